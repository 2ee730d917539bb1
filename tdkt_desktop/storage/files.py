"""Settings of the office, files taken in, rows held back, attachments."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, delete, or_, select

from tdkt_desktop.storage.area import Area, changed, insert_many, inserted
from tdkt_desktop.storage.tables import RECORDS, attachment, award, held_row, nomination, setting, source_file

_FROM_LISTS = tuple(one for one in RECORDS if {"source_id", "source_row"} <= set(one.columns.keys()))
"""Tables whose records say from which row of which list they came."""


class SettingReads(Area):
    """Settings of the office: its name, province, signers …"""

    def get(self, key: str, default: str = "") -> str:
        """One setting; `default` when it was never set."""
        found = self.connection.scalar(select(setting.c.value).where(setting.c.key == key))
        return default if found is None else str(found)

    def all(self) -> dict[str, str]:
        """Every setting."""
        return {row.key: row.value for row in self.connection.execute(select(setting))}


class Settings(SettingReads):
    """Settings, to be written."""

    def put(self, values: Mapping[str, str]) -> None:
        """Set some settings."""
        known = {row.key: row.id for row in self.connection.execute(select(setting))}
        for key, value in values.items():
            if key in known:
                changed(self.connection, setting, known[key], value=value)
            else:
                inserted(self.connection, setting, key=key, value=value)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept by its content hash and shown under its name."""

    id: int
    owner: str
    owner_id: int
    document_code: str | None
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row of a list that waits for the officer."""

    sheet: str
    row: int
    codes: tuple[str, ...]
    cells: Mapping[str, Any]
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list that was taken in: how many of its rows are on file, the award of each nomination or award made of them,
    the unit that more than half of its nominations name, and what still waits.
    """

    id: int
    name: str
    sha256: str
    kind: str
    taken_on: date
    accepted: int
    awards: tuple[str, ...]
    unit: str
    round_id: int | None
    held: tuple[WaitingRow, ...]


class FileReads(Area):
    """Files as they are on record."""

    def source_taken(self, sha256: str) -> Row[Any] | None:
        """The earlier taking of a file with the same content."""
        return self.connection.execute(select(source_file).where(source_file.c.sha256 == sha256).limit(1)).first()

    def attachments_of(self, owner: str, owner_ids: Sequence[int]) -> list[Attachment]:
        """Attachments of records of one table ('nomination', 'award_round', 'source_file' …)."""
        found = select(attachment).where(attachment.c.owner == owner, attachment.c.owner_id.in_(list(owner_ids)))
        return [Attachment(*row) for row in self.connection.execute(found.order_by(attachment.c.id))]

    def kept_hashes(self) -> set[str]:
        """Content hashes that the office refers to."""
        return set(self.connection.scalars(select(attachment.c.sha256).distinct()))

    def held_of(self, round_id: int | None) -> list[Row[Any]]:
        """Rows held back for a round (or for none), with the name of their file."""
        found = select(held_row, source_file.c.name.label("file")).join(
            source_file, source_file.c.id == held_row.c.source_id
        )
        mine = held_row.c.round_id == round_id if round_id is not None else held_row.c.round_id.is_(None)
        return list(self.connection.execute(found.where(mine).order_by(held_row.c.id)))

    def source_names_of(self, round_id: int) -> list[str]:
        """Names of the files that the round's nominations came from."""
        found = select(source_file.c.name).where(
            source_file.c.id.in_(select(nomination.c.source_id).where(nomination.c.round_id == round_id))
        )
        return list(self.connection.scalars(found.order_by(source_file.c.id)))

    def sources_of(self, round_id: int) -> list[Row[Any]]:
        """The files themselves: id, name, sha256."""
        found = select(source_file).where(
            source_file.c.id.in_(select(nomination.c.source_id).where(nomination.c.round_id == round_id))
        )
        return list(self.connection.execute(found.order_by(source_file.c.id)))

    def waiting_rows(self, kind: str) -> list[dict[str, Any]]:
        """Values of the rows of a kind of list that still wait for the officer."""
        found = select(held_row.c.cells).where(held_row.c.kind == kind, held_row.c.state == "waiting")
        return [json.loads(cells) for cells in self.connection.scalars(found.order_by(held_row.c.id))]

    def kept_of(self, source_id: int) -> KeptList:
        """A list that was taken in, with what became of its rows."""
        return self._kept([source_id])[0]

    def lists_of_round(self, round_id: int) -> list[KeptList]:
        """The lists that gave a round nominations, or rows that wait, in the order in which they came."""
        gave = select(nomination.c.source_id).where(nomination.c.round_id == round_id)
        waits = select(held_row.c.source_id).where(held_row.c.round_id == round_id)
        found = select(source_file.c.id).where(or_(source_file.c.id.in_(gave), source_file.c.id.in_(waits)))
        return self._kept(list(self.connection.scalars(found.order_by(source_file.c.id))))

    def _kept(self, source_ids: Sequence[int]) -> list[KeptList]:
        """Each table of records is walked once, however many lists there are."""
        places: dict[int, set[str]] = defaultdict(set)
        awards: dict[int, list[str]] = defaultdict(list)
        units: dict[int, Counter[str]] = defaultdict(Counter)
        rounds: dict[int, int] = {}
        for one in _FROM_LISTS:
            mine = select(one.c.source_id, one.c.source_row).where(one.c.source_id.in_(source_ids)).distinct()
            for source_id, place in self.connection.execute(mine.where(one.c.source_row.is_not(None))):
                places[source_id].add(place)
        for one in (nomination, award):
            for row in self.connection.execute(select(one).where(one.c.source_id.in_(source_ids))):
                awards[row.source_id].append(row.award_code)
                if one is nomination:
                    units[row.source_id][row.unit_as_written or ""] += 1
                    rounds[row.source_id] = row.round_id
        waiting = self._waiting(source_ids)
        files = select(source_file).where(source_file.c.id.in_(source_ids)).order_by(source_file.c.id)
        return [
            KeptList(
                id=file.id,
                name=file.name,
                sha256=file.sha256,
                kind=file.kind,
                taken_on=date.fromisoformat(file.taken_at[:10]),
                accepted=len(places[file.id]),
                awards=tuple(awards[file.id]),
                unit=_of_most(units[file.id]),
                round_id=rounds.get(file.id, next((row.round_id for row in waiting[file.id]), None)),
                held=tuple(waiting[file.id]),
            )
            for file in self.connection.execute(files)
        ]

    def _waiting(self, source_ids: Sequence[int]) -> dict[int, list[WaitingRow]]:
        found: dict[int, list[WaitingRow]] = defaultdict(list)
        mine = select(held_row).where(held_row.c.source_id.in_(source_ids), held_row.c.state == "waiting")
        for row in self.connection.execute(mine.order_by(held_row.c.id)):
            cells = json.loads(row.cells)
            found[row.source_id].append(WaitingRow(row.sheet, row.row, tuple(row.codes.split()), cells, row.round_id))
        return found


