"""A nomination beside the list: the reason first, then the verdict, and what the officer decides of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.actions.judging import ticked_by_hand
from tdkt_desktop.actions.rounds import CHANGEABLE
from tdkt_desktop.domain.council import StoredTally
from tdkt_desktop.domain.linked_proof import LINKED_BY
from tdkt_desktop.domain.round import Nomination, Round, Status
from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages.round_rows import verdict_badge
from tdkt_desktop.ui.pages.rule_conditions import (
    Found,
    RuleConditions,
    conditions_of,
    waits_for_judgement,
    weighing,
)
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role, Tone


@dataclass(frozen=True, slots=True)
class NominationFacts:
    """What is on file of one nomination."""

    nomination: Nomination
    round: Round
    conditions: Sequence[Found]
    tally: StoredTally | None
    by_hand: frozenset[str]
    linkable: frozenset[str] = frozenset()

    @property
    def can_change(self) -> bool:
        """Whether it is not decided yet."""
        return self.nomination.status in CHANGEABLE

    @property
    def is_settled(self) -> bool:
        """Whether nothing stands between it and the Council: it qualifies, or the officer gave a reason."""
        return self.nomination.verdict == "qualified" or bool(self.nomination.override_reason)

    @property
    def waits(self) -> bool:
        """Whether a condition waits for the officer's own judgement."""
        return waits_for_judgement(self.conditions, by_hand=self.by_hand)


def read_nomination(office: Office, nomination_id: int) -> NominationFacts:
    """One nomination with its reasons."""
    with office.reader() as reader:
        nomination = reader.rounds.nomination(nomination_id)
        rules = office.rulebook_of(nomination.round_id)
        return NominationFacts(
            nomination=nomination,
            round=reader.rounds.get(nomination.round_id),
            conditions=reader.rounds.conditions_of([nomination_id]).get(nomination_id, []),
            tally=reader.council.tallies_of(nomination.round_id).get(nomination_id),
            by_hand=ticked_by_hand(rules),
            linkable=_linkable(rules),
        )


def _linkable(rules: Rulebook) -> frozenset[str]:
    """Codes of the rules that are met by what a nomination is linked with."""
    return rules.remember(
        "linkable", lambda: frozenset(rule.code for rule in rules.table(EligibilityRule) if rule.kind in LINKED_BY)
    )


def chips_of(facts: NominationFacts, row: Row) -> list[Badge]:
    """The award, and how it stands: the verdict until the Council or the unit has it, then the status."""
    award = Badge(str(row["title"]), Tone.GOLD, "ribbon_star")
    standing = statuses.badge(statuses.NOMINEE, facts.nomination.status.value)
    shown = verdict_badge(row) if facts.nomination.status is Status.PROPOSED else standing
    return [award] if shown is None else [award, shown]


class NominationBody(QWidget):
    """The body of the panel; `judged`, `proof_opened` and `link_wanted` come from its conditions."""

    judged = Signal(str, bool)
    proof_opened = Signal(object)
    link_wanted = Signal(str)

    def __init__(self, facts: NominationFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        nomination = facts.nomination
        if nomination.status is Status.RETURNED and nomination.returned_reason:
            self._said(tr("Round", "Sent back to the unit"), nomination.returned_reason)
        if nomination.override_reason:
            self._said(tr("Round", "The officer's reason to go on"), nomination.override_reason)
        self._add_verdict(facts)
        self.conditions = RuleConditions(
            conditions_of(
                facts.conditions,
                by_hand=facts.by_hand,
                linkable=facts.linkable if facts.can_change else frozenset(),
            ),
            can_judge=facts.can_change,
        )
        self.conditions.cure_wanted.connect(self.link_wanted)
        self.conditions.judged.connect(self.judged)
        self.conditions.proof_opened.connect(self.proof_opened)
        self._column.addWidget(self.conditions)
        if nomination.achievement:
            self._said(tr("Round", "Achievement, as the unit writes"), nomination.achievement)
        if nomination.initiative:
            self._said(tr("Round", "Initiative, as the unit writes"), nomination.initiative)

    def _add_verdict(self, facts: NominationFacts) -> None:
        counted = weighing(facts.conditions)
        if facts.tally is not None:
            votes = tr(
                "Round",
                "Council: {agree} of {members} agree",
                agree=facts.tally.votes_for,
                members=facts.tally.members,
            )
            self._column.addWidget(label(votes, role=Role.STRONG))
        if facts.nomination.verdict is None:
            self._column.addWidget(label(tr("Round", "Not appraised yet"), role=Role.STRONG))
            return
        met = sum(one["met"] is True for one in counted)
        words = tr("Round", "{met} of {all} conditions met", met=met, all=len(counted))
        verdict = QVBoxLayout()
        verdict.setSpacing(1)
        verdict.addWidget(label(words, role=Role.STRONG))
        self._column.addLayout(verdict)
        law = tr("Round", "By the law of the day the dossiers came: {day}", day=facts.round.received_on)
        verdict.addWidget(label(law, role=Role.SMALL, shade="text2", wraps=True))

    def _said(self, head: str, words: str) -> None:
        self._column.addWidget(label(head, role=Role.SMALLSTRONG, shade="text2"))
        self._column.addWidget(label(words, wraps=True))
