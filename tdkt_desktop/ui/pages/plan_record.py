"""One task or one report beside the list: its facts, and which units have handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.dates import day_and_month, short_date
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, ElidedLabel, hairline, label
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages.plan_rows import TASK, Reports
from tdkt_desktop.ui.pages.record_list import Facts, section
from tdkt_desktop.ui.style import Role

_ORIGINS = {
    "pack": QT_TRANSLATE_NOOP("Plan", "Frame of the pack"),
    "plan": QT_TRANSLATE_NOOP("Plan", "Appendix of the plan"),
    "copied": QT_TRANSLATE_NOOP("Plan", "Copied from another year"),
    "own": QT_TRANSLATE_NOOP("Plan", "Added here"),
}
_CYCLES = {
    "nam": QT_TRANSLATE_NOOP("Plan", "every year"),
    "nua_nam": QT_TRANSLATE_NOOP("Plan", "every half-year"),
    "quy": QT_TRANSLATE_NOOP("Plan", "every quarter"),
    "thang": QT_TRANSLATE_NOOP("Plan", "every month"),
    "dinh_ky": QT_TRANSLATE_NOOP("Plan", "at regular times"),
    "theo_dot": QT_TRANSLATE_NOOP("Plan", "for each campaign"),
    "khi_phat_sinh": QT_TRANSLATE_NOOP("Plan", "when something arises"),
}


def facts_of(row: Row) -> Facts:
    """All that is on file of a task or a report."""
    kind, _ = id_of(row)
    found: Any = row["of"]
    facts = Facts()
    facts.add(tr("Plan", "Due"), row["due"])
    if kind == TASK:
        facts.add(tr("Plan", "In the plan"), found.time_text if found.time_text != row["due"] else "")
        facts.add(tr("Plan", "In charge"), found.lead)
        facts.add(tr("Plan", "Taking part"), found.cooperating)
        facts.add(tr("Plan", "Part of the plan"), " · ".join(filter(None, (found.group_name, found.stt))))
        facts.add(tr("Plan", "Outcome"), found.result)
        facts.add(tr("Plan", "Source"), tr("Plan", _ORIGINS[found.origin]) if found.origin in _ORIGINS else "")
    else:
        facts.add(tr("Plan", "As written"), found.due_text)
        facts.add(tr("Plan", "Who reports"), found.reporter)
        facts.add(tr("Plan", "To whom"), found.receiver)
        facts.add(tr("Plan", "How often"), tr("Plan", _CYCLES[found.cycle]) if found.cycle in _CYCLES else "")
    facts.add(tr("Plan", "Done on"), _day(found.done_on))
    return facts


def head_facts(row: Row) -> str:
    """One line for the head of the panel: who has it in hand, or who reports to whom."""
    found: Any = row["of"]
    if id_of(row)[0] != TASK:
        return f"{found.reporter} → {found.receiver}"
    return str(found.lead or tr("Plan", _ORIGINS.get(found.origin, _ORIGINS["own"])))


def id_of(row: Row) -> tuple[str, int]:
    """Whether a row is a task or a report, and its number there."""
    found = row["id"]
    assert isinstance(found, tuple)
    return found


class UnitReports(QWidget):
    """Which units an obligation waits for, the missing ones first; `received` gives the id of a unit that was noted."""

    received = Signal(int)

    def __init__(
        self,
        reports: Reports,
        reminders: Mapping[int, date],
        *,
        units: Sequence[Unit],
        due_on: date | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._due_on, self._today, self._reminders = due_on, today, reminders
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        awaited = [unit for unit in units if unit.id in reports and reports[unit.id] is None]
        came = [unit for unit in units if reports.get(unit.id) is not None]
        head = QHBoxLayout()
        head.addWidget(section(tr("Plan", "Reports of units")), 1)
        head.addWidget(label(f"{len(came)} / {len(reports)}", role=Role.STRONG, shade="text2"))
        self._column.addLayout(head)
        for unit in awaited:
            self._add(unit, None)
        for unit in came:
            self._add(unit, reports[unit.id])

    def _add(self, unit: Unit, day: date | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(ElidedLabel(unit.name), 1)
        if day is not None:
            row.addWidget(label(day_and_month(day), role=Role.SMALL, shade="text2"))
        elif unit.id in self._reminders:
            words = tr("Plan", "reminded {day}", day=day_and_month(self._reminders[unit.id]))
            row.addWidget(label(words, role=Role.SMALL, shade="text2"))
        row.addWidget(Chip(self._badge(day)))
        if day is None:
            button = Button(tr("Plan", "Received today: {unit}", unit=unit.name), kind="icon", icon="checkmark")
            button.setProperty("unit", unit.id)
            button.clicked.connect(self._pressed)
            row.addWidget(button)
        self._column.addWidget(hairline())
        self._column.addLayout(row)

    def _badge(self, day: date | None) -> Any:
        if day is None:
            is_late = self._due_on is not None and self._due_on < self._today
            states, code = (statuses.UNIT_REPORT, "late") if is_late else (statuses.OBLIGATION, "waits_for_unit")
            return statuses.badge(states, code)
        is_late = self._due_on is not None and self._due_on < day
        return statuses.badge(statuses.UNIT_REPORT, "late_in" if is_late else "handed_in")

    @Slot()
    def _pressed(self) -> None:
        self.received.emit(self.sender().property("unit"))


def _day(text: str | None) -> str:
    return short_date(date.fromisoformat(text)) if text else ""
