"""How lists are to be read: what is remembered for a unit's next file, and of a file that was taken in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from tdkt_desktop.storage.area import Area, changed, inserted
from tdkt_desktop.storage.tables import held_row, list_memory, source_file


@dataclass(frozen=True, slots=True)
class ListMemory:
    """What was said of a list of one unit with these headings; `said` is text of `intake`."""

    id: int
    unit: str
    headings: str
    said: str


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that was taken in, and how it was read; `said` is text of `intake`."""

    id: int
    name: str
    sha256: str
    kind: str
    said: str


@dataclass(frozen=True, slots=True)
class WaitingPlace:
    """Where a row that waits stands in its file."""

    id: int
    sheet: str
    table_number: int | None
    row: int
    round_id: int | None


class ListReads(Area):
    """Readings as they are remembered."""

    def memories(self) -> list[ListMemory]:
        """All that is remembered, the newest first."""
        found = select(list_memory.c.id, list_memory.c.unit, list_memory.c.headings, list_memory.c.said)
        ordered = found.order_by(list_memory.c.used_at.desc(), list_memory.c.id.desc())
        return [ListMemory(*row) for row in self.connection.execute(ordered)]

    def taken(self, source_id: int) -> TakenFile:
        """A file that was taken in."""
        file = self.connection.execute(select(source_file).where(source_file.c.id == source_id)).one()
        return TakenFile(file.id, file.name, file.sha256, file.kind, file.said or "")

    def waiting_in(self, source_id: int) -> list[WaitingPlace]:
        """The rows of a file that wait for the officer."""
        mine = select(held_row).where(held_row.c.source_id == source_id, held_row.c.state == "waiting")
        rows = self.connection.execute(mine.order_by(held_row.c.id))
        return [WaitingPlace(row.id, row.sheet, row.table_number, row.row, row.round_id) for row in rows]

    def sources_waiting(self, round_id: int | None) -> list[int]:
        """The files of which rows wait in a round, or in none."""
        mine = held_row.c.round_id == round_id if round_id is not None else held_row.c.round_id.is_(None)
        found = select(held_row.c.source_id).where(mine, held_row.c.state == "waiting").distinct()
        return list(self.connection.scalars(found.order_by(held_row.c.source_id)))


class Lists(ListReads):
    """Readings, to be remembered."""

    def remember(self, unit: str, headings: str, *, said: str, at: datetime) -> None:
        """Remember how lists of a unit with these headings are to be read, instead of what was remembered before."""
        used_at = at.isoformat(timespec="seconds")
        mine = list_memory.c.unit == unit, list_memory.c.headings == headings
        known = self.connection.scalar(select(list_memory.c.id).where(*mine))
        if known is None:
            inserted(self.connection, list_memory, unit=unit, headings=headings, said=said, used_at=used_at)
        else:
            changed(self.connection, list_memory, known, said=said, used_at=used_at)

    def forget(self, memory_ids: Iterable[int]) -> None:
        """Remember something no longer."""
        self.connection.execute(delete(list_memory).where(list_memory.c.id.in_(list(memory_ids))))

    def say(self, source_id: int, said: str) -> None:
        """Keep how a file was read."""
        changed(self.connection, source_file, source_id, said=said)

    def hold_again(self, held_id: int, codes: Iterable[str], cells: Mapping[str, object]) -> None:
        """Keep what is known of a waiting row now."""
        text = json.dumps(dict(cells), ensure_ascii=False, default=str)
        changed(self.connection, held_row, held_id, codes=" ".join(codes), cells=text)

    def settle(self, held_ids: Iterable[int]) -> None:
        """Say that the officer has dealt with rows that waited."""
        self.connection.execute(update(held_row).where(held_row.c.id.in_(list(held_ids))).values(state="settled"))
