"""The tables of the files in hand: what was understood of each, and which of them is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.reasons import table_reason
from tdkt_desktop.intake.report import FileReport, SheetReport
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.listing import Column, FixedListing, Kind, Row
from tdkt_desktop.ui.pages.import_kinds import kind_words, sheet_words
from tdkt_desktop.ui.pages.import_rows import Preview
from tdkt_desktop.ui.table import Table

WIDTH = 232
ALL = "all"
_NOT_READ = ("HIDDEN_SHEET", "EXAMPLE_SHEET", "SHEET_LEFT_OUT", "EMPTY_LIST", "HEADER_UNKNOWN")


class SheetList(Table):
    """`seen` gives the table to be looked at, None = all of them."""

    seen = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            (Column("name", QT_TRANSLATE_NOOP("Column", "Sheet"), Kind.TWO, second="said", can_sort=False),)
        )
        self.setAccessibleName(tr("Import", "Sheets of the files"))
        self.setFixedWidth(WIDTH)
        self.current_changed.connect(self._moved)
        self._now: object = ALL

    def show_sheets(self, preview: Preview) -> bool:
        """Show the tables; whether there is more than one worth choosing."""
        rows = sheet_rows(preview)
        self._now = preview.seen if preview.seen is not None else ALL
        self.show_listing(FixedListing(rows), filters={})
        self.go_to(self._now)
        return len(rows) > 2

    def open_menu(self, over: QWidget) -> QMenu:
        """The same choice as a menu, where the list has no room."""
        menu = QMenu(over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = self.rows.listing.rows(0, self.rows.record_count, sort=None, filters={})
        for number, row in enumerate(rows):
            entry = menu.addAction(f"{row['name']} · {row['said']}")
            entry.setCheckable(True)
            entry.setChecked(row["id"] == self._now)
            entry.setData(number)
            entry.triggered.connect(self._picked)
        menu.popup(over.mapToGlobal(over.rect().topRight()))
        return menu

    @Slot()
    def _picked(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        rows = self.rows.listing.rows(int(action.data()), 1, sort=None, filters={})
        self._moved(rows[0]["id"])

    @Slot(object)
    def _moved(self, row_id: object) -> None:
        if row_id is not None and row_id != self._now:
            self._now = row_id
            self.seen.emit(row_id if isinstance(row_id, SheetPlace) else None)


def sheet_rows(preview: Preview) -> Sequence[Row]:
    """“Tất cả”, then every table that holds anything, with its counts or why it is not read."""
    found = [one for one in preview.every_sheet if one[2].rows]
    whole = {"id": ALL, "name": tr("Import", "All sheets"), "said": _counts([sheet for _, _, sheet in found])}
    tables = Counter(place.file for place, _, _ in found)
    return [whole, *(_row(place, file, sheet, tables=tables) for place, file, sheet in found)]


def _row(place: SheetPlace, file: FileReport, sheet: SheetReport, *, tables: Mapping[int, int]) -> Row:
    """A file of one table goes by its own name, its tables by theirs."""
    counts = _counts([sheet]) if sheet.table_rows else _not_read(sheet)
    if len(tables) > 1 and tables[place.file] == 1:
        return {"id": place, "name": file.file, "said": counts}
    said = f"{counts} · {file.file}" if len(tables) > 1 else counts
    return {"id": place, "name": sheet_words(sheet.sheet), "said": said}


def _counts(sheets: Sequence[SheetReport]) -> str:
    accepted, held = sum(sheet.accepted for sheet in sheets), sum(sheet.held for sheet in sheets)
    return tr("Import", "{count} taken, {held_count} held back", count=accepted, held_count=held)


def _not_read(sheet: SheetReport) -> str:
    code = next((code for code in _NOT_READ if code in sheet.warnings), "")
    return say(table_reason(code)) if code else kind_words(sheet.kind)
