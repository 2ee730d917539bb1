"""Reviews, events, places and research works that nominations are linked with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, delete, select

from tdkt_desktop.domain.linked_proof import LinkedProof, ProofSort
from tdkt_desktop.storage.area import Area, day_in, day_out, inserted
from tdkt_desktop.storage.tables import linked_proof, nomination


class LinkedProofReads(Area):
    """What is linked, as it is on file."""

    def of_round(self, round_id: int) -> dict[int, list[LinkedProof]]:
        """By nomination of a round, in the order of entry."""
        found = select(linked_proof).join(nomination, nomination.c.id == linked_proof.c.nomination_id)
        linked: dict[int, list[LinkedProof]] = defaultdict(list)
        for row in self.connection.execute(found.where(nomination.c.round_id == round_id).order_by(linked_proof.c.id)):
            linked[row.nomination_id].append(_linked(row))
        return linked

    def find(self, proof_id: int) -> tuple[int, LinkedProof] | None:
        """The nomination and what it is linked with; None where that was taken off meanwhile."""
        row = self.connection.execute(select(linked_proof).where(linked_proof.c.id == proof_id)).first()
        return None if row is None else (row.nomination_id, _linked(row))


class LinkedProofs(LinkedProofReads):
    """Linking and taking off."""

    def link(self, nomination_id: int, new: LinkedProof) -> int:
        """Link a nomination with something; gives its id."""
        subject_id = self.connection.execute(
            select(nomination.c.subject_id).where(nomination.c.id == nomination_id)
        ).scalar_one()
        values = asdict(new)
        del values["id"]
        for name in ("themed", "leads", "applied"):
            values[name] = None if values[name] is None else int(values[name])
        values |= {"kind": new.kind.value, "on_date": day_in(new.on_date), "paper": new.paper or None}
        return inserted(self.connection, linked_proof, nomination_id=nomination_id, subject_id=subject_id, **values)

    def take_off(self, proof_id: int) -> None:
        """Take one off."""
        self.connection.execute(delete(linked_proof).where(linked_proof.c.id == proof_id))


def _linked(row: Row[Any]) -> LinkedProof:
    return LinkedProof(
        kind=ProofSort(row.kind),
        title=row.title,
        paper=row.paper,
        reach=row.reach,
        sort=row.sort,
        year=row.year,
        year_from=row.year_from,
        year_to=row.year_to,
        themed=_flag(row.themed),
        leads=_flag(row.leads),
        rank=row.rank,
        applied=_flag(row.applied),
        on_date=day_out(row.on_date),
        id=row.id,
    )


def _flag(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)
