"""A box to filter by: an icon, a text, a cross; it tells at most once per pause of typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, style

PAUSE_MS = 40


class SearchBox(QLineEdit):
    """`changed` comes 40 ms after the last key; Esc empties; ↓, Enter or F3 leaves to the table (`left`)."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaximumWidth(320)
        self._icon = QAction(self)
        self._clear = QAction(tr("Table", "Clear the filter"), self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QWidget):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(tr("Table", "Clear the filter"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self._renew_icons()

    def add(self, letters: str) -> None:
        """Take letters that were typed over the table."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(letters)

    def show_text(self, text: str) -> None:
        """Show what was searched for the last time, without telling anybody."""
        self.setText(text)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_clear"):
            self._renew_icons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self._tell_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._timer.start()

    def _tell_now(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.text().strip())

    def _renew_icons(self) -> None:
        scale = self.devicePixelRatioF()
        grey = style.theme().text3
        self._icon.setIcon(icons.icon("search", colour=grey, size=16, scale=scale))
        self._clear.setIcon(icons.icon("dismiss", colour=grey, size=16, scale=scale))
