"""What is known of the nominees of a round, gathered in a handful of reads however many they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from sqlalchemy import Row, Select, func, select

from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR
from tdkt_desktop.domain.rules.evidence import (
    AwardHeld,
    Discipline,
    Evidence,
    GradeGiven,
    Initiative,
    MemberCounts,
    OpenCase,
    Recognition,
    Registration,
    Standing,
)
from tdkt_desktop.domain.subject import SubjectKind, WorkRole
from tdkt_desktop.domain.text import plain_name
from tdkt_desktop.storage.area import Area, day_out
from tdkt_desktop.storage.tables import (
    award,
    award_round,
    decision,
    discipline,
    grade,
    initiative,
    initiative_author,
    nomination,
    registration,
    subject,
    unit_succession,
    yearly_figure,
)

_Key = TypeVar("_Key", int, str)

_BASES = {RoundKind.SCHOOL_YEAR: SCHOOL_YEAR, RoundKind.YEAR_END: CALENDAR_YEAR}
"""By the kind of round that an award came out of: the kind of year it is counted by; of any other it is not told."""

_BATCH = 500
"""Ids or names in one IN list: far below SQLite's limit of variables."""


@dataclass(slots=True)
class _Gathered:
    """Everything of some subjects, by subject id."""

    awards: dict[int, list[AwardHeld]] = field(default_factory=lambda: defaultdict(list))
    grades: dict[int, list[GradeGiven]] = field(default_factory=lambda: defaultdict(list))
    initiatives: dict[int, list[Initiative]] = field(default_factory=lambda: defaultdict(list))
    disciplines: dict[int, list[Discipline]] = field(default_factory=lambda: defaultdict(list))
    open_cases: dict[int, list[OpenCase]] = field(default_factory=lambda: defaultdict(list))
    registrations: dict[int, list[Registration]] = field(default_factory=lambda: defaultdict(list))
    figures: dict[int, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))


class EvidenceReads(Area):
    """Evidence as it is on file."""

    def of_round(self, round_id: int, *, year: int) -> dict[int, Evidence]:
        """The evidence on every subject of a round, by subject id; yearly figures are those of the round's year.

        Ticks of the officer belong to a nomination and are not in it.
        """
        found = select(nomination.c.subject_id).where(nomination.c.round_id == round_id).distinct()
        return self.of_subjects(self.connection.scalars(found).all(), year=year)

    def of_subjects(self, ids: Iterable[int], *, year: int) -> dict[int, Evidence]:
        """The evidence on some subjects, by subject id."""
        subjects = {row.id: row for batch in _batches(ids) for row in self._rows(select(subject), subject.c.id, batch)}
        collectives = self._collectives()
        predecessors = self._predecessors()
        related = set(subjects)
        for row in subjects.values():
            related.update(_units_own(row, collectives, predecessors))
        gathered = self._gather(related, year=year)
        namesakes = self._namesakes(subjects.values())
        return {
            row.id: _evidence(row, gathered, collectives, predecessors, has_namesakes=row.id in namesakes)
            for row in subjects.values()
        }

    def owner_of(self, kind: str, record_id: int) -> int | None:
        """The subject that a grade or discipline is of; None for what may have several owners, or none."""
        table = {"grade": grade, "discipline": discipline, "open_case": discipline}.get(kind)
        if table is None:
            return None
        return self.connection.scalar(select(table.c.subject_id).where(table.c.id == record_id))

    def _gather(self, ids: Iterable[int], *, year: int) -> _Gathered:
        found = _Gathered()
        for batch in _batches(ids):
            self._gather_awards(found, batch)
            self._gather_initiatives(found, batch)
            for row in self._rows(select(grade), grade.c.subject_id, batch):
                found.grades[row.subject_id].append(GradeGiven(row.year, row.grade, row.paper, id=row.id))
            for row in self._rows(select(discipline), discipline.c.subject_id, batch):
                if row.state:
                    case = OpenCase(row.state, day_out(row.on_date), row.paper, row.id)
                    found.open_cases[row.subject_id].append(case)
                else:
                    past = Discipline(
                        row.form or "", day_out(row.on_date), day_out(row.served_until), row.paper, row.id
                    )
                    found.disciplines[row.subject_id].append(past)
            for row in self._rows(select(registration), registration.c.subject_id, batch):
                found.registrations[row.subject_id].append(Registration(row.award_code, row.year, row.id))
            figures = select(yearly_figure).where(yearly_figure.c.year == year)
            for row in self._rows(figures, yearly_figure.c.subject_id, batch):
                found.figures[row.subject_id][row.name] = row.figure
        return found

    def _gather_awards(self, found: _Gathered, batch: list[int]) -> None:
        columns = select(
            award, decision.c.number, decision.c.signed_on, decision.c.signer, award_round.c.kind.label("round_kind")
        )
        joined = columns.join(decision, decision.c.id == award.c.decision_id)
        joined = joined.outerjoin(nomination, nomination.c.id == award.c.nomination_id)
        of_round = award_round.c.id == func.coalesce(decision.c.round_id, nomination.c.round_id)
        joined = joined.outerjoin(award_round, of_round).order_by(award.c.period_year, award.c.id)
        for row in self._rows(joined, award.c.subject_id, batch):
            found.awards[row.subject_id].append(_award_held(row))

    def _gather_initiatives(self, found: _Gathered, batch: list[int]) -> None:
        columns = select(initiative, initiative_author.c.subject_id)
        joined = columns.join(initiative_author, initiative_author.c.initiative_id == initiative.c.id)
        for row in self._rows(
            joined.order_by(initiative.c.year, initiative.c.id), initiative_author.c.subject_id, batch
        ):
            found.initiatives[row.subject_id].append(
                Initiative(
                    title=row.title,
                    year=row.year,
                    scope=row.scope,
                    recognition=Recognition(row.state),
                    applied=bool(row.applied),
                    decision_number=row.decision_number,
                    id=row.id,
                )
            )

    def _rows(self, found: Select[Any], column: Any, batch: list[Any]) -> Iterable[Row[Any]]:
        return self.connection.execute(found.where(column.in_(batch)))

    def _collectives(self) -> dict[int, list[int]]:
        """Subject ids of collectives by the unit that they are."""
        by_unit: dict[int, list[int]] = defaultdict(list)
        found = select(subject.c.id, subject.c.unit_id).where(subject.c.kind == SubjectKind.COLLECTIVE)
        for row in self.connection.execute(found.where(subject.c.unit_id.is_not(None))):
            by_unit[row.unit_id].append(row.id)
        return by_unit

    def _predecessors(self) -> dict[int, set[int]]:
        """Units by the units that they came from, however many mergers ago."""
        before: dict[int, set[int]] = defaultdict(set)
        for row in self.connection.execute(select(unit_succession)):
            before[row.new_unit_id].add(row.old_unit_id)
        return {unit_id: _closure(unit_id, before) for unit_id in before}

    def _namesakes(self, subjects: Iterable[Row[Any]]) -> set[int]:
        """Ids of all who share their kind and name with one of the subjects, where there are several."""
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        columns = select(subject.c.id, subject.c.kind, subject.c.name)
        for batch in _batches({row.folded for row in subjects}):
            for row in self._rows(columns, subject.c.folded, batch):
                groups[row.kind, plain_name(row.name)].append(row.id)
        return {subject_id for ids in groups.values() if len(ids) > 1 for subject_id in ids}


