"""Which units answer a movement (hưởng ứng), as the panel shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import ElidedLabel, hairline, label
from tdkt_desktop.ui.pages.record_list import section
from tdkt_desktop.ui.style import Role


def units_of(office: Office) -> list[Unit]:
    """The units that stand today: those that were merged or ended answer nothing any more."""
    with office.reader() as reader:
        ended = {found.old_unit_id for found in reader.units.successions()}
        return [unit for unit in reader.units.all() if unit.in_force(office.today) and unit.id not in ended]


def answers_of(answers: Mapping[int, date], units: Sequence[Unit]) -> QWidget:
    """The units that answer, each with its day, under how many of how many they are."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(section(tr("Movement", "Units that answer")), 1)
    total = max(len(units), len(answers))
    head.addWidget(label(f"{len(answers)} / {total}", role=Role.STRONG, shade="text2"))
    column.addLayout(head)
    for unit in units:
        if unit.id in answers:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(unit.name), 1)
            row.addWidget(label(short_date(answers[unit.id]), role=Role.SMALL, shade="text2"))
            column.addWidget(hairline())
            column.addLayout(row)
    return box
