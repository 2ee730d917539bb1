"""A sheet as text: each cell read once, in the letter code of its column."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from itertools import islice
from unicodedata import is_normalized

from tdkt_desktop.domain.text import tidy
from tdkt_desktop.intake.cleaning import cell_text, is_formula_text
from tdkt_desktop.intake.encodings import UNICODE, better_as, decode, encoding_of, is_surely_unicode
from tdkt_desktop.intake.sheets import LONGEST_TEXT, Cell, Row, Sheet

_KEPT_OF_LONG = 1_000
_FORMULA_SIGNS = frozenset("=+-@＝＠＋\t ")
_SAMPLED_ROWS = 3_000
_LONGEST_DITTO = 12
_UNTIDY = re.compile(r"[^\S ]|  |^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]")


class Typed(str):
    """A cell that the officer filled in: in Unicode whatever the letter code of its column is."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Typed) and str.__eq__(self, other)

    def __hash__(self) -> int:
        return hash((Typed, str(self)))


@dataclass(slots=True)
class Oddities:
    """Cells seen so far that want a second look."""

    dittos: Mapping[str, str] = field(default_factory=dict)  # the marks that mean 'as above'
    formulas: set[str] = field(default_factory=set)
    overlong: set[str] = field(default_factory=set)
    has_ditto: bool = False


class ColumnTexts(dict[Cell, str]):
    """Cell → text of one column, remembered: lists repeat units, awards and grades thousands of times."""

    def __init__(self, encoding: str, *, mixed: bool, oddities: Oddities) -> None:
        super().__init__()
        self.encoding = encoding
        self.mixed = mixed
        self._oddities = oddities

    def __missing__(self, cell: Cell) -> str:
        if not isinstance(cell, str):
            text = cell_text(cell)
        else:
            if cell and cell[0] in _FORMULA_SIGNS and is_formula_text(cell):
                self._oddities.formulas.add(cell)
            if len(cell) > LONGEST_TEXT:
                self._oddities.overlong.add(cell)
                text = cell[:_KEPT_OF_LONG]
            else:
                text = cell
            if self.encoding != UNICODE and not isinstance(cell, Typed):
                text = self._decoded(text)
            if _UNTIDY.search(text) or not is_normalized("NFC", text):
                text = tidy(text)
            if len(text) <= _LONGEST_DITTO and text.casefold() in self._oddities.dittos:
                self._oddities.has_ditto = True
        self[cell] = text
        return text

    def _decoded(self, text: str) -> str:
        if text.isascii() or (self.mixed and not better_as(text, self.encoding)):
            return text
        return decode(text, self.encoding)


class TextSheet:
    """The rows of a sheet as texts, with the letter code found for each column, or said by the officer."""

    def __init__(self, sheet: Sheet, *, dittos: Mapping[str, str], said: Mapping[int, str] | None = None) -> None:
        self.sheet = sheet
        self.oddities = Oddities(dittos)
        self.encodings, mixed = _encodings(sheet)
        self.encodings |= said or {}
        mixed -= (said or {}).keys()
        self.columns = [
            ColumnTexts(self.encodings.get(column, UNICODE), mixed=column in mixed, oddities=self.oddities)
            for column in range(sheet.width)
        ]
        old = {encoding for encoding in self.encodings.values() if encoding != UNICODE}
        self.is_mixed = bool(mixed) or len(old) > 1
        self.preface = _lines(sheet.preface)

    def texts(self, row: Row) -> list[str]:
        """Texts of a row's cells."""
        return [texts[cell] for texts, cell in zip(self.columns, row.cells, strict=False)]

    def row_numbered(self, number: int) -> Row | None:
        """The row of a number; None when it holds nothing."""
        rows = self.sheet.rows
        at = bisect_left(rows, number, key=lambda row: row.number)
        return rows[at] if at < len(rows) and rows[at].number == number else None

    def with_cells(self, cells: Mapping[int, Mapping[int, str]]) -> TextSheet:
        """The sheet with texts of the officer's in some cells: row → column → text; columns may be new ones."""
        filled = copy(self)
        width = max((column + 1 for row in cells.values() for column in row), default=0)
        more = range(len(self.columns), width)
        filled.columns = [*self.columns, *(ColumnTexts(UNICODE, mixed=False, oddities=self.oddities) for _ in more)]
        rows = [_filled(row, cells[row.number]) if row.number in cells else row for row in self.sheet.rows]
        filled.sheet = replace(self.sheet, rows=rows)
        return filled


def _filled(row: Row, texts: Mapping[int, str]) -> Row:
    cells = [*row.cells, *[""] * (max(texts, default=-1) + 1 - len(row.cells))]
    for column, text in texts.items():
        cells[column] = Typed(text)
    return Row(row.number, cells)


def _lines(preface: Iterable[str]) -> tuple[str, ...]:
    """Lines of a Word file before its table, in Unicode."""
    lines = tuple(preface)
    encoding = encoding_of(lines) or UNICODE
    return tuple(tidy(decode(line, encoding)) for line in lines)


def _encodings(sheet: Sheet) -> tuple[dict[int, str], set[int]]:
    """Letter code of each column that shows one, and the columns in which two of them stand.

    A column that shows none takes that of the others: a short column of 'L§TT' is no less TCVN3 than the names are.
    """
    found: dict[int, str] = {}
    mixed = set[int]()
    rows = list(islice(sheet.rows, _SAMPLED_ROWS))
    for column in range(sheet.width):
        texts = [
            cell
            for row in rows
            if column < len(row.cells) and isinstance(cell := row.cells[column], str) and not cell.isascii()
        ]
        font = sheet.marks.fonts.get(column)
        encoding = encoding_of(texts, font=font) if texts else None
        if encoding is not None:
            found[column] = encoding
            if encoding != UNICODE and sum(map(is_surely_unicode, texts)) > max(1, len(texts) // 50):
                mixed.add(column)
    return found, mixed
