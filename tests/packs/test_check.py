"""What the check of a pack finds, each fault by its line."""

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.source import PackFiles

Spoil = Callable[..., PackFiles]


def places(pack: PackFiles) -> list[tuple[str, int, str]]:
    return [(one.file, one.line, one.column) for one in check(pack)]


def line_of(pack: PackFiles, table: str, column: str, value: str) -> int:
    rows = list(csv.reader(io.StringIO(pack.files[f"{table}.csv"].decode("utf-8-sig"), newline="")))
    at = rows[0].index(column)
    return next(number for number, row in enumerate(rows, start=1) if row[at] == value)


def test_the_national_pack_has_no_fault(national: PackFiles) -> None:
    assert check(national) == ()


def test_what_cannot_be_read_is_told_first(spoiled: Spoil) -> None:
    assert places(spoiled("base_salary", 2, amount_vnd="x")) == [("base_salary.csv", 2, "amount_vnd")]


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("award_authority", "award_code", "KHONG_CO"),
        ("bonus_coefficients", "award_code", "KHONG_CO"),
        ("vote_thresholds", "award_code", "KHONG_CO"),
        ("dossier_requirements", "award_code", "KHONG_CO"),
        ("dossier_routes", "level_code", "KHONG_CO"),
        ("dossier_routes", "deadline_code", "KHONG_CO"),
        ("award_likeness", "counts_as", "KHONG_CO"),
        ("award_types", "category_default", "KHONG_CO"),
        ("movements_seed", "level_code", "KHONG_CO"),
        ("movements_seed", "parent_code", "KHONG_CO"),
        ("legal_documents", "replaced_by", "KHONG_CO"),
    ],
)
def test_a_code_that_no_row_has(table: str, column: str, value: str, spoiled: Spoil) -> None:
    found = check(spoiled(table, 2, **{column: value}))
    assert (f"{table}.csv", 2, column) in [(one.file, one.line, one.column) for one in found]
    assert all(one.sentence.values["value"] == value for one in found)


@pytest.mark.parametrize(
    ("code", "parameters", "column"),
    [
        ("CSTDT_3", '{"award_code": "KHONG_CO", "times": 3}', "award_code"),
        ("CSTDT_SK", '{"rules": ["KHONG_CO"]}', "rules"),
        ("LDTT_FARMER", '{"applies_to": ["tho_san"]}', "applies_to"),
        ("BKTTG_BKT", '{"award_code": "BK_TINH_CN", "then_years": 5, "grade_min": "HTTNV", "and_awards": [{"X": 1}]}',
         "and_awards"),
        ("CSTDCS_RATIO", '{"quota_code": "KHONG_CO"}', "quota_code"),
        ("CO_TINH_MOVE", '{"launched_by": ["SAO_HOA"]}', "launched_by"),
        ("ALL_UNDER_REVIEW", '{"states": ["ngu_quen"]}', "states"),
    ],
)  # fmt: skip
def test_a_code_inside_a_condition_that_no_row_has(
    code: str, parameters: str, column: str, national: PackFiles, spoiled: Spoil
) -> None:
    line = line_of(national, "eligibility_rules", "rule_code", code)
    found = places(spoiled("eligibility_rules", line, parameters=parameters))
    assert found == [("eligibility_rules.csv", line, column)]


def test_a_kind_of_condition_that_the_program_does_not_know(national: PackFiles, spoiled: Spoil) -> None:
    line = line_of(national, "eligibility_rules", "rule_code", "LDTT_GRADE")
    assert places(spoiled("eligibility_rules", line, kind="phep_mau")) == [("eligibility_rules.csv", line, "kind")]


def test_parameters_that_their_kind_cannot_use(national: PackFiles, spoiled: Spoil) -> None:
    line = line_of(national, "eligibility_rules", "rule_code", "LDTT_GRADE")
    found = check(spoiled("eligibility_rules", line, parameters='{"min_grade": "A"}'))
    assert [(one.line, one.column, one.sentence.values["value"]) for one in found] == [
        (line, "parameters", "min_grade")
    ]


def test_conditions_that_go_in_a_circle(national: PackFiles, spoiled: Spoil) -> None:
    line = line_of(national, "eligibility_rules", "rule_code", "CSTDCS_LDTT")
    found = check(spoiled("eligibility_rules", line, parameters='{"award_code": "CSTDCS"}'))
    assert [(one.line, one.sentence.values["rule"]) for one in found] == [(line, "CSTDCS_LDTT")]


def test_a_row_that_ends_before_it_begins(spoiled: Spoil) -> None:
    found = places(spoiled("base_salary", 2, effective_to="2019-06-30"))
    assert ("base_salary.csv", 2, "effective_to") in found


def test_two_rows_of_one_day(spoiled: Spoil) -> None:
    found = check(spoiled("base_salary", 3, effective_from="2023-06-30"))
    assert [(one.line, one.sentence.values["day"], one.sentence.values["other"]) for one in found] == [
        (3, short_date(date(2023, 6, 30)), 2)
    ]


def test_days_on_which_nothing_holds(spoiled: Spoil) -> None:
    found = check(spoiled("base_salary", 3, effective_from="2023-07-02"))
    assert [(one.line, one.sentence.values["day"]) for one in found] == [(3, short_date(date(2023, 7, 1)))]


def test_an_open_row_leaves_no_room_for_another(spoiled: Spoil) -> None:
    assert places(spoiled("base_salary", 2, effective_to="")) == [("base_salary.csv", 3, "effective_from")]


def test_a_title_may_rest_for_a_while(national: PackFiles, spoiled: Spoil) -> None:
    line = line_of(national, "award_authority", "award_code", "CSTDCS")
    assert places(spoiled("award_authority", line, effective_to="2025-06-01")) == []


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("vote_thresholds", "min_ratio", "80"),
        ("vote_thresholds", "min_ratio", "-0.1"),
        ("quotas", "max_ratio", "20"),
        ("bonus_coefficients", "coefficient", "-0.3"),
        ("base_salary", "amount_vnd", "0"),
    ],
)
def test_a_figure_that_cannot_be(table: str, column: str, value: str, spoiled: Spoil) -> None:
    assert places(spoiled(table, 2, **{column: value})) == [(f"{table}.csv", 2, column)]


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("year_bases", "basis_code", "nam_hoc"),
        ("bonus_rules", "rule_code", "ROUND_UP_10K"),
        ("council_rules", "rule_code", "QUORUM"),
        ("vote_thresholds", "award_code", "*"),
    ],
)
def test_a_row_without_which_nothing_can_be_judged(
    table: str, column: str, value: str, national: PackFiles, spoiled: Spoil
) -> None:
    line = line_of(national, table, column, value)
    other = "LDTT" if column == "award_code" else "KHAC"
    found = check(spoiled(table, line, **{column: other}))
    assert [(one.file, one.line, one.sentence.values["value"]) for one in found] == [(f"{table}.csv", 0, value)]


def test_rules_without_dates_are_looked_at_as_far_as_they_go(national: PackFiles, spoiled: Spoil) -> None:
    line = line_of(national, "eligibility_rules", "rule_code", "GKXTT")
    assert places(spoiled("eligibility_rules", line, effective_from="")) == []
