"""The column filters in words above the table: “Lọc: Đơn vị = Trường TH Tân Hòa 1 ✕”; each goes by its button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.style import Role

MOST_SHOWN = 4
_AROUND = 58  # icon, padding and gap of a button


class FilterStrip(QWidget):
    """`removed` gives the key of the filter whose button was pressed, `all_removed` that every one shall go."""

    removed = Signal(str)
    all_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[tuple[str, str], ...] = ()
        self.buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._title = label(tr("Table", "Filtered:"), role=Role.SMALL, shade="text2")
        self._rest = Button("", kind="link").make_small()
        self._rest.clicked.connect(self.all_removed)
        self._row.addWidget(self._title)
        self._row.addWidget(self._rest)
        self._row.addStretch(1)
        self.hide()

    def show_filters(self, told: Sequence[tuple[str, str]]) -> None:
        """Show these, each by its key and in words; without any the strip is hidden."""
        self._told = tuple(told)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, (key, words) in enumerate(self._told[:MOST_SHOWN], start=1):
            button = Button(words, icon="dismiss").make_small()
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
            button.setProperty("filter", key)
            button.clicked.connect(self._remove)
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        more = len(self._told) - len(self.buttons)
        self._rest.set_words(tr("Table", "{count} more · clear all", count=more) if more else tr("Table", "Clear all"))
        self._rest.setVisible(len(self._told) > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width: what has no room is cut with “…”, whole in the tooltip."""
        if not self.buttons:
            return
        taken = self._title.sizeHint().width() + (self._rest.sizeHint().width() + 6 if len(self._told) > 1 else 0)
        room = max((self.width() - taken) // len(self.buttons) - 6 - _AROUND, 40)
        metrics = QFontMetricsF(style.font(Role.BODY))
        for button, (_key, words) in zip(self.buttons, self._told, strict=False):
            button.set_words(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(tr("Table", "Take away: {filter}", filter=words))
            button.setToolTip(tr("Table", "Take away: {filter}", filter=words))

    def _remove(self) -> None:
        self.removed.emit(str(self.sender().property("filter")))
