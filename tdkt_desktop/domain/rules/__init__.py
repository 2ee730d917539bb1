"""Rules as pure functions: they take records, a rulebook and a date, and answer with reasons; no clock, no file.

Start with `eligibility.judge`, `bonus.bonus`, `bonus.payable`, `vote.count_votes` and `quota.limit`.
"""
