"""A row of buttons of which one is pressed: which rows, or in which way, a page shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.ui.buttons import Button

Switch = tuple[str, str, str]
"""Key, words and icon."""


class Switches(QWidget):
    """`chosen` gives the key of the button that was pressed; whoever hears it says with `choose` what is shown."""

    chosen = Signal(str)

    def __init__(self, switches: Sequence[Switch], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, words, icon in switches:
            button = Button(words, icon=icon)
            button.setCheckable(True)
            button.setProperty("key", key)
            button.clicked.connect(self._pressed)
            self.buttons[key] = button
            row.addWidget(button)

    def choose(self, key: str) -> None:
        """Show a button as pressed, without telling anybody."""
        for known, button in self.buttons.items():
            button.setChecked(known == key)

    def fit(self, *, in_words: bool) -> None:
        """The buttons with their words, or where room is short their icons alone."""
        for button in self.buttons.values():
            button.setText(f" {button.words}" if in_words else "")
            button.setToolTip("" if in_words else button.words)

    @Slot()
    def _pressed(self) -> None:
        key = str(self.sender().property("key"))
        self.choose(key)
        self.chosen.emit(key)
