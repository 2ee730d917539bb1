"""Có thể trùng người: pairs of records that may be one, the likeliest first, each with its score and the reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.actions.matching import Double
from tdkt_desktop.domain.match_reasons import Reason
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.person_field import told_apart
from tdkt_desktop.ui.style import Role

MOST_PAIRS = 40


class DoubleList(QWidget):
    """`chosen` gives a pair to be compared, `refused` one of whom the officer knows that they are two."""

    chosen = Signal(int, int)
    refused = Signal(int, int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_pairs(self, pairs: Sequence[Double]) -> None:
        """Show the first pairs."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = pairs[:MOST_PAIRS]
        names = self._names({one for pair in shown for one in (pair.first, pair.second)})
        for pair in shown:
            if pair.first in names and pair.second in names:
                line = self._line(pair, f"{names[pair.first]}  =  {names[pair.second]}")
                self._column.addWidget(line)
                line.show()  # a layout in sight shows it only later, too late for the cursor

    def _names(self, ids: set[int]) -> Mapping[int, str]:
        with self._office.reader() as reader:
            found = {one: SUBJECTS.rows(reader.connection, Filter(equal={"id": one}), limit=1) for one in sorted(ids)}
        return {one: told_apart(rows[0]) for one, rows in found.items() if rows}

    def _line(self, pair: Double, words: str) -> QWidget:
        link = LinkLine(words, icon="people")
        link.clicked.connect(self._chosen)
        reasons = reason_words(pair.reasons)
        score = tr("Match", "{score} of 100: {reasons}", score=pair.score, reasons=reasons)
        link.setAccessibleDescription(score)
        two = Button(tr("Match", "Two people"), kind="quiet", icon="people").make_small()
        two.setAccessibleName(tr("Match", "Two people: {pair}", pair=words))
        two.setToolTip(tr("Match", "They are two people; do not ask again"))
        two.clicked.connect(self._refused)
        for button in (link, two):
            button.setProperty("pair", [pair.first, pair.second])
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(link)
        column.addWidget(ElidedLabel(score, role=Role.SMALL, shade="text2"))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(two)
        return box

    @Slot()
    def _chosen(self) -> None:
        self.chosen.emit(*self.sender().property("pair"))

    @Slot()
    def _refused(self) -> None:
        self.refused.emit(*self.sender().property("pair"))


def reason_words(reasons: Sequence[Reason]) -> str:
    """All reasons in one line."""
    return ", ".join(say(reason.words) for reason in reasons)
