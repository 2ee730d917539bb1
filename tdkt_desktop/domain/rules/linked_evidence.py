"""Evidence of a nominee together with what the nomination is linked with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tdkt_desktop.domain.linked_proof import LinkedProof, ProofSort
from tdkt_desktop.domain.rules.evidence import (
    ClusterRank,
    Evidence,
    MovementResult,
    Recognition,
    ResearchWork,
    Standing,
    SuddenEvent,
)


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


def _standing(one: LinkedProof) -> Standing:
    """Issued where a paper stands behind it."""
    return Standing.ISSUED if one.paper else Standing.PENDING


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
        standing=_standing(one),
        id=one.id,
    )


def _event(one: LinkedProof) -> SuddenEvent:
    return SuddenEvent(one.title, one.reach, one.on_date, one.paper, _standing(one), one.id)


def _place(one: LinkedProof) -> ClusterRank:
    return ClusterRank(one.rank, one.reach, one.year, one.paper, _standing(one), one.id)


def _research(one: LinkedProof) -> ResearchWork:
    recognition = Recognition.RECOGNISED if one.paper else Recognition.PENDING
    return ResearchWork(one.title, one.year, one.sort, one.reach, recognition, one.applied, one.paper, one.id)
