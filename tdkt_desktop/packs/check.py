"""Holds a pack against itself: what its rows name must exist, dates must follow, conditions must be usable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from tdkt_desktop.domain import rulebook as records
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.rulebook import ANY_AWARD, CALENDAR_YEAR, SCHOOL_YEAR, EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.bonus import ROUND_UP
from tdkt_desktop.domain.rules.conditions.parameters import Parameters, RuleUnreadable
from tdkt_desktop.domain.rules.conditions.vocabulary import KINDS
from tdkt_desktop.domain.rules.plan import plan
from tdkt_desktop.domain.rules.vote import QUORUM
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.cells import ratio
from tdkt_desktop.packs.findings import Finding, finding
from tdkt_desktop.packs.read import Parsed, parse
from tdkt_desktop.packs.source import PackFiles

UNKNOWN_CODE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: {column} names “{value}”, which no row of {target} has.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: the program knows no condition of the kind “{value}”.")
BAD_RULE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: the condition {rule} cannot use its parameter “{value}”.")
ENDS_FIRST = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: the row ends before it begins.")
OVERLAP = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: “{value}” holds twice from {day} on (see line {other}).")
HOLE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: for “{value}” nothing holds on {day}, after line {other} ends.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: “{value}” in {column} is not possible.")
NO_SUCH_ROW = QT_TRANSLATE_NOOP("Pack", "{file} lacks the row “{value}”, without which nothing can be judged.")


@dataclass(frozen=True, slots=True)
class Reference:
    """A field of a record that must name a code of another table; blank names nothing."""

    record: type
    field: str
    column: str
    target: type
    target_file: str


AWARDS = "award_types.csv"
REFERENCES = (
    *(
        Reference(record, "award_code", "award_code", records.AwardType, AWARDS)
        for record in (
            records.AwardAuthority, records.AwardLikeness, records.AwardSpan, records.EligibilityRule,
            records.BonusCoefficient, records.VoteThreshold, records.Quota, records.DossierRequirement,
        )
    ),
    Reference(records.AwardLikeness, "counts_as", "counts_as", records.AwardType, AWARDS),
    Reference(records.QuotaBase, "base_award", "base_award", records.AwardType, AWARDS),
    Reference(records.QuotaBase, "quota_code", "quota_code", records.Quota, "quotas.csv"),
    Reference(records.QuotaGrade, "quota_code", "quota_code", records.Quota, "quotas.csv"),
    Reference(records.AwardType, "category_default", "category_default", records.AwardCategory, "award_category.csv"),
    Reference(records.MovementSeed, "level_code", "level_code", records.MovementLevel, "movement_levels.csv"),
    Reference(records.MovementSeed, "parent_code", "parent_code", records.MovementSeed, "movements_seed.csv"),
    Reference(records.ModelStage, "next_stage", "next_stage", records.ModelStage, "model_stages.csv"),
    Reference(records.ScoringCriterion, "parent_code", "parent_code", records.ScoringCriterion,
              "scoring_criteria_example.csv"),
    Reference(records.DossierRoute, "level_code", "level_code", records.UnitLevel, "units_levels.csv"),
    Reference(records.DossierRoute, "deadline_code", "deadline_code", records.Deadline, "deadlines.csv"),
    Reference(records.LegalDocument, "replaced_by", "replaced_by", records.LegalDocument, "legal_documents.csv"),
)  # fmt: skip

KEYS: Mapping[type, Callable[[Any], tuple[str, ...]]] = {
    records.AwardType: lambda row: (row.code,),
    records.AwardAuthority: lambda row: (row.award_code,),
    records.AwardSpan: lambda row: (row.award_code,),
    records.EligibilityRule: lambda row: (row.code,),
    records.EvaluationGrade: lambda row: (row.code, row.subject),
    records.YearBasis: lambda row: (row.code,),
    records.Quota: lambda row: (row.code,),
    records.QuotaBase: lambda row: (row.quota_code,),
    records.QuotaGrade: lambda row: (row.quota_code,),
    records.BaseSalary: lambda _row: ("base_salary",),
    records.BonusCoefficient: lambda row: (row.award_code, row.subject.value),
    records.BonusRule: lambda row: (row.code,),
    records.CouncilRule: lambda row: (row.code,),
    records.VoteThreshold: lambda row: (row.award_code,),
    records.DossierRequirement: lambda row: (row.award_code, row.document_code),
    records.DossierPaper: lambda row: (row.document_code,),
    records.DossierRoute: lambda row: (row.level_code, *row.round_kinds),
}
"""Rows of the same key must not hold on the same day."""

LONGEST_STEP = 9
"""Figures of the step to which bonuses are rounded up."""

WITHOUT_HOLES = (records.BaseSalary, records.BonusCoefficient, records.EvaluationGrade)
RATIOS: Mapping[type, tuple[str, str]] = {
    records.VoteThreshold: ("min_ratio", "min_ratio"),
    records.Quota: ("max_ratio", "max_ratio"),
}
"""Shares between 0 and 1: field and column."""

INDISPENSABLE: tuple[tuple[type, str, str, str], ...] = (
    (records.YearBasis, "code", CALENDAR_YEAR, "year_bases.csv"),
    (records.YearBasis, "code", SCHOOL_YEAR, "year_bases.csv"),
    (records.BonusRule, "code", ROUND_UP, "bonus_rules.csv"),
    (records.CouncilRule, "code", QUORUM, "council_rules.csv"),
    (records.VoteThreshold, "award_code", ANY_AWARD, "vote_thresholds.csv"),
)


def check(pack: PackFiles) -> tuple[Finding, ...]:
    """All that is wrong with a pack, in the officer's words; nothing when it can be used."""
    parsed = parse(pack)
    if parsed.findings:
        return parsed.findings
    found = [
        *_references(parsed),
        *_dates(parsed),
        *_figures(parsed),
        *_indispensable(parsed),
    ]
    if found:
        return tuple(found)
    return tuple(_conditions(parsed))


