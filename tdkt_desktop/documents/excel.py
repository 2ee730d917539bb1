"""The lists of a Paper as .xlsx: one sheet a list, header row, typed cells, ready to print; equal bytes each time.

Text is written as text, whatever it begins with: a name starting with '=' never becomes a formula. Rows stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from inspect import unwrap
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from tdkt_desktop.documents.excel_entry import GUIDE, guard
from tdkt_desktop.documents.excel_text import Formats, RowHeights, TextLine, cell_text, text_lines
from tdkt_desktop.documents.paper import (
    Block,
    Cell,
    Image,
    KeepTogether,
    PageBreak,
    PageSetup,
    Paper,
    Para,
    Row,
    RowKind,
    Section,
    Table,
    Value,
    printable,
    shown,
)
from tdkt_desktop.documents.rows import on_grid
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

_A4 = 9
_MOMENT = datetime(2000, 1, 1)  # noqa: DTZ001 - equal papers are equal files: no moment of writing in them
_NAME_LIMIT = 31
_DAY_ZERO = date(1899, 12, 30)
"""Excel counts days from here (right from 01/3/1900 on)."""

# The library's methods first try whether the row is a name such as "A1"; a list of 160,000 cells need not ask.
_write_string: Any = unwrap(Worksheet.write_string)
_write_number: Any = unwrap(Worksheet.write_number)
_write_blank: Any = unwrap(Worksheet.write_blank)


class NoListInPaper(OfficerError):
    """A paper without any list was asked for as a sheet."""

    happened = QT_TRANSLATE_NOOP("Error", "“{title}” holds no list, so it cannot become an Excel file.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write it as PDF or Word.")


def write_excel(paper: Paper, target: Path) -> None:
    """Write the lists of the paper to `target`. Raises `NoListInPaper`."""
    sheets = [sheet for section in paper.sections for sheet in _sheets(section)]
    if not sheets:
        raise NoListInPaper(title=paper.title)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    keywords = "; ".join(f"{key}={value}" for key, value in paper.meta)
    properties = {"title": printable(paper.title), "subject": paper.code, "keywords": keywords, "created": _MOMENT}
    with Workbook(str(target), options) as workbook:
        workbook.set_properties(properties)
        formats = Formats(workbook)
        names: set[str] = set()
        written = []
        for setup, above, table, below in sheets:
            worksheet = workbook.add_worksheet(_sheet_name(table.name, names))
            written.append(_Sheet(worksheet, formats, table))
            written[-1].write(setup, above, below)
        for sheet in written:
            if sheet.table.is_to_fill:
                guide = workbook.add_worksheet(_sheet_name(GUIDE, names))
                guard(sheet.worksheet, sheet.table, rows=sheet.list_range, guide=guide, formats=formats)


_SheetParts = tuple[PageSetup, list[Block], Table, list[Block]]


def _sheets(section: Section) -> Iterator[_SheetParts]:
    """A bordered table with what stands above it; headings held to the next table go to that table's sheet."""
    held: list[Block] = []
    above: list[Block] = []
    table: Table | None = None
    for block in section.blocks:
        if isinstance(block, Table) and block.bordered:
            if table is not None:
                below, above = _parted(above)
                yield section.page, held, table, below
            table, held, above = block, above, []
        else:
            above.append(block)
    if table is not None:
        yield section.page, held, table, above


