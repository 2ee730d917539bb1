"""Kinds and parameters that the national pack does not use today, and rows that cannot be used."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook, Severity, Verification
from tdkt_desktop.domain.rules.conditions.parameters import RuleUnreadable
from tdkt_desktop.domain.rules.eligibility import judge
from tdkt_desktop.domain.rules.evidence import (
    AwardHeld,
    ClusterRank,
    Discipline,
    Evidence,
    GradeGiven,
    Initiative,
    MemberCounts,
    MovementResult,
    Proposal,
    Recognition,
    Standing,
    SuddenEvent,
)
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement, Verdict
from tdkt_desktop.domain.subject import SubjectKind

MakeRule = Callable[..., EligibilityRule]
MakeBook = Callable[..., Rulebook]
PERSON = Evidence(SubjectKind.PERSON, "Lê Thị An", 1980)
PROPOSAL = Proposal("LDTT", 2025)
STEP = {"award_code": "A", "then_years": 1, "grade_min": "HTTNV"}


def one(judgement: Judgement) -> ConditionResult:
    assert len(judgement.conditions) == 1
    return judgement.conditions[0]


def years(*numbers: int, code: str = "CSTDCS") -> tuple[AwardHeld, ...]:
    return tuple(AwardHeld(code, year, f"{year}") for year in numbers)


@pytest.mark.parametrize(
    ("awards", "met"),
    [
        (years(2015, 2020, 2025), True),
        (years(2020, 2025), False),
        ((*years(2020, 2025), AwardHeld("CSTDCS", 2022)), None),
        ((*years(2020, 2025), *years(2026)), False),
    ],
)
def test_times_in_all_need_no_chain(
    awards: tuple[AwardHeld, ...], met: bool | None, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("prior_award_consecutive", {"award_code": "CSTDCS", "times": 3})
    found = one(judged(Evidence(SubjectKind.PERSON, awards=awards), row))
    assert found.met is met
    assert bool(found.missing) is (met is not True)
    assert len(found.proofs) >= 2


@pytest.mark.parametrize(
    ("households", "holders", "met"),
    [
        (100, 100, True),
        (100, 80, True),
        (100, 79, False),
        (None, 80, None),
        (100, None, None),
        (100, 101, None),
        (3, 2, False),
    ],
)
def test_the_share_of_households_is_exact(
    households: int | None, holders: int | None, met: bool | None, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("household_ratio", {"award_code": "GDVH", "min_ratio": Decimal("0.8")})
    counts = MemberCounts(households=households, holders={} if holders is None else {"GDVH": holders})
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, members=counts), row))
    assert found.met is met
    assert bool(found.missing) is (met is not True)


def test_at_least_two_of_three_alternatives(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    rows = [
        rule("any_of", {"rules": ["A", "B", "C"], "min": 2}),
        *(rule("manual_judgement", {}, code=code, severity=Severity.PART) for code in "ABC"),
    ]

    def met(**ticks: bool) -> bool | None:
        return judged(Evidence(SubjectKind.PERSON, judgements=ticks), *rows).conditions[0].met

    assert met(A=True, B=True) is True
    assert met(A=True) is None
    assert met(A=True, B=False, C=False) is False
    assert met(A=False, B=False) is False


def test_an_alternative_for_others_drops_out(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    rows = [
        rule("any_of", {"rules": ["A", "B"]}),
        rule("manual_judgement", {"applies_to": ["nong_dan"]}, code="A", severity=Severity.PART),
        rule("all_of", {"rules": ["A"]}, code="B", severity=Severity.PART),
    ]
    found = judged(PERSON, *rows)
    assert [condition.code for condition in found.conditions] == ["ANY_OF"]
    assert found.conditions[0].met is False


def test_an_unverified_part_counts_as_unknown_in_all_of(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    rows = [
        rule("all_of", {"rules": ["A"]}),
        rule("manual_judgement", {}, code="A", severity=Severity.PART, verification=Verification.UNVERIFIED),
    ]
    found = judged(Evidence(SubjectKind.PERSON, judgements={"A": False}), *rows)
    assert [condition.met for condition in found.conditions] == [None, False]
    assert found.verdict is Verdict.NEEDS_EVIDENCE


@pytest.mark.parametrize(("group", "asked"), [("nong_dan", ["TICK"]), (None, ["GRADE"]), ("tri_thuc", ["GRADE"])])
def test_a_standard_of_a_group_stands_in_for_the_common_one(
    group: str | None, asked: list[str], rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    rows = [
        rule("evaluation_grade", {"min_grade": "HTTNV"}, code="GRADE"),
        rule("manual_judgement", {"applies_to": ["nong_dan"], "replaces": ["GRADE"]}, code="TICK"),
    ]
    found = judged(Evidence(SubjectKind.PERSON, labour_group=group), *rows)
    assert [condition.code for condition in found.conditions] == asked


def test_a_standard_for_everybody_stands_in_for_the_common_one(
    rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    rows = [
        rule("evaluation_grade", {"min_grade": "HTTNV"}, code="GRADE"),
        rule("manual_judgement", {"replaces": ["GRADE"]}, code="TICK"),
    ]
    assert [condition.code for condition in judged(PERSON, *rows).conditions] == ["TICK"]


def test_a_part_of_two_parents_stands_under_the_first(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    rows = [
        rule("all_of", {"rules": ["A"]}, code="FIRST"),
        rule("all_of", {"rules": ["A"]}, code="SECOND"),
        rule("manual_judgement", {}, code="A", severity=Severity.PART),
    ]
    found = judged(PERSON, *rows)
    assert [(condition.code, condition.under) for condition in found.conditions] == [
        ("FIRST", None),
        ("A", "FIRST"),
        ("SECOND", None),
    ]


def test_a_run_without_research_asks_for_initiatives_alone(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("grade_consecutive_plus_initiative", {"grade": "HTTNV", "min_years": 1, "initiatives": 1})
    made = Initiative("SK", 2025, None, Recognition.RECOGNISED, None, "1")
    graded = (GradeGiven(2025, "HTTNV", confirmed=True),)
    assert one(judged(Evidence(SubjectKind.PERSON, grades=graded, initiatives=(made,)), row)).met is True
    assert one(judged(Evidence(SubjectKind.PERSON, grades=graded), row)).met is False


def test_a_unit_run_looks_at_the_grades_of_a_persons_unit(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("unit_grade_consecutive", {"grade": "HTTNV", "min_years": 2})
    graded = tuple(GradeGiven(year, "HTTNV", f"{year}") for year in (2024, 2025))
    assert one(judged(Evidence(SubjectKind.PERSON, unit_grades=graded), row)).met is True
    assert one(judged(Evidence(SubjectKind.PERSON, grades=graded), row)).met is None


def test_a_step_without_conditions_on_its_run(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("prior_award_then_years", {"award_code": "BK_TINH_CN", "then_years": 1, "grade_min": "HTTNV"})
    graded = (GradeGiven(2025, "HTTNV", "1"),)
    held = Evidence(SubjectKind.PERSON, grades=graded, awards=years(2020, code="BK_TINH_CN"))
    assert one(judged(held, row)).met is True


def test_a_gap_may_leave_the_kind_of_praise_open(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("gap_years", {"years": 2})
    held = Evidence(SubjectKind.PERSON, awards=(AwardHeld("LDTT", 2024, "1", category="CHUYEN_DE"),))
    assert one(judged(held, row)).met is False


def test_a_lighter_discipline_than_named_does_not_count(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("no_discipline", {"min_form": "canh_cao", "period": "nam_xet"})
    light, grave = (Discipline(form, date(2025, 5, 1)) for form in ("Khiển trách", "Kỷ luật cảnh cáo"))
    assert one(judged(Evidence(SubjectKind.PERSON, disciplines=(light,)), row)).met is True
    assert one(judged(Evidence(SubjectKind.PERSON, disciplines=(light, grave)), row)).met is False


def test_an_award_that_asks_for_no_chain_uses_up_its_own_year(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("chain_not_reused", {"award_code": "CSTDCS", "consumed_by": "BK_TINH_CN"})
    held = (*years(2024), *years(2024, code="BK_TINH_CN"))
    assert one(judged(Evidence(SubjectKind.PERSON, awards=held), row)).met is False
    assert one(judged(Evidence(SubjectKind.PERSON, awards=(*held, *years(2025))), row)).met is True


def test_papers_that_were_annulled_prove_nothing(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    gone = Standing.ANNULLED
    evidence = Evidence(
        SubjectKind.COLLECTIVE,
        awards=(AwardHeld("CO_TINH", 2024, "1", standing=gone),),
        grades=(GradeGiven(2025, "HTTNV", "1", gone),),
        movements=(MovementResult("PT", "TINH", standing=gone),),
        events=(SuddenEvent("DX", standing=gone),),
        cluster_ranks=(ClusterRank(1, "cum", 2025, standing=gone),),
    )
    rows = (
        rule("prior_award_consecutive", {"award_code": "CO_TINH", "times": 1, "consecutive": True}),
        rule("unit_evaluation_grade", {"min_grade": "HTTNV"}),
        rule("movement_result", {"selected_in_movement": True}),
        rule("sudden_achievement", {}),
        rule("cluster_rank", {"max_rank": 1, "scope": "cum"}),
    )
    found = judged(evidence, *rows)
    assert [condition.met for condition in found.conditions] == [False, None, False, False, None]
    assert found.proofs == ()


def test_an_award_the_pack_does_not_know_is_called_by_its_code(
    rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("prior_award_consecutive", {"award_code": "LA", "times": 1, "consecutive": True})
    found = one(judged(Evidence(SubjectKind.PERSON, awards=(AwardHeld("LA", 2020, "1"),)), row))
    assert found.missing is not None
    assert found.missing.values["award"] == "LA"


def test_shown_rows_do_not_weigh(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    rows = (
        rule("info", {}),
        rule("quota", {"quota_code": "CSTDCS_TY_LE"}),
        rule("member_ratio", {"award_code": "LDTT", "min_ratio": None}),
        rule("manual_judgement", {}, code="SHOWN", severity=Severity.INFO),
        rule("manual_judgement", {}, code="ASKED"),
    )
    found = judged(Evidence(SubjectKind.PERSON, judgements={"ASKED": True}), *rows)
    assert [condition.weighs for condition in found.conditions] == [False, False, False, False, True]
    assert found.verdict is Verdict.QUALIFIED
    assert found.open_points == ()


def test_a_standard_of_another_award_shows_its_rows_below(rule: MakeRule, rulebook: Rulebook) -> None:
    found = judge(PERSON, Proposal("CSTDCS", 2025), rulebook=rulebook)
    below = {condition.code for condition in found.conditions if condition.under == "CSTDCS_LDTT"}
    assert below == {"LDTT_GRADE", "LDTT_SPIRIT", "LDTT_NO_DISCIPLINE"}
    assert [condition.code for condition in found.open_points if condition.under is None] == [
        "CSTDCS_LDTT",
        "CSTDCS_EXCEL_OR_SK",
    ]


@pytest.mark.parametrize(
    ("kind", "parameters", "named"),
    [
        ("never_heard_of", {}, "kind"),
        ("evaluation_grade", {}, "min_grade"),
        ("evaluation_grade", {"min_grade": "A"}, "min_grade"),
        ("requires_initiative", {"count": "2"}, "count"),
        ("requires_initiative", {"count": True}, "count"),
        ("requires_initiative", {"count": 1, "scope": "huyen"}, "scope"),
        ("requires_initiative", {"count": 1, "applied": "yes"}, "applied"),
        ("requires_research", {"count": 1, "types": "de_tai"}, "types"),
        ("requires_research", {"count": 1, "types": [1]}, "types"),
        ("prior_award_consecutive", {"award_code": "CSTDCS", "times": 2, "may_end": ["whenever"]}, "may_end"),
        ("prior_award_then_years", {**STEP, "and_awards": {"A": 1}}, "and_awards"),
        ("prior_award_then_years", {**STEP, "and_awards": ["A"]}, "and_awards"),
        ("prior_award_then_years", {**STEP, "and_awards": [{"A": "1"}]}, "and_awards"),
        ("prior_award_then_years", {**STEP, "and_grade": "HTXSNV"}, "and_grade"),
        ("member_ratio", {"award_code": "LDTT", "min_ratio": "0.7"}, "min_ratio"),
        ("member_ratio", {"award_code": "LDTT", "min_ratio": True}, "min_ratio"),
        ("no_discipline", {"min_form": "khien_trach", "period": "ca_doi"}, "period"),
        ("no_discipline", {"period": "nam_xet"}, "min_form"),
        ("no_member_discipline", {}, "min_form"),
        ("any_of", {}, "rules"),
        ("any_of", {"rules": ["ANY_OF"]}, "rules"),
        ("award_criteria_met", {"award_code": "LDTT"}, "award_code"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_used_is_refused_by_name(
    kind: str, parameters: Mapping[str, Any], named: str, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    with pytest.raises(RuleUnreadable) as refused:
        judged(PERSON, rule(kind, parameters))
    assert refused.value.values == {"rule": kind.upper(), "parameter": named}
