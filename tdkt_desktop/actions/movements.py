"""Emulation movements: entering, reviewing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.movement import NewMovement, ReviewKind
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office

_REVIEWED = {
    ReviewKind.MIDWAY: QT_TRANSLATE_NOOP("Step", "Record the midway review of {name}"),
    ReviewKind.FINAL: QT_TRANSLATE_NOOP("Step", "Record the final review of {name}"),
}


class MovementYearsReversed(OfficerError):
    """A movement that ends before it begins."""

    happened = QT_TRANSLATE_NOOP("Error", "The movement would end in {year_to}, before it begins in {year_from}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check the two years.")


def add_movement(office: Office, new: NewMovement) -> Step:
    """Enter a movement. Raises `MovementYearsReversed`."""
    if new.year_from and new.year_to and new.year_to < new.year_from:
        raise MovementYearsReversed(year_from=new.year_from, year_to=new.year_to)
    with office.work(QT_TRANSLATE_NOOP("Step", "Add movement {name}"), name=new.name) as work:
        work.plans.add_movement(new)
    return work.step


def review_movement(
    office: Office,
    movement_id: int,
    kind: ReviewKind,
    *,
    held_on: date | None = None,
    document: str | None = None,
    results: str | None = None,
) -> Step:
    """Record a mid-way or final review with what it found."""
    with office.reader() as reader:
        name = next(one.name for one in reader.plans.movements() if one.id == movement_id)
    with office.work(_REVIEWED[kind], name=name) as work:
        work.plans.add_review(movement_id, kind, held_on=held_on, document=document, results=results)
    return work.step


def answer_movement(office: Office, movement_id: int, unit_ids: Sequence[int], *, on: date | None = None) -> Step:
    """Note which units answer a movement (hưởng ứng); one that answered before keeps its day."""
    with office.reader() as reader:
        name = next(one.name for one in reader.plans.movements() if one.id == movement_id)
        known = reader.plans.answers().get(movement_id, {})
    new = [unit_id for unit_id in dict.fromkeys(unit_ids) if unit_id not in known]
    named = QT_TRANSLATE_NOOP("Step", "{count} units answer {name}")
    with office.work(named, count=len(new), name=name) as work:
        work.plans.answer(movement_id, new, on=on or office.today)
    return work.step
