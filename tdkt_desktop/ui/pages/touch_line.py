"""Whom a change touches, in one line before it is saved, with links that open it; it never blocks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.storage.touching import Touched
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.style import Role


class TouchLine(QWidget):
    """Hidden until `show_touched`; `opened` gives (key of a page, record)."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", role=Role.SMALL, shade="text2", wraps=True)
        self._links = QHBoxLayout()
        self._links.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(self._links)
        self._touched: Touched | None = None
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_touched(self, touched: Touched | None, words: str = "") -> None:
        """Say what a change touches; None = nothing is being changed. `words`: another sentence than that of a name."""
        if touched == self._touched and (words or self.words) == self.words:
            self.setVisible(touched is not None)
            return
        self._touched = touched
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if touched is not None:
            self._words.setText(words or name_words(touched))
            if touched.rounds:
                self._link(touched.rounds[0].name, "trophy", target=("rounds", touched.rounds[0].id))
            if touched.decisions:
                self._link(tr("Touch", "Open the decisions"), "gavel", target=("decisions", touched.decisions[0]))
            self._links.addStretch(1)
        self.setVisible(touched is not None)

    def _link(self, words: str, icon: str, *, target: tuple[str, int]) -> None:
        line = LinkLine(words, icon=icon)
        line.setProperty("page", target[0])
        line.setProperty("record", target[1])
        line.clicked.connect(self._pressed)
        self._links.addWidget(line)
        line.show()

    def _pressed(self) -> None:
        line = self.sender()
        self.opened.emit(str(line.property("page")), line.property("record"))


def name_words(touched: Touched) -> str:
    """What a new name shows on, and what keeps the old one."""
    values = {"nominations": touched.nominations, "decisions": len(touched.decisions)}
    if touched.nominations and touched.decisions:
        return tr(
            "Touch",
            "The new name shows on {nominations} open nominations; {decisions} decisions keep the old words.",
            **values,
        )
    if touched.nominations:
        return tr("Touch", "The new name shows on {nominations} open nominations.", **values)
    if touched.decisions:
        return tr("Touch", "{decisions} decisions keep the old words.", **values)
    return tr("Touch", "No nomination and no decision bears this name.")


def merger_words(touched: Touched) -> str:
    """What a merger of units touches."""
    return tr(
        "Touch",
        "{people} people and {nominations} open nominations stand under the old name; decisions keep it.",
        people=touched.people,
        nominations=touched.nominations,
    )


def decision_words(touched: Touched) -> str:
    """What another number or day of a decision touches."""
    return tr(
        "Touch",
        "{awards} awards of {people} people in the register rest on this number and day.",
        awards=touched.awards,
        people=touched.people,
    )
