"""Second step of the first start: the year of work and the pack of rules and forms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.rulebook import RecurringTask, ReportObligation
from tdkt_desktop.packs.read import national_pack
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import Chip, IconLabel, label
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role, Tone


class YearStep(QWidget):
    """`changed` when another year was chosen."""

    changed = Signal()

    def __init__(self, *, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        years = [(one, str(one)) for one in (year - 1, year, year + 1)]
        self.choice = ChoiceField(tr("Start", "Year of work"), choices=years)
        self.choice.box.setCurrentIndex(1)
        self.choice.box.currentIndexChanged.connect(self.changed)
        self.first = self.choice.box
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        words = tr("Start", "Its tasks, reports and movements are filled in; other years can be opened at any time.")
        column.addWidget(label(words, role=Role.SMALL, shade="text3", wraps=True))
        column.addSpacing(8)
        column.addWidget(label(tr("Start", "Rules and forms"), role=Role.SMALLSTRONG, shade="text2"))
        column.addWidget(self._pack())
        later = tr("Start", "The pack of the province is installed later from its stick, on the page of packs.")
        column.addWidget(label(later, role=Role.SMALL, shade="text3", wraps=True))

    @property
    def year(self) -> int:
        """The year that is chosen."""
        return int(str(self.choice.value))

    def _pack(self) -> QFrame:
        """The pack that is there, as a card."""
        pack = national_pack()
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("checkmark_circle", meaning=tr("Start", "Chosen"), tone=Tone.OK), 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(pack.manifest.name, role=Role.STRONG, wraps=True))
        tasks = len(pack.table(RecurringTask)) + len(pack.table(ReportObligation))
        facts = tr("Start", "Version {version} · {count} tasks and reports a year",
                   version=pack.manifest.version, count=tasks)  # fmt: skip
        column.addWidget(label(facts, role=Role.SMALL, shade="text2", wraps=True))
        row.addLayout(column, 1)
        row.addWidget(Chip(Badge(tr("Start", "At hand"), Tone.MUTE, "box")), 0, Qt.AlignmentFlag.AlignVCenter)
        return card
