"""Hidden and merged rows of .ods sheets, and how far their cells reach once repeated ones are written out."""

from __future__ import annotations

from collections.abc import Callable

from tdkt_desktop.intake.readers.grid import MOST_CELLS
from tdkt_desktop.intake.readers.package import Package
from tdkt_desktop.intake.readers.xml import Attributes, parse
from tdkt_desktop.intake.sheets import FileRefused, Marks, Merge

_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_CELLS = frozenset({"table-cell", "covered-table-cell"})


def ods_marks(package: Package) -> Callable[[str], Marks]:
    """A function that gives the marks of a sheet by its name. Raises `FileRefused`."""
    if "content.xml" not in package.names:
        raise FileRefused("CORRUPT")
    scan = _Scan()
    parse(package.pieces("content.xml"), start=scan.start, end=scan.end, text=scan.text)
    return lambda name: scan.found.get(name) or Marks()


def _count(attributes: Attributes, name: str) -> int:
    text = attributes.get(name, "1")
    return int(text) if text.isdigit() and len(text) < 9 else 1


class _Scan:
    def __init__(self) -> None:
        self.found: dict[str, Marks] = {}
        self._marks = Marks()
        self._merges = list[Merge]()
        self._hidden_rows, self._hidden_columns = set[int](), set[int]()
        self._row = self._column = self._rows = self._columns = self._header_columns = 0
        self._cell_is_filled = False
        self._area = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._marks = self.found.setdefault(attributes.get("name", ""), Marks())
            self._merges, self._hidden_rows, self._hidden_columns = [], set(), set()
            self._row = self._header_columns = 0
        elif name == "table-column":
            self._open_column(attributes)
        elif name == "table-row":
            self._rows, self._column = _count(attributes, "number-rows-repeated"), 0
            if attributes.get("visibility", "visible") != "visible" and self._rows < 65_536 and self._row < _LAST_ROW:
                self._hidden_rows.update(range(self._row + 1, self._row + self._rows + 1))
        elif name in _CELLS:
            self._columns = _count(attributes, "number-columns-repeated")
            self._cell_is_filled = "value-type" in attributes
            down, across = _count(attributes, "number-rows-spanned"), _count(attributes, "number-columns-spanned")
            if (down > 1 or across > 1) and len(self._merges) < 65_536:
                self._merges.append(Merge(self._row + 1, self._column, self._row + down, self._column + across - 1))

    def text(self, text: str) -> None:
        self._cell_is_filled = self._cell_is_filled or bool(text.strip())

    def end(self, name: str) -> None:
        if name in _CELLS:
            self._column += self._columns
            if self._cell_is_filled:
                self._marks.last_row = max(self._marks.last_row, self._row + self._rows)
                self._marks.last_column = max(self._marks.last_column, self._column - 1)
            self._cell_is_filled = False
        elif name == "table-row":
            self._row += self._rows
        elif name == "table":
            self._area += self._marks.last_row * (self._marks.last_column + 1)
            if self._area > MOST_CELLS:  # told before the library makes room for them
                raise FileRefused("TOO_LARGE")
            self._marks.merges = tuple(self._merges)
            self._marks.hidden_rows = frozenset(self._hidden_rows)
            self._marks.hidden_columns = frozenset(self._hidden_columns)

    def _open_column(self, attributes: Attributes) -> None:
        count = _count(attributes, "number-columns-repeated")
        if (
            attributes.get("visibility", "visible") != "visible"
            and count < 1024
            and self._header_columns < _LAST_COLUMN
        ):
            self._hidden_columns.update(range(self._header_columns, self._header_columns + count))
        self._header_columns += count
