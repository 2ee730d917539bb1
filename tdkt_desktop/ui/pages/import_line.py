"""The line in which a doubtful cell is mended: checked while it is typed, choices proposed without tone marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from tdkt_desktop.domain.text import fold
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.pages.import_table import ImportTable
from tdkt_desktop.ui.style import Role, Tone

CHECK_MS = 250
"""Typing that rests so long is looked at."""
MOST_PROPOSED = 200
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class ImportLine(QLineEdit):
    """Over one cell. `typed` once, when it is left with another text; `resting` when it shall be checked.

    Enter and Tab give `typed` and then `went` (+1, −1 = to the doubtful cell after or before); Esc leaves all as it
    was.
    """

    typed = Signal(object, str, str)  # id, key of the column, text
    resting = Signal(object, str, str)
    went = Signal(int)

    def __init__(self, table: ImportTable) -> None:
        super().__init__(table.viewport())
        self._table = table
        self.row_id: object = None
        self.key = ""
        self._begun = ""
        self._choices: tuple[str, ...] = ()
        self._model = QStringListModel(self)
        self._proposals = QCompleter(self._model, self)
        self._proposals.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._proposals.setMaxVisibleItems(8)
        self._proposals.activated.connect(self._chosen)
        self._why = label("", role=Role.SMALL, shade=Tone.BAD.value, parent=table.viewport())
        self._why.setProperty("kind", "float")
        self._rest = self._soon(CHECK_MS, self._rested)
        self._leaving = self._soon(0, self._left)
        self.textEdited.connect(self._edited)
        table.rows.modelReset.connect(self._place)
        table.verticalScrollBar().valueChanged.connect(self._place)
        self.hide()
        self._why.hide()

    def _soon(self, wait: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    @property
    def is_open(self) -> bool:
        """Whether a cell is being typed into."""
        return self.row_id is not None

    def begin(self, row_id: object, key: str, *, title: str, text: str, choices: Sequence[str]) -> None:
        """Open over a cell with what stands there; a cell of choices shows them at once."""
        self.row_id, self.key, self._begun, self._choices = row_id, key, text, tuple(choices)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setAccessibleName(title)
        self.setPlaceholderText(title)
        self.setText(text)
        self.show_error("")
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        if choices:
            self._propose("")

    def show_error(self, words: str) -> None:
        """Say why the text cannot stand there; the line stays open."""
        self.setProperty("bad", "true" if words else "false")
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self._why.setText(f"  {words}  ")
        self._why.setVisible(bool(words) and self.is_open)
        self._place()

    def leave(self) -> None:
        """Close without a word."""
        self.row_id = None
        self._rest.stop()
        self._hide_proposals()
        self._why.hide()
        if not self.isHidden():
            self.hide()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self, *, step: int = 0) -> None:
        """Hand over what was typed, when it is something else; then go on."""
        if not self.is_open:
            return
        row_id, key, text = self.row_id, self.key, self.text().strip()
        is_new = text != self._begun
        self.leave()
        if is_new:
            self.typed.emit(row_id, key, text)
        if step:
            self.went.emit(step)

    # ---- choices

    def _edited(self, text: str) -> None:
        if self._choices:
            self._propose(text)
        self._rest.start()

    def _propose(self, text: str) -> None:
        """Choices in which every typed word begins a word; all of them while nothing was typed."""
        words = fold(text).split()
        found = [choice for choice in self._choices if _fits(words, choice)]
        if words:
            found.sort(key=_Nearness(fold(text)))
        found = found[:MOST_PROPOSED]
        self._model.setStringList(found)
        self._proposals.setWidget(self)
        if found:
            self._proposals.complete()
        else:
            self._hide_proposals()

    def _hide_proposals(self) -> None:
        if (popup := self._proposals.popup()) is not None:
            popup.hide()

    def _chosen(self, text: str) -> None:
        self.setText(text)
        self.commit(step=1)

    # ---- keys, focus, place

    def _rested(self) -> None:
        if self.is_open:
            self.resting.emit(self.row_id, self.key, self.text().strip())

    def _left(self) -> None:
        if self.is_open and self.window().focusWidget() is not self:
            self.commit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.is_open:
            key = _Key(event.key())
            if event.type() is QEvent.Type.ShortcutOverride and key in (_Key.Key_Escape, *_ENTER):
                event.accept()  # else the page would leave, or keep
                return True
            if event.type() is QEvent.Type.KeyPress and self._pressed(key):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._is_proposing:
            self._leaving.start()

    @property
    def _is_proposing(self) -> bool:
        popup = self._proposals.popup()
        return popup is not None and popup.isVisible()

    def _pressed(self, key: Qt.Key) -> bool:
        if key == _Key.Key_Escape:
            self.leave()
        elif key in _ENTER:
            self._take_proposed()
            self.commit(step=1)
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._take_proposed()
            self.commit(step=1 if key == _Key.Key_Tab else -1)
        elif key == _Key.Key_Down and self._choices and not self._is_proposing:
            self._propose("" if self.text() == self._begun else self.text())
        else:
            return False
        return True

    def _take_proposed(self) -> None:
        """The proposal under the cursor; the first one where some letters of it were typed."""
        popup = self._proposals.popup()
        if popup is None or not popup.isVisible():
            return
        at = popup.currentIndex()
        if at.isValid():
            self.setText(str(at.data()))
        elif self.text() != self._begun and fold(self.text()) and self._model.rowCount():
            self.setText(str(self._model.index(0, 0).data()))

    def _place(self) -> None:
        """Over its cell, also when the rows were read again; what is wrong stands below it."""
        if not self.is_open:
            return
        if self._table.rows.number_of(self.row_id) is None:
            self.leave()
            return
        self.setGeometry(self._table.frame_over(self.row_id, self.key))
        self._why.adjustSize()
        room = self._table.viewport().rect()
        corner = self.geometry().bottomLeft() + QPoint(0, 2)
        if corner.y() + self._why.height() > room.bottom():
            corner.setY(self.geometry().top() - self._why.height() - 2)
        corner.setX(max(0, min(corner.x(), room.right() - self._why.width())))
        self._why.move(corner)
        self._why.raise_()


class _Nearness:
    """Orders choices: those that begin with the text, then those that hold it, the shortest first."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, choice: str) -> tuple[int, int]:
        at = fold(choice).find(self._text)
        return (at if at >= 0 else len(choice), len(choice))


def _fits(words: Sequence[str], choice: str) -> bool:
    parts = fold(choice).split()
    return all(any(part.startswith(word) for part in parts) for word in words)
