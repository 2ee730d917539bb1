"""What the officer says of lists in one preview, deed by deed: each a new set of corrections, and a way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from tdkt_desktop.intake.corrections import (
    NOTHING_SAID,
    Corrections,
    Fate,
    RowPlace,
    SheetCorrections,
    SheetPlace,
    Written,
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


def with_meaning(said: Corrections, written: Written, text: str) -> Corrections:
    """What a text means in every row; what single rows were told of that field stays."""
    return replace(said, meanings={**said.meanings, written: text})


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


def without_row(said: Corrections, place: RowPlace) -> Corrections:
    """All that was said of one row taken back; what was said of every row like it stays."""
    return replace(
        said,
        cells={key: text for key, text in said.cells.items() if key[0] != place},
        fates={other: fate for other, fate in said.fates.items() if other != place},
        people={other: subject for other, subject in said.people.items() if other != place},
    )


def is_nothing(said: Corrections) -> bool:
    """Whether nothing was said."""
    return said == NOTHING_SAID


def _merged(old: Mapping[Key, Value], changes: Mapping[Key, Value | None]) -> dict[Key, Value]:
    merged = {key: value for key, value in old.items() if key not in changes}
    merged.update({key: value for key, value in changes.items() if value is not None})
    return merged
