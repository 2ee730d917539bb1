"""Tables of Word files (.docx), read from their XML: text of each cell, merged cells, the lines before a table."""

from __future__ import annotations

from dataclasses import dataclass, field

from tdkt_desktop.intake.readers.package import Package
from tdkt_desktop.intake.readers.xml import Attributes, parse
from tdkt_desktop.intake.sheets import Cell, FileRefused, Marks, Merge, Row, Sheet

_DOCUMENT = "word/document.xml"
_MOST_COLUMNS = 64
_LINES_BEFORE = 40


def read_word(data: bytes) -> list[Sheet]:
    """One sheet for each table, named 'table N'; rows are numbered within it. Raises `FileRefused`."""
    package = Package(data)
    if _DOCUMENT not in package.names:
        raise FileRefused("CORRUPT")
    reader = _Reader()
    parse(package.pieces(_DOCUMENT), start=reader.start, end=reader.end, text=reader.text)
    return [_sheet(number, table) for number, table in enumerate(reader.tables, 1)]


@dataclass(slots=True)
class _CellText:
    span: int = 1
    continues: bool = False  # the lower part of a cell that is merged downwards
    starts: bool = False
    lines: list[str] = field(default_factory=lambda: [""])

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


@dataclass(slots=True)
class _Table:
    preface: tuple[str, ...]
    rows: list[list[_CellText]] = field(default_factory=list)


class _Reader:
    """A table inside a cell gives its text to that cell."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self._depth = 0
        self._lines = [""]
        self._in_text = self._deleted = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "tbl":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(_Table(tuple(line for line in self._lines if line.strip())[-_LINES_BEFORE:]))
                self._lines = [""]
        elif name == "t":
            self._in_text += 1
        elif name in ("del", "moveFrom"):
            self._deleted += 1
        elif name == "tab":
            self._add(" ")
        elif name in ("br", "cr"):
            self._new_line()
        elif self._depth == 1:
            self._start_in_table(name, attributes)

    def _start_in_table(self, name: str, attributes: Attributes) -> None:
        rows = self.tables[-1].rows
        if name == "tr":
            rows.append([])
        elif name in ("gridBefore", "gridAfter") and rows:
            rows[-1].append(_CellText(span=_number(attributes)))
        elif name == "tc" and rows:
            rows[-1].append(_CellText())
        elif name == "gridSpan" and rows and rows[-1]:
            rows[-1][-1].span = _number(attributes)
        elif name == "vMerge" and rows and rows[-1]:
            rows[-1][-1].starts = attributes.get("val") == "restart"
            rows[-1][-1].continues = not rows[-1][-1].starts

    def text(self, text: str) -> None:
        if self._in_text and not self._deleted:
            self._add(text)

    def end(self, name: str) -> None:
        if name == "tbl":
            self._depth -= 1
        elif name == "t":
            self._in_text -= 1
        elif name in ("del", "moveFrom"):
            self._deleted -= 1
        elif name == "p":
            self._new_line()

    def _cell(self) -> _CellText | None:
        rows = self.tables[-1].rows if self._depth else []
        return rows[-1][-1] if rows and rows[-1] else None

    def _add(self, text: str) -> None:
        cell = self._cell()
        if cell:
            cell.lines[-1] += text
        elif not self._depth:
            self._lines[-1] += text

    def _new_line(self) -> None:
        cell = self._cell()
        if cell:
            cell.lines.append("")
        elif not self._depth:
            self._lines.append("")


def _number(attributes: Attributes) -> int:
    text = attributes.get("val", "1")
    return min(int(text), _MOST_COLUMNS) if text.isdigit() and len(text) < 6 else 1


def _sheet(number: int, table: _Table) -> Sheet:
    rows, merges = list[Row](), list[Merge]()
    falling: dict[int, Merge] = {}
    for row_number, cells in enumerate(table.rows, 1):
        values = list[Cell]()
        for cell in cells:
            left, right = len(values), len(values) + cell.span - 1
            values += [cell.text, *[""] * (cell.span - 1)]
            if cell.continues and left in falling:
                values[left] = ""
                falling[left] = falling[left]._replace(bottom=row_number)
                continue
            if left in falling:
                merges.append(falling.pop(left))
            if cell.starts:
                falling[left] = Merge(row_number, left, row_number, right)
            elif cell.span > 1:
                merges.append(Merge(row_number, left, row_number, right))
        if any(values):
            rows.append(Row(row_number, values))
    merges += falling.values()
    marks = Marks(merges=tuple(merge for merge in merges if (merge.top, merge.left) != (merge.bottom, merge.right)))
    return Sheet(f"table {number}", rows, marks, preface=table.preface, in_word=True)
