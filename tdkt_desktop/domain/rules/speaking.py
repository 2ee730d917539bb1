"""What can prove a standard at all: which papers a rule looks for, and which papers are on file of a subject.

A rule is met with a proof only where one of the papers that it looks for is on file: the short way past the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.evidence import Evidence
from tdkt_desktop.domain.subject import SubjectKind

GRADE, UNIT_GRADE, INITIATIVE, RESEARCH = "@grade", "@unit_grade", "@initiative", "@research"
MOVEMENT, EVENT, CLUSTER = "@movement", "@event", "@cluster"
_LOOKED_FOR = {
    "evaluation_grade": (GRADE,),
    "unit_evaluation_grade": (UNIT_GRADE,),
    "unit_grade_consecutive": (UNIT_GRADE,),
    "grade_consecutive_plus_initiative": (INITIATIVE, RESEARCH),
    "requires_initiative": (INITIATIVE,),
    "requires_research": (RESEARCH,),
    "movement_result": (MOVEMENT,),
    "sudden_achievement": (EVENT,),
    "cluster_rank": (CLUSTER,),
    "prior_award_consecutive": (),
    "prior_award_then_years": (),
}
"""By kind of condition; those about awards name theirs in the parameters. No other kind shows a proof when met."""


def looked_for(rule: EligibilityRule, rulebook: Rulebook) -> Iterator[str]:
    """The papers without which a rule is not met with a proof: codes of awards, or one of the words above."""
    if rule.kind not in _LOOKED_FOR:
        return
    yield from _LOOKED_FOR[rule.kind]
    named = [rule.parameters.get("award_code"), *_texts(rule.parameters.get("or_awards"))]
    for code in named if rule.kind != "prior_award_then_years" else named[:1]:
        if isinstance(code, str):
            yield from rulebook.like_awards(code)


def on_file(evidence: Evidence) -> frozenset[str]:
    """The papers that are on file: codes of the awards held, and the words above."""
    is_unit = evidence.kind is SubjectKind.COLLECTIVE
    found = {held.award_code for held in evidence.awards if held.decision_number}
    told = {
        GRADE: evidence.grades,
        UNIT_GRADE: evidence.grades if is_unit else evidence.unit_grades,
        INITIATIVE: evidence.initiatives,
        RESEARCH: evidence.research,
        MOVEMENT: evidence.movements,
        EVENT: evidence.events,
        CLUSTER: evidence.cluster_ranks,
    }
    return frozenset(found | {word for word, records in told.items() if records})


def _texts(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else ()
