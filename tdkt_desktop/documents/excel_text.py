"""How text and values look in a sheet: formats made once each, paragraphs as rows of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from xlsxwriter import Workbook

from tdkt_desktop.documents.lines import single_line
from tdkt_desktop.documents.paper import Align, Cell, Column, Para, Run, Table, ValueKind, printable

FONT = "Times New Roman"
_WIDE_SPACE = 8
_LETTER = 0.47
"""Mean width of a letter in em, bold ones and spaces counted."""
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "justify"}
_VALIGN = {"top": "top", "middle": "vcenter", "bottom": "bottom"}
_NUMBER_FORMATS = {
    ValueKind.TEXT: "@",
    ValueKind.PLAIN_NUMBER: "0",
    ValueKind.NUMBER: "#,##0",
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
    for _ in range(round(para.space_before / blank) if para.space_before >= blank else 0):
        yield TextLine((), para.align, para.size, blank)
    for runs in _forced_lines(para):
        # an estimate will do: the row is made by Excel with its own widths, and asking the fonts costs a quarter second
        letters = sum(len(run.text) for run in runs) * _LETTER * para.size
        height = blank * max(1, ceil(letters / width)) + 2
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
