"""Persons, collectives and households, and what each year says of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select, union_all
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import Employment, Subject, SubjectKind, WorkRole
from tdkt_desktop.domain.text import collation_key, fold, name_key, same_name, tidy
from tdkt_desktop.storage.area import Area, changed, insert_many, inserted, next_id, partial_in, partial_out
from tdkt_desktop.storage.name_search import among
from tdkt_desktop.storage.tables import (
    discipline,
    employment,
    former_subject,
    grade,
    nomination,
    subject,
    unit,
    yearly_figure,
)


@dataclass(frozen=True, slots=True)
class Namesake:
    """A subject as far as finding it again needs: its folded name leads here."""

    id: int
    name: str
    birth_date: PartialDate | None
    unit_id: int | None


class SubjectReads(Area):
    """Subjects as they are on file."""

    def get(self, subject_id: int) -> Subject:
        """One subject."""
        return _subject(self.connection.execute(_with_unit().where(subject.c.id == subject_id)).one())

    def get_all(self, ids: Iterable[int]) -> list[Subject]:
        """The subjects of these ids, in the order of their names."""
        found = _with_unit().where(subject.c.id.in_(list(ids))).order_by(subject.c.name_key, subject.c.id)
        return [_subject(row) for row in self.connection.execute(found)]

    def all_ids(self) -> list[int]:
        """The ids of all subjects, in the order of entry."""
        return list(self.connection.scalars(select(subject.c.id).order_by(subject.c.id)))

    def brief(self, ids: Iterable[int]) -> dict[int, Any]:
        """Birth date and position by subject id, for long lists."""
        wanted = set(ids)
        columns = select(subject.c.id, subject.c.birth_date, subject.c.position)
        return {row.id: row for row in self.connection.execute(columns) if row.id in wanted}

    def grades_of(self, ids: Iterable[int], year: int) -> dict[int, str]:
        """Grade codes of a year by subject id, where one is known."""
        wanted = set(ids)
        found = self.connection.execute(select(grade.c.subject_id, grade.c.grade).where(grade.c.year == year))
        return {row.subject_id: row.grade for row in found if row.subject_id in wanted}

    def grade_counts(self, round_id: int, *, year: int) -> list[Row[Any]]:
        """Unit, kind, grade and count of the grades of a year: people of the units of a round, and all units' own."""
        columns = select(unit.c.name.label("unit"), subject.c.kind, grade.c.grade, func.count().label("people"))
        joined = columns.join(unit, unit.c.id == subject.c.unit_id).join(grade, grade.c.subject_id == subject.c.id)
        mine = select(func.coalesce(nomination.c.unit_id, subject.c.unit_id)).join(
            subject, subject.c.id == nomination.c.subject_id
        )
        mine = mine.where(nomination.c.round_id == round_id)
        joined = joined.where(grade.c.year == year).group_by(unit.c.id, subject.c.kind, grade.c.grade)
        people = joined.where(subject.c.kind == SubjectKind.PERSON, subject.c.unit_id.in_(mine.correlate(None)))
        units = joined.where(subject.c.kind == SubjectKind.COLLECTIVE, subject.c.folded == unit.c.folded)
        return list(self.connection.execute(union_all(people, units)))

    def employments(self, subject_id: int) -> list[Employment]:
        """Where a person worked: what is known by date in its order, the rest as it was entered."""
        found = select(employment, unit.c.name).join(unit, unit.c.id == employment.c.unit_id)
        mine = found.where(employment.c.subject_id == subject_id)
        rows = self.connection.execute(mine.order_by(employment.c.from_date.asc().nulls_first(), employment.c.id))
        return [
            Employment(row.name, row.position, partial_out(row.from_date), partial_out(row.to_date)) for row in rows
        ]

    def next_id(self) -> int:
        """The id that the next new subject gets; within a Work, ids may be given from here on by `add_many`."""
        return next_id(self.connection, subject)

    def count(self, kind: SubjectKind | None = None) -> int:
        """How many subjects there are, of one kind or of all."""
        counted = select(func.count()).select_from(subject)
        return int(self.connection.scalar(counted.where(subject.c.kind == kind) if kind else counted) or 0)

    def namesakes(self, kind: SubjectKind) -> dict[str, list[Namesake]]:
        """Every subject of a kind by its folded name, those of former records merged into it among them."""
        found: dict[str, list[Namesake]] = {}
        columns = select(subject.c.id, subject.c.name, subject.c.folded, subject.c.birth_date, subject.c.unit_id)
        for row in self.connection.execute(columns.where(subject.c.kind == kind).order_by(subject.c.id)):
            found.setdefault(row.folded, []).append(
                Namesake(row.id, row.name, partial_out(row.birth_date), row.unit_id)
            )
        for former in self._former(kind):
            known = found.setdefault(former.folded, [])
            if former.subject_id not in {one.id for one in known}:
                born = partial_out(former.birth_date)
                known.append(Namesake(former.subject_id, former.name, born, former.unit_id))
        return found

    def named(self, kind: SubjectKind, names: Iterable[str]) -> list[int]:
        """Who of a kind bears one of these names now, tone marks ignored: one question for a whole pasted column."""
        folded = [fold(name) for name in names]
        found = select(subject.c.id).where(among(subject.c.folded, folded), subject.c.kind == kind)
        return list(self.connection.scalars(found.order_by(subject.c.id)))

    def _former(self, kind: SubjectKind) -> Iterable[Row[Any]]:
        live_on = select(former_subject).join(subject, subject.c.id == former_subject.c.subject_id)
        return self.connection.execute(live_on.where(subject.c.kind == kind).order_by(former_subject.c.id))

    def of_unit(self, unit_id: int, kind: SubjectKind) -> list[Subject]:
        """The subjects of a kind that belong to a unit today, in the order of their names."""
        mine = _with_unit().where(subject.c.unit_id == unit_id, subject.c.kind == kind)
        return [_subject(row) for row in self.connection.execute(mine.order_by(subject.c.name_key, subject.c.id))]

    def positions(self, *, most: int) -> list[str]:
        """The positions that persons hold, those of many persons first; at most so many."""
        held = select(subject.c.position).where(subject.c.kind == SubjectKind.PERSON, subject.c.position.is_not(None))
        often = held.group_by(subject.c.position).order_by(func.count().desc(), subject.c.position).limit(most)
        return [position for position in self.connection.scalars(often) if position]

    def same_name(self, subject_id: int) -> int:
        """How many other subjects of the kind bear the same name."""
        mine = self.connection.execute(select(subject).where(subject.c.id == subject_id)).one()
        found = select(subject.c.name).where(
            subject.c.folded == mine.folded, subject.c.kind == mine.kind, subject.c.id != subject_id
        )
        return sum(same_name(name, mine.name) for name in self.connection.scalars(found))