def _rows(parsed: Parsed, record: type) -> Iterator[tuple[Any, str, int]]:
    """The rows of one kind with file and line."""
    for row, (file, line) in zip(parsed.records.get(record, ()), parsed.places.get(record, ()), strict=True):
        yield row, file, line


def _references(parsed: Parsed) -> Iterator[Finding]:
    for reference in REFERENCES:
        codes = {row.code for row, _, _ in _rows(parsed, reference.target)}
        for row, file, line in _rows(parsed, reference.record):
            value = getattr(row, reference.field)
            if value and value != ANY_AWARD and value not in codes:
                yield finding(file, line, reference.column, UNKNOWN_CODE, value=value, target=reference.target_file)
    yield from _named_by_rules(parsed)


def _named_by_rules(parsed: Parsed) -> Iterator[Finding]:
    """Codes inside the parameters of conditions."""
    targets: Mapping[str, tuple[set[str], str]] = {
        "award_code": (_codes(parsed, records.AwardType), AWARDS),
        "consumed_by": (_codes(parsed, records.AwardType), AWARDS),
        "or_award": (_codes(parsed, records.AwardType), AWARDS),
        "or_awards": (_codes(parsed, records.AwardType), AWARDS),
        "across": (_codes(parsed, records.AwardType), AWARDS),
        "and_awards": (_codes(parsed, records.AwardType), AWARDS),
        "quota_code": (_codes(parsed, records.Quota), "quotas.csv"),
        "rules": (_codes(parsed, EligibilityRule), "eligibility_rules.csv"),
        "replaces": (_codes(parsed, EligibilityRule), "eligibility_rules.csv"),
        "applies_to": (_codes(parsed, records.LabourGroup), "labour_groups.csv"),
        "states": (_codes(parsed, records.OpenMatter), "open_matters.csv"),
        "launched_by": (_codes(parsed, records.MovementLevel), "movement_levels.csv"),
        "min_years_for": (_codes(parsed, records.MovementLevel), "movement_levels.csv"),
        "excluded_categories": (_codes(parsed, records.AwardCategory), "award_category.csv"),
        "applies_when_category": (_codes(parsed, records.AwardCategory), "award_category.csv"),
    }
    for row, file, line in _rows(parsed, EligibilityRule):
        for name, (codes, target) in targets.items():
            for value in _strings(row.parameters.get(name)):
                if value not in codes:
                    yield finding(file, line, name, UNKNOWN_CODE, value=value, target=target)


def _codes(parsed: Parsed, record: type) -> set[str]:
    return {row.code for row, _, _ in _rows(parsed, record)}


