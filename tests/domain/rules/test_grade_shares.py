"""Quotas of grades: floor of a share of those graded good, by both readings, unit by unit and over the commune."""

from datetime import date

from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.grade_shares import GradeCount, GradeLine, grade_lines
from tdkt_desktop.domain.subject import SubjectKind

BEFORE, NOW = date(2025, 12, 31), date(2026, 12, 31)
PERSON, COLLECTIVE = SubjectKind.PERSON, SubjectKind.COLLECTIVE


def lines(
    rulebook: Rulebook, *counts: tuple[str, SubjectKind, str, int], on: date = NOW, **own: str
) -> tuple[GradeLine, ...]:
    return grade_lines([GradeCount(*one) for one in counts], own, on=on, rulebook=rulebook)


def test_one_fifth_of_those_graded_good_rounded_down(rulebook: Rulebook) -> None:
    (line,) = lines(rulebook, ("Phòng A", PERSON, "HTTNV", 20), ("Phòng A", PERSON, "HTXSNV", 5))
    assert (line.limit.most, line.limit.base, line.over) == (4, 20, 1)
    assert (line.quota.including.most, line.is_argued) == (5, True)
    assert "NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP Đ.12 k.6a" in line.limit.quota.law_article


def test_under_five_good_there_is_no_place_and_the_officer_decides(rulebook: Rulebook) -> None:
    (line,) = lines(rulebook, ("Phòng A", PERSON, "HTTNV", 4), ("Phòng A", PERSON, "HTXSNV", 1))
    assert (line.limit.most, line.over, line.is_argued) == (0, 1, True)
    assert line.limit.remark is not None
    assert line.warning is not None


def test_a_quarter_where_the_unit_itself_is_excellent(rulebook: Rulebook) -> None:
    counts = (("Phòng A", PERSON, "HTTNV", 20), ("Phòng A", PERSON, "HTXSNV", 5))
    found = lines(rulebook, *counts, **{"Phòng A": "HTXSNV"})
    assert {(line.limit.most, line.over) for line in found} == {(5, 0)}


def test_the_year_has_its_own_rule(rulebook: Rulebook) -> None:
    (line,) = lines(rulebook, ("Phòng A", PERSON, "HTTNV", 10), ("Phòng A", PERSON, "HTXSNV", 2), on=BEFORE)
    assert (line.limit.most, line.over) == (2, 0)
    assert line.limit.quota.law_article.startswith("NĐ 90/2020")


def test_units_are_counted_over_the_commune_and_few_have_one_place(rulebook: Rulebook) -> None:
    units = [(f"Trường {number}", COLLECTIVE, "HTTNV", 1) for number in range(3)]
    (line,) = lines(rulebook, *units, ("Trường X", COLLECTIVE, "HTXSNV", 1))
    assert (line.unit, line.limit.base, line.limit.most, line.over) == ("", 3, 1, 0)


def test_passed_ones_stand_first_and_units_without_excellent_do_not_stand(rulebook: Rulebook) -> None:
    found = lines(
        rulebook,
        ("Phòng A", PERSON, "HTTNV", 20), ("Phòng A", PERSON, "HTXSNV", 1),
        ("Phòng B", PERSON, "HTTNV", 5), ("Phòng B", PERSON, "HTXSNV", 3),
        ("Phòng C", PERSON, "HTTNV", 9),
    )  # fmt: skip
    assert [(line.unit, line.over) for line in found] == [("Phòng B", 2), ("Phòng A", 0)]
