"""Look-ups of the rulebook by code and date, on the national pack."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from tdkt_desktop.domain.rulebook import (
    AwardType,
    BaseSalary,
    Comparison,
    MovementSeed,
    Rulebook,
    SubjectKind,
    UnknownAward,
    Verification,
    VoteThreshold,
    exact_ratio,
    weakest,
)
from tdkt_desktop.packs.read import national_pack

TODAY = date(2026, 1, 15)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return national_pack()


def with_rows(book: Rulebook, record: type, *rows: Any) -> Rulebook:
    return Rulebook(manifest=book.manifest, tables={**book._tables, record: rows})


def test_an_award_is_found_by_its_code(rulebook: Rulebook) -> None:
    award = rulebook.award("LDTT")
    assert (award.name, award.short_name, award.subject) == ("Lao động tiên tiến", "LĐTT", SubjectKind.PERSON)
    assert award.decided_at_commune
    assert rulebook.find_award("LDTT") is award


def test_an_unknown_code_is_refused_by_name(rulebook: Rulebook) -> None:
    with pytest.raises(UnknownAward) as refused:
        rulebook.award("KHONG_CO")
    assert refused.value.values == {"code": "KHONG_CO"}
    assert rulebook.find_award("KHONG_CO") is None


def test_awards_are_listed_by_day_and_kind_of_subject(rulebook: Rulebook) -> None:
    codes = [award.code for award in rulebook.awards()]
    assert codes[:2] == ["LDTT", "CSTT"]
    assert "GK_HUYEN_CN" in codes
    assert "GK_HUYEN_CN" not in [award.code for award in rulebook.awards(on=TODAY)]
    assert "GK_HUYEN_CN" in [award.code for award in rulebook.awards(on=date(2025, 6, 30))]
    households = rulebook.awards(on=TODAY, subject=SubjectKind.HOUSEHOLD)
    assert {award.subject for award in households} == {SubjectKind.HOUSEHOLD}
    assert rulebook.awards(on=date(2023, 12, 31)) == ()


def test_a_row_holds_on_its_first_and_last_day(rulebook: Rulebook) -> None:
    row = replace(rulebook.table(BaseSalary)[0], effective_from=date(2024, 7, 1), effective_to=date(2024, 7, 2))
    days = [date(2024, 6, 30), date(2024, 7, 1), date(2024, 7, 2), date(2024, 7, 3)]
    assert [row.in_force(day) for day in days] == [False, True, True, False]
    assert replace(row, effective_from=None).in_force(date.min)
    assert replace(row, effective_to=None).in_force(date.max)


def test_a_ministrys_bang_khen_counts_as_the_provinces(rulebook: Rulebook) -> None:
    assert rulebook.like_awards("BK_TINH_CN") == {"BK_TINH_CN", "BK_BO_CN"}
    assert rulebook.like_awards("BK_BO_CN") == {"BK_BO_CN"}
    assert rulebook.like_awards("LDTT") == {"LDTT"}


def test_who_decides_depends_on_the_day(rulebook: Rulebook) -> None:
    before, after = rulebook.authority("CSTDCS", date(2025, 6, 30)), rulebook.authority("CSTDCS", date(2025, 7, 1))
    assert before is not None
    assert after is not None
    assert (before.decided_by, after.decided_by) == ("CHU_TICH_HUYEN", "CHU_TICH_XA")
    assert rulebook.authority("CSTDCS", date(2023, 1, 1)) is None


def test_rules_of_all_awards_stand_before_those_of_the_award(rulebook: Rulebook) -> None:
    codes = [rule.code for rule in rulebook.rules_for("LDTT", TODAY)]
    assert codes[0] == "ALL_NOT_TWICE"
    assert codes.index("ALL_REGISTERED") < codes.index("LDTT_GRADE")
    assert "CSTDCS_HTXS" not in codes
    assert rulebook.rules_for("LDTT", date(2023, 12, 31)) == ()


@pytest.mark.parametrize(("day", "amount"), [(date(2026, 6, 30), 2_340_000), (date(2026, 7, 1), 2_530_000)])
def test_the_base_salary_is_that_of_the_day(day: date, amount: int, rulebook: Rulebook) -> None:
    row = rulebook.base_salary(day)
    assert row is not None
    assert row.amount == amount
    assert rulebook.base_salary(date(2019, 6, 30)) is None


def test_a_coefficient_is_of_a_kind_of_subject(rulebook: Rulebook) -> None:
    found = rulebook.coefficient("LDTT", TODAY)
    assert found is not None
    assert found.coefficient == Decimal("0.3")
    assert rulebook.coefficient("LDTT", TODAY, subject=SubjectKind.PERSON) is found
    assert rulebook.coefficient("LDTT", TODAY, subject=SubjectKind.HOUSEHOLD) is None


def test_thresholds_say_whether_to_reach_or_to_pass(rulebook: Rulebook) -> None:
    own, default = rulebook.vote_threshold("CSTDCS", TODAY), rulebook.vote_threshold("LDTT", TODAY)
    assert (own.min_ratio, own.comparison) == (Fraction(4, 5), Comparison.AT_LEAST)
    assert (default.min_ratio, default.comparison) == (Fraction(1, 2), Comparison.MORE_THAN)
    blank = rulebook.vote_threshold("BK_TINH_CN", TODAY)
    assert (blank.code, blank.min_ratio, blank.comparison) == ("VT_BK_TINH", Fraction(1, 2), Comparison.MORE_THAN)


def test_a_pack_without_any_threshold_refuses(rulebook: Rulebook) -> None:
    with pytest.raises(UnknownAward):
        with_rows(rulebook, VoteThreshold).vote_threshold("LDTT", TODAY)


def test_papers_of_a_dossier_come_in_order(rulebook: Rulebook) -> None:
    papers = rulebook.requirements("CSTDCS", TODAY)
    assert [paper.seq for paper in papers] == [1, 2, 3, 4, 5, 6]
    assert papers[0].document_code == "TO_TRINH"
    assert rulebook.requirements("CSTDCS", date(2025, 6, 30)) == ()


def test_a_dossier_goes_by_the_route_of_its_kind_of_round_or_by_that_of_all(rulebook: Rulebook) -> None:
    year_end = rulebook.dossier_route("tinh", "year_end", TODAY)
    assert year_end is not None
    deadline = rulebook.deadline(year_end.deadline_code, TODAY)
    assert deadline is not None
    assert (year_end.submitted_to, deadline.month, deadline.day) == ("Sở Nội vụ", 12, 10)
    other = rulebook.dossier_route("tinh", "sudden", TODAY)
    assert other is not None
    assert (other.round_kinds, rulebook.deadline(other.deadline_code, TODAY)) == ((), None)
    assert rulebook.dossier_route("xa", "year_end", TODAY) is None


def test_a_paper_of_dossiers_is_one_for_each_nominee_or_one_for_all(rulebook: Rulebook) -> None:
    minutes, report = (rulebook.dossier_paper(code, TODAY) for code in ("BIEN_BAN_HOI_DONG", "BAO_CAO_THANH_TICH"))
    assert minutes is not None
    assert report is not None
    assert (minutes.form_code, minutes.for_each, report.form_code, report.for_each) == ("HD-04", False, "", True)
    assert rulebook.dossier_paper("BAO_CAO_THANH_TICH", date(2025, 6, 30)) is None


def test_grounds_of_a_decision_follow_its_day(rulebook: Rulebook) -> None:
    before, after = (rulebook.legal_bases("KT-01", day) for day in (date(2025, 6, 30), date(2025, 7, 1)))
    assert any("98/2023" in basis.text for basis in before)
    assert any("152/2025" in basis.text for basis in after)
    assert not any("98/2023" in basis.text for basis in after)
    assert [basis.order for basis in after] == sorted(basis.order for basis in after)
    assert any("86/2023" in basis.text for basis in rulebook.legal_bases("KT-04", TODAY))
    assert not any("86/2023" in basis.text for basis in rulebook.legal_bases("KT-01", TODAY))


def test_grades_and_scales_are_ordered(rulebook: Rulebook) -> None:
    assert [rulebook.grade_rank(code) for code in ("HTXSNV", "HTTNV", "HTNV", "KHTNV", "A")] == [1, 2, 3, 4, None]
    assert rulebook.grade_name("HTTNV") == "Hoàn thành tốt nhiệm vụ"
    assert rulebook.grade_name("A") == "A"
    assert [row.code for row in rulebook.scale("pham_vi_sang_kien")] == ["co_so", "tinh", "toan_quoc"]
    assert rulebook.order("pham_vi_sang_kien", "tinh") == 2
    assert rulebook.order("pham_vi_sang_kien", "huyen") is None


@pytest.mark.parametrize(
    ("printed", "rank"),
    [("Khiển trách", 1), ("khien_trach", 1), ("Kỷ luật cảnh cáo", 2), ("BUỘC THÔI VIỆC", 7), ("?", None)],
)
def test_a_printed_form_of_discipline_is_known(printed: str, rank: int | None, rulebook: Rulebook) -> None:
    assert rulebook.discipline_rank(printed) == rank


def test_award_years_begin_and_end_by_their_basis(rulebook: Rulebook) -> None:
    calendar, school = rulebook.year_basis("nam_cong_tac"), rulebook.year_basis("nam_hoc")
    assert (calendar.first_day(2025), calendar.last_day(2025)) == (date(2025, 1, 1), date(2025, 12, 31))
    assert (school.first_day(2025), school.last_day(2025)) == (date(2024, 9, 1), date(2025, 5, 31))


def test_small_look_ups(rulebook: Rulebook) -> None:
    category, level = rulebook.category("CONG_TRANG"), rulebook.movement_level("TINH")
    assert category is not None
    assert level is not None
    assert (category.row_0602, category.row_0603, level.column_0601) == ("15", "11", "3")
    assert rulebook.category("?") is None
    assert rulebook.movement_level("?") is None
    assert rulebook.header_text("TIEU_NGU") == "Độc lập - Tự do - Hạnh phúc"
    assert rulebook.header_text("?") == ""
    assert rulebook.span_years("CSTD_TINH", TODAY) == 3
    assert rulebook.span_years("GK_XA_CN", TODAY) is None
    assert rulebook.council_rule("QUORUM", TODAY) is not None
    assert rulebook.council_rule("?", TODAY) is None
    assert [item.code for item in rulebook.statistics("0604") if item.axis == "row"] == ["01", "02", "03", "04", "05"]
    assert len(rulebook.table(MovementSeed)) == 49
    assert len(rulebook.in_force(AwardType, TODAY)) == 52


def test_the_kind_of_praise_of_a_round(rulebook: Rulebook) -> None:
    found = rulebook.category_of_round("sudden", TODAY)
    assert found is not None
    assert found.code == "DOT_XUAT"
    assert rulebook.category_of_round("?", TODAY) is None


def test_a_table_the_pack_does_not_hold_is_empty(rulebook: Rulebook) -> None:
    assert rulebook.table(dict) == ()


def test_what_is_derived_is_made_once(rulebook: Rulebook) -> None:
    made: list[int] = []
    for _ in range(2):
        rulebook.remember("a test", lambda: made.append(1))
    assert made == [1]


def test_ratios_are_exact() -> None:
    assert [exact_ratio(text) for text in ("2/3", "0.80", "0,7")] == [Fraction(2, 3), Fraction(4, 5), Fraction(7, 10)]
    found = [exact_ratio(text) for text in ("75%", "80 %", "66,5 %")]
    assert found == [Fraction(3, 4), Fraction(4, 5), Fraction(133, 200)]
    with pytest.raises(ValueError, match="mười"):
        exact_ratio("mười")


def test_a_result_is_as_sure_as_its_weakest_source() -> None:
    assert weakest(Verification.READ, Verification.LIKELY) is Verification.LIKELY
    assert weakest(Verification.READ, Verification.UNVERIFIED, Verification.LIKELY) is Verification.UNVERIFIED
    assert [one.decides for one in Verification] == [True, True, False]
