"""How text and values look in a sheet: formats made once each, paragraphs as rows of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from xlsxwriter import Workbook

from tdkt_desktop.documents.fonts import faces
from tdkt_desktop.documents.lines import broken, plain_lines, single_line
from tdkt_desktop.documents.paper import Align, Cell, Column, Para, Run, Table, ValueKind, printable

FONT = "Times New Roman"
_WIDE_SPACE = 8
_CELL_MARGINS = 8.0
"""What a sheet keeps free at the sides of a cell, in points, with a little room for rounded widths."""
_WIDEST_LETTER = 0.95
"""In em: a text of fewer letters than fit at this width is one line without measuring."""
_KEPT_LINES = 20_000
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "justify"}
_VALIGN = {"top": "top", "middle": "vcenter", "bottom": "bottom"}
_NUMBER_FORMATS = {
    ValueKind.TEXT: "@",
    ValueKind.PLAIN_NUMBER: "0",
    ValueKind.NUMBER: "#,##0",
    ValueKind.COEFFICIENT: "0.0##",
    ValueKind.DATE: "dd/mm/yyyy",
}


@dataclass(frozen=True, slots=True)
class TextLine:
    """A paragraph, or one forced line of it, as a row of the sheet `height` points high."""

    runs: tuple[Run, ...]
    align: Align
    size: float
    height: float

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(run.text for run in self.runs)


def text_lines(para: Para, width: float) -> Iterator[TextLine]:
    """The rows that a paragraph takes: one for each forced line, and blank ones for a wide space above (signature)."""
    blank, _ = single_line(para.size)
    if _WIDE_SPACE <= para.space_before < blank:
        yield TextLine((), para.align, para.size, para.space_before)
    for _ in range(round(para.space_before / blank) if para.space_before >= blank else 0):
        yield TextLine((), para.align, para.size, blank)
    for runs in _forced_lines(para):
        lines = broken(replace(para, runs=runs or (Run(""),), balanced=False), width * 0.97)
        height = sum(line.height for line in lines) + 2
        underlined = bool(para.rule_below and para.rule_below.kind == "full")
        shown = tuple(
            replace(run, text=printable(run.text).replace("\u00a0", " "), underline=run.underline or underlined)
            for run in runs
            if run.text
        )
        yield TextLine(shown, para.align, para.size, height)
    if para.space_after >= _WIDE_SPACE:
        yield TextLine((), para.align, para.size, para.space_after)


def _forced_lines(para: Para) -> list[tuple[Run, ...]]:
    lines: list[list[Run]] = [[]]
    for run in para.runs:
        first, *more = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=text)] for text in more]
    return [tuple(line) for line in lines]


class RowHeights:
    """How high the rows of a list are: sheet programs do not all find it out, and never for tied cells."""

    def __init__(self, table: Table) -> None:
        self._size = table.size
        self._widths = [column.width for column in table.columns]
        self._line, _ = single_line(table.size)
        widest = _WIDEST_LETTER * table.size
        self.surely_one_line = [int((width - _CELL_MARGINS) / widest) for width in self._widths]
        self._known: dict[tuple[str, int], int] = {}

    def lines(self, text: str, column: int, *, span: int = 1, bold: bool = False) -> int:
        """Lines that a text takes in its column, or over `span` columns."""
        room = sum(self._widths[column : column + span]) - _CELL_MARGINS
        face = faces()[bold]
        if "\n" not in text and face.width(text, self._size) <= room:
            return 1
        return len(plain_lines(printable(text), face, self._size, room))

    def lines_again(self, text: str, column: int) -> int:
        """The same for a plain value: units, posts and decisions stand in a list many times over."""
        found = self._known.get((text, column))
        if found is None:
            if len(self._known) >= _KEPT_LINES:
                self._known.clear()
            found = self._known[text, column] = self.lines(text, column)
        return found

    def of(self, lines: int) -> float:
        """Height of a row of so many lines, in points."""
        return lines * self._line + 4

    def of_row(self, cells: Sequence[tuple[int, Cell]], *, bold: bool) -> float:
        """Height of a row of cells; a cell over several rows asks its share of each."""
        most = 1.0
        for column, cell in cells:
            lines = self.lines(cell_text(cell), column, span=cell.colspan, bold=bold)
            most = max(most, lines / cell.rowspan)
        return self.of(ceil(most))


def cell_text(cell: Cell) -> str:
    """The words of a cell, its paragraphs one below the other."""
    paras = [block for block in cell.blocks if isinstance(block, Para)]
    text = "\n".join("".join(run.text for run in para.runs) for para in paras)
    return printable(text).replace("\u00a0", " ")


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[tuple[tuple[str, object], ...], Any] = {}

    def header(self, table: Table) -> Any:
        """A heading of a column."""
        return self._format(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, font_size=table.size)

    def value(self, column: Column, table: Table, *, bold: bool = False) -> Any:
        """A value in the look of its column."""
        return self._format(
            bold=bold,
            align=_ALIGN[column.align],
            valign=_VALIGN[table.valign],
            text_wrap=True,
            border=1,
            font_size=table.size,
            num_format=_NUMBER_FORMATS[column.kind],
            **({"locked": False} if column.entry else {}),
        )

    def cell(self, cell: Cell, table: Table, *, bold: bool) -> Any:
        """A cell with a look of its own, as far as a sheet shows one."""
        align = next((block.align for block in cell.blocks if isinstance(block, Para)), "left")
        return self._format(
            bold=bold,
            align=_ALIGN[align],
            valign=_VALIGN[cell.valign or table.valign],
            text_wrap=True,
            border=1,
            font_size=table.size,
            num_format="@",
        )

    def plain(self, *, bold: bool = False, wraps: bool = True) -> Any:
        """Words on a sheet that says how a list is filled in."""
        return self._format(bold=bold, valign="top", text_wrap=wraps, font_size=12)

    def text(self, line: TextLine) -> Any:
        """A row of text outside the list."""
        first = line.runs[0] if line.runs else Run("")
        return self._format(**_font(first, line), align=_ALIGN[line.align], valign="vcenter", text_wrap=True)

    def font(self, run: Run, line: TextLine) -> Any:
        """A stretch of a row of text."""
        return self._format(**_font(run, line))

    def _format(self, **properties: object) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format({"font_name": FONT, **properties})
        return self._made[key]


def _font(run: Run, line: TextLine) -> dict[str, object]:
    font: dict[str, object] = {"font_size": run.size or line.size, "bold": run.bold, "italic": run.italic}
    if run.underline:
        font["underline"] = 1
    return font
