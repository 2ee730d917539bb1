"""Two records of one subject: who they may be, what each holds, and the merging of one into the other."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, Row, Table, delete, func, or_, select, update

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.round import Status
from tdkt_desktop.storage.area import Area, insert_many, inserted, partial_out
from tdkt_desktop.storage.schema import metadata
from tdkt_desktop.storage.tables import (
    attachment,
    ballot,
    condition_result,
    former_subject,
    grade,
    initiative_author,
    judgement_tick,
    nomination,
    not_same,
    subject,
    tally,
    yearly_figure,
)

_JUDGING = (condition_result, judgement_tick, ballot, tally)
"""What belongs to one nomination alone and goes with it."""

_FURTHEST = (Status.DRAFT, Status.RETURNED, Status.PROPOSED, Status.REFUSED, Status.SUPPORTED, Status.DECIDED)


@dataclass(frozen=True, slots=True)
class Former:
    """A record that was merged into another: what it said."""

    name: str
    birth_date: PartialDate | None
    citizen_id: str | None
    position: str | None
    merged_on: date
    reason: str | None
    lost: tuple[str, ...]


def links_to(target: Table) -> list[Column[Any]]:
    """Every column of the office that points to a table."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column.table is target for key in column.foreign_keys)
    ]


class MergerReads(Area):
    """What is known of records that may be one, and of those that were merged."""

    def holdings(self, subject_id: int) -> dict[str, int]:
        """How many rows of each table belong to a subject; tables that hold none are left out."""
        found: dict[str, int] = {}
        for column in links_to(subject):
            mine = select(func.count()).select_from(column.table).where(column == subject_id)
            if count := int(self.connection.scalar(mine) or 0):
                found[column.table.name] = found.get(column.table.name, 0) + count
        return found

    def grades(self, subject_id: int) -> dict[int, str]:
        """Grade codes by year."""
        rows = self.connection.execute(select(grade.c.year, grade.c.grade).where(grade.c.subject_id == subject_id))
        return {row.year: row.grade for row in rows}

    def merged_into(self, subject_id: int) -> list[Former]:
        """The records that live on in a subject, the first merged first."""
        rows = self.connection.execute(
            select(former_subject).where(former_subject.c.subject_id == subject_id).order_by(former_subject.c.id)
        )
        return [
            Former(
                row.name,
                partial_out(row.birth_date),
                row.citizen_id,
                row.position,
                date.fromisoformat(row.merged_on),
                row.reason,
                tuple(json.loads(row.lost or "[]")),
            )
            for row in rows
        ]


class Mergers(MergerReads):
    """Merging, to be done within a Work."""

    def merge(
        self, kept_id: int, gone_id: int, *, grades_of_gone: Collection[int], on: date, reason: str | None
    ) -> None:
        """Give everything of one record to the other, leave a trace of it, and take it out.

        Where both say something that can stand once only, the kept one's word stays, but for grades of these years.
        """
        gone = self.connection.execute(select(subject).where(subject.c.id == gone_id)).one()
        lost = self._settle_grades(kept_id, gone_id, from_gone=grades_of_gone)
        lost += self._settle_figures(kept_id, gone_id)
        self._settle_authors(kept_id, gone_id)
        lost += self._settle_nominations(kept_id, gone_id)
        apart = self._settle_apart(kept_id, gone_id)
        for column in links_to(subject):
            self.connection.execute(update(column.table).where(column == gone_id).values({column.name: kept_id}))
        inserted(
            self.connection,
            former_subject,
            subject_id=kept_id,
            name=gone.name,
            folded=gone.folded,
            birth_date=gone.birth_date,
            citizen_id=gone.citizen_id,
            position=gone.position,
            unit_id=gone.unit_id,
            merged_on=on.isoformat(),
            reason=reason or None,
            lost=json.dumps(lost, ensure_ascii=False) if lost else None,
        )
        insert_many(self.connection, not_same, apart)
        self.connection.execute(delete(subject).where(subject.c.id == gone_id))

    def _settle_grades(self, kept_id: int, gone_id: int, *, from_gone: Collection[int]) -> list[str]:
        lost = []
        mine = {row.year: row for row in self._of(grade, kept_id)}
        for row in self._of(grade, gone_id):
            if row.year not in mine:
                continue
            worse = mine[row.year] if row.year in from_gone else row
            self.connection.execute(delete(grade).where(grade.c.id == worse.id))
            if mine[row.year].grade != row.grade:
                lost.append(f"{row.year}: {worse.grade}")
        return lost

    def _settle_figures(self, kept_id: int, gone_id: int) -> list[str]:
        lost = []
        mine = {(row.year, row.name): row.figure for row in self._of(yearly_figure, kept_id)}
        for row in self._of(yearly_figure, gone_id):
            known = mine.get((row.year, row.name))
            if known is not None:
                self.connection.execute(delete(yearly_figure).where(yearly_figure.c.id == row.id))
                if known != row.figure:
                    lost.append(f"{row.year} {row.name}: {row.figure}")
        return lost

    def _settle_authors(self, kept_id: int, gone_id: int) -> None:
        """Nobody is twice the author of one initiative."""
        mine = {row.initiative_id for row in self._of(initiative_author, kept_id)}
        for row in self._of(initiative_author, gone_id):
            if row.initiative_id in mine:
                self.connection.execute(delete(initiative_author).where(initiative_author.c.id == row.id))

    def _settle_apart(self, kept_id: int, gone_id: int) -> list[dict[str, int]]:
        """Whoever was told from one of them is told from both, who are one now."""
        both = {kept_id, gone_id}
        mine = or_(not_same.c.subject_id.in_(both), not_same.c.other_id.in_(both))
        rows = self.connection.execute(select(not_same.c.subject_id, not_same.c.other_id).where(mine)).all()
        self.connection.execute(delete(not_same).where(mine))
        others = sorted({one for row in rows for one in row} - both)
        return [{"subject_id": min(kept_id, one), "other_id": max(kept_id, one)} for one in others]

    def _settle_nominations(self, kept_id: int, gone_id: int) -> list[str]:
        """Of two nominations for one award in one round the one that got further stays."""
        lost = []
        mine = {(row.round_id, row.award_code): row for row in self._of(nomination, kept_id)}
        for row in self._of(nomination, gone_id):
            other = mine.get((row.round_id, row.award_code))
            if other is not None:
                stays, goes = (row, other) if _furthest(row) > _furthest(other) else (other, row)
                self._give_nomination(goes.id, stays.id)
                lost.append(f"{goes.name_as_written}: {goes.award_code} ({goes.status})")
        return lost

    def _give_nomination(self, goes: int, stays: int) -> None:
        for column in links_to(nomination):
            if column.table in _JUDGING:
                self.connection.execute(delete(column.table).where(column == goes))
            else:
                self.connection.execute(update(column.table).where(column == goes).values({column.name: stays}))
        papers = (attachment.c.owner == nomination.name, attachment.c.owner_id == goes)
        self.connection.execute(update(attachment).where(*papers).values(owner_id=stays))
        self.connection.execute(delete(nomination).where(nomination.c.id == goes))

    def _of(self, table: Table, subject_id: int) -> Sequence[Row[Any]]:
        return self.connection.execute(select(table).where(table.c.subject_id == subject_id).order_by(table.c.id)).all()


def _furthest(row: Row[Any]) -> int:
    return _FURTHEST.index(Status(row.status))
