"""What hangs on a subject, each record with the file and row that it came from, and moving some of it to another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, delete, func, null, select, update

from tdkt_desktop.storage.area import Area, partial_out
from tdkt_desktop.storage.mergers import links_to
from tdkt_desktop.storage.tables import (
    also_written,
    award,
    award_round,
    decision,
    discipline,
    document,
    employment,
    former_subject,
    grade,
    initiative,
    initiative_author,
    linked_proof,
    nomination,
    not_same,
    registration,
    source_file,
    subject,
    unit,
    yearly_figure,
)

RecordKey = tuple[str, int]
"""Table and id of a record."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """One record of a subject, and where it came from (None = entered by hand, or not known).

    `said` is a code (of an award, a grade, a form of discipline, a figure) or a text (title, unit, name), `more` what
    tells it from its like (number of the decision, name of the round, position). `goes_with` is the nomination that an
    award or a document cannot be parted from.
    """

    key: RecordKey
    year: int | None
    said: str
    more: str | None = None
    source: str | None = None
    source_row: str | None = None
    goes_with: RecordKey | None = None


@dataclass(frozen=True, slots=True)
class _Sort:
    """How the records of one table are told."""

    table: Table
    year: ColumnElement[Any]
    said: ColumnElement[Any]
    more: ColumnElement[Any] | None = None
    joined: Table | None = None
    by: Column[Any] | None = None
    source: Column[Any] | None = None
    source_row: Column[Any] | None = None
    goes_with: Column[Any] | None = None


_a, _n, _g, _r = award.c, nomination.c, grade.c, registration.c
_i, _e, _f, _d = initiative.c, employment.c, yearly_figure.c, document.c
_SORTS = (
    _Sort(award, _a.period_year, _a.award_code, decision.c.number, decision, _a.decision_id,
          _a.source_id, _a.source_row, _a.nomination_id),
    _Sort(nomination, award_round.c.year, _n.award_code, award_round.c.name, award_round, _n.round_id,
          _n.source_id, _n.source_row),
    _Sort(grade, _g.year, _g.grade, _g.paper, source=_g.source_id, source_row=_g.source_row),
    _Sort(yearly_figure, _f.year, _f.name, _f.figure, source=_f.source_id, source_row=_f.source_row),
    _Sort(initiative_author, _i.year, _i.title, _i.decision_number, initiative, initiative_author.c.initiative_id,
          _i.source_id, _i.source_row),
    _Sort(registration, _r.year, _r.award_code, source=_r.source_id, source_row=_r.source_row),
    _Sort(employment, _e.from_date, unit.c.name, _e.position, unit, _e.unit_id, _e.source_id, _e.source_row),
    _Sort(discipline, discipline.c.on_date, func.coalesce(discipline.c.form, discipline.c.state), discipline.c.paper),
    _Sort(linked_proof, linked_proof.c.year, linked_proof.c.title, linked_proof.c.paper,
          goes_with=linked_proof.c.nomination_id),
    _Sort(document, _d.year, _d.title, _d.number, goes_with=_d.nomination_id),
    _Sort(also_written, null(), also_written.c.name, also_written.c.birth_date,
          source=also_written.c.source_id, source_row=also_written.c.source_row),
    _Sort(former_subject, null(), former_subject.c.name, former_subject.c.birth_date),
)  # fmt: skip
"""Every table whose records belong to a subject; pairs told apart belong to nobody."""


class SplitReads(Area):
    """What could be moved."""

    def belongings(self, subject_id: int) -> list[Belonging]:
        """Everything of a subject, table by table, the newest first."""
        return [one for sort in _SORTS for one in self._of(sort, subject_id)]

    def _of(self, sort: _Sort, subject_id: int) -> Iterator[Belonging]:
        file_id = sort.source if sort.source is not None else null()
        chosen = select(
            sort.table.c.id,
            sort.year.label("year"),
            sort.said.label("said"),
            (sort.more if sort.more is not None else null()).label("more"),
            source_file.c.name.label("source"),
            (sort.source_row if sort.source_row is not None else null()).label("source_row"),
            (sort.goes_with if sort.goes_with is not None else null()).label("goes_with"),
        )
        whole: Any = sort.table
        if sort.joined is not None:
            whole = whole.join(sort.joined, sort.joined.c.id == sort.by)
        whole = whole.join(source_file, source_file.c.id == file_id, isouter=True)
        mine = chosen.select_from(whole).where(sort.table.c.subject_id == subject_id)
        for row in self.connection.execute(mine.order_by(sort.year.desc(), sort.table.c.id.desc())):
            yield Belonging(
                key=(sort.table.name, row.id),
                year=int(str(row.year)[:4]) if row.year else None,
                said=str(row.said or ""),
                more=None if row.more is None else str(row.more),
                source=row.source,
                source_row=row.source_row,
                goes_with=(nomination.name, row.goes_with) if row.goes_with else None,
            )


class Splits(SplitReads):
    """Moving, to be done within a Work."""

    def move(self, keys: Collection[RecordKey], *, source_id: int, target_id: int) -> None:
        """Give records of one subject to another. A former record that is given comes alive, and is former no more."""
        for column in links_to(subject):
            ids = [record_id for name, record_id in keys if name == column.table.name]
            if not ids or column.table is not_same:
                continue
            mine = (column.table.c.id.in_(ids), column == source_id)
            if column.table is former_subject:
                self.connection.execute(delete(former_subject).where(*mine))
            else:
                self.connection.execute(update(column.table).where(*mine).values({column.name: target_id}))

    def last_place(self, keys: Collection[RecordKey]) -> dict[str, Any]:
        """Unit and position of which the records tell: the newest workplace, else nomination, else award."""
        for table in (employment, nomination, award):
            ids = [record_id for name, record_id in keys if name == table.name]
            position = table.c.position if table is not award else null()
            chosen = select(table.c.unit_id, position.label("position")).where(table.c.id.in_(ids))
            row = self.connection.execute(chosen.order_by(table.c.id.desc()).limit(1)).one_or_none() if ids else None
            if row is not None and row.unit_id is not None:
                return {"unit_id": row.unit_id, "position": row.position}
        return {}

    def former(self, former_id: int) -> dict[str, Any]:
        """What a former record said of its subject."""
        row = self.connection.execute(select(former_subject).where(former_subject.c.id == former_id)).one()
        return {
            "name": row.name,
            "birth_date": partial_out(row.birth_date),
            "citizen_id": row.citizen_id,
            "position": row.position,
            "unit_id": row.unit_id,
        }
