"""Dossiers upward: what happened to them, how often they were written out, what was decided above."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from tdkt_desktop.domain.dossier import Answer, DossierCopy, DossierEvent, EventKind
from tdkt_desktop.storage.area import Area, day_in, day_out, insert_many, inserted
from tdkt_desktop.storage.tables import award, decision, dossier, dossier_event, tally


class DossierReads(Area):
    """Dossiers as they are on file."""

    def events(self) -> list[DossierEvent]:
        """Every dated event, in the order of entry: there are a handful a year."""
        return [
            DossierEvent(
                row.id,
                row.round_id,
                row.level,
                EventKind(row.kind),
                date.fromisoformat(row.on_date),
                row.note or "",
                row.nomination_id,
            )
            for row in self.connection.execute(select(dossier_event).order_by(dossier_event.c.id))
        ]

    def copies(self) -> list[DossierCopy]:
        """Every dossier of a level that was written out, the first one first."""
        found = select(dossier).where(dossier.c.level.is_not(None)).order_by(dossier.c.id)
        return [
            DossierCopy(
                row.id,
                row.round_id,
                row.level,
                datetime.fromisoformat(row.made_at),
                row.folder or row.folder_name,
                row.files,
                row.reason or "",
            )
            for row in self.connection.execute(found)
        ]

    def voted_on(self, nomination_ids: Iterable[int]) -> set[int]:
        """Which of these the council has voted on."""
        mine = tally.c.nomination_id.in_(list(nomination_ids))
        return set(self.connection.scalars(select(tally.c.nomination_id).where(mine)))

    def answers(self, nomination_ids: Iterable[int]) -> list[Answer]:
        """The standing decisions on some nominations."""
        found = (
            select(award.c.nomination_id, decision.c.id, decision.c.number, decision.c.signed_on)
            .join(decision, decision.c.id == award.c.decision_id)
            .where(award.c.nomination_id.in_(list(nomination_ids)), award.c.annulled_on.is_(None))
            .order_by(award.c.id)
        )
        return [
            Answer(row.nomination_id, row.id, row.number or "", day_out(row.signed_on))
            for row in self.connection.execute(found)
        ]


class Dossiers(DossierReads):
    """Dossiers, to be recorded."""

    def add_event(self, round_id: int, level: str, *, kind: EventKind, on: date, note: str) -> int:
        """Record what happened to a dossier; gives the event's id."""
        values = {"kind": kind.value, "on_date": day_in(on), "note": note or None}
        return inserted(self.connection, dossier_event, round_id=round_id, level=level, **values)

    def add_refusals(self, round_id: int, level: str, *, ids: Iterable[int], on: date, reason: str) -> None:
        """Record that nominees were not awarded above."""
        common = {"round_id": round_id, "level": level, "kind": EventKind.REFUSED.value}
        rows = [{**common, "on_date": day_in(on), "note": reason, "nomination_id": one} for one in ids]
        insert_many(self.connection, dossier_event, rows)

    def add_copy(
        self,
        round_id: int,
        folder: Path,
        *,
        at: datetime,
        files: int,
        manifest_sha256: str,
        level: str | None = None,
        reason: str = "",
    ) -> int:
        """Record a dossier that was written out, of a whole round or of a level; gives its id."""
        values = {"made_at": at.isoformat(timespec="seconds"), "files": files, "manifest_sha256": manifest_sha256}
        values |= {"folder_name": folder.name, "folder": str(folder), "level": level, "reason": reason or None}
        return inserted(self.connection, dossier, round_id=round_id, **values)
