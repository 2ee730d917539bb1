"""Conditions about initiatives (sáng kiến) and research (đề tài, đề án, công trình)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tdkt_desktop.domain.rules.conditions.parameters import (
    INITIATIVE_SCOPES,
    THIS_YEAR,
    Evaluate,
    Parameters,
    say,
)
from tdkt_desktop.domain.rules.evidence import Initiative, Recognition, ResearchWork
from tdkt_desktop.domain.rules.judgement import Outcome, Proof, ProofKind
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.truth import Truth, at_least, both
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

TOO_FEW_INITIATIVES = QT_TRANSLATE_NOOP(
    "Condition", "{needed} recognised initiatives of the needed reach and period are asked for; {found} on file."
)
TOO_FEW_RESEARCH = QT_TRANSLATE_NOOP(
    "Condition", "{needed} accepted research works of the needed reach and period are asked for; {found} on file."
)
UNSURE_WORKS = QT_TRANSLATE_NOOP(
    "Condition",
    "{unsure} more are not yet recognised, or lack year, reach, use or decision number: ask for the papers.",
)
Work = Initiative | ResearchWork


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a work must be: its reach, whether applied, of which types; `years` blank = any up to the award year."""

    scope: int
    applied: bool
    types: frozenset[str] = frozenset()


def requires_initiative(parameters: Parameters) -> Evaluate:
    """At least `count` recognised initiatives of the reach or a wider one, in the award year or up to it."""
    return _requires(parameters, lambda known: known.evidence.initiatives, ProofKind.INITIATIVE, TOO_FEW_INITIATIVES)


def requires_research(parameters: Parameters) -> Evaluate:
    """At least `count` accepted research works of the reach or a wider one, in the award year or up to it."""
    return _requires(parameters, lambda known: known.evidence.research, ProofKind.RESEARCH, TOO_FEW_RESEARCH)


def wanted(parameters: Parameters) -> Wanted:
    """What the parameters ask of a work."""
    scope = parameters.order("scope", INITIATIVE_SCOPES)
    return Wanted(scope, parameters.flag("applied"), frozenset(parameters.texts("types")))


def serves(work: Work, known: Known, wish: Wanted, years: range) -> Truth:
    """Whether a work counts: recognised with a decision number, of the reach, applied if asked, in the years."""
    if work.recognition is Recognition.REFUSED:
        return False
    reach = None if work.scope is None else known.rulebook.order(INITIATIVE_SCOPES, work.scope)
    in_years = None if work.year is None else work.year in years
    wide = True if wish.scope == 0 else None if reach is None else reach >= wish.scope
    used = work.applied if wish.applied else True
    of_type: Truth = True
    if wish.types and isinstance(work, ResearchWork):
        of_type = None if work.work_type is None else work.work_type in wish.types
    recognised = True if work.recognition is Recognition.RECOGNISED and work.decision_number else None
    return both(in_years, wide, used, of_type, recognised)


def work_proof(work: Work, kind: ProofKind) -> Proof:
    """The recognition of a work as a proof."""
    return Proof(work.decision_number or "", kind, work.id, work.year)


def count(works: Iterable[Work], known: Known, wish: Wanted, years: range) -> tuple[list[Work], list[Work]]:
    """The works that count surely, and those that may; the same work told twice counts once."""
    sure: list[Work] = []
    unsure: list[Work] = []
    for work in dict.fromkeys(works):
        served = serves(work, known, wish, years)
        if served is not False:
            (sure if served else unsure).append(work)
    return sure, unsure


def _requires(parameters: Parameters, works: Callable[[Known], Iterable[Work]], kind: ProofKind, few: str) -> Evaluate:
    wish = wanted(parameters)
    needed = parameters.number("count")
    of_year = parameters.has("period") and parameters.text("period") == THIS_YEAR

    def evaluate(known: Known) -> Outcome:
        years = range(known.year if of_year else 0, known.year + 1)
        sure, unsure = count(works(known), known, wish, years)
        met = at_least(needed, certain=len(sure), possible=len(unsure))
        proofs = tuple(work_proof(work, kind) for work in sure)
        if met:
            return Outcome(met, proofs)
        if met is None:
            return Outcome(met, proofs, say(UNSURE_WORKS, unsure=len(unsure)))
        return Outcome(met, proofs, say(few, needed=needed, found=len(sure)))

    return evaluate
