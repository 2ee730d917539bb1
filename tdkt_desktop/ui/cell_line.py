"""The line in which a cell of a list is typed (F2): Enter and Tab go on, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from tdkt_desktop.ui.listing import Align, Choice, Column
from tdkt_desktop.ui.table import Table

_Key = Qt.Key


class CellLine(QLineEdit):
    """`typed` gives the record, the column and the text, once, when the line is left; `went` where to go on.

    The line stays on its record when the rows are read again.
    """

    typed = Signal(object, object, str)
    went = Signal(int, int)  # rows down, columns to the right

    def __init__(self, table: Table) -> None:
        super().__init__(table.viewport())
        self._table = table
        self.row_id: object = None
        self.column: Column | None = None
        self._begun = ""
        self._names = QStringListModel(self)
        self._proposals = QCompleter(self._names, self)
        self._proposals.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proposals.setFilterMode(Qt.MatchFlag.MatchContains)
        self._leaving = self._soon(self._left)
        self._placing = self._soon(self._place)
        self.hide()
        self.installEventFilter(self)
        table.rows.modelReset.connect(self._follow)
        table.verticalScrollBar().valueChanged.connect(self._place)

    def _soon(self, slot: Callable[[], None]) -> QTimer:
        """A timer of this line's own, which goes with it."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(slot)
        return timer

    def begin(self, row_id: object, column: Column, *, text: str, choices: Sequence[Choice]) -> None:
        """Open over a cell with what stands there."""
        self.row_id, self.column, self._begun = row_id, column, text
        self._names.setStringList([choice.words for choice in choices])
        self.setCompleter(self._proposals if choices else None)  # type: ignore[arg-type]
        self.setAccessibleName(str(self._table.rows.headerData(self._number(), Qt.Orientation.Horizontal) or ""))
        self.setAlignment(Qt.AlignmentFlag.AlignRight if column.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft)
        self.setText(text)
        self.show_error("")
        self._place()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def show_error(self, error: str) -> None:
        """Say why the text cannot stand there; the line stays open."""
        self.setProperty("bad", "true" if error else "false")
        self.setToolTip(error)
        self.style().unpolish(self)
        self.style().polish(self)

    def leave(self) -> None:
        """Close without writing."""
        self.row_id, self.column = None, None
        if not self.isHidden():
            self.hide()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Hand over what was typed, when it is something else."""
        if self.column is None:
            return
        if self.text().strip() == self._begun:
            self.leave()
        else:
            self.typed.emit(self.row_id, self.column, self.text())

    def _left(self) -> None:
        """The focus went elsewhere, and has not come back."""
        if self.window().focusWidget() is not self:
            self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        popup = self._proposals.popup()
        if event.type() is QEvent.Type.FocusOut and not (popup is not None and popup.isVisible()):
            self._leaving.start()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(_Key(event.key()))
        return False

    def _pressed(self, key: Qt.Key) -> bool:
        steps = {
            _Key.Key_Return: (1, 0),
            _Key.Key_Enter: (1, 0),
            _Key.Key_Tab: (0, 1),
            _Key.Key_Backtab: (0, -1),
        }
        if key == _Key.Key_Escape:
            self.leave()
        elif key in steps:
            self.commit()
            if self.column is None:
                self.went.emit(*steps[key])
        else:
            return False
        return True

    def _number(self) -> int:
        assert self.column is not None
        return self._table.rows.columns.index(self.column)

    def _follow(self) -> None:
        """The rows were read again: stand on the same record, or go with it."""
        if self.column is not None and self._table.rows.number_of(self.row_id) is None:
            self.leave()
        self._placing.start()

    def _place(self) -> None:
        number = self._table.rows.number_of(self.row_id) if self.column is not None else None
        if number is not None:
            cell = self._table.visualRect(self._table.rows.index(number, self._number()))
            self.setGeometry(cell.adjusted(3, 3, -3, -4))
