"""The rulebook: every dated row of law that a pack gives, found by code and date.

Which date picks a row is stated with each look-up: decision date for money and authority, receipt date for
dossiers, last day of the award year for standards, grades and quotas.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TypeVar, cast

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rule_catalogues import (
    Deadline,
    DossierPaper,
    DossierRoute,
    HeaderText,
    Honorific,
    LegalBasis,
    LegalDocument,
    ModelStage,
    MovementLevel,
    MovementSeed,
    PetitionKind,
    QuotaBase,
    QuotaGrade,
    RecurringTask,
    ReportObligation,
    RetentionRule,
    ScoringCriterion,
    SeedPaper,
    StatisticItem,
    UnitAlias,
    UnitLevel,
    YearBasis,
)
from tdkt_desktop.domain.rule_records import (
    AwardAuthority,
    AwardCategory,
    AwardKind,
    AwardLikeness,
    AwardSpan,
    AwardType,
    BaseSalary,
    BonusCoefficient,
    BonusRule,
    Comparison,
    CouncilRule,
    Dated,
    DossierRequirement,
    EligibilityRule,
    EvaluationGrade,
    LabourGroup,
    OpenMatter,
    OrderedCode,
    Quota,
    Rounding,
    Severity,
    Verification,
    VoteThreshold,
    weakest,
)
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold

__all__ = [
    "AwardAuthority", "AwardCategory", "AwardKind", "AwardLikeness", "AwardSpan", "AwardType", "BaseSalary",
    "BonusCoefficient", "BonusRule", "Comparison", "CouncilRule", "Dated", "Deadline", "DossierPaper",
    "DossierRequirement", "DossierRoute", "EligibilityRule", "EvaluationGrade", "HeaderText", "Honorific",
    "LabourGroup", "LegalBasis", "LegalDocument", "ModelStage", "MovementLevel", "MovementSeed", "OpenMatter",
    "OrderedCode", "PackManifest", "PetitionKind", "Quota", "QuotaBase", "QuotaGrade", "RecurringTask",
    "ReportObligation",
    "RetentionRule", "Rounding", "Rulebook", "ScoringCriterion", "SeedPaper", "Severity", "StatisticItem",
    "SubjectKind", "UnitAlias", "UnitLevel", "UnknownAward", "Verification", "VoteThreshold", "YearBasis", "weakest",
]  # fmt: skip

ANY_AWARD = "*"
CALENDAR_YEAR = "nam_cong_tac"
SCHOOL_YEAR = "nam_hoc"
DISCIPLINE_FORMS = "ky_luat"

Row = TypeVar("Row")
DatedRow = TypeVar("DatedRow", bound=Dated)


class UnknownAward(OfficerError):
    """An award code that the pack does not hold."""

    happened = QT_TRANSLATE_NOOP("Error", "The rules know no award with the code {code}.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose an award of the list, or install a pack that holds it.")


@dataclass(frozen=True, slots=True)
class PackManifest:
    """Who gave the rules, in which version, and from when they hold. `kind` is 'national' or 'province'."""

    code: str
    kind: str
    name: str
    issuer: str
    version: str
    valid_from: date | None
    valid_to: date | None
    inherits: str | None = None
    note: str = ""


class Rulebook:
    """The rows of one pack. It is never changed; what is derived from it is remembered.

    `switched_on`: codes of rules that the pack leaves off and that count here all the same. `forms` and `sheets`: the
    province's own Word and Excel files by the code of the form.
    """

    def __init__(
        self,
        *,
        manifest: PackManifest,
        tables: Mapping[type, tuple[object, ...]],
        switched_on: frozenset[str] = frozenset(),
        forms: Mapping[str, bytes] = MappingProxyType({}),
        sheets: Mapping[str, bytes] = MappingProxyType({}),
    ) -> None:
        self.manifest = manifest
        self.forms, self.sheets = forms, sheets
        self.switched_on = switched_on
        self._tables = dict(tables)
        self._remembered: dict[object, object] = {}
        self._awards = {row.code: row for row in self.table(AwardType)}
        self._grades = {row.code: row.rank for row in self.table(EvaluationGrade)}
        self._rules: dict[str, list[EligibilityRule]] = defaultdict(list)
        for rule in self.table(EligibilityRule):
            self._rules[rule.award_code].append(rule)
        self._orders = {(row.scale, row.code): row for row in self.table(OrderedCode)}
        self._like: dict[str, set[str]] = defaultdict(set)
        for likeness in self.table(AwardLikeness):
            self._like[likeness.counts_as].add(likeness.award_code)

    def with_switched_on(self, codes: frozenset[str]) -> Rulebook:
        """The same rows, with these rules counting that are off by default."""
        if codes == self.switched_on:
            return self
        return Rulebook(
            manifest=self.manifest, tables=self._tables, switched_on=codes, forms=self.forms, sheets=self.sheets
        )

    def counts(self, rule: EligibilityRule) -> bool:
        """Whether a rule is asked: it is not off by default, or somebody switched it on."""
        return not rule.is_off or rule.code in self.switched_on

    def table(self, record: type[Row]) -> tuple[Row, ...]:
        """All rows of one kind of record, in the order of the file."""
        return cast("tuple[Row, ...]", self._tables.get(record, ()))

    def in_force(self, record: type[DatedRow], on: date) -> tuple[DatedRow, ...]:
        """The rows of one kind that hold on that day."""
        rows = cast("tuple[Dated, ...]", self._tables.get(record, ()))
        return cast("tuple[DatedRow, ...]", tuple(row for row in rows if row.in_force(on)))  # type: ignore[misc]

    def remember(self, key: object, build: Callable[[], Row]) -> Row:
        """What `build` gives, made once for this rulebook."""
        if key not in self._remembered:
            self._remembered[key] = build()
        return cast("Row", self._remembered[key])

    # --- awards

    def award(self, code: str) -> AwardType:
        """The award of that code. Raises UnknownAward."""
        if code not in self._awards:
            raise UnknownAward(code=code)
        return self._awards[code]

    def find_award(self, code: str) -> AwardType | None:
        """The award of that code, if the pack holds it."""
        return self._awards.get(code)

    def awards(self, *, on: date | None = None, subject: SubjectKind | None = None) -> tuple[AwardType, ...]:
        """The awards, in the order of the pack; those in force on a day, those of one kind of subject."""
        rows = self.table(AwardType) if on is None else self.in_force(AwardType, on)
        return tuple(row for row in rows if subject is None or row.subject is subject)

    def like_awards(self, code: str) -> frozenset[str]:
        """The codes that count where a rule names `code`, itself among them (bằng khen of ministry and of province)."""
        return frozenset({code, *self._like.get(code, ())})

    def authority(self, award_code: str, on: date) -> AwardAuthority | None:
        """Who decides the award on a decision date, as far as the pack says."""
        return next((row for row in self.in_force(AwardAuthority, on) if row.award_code == award_code), None)

    def category(self, code: str) -> AwardCategory | None:
        """The kind of praise (loại hình khen thưởng) of that code."""
        return next((row for row in self.table(AwardCategory) if row.code == code), None)

    def category_of_round(self, round_kind: str, on: date) -> AwardCategory | None:
        """The kind of praise that a round of that kind gives on a decision date, if the pack says."""
        return next((row for row in self.in_force(AwardCategory, on) if round_kind in row.round_kinds), None)

    def span_years(self, award_code: str, on: date) -> int | None:
        """Years of achievement behind an award, if the pack says how many."""
        rows = (row for row in self.in_force(AwardSpan, on) if row.award_code == award_code)
        return next((row.achievement_years for row in rows), None)

    # --- standards

    def rules_for(self, award_code: str, on: date) -> tuple[EligibilityRule, ...]:
        """The rows of all awards and of this award in force on a day, in pack order, parts and off rows too."""
        rows = [*self._rules.get(ANY_AWARD, ()), *self._rules.get(award_code, ())]
        return tuple(row for row in rows if row.in_force(on))

    def grade_rank(self, code: str) -> int | None:
        """Rank of a grade (mức xếp loại), 1 the best."""
        return self._grades.get(code)

    def grade_name(self, code: str) -> str:
        """Name of a grade; its code where the pack does not know it."""
        names = self.remember("grade names", lambda: {row.code: row.name for row in self.table(EvaluationGrade)})
        return names.get(code, code)

    def order(self, scale: str, code: str) -> int | None:
        """Rank of a code in its scale, 1 the least."""
        row = self._orders.get((scale, code))
        return None if row is None else row.rank

    def scale(self, scale: str) -> tuple[OrderedCode, ...]:
        """The codes of a scale, least first."""
        return tuple(sorted((row for row in self.table(OrderedCode) if row.scale == scale), key=lambda row: row.rank))

    def discipline_rank(self, form: str) -> int | None:
        """Rank of a form of discipline (1 the lightest) by its code or its printed name."""
        ranks = self.remember(
            DISCIPLINE_FORMS,
            lambda: {key: row.rank for row in self.scale(DISCIPLINE_FORMS) for key in (row.code, fold(row.name))},
        )
        printed = fold(form)
        longest = max((key for key in ranks if key in printed), key=len, default="")
        return ranks.get(longest)

    def year_basis(self, code: str) -> YearBasis:
        """What a calendar or school award year is. Raises KeyError: a pack without it is refused by its check."""
        bases = self.remember(YearBasis, lambda: {row.code: row for row in self.table(YearBasis)})
        return bases[code]

    def quota(self, code: str, on: date) -> Quota | None:
        """The quota of that code on the last day of the award year."""
        return next((row for row in self.in_force(Quota, on) if row.code == code), None)

    # --- money

    def base_salary(self, on: date) -> BaseSalary | None:
        """Mức lương cơ sở on a decision date."""
        return next(iter(self.in_force(BaseSalary, on)), None)

    def coefficient(self, award_code: str, on: date, *, subject: SubjectKind | None = None) -> BonusCoefficient | None:
        """Times of the base salary on a decision date; blank where the pack names none for that kind of subject."""
        for row in self.in_force(BonusCoefficient, on):
            if row.award_code == award_code and subject in (None, row.subject):
                return row
        return None

    def bonus_rule(self, code: str, on: date) -> BonusRule | None:
        """A rule of rounding or joining bonuses on a decision date."""
        return next((row for row in self.in_force(BonusRule, on) if row.code == code), None)

    # --- council

    def council_rule(self, code: str, on: date) -> CouncilRule | None:
        """A rule of the Council on the day of its meeting."""
        return next((row for row in self.in_force(CouncilRule, on) if row.code == code), None)

    def vote_threshold(self, award_code: str, on: date) -> VoteThreshold:
        """The share of all members that must agree to the award; a blank ratio takes that of the default row.

        Raises UnknownAward when the pack has neither a row for the award nor a default row.
        """
        rows = self.in_force(VoteThreshold, on)
        default = next((row for row in rows if row.award_code == ANY_AWARD), None)
        own = next((row for row in rows if row.award_code == award_code), default)
        if own is None:
            raise UnknownAward(code=award_code)
        if own.min_ratio is None and default is not None:
            return replace(own, min_ratio=default.min_ratio, comparison=default.comparison)
        return own

    # --- papers and calendar

    def requirements(self, award_code: str, on: date) -> tuple[DossierRequirement, ...]:
        """The papers of the award's dossier on its receipt date, in order."""
        rows = (row for row in self.in_force(DossierRequirement, on) if row.award_code == award_code)
        return tuple(sorted(rows, key=lambda row: row.seq))

    def dossier_paper(self, document_code: str, on: date) -> DossierPaper | None:
        """How a paper of dossiers comes about, if the pack says."""
        return next((row for row in self.in_force(DossierPaper, on) if row.document_code == document_code), None)

    def dossier_route(self, level_code: str, round_kind: str, on: date) -> DossierRoute | None:
        """To whom and by when awards of a level go up from a kind of round; the row of that kind before that of all."""
        rows = [row for row in self.in_force(DossierRoute, on) if row.level_code == level_code]
        own = next((row for row in rows if round_kind in row.round_kinds), None)
        return own or next((row for row in rows if not row.round_kinds), None)

    def deadline(self, code: str, on: date) -> Deadline | None:
        """The deadline of that code."""
        return next((row for row in self.in_force(Deadline, on) if row.code == code), None)

    def legal_bases(self, form_code: str, on: date) -> tuple[LegalBasis, ...]:
        """The căn cứ of a form on the day of the paper, in order."""
        rows = (row for row in self.in_force(LegalBasis, on) if form_code in row.form_codes)
        return tuple(sorted(rows, key=lambda row: row.order))

    def header_text(self, code: str) -> str:
        """A fixed line of letterheads, or nothing when the pack has none of that code."""
        return next((row.text for row in self.table(HeaderText) if row.code == code), "")

    def statistics(self, form_code: str) -> tuple[StatisticItem, ...]:
        """Columns and rows of a statistics form, such as '0601'."""
        return tuple(row for row in self.table(StatisticItem) if row.form_code == form_code)

    def level_name(self, code: str) -> str:
        """Name of a level of units or awards; its code where the pack does not know it."""
        return next((row.name for row in self.table(UnitLevel) if row.code == code), code)

    def movement_level(self, code: str) -> MovementLevel | None:
        """The level of that code."""
        return next((row for row in self.table(MovementLevel) if row.code == code), None)


def exact_ratio(text: str) -> Fraction:
    """'2/3', '0.80', '0,80' or '80 %' as an exact fraction. Raises ValueError on anything else."""
    number = text.replace(",", ".")
    return Fraction(number[:-1].rstrip()) / 100 if number.endswith("%") else Fraction(number)
