"""A field that proposes what is on file while a name is typed: letters, arrows and Enter are enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import LineField

MOST_PROPOSED = 7
LINE_HEIGHT = 28
_Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line of the list: what it stands for and how it is read; a `certain` one may be taken by Enter at once."""

    value: object
    words: str
    is_certain: bool = True


class ProposalField(LineField):
    """Shows proposals under the line as letters are typed; `taken` gives the Proposal that was chosen.

    ↑↓ walk in the list, Enter takes the marked one, Esc puts the list away. `missed` is Enter without a marked one.
    """

    taken = Signal(object)
    missed = Signal()

    def __init__(
        self, title: str, *, propose: Callable[[str], Sequence[Proposal]], hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, hint=hint, parent=parent)
        self._propose = propose
        self._found: Sequence[Proposal] = ()
        self.box = QFrame(self)
        self.box.setProperty("kind", "float")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("kind", "found")
        self.list.setAccessibleName(tr("Decision", "Proposals"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.box.hide()
        self.destroyed.connect(self.box.deleteLater)  # once shown it is the window's, and would outlive its field
        self.list.itemClicked.connect(self._clicked)
        self.line.textEdited.connect(self._show)
        self.line.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether proposals are shown."""
        return not self.box.isHidden()

    def put_away(self) -> None:
        """Hide the proposals."""
        self.box.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.is_open:
            return self._pressed(_Key(event.key()))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.put_away()  # it would stand where the line was

    def _left(self) -> None:
        self.put_away()
        super()._left()

    def _pressed(self, key: Qt.Key) -> bool:
        here = self.list.currentRow()
        if key in (_Key.Key_Down, _Key.Key_Up):
            step = 1 if key == _Key.Key_Down else -1
            self.list.setCurrentRow(min(max(here + step, 0), self.list.count() - 1))
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._take(here)
        elif key == _Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True

    @Slot(str)
    def _show(self, text: str) -> None:
        self._found = self._propose(text) if text.strip() else ()
        self.list.clear()
        for found in self._found:
            item = QListWidgetItem(found.words)
            item.setSizeHint(QSize(0, max(self.fontMetrics().height() + 8, LINE_HEIGHT)))
            self.list.addItem(item)
        if not self._found:
            self.put_away()
            return
        self.list.setCurrentRow(0 if self._found[0].is_certain else -1)
        self._place()

    def _place(self) -> None:
        """Over what stands below the line, as high as its lines need."""
        over = self.window()
        self.box.setParent(over)
        high = self.list.sizeHintForRow(0) * len(self._found) + 14
        corner = self.line.mapTo(over, QPoint(0, self.line.height() + 2))
        wide = min(max(self.line.width(), 360), over.width() - corner.x() - 8)
        room = over.height() - corner.y() - 6
        if room < min(high, 90):
            corner.setY(self.line.mapTo(over, QPoint(0, 0)).y() - high - 2)
            room = high
        self.box.setGeometry(corner.x(), max(corner.y(), 0), wide, min(high, room))
        self.box.show()
        self.box.raise_()

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self._take(self.list.row(item))

    def _take(self, place: int) -> None:
        self.put_away()
        if 0 <= place < len(self._found):
            self.taken.emit(self._found[place])
        else:
            self.missed.emit()
