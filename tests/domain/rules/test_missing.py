"""What a condition that is not met, or not known, tells the officer to look for."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.rulebook import EligibilityRule, Severity
from tdkt_desktop.domain.rules.evidence import (
    AwardHeld,
    ClusterRank,
    Discipline,
    Evidence,
    GradeGiven,
    Initiative,
    MemberCounts,
    MovementResult,
    Recognition,
    SuddenEvent,
)
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement
from tdkt_desktop.domain.subject import SubjectKind

MakeRule = Callable[..., EligibilityRule]


def one(judgement: Judgement) -> ConditionResult:
    assert len(judgement.conditions) == 1
    return judgement.conditions[0]


def years(*numbers: int) -> tuple[AwardHeld, ...]:
    return tuple(AwardHeld("CSTDCS", year, f"{year}") for year in numbers)


@pytest.mark.parametrize(
    ("recognition", "values"),
    [(Recognition.REFUSED, {"needed": 1, "found": 0}), (Recognition.PENDING, {"unsure": 1})],
)
def test_too_few_works_are_counted_and_uncertain_ones_asked_for(
    recognition: Recognition, values: dict[str, int], rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("requires_initiative", {"count": 1})
    made = Initiative("SK", 2025, "co_so", recognition)
    found = one(judged(Evidence(SubjectKind.PERSON, initiatives=(made,)), row))
    assert found.missing is not None
    assert dict(found.missing.values) == values


@pytest.mark.parametrize(
    ("ranks", "values"),
    [
        ((ClusterRank(3, "cum", 2025), ClusterRank(2, "cum", 2025)), {"rank": 2, "needed": 1}),
        ((ClusterRank(None, "cum", 2025),), {"year": 2025}),
        ((), {"year": 2025}),
    ],
)
def test_the_best_place_is_told_or_asked_for(
    ranks: tuple[ClusterRank, ...], values: dict[str, int], rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("cluster_rank", {"max_rank": 1, "scope": "cum"})
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, cluster_ranks=ranks), row))
    assert found.missing is not None
    assert dict(found.missing.values) == values


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (Evidence(SubjectKind.PERSON), "No review of a movement"),
        (Evidence(SubjectKind.PERSON, movements=(MovementResult("PT", "XA"),)), "does not fit"),
        (Evidence(SubjectKind.PERSON, movements=(MovementResult("PT"),)), "Ask for level"),
    ],
)
def test_what_lacks_in_a_review_is_told(
    evidence: Evidence, said: str, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    found = one(judged(evidence, rule("movement_result", {"launched_by": ["TINH"]})))
    assert found.missing is not None
    assert said in found.missing.source


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (Evidence(SubjectKind.PERSON), "No sudden achievement"),
        (Evidence(SubjectKind.PERSON, events=(SuddenEvent("DX", "xa"),)), "does not reach"),
        (Evidence(SubjectKind.PERSON, events=(SuddenEvent("DX"),)), "Ask for the reach"),
    ],
)
def test_what_lacks_in_a_sudden_achievement_is_told(
    evidence: Evidence, said: str, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    found = one(judged(evidence, rule("sudden_achievement", {"scope": "tinh"})))
    assert found.missing is not None
    assert said in found.missing.source


@pytest.mark.parametrize(
    ("row", "evidence", "said"),
    [
        (("evaluation_grade", {"min_grade": "HTTNV"}), {}, "No grade of {year} is on file"),
        (("unit_evaluation_grade", {"min_grade": "HTTNV"}), {}, "No grade of the unit"),
        (("evaluation_grade", {"min_grade": "HTTNV"}), {"grades": (GradeGiven(2025, "HTTNV"),)}, "no issued decision"),
        (("evaluation_grade", {"min_grade": "HTTNV"}), {"grades": (GradeGiven(2025, "HTNV", "1"),)}, "Graded"),
        (("manual_judgement", {}), {}, "Not yet judged"),
        (("manual_judgement", {}), {"judgements": {"MANUAL_JUDGEMENT": False}}, "Judged by the officer"),
        (("score_frame", {}), {}, "score sheet"),
        (("public_posting", {"days": 10}), {}, "Ask how long"),
        (("public_posting", {"days": 10}), {"posted_days": 9}, "was posted for"),
        (("public_posting", {"days": 10}), {"judgements": {"PUBLIC_POSTING": False}}, "Judged by the officer"),
    ],
)
def test_what_to_ask_for_is_told(
    row: tuple[str, Mapping[str, Any]],
    evidence: Mapping[str, Any],
    said: str,
    rule: MakeRule,
    judged: Callable[..., Judgement],
) -> None:
    found = one(judged(Evidence(SubjectKind.PERSON, **evidence), rule(*row)))
    assert found.missing is not None
    assert said in found.missing.source


def test_the_latest_day_of_service_is_told(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    past = tuple(Discipline("Khiển trách", date(2025, month, 20)) for month in (3, 11, 5))
    row = rule("clock_restart_after_discipline", {"restart": "ngay_chap_hanh_xong_ky_luat"})
    found = one(judged(Evidence(SubjectKind.PERSON, disciplines=past), row))
    assert found.missing is not None
    assert found.missing.values["day"] == short_date(date(2025, 11, 20))


def test_the_years_that_lack_are_those_of_the_latest_chain(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule(
        "prior_award_consecutive",
        {"award_code": "CSTDCS", "times": 3, "consecutive": True, "may_end": ["year_before"]},
    )
    found = one(judged(Evidence(SubjectKind.PERSON, awards=years(2023, 2025)), row))
    assert found.missing is not None
    assert found.missing.values["years"] == "2022, 2024"


def test_the_years_that_are_not_certain_are_named(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("prior_award_consecutive", {"award_code": "CSTDCS", "times": 2})
    found = one(judged(Evidence(SubjectKind.PERSON, awards=(*years(2020), AwardHeld("CSTDCS", 2022))), row))
    assert found.missing is not None
    assert found.missing.values["years"] == "2022"


def test_a_share_is_shown_with_one_decimal(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("household_ratio", {"award_code": "GDVH", "min_ratio": Decimal("0.6667")})
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, members=MemberCounts(households=3, holders={"GDVH": 1})), row))
    assert found.missing is not None
    assert found.missing.values["percent"] == "66,7"


@pytest.mark.parametrize(
    ("ticks", "met", "said"),
    [
        ({"A": True, "B": True}, True, None),
        ({"A": True}, None, "not known"),
        ({"A": True, "B": False}, False, "Not all"),
    ],
)
def test_all_of_says_whether_it_is_refused_or_open(
    ticks: dict[str, bool], met: bool | None, said: str | None, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    rows = [
        rule("all_of", {"rules": ["A", "B"]}),
        *(rule("manual_judgement", {}, code=code, severity=Severity.PART) for code in "AB"),
    ]
    found = judged(Evidence(SubjectKind.PERSON, judgements=ticks), *rows).conditions[0]
    assert found.met is met
    assert (found.missing is None) if said is None else (found.missing is not None and said in found.missing.source)


@pytest.mark.parametrize(
    ("grades", "named"), [((2022, 2023), "2024, 2025"), ((2023, 2025), "2024"), ((), "2024, 2025")]
)
def test_the_years_of_a_run_to_ask_for_are_named(
    grades: tuple[int, ...], named: str, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("unit_grade_consecutive", {"grade": "HTTNV", "min_years": 2, "may_end": ["award_year"]})
    graded = tuple(GradeGiven(year, "HTTNV", f"{year}") for year in grades)
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, grades=graded), row))
    assert found.missing is not None
    assert found.missing.values["years"] == named


@pytest.mark.parametrize("end", [2025, 2024, 2023])
def test_the_years_that_break_a_run_are_those_of_the_latest(
    end: int, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("unit_grade_consecutive", {"grade": "HTTNV", "min_years": 3, "may_end": ["award_year", "year_before"]})
    graded = tuple(GradeGiven(year, "HTNV" if year == end else "HTTNV", "1") for year in range(2021, 2026))
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, grades=graded), row))
    if end == 2025:
        assert found.met is True
    else:
        assert found.missing is not None
        assert found.missing.values["years"] == str(end)


def test_years_before_the_run_are_not_asked_for(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("unit_grade_consecutive", {"grade": "HTTNV", "min_years": 3})
    graded = tuple(GradeGiven(year, "HTNV" if year in {2021, 2024} else "HTTNV", "1") for year in range(2020, 2026))
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, grades=graded), row))
    assert found.missing is not None
    assert found.missing.values["years"] == "2024"


@pytest.mark.parametrize(
    ("ends", "first"), [(["award_year"], 2023), (["award_year", "year_before"], 2022), (["year_before"], 2022)]
)
def test_the_grades_of_the_years_asked_for_are_the_proofs(
    ends: list[str], first: int, rule: MakeRule, judged: Callable[..., Judgement]
) -> None:
    row = rule("unit_grade_consecutive", {"grade": "HTTNV", "min_years": 3, "may_end": ends})
    graded = tuple(GradeGiven(year, "HTTNV", f"{year}") for year in range(2018, 2027))
    found = one(judged(Evidence(SubjectKind.COLLECTIVE, grades=graded), row))
    last = 2024 if ends == ["year_before"] else 2025
    assert [proof.number for proof in found.proofs] == [str(year) for year in range(first, last + 1)]


def test_an_award_not_yet_certain_uses_up_no_years(rule: MakeRule, judged: Callable[..., Judgement]) -> None:
    row = rule("chain_not_reused", {"award_code": "CSTDCS", "consumed_by": "CSTD_TINH"})
    held = (*years(2022, 2023, 2024, 2025), AwardHeld("CSTD_TINH", 2024))
    assert one(judged(Evidence(SubjectKind.PERSON, awards=held), row)).met is True
