"""What a nomination is linked with (minh chứng): a movement review, a sudden achievement, a place, a research work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.rules.evidence import (
    ClusterRank,
    Evidence,
    MovementResult,
    Recognition,
    ResearchWork,
    Standing,
    SuddenEvent,
)


class ProofSort(StrEnum):
    """What is linked; the values are those of `ProofKind`, by which a condition names it."""

    MOVEMENT = "movement"
    EVENT = "event"
    CLUSTER = "cluster"
    RESEARCH = "research"


LINKED_BY = {
    "movement_result": ProofSort.MOVEMENT,
    "sudden_achievement": ProofSort.EVENT,
    "cluster_rank": ProofSort.CLUSTER,
    "requires_research": ProofSort.RESEARCH,
}
"""By the kind of a condition: what has to be linked for it to be met."""


@dataclass(frozen=True, slots=True)
class LinkedProof:
    """One of them; a fact that nobody told is None.

    `reach`: level of the movement, kind of cluster, or scope; `sort`: kind of review, or of work. Without the number
    of a `paper` it is asked for and never counts.
    """

    kind: ProofSort
    title: str
    paper: str | None = None
    reach: str | None = None
    sort: str | None = None
    year: int | None = None
    year_from: int | None = None
    year_to: int | None = None
    themed: bool | None = None
    leads: bool | None = None
    rank: int | None = None
    applied: bool | None = None
    on_date: date | None = None
    id: int | None = None

    @property
    def standing(self) -> Standing:
        """Issued where a paper stands behind it."""
        return Standing.ISSUED if self.paper else Standing.PENDING


def with_linked(evidence: Evidence, linked: Iterable[LinkedProof]) -> Evidence:
    """The evidence with what a nomination is linked with."""
    found = list(linked)
    if not found:
        return evidence
    return replace(
        evidence,
        movements=(*evidence.movements, *(_movement(one) for one in found if one.kind is ProofSort.MOVEMENT)),
        events=(*evidence.events, *(_event(one) for one in found if one.kind is ProofSort.EVENT)),
        cluster_ranks=(*evidence.cluster_ranks, *(_place(one) for one in found if one.kind is ProofSort.CLUSTER)),
        research=(*evidence.research, *(_research(one) for one in found if one.kind is ProofSort.RESEARCH)),
    )


def _movement(one: LinkedProof) -> MovementResult:
    return MovementResult(
        name=one.title,
        level_code=one.reach,
        review=one.sort,
        year_from=one.year_from,
        year_to=one.year_to,
        themed=one.themed,
        leads=one.leads,
        reference=one.paper,
        standing=one.standing,
        id=one.id,
    )


def _event(one: LinkedProof) -> SuddenEvent:
    return SuddenEvent(one.title, one.reach, one.on_date, one.paper, one.standing, one.id)


def _place(one: LinkedProof) -> ClusterRank:
    return ClusterRank(one.rank, one.reach, one.year, one.paper, one.standing, one.id)


def _research(one: LinkedProof) -> ResearchWork:
    recognition = Recognition.RECOGNISED if one.paper else Recognition.PENDING
    return ResearchWork(one.title, one.year, one.sort, one.reach, recognition, one.applied, one.paper, one.id)
