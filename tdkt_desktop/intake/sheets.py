"""Sheets as they were written: rows of cells, and what stands beside the values (hidden, merged, formulas, fonts)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

Cell = str | int | float | bool | date | datetime | time | timedelta
"""A value of a cell; '' = empty."""

LONGEST_TEXT = 32_767
"""Characters in a cell: no more fit in Excel."""


class FileRefused(Exception):
    """A file that is not read; `code` is what reports say, `words` the refusal of `reasons` that says it best."""

    def __init__(self, code: str, *, words: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.words = words or code


class ReadingCancelled(OfficerError):
    """The officer stopped the reading."""

    happened = QT_TRANSLATE_NOOP("Error", "The reading was stopped.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was taken in.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose the files again when you wish to go on.")


class Row(NamedTuple):
    """A row with at least one filled cell; `number` is the sheet's own, first = 1."""

    number: int
    cells: Sequence[Cell]


class Merge(NamedTuple):
    """A merged range: rows from 1, columns from 0, ends inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Marks:
    """What a sheet says beside its values; rows from 1, columns from 0."""

    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[Merge, ...] = ()
    bare_formulas: frozenset[tuple[int, int]] = frozenset()  # formulas without a stored value
    fonts: Mapping[int, str] = field(default_factory=dict)  # column → font for old letter codes
    last_row: int = 0
    last_column: int = 0
    column_bound: int = 0  # no filled cell lies further right, where `last_column` was only looked up in some rows


@dataclass(slots=True)
class Sheet:
    """One sheet, or one table of a Word file; `preface` are the lines of text that stand before it."""

    name: str
    rows: list[Row]
    marks: Marks = field(default_factory=Marks)
    hidden: bool = False
    preface: tuple[str, ...] = ()
    in_word: bool = False

    @property
    def width(self) -> int:
        """Number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def filled_rows(grid: Sequence[Sequence[Cell]], *, also: Collection[int] = ()) -> list[Row]:
    """The rows of a grid that hold anything, and those of the numbers in `also`."""
    return [
        Row(number, cells) for number, cells in enumerate(grid, 1) if cells.count("") != len(cells) or number in also
    ]


def column_letter(column: int) -> str:
    """'A' of 0, 'AA' of 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """0 of 'A', 26 of 'AA'."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1
