"""Conditions of an award in the side panel: what is missing first, met ones last, each with article and proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, IconLabel, hairline, label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.style import Role

ORDER = ("not_met", "unknown", "look", "by_reason", "met")


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper that proves a condition: what it is called and the record behind it."""

    words: str
    record: object = None


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: outcome (code of `statuses.CONDITION`), sentence, article, proofs, and what would settle it."""

    outcome: str
    sentence: str
    article: str = ""
    verification: str = "read"
    proofs: tuple[Proof, ...] = ()
    cure: str = ""
    code: str = ""
    cure_icon: str = "mail"


class ConditionList(QWidget):
    """A column of conditions; `proof_opened` gives the record of a proof, `cure_wanted` the code of a condition."""

    proof_opened = Signal(object)
    cure_wanted = Signal(str)

    def __init__(self, conditions: Sequence[Condition] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.shown: tuple[Condition, ...] = ()
        self._of_button: dict[QAbstractButton, tuple[str, object]] = {}
        self.set_conditions(conditions)

    def set_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show these, those that need something first."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._of_button.clear()
        self.shown = tuple(sorted(conditions, key=_rank))
        for place, condition in enumerate(self.shown):
            if place:
                self._column.addWidget(hairline())
            self._column.addWidget(self._block(condition))

    def _block(self, condition: Condition) -> QWidget:
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        badge = statuses.badge(statuses.CONDITION, condition.outcome)
        if badge is not None:
            mark = IconLabel(badge.icon, meaning=badge.word, tone=badge.tone)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(condition.sentence, wraps=True))
        source = QHBoxLayout()
        source.setSpacing(8)
        source.addWidget(label(condition.article, role=Role.SMALL, shade="text2", wraps=True))
        doubt = statuses.badge(statuses.SOURCE, condition.verification)
        if doubt is not None:
            source.addWidget(Chip(doubt))
        source.addStretch(1)
        column.addLayout(source)
        for proof in condition.proofs:
            self._add(column, LinkLine(proof.words), what="proof", value=proof.record)
        if condition.cure:
            self._add(
                column, Button(condition.cure, icon=condition.cure_icon).make_small(), what="cure", value=condition.code
            )
        row.addLayout(column, 1)
        return block

    def _add(self, column: QVBoxLayout, button: QAbstractButton, *, what: str, value: object) -> None:
        self._of_button[button] = (what, value)
        button.clicked.connect(self._clicked)
        if isinstance(button, LinkLine):
            column.addWidget(button)
        else:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QAbstractButton)
        what, value = self._of_button[button]
        if what == "proof":
            self.proof_opened.emit(value)
        else:
            self.cure_wanted.emit(str(value))


def _rank(condition: Condition) -> int:
    return ORDER.index(condition.outcome) if condition.outcome in ORDER else 0