def _strings(value: object) -> Iterable[str]:
    """The codes of a parameter: one, a list of them, or the keys of a list of alternatives."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return tuple(code for item in value for code in (item if isinstance(item, dict) else (item,)))
    return ()


def _dates(parsed: Parsed) -> Iterator[Finding]:
    for record in parsed.records:
        for row, file, line in _rows(parsed, record):
            if row.effective_from and row.effective_to and row.effective_to < row.effective_from:
                yield finding(file, line, "effective_to", ENDS_FIRST)
    for record, key_of in KEYS.items():
        groups: dict[tuple[str, ...], list[tuple[Any, str, int]]] = defaultdict(list)
        for row, file, line in _rows(parsed, record):
            groups[key_of(row)].append((row, file, line))
        for key, rows in groups.items():
            yield from _succession(" ".join(key), rows, holes=record in WITHOUT_HOLES)


def _succession(value: str, rows: list[tuple[Any, str, int]], *, holes: bool) -> Iterator[Finding]:
    """Rows of one key, in order of time: none may begin before the one before ends, nor leave days between."""
    ordered = sorted(rows, key=lambda one: one[0].effective_from or date.min)
    for (before, _, other), (row, file, line) in pairwise(ordered):
        begins = row.effective_from or date.min
        if before.effective_to is None or begins <= before.effective_to:
            yield finding(file, line, "effective_from", OVERLAP, value=value, day=short_date(begins), other=other)
        elif holes and begins > before.effective_to + timedelta(days=1):
            day = short_date(before.effective_to + timedelta(days=1))
            yield finding(file, line, "effective_from", HOLE, value=value, day=day, other=other)


def _figures(parsed: Parsed) -> Iterator[Finding]:
    for record, (field, column) in RATIOS.items():
        for row, file, line in _rows(parsed, record):
            value = getattr(row, field)
            if value is not None and not 0 <= value <= 1:
                yield finding(file, line, column, OUT_OF_RANGE, value=value)
    for row, file, line in _rows(parsed, records.CouncilRule):
        if row.code == QUORUM and not _is_share(row.value):
            yield finding(file, line, "value", OUT_OF_RANGE, value=row.value)
    for row, file, line in _rows(parsed, records.BonusRule):
        if row.code == ROUND_UP and not (row.value.isdecimal() and 0 < len(row.value.lstrip("0")) <= LONGEST_STEP):
            yield finding(file, line, "value", OUT_OF_RANGE, value=row.value)
    for row, file, line in _rows(parsed, records.BonusCoefficient):
        if row.coefficient < 0:
            yield finding(file, line, "coefficient", OUT_OF_RANGE, value=row.coefficient)
    for row, file, line in _rows(parsed, records.BaseSalary):
        if row.amount <= 0:
            yield finding(file, line, "amount_vnd", OUT_OF_RANGE, value=row.amount)


def _is_share(text: str) -> bool:
    with suppress(ValueError, ZeroDivisionError):
        return 0 < ratio(text) <= 1
    return False


def _indispensable(parsed: Parsed) -> Iterator[Finding]:
    for record, field, value, file in INDISPENSABLE:
        if value not in {getattr(row, field) for row, _, _ in _rows(parsed, record)}:
            yield finding(file, 0, field, NO_SUCH_ROW, value=value)


def _conditions(parsed: Parsed) -> Iterator[Finding]:
    """Each condition read as the judging will read it, then each award whole: parts may name each other in a circle."""
    book = Rulebook(manifest=parsed.manifest, tables=parsed.records)
    bad = False
    for row, file, line in _rows(parsed, EligibilityRule):
        fault = _fault(row, book)
        if row.kind not in KINDS:
            bad = True
            yield finding(file, line, "kind", UNKNOWN_KIND, value=row.kind)
        elif fault:
            bad = True
            yield finding(file, line, "parameters", BAD_RULE, rule=row.code, value=fault)
    if not bad:
        yield from _circles(parsed, book)


def _fault(row: EligibilityRule, book: Rulebook) -> str:
    """The parameter that a known kind cannot use; a limit left blank is not set yet, and no fault."""
    if row.kind not in KINDS or None in row.parameters.values():
        return ""
    try:
        KINDS[row.kind](Parameters(row, book))
    except RuleUnreadable as error:
        return str(error.values["parameter"])
    return ""


def _circles(parsed: Parsed, book: Rulebook) -> Iterator[Finding]:
    places = {row.code: (file, line) for row, file, line in _rows(parsed, EligibilityRule)}
    seen: set[str] = set()
    for row, _, _ in _rows(parsed, EligibilityRule):
        on = row.effective_from or row.effective_to
        if row.award_code == ANY_AWARD or on is None:
            continue
        try:
            plan(book, row.award_code, on, group=None, switched_on=frozenset())
        except RuleUnreadable as error:
            code = str(error.values["rule"])
            if code not in seen:
                seen.add(code)
                file, line = places[code]
                yield finding(file, line, "parameters", BAD_RULE, rule=code, value=error.values["parameter"])
