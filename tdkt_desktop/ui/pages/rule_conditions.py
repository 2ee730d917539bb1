"""Conditions as appraisal kept them: parts below their whole, what is missing, and the officer's own judgement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.conditions import Condition, ConditionList, Proof
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.style import Role, Tone

Found = Mapping[str, Any]
"""A condition as it is stored with a nomination."""

_OUTCOMES = {True: "met", False: "not_met", None: "unknown"}
_TO_BE_LOOKED_AT = "look"
_PROOFS = {
    "award": QT_TRANSLATE_NOOP("Round", "Decision {number}, award year {year}"),
    "grade": QT_TRANSLATE_NOOP("Round", "Grade of {year}: {number}"),
    "initiative": QT_TRANSLATE_NOOP("Round", "Initiative {number}, {year}"),
    "research": QT_TRANSLATE_NOOP("Round", "Research {number}, {year}"),
    "movement": QT_TRANSLATE_NOOP("Round", "Movement review {number}"),
    "event": QT_TRANSLATE_NOOP("Round", "Sudden achievement {number}"),
    "cluster": QT_TRANSLATE_NOOP("Round", "Place in the cluster {number}, {year}"),
    "discipline": QT_TRANSLATE_NOOP("Round", "Discipline {number}"),
    "open_case": QT_TRANSLATE_NOOP("Round", "Matter under way {number}"),
}
_OTHER_PROOF = QT_TRANSLATE_NOOP("Round", "{number}, {year}")


@dataclass(frozen=True, slots=True)
class RuleCondition(Condition):
    """A condition with what is missing, its unmet parts, and whether the officer's judgement decides it."""

    missing: str = ""
    by_hand: bool = False
    parts: tuple[RuleCondition, ...] = ()


def weighing(found: Sequence[Found]) -> list[Found]:
    """The conditions that decide, without their parts: what “Đạt 4 trên 6 điều kiện” counts."""
    return [one for one in found if one["weighs"] and one["under"] is None]


def conditions_of(
    found: Sequence[Found], *, by_hand: frozenset[str], linkable: frozenset[str] = frozenset()
) -> list[RuleCondition]:
    """The conditions to be shown; parts stand within their whole as long as it is not met.

    `linkable`: codes of those which the officer can link with what proves them.
    """
    return [_condition(one, found, by_hand, linkable) for one in weighing(found)]


def waits_for_judgement(found: Sequence[Found], *, by_hand: frozenset[str]) -> bool:
    """Whether a condition waits for the officer to judge it."""
    return any(one["weighs"] and one["met"] is None and one["code"] in by_hand for one in found)


def _condition(one: Found, every: Sequence[Found], by_hand: frozenset[str], linkable: frozenset[str]) -> RuleCondition:
    below = [part for part in every if part["under"] == one["code"] and part["weighs"]]
    open_parts = [part for part in below if part["met"] is not True or part["code"] in by_hand]
    shown = open_parts if one["met"] is not True else [part for part in open_parts if part["code"] in by_hand]
    proofs = [*one["proofs"], *(proof for part in below if part["met"] for proof in part["proofs"])]
    missing = one["missing"]
    never_decides = one["met"] is False and one["verification"] == "unverified" and one["code"] not in by_hand
    return RuleCondition(
        _TO_BE_LOOKED_AT if never_decides else _OUTCOMES[one["met"]],
        str(one["text"]),
        article=str(one["law_article"]),
        verification=str(one["verification"]),
        proofs=tuple(dict.fromkeys(_proof(proof) for proof in proofs)),
        code=str(one["code"]),
        missing=say(Sentence(missing["context"], missing["source"], missing["values"])) if missing else "",
        by_hand=one["code"] in by_hand,
        parts=tuple(_condition(part, every, by_hand, linkable) for part in shown),
        cure=tr("Round", "Link what proves it…") if one["code"] in linkable and one["met"] is not True else "",
        cure_icon="link",
    )


def _proof(found: Found) -> Proof:
    source = _PROOFS.get(found["kind"], _OTHER_PROOF)
    words = tr("Round", source, number=found["number"], year=found["year"] or "")
    return Proof(words.rstrip(", "), record=(str(found["kind"]), found["record_id"]))


class RuleConditions(ConditionList):
    """Conditions with two small buttons where a person decides; `judged` gives the rule's code and the judgement."""

    judged = Signal(str, bool)

    def __init__(self, conditions: Sequence[RuleCondition], *, can_judge: bool, parent: QWidget | None = None) -> None:
        self._can_judge = can_judge
        super().__init__(conditions, parent)

    def _block(self, condition: Condition) -> QWidget:
        block = super()._block(condition)
        assert isinstance(condition, RuleCondition)
        layout = block.layout()
        assert isinstance(layout, QBoxLayout)
        item = layout.itemAt(layout.count() - 1)
        column = item.layout() if item is not None else None
        assert isinstance(column, QVBoxLayout)
        _give_room(column)
        if condition.missing and not condition.parts and not condition.by_hand:
            column.insertWidget(1, label(condition.missing, role=Role.SMALL, shade=Tone.WARN.value, wraps=True))
        if condition.by_hand and self._can_judge:
            column.addLayout(self._judgement(condition))
        for part in condition.parts:
            column.addWidget(self._block(part))
        return block

    def _judgement(self, condition: RuleCondition) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for words, spoken, met in (
            (tr("Round", "I judge: met"), tr("Round", "Met: {condition}", condition=condition.sentence), True),
            (tr("Round", "Not met"), tr("Round", "Not met: {condition}", condition=condition.sentence), False),
        ):
            button = Button(words).make_small()
            button.setAccessibleName(spoken)
            button.setCheckable(True)
            button.setChecked(condition.outcome == _OUTCOMES[met])
            button.setProperty("code", condition.code)
            button.setProperty("met", met)
            button.clicked.connect(self._judge)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        return row

    def _judge(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        button.setChecked(True)
        self.judged.emit(str(button.property("code")), button.property("met") is True)


def _give_room(column: QVBoxLayout) -> None:
    """Let the article have the whole line, so that it is not broken after its first words."""
    item = column.itemAt(1)
    source = item.layout() if item is not None else None
    if isinstance(source, QHBoxLayout):
        source.setStretch(0, 1)
        source.setStretch(source.count() - 1, 0)
