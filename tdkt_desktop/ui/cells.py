"""What is done with the cells of a table: ticking, stepping between records, copying to and pasting from Excel."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.listing import Column, Kind, Row
from tdkt_desktop.ui.record_view import RecordView

_FORMULA = ("=", "+", "-", "@")
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\r\n]|\Z)')
_PLAIN = re.compile(r"[^\t\r\n]*")
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


@dataclass(frozen=True, slots=True)
class Part:
    """One column of a copy or an export: a column of the table, or the second line of one."""

    column: Column
    is_second: bool = False

    @property
    def title(self) -> str:
        """Its heading."""
        if not self.is_second:
            return title_of(self.column)
        return tr("Column", self.column.second_title) if self.column.second_title else tr("Table", "Remark")

    def words(self, row: Row) -> str:
        """The cell as the officer reads it."""
        return self.column.second_words(row) if self.is_second else self.column.words(row)

    @property
    def is_number(self) -> bool:
        """Whether the cells are numbers, also where they begin with a minus."""
        return not self.is_second and self.column.kind is Kind.NUMBER


def parts_of(table: RecordView) -> list[Part]:
    """What is copied and written: the columns that the officer has not hidden; one of two lines becomes two."""
    shown = [
        column
        for column in table.rows.columns
        if column.kind is not Kind.CHECK and not column.is_painted and column.key not in table.hidden
    ]
    return [
        Part(column, is_second=is_second)
        for column in shown
        for is_second in (False, True)[: 2 if column.second else 1]
    ]


def selected_texts(table: RecordView) -> list[list[str]]:
    """Headers and cells of the selected records, as texts, in the order of the table."""
    parts, ids = parts_of(table), table.selected_ids()
    if table.rows.ticked:
        places = {row_id: place for place, row_id in enumerate(table.rows.all_ids())}
        ids.sort(key=partial(_place, places))
    found = [[part.words(row) for part in parts] for row in table.rows.rows_of(ids)]
    return [[part.title for part in parts], *found] if found else []


def _place(places: Mapping[object, int], row_id: object) -> int:
    return places.get(row_id, len(places))


def clipboard(table: RecordView) -> QMimeData:
    """The selected records for Excel: as tab-separated text, and as a table in which every text stays a text."""
    rows = selected_texts(table)
    numeric = [part.is_number for part in parts_of(table)]
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
    """Cells of a text that Excel, Word or `as_lines` put on the clipboard; empty rows at its end are dropped."""
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        found = _QUOTED.match(text, place)
        cell = found[1].replace('""', '"') if found else _PLAIN.match(text, place)[0]  # type: ignore[index]
        place = found.end() if found else place + len(cell)
        rows[-1].append(cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell)
        if place >= len(text):
            break
        is_next = text[place] == "\t"
        place += 2 if text.startswith("\r\n", place) else 1
        if not is_next and place >= len(text):
            break
        if not is_next:
            rows.append([])
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


class _Copied:
    """The rows that were copied last."""

    text = ""


def copy_selected(table: RecordView) -> None:
    """Rows with headers to the clipboard, as Excel takes them."""
    data = clipboard(table)
    _Copied.text = data.text()
    QGuiApplication.clipboard().setMimeData(data)


def leave_clipboard() -> None:
    """At the end of the program: leave what was copied as plain text, which outlives the program.

    Qt lets go of what Python put on the clipboard only when Python is gone already, and crashes. What another program
    has put there since is left alone.
    """
    board = QGuiApplication.clipboard()
    if board.text() and board.text() == _Copied.text:
        board.setText(_Copied.text)


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


def _as_html(rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    lines = []
    for row in rows:
        made = (
            f'<td style="{_AS_NUMBER if is_number else _AS_TEXT}">{escape(text)}</td>'
            for text, is_number in zip(row, numeric, strict=True)
        )
        lines.append(f"<tr>{''.join(made)}</tr>")
    return f"<table>{''.join(lines)}</table>"
