"""Quotas of a round by unit, and the shares of direct workers and small collectives."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tdkt_desktop.domain.rulebook import Quota, Rulebook, Verification
from tdkt_desktop.domain.rules.shares import Nominee, QuotaLine, level_shares, quota_lines
from tdkt_desktop.domain.subject import SubjectKind, WorkRole

LAST = date(2025, 12, 31)
SCHOOL, OFFICE = "Trường Tiểu học", "Văn phòng"


def people(code: str, numbers: range, unit: str = SCHOOL) -> list[Nominee]:
    return [Nominee(number, SubjectKind.PERSON, code, unit) for number in numbers]


@pytest.fixture(scope="module")
def capped(rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]) -> Rulebook:
    """A province that lets 15 % of a unit's LĐTT become CSTĐCS."""
    rows = [
        replace(row, max_ratio=Fraction(15, 100), verification=Verification.READ) if row.code == "CSTDCS_TY_LE" else row
        for row in rulebook.table(Quota)
    ]
    return rulebook_with({Quota: tuple(rows)})


def by_unit(lines: tuple[QuotaLine, ...]) -> dict[str, tuple[int, int | None, int, int]]:
    return {line.unit: (line.limit.base, line.limit.most, line.proposed, line.over) for line in lines}


def test_each_unit_is_counted_from_its_own_and_rounded_down(capped: Rulebook) -> None:
    nominees = [
        *people("LDTT", range(1, 14)),
        *people("CSTDCS", range(1, 4)),
        *people("LDTT", range(20, 30), OFFICE),
        *people("CSTDCS", range(20, 21), OFFICE),
    ]
    lines = quota_lines(nominees, [], on=LAST, rulebook=capped)
    assert by_unit(lines) == {"": (23, 3, 4, 1), SCHOOL: (13, 1, 3, 2), OFFICE: (10, 1, 1, 0)}
    assert [line.unit for line in lines] == ["", SCHOOL, OFFICE]
    warned = lines[1].warning
    assert warned is not None
    assert (warned.values["count"], warned.values["most"], warned.values["base"]) == (3, 1, 13)
    assert lines[1].share == Fraction(3, 13)


def test_who_holds_the_base_award_already_counts_once(capped: Rulebook) -> None:
    nominees = [*people("LDTT", range(1, 5)), *people("CSTDCS", range(1, 2))]
    held = [("LDTT", SCHOOL, number) for number in range(3, 8)]
    assert by_unit(quota_lines(nominees, held, on=LAST, rulebook=capped))[SCHOOL] == (7, 1, 1, 0)


def test_who_was_sent_back_counts_on_neither_side(capped: Rulebook) -> None:
    back = [replace(one, stands=False) for one in [*people("LDTT", range(8, 12)), *people("CSTDCS", range(8, 12))]]
    nominees = [*people("LDTT", range(1, 8)), *people("CSTDCS", range(1, 2)), *back]
    assert by_unit(quota_lines(nominees, [], on=LAST, rulebook=capped))[SCHOOL] == (7, 1, 1, 0)


def test_without_a_ratio_nothing_is_passed(rulebook: Rulebook) -> None:
    nominees = [*people("LDTT", range(1, 3)), *people("CSTDCS", range(1, 3))]
    lines = quota_lines(nominees, [], on=LAST, rulebook=rulebook)
    assert by_unit(lines)[SCHOOL] == (2, None, 2, 0)
    assert not any(line.warning for line in lines)


def test_a_quota_of_an_older_law_is_that_of_its_time(rulebook: Rulebook) -> None:
    nominees = [*people("LDTT", range(1, 11)), *people("CSTDCS", range(1, 3))]
    lines = quota_lines(nominees, [], on=date(2023, 12, 31), rulebook=rulebook)
    assert by_unit(lines)[SCHOOL] == (10, 1, 2, 1)


def test_an_empty_base_has_no_share(capped: Rulebook) -> None:
    (whole, unit) = quota_lines(people("CSTDCS", range(1, 2)), [], on=LAST, rulebook=capped)
    assert (whole.share, unit.over) == (None, 1)


def test_an_award_nobody_is_proposed_for_has_no_line(capped: Rulebook) -> None:
    assert quota_lines(people("LDTT", range(1, 9)), [], on=LAST, rulebook=capped) == ()


def test_shares_stand_by_level_and_each_subject_counts_once(rulebook: Rulebook) -> None:
    def person(number: int, code: str, role: WorkRole | None) -> Nominee:
        return Nominee(number, SubjectKind.PERSON, code, SCHOOL, role)

    nominees = [
        person(1, "LDTT", WorkRole.LEADER),
        person(1, "CSTDCS", WorkRole.LEADER),
        person(2, "LDTT", WorkRole.DIRECT),
        person(3, "LDTT", None),
        person(1, "CSTD_TINH", WorkRole.LEADER),
        Nominee(9, SubjectKind.COLLECTIVE, "TTLDTT", SCHOOL, is_small=True),
        Nominee(10, SubjectKind.COLLECTIVE, "TTLDTT", SCHOOL),
        replace(person(4, "LDTT", WorkRole.LEADER), stands=False),
    ]
    shares = {share.level: share for share in level_shares(nominees, rulebook=rulebook)}
    ward = shares["xa"]
    assert (ward.persons, ward.leaders, ward.direct_workers, ward.roles_unknown) == (3, 1, 1, 1)
    assert (ward.collectives, ward.small_collectives) == (2, 1)
    assert (shares["tinh"].persons, shares["tinh"].leaders) == (1, 1)
