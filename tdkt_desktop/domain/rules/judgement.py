"""The answer to "does this one qualify, and where does it say so?"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.rulebook import EligibilityRule, Verification
from tdkt_desktop.domain.rules.truth import Truth
from tdkt_desktop.domain.text import Sentence


class Verdict(StrEnum):
    """Đạt, chưa đạt, or thiếu dữ liệu / cần người xem."""

    QUALIFIED = "qualified"
    NOT_QUALIFIED = "not_qualified"
    NEEDS_EVIDENCE = "needs_evidence"


class ProofKind(StrEnum):
    """What kind of record a proof opens."""

    AWARD = "award"
    GRADE = "grade"
    INITIATIVE = "initiative"
    RESEARCH = "research"
    DISCIPLINE = "discipline"
    OPEN_CASE = "open_case"
    MOVEMENT = "movement"
    EVENT = "event"
    CLUSTER = "cluster"


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper that was looked at: its number, and which record it opens (`record_id` None = of no office)."""

    number: str
    kind: ProofKind
    record_id: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a condition found. `since`: first award year of the chain or run it rests on; None = no chain."""

    met: Truth
    proofs: tuple[Proof, ...] = ()
    missing: Sentence | None = None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """One row of the rules, as it was found. `under`: code of the row it is a part of. `weighs`: whether it may decide.

    `missing` says what lacks or what to ask for; none when the condition is met.
    """

    rule: EligibilityRule
    met: Truth
    under: str | None = None
    proofs: tuple[Proof, ...] = ()
    missing: Sentence | None = None
    weighs: bool = True

    @property
    def code(self) -> str:
        """Code of the rule's row."""
        return self.rule.code

    @property
    def text(self) -> str:
        """The condition in the words of the law."""
        return self.rule.text

    @property
    def law_article(self) -> str:
        """Where the law says so."""
        return self.rule.law_article

    @property
    def verification(self) -> Verification:
        """How sure the row is."""
        return self.rule.verification


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one proposal, condition by condition. `on`: the date whose law was used.

    `note` says why a proposal without an unmet condition still needs a person: the pack has no standard for the award.
    """

    verdict: Verdict
    conditions: tuple[ConditionResult, ...]
    award_code: str
    on: date
    note: Sentence | None = None

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """All proofs, each once, in the order met."""
        return tuple(dict.fromkeys(proof for condition in self.conditions for proof in condition.proofs))

    @property
    def open_points(self) -> tuple[ConditionResult, ...]:
        """The conditions that weigh and are not met or not known."""
        return tuple(condition for condition in self.conditions if condition.weighs and condition.met is not True)
