"""What the officer says of a list that was not understood: the list is understood once more with it, nothing else.

Corrections are words about the file, never about the office: they can be given one by one, taken back, remembered for
the next file of the same unit, and given to the same file again with the same result.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

NOT_A_LIST = "none"
"""The kind of a sheet that is not to be read."""


class SheetPlace(NamedTuple):
    """A table among the files in hand: which file (0 = the first), which table of it."""

    file: int
    sheet: int


class RowPlace(NamedTuple):
    """A row of a table, by the number that the report gives it (in Word, counted over the tables)."""

    file: int
    sheet: int
    row: int


class Fate(StrEnum):
    """What the officer wants of a row, against what the program would do."""

    TAKE = "take"  # although it is doubtful (repeated, hidden …), or was thought to be no data
    LEAVE = "leave"  # although it could be taken: it stays held


class Written(NamedTuple):
    """What a list says in a field ('unit', 'award', 'position' …), wherever it says it."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetCorrections:
    """What was said of one table; what is left out is found by the program.

    `kind`: a kind of list, or `NOT_A_LIST`; a hidden sheet or an example is read when it is said. `header_rows`:
    first and last row of the headings, by the report's numbers. `columns`: letter → field, '' = not
    read. `encodings`: letter → letter code (a name of `intake.encodings`).
    """

    kind: str = ""
    header_rows: tuple[int, int] | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    encodings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that was said in one preview.

    `cells`: what shall stand in a field of a row, as if the unit had written it so. `meanings`: what a text means in
    every row of the files ('THCS LQĐ 2' is 'Trường THCS Lê Quý Đôn'). `people`: whom a row is about: the id of a
    subject, or None for somebody who is not on file yet.
    """

    sheets: Mapping[SheetPlace, SheetCorrections] = field(default_factory=dict)
    cells: Mapping[tuple[RowPlace, str], str] = field(default_factory=dict)
    meanings: Mapping[Written, str] = field(default_factory=dict)
    fates: Mapping[RowPlace, Fate] = field(default_factory=dict)
    people: Mapping[RowPlace, int | None] = field(default_factory=dict)


NOTHING_SAID = Corrections()
