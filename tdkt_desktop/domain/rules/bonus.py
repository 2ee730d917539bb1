"""Bonuses (tiền thưởng): what an award pays on its decision date, and which of several awards are paid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.money import ceil_to
from tdkt_desktop.domain.rulebook import AwardKind, Rulebook, Verification, weakest
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

ROUND_UP = "ROUND_UP_10K"
SAME_SPAN = "SAME_TIME_SAME_ACHIEVEMENT_MAX"
OTHER_SPAN = "DIFFERENT_SPAN_BOTH"
TITLE_AND_FORM = "TITLE_AND_FORM_BOTH"
HIGHEST_ONLY = "cao_nhat"
PAY_BOTH = "tra_ca_hai"

HIGHER_TITLE = QT_TRANSLATE_NOOP("Bonus", "“{award}” of the same period is paid, which is higher ({article}).")
NO_RATE = QT_TRANSLATE_NOOP("Bonus", "The rules in use name no bonus for this award on {day}.")


@dataclass(frozen=True, slots=True)
class Bonus:
    """Amount in whole đồng with what it comes from; `is_ceiling`: the decree names a most, not an amount."""

    amount: int
    coefficient: Decimal
    base: int
    article: str
    verification: Verification
    is_ceiling: bool = False
    note: str = ""

    def total(self, quantity: int) -> int:
        """What that many of them cost; each is rounded for itself."""
        return self.amount * quantity


@dataclass(frozen=True, slots=True)
class BonusClaim:
    """One decided award that may be paid. `subject` is any key that is the same for one subject (its id)."""

    subject: object
    subject_kind: SubjectKind
    award_code: str
    period_year: int
    decided_on: date


@dataclass(frozen=True, slots=True)
class Payment:
    """What a claim pays. `why` is given when nothing is paid; `bonus` is None when the rules name none."""

    claim: BonusClaim
    bonus: Bonus | None
    amount: int
    paid: bool
    why: Sentence | None = None


def bonus(award_code: str, subject: SubjectKind, *, decided_on: date, rulebook: Rulebook) -> Bonus | None:
    """Base salary on the decision date × coefficient, rounded up to the pack's step (10,000 đ).

    None where the pack names no coefficient or no base salary for that day and kind of subject: never a guess. Source:
    the article of the coefficient's row; rounding NĐ 91/2017 Đ.68 k.2.
    """
    row = rulebook.coefficient(award_code, decided_on, subject=subject)
    base = rulebook.base_salary(decided_on)
    step = rulebook.bonus_rule(ROUND_UP, decided_on)
    if row is None or base is None or step is None:
        return None
    return Bonus(
        amount=ceil_to(row.coefficient * base.amount, int(step.value)),
        coefficient=row.coefficient,
        base=base.amount,
        article=row.law_article,
        verification=weakest(row.verification, base.verification),
        is_ceiling=row.is_ceiling,
        note=row.note,
    )


def payable(claims: Sequence[BonusClaim], *, rulebook: Rulebook) -> tuple[Payment, ...]:
    """What each claim of one decision period is paid, in the order given.

    Several titles of one subject for the same period and span of achievement: only the highest (NĐ 91/2017 Đ.66 k.2c).
    Spans that differ, and forms beside titles: each, unless the pack says otherwise.
    """
    rivals: dict[object, list[int]] = defaultdict(list)
    bonuses = [
        bonus(claim.award_code, claim.subject_kind, decided_on=claim.decided_on, rulebook=rulebook) for claim in claims
    ]
    for at, claim in enumerate(claims):
        if bonuses[at] is not None:
            rivals[_rivalry(claim, rulebook, alone=at)].append(at)
    best = {at: _highest(group, claims, bonuses, rulebook) for group in rivals.values() for at in group}
    return tuple(_payment(at, claims, bonuses, best.get(at, at), rulebook) for at in range(len(claims)))


def _rivalry(claim: BonusClaim, rulebook: Rulebook, *, alone: int) -> object:
    """Claims with the same key compete, and only the highest of them is paid."""
    award = rulebook.award(claim.award_code)
    same = _value(rulebook, SAME_SPAN, claim.decided_on)
    title = award.kind is AwardKind.TITLE
    with_forms = _value(rulebook, TITLE_AND_FORM, claim.decided_on) == HIGHEST_ONLY
    if same != HIGHEST_ONLY or not (title or with_forms):
        return ("alone", alone)
    span = rulebook.span_years(claim.award_code, claim.decided_on) if title and not with_forms else None
    if _value(rulebook, OTHER_SPAN, claim.decided_on) != PAY_BOTH:
        span = None
    return (claim.subject, claim.period_year, span)


def _highest(
    group: Iterable[int], claims: Sequence[BonusClaim], bonuses: list[Bonus | None], rulebook: Rulebook
) -> int:
    def worth(at: int) -> tuple[int, int, int]:
        found = bonuses[at]
        return (found.amount if found else 0, rulebook.award(claims[at].award_code).rank, -at)

    return max(group, key=worth)


def _payment(
    at: int, claims: Sequence[BonusClaim], bonuses: list[Bonus | None], best: int, rulebook: Rulebook
) -> Payment:
    claim, found = claims[at], bonuses[at]
    if found is None:
        return Payment(
            claim, None, 0, paid=False, why=Sentence("Bonus", NO_RATE, {"day": short_date(claim.decided_on)})
        )
    if best == at:
        return Payment(claim, found, found.amount, paid=True)
    rule = rulebook.bonus_rule(SAME_SPAN, claim.decided_on)
    values = {
        "award": rulebook.award(claims[best].award_code).short_name,
        "article": rule.law_article if rule else "",
    }
    return Payment(claim, found, 0, paid=False, why=Sentence("Bonus", HIGHER_TITLE, values))


def _value(rulebook: Rulebook, code: str, on: date) -> str:
    rule = rulebook.bonus_rule(code, on)
    return rule.value if rule else ""
