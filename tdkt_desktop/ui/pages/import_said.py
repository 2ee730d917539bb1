"""What the officer says of lists in one preview, deed by deed: each a new set of corrections, and a way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from tdkt_desktop.intake.corrections import (
    Corrections,
    Fate,
    RowPlace,
    SheetCorrections,
    SheetPlace,
)

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was said: how the officer would name it, and what had been said before."""

    words: str
    before: Corrections


def with_cells(said: Corrections, cells: Mapping[tuple[RowPlace, str], str]) -> Corrections:
    """Other texts in fields of rows; what was said of the rows as a whole gives way."""
    places = {place for place, _field in cells}
    fates = {place: fate for place, fate in said.fates.items() if place not in places or fate is not Fate.LEAVE}
    return replace(said, cells={**said.cells, **cells}, fates=fates)


def with_fates(said: Corrections, places: Iterable[RowPlace], fate: Fate | None) -> Corrections:
    """Rows taken or left as the officer wants; None = as the program would."""
    changes = dict.fromkeys(places, fate)
    return replace(said, fates=_merged(said.fates, changes))


def with_person(said: Corrections, place: RowPlace, subject_id: int | None) -> Corrections:
    """Whom a row is about; None = somebody who is not on file yet."""
    return replace(said, people={**said.people, place: subject_id})


def of_sheet(said: Corrections, place: SheetPlace) -> SheetCorrections:
    """What was said of one table."""
    return said.sheets.get(place, SheetCorrections())


def with_sheet(said: Corrections, place: SheetPlace, sheet: SheetCorrections) -> Corrections:
    """Another word about one table."""
    return replace(said, sheets={**said.sheets, place: sheet})


def with_column(said: Corrections, place: SheetPlace, letter: str, field: str) -> Corrections:
    """Another field behind a column; '' = the column is not read."""
    sheet = of_sheet(said, place)
    others = {
        other: known for other, known in sheet.columns.items() if other != letter and (not field or known != field)
    }
    return with_sheet(said, place, replace(sheet, columns={**others, letter: field}))


def with_encodings(said: Corrections, place: SheetPlace, encodings: Mapping[str, str]) -> Corrections:
    """Another letter code for columns."""
    sheet = of_sheet(said, place)
    return with_sheet(said, place, replace(sheet, encodings={**sheet.encodings, **encodings}))


def _merged(old: Mapping[Key, Value], changes: Mapping[Key, Value | None]) -> dict[Key, Value]:
    merged = {key: value for key, value in old.items() if key not in changes}
    merged.update({key: value for key, value in changes.items() if value is not None})
    return merged
