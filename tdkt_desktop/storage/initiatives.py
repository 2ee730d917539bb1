"""Recognised initiatives (sáng kiến) and their authors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from tdkt_desktop.domain.text import fold, tidy
from tdkt_desktop.storage.area import Area, insert_many, inserted
from tdkt_desktop.storage.tables import initiative, initiative_author


class InitiativeReads(Area):
    """Initiatives as they are on file."""

    def titles(self) -> list[Row[Any]]:
        """Title and year of every initiative."""
        return list(self.connection.execute(select(initiative.c.id, initiative.c.title, initiative.c.year)))


class Initiatives(InitiativeReads):
    """Initiatives, to be written."""

    def add(
        self, title: str, *, year: int, recognised: bool, authors: Sequence[tuple[int, str | None]], **values: Any
    ) -> int:
        """Enter an initiative with its authors as (subject id, share in per cent); gives its id.

        `values`: scope (co_so, tinh, toan_quoc), applied (0 or 1), decision_number, decided_on (ISO), authority,
        unit_id, source_id.
        """
        title = tidy(title)
        state = "recognised" if recognised else "pending"
        applied = int(values.pop("applied", recognised))
        new_id = inserted(
            self.connection,
            initiative,
            title=title,
            folded=fold(title),
            year=year,
            state=state,
            applied=applied,
            **values,
        )
        rows = [{"initiative_id": new_id, "subject_id": subject_id, "share": share} for subject_id, share in authors]
        insert_many(self.connection, initiative_author, rows)
        return new_id
