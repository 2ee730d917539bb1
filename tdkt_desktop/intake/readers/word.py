"""Tables of Word files (.docx), read from their XML: text of each cell, merged cells, the lines before a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tdkt_desktop.intake.readers.grid import MOST_TABLES, with_letterheads
from tdkt_desktop.intake.readers.package import Package
from tdkt_desktop.intake.readers.xml import Attributes, parse
from tdkt_desktop.intake.sheets import LONGEST_TEXT, Cell, FileRefused, Marks, Merge, Row, Sheet

_DOCUMENT = "word/document.xml"
_MOST_COLUMNS = 64
_LINES_BEFORE = 40
_MOST_CELLS = 400_000
_LONGEST_LINE = 2 * LONGEST_TEXT


def read_word(data: bytes) -> list[Sheet]:
    """One sheet for each table, named 'table N'; rows are numbered within it. Raises `FileRefused`."""
    package = Package(data)
    if _DOCUMENT not in package.names:
        raise FileRefused("CORRUPT")
    return read_document(package.pieces(_DOCUMENT))


def read_document(pieces: Iterable[bytes]) -> list[Sheet]:
    """The same of the XML of a document: tables in the order in which they begin. Raises `FileRefused`."""
    reader = _Reader()
    parse(pieces, start=reader.start, end=reader.end, text=reader.text)
    tables = [table for table in reader.tables if not table.is_layout]
    return with_letterheads(_sheet(number, table) for number, table in enumerate(tables, 1))


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
    is_layout: bool = False  # inside a cell, to lay its text out

    @property
    def is_list_like(self) -> bool:
        """Two rows and three columns at least."""
        return len(self.rows) > 1 and max(map(len, self.rows)) > 2

    @property
    def cell(self) -> _CellText | None:
        """The cell that is open."""
        return self.rows[-1][-1] if self.rows and self.rows[-1] else None


class _Reader:
    """A list inside a cell is a table of its own; a small table there gives its text to that cell."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._lines = [""]
        self._in_text = self._deleted = self._cells = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "tbl":
            self._start_table()
        elif name == "t":
            self._in_text += 1
        elif name in ("del", "moveFrom"):
            self._deleted += 1
        elif name == "tab":
            self._add(" ")
        elif name in ("br", "cr"):
            self._place().append("")
        elif self._open:
            self._start_in_table(name, attributes)

    def _start_table(self) -> None:
        around = [*self._lines, *(self._place() if self._open else ())]
        table = _Table(tuple(line for line in around if line.strip())[-_LINES_BEFORE:])
        if not self._open:
            self._lines = [""]
        self.tables.append(table)
        if len(self.tables) > MOST_TABLES:
            raise FileRefused("TOO_LARGE")
        self._open.append(table)

    def _start_in_table(self, name: str, attributes: Attributes) -> None:
        rows = self._open[-1].rows
        if name == "tr":
            rows.append([])
        elif name in ("gridBefore", "gridAfter") and rows:
            rows[-1].append(_CellText(span=_number(attributes)))
        elif name == "tc" and rows:
            self._cells += 1
            if self._cells > _MOST_CELLS:
                raise FileRefused("TOO_LARGE")
            rows[-1].append(_CellText())
        elif name == "gridSpan" and rows and rows[-1]:
            rows[-1][-1].span = _number(attributes)
        elif name in ("vMerge", "vmerge") and rows and rows[-1]:
            rows[-1][-1].starts = attributes.get("val") == "restart"
            rows[-1][-1].continues = not rows[-1][-1].starts

    def text(self, text: str) -> None:
        if self._in_text and not self._deleted:
            self._add(text)

    def end(self, name: str) -> None:
        if name == "tbl":
            self._end_table()
        elif name == "t":
            self._in_text -= 1
        elif name in ("del", "moveFrom"):
            self._deleted -= 1
        elif name == "p":
            self._place().append("")
            del self._lines[:-_LINES_BEFORE]

    def _end_table(self) -> None:
        table = self._open.pop()
        if self._open and not table.is_list_like:
            table.is_layout = True
            lines = self._place()
            lines += (" ".join(cell.text for cell in row if cell.text) for row in table.rows)
            lines.append("")

    def _place(self) -> list[str]:
        """The lines to which text goes now; what stands between cells is nowhere."""
        if not self._open:
            return self._lines
        cell = self._open[-1].cell
        return cell.lines if cell else [""]

    def _add(self, text: str) -> None:
        lines = self._place()
        if len(lines[-1]) < _LONGEST_LINE:
            lines[-1] += text


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
