"""Persons, collectives and households, and what the officer notes of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
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
    with office.work(QT_TRANSLATE_NOOP("Step", "Record a grade of {year}"), year=year) as work:
        work.subjects.set_grade(subject_id, year, grade_code=grade, paper=paper)
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
    with office.work(QT_TRANSLATE_NOOP("Step", "Record a discipline")) as work:
        work.subjects.add_discipline(
            subject_id,
            form=form,
            on_date=on.isoformat() if on else None,
            served_until=served_until.isoformat() if served_until else None,
            state=state,
            paper=paper,
        )
    return work.step


def _require(name: str, birth_date: PartialDate | None, *, today: date) -> None:
    if not tidy(name):
        raise NameMissing
    if birth_date is not None and birth_date.first > today:
        raise BirthDateImpossible(day=birth_date)