def _of_most(units: Counter[str]) -> str:
    """The unit that more than half of the rows name; '' where a list is of many."""
    unit, count = next(iter(units.most_common(1)), ("", 0))
    return unit if 2 * count > units.total() else ""


class Files(FileReads):
    """Files, to be recorded."""

    def add_source(self, name: str, sha256: str, *, kind: str, at: datetime) -> int:
        """Record a file that was taken in; gives its id."""
        taken = at.isoformat(timespec="seconds")
        return inserted(self.connection, source_file, name=name, sha256=sha256, kind=kind, taken_at=taken)

    def attach(
        self, owner: str, owner_id: int, *, name: str, sha256: str, size: int, document_code: str | None = None
    ) -> int:
        """Record that a kept file belongs to a record; gives the attachment's id."""
        values = {"name": name, "sha256": sha256, "size": size, "document_code": document_code}
        return inserted(self.connection, attachment, owner=owner, owner_id=owner_id, **values)

    def detach(self, owner: str, owner_ids: Iterable[int], *, document_code: str) -> None:
        """Let go of the files of one kind of paper of some records; their content stays kept."""
        mine = attachment.c.owner_id.in_(list(owner_ids)), attachment.c.document_code == document_code
        self.connection.execute(delete(attachment).where(attachment.c.owner == owner, *mine))

    def hold(
        self,
        source_id: int,
        rows: Sequence[tuple[str, int, Sequence[str], Mapping[str, Any]]],
        *,
        kind: str,
        round_id: int | None,
        table_number: int | None = None,
    ) -> None:
        """Keep rows of (sheet, row, codes, cells) that wait for the officer; of one table of the file."""
        insert_many(
            self.connection,
            held_row,
            [
                {
                    "source_id": source_id,
                    "round_id": round_id,
                    "kind": kind,
                    "sheet": sheet,
                    "table_number": table_number,
                    "row": row,
                    "codes": " ".join(codes),
                    "cells": json.dumps(dict(cells), ensure_ascii=False, default=str),
                    "state": "waiting",
                }
                for sheet, row, codes, cells in rows
            ],
        )

    def settle_held(self, held_id: int) -> None:
        """Say that the officer has dealt with a held row."""
        changed(self.connection, held_row, held_id, state="settled")
