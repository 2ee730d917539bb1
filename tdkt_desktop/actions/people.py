"""Persons, collectives and households, and what the officer notes of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office


class NameMissing(OfficerError):
    """A subject without a name."""

    happened = QT_TRANSLATE_NOOP("Error", "The name is missing.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the full name as the papers write it.")


class BirthDateImpossible(OfficerError):
    """A birth date that lies in the future."""

    happened = QT_TRANSLATE_NOOP("Error", "The birth date {day} lies in the future.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check the birth date; the year alone is enough where no more is known.")


class DaysTurned(OfficerError):
    """A time that ends before it begins."""

    happened = QT_TRANSLATE_NOOP("Error", "The last day {last} lies before the first {first}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check both days; leave the last one empty where it still goes on.")


class NotOneSubject(OfficerError):
    """Two records that cannot be of one subject."""

    happened = QT_TRANSLATE_NOOP("Error", "{gone} and {kept} are not of one kind, or are one record already.")
    kept = QT_TRANSLATE_NOOP("Error", "Both records stay as they are.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose two persons, two collectives or two households.")


class DifferentCitizens(OfficerError):
    """Two records with two citizen numbers, and no word on why they are one person."""

    happened = QT_TRANSLATE_NOOP("Error", "{gone} and {kept} have different citizen numbers.")
    kept = QT_TRANSLATE_NOOP("Error", "Both records stay as they are.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write why they are one person all the same, for example a mistyped number.")


FACTS = (
    "name", "birth_date", "gender", "unit_id", "position", "role", "labour_group", "citizen_id", "note",
)  # fmt: skip
"""What a record says of its subject itself, in the order in which it is compared."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that both records may say: its key ('name' … or 'grade:2024') and both values, None = nothing."""

    key: str
    first: object
    second: object

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return self.first is not None and self.second is not None and self.first != self.second


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side, with what each holds by table."""

    first: Subject
    second: Subject
    facts: tuple[Fact, ...]
    first_holds: dict[str, int]
    second_holds: dict[str, int]

    @property
    def needs_reason(self) -> bool:
        """Whether two citizen numbers speak against it."""
        return _two_numbers(self.first, self.second)


def compare_subjects(office: Office, first_id: int, second_id: int) -> Comparison:
    """Two records as the officer sees them before merging."""
    with office.reader() as reader:
        first, second = reader.subjects.get(first_id), reader.subjects.get(second_id)
        facts = [Fact(key, getattr(first, key) or None, getattr(second, key) or None) for key in FACTS]
        one, other = reader.mergers.grades(first_id), reader.mergers.grades(second_id)
        facts += [Fact(f"grade:{year}", one.get(year), other.get(year)) for year in sorted({*one, *other})]
        holds = reader.mergers.holdings(first_id), reader.mergers.holdings(second_id)
        return Comparison(first, second, tuple(fact for fact in facts if fact.first or fact.second), *holds)


def merge_people(office: Office, kept_id: int, gone_id: int, *, take: Collection[str] = (), reason: str = "") -> Step:
    """Make one record of two: everything of `gone` goes over to `kept`, its name stays findable.

    `take` names the facts (keys of `compare_subjects`) in which the gone one is right; what the kept one does not say
    is taken from it anyway. Raises `NotOneSubject`; `DifferentCitizens` where two numbers stand without a reason.
    """
    compared = compare_subjects(office, kept_id, gone_id)
    kept, gone = compared.first, compared.second
    if kept_id == gone_id or kept.kind is not gone.kind:
        raise NotOneSubject(kept=kept.name, gone=gone.name)
    if compared.needs_reason and not tidy(reason):
        raise DifferentCitizens(kept=kept.name, gone=gone.name)
    chosen = {fact.key: fact.second for fact in compared.facts if fact.second and (fact.key in take or not fact.first)}
    with office.work(QT_TRANSLATE_NOOP("Step", "Merge {gone} into {kept}"), gone=gone.name, kept=kept.name) as work:
        years = [int(key.partition(":")[2]) for key in chosen if key.startswith("grade:")]
        work.mergers.merge(kept_id, gone_id, grades_of_gone=years, on=office.today, reason=tidy(reason))
        work.subjects.change(kept_id, **{key: value for key, value in chosen.items() if key in FACTS})
    return work.step


def add_subject(
    office: Office,
    kind: SubjectKind,
    name: str,
    *,
    birth_date: PartialDate | None = None,
    unit_id: int | None = None,
    position: str | None = None,
    **values: Any,
) -> Step:
    """Add a subject by hand; `values` are further fields of `Subject`. Raises `NameMissing`, `BirthDateImpossible`."""
    _require(name, birth_date, today=office.today)
    with office.work(QT_TRANSLATE_NOOP("Step", "Add {name}"), name=tidy(name)) as work:
        subject_id = work.subjects.add(kind, name, birth_date=birth_date, unit_id=unit_id, position=position, **values)
        if unit_id is not None and kind is SubjectKind.PERSON:
            work.subjects.employ(subject_id, unit_id, position=position)
    return work.step


def change_subject(office: Office, subject_id: int, **values: Any) -> Step:
    """Set fields of a subject; a move to another unit is kept as employment."""
    with office.reader() as reader:
        before = reader.subjects.get(subject_id)
    _require(values.get("name", before.name), values.get("birth_date"), today=office.today)
    with office.work(QT_TRANSLATE_NOOP("Step", "Change {name}"), name=before.name) as work:
        work.subjects.change(subject_id, **values)
        moved = values.get("unit_id")
        if moved is not None and moved != before.unit_id:
            today = office.today
            work.subjects.employ(
                subject_id,
                moved,
                position=values.get("position", before.position),
                from_date=PartialDate(today.year, today.month, today.day),
            )
    return work.step


def record_grade(office: Office, subject_id: int, year: int, *, grade: str, paper: str | None = None) -> Step:
    """Record the grade (mức xếp loại) of a year, with the paper that says so."""
    named = QT_TRANSLATE_NOOP("Step", "Record the grade of {name} in {year}")
    with office.work(named, name=_name(office, subject_id), year=year) as work:
        work.subjects.set_grade(subject_id, year, grade_code=grade, paper=paper)
    return work.step


def record_employment(
    office: Office,
    subject_id: int,
    unit_id: int,
    *,
    position: str | None = None,
    from_date: PartialDate | None = None,
    to_date: PartialDate | None = None,
) -> Step:
    """Record where a person works or worked, as far as the days are known. Raises `DaysTurned`."""
    if from_date is not None and to_date is not None and from_date.first > to_date.last:
        raise DaysTurned(first=from_date, last=to_date)
    named = QT_TRANSLATE_NOOP("Step", "Record a workplace of {name}")
    with office.work(named, name=_name(office, subject_id)) as work:
        work.subjects.employ(subject_id, unit_id, position=position, from_date=from_date, to_date=to_date)
    return work.step


def record_discipline(
    office: Office,
    subject_id: int,
    *,
    form: str | None,
    on: date | None,
    served_until: date | None = None,
    state: str | None = None,
    paper: str | None = None,
) -> Step:
    """Record a discipline (kỷ luật), or an open matter under `state`; shown only where appraisal needs it."""
    named = QT_TRANSLATE_NOOP("Step", "Record a discipline of {name}")
    with office.work(named, name=_name(office, subject_id)) as work:
        work.subjects.add_discipline(
            subject_id,
            form=form,
            on_date=on.isoformat() if on else None,
            served_until=served_until.isoformat() if served_until else None,
            state=state,
            paper=paper,
        )
    return work.step


def _name(office: Office, subject_id: int) -> str:
    with office.reader() as reader:
        return reader.subjects.get(subject_id).name


def _two_numbers(one: Subject, other: Subject) -> bool:
    return bool(one.citizen_id and other.citizen_id and one.citizen_id != other.citizen_id)


def _require(name: str, birth_date: PartialDate | None, *, today: date) -> None:
    if not tidy(name):
        raise NameMissing
    if birth_date is not None and birth_date.first > today:
        raise BirthDateImpossible(day=birth_date)
