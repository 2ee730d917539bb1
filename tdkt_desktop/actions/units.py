"""Units: adding, changing, other names, mergers and splits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work


class UnitNameTaken(OfficerError):
    """A unit of that name or alias is on file."""

    happened = QT_TRANSLATE_NOOP("Error", "A unit named “{name}” is on file already.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open that unit, or give the new one another name.")


class UnitMergedIntoItself(OfficerError):
    """A unit that would live on in itself."""

    happened = QT_TRANSLATE_NOOP("Error", "The unit “{name}” cannot be merged into itself.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose the unit in which it lives on.")


class UnitUnderItself(OfficerError):
    """A unit that would belong to itself, or to one below it."""

    happened = QT_TRANSLATE_NOOP("Error", "The unit “{name}” cannot belong to itself or to a unit below it.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose another unit above it, or none.")


def add_unit(office: Office, name: str, *, kind: str | None = None, parent_id: int | None = None) -> Step:
    """Add a unit. Raises `UnitNameTaken`."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Add unit {name}"), name=name) as work:
        _require_free(work, name)
        work.units.add(name, kind=kind, parent_id=parent_id)
    return work.step


def rename_unit(office: Office, unit_id: int, name: str) -> Step:
    """Give a unit its right name; the former one stays as an alias, for papers go on bearing it."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Rename unit to {name}"), name=name) as work:
        former = work.units.name(unit_id)
        if work.units.named(name) not in (None, unit_id):
            raise UnitNameTaken(name=name)
        work.units.change(unit_id, name=name)
        work.units.add_alias(unit_id, former)
    return work.step


def change_unit(
    office: Office,
    unit_id: int,
    *,
    kind: str | None,
    parent_id: int | None,
    valid_from: date | None,
    valid_to: date | None,
) -> Step:
    """Say what kind of unit it is, where it belongs and from when to when it exists. Raises `UnitUnderItself`."""
    with office.reader() as reader:
        name = reader.units.name(unit_id)
        above = {unit.id: unit.parent_id for unit in reader.units.all()}
    higher = parent_id
    while higher is not None:
        if higher == unit_id:
            raise UnitUnderItself(name=name)
        higher = above.get(higher)
    with office.work(QT_TRANSLATE_NOOP("Step", "Change unit {name}"), name=name) as work:
        work.units.change(
            unit_id,
            kind=kind,
            parent_id=parent_id,
            valid_from=valid_from.isoformat() if valid_from else None,
            valid_to=valid_to.isoformat() if valid_to else None,
        )
    return work.step


def add_alias(office: Office, unit_id: int, alias: str) -> Step:
    """Add another name by which papers call a unit. Raises `UnitNameTaken`."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Add the other name {alias}"), alias=alias) as work:
        _require_free(work, alias)
        work.units.add_alias(unit_id, alias)
    return work.step


def merge_units(office: Office, old_unit_ids: Sequence[int], new_unit_id: int, *, on: date) -> Step:
    """Record that units live on in another from a day on; the old ones end the day before.

    Raises `UnitMergedIntoItself`.
    """
    with office.work(QT_TRANSLATE_NOOP("Step", "Record the merger of {count} units"), count=len(old_unit_ids)) as work:
        if new_unit_id in old_unit_ids:
            raise UnitMergedIntoItself(name=work.units.name(new_unit_id))
        for old_unit_id in old_unit_ids:
            work.units.add_succession(old_unit_id, new_unit_id, on=on)
            work.units.change(old_unit_id, valid_to=(on - timedelta(days=1)).isoformat())
    return work.step


def _require_free(work: Work, name: str) -> None:
    if work.units.named(name) is not None:
        raise UnitNameTaken(name=name)