def _parted(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """What belongs below the list before, and the headings that are held to the list after."""
    place = len(blocks)
    while place and isinstance(block := blocks[place - 1], Para) and block.keep_next:
        place -= 1
    return blocks[:place], blocks[place:]


def _sheet_name(name: str, taken: set[str]) -> str:
    plain = "".join(" " if letter in "[]:*?/\\" else letter for letter in name).strip("' ")[: _NAME_LIMIT - 3]
    plain = plain or "Danh sách"
    number, unique = 1, plain
    while unique.casefold() in taken:
        number += 1
        unique = f"{plain} {number}"
    taken.add(unique.casefold())
    return unique


class _Sheet:
    """One sheet being written from top to bottom; a row that was passed cannot be written again."""

    def __init__(self, worksheet: Worksheet, formats: Formats, table: Table) -> None:
        self.worksheet = worksheet
        self.formats = formats
        self.table = table
        self.heights = RowHeights(table)
        self.row = 0
        self.list_range = (0, 0)
        self.last_column = len(table.columns) - 1

    def write(self, setup: PageSetup, above: Sequence[Block], below: Sequence[Block]) -> None:
        """Page set-up, text above, list, text below."""
        sheet, table = self.worksheet, self.table
        self.page(setup)
        for place, column in enumerate(table.columns):
            sheet.set_column_pixels(place, place, round(column.width * 96 / 72))
        self.text(above)
        head = self.row
        self.header()
        if table.header:
            sheet.repeat_rows(head, self.row - 1)
            sheet.freeze_panes(self.row, 0)
        first = self.row
        is_flat = self.list_rows()
        self.list_range = (first, max(first, self.row - 1))
        if is_flat and self.row > first and table.header:
            sheet.autofilter(first - 1, 0, self.row - 1, self.last_column)
        for row in table.footer:
            self.list_row(row)
        if below:
            sheet.set_row(self.row, table.space_after)
            self.row += 1
        self.text(below)
        sheet.print_area(0, 0, max(self.row - 1, 0), self.last_column)

    def page(self, setup: PageSetup) -> None:
        """A4, margins as on paper, one page wide, page numbers."""
        sheet = self.worksheet
        sheet.set_paper(_A4)
        if setup.landscape:
            sheet.set_landscape()
        left, right, top, bottom = (
            margin / 72 for margin in (setup.margin_left, setup.margin_right, setup.margin_top, setup.margin_bottom)
        )
        sheet.set_margins(left=left, right=right, top=top, bottom=bottom)
        sheet.set_header('&C&"Times New Roman,Regular"&13&P', {"margin": 0.35})
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(1)

    def header(self) -> None:
        """The header rows, every place framed, cells over several columns or rows tied together."""
        first, look = self.row, self.formats.header(self.table)
        texts = dict(on_grid(self.table.header, self.table))
        for down, row in enumerate(self.table.header):
            cells = [(column, cell) for (at, column), cell in texts.items() if at == down]
            self.worksheet.set_row(first + down, self.heights.of_row(cells, bold=row.kind is not RowKind.GROUP))
            for column in range(self.last_column + 1):
                cell = texts.get((down, column))
                self.worksheet.write_string(first + down, column, cell_text(cell) if cell else "", look)
        for (down, column), cell in texts.items():
            if cell.rowspan > 1 or cell.colspan > 1:
                end = (first + down + cell.rowspan - 1, column + cell.colspan - 1)
                # merge_range would write into a row that constant memory has let go; the tie alone needs no writing
                self.worksheet.merge.append([first + down, column, *end])
        self.row = first + len(self.table.header)

    def list_rows(self) -> bool:
        """The rows of the list; gives whether all were plain ones, so that a filter makes sense."""
        looks = [self.formats.value(column, self.table) for column in self.table.columns]
        is_flat = True
        for row in self.table.rows:
            if row.kind is not RowKind.ROW:
                is_flat = False
                self.list_row(row)
            elif self.plain_row(row, looks):
                self.row += 1
            else:
                self.list_row(row)
        return is_flat

    def plain_row(self, row: Row, looks: Sequence[Any]) -> bool:
        """Write a row of plain values the short way; False when it holds a cell of its own, which overwrites them."""
        sheet, number, heights, lines = self.worksheet, self.row, self.heights, 1
        for place, value in enumerate(row.cells):
            kind = value.__class__
            if kind is str and value:
                if len(value) > heights.surely_one_line[place]:  # type: ignore[arg-type]
                    lines = max(lines, heights.lines_again(value, place))  # type: ignore[arg-type]
                _write_string(sheet, number, place, value, looks[place])
            elif kind is int:
                _write_number(sheet, number, place, value, looks[place])
            elif kind is Cell:
                return False
            else:
                self.value(place, value, looks[place])  # type: ignore[arg-type]
        if lines > 1 or row.min_height:
            sheet.set_row(number, max(heights.of(lines), row.min_height))
        return True

    def list_row(self, row: Row) -> None:
        """A row with cells of its own, a group row or a total."""
        bold = row.kind is not RowKind.ROW
        placed = [(column, cell) for (_, column), cell in on_grid((row,), self.table)]
        self.worksheet.set_row(self.row, max(self.heights.of_row(placed, bold=bold), row.min_height))
        column = 0
        for value in row.cells:
            span = value.colspan if isinstance(value, Cell) else 1
            look = self.formats.value(self.table.columns[column], self.table, bold=bold)
            if isinstance(value, Cell):
                look = self.formats.cell(value, self.table, bold=bold)
            if span > 1 and isinstance(value, Cell):
                self.worksheet.merge_range(self.row, column, self.row, column + span - 1, cell_text(value), look)
            else:
                self.value(column, cell_text(value) if isinstance(value, Cell) else value, look)
            column += span
        self.row += 1

    def value(self, column: int, value: Value, look: Any) -> None:
        """One typed cell; a date known only in part stays text."""
        sheet = self.worksheet
        if value is None or value == "":
            _write_blank(sheet, self.row, column, None, look)
        elif isinstance(value, int | Decimal):
            sheet.write_number(self.row, column, value, look)
        elif isinstance(value, date):
            _write_number(sheet, self.row, column, (value - _DAY_ZERO).days, look)
        else:
            sheet.write_string(self.row, column, printable(shown(value)), look)

    def text(self, blocks: Iterable[Block]) -> None:
        """Paragraphs over the width of the list; the head and the signature side by side over parts of it."""
        for block in blocks:
            if isinstance(block, Para):
                for line in text_lines(block, self.table.width):
                    self.text_row([(0, self.last_column, line)])
            elif isinstance(block, KeepTogether):
                self.text(block.blocks)
            elif isinstance(block, Table):
                for row in block.rows:
                    self.side_by_side(block, row)
            else:
                assert isinstance(block, PageBreak | Image)

    def side_by_side(self, table: Table, row: Row) -> None:
        """A row of a borderless table: each cell over the list's columns that lie under it."""
        ranges: list[tuple[int, int]] = []
        columns: list[list[TextLine]] = []
        edge, place = 0.0, 0
        for cell in row.cells:
            assert isinstance(cell, Cell)
            width = sum(column.width for column in table.columns[place : place + cell.colspan])
            place += cell.colspan
            span = self.under(edge / table.width, (edge + width) / table.width)
            edge += width
            if span is None:
                continue
            ranges.append(span)
            room = sum(column.width for column in self.table.columns[span[0] : span[1] + 1])
            columns.append([line for para in cell.blocks if isinstance(para, Para) for line in text_lines(para, room)])
        for number in range(max(map(len, columns), default=0)):
            self.text_row(
                [(*span, lines[number]) for span, lines in zip(ranges, columns, strict=True) if number < len(lines)]
            )

    def under(self, start: float, end: float) -> tuple[int, int] | None:
        """First and last column of the list whose middle lies between two shares of its width."""
        inside, x = [], 0.0
        for place, column in enumerate(self.table.columns):
            if start <= (x + column.width / 2) / self.table.width < end:
                inside.append(place)
            x += column.width
        return (inside[0], inside[-1]) if inside else None

    def text_row(self, parts: Iterable[tuple[int, int, TextLine]]) -> None:
        """One row of text, as high as its highest part."""
        listed = list(parts)
        self.worksheet.set_row(self.row, max(line.height for _, _, line in listed))
        for first, last, line in listed:
            look = self.formats.text(line)
            if last > first:
                self.worksheet.merge_range(self.row, first, self.row, last, "", look)
            if len(line.runs) > 1:
                pieces = [piece for run in line.runs for piece in (self.formats.font(run, line), run.text)]
                self.worksheet.write_rich_string(self.row, first, *pieces, look)
            elif line.text:
                self.worksheet.write_string(self.row, first, line.text, look)
        self.row += 1
