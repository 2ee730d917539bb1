"""What a nomination is linked with (minh chứng): a movement review, a sudden achievement, a place, a research work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