def _evidence(
    row: Row[Any],
    gathered: _Gathered,
    collectives: dict[int, list[int]],
    predecessors: dict[int, set[int]],
    *,
    has_namesakes: bool,
) -> Evidence:
    kind = SubjectKind(row.kind)
    unit_grades: list[GradeGiven] = []
    inherited: list[AwardHeld] = []
    if kind is SubjectKind.PERSON:
        unit_grades = [given for own in collectives.get(row.unit_id, ()) for given in gathered.grades.get(own, ())]
    elif kind is SubjectKind.COLLECTIVE:
        inherited = [
            replace(held, by_predecessor=True)
            for unit_id in predecessors.get(row.unit_id, ())
            for own in collectives.get(unit_id, ())
            for held in gathered.awards.get(own, ())
        ]
    return Evidence(
        kind=kind,
        name=row.name,
        birth_year=int(row.birth_date[:4]) if row.birth_date else None,
        labour_group=row.labour_group,
        is_leader=row.role == WorkRole.LEADER,
        has_namesakes=has_namesakes and kind is SubjectKind.PERSON,
        awards=(*gathered.awards.get(row.id, ()), *inherited),
        grades=tuple(gathered.grades.get(row.id, ())),
        unit_grades=tuple(unit_grades),
        initiatives=tuple(gathered.initiatives.get(row.id, ())),
        disciplines=tuple(gathered.disciplines.get(row.id, ())),
        open_cases=tuple(gathered.open_cases.get(row.id, ())),
        registrations=tuple(gathered.registrations.get(row.id, ())),
        members=_members(gathered.figures.get(row.id, {})),
        service_months=gathered.figures.get(row.id, {}).get("service_months"),
        posted_days=gathered.figures.get(row.id, {}).get("posted_days"),
    )


def _units_own(row: Row[Any], collectives: dict[int, list[int]], predecessors: dict[int, set[int]]) -> list[int]:
    """Collectives whose record bears on a subject: that of a person's unit, those that a collective came from."""
    units = {row.unit_id} if row.kind == SubjectKind.PERSON else predecessors.get(row.unit_id, set())
    return [own for unit_id in units for own in collectives.get(unit_id, ())]


def _award_held(row: Row[Any]) -> AwardHeld:
    standing = Standing.ISSUED if row.number else Standing.PENDING
    return AwardHeld(
        award_code=row.award_code,
        year=row.period_year,
        decision_number=row.number,
        decided_on=day_out(row.signed_on),
        authority=row.signer or "",
        standing=Standing.ANNULLED if row.annulled_on else standing,
        category=row.category,
        achievement=row.achievement or "",
        basis=_BASES.get(row.round_kind),
        name_as_written=row.name_as_printed,
        birth_year_as_written=int(row.birth_as_printed[:4]) if row.birth_as_printed else None,
        unit_as_written=row.unit_as_printed or "",
        id=row.id,
    )


def _members(figures: dict[str, int]) -> MemberCounts:
    """Head counts out of the yearly figures; 'holders:CODE' and 'disciplined:form' carry a code after the colon."""

    def counted(prefix: str) -> dict[str, int]:
        return {name.removeprefix(prefix): count for name, count in figures.items() if name.startswith(prefix)}

    return MemberCounts(
        headcount=figures.get("headcount"),
        holders=counted("holders:"),
        incomplete=figures.get("incomplete"),
        disciplined=counted("disciplined:"),
        households=figures.get("households"),
    )


def _closure(unit_id: int, before: dict[int, set[int]]) -> set[int]:
    family: set[int] = set()
    waiting = list(before[unit_id])
    while waiting:
        current = waiting.pop()
        if current not in family:
            family.add(current)
            waiting.extend(before.get(current, ()))
    return family


def _batches(keys: Iterable[_Key]) -> Iterable[list[_Key]]:
    listed = list(keys)
    for start in range(0, len(listed), _BATCH):
        yield listed[start : start + _BATCH]
