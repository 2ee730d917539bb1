"""Quotas (tỷ lệ khống chế): how many of a list may get something, rounded as the rule states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor

from tdkt_desktop.domain.rulebook import Quota, Rounding, Rulebook, Verification
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

NOT_SET = QT_TRANSLATE_NOOP("Quota", "No ratio is set here: shown only.")
UNDER_ONE = QT_TRANSLATE_NOOP("Quota", "The ratio gives less than one place: the officer decides.")
OVER = QT_TRANSLATE_NOOP("Quota", "{count} are proposed; at most {most} of {base} are allowed ({article}).")


@dataclass(frozen=True, slots=True)
class QuotaLimit:
    """Most places out of a base; None = no limit is set. `exact` is the share before rounding. `remark` warns."""

    quota: Quota
    base: int
    most: int | None
    exact: Fraction | None
    remark: Sentence | None

    def allows(self, count: int) -> bool:
        """Whether so many are within the limit; without a limit any number is."""
        return self.most is None or count <= self.most

    @property
    def verification(self) -> Verification:
        """How sure the limit is."""
        return self.quota.verification


@dataclass(frozen=True, slots=True)
class GradeQuota:
    """Places for the excellent of a group by both readings of the base: those graded good, with and without them."""

    excluding: QuotaLimit
    including: QuotaLimit


def limit(code: str, base: int, *, on: date, rulebook: Rulebook) -> QuotaLimit | None:
    """Most places out of `base` by the quota in force on the last day of the award year; None without such a quota."""
    quota = rulebook.quota(code, on)
    return None if quota is None else limit_of(quota, base)


def limit_of(quota: Quota, base: int) -> QuotaLimit:
    """Most places out of `base`: ratio × base rounded down, but no fewer than the row's least count."""
    if quota.max_ratio is None or quota.rounding is Rounding.NONE:
        return QuotaLimit(quota, base, None, None, Sentence("Quota", NOT_SET))
    exact = quota.max_ratio * base
    most = max(floor(exact), quota.min_count or 0)
    return QuotaLimit(quota, base, most, exact, Sentence("Quota", UNDER_ONE) if most < 1 else None)


def over(found: QuotaLimit, count: int) -> Sentence | None:
    """What to say when so many are proposed and the limit is passed."""
    if found.allows(count):
        return None
    values = {"count": count, "most": found.most, "base": found.base, "article": found.quota.law_article}
    return Sentence("Quota", OVER, values)


def of_grades(quota: Quota, *, good: int, excellent: int) -> GradeQuota:
    """Both figures for a group of so many graded good and excellent (NĐ 335/2025: a share of those graded good)."""
    return GradeQuota(excluding=limit_of(quota, good), including=limit_of(quota, good + excellent))
