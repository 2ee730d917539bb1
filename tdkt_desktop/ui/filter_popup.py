"""The small window in which one column is filtered: words to look for, or a list of its values to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.text import fold
from tdkt_desktop.storage.column_filters import BLANK
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.column_filters import Chosen, title_of
from tdkt_desktop.ui.floats import shadow
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.listing import Choice, Column
from tdkt_desktop.ui.style import Role

WIDE, ROWS_SHOWN, ROW_HEIGHT = 280, 8, 28
_Key = Qt.Key
_UNTICKED, _TICKED = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class TickDelegate(QStyledItemDelegate):
    """A value with its box, from the tokens."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(rect, style.colour("select"))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is _TICKED
        paint.tick_box(painter, QRectF(rect.x(), rect.y(), 28, rect.height()), ticked=ticked)
        room = rect.adjusted(32, 0, -4, 0)
        paint.words(painter, room, str(index.data()), elide=Qt.TextElideMode.ElideMiddle)  # schools differ at their end
        painter.restore()


class FilterPopup(QFrame):
    """`chosen` gives the column's key and its filter, None for no filter; it is freed when it closes.

    Typing narrows the values; Enter takes the ticked ones, else those that are left, else the words as they are.
    """

    chosen = Signal(str, object)
    closed = Signal()  # by a key or a button: the focus goes back to where it was

    def __init__(
        self, column: Column, choices: Sequence[Choice] | None, *, now: Chosen | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "float")
        self.key, self._now = column.key, now
        self._choices = tuple(choices) if choices is not None else None
        title = tr("Table", "Filter by “{column}”", column=title_of(column))
        self.setAccessibleName(title)
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(tr("Table", "Words to look for"))
        self.line.setPlaceholderText(tr("Table", "Words to look for"))
        self.values = QListView()
        self.values.setProperty("kind", "found")
        self.values.setAccessibleName(tr("Table", "Values"))
        self.values.setUniformItemSizes(True)
        self.values.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.values.setItemDelegate(TickDelegate(self.values))
        self.model = QStandardItemModel(self)
        self.values.setModel(self.model)
        self.blank = QCheckBox(tr("Table", "Only empty cells"))
        self.take = Button(tr("Table", "Filter"), kind="filled", icon="filter")
        self.clear = Button(tr("Table", "No filter"))
        self._lay_out(title)
        self._begin()
        self.line.textChanged.connect(self._narrow)
        self.take.clicked.connect(self.accept)
        self.clear.clicked.connect(self._clear)
        self.values.clicked.connect(self._toggle)
        self.values.installEventFilter(self)
        self.line.installEventFilter(self)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(ElidedLabel(title, role=Role.STRONG))
        column.addWidget(self.line)
        column.addWidget(self.blank if self._choices is None else self.values)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        foot.addWidget(self.take)
        column.addLayout(foot)
        self.setFixedWidth(WIDE)
        (self.values if self._choices is None else self.blank).setParent(None)
        self.clear.setVisible(self._now is not None)

    def _begin(self) -> None:
        ticked = self._now.values if self._now is not None and self._now.values is not None else ()
        if self._choices is None:
            self.blank.setChecked(BLANK in ticked)
            self.line.setText(self._now.words if self._now is not None else "")
            self.line.selectAll()
            return
        for choice in self._choices:
            item = QStandardItem(f"{choice.words}  ({format_number(choice.count)})")
            item.setEditable(False)
            item.setCheckState(_TICKED if choice.value in ticked else _UNTICKED)
            item.setToolTip(choice.words)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.model.appendRow(item)
        self._fit_values(len(self._choices))

    def _fit_values(self, count: int) -> None:
        rows = min(max(count, 1), ROWS_SHOWN)
        self.values.setFixedHeight(rows * ROW_HEIGHT + 2)

    # ---- showing

    def open_under(self, place: QRect) -> None:
        """Open over the window below a heading, or as far above as it must; a low window gets fewer values."""
        window = self.parentWidget()
        assert window is not None
        while self.sizeHint().height() > window.height() - 16 and self.values.height() > 2 * ROW_HEIGHT:
            self.values.setFixedHeight(self.values.height() - ROW_HEIGHT)
        self.adjustSize()
        left = min(place.left(), window.width() - self.width() - 8)
        top = min(place.bottom(), window.height() - self.height() - 8)
        self.move(QPoint(max(left, 8), max(top, 8)))
        shadow(self)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusObjectChanged.connect(self._focus_went)  # type: ignore[union-attr]

    def _focus_went(self, to: QObject | None) -> None:
        """A click elsewhere, or Tab past the last button, closes it."""
        if isinstance(to, QWidget) and to is not self and not self.isAncestorOf(to) and to.window() is self.window():
            self.close()

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self.accept()
            return True
        if watched is self.values and key == _Key.Key_Space:
            self._toggle(self.values.currentIndex())
            return True
        if watched is self.line and key == _Key.Key_Down and self._choices is not None:
            self._to_values()
            return True
        if watched is self.values and key == _Key.Key_Up and self.values.currentIndex().row() <= self._first():
            self.line.setFocus()
            return True
        return False

    def _to_values(self) -> None:
        self.values.setFocus(Qt.FocusReason.OtherFocusReason)
        if (first := self._first()) >= 0:
            self.values.setCurrentIndex(self.model.index(first, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape:
            self._close_up()
        else:
            super().keyPressEvent(event)

    # ---- values

    def _left(self) -> list[int]:
        """The values that the typed words leave."""
        return [number for number in range(self.model.rowCount()) if not self.values.isRowHidden(number)]

    def _first(self) -> int:
        return next(iter(self._left()), -1)

    def _narrow(self) -> None:
        if self._choices is None:
            return
        words = fold(self.line.text()).split()
        for number, choice in enumerate(self._choices):
            folded = f" {fold(choice.words)}"
            self.values.setRowHidden(number, not all(f" {word}" in folded for word in words))

    def accept(self) -> None:
        """Filter by what was ticked or typed."""
        wanted = self._wanted()
        self._close_up()
        self.chosen.emit(self.key, wanted)

    def _clear(self) -> None:
        self._close_up()
        self.chosen.emit(self.key, None)

    def _close_up(self) -> None:
        self.hide()
        self.closed.emit()
        self.close()

    def _wanted(self) -> Chosen | None:
        words = self.line.text().strip()
        if self._choices is None:
            if self.blank.isChecked():
                return Chosen(values=(BLANK,), said=(tr("Table", "(blank)"),))
            return Chosen(words) if words else None
        numbers = [number for number in range(self.model.rowCount()) if self._is_ticked(number)]
        if not numbers and self.values.hasFocus() and self.values.currentIndex().isValid():
            numbers = [self.values.currentIndex().row()]
        numbers = numbers or (self._left() if words else [])
        taken = [self._choices[number] for number in numbers]
        if not taken:
            return Chosen(words) if words else None
        return Chosen(values=tuple(one.value for one in taken), said=tuple(one.words for one in taken))

    def _toggle(self, index: QModelIndex) -> None:
        if (item := self.model.itemFromIndex(index)) is not None:
            item.setCheckState(_UNTICKED if item.checkState() is _TICKED else _TICKED)

    def _is_ticked(self, number: int) -> bool:
        return self.model.item(number).checkState() is _TICKED
