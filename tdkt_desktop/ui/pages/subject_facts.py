"""The facts of two records beside each other; where they differ, one is chosen with ← →."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from tdkt_desktop.actions.people import Comparison, Fact
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import Subject, WorkRole
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.style import Role

_TITLES = {
    "name": QT_TRANSLATE_NOOP("Merge", "Full name"),
    "birth_date": QT_TRANSLATE_NOOP("Merge", "Birth date"),
    "gender": QT_TRANSLATE_NOOP("Merge", "Gender"),
    "unit_id": QT_TRANSLATE_NOOP("Merge", "Unit"),
    "position": QT_TRANSLATE_NOOP("Merge", "Position"),
    "role": QT_TRANSLATE_NOOP("Merge", "Leader or worker"),
    "labour_group": QT_TRANSLATE_NOOP("Merge", "Labour group"),
    "citizen_id": QT_TRANSLATE_NOOP("Merge", "Citizen number"),
    "note": QT_TRANSLATE_NOOP("Merge", "Note"),
}
_ROLES = {
    WorkRole.LEADER: QT_TRANSLATE_NOOP("Merge", "leader"),
    WorkRole.DIRECT: QT_TRANSLATE_NOOP("Merge", "worker"),
}
_HOLDINGS = {
    "award": QT_TRANSLATE_NOOP("Merge", "{count} awards"),
    "nomination": QT_TRANSLATE_NOOP("Merge", "{count} nominations"),
    "grade": QT_TRANSLATE_NOOP("Merge", "{count} grades"),
    "initiative_author": QT_TRANSLATE_NOOP("Merge", "{count} initiatives"),
    "discipline": QT_TRANSLATE_NOOP("Merge", "{count} disciplines"),
    "employment": QT_TRANSLATE_NOOP("Merge", "{count} workplaces"),
    "registration": QT_TRANSLATE_NOOP("Merge", "{count} registrations"),
    "yearly_figure": QT_TRANSLATE_NOOP("Merge", "{count} figures"),
    "linked_proof": QT_TRANSLATE_NOOP("Merge", "{count} proofs"),
    "document": QT_TRANSLATE_NOOP("Merge", "{count} documents"),
    "former_subject": QT_TRANSLATE_NOOP("Merge", "{count} records merged before"),
}
_AROUND = 52
"""What icon, margins and borders of a choice take, in logical pixels."""


class FactChoice(Button):
    """One of two values; the chosen one shows a tick, so that colour does not stand alone."""

    def __init__(self, words: str, *, name: str) -> None:
        super().__init__(words, icon="circle")
        self._words = words
        self.setToolTip(words)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long words give way
        self.toggled.connect(self._show_tick)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(self.width() - _AROUND, 0)
        self.setText(f" {self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)}")

    @Slot()
    def _show_tick(self) -> None:
        self.set_icon("checkmark_circle" if self.isChecked() else "circle")


class FactTable(QWidget):
    """`taken` are the keys of the facts in which the second record is right."""

    def __init__(self, rulebook: Rulebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rulebook = rulebook
        self._groups: dict[str, QButtonGroup] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for place, stretch in enumerate((0, 1, 1)):
            self._grid.setColumnStretch(place, stretch)

    @property
    def taken(self) -> list[str]:
        """Keys of the facts that are taken from the second record."""
        return [key for key, group in self._groups.items() if group.checkedId() == 1]

    def choices(self, key: str) -> list[FactChoice]:
        """Both buttons of a fact that differs."""
        return [button for button in self._groups[key].buttons() if isinstance(button, FactChoice)]

    def show_comparison(self, compared: Comparison | None) -> None:
        """Show two records: first what differs, then what is alike, then what each holds."""
        chosen = set(self.taken)
        self._empty()
        self.setVisible(compared is not None)
        if compared is None:
            return
        facts = sorted(compared.facts, key=_alike_last)
        for fact in facts:
            row = self._grid.rowCount()
            self._title(row, self._name(fact))
            if fact.differs:
                self._choose(row, fact, compared, takes_second=fact.key in chosen)
            else:
                for place, value in enumerate((fact.first, fact.second)):
                    words = self._words(fact.key, value, (compared.first, compared.second)[place])
                    self._put(label(words or tr("Merge", "not said"), shade="text2", wraps=True), row, place + 1)
        row = self._grid.rowCount()
        self._title(row, tr("Merge", "Holds"))
        for place, holds in enumerate((compared.first_holds, compared.second_holds), start=1):
            self._put(label(holdings_words(holds), role=Role.STRONG, wraps=True), row, place)

    def begin(self) -> None:
        """Put the cursor on the first fact that differs."""
        first = next((group.checkedButton() for group in self._groups.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, row: int, fact: Fact, compared: Comparison, *, takes_second: bool) -> None:
        group = QButtonGroup(self)
        for place, (value, subject) in enumerate(((fact.first, compared.first), (fact.second, compared.second))):
            words = self._words(fact.key, value, subject)
            button = FactChoice(words, name=f"{self._name(fact)}: {words}")
            group.addButton(button, place)
            button.setChecked(takes_second == bool(place))
            self._grid.addWidget(button, row, place + 1)
            button.show()
        self._groups[fact.key] = group

    def _title(self, row: int, words: str) -> None:
        self._put(label(words, role=Role.SMALL, shade="text2"), row, 0)

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        widget.show()  # a layout in sight shows it only later

    def _name(self, fact: Fact) -> str:
        if fact.key.startswith("grade:"):
            return tr("Merge", "Grade of {year}", year=fact.key.partition(":")[2])
        return tr("Merge", _TITLES[fact.key])

    def _words(self, key: str, value: object, subject: Subject) -> str:
        if value is None:
            return ""
        if isinstance(value, PartialDate):
            return short_partial(value)
        if key == "unit_id":
            return subject.unit or ""
        if key == "citizen_id":
            return f"•••• •••• {str(value)[-4:]}"
        if key.startswith("grade:"):
            return self._rulebook.grade_name(str(value))
        return tr("Merge", _ROLES[value]) if isinstance(value, WorkRole) else str(value)

    def _empty(self) -> None:
        for group in self._groups.values():
            group.deleteLater()
        self._groups = {}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def holdings_words(holds: Mapping[str, int]) -> str:
    """What a record holds, in words."""
    said = [tr("Merge", words, count=holds[key]) for key, words in _HOLDINGS.items() if key in holds]
    return ", ".join(said) or tr("Merge", "nothing yet")


def _alike_last(fact: Fact) -> bool:
    return not fact.differs
