"""Quotas of grades: how many of a unit may be graded excellent, counted from those graded good."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tdkt_desktop.domain.rulebook import Quota, QuotaGrade, Rulebook
from tdkt_desktop.domain.rules.quota import GradeQuota, QuotaLimit, of_grades, over
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import Sentence

WHOLE = "xa"
"""Scope of a quota that is counted over the whole commune, not unit by unit."""


@dataclass(frozen=True, slots=True)
class GradeCount:
    """How many of one kind were given a grade in a year in one unit."""

    unit: str
    kind: SubjectKind
    grade: str
    count: int


@dataclass(frozen=True, slots=True)
class GradeLine:
    """A quota of grades in one unit ('' = the whole commune): how many were given the grade, of how many with the base.

    `quota` holds both readings of the base: without those graded excellent, and with them.
    """

    unit: str
    counted_grade: str
    base_grade: str
    quota: GradeQuota
    counted: int

    @property
    def limit(self) -> QuotaLimit:
        """The narrower reading, which counts unless the place decides otherwise."""
        return self.quota.excluding

    @property
    def over(self) -> int:
        """By how many the narrower limit is passed."""
        return 0 if self.limit.most is None else max(self.counted - self.limit.most, 0)

    @property
    def is_argued(self) -> bool:
        """Whether it is passed by one reading and kept by the other."""
        return bool(self.over) and self.quota.including.allows(self.counted)

    @property
    def warning(self) -> Sentence | None:
        """What to say where the limit is passed."""
        return over(self.limit, self.counted)


def grade_lines(
    counts: Iterable[GradeCount], unit_grades: Mapping[str, str], *, on: date, rulebook: Rulebook
) -> tuple[GradeLine, ...]:
    """The quotas of grades in force on a day, by unit, those passed first. `unit_grades`: the units' own grades."""
    quotas = {quota.code: quota for quota in rulebook.in_force(Quota, on)}
    rows = [row for row in rulebook.in_force(QuotaGrade, on) if row.quota_code in quotas]
    told: dict[tuple[SubjectKind, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for one in counts:
        told[one.kind, one.unit][one.grade] += one.count
        told[one.kind, ""][one.grade] += one.count
    lines = []
    for (kind, unit), by_grade in told.items():
        mine = [row for row in rows if row.subject is kind and _is_whole(quotas[row.quota_code]) is not bool(unit)]
        special = [row for row in mine if row.unit_grade and row.unit_grade == unit_grades.get(unit)]
        lines += _lines(unit, special or [row for row in mine if not row.unit_grade], quotas, by_grade)
    return tuple(sorted(lines, key=lambda line: (-line.over, line.unit)))


def _is_whole(quota: Quota) -> bool:
    return quota.scope == WHOLE


def _lines(
    unit: str, rows: Sequence[QuotaGrade], quotas: Mapping[str, Quota], by_grade: Mapping[str, int]
) -> list[GradeLine]:
    """One line for quotas that say the same of the same grades, naming the articles of all."""
    alike: dict[tuple[object, ...], list[QuotaGrade]] = defaultdict(list)
    for row in rows:
        quota = quotas[row.quota_code]
        alike[row.counted_grade, row.base_grade, quota.max_ratio, quota.rounding, quota.min_count].append(row)
    lines = []
    for same in alike.values():
        first = same[0]
        counted = by_grade.get(first.counted_grade, 0)
        if counted:
            articles = dict.fromkeys(quotas[row.quota_code].law_article for row in same)
            quota = replace(quotas[first.quota_code], law_article="; ".join(articles))
            found = of_grades(quota, good=by_grade.get(first.base_grade, 0), excellent=counted)
            lines.append(GradeLine(unit, first.counted_grade, first.base_grade, found, counted))
    return lines
