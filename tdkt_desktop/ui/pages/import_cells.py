"""Typing into the cells of a preview: the doubtful ones stand open in frames, any other opens with F2."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from tdkt_desktop.actions.lists_in_hand import ListsInHand
from tdkt_desktop.intake.corrections import RowPlace
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages import import_said
from tdkt_desktop.ui.pages.import_choices import Choices
from tdkt_desktop.ui.pages.import_deeds import ImportDeeds
from tdkt_desktop.ui.pages.import_doubts import doubts_of, reasons_of
from tdkt_desktop.ui.pages.import_line import ImportLine
from tdkt_desktop.ui.pages.import_rows import IGNORED, SETTLED
from tdkt_desktop.ui.pages.import_state import ImportState
from tdkt_desktop.ui.pages.import_table import ImportTable


class ImportCells(QObject):
    """Opens the line over a cell, has the text checked while it is typed, and goes on to the next doubtful cell."""

    def __init__(
        self, table: ImportTable, state: ImportState, deeds: ImportDeeds, *, choices: Choices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._table, self._state, self._deeds, self._choices = table, state, deeds, choices
        self._edited: object = None
        self.line = ImportLine(table)
        self.line.typed.connect(self._typed)
        self.line.resting.connect(self._rested)
        self.line.went.connect(self.go_on)
        table.doubt_pressed.connect(self.edit)
        table.editing_wanted.connect(self.edit)
        table.opened.connect(self.open_first)
        table.filling_wanted.connect(self.fill_down)
        table.cells_cleared.connect(self.clear)
        state.checked.connect(self._checked)

    # ---- one cell

    @Slot(object, str)
    def edit(self, row_id: object, key: str) -> None:
        """Open the line over a cell; over the first doubtful one where the column is not typed into."""
        rows = self._table.rows.rows_of([row_id])
        if not rows or rows[0]["group"] in (IGNORED, SETTLED):
            return
        column = next((one for one in self._table.rows.columns if one.key == key and one.edit is not None), None)
        key = key if column is not None or key in _doubts(rows[0]) else next(iter(_doubts(rows[0])), "name")
        self._table.go_to(row_id)
        field = self._deeds.field_of(row_id, key)
        choices = self._choices.of(field)
        text = str(rows[0].get(key) or "")
        self._edited = row_id
        self.line.begin(row_id, key, title=self._title(row_id, field), text=text, choices=choices)

    @Slot(object)
    def open_first(self, row_id: object) -> None:
        """Enter, or a double click: the first doubtful cell of the row."""
        rows = self._table.rows.rows_of([row_id])
        if rows:
            self.edit(row_id, next(iter(_doubts(rows[0])), self._key_here()))

    def _key_here(self) -> str:
        column = self._table.current_column()
        return column.key if column is not None else "name"

    def _title(self, row_id: object, field: str) -> str:
        found = self._deeds.entries_of([row_id])
        preview = self._deeds.preview
        names = preview.names_in(found[0][1].sheet) if found and preview is not None else {}
        return names.get(field, field)

    @Slot(object, str, str)
    def _typed(self, row_id: object, key: str, text: str) -> None:
        if isinstance(row_id, RowPlace):
            self._deeds.write({(row_id, self._deeds.field_of(row_id, key)): text})

    # ---- checked while it is typed

    @Slot(object, str, str)
    def _rested(self, row_id: object, key: str, text: str) -> None:
        if isinstance(row_id, RowPlace) and self._state.lists is not None:
            field = self._deeds.field_of(row_id, key)
            self._state.try_out(import_said.with_cells(self._state.said, {(row_id, field): text}))

    @Slot(object)
    def _checked(self, lists: object) -> None:
        """Say beside the line what would still be wrong."""
        place = self.line.row_id
        if not isinstance(lists, ListsInHand) or not isinstance(place, RowPlace):
            return
        sheet = lists.report.files[place.file].sheets[place.sheet]
        row = next((row for row in sheet.rows if row.row == place.row), None)
        field = self._deeds.field_of(place, self.line.key)
        if row is None or field not in doubts_of(row, sheet):
            self.line.show_error("")
            return
        wrong = [text for text in reasons_of(row, only=field, sheet=sheet) if text]
        self.line.show_error(wrong[0] if wrong else tr("Import", "This cannot stand here."))

    # ---- on to the next

    @Slot(int)
    def go_on(self, step: int) -> None:
        """To the next row, or the one before, in which a cell is doubtful; it is opened with Enter or F2."""
        rows, here = self._table.rows, self._table.currentIndex().row()
        held = self._table.held
        here += step if rows.id_at(here) == self._edited else 0
        order = range(here, held.stop) if step > 0 else range(here, held.start - 1, -1)
        for number in [*order, *held]:
            row = rows.row_at(number)
            if row is not None and _doubts(row):
                self._table.go_to(row["id"])
                return

    # ---- several cells

    @Slot(object, str)
    def fill_down(self, ids: Sequence[object], key: str) -> None:
        """Ctrl+D: the first row's text into the rows below; with one row, the text of the row above it."""
        if len(ids) == 1:
            above = self._table.rows.id_at(self._table.currentIndex().row() - 1)
            ids = [above, *ids] if above is not None else ids
        rows = [row for row in self._table.rows.rows_of(ids) if row["group"] not in (IGNORED, SETTLED)]
        if len(rows) < 2 or not self._can_type(key):
            return
        text = str(rows[0].get(key) or "")
        self._write(rows[1:], key, text)

    @Slot(object, str)
    def clear(self, ids: Sequence[object], key: str) -> None:
        """Delete: empty the cells of the selected rows."""
        rows = [row for row in self._table.rows.rows_of(ids) if row["group"] not in (IGNORED, SETTLED) and row.get(key)]
        if self._can_type(key):
            self._write(rows, key, "")

    def _write(self, rows: Sequence[Row], key: str, text: str) -> None:
        places = [row["id"] for row in rows]
        self._deeds.write(
            {(place, self._deeds.field_of(place, key)): text for place in places if isinstance(place, RowPlace)}
        )

    def _can_type(self, key: str) -> bool:
        return any(column.key == key and column.edit is not None for column in self._table.rows.columns)


def _doubts(row: Row) -> dict[str, object]:
    found = row.get("doubts")
    return found if isinstance(found, dict) else {}
