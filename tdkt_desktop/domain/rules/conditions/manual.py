"""Conditions that the officer judges, and those for which the officer's tick stands where no record is kept."""

from __future__ import annotations

from tdkt_desktop.domain.rules.conditions.parameters import Evaluate, Parameters, say
from tdkt_desktop.domain.rules.judgement import Outcome
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.truth import Truth
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

NOT_TICKED = QT_TRANSLATE_NOOP("Condition", "Not yet judged: read the report of merit and tick the box.")
TICKED_NO = QT_TRANSLATE_NOOP("Condition", "Judged by the officer as not met.")
NOT_SCORED = QT_TRANSLATE_NOOP("Condition", "Ask for the score sheet by the province's frame, and tick the box.")
NOT_POSTED = QT_TRANSLATE_NOOP("Condition", "Ask how long the list was posted; {days} days are needed.")
POSTED_SHORT = QT_TRANSLATE_NOOP("Condition", "The list was posted for {posted} days; {days} are needed.")


def ticked(known: Known, code: str) -> Truth:
    """What the officer ticked for a rule; not yet = unknown."""
    return known.evidence.judgements.get(code)


def manual_judgement(parameters: Parameters) -> Evaluate:
    """What the officer ticked."""
    return _tick(parameters, NOT_TICKED)


def score_frame(parameters: Parameters) -> Evaluate:
    """The frame of standards of a culture title, scored by the province's table and ticked by the officer."""
    return _tick(parameters, NOT_SCORED)


def public_posting(parameters: Parameters) -> Evaluate:
    """The list was posted for people to object for at least `days` (NĐ 86/2023)."""
    days, code = parameters.number("days"), parameters.rule.code

    def evaluate(known: Known) -> Outcome:
        posted = known.evidence.posted_days
        met = ticked(known, code) if posted is None else posted >= days
        if met:
            return Outcome(met)
        if posted is not None:
            return Outcome(met, (), say(POSTED_SHORT, posted=posted, days=days))
        return Outcome(met, (), say(NOT_POSTED, days=days) if met is None else say(TICKED_NO))

    return evaluate


def _tick(parameters: Parameters, ask: str) -> Evaluate:
    code = parameters.rule.code

    def evaluate(known: Known) -> Outcome:
        met = ticked(known, code)
        if met:
            return Outcome(met)
        return Outcome(met, (), say(ask) if met is None else say(TICKED_NO))

    return evaluate
