"""A list that somebody else fills in: the sheet takes what each column asks for, its headings are locked, and a second
sheet says how it is done and holds what may be chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import ceil
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from tdkt_desktop.documents.excel_text import Formats, cell_text
from tdkt_desktop.documents.paper import Column, Entry, Table, ValueKind, printable
from tdkt_desktop.documents.rows import on_grid

GUIDE = "Hướng dẫn"
"""Name of the second sheet; who reads the list when it comes back knows by it that no data stand there."""

_LONGEST_TITLE, _LONGEST_HINT = 32, 255
_LEAST_WIDTH, _MOST_WIDTH = 22, 44
_A4 = 9
_LINE = 15.5
"""Height of a line of 12 pt, in points."""
_DAY_ZERO = date(1899, 12, 30)
_ALLOWED = dict.fromkeys(("format_cells", "format_columns", "format_rows", "sort", "autofilter"), True)
_NOT_TAKEN = "Ô này không nhận giá trị vừa gõ"


def guard(sheet: Worksheet, table: Table, *, rows: tuple[int, int], guide: Worksheet, formats: Formats) -> None:
    """Let the written list look at what is typed in its `rows` and lock the rest; fill the sheet of the `guide`."""
    headings = _headings(table)
    chosen = _write_guide(guide, table, headings, formats)
    for place, column in enumerate(table.columns):
        entry = column.entry
        rule = _rule(column, entry, at=xl_rowcol_to_cell(rows[0], place), choices=chosen.get(place)) if entry else None
        if entry and rule:
            rule |= _words(headings[place], entry)
            sheet.data_validation(rows[0], place, rows[1], place, rule)
    sheet.protect("", _ALLOWED)


def _rule(column: Column, entry: Entry, *, at: str, choices: str | None) -> dict[str, Any] | None:
    """What a cell takes, as the sheet's program checks it; a day may be given as text that ends in its year."""
    if choices is not None:
        return {"validate": "list", "source": choices, "show_error": not entry.is_open}
    least, most = _number(entry.least), _number(entry.most)
    if column.kind is ValueKind.DATE and None not in (least, most):
        within = f"AND(ISNUMBER({at}),{at}>={least},{at}<={most})"
        in_words = f"AND(ISTEXT({at}),LEN({at})<=10,ISNUMBER(VALUE(RIGHT({at},4))))"
        return {"validate": "custom", "value": f"=OR({within},{in_words})"}
    if least is None:
        return {"validate": "any"} if entry.hint else None
    kind = "integer" if column.kind is ValueKind.PLAIN_NUMBER else "decimal"
    if most is None:
        return {"validate": kind, "criteria": ">=", "value": least}
    return {"validate": kind, "criteria": "between", "minimum": least, "maximum": most}


def _words(heading: str, entry: Entry) -> dict[str, str]:
    """What the sheet says beside the cell, and when a value is not taken."""
    told = {"error_title": _NOT_TAKEN}
    if entry.hint:
        told |= {"input_title": heading[:_LONGEST_TITLE], "input_message": entry.hint[:_LONGEST_HINT]}
        told |= {"error_message": entry.hint[:_LONGEST_HINT]}
    return told


def _write_guide(sheet: Worksheet, table: Table, headings: Mapping[int, str], formats: Formats) -> dict[int, str]:
    """The sentences of the guide, then a column for each that is filled in: heading, hint, choices; from top to bottom,
    for a row that was passed cannot be written again.

    Gives where the choices of a column stand, as a formula.
    """
    columns = [(place, column.entry) for place, column in enumerate(table.columns) if column.entry is not None]
    lines = 1
    for at, (place, entry) in enumerate(columns):
        longest = max(map(len, (headings[place], *entry.choices)))
        width = min(max(longest + 2, _LEAST_WIDTH), _MOST_WIDTH)
        sheet.set_column(at, at, width)
        lines = max(lines, ceil(len(entry.hint) / (width - 2)) + 1)
    for row, sentence in enumerate(table.guide):
        sheet.write_string(row, 0, printable(sentence), formats.plain(bold=row == 0, wraps=False))
    first = len(table.guide) + 3
    for at, (place, _) in enumerate(columns):
        sheet.write_string(first - 2, at, headings[place], formats.header(table))
    sheet.set_row(first - 1, lines * _LINE)
    for at, (_, entry) in enumerate(columns):
        sheet.write_string(first - 1, at, printable(entry.hint), formats.plain())
    for down in range(max((len(entry.choices) for _, entry in columns), default=0)):
        for at, (_, entry) in enumerate(columns):
            if down < len(entry.choices):
                sheet.write_string(first + down, at, printable(entry.choices[down]), formats.plain())
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    return {
        place: _range(sheet, first, first + len(entry.choices) - 1, at)
        for at, (place, entry) in enumerate(columns)
        if entry.choices
    }


def _range(sheet: Worksheet, first: int, last: int, column: int) -> str:
    corners = (xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True) for row in (first, last))
    return f"='{sheet.get_name()}'!{':'.join(corners)}"


def _headings(table: Table) -> dict[int, str]:
    """The lowest heading over each column."""
    found = {column: cell_text(cell) for (_, column), cell in on_grid(table.header, table)}
    return {place: found.get(place, "").replace("\n", " ") for place in range(len(table.columns))}


def _number(limit: int | date | None) -> int | None:
    return (limit - _DAY_ZERO).days if isinstance(limit, date) else limit
