"""Conditions about movements, sudden achievements and clusters (cụm, khối)."""

from __future__ import annotations

from dataclasses import dataclass

from tdkt_desktop.domain.rules.conditions.manual import ticked
from tdkt_desktop.domain.rules.conditions.parameters import EVENT_SCOPES, Evaluate, Parameters, say
from tdkt_desktop.domain.rules.evidence import ClusterRank, MovementResult, Standing, SuddenEvent
from tdkt_desktop.domain.rules.judgement import Outcome, Proof, ProofKind
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.truth import Truth, any_one, both
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

NO_MOVEMENT = QT_TRANSLATE_NOOP("Condition", "No review of a movement is linked to this proposal.")
OTHER_MOVEMENT = QT_TRANSLATE_NOOP(
    "Condition", "The linked review does not fit: level, length, kind of review or result."
)
UNSURE_MOVEMENT = QT_TRANSLATE_NOOP("Condition", "Ask for level, length and result of the linked movement review.")
NO_EVENT = QT_TRANSLATE_NOOP("Condition", "No sudden achievement is linked to this proposal.")
SMALL_EVENT = QT_TRANSLATE_NOOP("Condition", "The linked achievement does not reach as far as is needed.")
UNSURE_EVENT = QT_TRANSLATE_NOOP("Condition", "Ask for the reach of the linked achievement and who confirmed it.")
NO_RANK = QT_TRANSLATE_NOOP("Condition", "Ask for the unit's place in its cluster for {year}.")
LOW_RANK = QT_TRANSLATE_NOOP("Condition", "Place {rank} in its cluster; {needed} is needed.")


@dataclass(frozen=True, slots=True)
class WantedReview:
    """What a movement review must say; empty lists and 0 ask for nothing."""

    selected: bool
    leads: bool
    themed: bool
    levels: tuple[str, ...]
    reviews: tuple[str, ...]
    years: int
    years_for: tuple[str, ...]


def movement_result(parameters: Parameters) -> Evaluate:
    """A linked review of a movement of that level, length and kind in which the subject was chosen, or came first."""
    wish = WantedReview(
        selected=parameters.flag("selected_in_movement"),
        leads=parameters.flag("leads"),
        themed=parameters.flag("themed"),
        levels=parameters.texts("launched_by"),
        reviews=parameters.texts("at"),
        years=parameters.number("min_years", 0),
        years_for=parameters.texts("min_years_for"),
    )

    def evaluate(known: Known) -> Outcome:
        results = [result for result in known.evidence.movements if result.standing is not Standing.ANNULLED]
        fits = [(result, _fits(result, wish)) for result in results]
        met = any_one(fit for _, fit in fits)
        proofs = tuple(
            Proof(result.reference, ProofKind.MOVEMENT, result.id)
            for result, fit in fits
            if fit is not False and result.reference
        )
        if met:
            return Outcome(met, proofs)
        lacking = UNSURE_MOVEMENT if met is None else OTHER_MOVEMENT if results else NO_MOVEMENT
        return Outcome(met, proofs, say(lacking))

    return evaluate


def sudden_achievement(parameters: Parameters) -> Evaluate:
    """A linked sudden achievement that reaches as far as `scope` or farther."""
    needed = parameters.order("scope", EVENT_SCOPES)

    def evaluate(known: Known) -> Outcome:
        events = [event for event in known.evidence.events if event.standing is not Standing.ANNULLED]
        fits = [(event, _reaches(known, event, needed)) for event in events]
        met = any_one(fit for _, fit in fits)
        proofs = tuple(
            Proof(event.reference, ProofKind.EVENT, event.id)
            for event, fit in fits
            if fit is not False and event.reference
        )
        if met:
            return Outcome(met, proofs)
        lacking = UNSURE_EVENT if met is None else SMALL_EVENT if events else NO_EVENT
        return Outcome(met, proofs, say(lacking))

    return evaluate


def cluster_rank(parameters: Parameters) -> Evaluate:
    """Place of the unit in a cluster of that kind in the award year; a place nobody gave is unknown."""
    needed, scope, code = parameters.number("max_rank"), parameters.text("scope"), parameters.rule.code

    def evaluate(known: Known) -> Outcome:
        ranks = [rank for rank in known.evidence.cluster_ranks if _of_cluster(rank, scope, known.year)]
        met = any_one(_placed(rank, scope, needed) for rank in ranks) if ranks else ticked(known, code)
        proofs = tuple(Proof(rank.reference, ProofKind.CLUSTER, rank.id, rank.year) for rank in ranks if rank.reference)
        if met:
            return Outcome(met, proofs)
        places = [rank.rank for rank in ranks if rank.rank is not None]
        if met is None or not places:
            return Outcome(met, proofs, say(NO_RANK, year=known.year))
        return Outcome(met, proofs, say(LOW_RANK, rank=min(places), needed=needed))

    return evaluate


def _fits(result: MovementResult, wish: WantedReview) -> Truth:
    level = result.level_code
    return both(
        result.selected if wish.selected else True,
        result.leads if wish.leads else True,
        result.themed if wish.themed else True,
        _among(level, wish.levels),
        _among(result.review, wish.reviews),
        _long_enough(result, wish),
        True if result.standing is Standing.ISSUED else None,
    )


def _among(code: str | None, wanted: tuple[str, ...]) -> Truth:
    if not wanted:
        return True
    return None if code is None else code in wanted


def _long_enough(result: MovementResult, wish: WantedReview) -> Truth:
    if not wish.years or (wish.years_for and result.level_code is not None and result.level_code not in wish.years_for):
        return True
    if result.year_from is None or result.year_to is None:
        return None
    return result.year_to - result.year_from + 1 >= wish.years


def _reaches(known: Known, event: SuddenEvent, needed: int) -> Truth:
    issued = True if event.standing is Standing.ISSUED else None
    if not needed:
        return issued
    rank = None if event.scope is None else known.rulebook.order(EVENT_SCOPES, event.scope)
    return both(issued, None if rank is None else rank >= needed)


def _of_cluster(rank: ClusterRank, scope: str, year: int) -> bool:
    return rank.standing is not Standing.ANNULLED and rank.scope in (None, scope) and rank.year in (None, year)


def _placed(rank: ClusterRank, scope: str, needed: int) -> Truth:
    if rank.standing is not Standing.ISSUED or rank.scope != scope or rank.rank is None:
        return None
    return rank.rank <= needed
