"""Rows put together cell by cell, where cells may span columns and rows (HTML, XML of Excel 2003)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tdkt_desktop.intake.sheets import Cell, FileRefused, Marks, Merge, Row, Sheet

MOST_CELLS = 2_500_000
"""Cells between the first and the last one, over all sheets: what fits in the memory that a list may take."""

MOST_TABLES = 500
_MOST_COLUMNS = 16_384
_WIDEST_SPAN, _HIGHEST_SPAN = 1_000, 65_534
"""As browsers bound them."""
_LETTERHEAD_ROWS, _LETTERHEAD_COLUMNS = 8, 3
_LINES_KEPT = 40


class Grid:
    """A table in the making. Raises `FileRefused` when it grows beyond what a list may be."""

    def __init__(self) -> None:
        self.rows = list[Row]()
        self.hidden_rows = set[int]()
        self.hidden_columns = set[int]()
        self._merges = list[Merge]()
        self._covered: dict[int, int] = {}  # column → the last row that a cell above reaches down to
        self._cells = list[Cell]()
        self._number = self._width = self._area = 0

    @property
    def is_list_like(self) -> bool:
        """Two rows and three columns at least: more than a way to lay text out."""
        return len(self.rows) > 1 and self._width > 2

    def open_row(self, number: int | None = None, *, hidden: bool = False) -> None:
        """The next row begins, or the one of that number."""
        self.close_row()
        self._number = max(number or 0, self._number + 1)
        if hidden:
            self.hidden_rows.add(self._number)

    def put(self, value: Cell, *, column: int | None = None, across: int = 1, down: int = 1) -> None:
        """One more cell of the row, right of the last one or in a column (from 0)."""
        self._number = max(self._number, 1)
        at = len(self._cells) if column is None else max(column, len(self._cells))
        while self._covered.get(at, 0) >= self._number:
            at += 1
        across, down = min(max(across, 1), _WIDEST_SPAN), min(max(down, 1), _HIGHEST_SPAN)
        end = at + across
        if end > _MOST_COLUMNS:
            raise FileRefused("TOO_LARGE")
        self._area += end - len(self._cells)
        if self._area > MOST_CELLS:
            raise FileRefused("TOO_LARGE")
        self._cells += [""] * (at - len(self._cells))
        self._cells += [value, *[""] * (across - 1)]
        bottom = self._number + down - 1
        if down > 1:
            self._covered.update(dict.fromkeys(range(at, end), bottom))
        if across > 1 or down > 1:
            self._merges.append(Merge(self._number, at, bottom, end - 1))

    def close_row(self) -> None:
        """The row is whole; one without text is left out."""
        if any(cell != "" for cell in self._cells):
            self.rows.append(Row(self._number, self._cells))
            self._width = max(self._width, len(self._cells))
        self._cells = []

    def sheet(self, name: str, *, preface: tuple[str, ...] = (), in_word: bool = False) -> Sheet:
        """The finished table; merged cells reach no further down than its rows."""
        self.close_row()
        merges = (merge._replace(bottom=min(merge.bottom, self._number)) for merge in self._merges)
        marks = Marks(
            merges=tuple(merge for merge in merges if merge[:2] != merge[2:]),
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(self.hidden_columns),
            last_row=self._number,
            last_column=max(self._width - 1, 0),
        )
        return Sheet(name, self.rows, marks, preface=preface, in_word=in_word)


def with_letterheads(tables: Iterable[Sheet]) -> list[Sheet]:
    """Each table of a text, with the words of the small ones before it (name of the unit, title) as its preface."""
    found, lines = list[Sheet](), list[str]()
    for table in tables:
        if lines:
            found.append(replace(table, preface=(*lines, *table.preface)[-_LINES_KEPT:]))
        else:
            found.append(table)
        is_small = len(table.rows) <= _LETTERHEAD_ROWS and table.width <= _LETTERHEAD_COLUMNS
        words = (str(cell) for row in table.rows for cell in row.cells if cell != "") if is_small else ()
        lines = [*lines, *table.preface, *(line for text in words for line in text.splitlines())] if is_small else []
    return found


def check_area(sheets: Sequence[Sheet]) -> None:
    """Refuse more cells than a list may have, empty ones between filled ones counted."""
    if sum(len(sheet.rows) * sheet.width for sheet in sheets) > MOST_CELLS:
        raise FileRefused("TOO_LARGE")
