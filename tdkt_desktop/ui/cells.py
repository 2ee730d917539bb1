"""What is done with the cells of a table: ticking, stepping between records, copying to and pasting from Excel."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Column, Kind, Row, windows
from tdkt_desktop.ui.record_view import RecordView

_FORMULA = ("=", "+", "-", "@")
_AS_TEXT = "mso-number-format:'\\@'"
_AS_NUMBER = "mso-number-format:'\\#\\,\\#\\#0'"


def toggle_tick(table: RecordView, number: int) -> None:
    """Tick the record in a row, or take its tick away."""
    row_id = table.rows.id_at(number)
    if row_id is not None:
        table.rows.tick([row_id], on=row_id not in table.rows.ticked)


def record_from(table: RecordView, number: int, *, step: int) -> int:
    """The next row at or after `number` (before it with step -1) that is a record and not a heading."""
    last = table.rows.rowCount() - 1
    while 0 <= number <= last and table.rows.group_at(number) is not None:
        number += step
    return min(max(number, 0), last)


def selected_texts(table: RecordView) -> list[list[str]]:
    """Headers and cells of the selected records (all columns that the officer has not hidden), as texts."""
    columns = _copied_columns(table)
    wanted = dict.fromkeys(table.selected_ids())
    found: dict[object, list[str]] = {}
    for part in windows(table.rows.listing, sort=table.rows.order, filters=table.rows.filters):
        for row in part:
            if row["id"] in wanted:
                found[row["id"]] = [text for column in columns for text in _texts(column, row)]
        if len(found) == len(wanted):
            break
    return [_headers(columns), *found.values()] if found else []


def clipboard(table: RecordView) -> QMimeData:
    """The selected records for Excel: as tab-separated text, and as a table in which every text stays a text."""
    rows = selected_texts(table)
    numeric = [column.kind is Kind.NUMBER for column in _copied_columns(table) for _ in _parts(column)]
    data = QMimeData()
    data.setText(as_lines(rows, numeric=numeric))
    data.setHtml(_as_html(rows, numeric))
    return data


def as_lines(rows: Sequence[Sequence[str]], *, numeric: Sequence[bool]) -> str:
    """Tab-separated lines; a text that Excel would take for a formula gets an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\r\n")
    for row in rows:
        writer.writerow(
            text if is_number or not text.startswith(_FORMULA) else f"'{text}"
            for text, is_number in zip(row, numeric, strict=True)
        )
    return out.getvalue()


def pasted_rows(text: str) -> list[list[str]]:
    """Cells of a text that Excel or Word put on the clipboard."""
    return [row for row in csv.reader(io.StringIO(text), dialect="excel-tab") if any(cell.strip() for cell in row)]


def copy_selected(table: RecordView) -> None:
    """Rows with headers to the clipboard, as Excel takes them."""
    QGuiApplication.clipboard().setMimeData(clipboard(table))


def copy_cell(table: RecordView) -> None:
    """The words of the cell under the cursor."""
    found = table.column_filter_value()
    if found is not None:
        QGuiApplication.clipboard().setText(found[1])


def paste(table: RecordView) -> None:
    """Hand the cells on the clipboard to the page, which shows what they would change."""
    rows = pasted_rows(QGuiApplication.clipboard().text())
    if rows:
        table.pasted.emit(rows)


def _copied_columns(table: RecordView) -> list[Column]:
    return [column for column in table.rows.columns if column.kind is not Kind.CHECK and column.key not in table.hidden]


def _parts(column: Column) -> range:
    return range(2 if column.second else 1)


def _headers(columns: Sequence[Column]) -> list[str]:
    """A column whose cells have two lines becomes two columns, with a header each."""
    titles = (title for column in columns for title in (column.title, column.second_title)[: len(_parts(column))])
    return [tr("Column", title) if title else "" for title in titles]


def _texts(column: Column, row: Row) -> list[str]:
    return [column.words(row), column.second_words(row)] if column.second else [column.words(row)]


def _as_html(rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    lines = []
    for row in rows:
        made = (
            f'<td style="{_AS_NUMBER if is_number else _AS_TEXT}">{escape(text)}</td>'
            for text, is_number in zip(row, numeric, strict=True)
        )
        lines.append(f"<tr>{''.join(made)}</tr>")
    return f"<table>{''.join(lines)}</table>"
