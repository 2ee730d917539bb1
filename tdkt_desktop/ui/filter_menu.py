"""A filter as one button with a menu of values: *Mọi năm* until one is chosen, then the value and ✕."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button

Choice = tuple[object, str]
"""A value of the filter and what the officer reads for it."""


class FilterMenu(Button):
    """`value` is None while nothing is chosen; `changed` after each choice. A chosen one is put off by choosing all.

    `opening` before the values are shown: who counts them only when they are looked at sets them then.
    """

    changed = Signal()
    opening = Signal()

    def __init__(self, all_words: str, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(all_words, icon="chevron_down", parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        self.setCheckable(True)
        self.setMaximumWidth(200)
        self.key = key
        self.value: object = None
        self._all_words = all_words
        self._choices: tuple[Choice, ...] = ()
        self.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """The values on offer, in their order."""
        self._choices = tuple(choices)
        self._show()

    def choose(self, value: object) -> None:
        """Choose a value, None for all, and tell."""
        self.value = value
        if value is not None and all(value != offered for offered, _ in self._choices):
            self.opening.emit()  # its words are not known yet
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = next((words for value, words in self._choices if value == self.value), self._all_words)
        self.set_words(words)
        self.setChecked(self.value is not None)
        self.set_icon("dismiss" if self.value is not None else "chevron_down")

    def _open(self) -> None:
        if self.value is not None:
            self.choose(None)
            return
        self.setChecked(False)
        self.opening.emit()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for place, (_, words) in enumerate(self._choices):
            entry = QAction(words, menu)
            entry.setData(place)
            entry.triggered.connect(self._chosen)
            menu.addAction(entry)
        if not self._choices:
            menu.addAction(tr("Table", "Nothing to choose from yet")).setEnabled(False)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _chosen(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.choose(self._choices[int(entry.data())][0])
