"""Cells that were typed, pasted or filled down in a list: fields of several records set in one Step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.actions.people import BirthDateImpossible, NameMissing
from tdkt_desktop.actions.units import UnitNameTaken
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

_NAMED = QT_TRANSLATE_NOOP("Step", "Change {count} cells")


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell: the record, its field, and the value that it shall have; None empties it."""

    record_id: int
    field: str
    value: object


class UnitUnderItself(OfficerError):
    """A unit that would belong to itself, or to a unit that belongs to it."""

    happened = QT_TRANSLATE_NOOP("Error", "The unit “{name}” would stand under itself.")
    kept = QT_TRANSLATE_NOOP("Error", "No cell was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose another unit for it to belong to.")


def change_subject_cells(office: Office, changes: Sequence[CellChange]) -> Step:
    """Set name, birth_date, position or unit_id of subjects; a move to another unit is kept as employment.

    Raises `NameMissing` and `BirthDateImpossible`.
    """
    today = office.today
    with office.work(_NAMED, count=len(changes)) as work:
        for change in changes:
            if change.field == "name" and not tidy(str(change.value or "")):
                raise NameMissing
            if isinstance(change.value, PartialDate) and change.value.first > today:
                raise BirthDateImpossible(day=change.value)
            before = work.subjects.get(change.record_id)
            work.subjects.change(change.record_id, **{change.field: change.value})
            if change.field == "unit_id" and isinstance(change.value, int) and change.value != before.unit_id:
                day = PartialDate(today.year, today.month, today.day)
                work.subjects.employ(change.record_id, change.value, position=before.position, from_date=day)
    return work.step


def change_unit_cells(office: Office, changes: Sequence[CellChange]) -> Step:
    """Set name or parent_id of units; a former name stays as an alias. Raises `UnitNameTaken`, `UnitUnderItself`."""
    with office.work(_NAMED, count=len(changes)) as work:
        for change in changes:
            if change.field == "name":
                _rename(work, change.record_id, str(change.value or ""))
            else:
                work.units.change(change.record_id, parent_id=change.value if isinstance(change.value, int) else None)
        _require_tree(work, changes)
    return work.step


def _rename(work: Work, unit_id: int, name: str) -> None:
    if not tidy(name):
        raise NameMissing
    former = work.units.name(unit_id)
    if work.units.named(name) not in (None, unit_id):
        raise UnitNameTaken(name=name)
    work.units.change(unit_id, name=name)
    work.units.add_alias(unit_id, former)


def _require_tree(work: Work, changes: Sequence[CellChange]) -> None:
    above = {unit.id: unit.parent_id for unit in work.units.all()}
    for change in changes:
        seen: set[int] = set()
        unit_id: int | None = change.record_id
        while unit_id is not None:
            if unit_id in seen:
                raise UnitUnderItself(name=work.units.name(change.record_id))
            seen.add(unit_id)
            unit_id = above.get(unit_id)