class Subjects(SubjectReads):
    """Subjects, to be written."""

    def add(self, kind: SubjectKind, name: str, **values: Any) -> int:
        """Add a subject; `values` are fields of `Subject` (birth_date a PartialDate). Gives its id."""
        return inserted(self.connection, subject, kind=kind, **_named(kind, name), **_stored(values))

    def add_many(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add subjects in one statement; each row has `id`, `kind`, `name` and the same further fields."""
        insert_many(self.connection, subject, [_named(row["kind"], row["name"]) | _stored(row) for row in rows])

    def add_grades(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Record grades (subject_id, year, grade, paper, source_id, source_row) at once; a later word replaces."""
        new = sqlite_insert(grade)
        replaced = new.on_conflict_do_update(
            index_elements=[grade.c.subject_id, grade.c.year],
            set_={name: new.excluded[name] for name in ("grade", "paper", "source_id", "source_row")},
        )
        if rows:
            self.connection.execute(replaced, list(rows))

    def change(self, subject_id: int, **values: Any) -> None:
        """Set fields of a subject."""
        stored = _stored(values)
        if "name" in values:
            kind = SubjectKind(
                self.connection.execute(select(subject.c.kind).where(subject.c.id == subject_id)).scalar_one()
            )
            stored |= _named(kind, values["name"])
        changed(self.connection, subject, subject_id, **stored)

    def employ(
        self,
        subject_id: int,
        unit_id: int,
        *,
        position: str | None = None,
        from_date: PartialDate | None = None,
        to_date: PartialDate | None = None,
    ) -> None:
        """Record that the person works, or worked, in a unit."""
        inserted(
            self.connection,
            employment,
            subject_id=subject_id,
            unit_id=unit_id,
            position=position,
            from_date=partial_in(from_date),
            to_date=partial_in(to_date),
        )

    def employ_many(self, people: Iterable[Mapping[str, Any]]) -> None:
        """Record workplaces (subject_id, unit_id, position, source_id, source_row) as far as they are not known yet.

        Since when, a list does not say.
        """
        known = {
            (row.subject_id, row.unit_id)
            for row in self.connection.execute(select(employment.c.subject_id, employment.c.unit_id))
        }
        new = {(row["subject_id"], row["unit_id"]): row for row in people}
        insert_many(self.connection, employment, [row for pair, row in new.items() if pair not in known])

    def set_grade(
        self, subject_id: int, year: int, *, grade_code: str, paper: str | None = None, source_id: int | None = None
    ) -> None:
        """Record the grade of a year; a later word replaces the earlier one."""
        mine = (grade.c.subject_id == subject_id, grade.c.year == year)
        known = self.connection.scalar(select(grade.c.id).where(*mine))
        values = {"grade": grade_code, "paper": paper, "source_id": source_id, "source_row": None}
        if known is None:
            inserted(self.connection, grade, subject_id=subject_id, year=year, **values)
        else:
            changed(self.connection, grade, known, **values)

    def set_figures(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Record yearly figures (subject_id, year, name, figure, source_id, source_row); a later word replaces."""
        new = sqlite_insert(yearly_figure)
        replaced = new.on_conflict_do_update(
            index_elements=[yearly_figure.c.subject_id, yearly_figure.c.year, yearly_figure.c.name],
            set_={name: new.excluded[name] for name in ("figure", "source_id", "source_row")},
        )
        if rows:
            self.connection.execute(replaced, list(rows))

    def add_discipline(self, subject_id: int, **values: str | None) -> int:
        """Record a discipline (kỷ luật): form, on_date, served_until, state, paper."""
        return inserted(self.connection, discipline, subject_id=subject_id, **values)


def _with_unit() -> Select[Any]:
    return select(subject, unit.c.name.label("unit")).join(unit, unit.c.id == subject.c.unit_id, isouter=True)


def _subject(row: Row[Any]) -> Subject:
    return Subject(
        id=row.id,
        kind=SubjectKind(row.kind),
        name=row.name,
        birth_date=partial_out(row.birth_date),
        gender=row.gender,
        position=row.position,
        role=WorkRole(row.role) if row.role else None,
        labour_group=row.labour_group,
        citizen_id=row.citizen_id,
        unit_id=row.unit_id,
        unit=row.unit,
        note=row.note,
    )


def _named(kind: SubjectKind, name: str) -> dict[str, str]:
    name = tidy(name)
    key = collation_key(name) if kind is SubjectKind.COLLECTIVE else name_key(name)
    return {"name": name, "folded": fold(name), "name_key": key}


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value.iso if isinstance(value, PartialDate) else value for key, value in values.items() if key != "name"
    }
