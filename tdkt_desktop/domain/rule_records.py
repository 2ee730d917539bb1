"""Rows of law: awards, standards, money, votes, quotas, dossiers; each with its source, its dates and how sure it is.

A row is what a pack says; nothing here judges. `effective_from` and `effective_to` are inclusive; blank is open.
Rows are compared by identity: a row is one line of one pack, and comparing by value would only slow the start.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

from tdkt_desktop.domain.subject import SubjectKind


class Verification(StrEnum):
    """How sure a row is: the text was read, a second source says so, or the officer must check it first."""

    READ = "read"
    LIKELY = "likely"
    UNVERIFIED = "unverified"

    @property
    def decides(self) -> bool:
        """An unverified row warns and never decides."""
        return self is not Verification.UNVERIFIED


WEAKEST_FIRST = (Verification.UNVERIFIED, Verification.LIKELY, Verification.READ)


def weakest(*verifications: Verification) -> Verification:
    """How sure a result is that rests on all of them."""
    return min(verifications, key=WEAKEST_FIRST.index)


class Severity(StrEnum):
    """Weighed for itself, only shown, or weighed only inside an `any_of` or `all_of`."""

    WARN = "warn"
    INFO = "info"
    PART = "part"


class AwardKind(StrEnum):
    """Title of emulation (danh hiệu thi đua) or form of reward (hình thức khen thưởng)."""

    TITLE = "danh_hieu"
    FORM = "hinh_thuc"


class Comparison(StrEnum):
    """Whether a share must reach the threshold or go beyond it ("trên 50%")."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"


class Rounding(StrEnum):
    """What becomes of a broken number of places in a quota."""

    FLOOR = "floor"
    NONE = "none"


class Validity(Protocol):
    """Anything with a first and a last day."""

    @property
    def effective_from(self) -> date | None:
        """The first day; none when not known."""

    @property
    def effective_to(self) -> date | None:
        """The last day; none while the row holds."""


class Dated:
    """A row that holds between two days."""

    __slots__ = ()

    def in_force(self: Validity, on: date) -> bool:
        """Whether the row holds on that day; an open end holds for ever."""
        if self.effective_from is not None and on < self.effective_from:
            return False
        return self.effective_to is None or on <= self.effective_to


@dataclass(frozen=True, slots=True, eq=False)
class AwardType(Dated):
    """A title or form of reward (award_types.csv). `rank` orders them: the higher, the greater the honour."""

    code: str
    name: str
    short_name: str
    kind: AwardKind
    subject: SubjectKind
    level: str
    decided_by: str
    signer: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    decided_at_commune: bool
    school_year: bool
    category_default: str
    period: str
    rank: int
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class AwardAuthority(Dated):
    """Who decided an award, and when (award_authority.csv)."""

    award_code: str
    effective_from: date | None
    effective_to: date | None
    decided_by: str
    signer: str
    law_article: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class AwardCategory(Dated):
    """Kind of praise (loại hình), its rows in 0602 and 0603, the kinds of round that give it (award_category.csv)."""

    code: str
    name: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    round_kinds: tuple[str, ...]
    row_0602: str
    row_0603: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class AwardLikeness(Dated):
    """`award_code` counts wherever a rule names `counts_as` (award_likeness.csv)."""

    award_code: str
    counts_as: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class AwardSpan(Dated):
    """Years of achievement behind a title: titles of different spans are each paid (award_spans.csv)."""

    award_code: str
    achievement_years: int
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class EligibilityRule(Dated):
    """One condition of an award (eligibility_rules.csv); `award_code` '*' stands for every award.

    `kind` is a word of the closed vocabulary of `domain/rules`; `parameters` are what that word needs.
    """

    award_code: str
    code: str
    kind: str
    parameters: Mapping[str, object]
    law_article: str
    text: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    severity: Severity

    @property
    def is_off(self) -> bool:
        """A local habit that holds only where a pack or the officer turns it on."""
        return self.parameters.get("default") == "off"


@dataclass(frozen=True, slots=True, eq=False)
class BaseSalary(Dated):
    """Mức lương cơ sở in whole đồng (base_salary.csv)."""

    effective_from: date | None
    effective_to: date | None
    amount: int
    law_article: str
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class BonusCoefficient(Dated):
    """Times of the base salary that an award pays; collective and household factors are in it already.

    `is_ceiling`: the decree names a most, not an amount (bonus_coefficients.csv).
    """

    award_code: str
    coefficient: Decimal
    subject: SubjectKind
    law_article: str
    effective_from: date | None
    effective_to: date | None
    is_ceiling: bool
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class BonusRule(Dated):
    """How bonuses are rounded and joined (bonus_rules.csv); `value` is the part a province may set."""

    code: str
    value: str
    text: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class CouncilRule(Dated):
    """How the Council (Hội đồng TĐKT) works (council_rules.csv); ratios are exact: '2/3' or '0.80'."""

    code: str
    scope: str
    value: str
    unit: str
    text: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class VoteThreshold(Dated):
    """Share of ALL members that must agree to an award (vote_thresholds.csv); blank ratio = the default row's."""

    code: str
    award_code: str
    council_level: str
    min_ratio: Fraction | None
    comparison: Comparison | None
    denominator: str
    ballot: str
    absentee_rule: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class Quota(Dated):
    """Most of a list that may get something (quotas.csv); blank ratio = not set."""

    code: str
    scope: str
    award_code: str
    numerator: str
    denominator: str
    max_ratio: Fraction | None
    rounding: Rounding
    min_count: int | None
    set_by: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class DossierRequirement(Dated):
    """A paper of an award's dossier (dossier_requirements.csv); `required` is 'yes' or 'conditional'."""

    award_code: str
    seq: int
    document_code: str
    name: str
    required: str
    copies: str
    submitted_to: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationGrade(Dated):
    """Mức xếp loại of a year (evaluation_grades.csv); rank 1 is the best."""

    code: str
    name: str
    rank: int
    subject: str
    min_score: Decimal | None
    max_score_exclusive: Decimal | None
    counts_for_ldtt: bool
    counts_for_cstdcs_without_initiative: bool
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification


@dataclass(frozen=True, slots=True, eq=False)
class OrderedCode(Dated):
    """A code with its place in a scale: reach of initiatives, reach of sudden deeds, forms of discipline."""

    scale: str
    code: str
    rank: int
    name: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class OpenMatter(Dated):
    """A matter that suspends a dossier while it is open (open_matters.csv)."""

    code: str
    name: str
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class LabourGroup(Dated):
    """A group of subjects with standards of its own (labour_groups.csv)."""

    code: str
    name: str
    subject: SubjectKind
    law_article: str
    effective_from: date | None
    effective_to: date | None
    verification: Verification
    note: str
