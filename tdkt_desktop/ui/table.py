"""The shared table: records in columns that fold, sort, hide and copy, with the keys that officers know from Excel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from tdkt_desktop.ui import cells, column_room
from tdkt_desktop.ui.header import Header
from tdkt_desktop.ui.listing import Column, Kind, Sort
from tdkt_desktop.ui.record_view import RecordView
from tdkt_desktop.ui.table_keys import command_of


class Table(RecordView):
    """Rows of a listing. Signals carry ids of records, never row numbers."""

    columns_changed = Signal()  # width or hiding by the officer: the page remembers
    sorted = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.letters: frozenset[int] = frozenset()  # keys that the page takes while the table has focus
        self.widths: dict[str, int] = {}
        self.hidden = column_room.extra_keys(self.rows.columns)
        self._is_fitting = False
        header = self._header()
        header.hidden_keys = self.hidden
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self._sort_by_section)
        header.sectionResized.connect(self._keep_width)
        header.sorting_wanted.connect(self.sort_by)
        header.hiding_wanted.connect(self.hide_column)
        self.column_menu_wanted.connect(self.open_column_menu)
        header.reset_wanted.connect(self.reset_columns)
        self.rows.modelReset.connect(self.fit_columns)

    def fit_columns(self) -> None:
        """Give the columns their room; what does not fit leaves by priority into the second line."""
        if self._is_fitting:
            return
        self._is_fitting = True
        plan = column_room.plan(self.rows.columns, self.viewport().width(), widths=self.widths, hidden=self.hidden)
        for place, column in enumerate(self.rows.columns):
            self.setColumnHidden(place, column.key not in plan.widths)
            if column.key in plan.widths:
                self.setColumnWidth(place, plan.widths[column.key])
        self.cells.folded = plan.folded
        self._is_fitting = False

    # ---- what the officer did to columns

    def hide_column(self, key: str, hidden: bool) -> None:  # noqa: FBT001 - a slot
        """Hide or show a column by the officer's wish."""
        self.hidden = self.hidden | {key} if hidden else self.hidden - {key}
        self._columns_were_changed()

    def reset_columns(self) -> None:
        """Back to the widths and columns of the page."""
        self.widths, self.hidden = {}, column_room.extra_keys(self.rows.columns)
        self._columns_were_changed()

    def restore_columns(self, remembered: Mapping[str, object]) -> None:
        """Take up remembered columns: key -> {"width": int, "hidden": bool}."""
        self.widths, hidden = column_room.read(remembered)
        self.hidden = hidden | {key for key in column_room.extra_keys(self.rows.columns) if key not in remembered}
        self._header().hidden_keys = self.hidden
        self.fit_columns()

    def column_state(self) -> dict[str, object]:
        """What to remember of the columns."""
        extra = column_room.extra_keys(self.rows.columns)
        return column_room.written(self.widths, self.hidden, extra=extra)

    def _columns_were_changed(self) -> None:
        self._header().hidden_keys = self.hidden
        self.fit_columns()
        self.columns_changed.emit()

    def _header(self) -> Header:
        header = self.horizontalHeader()
        assert isinstance(header, Header)
        return header

    def _keep_width(self, section: int, old: int, new: int) -> None:
        if self._is_fitting or not old or not new:
            return
        self.widths[self.rows.columns[section].key] = new
        self._columns_were_changed()

    def _sort_by_section(self, section: int) -> None:
        column = self.rows.columns[section]
        if column.kind is Kind.CHECK or not column.can_sort:
            return
        now = self.rows.order
        same = now is not None and now.key == column.key
        self.sort_by(column.key, same and now is not None and not now.descending)

    def sort_by(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        """Order the rows by a column."""
        self.rows.order_by(Sort(key, descending=descending))
        self.sorted.emit()

    def open_column_menu(self) -> QMenu:
        """The header's menu for the column under the cursor."""
        column = self.current_column()
        header = self.horizontalHeader()
        assert isinstance(header, Header)
        return header.open_menu_of(column, header.mapToGlobal(self.place_of(column).bottomLeft()))

    def place_of(self, column: Column | None) -> QRect:
        """Where a column's heading stands in the header; the header's middle for one without room."""
        header = self.horizontalHeader()
        number = next((place for place, other in enumerate(self.rows.columns) if other is column), -1)
        if number < 0 or self.isColumnHidden(number):
            return QRect(header.width() // 2 - 60, 0, 120, header.height())
        return QRect(header.sectionViewportPosition(number), 0, header.sectionSize(number), header.height())

    def show_filtered(self, keys: frozenset[str]) -> None:
        """Mark the columns that rows are filtered by."""
        self._header().filtered_keys = keys
        self._header().viewport().update()

    # ---- mouse, keys, size

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self.cells.hovered:
            self.cells.hovered = number
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()].kind is Kind.CHECK:
            cells.toggle_tick(self, index.row())
            return
        if index.isValid() and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.setCurrentIndex(index)
            self._filter_by_value()
            return
        super().mousePressEvent(event)

    def _filter_by_value(self) -> None:
        found = self.column_filter_value()
        if found is not None:
            self.value_filter_wanted.emit(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._emit_opened(event.position().toPoint())

    def _emit_opened(self, place: QPoint) -> None:
        row_id = self.rows.id_at(self.rowAt(place.y())) if self.rowAt(place.y()) >= 0 else None
        if row_id is not None:
            self.opened.emit(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.letters and not event.modifiers():
            event.ignore()  # the page's own letters, such as D and T of the award round
            return
        command = command_of(event)
        if command is not None:
            command(self)
            event.accept()
            return
        text = event.text()
        if text.strip() and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self._go_to_row(cells.record_from(self, 0, step=1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
