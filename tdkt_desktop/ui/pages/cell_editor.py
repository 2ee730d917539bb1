"""Typing into a table as into Excel: figures begin, Enter goes down, Tab goes right, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit

from tdkt_desktop.ui import style
from tdkt_desktop.ui.delegate import CellDelegate
from tdkt_desktop.ui.table import Table

_Key = Qt.Key
Index = QModelIndex | QPersistentModelIndex


class CellDelegateWithCursor(CellDelegate):
    """Frames the cell under the cursor where it can be typed into."""

    keys: frozenset[str] = frozenset()

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index, *, selected: bool) -> None:
        super()._paint_ground(painter, rect, index, selected=selected)
        view = self.parent()
        if not isinstance(view, Table) or view.rows.columns[index.column()].key not in self.keys:
            return
        is_current = view.currentIndex().row() == index.row() and view.currentIndex().column() == index.column()
        shown = style.theme()
        box = rect.adjusted(4, 5, -4, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(shown.surface))
        painter.setPen(QPen(QColor(shown.accent if is_current else shown.line), 2 if is_current else 1))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        painter.restore()


class CellEditor(QObject):
    """One line over the current cell of a table; `committed` gives the record, the column and what was typed."""

    committed = Signal(object, str, str)

    def __init__(self, table: Table, keys: Sequence[str], *, name: str) -> None:
        super().__init__(table)
        self._table, self._keys = table, tuple(keys)
        self._row_id: object = None
        self._key = ""
        delegate = CellDelegateWithCursor(table)
        delegate.keys = frozenset(keys)
        table.cells = delegate
        table.setItemDelegate(delegate)
        self.line = QLineEdit(table.viewport())
        self.line.setAccessibleName(name)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.hide()
        table.installEventFilter(self)
        self.line.installEventFilter(self)
        table.editing_wanted.connect(self._edit)

    def go_to_first(self) -> None:
        """Put the cursor into the first cell that can be typed into."""
        if self._table.rows.rowCount():
            self._move(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() is QEvent.Type.FocusOut:
            self._commit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._typed_in_line(event) if watched is self.line else self._typed_in_table(event)
        return False

    def _typed_in_table(self, event: QKeyEvent) -> bool:
        key = _Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and _Key.Key_0 <= key <= _Key.Key_9:
            self._begin(str(key - _Key.Key_0))
        elif plain and key in (_Key.Key_Tab, _Key.Key_Backtab) and self._place() >= 0:
            return self._step(1 if key == _Key.Key_Tab else -1)
        elif plain and key in (_Key.Key_Delete, _Key.Key_Backspace) and self._place() >= 0:
            self.committed.emit(self._table.current_id(), self._keys[self._place()], "")
        elif plain and key in (_Key.Key_Return, _Key.Key_Enter):
            self._begin(None)
        else:
            return False
        return True

    def _typed_in_line(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == _Key.Key_Escape:
            self._row_id = None
            self._close()
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Down):
            self._commit()
            self._move(self._table.currentIndex().row() + 1, self._place())
        elif key == _Key.Key_Up:
            self._commit()
            self._move(self._table.currentIndex().row() - 1, self._place())
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._commit()
            self._step(1 if key == _Key.Key_Tab else -1)
        else:
            return False
        return True

    def _edit(self, row_id: object, key: str) -> None:
        del row_id, key
        self._begin(None)

    def _begin(self, letters: str | None) -> None:
        """Open the line over the current cell: with the first figure typed, or with what stands there."""
        place = max(self._place(), 0)
        row = self._table.rows.row_at(self._table.currentIndex().row())
        if row is None:
            return
        self._move(self._table.currentIndex().row(), place)
        self._row_id, self._key = row["id"], self._keys[place]
        column = self._table.rows.columns[self._table.currentIndex().column()]
        self.line.setText(letters if letters is not None else column.words(row))
        self.line.setGeometry(self._table.visualRect(self._table.currentIndex()).adjusted(3, 4, -3, -5))
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if letters is None:
            self.line.selectAll()

    def _commit(self) -> None:
        if self._row_id is not None:
            row_id, self._row_id = self._row_id, None
            self.committed.emit(row_id, self._key, self.line.text().strip())
        self._close()

    def _close(self) -> None:
        if not self.line.isHidden():
            self.line.hide()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> int:
        """The place of the current column among those that can be typed into; -1 for another one."""
        number = self._table.currentIndex().column()
        key = self._table.rows.columns[number].key if number >= 0 else ""
        return self._keys.index(key) if key in self._keys else -1

    def _step(self, step: int) -> bool:
        row, place = self._table.currentIndex().row(), self._place() + step
        if place >= len(self._keys):
            row, place = row + 1, 0
        elif place < 0:
            row, place = row - 1, len(self._keys) - 1
        return self._move(row, place)

    def _move(self, row: int, place: int) -> bool:
        if not 0 <= row < self._table.rows.rowCount():
            return False
        keys = [column.key for column in self._table.rows.columns]
        self._table.setCurrentIndex(self._table.rows.index(row, keys.index(self._keys[max(place, 0)])))
        return True
