"""The Council's vote: quorum and threshold over ALL members, by exact fractions.

An absent member who sent no written opinion has not agreed; an invalid paper has not agreed (NĐ 91/2017 Đ.45 k.8).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tdkt_desktop.domain.council import Ballot, Vote
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Comparison, Rulebook, Verification, VoteThreshold, exact_ratio
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

QUORUM = "QUORUM"
CONFLICT_DENOMINATOR = "CONFLICT_DENOMINATOR"
TAKE_OUT = "tru_ra"


class VotesDoNotAddUp(OfficerError):
    """More votes than members, or fewer than none."""

    happened = QT_TRANSLATE_NOOP(
        "Error", "The votes do not add up: {agree} for, {against} against, {invalid} invalid, of {members} members."
    )
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Count the papers once more and enter the figures of the counting minutes.")


class VoteOfStranger(OfficerError):
    """A vote by somebody who is not a member of the Council."""

    happened = QT_TRANSLATE_NOOP("Error", "{member} is not a member of the Council.")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check the name against the list of members, or add the member first.")


class VotedTwice(OfficerError):
    """Two votes of one member on one nomination."""

    happened = QT_TRANSLATE_NOOP("Error", "{member} voted twice on the same nomination.")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Keep the one vote that counts and take the other out.")


@dataclass(frozen=True, slots=True)
class Threshold:
    """The share that must agree: reached, or gone beyond."""

    ratio: Fraction
    comparison: Comparison
    law_article: str = ""
    verification: Verification = Verification.UNVERIFIED

    def holds(self, agree: int, denominator: int) -> bool:
        """Whether so many of so many are enough; nobody of nobody is not."""
        if denominator <= 0:
            return False
        share = Fraction(agree, denominator)
        return share > self.ratio if self.comparison is Comparison.MORE_THAN else share >= self.ratio

    def needed(self, denominator: int) -> int:
        """The least number of votes that is enough."""
        exact = self.ratio * denominator
        least = -(-exact.numerator // exact.denominator)
        return least + 1 if self.comparison is Comparison.MORE_THAN and least == exact else least


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of one nomination, in members; those `in_writing` voted without being at the meeting."""

    members: int
    agree: int
    against: int
    invalid: int
    absent: int
    conflict: int
    in_writing: int
    denominator: int
    threshold: Threshold
    passed: bool

    @property
    def share(self) -> Fraction:
        """Part of the denominator that agreed."""
        return Fraction(self.agree, self.denominator) if self.denominator else Fraction(0)


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough members were there for a meeting to hold."""

    members: int
    present: int
    needed: int
    held: bool
    law_article: str
    verification: Verification


def threshold_for(award_code: str, *, on: date, rulebook: Rulebook) -> Threshold:
    """The threshold of an award on the day of the meeting. Raises UnknownAward when the pack names none at all."""
    row: VoteThreshold = rulebook.vote_threshold(award_code, on)
    ratio = Fraction(1) if row.min_ratio is None else row.min_ratio
    return Threshold(ratio, row.comparison or Comparison.AT_LEAST, row.law_article, row.verification)


def quorum(present: int, *, members: int, on: date, rulebook: Rulebook) -> Quorum:
    """Whether the meeting holds by the pack's rule; without a rule all members must be there."""
    if not 0 <= present <= members:
        raise VotesDoNotAddUp(agree=present, against=0, invalid=0, members=members)
    rule = rulebook.council_rule(QUORUM, on)
    ratio = exact_ratio(rule.value) if rule else Fraction(1)
    least = Threshold(ratio, Comparison.AT_LEAST)
    return Quorum(
        members=members,
        present=present,
        needed=least.needed(members),
        held=least.holds(present, members),
        law_article=rule.law_article if rule else "",
        verification=rule.verification if rule else Verification.UNVERIFIED,
    )


def takes_conflict_out(*, on: date, rulebook: Rulebook) -> bool:
    """Whether the pack takes members with a conflict of interest out of the denominator; by default they stay in."""
    rule = rulebook.council_rule(CONFLICT_DENOMINATOR, on)
    return rule is not None and rule.value == TAKE_OUT


def members_present(ballots: Iterable[Ballot]) -> frozenset[int]:
    """Ids of the members at the meeting: they voted there, or were there and did not vote on their own case."""
    return frozenset(one.member_id for one in ballots if one.vote is not Vote.ABSENT and not one.in_writing)


def count_votes(
    ballots: Collection[Ballot], *, members: Mapping[int, str], threshold: Threshold, conflict_out: bool = False
) -> Tally:
    """Count the papers of one nomination; a member without a paper is absent. `members`: names by id.

    Raises VoteOfStranger and VotedTwice.
    """
    voted: set[int] = set()
    for one in ballots:
        if one.member_id not in members:
            raise VoteOfStranger(member=one.member_id)
        if one.member_id in voted:
            raise VotedTwice(member=members[one.member_id])
        voted.add(one.member_id)
    counts = Counter(one.vote for one in ballots)
    return tally(
        agree=counts[Vote.FOR],
        against=counts[Vote.AGAINST],
        invalid=counts[Vote.INVALID],
        conflict=counts[Vote.CONFLICT],
        in_writing=sum(one.in_writing and one.vote is not Vote.ABSENT for one in ballots),
        members=len(members),
        threshold=threshold,
        conflict_out=conflict_out,
    )


def tally(
    *,
    agree: int,
    against: int,
    invalid: int,
    members: int,
    threshold: Threshold,
    conflict: int = 0,
    in_writing: int = 0,
    conflict_out: bool = False,
) -> Tally:
    """The result of counted papers; whoever is not among them is absent. Raises VotesDoNotAddUp."""
    figures = (agree, against, invalid, conflict)
    if min(figures) < 0 or sum(figures) > members or members < 1:
        raise VotesDoNotAddUp(agree=agree, against=against, invalid=invalid, members=members)
    denominator = members - conflict if conflict_out else members
    return Tally(
        members=members,
        agree=agree,
        against=against,
        invalid=invalid,
        absent=members - sum(figures),
        conflict=conflict,
        in_writing=in_writing,
        denominator=denominator,
        threshold=threshold,
        passed=threshold.holds(agree, denominator),
    )
