"""What awards pay, and which of several are paid."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.rulebook import BonusCoefficient, BonusRule, Rulebook, SubjectKind, Verification
from tdkt_desktop.domain.rules.bonus import BonusClaim, bonus, payable
from tdkt_desktop.packs.read import national_pack

PERSON, COLLECTIVE, HOUSEHOLD = SubjectKind.PERSON, SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD
OLD_BASE, NEW_BASE = date(2026, 6, 30), date(2026, 7, 1)


@pytest.mark.parametrize(
    ("award", "kind", "day", "amount"),
    [
        ("LDTT", PERSON, OLD_BASE, 710_000),  # worked check 1
        ("LDTT", PERSON, NEW_BASE, 760_000),
        ("TTLDTT", COLLECTIVE, NEW_BASE, 2_030_000),  # worked check 2
        ("GK_XA_HGD", HOUSEHOLD, NEW_BASE, 570_000),
        ("GK_XA_CN", PERSON, NEW_BASE, 380_000),
        ("CSTDCS", PERSON, NEW_BASE, 2_530_000),  # an exact multiple stays
        ("LDTT", PERSON, date(2026, 10, 15), 760_000),  # worked check 7: money follows the decision
        ("GDVH", HOUSEHOLD, NEW_BASE, 0),
    ],
)
def test_base_salary_of_the_decision_date_times_coefficient_rounded_up(
    award: str, kind: SubjectKind, day: date, amount: int, rulebook: Rulebook
) -> None:
    found = bonus(award, kind, decided_on=day, rulebook=rulebook)
    assert found is not None
    assert found.amount == amount


def test_the_examples_of_the_law_tables_agree(shared: Path, rulebook: Rulebook) -> None:
    with (shared / "domain" / "bonus_examples.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kind = rulebook.award(row["award_code"]).subject
            day = date.fromisoformat(row["decision_date"])
            found = bonus(row["award_code"], kind, decided_on=day, rulebook=rulebook)
            assert found is not None
            assert found.amount == int(row["expected_vnd"]), row


def test_the_weaker_of_coefficient_and_base_marks_the_amount(rulebook: Rulebook) -> None:
    found = bonus("GK_XA_CN", PERSON, decided_on=date(2025, 6, 30), rulebook=rulebook)
    assert found is not None
    assert found.verification is Verification.UNVERIFIED
    assert found.article.startswith("NĐ 98/2023")
    assert (found.coefficient, found.base) == (Decimal("0.15"), 2_340_000)


def test_a_ceiling_is_marked_as_one(rulebook: Rulebook) -> None:
    found = bonus("KNC_BO", PERSON, decided_on=NEW_BASE, rulebook=rulebook)
    assert found is not None
    assert found.is_ceiling
    plain = bonus("LDTT", PERSON, decided_on=NEW_BASE, rulebook=rulebook)
    assert plain is not None
    assert not plain.is_ceiling


@pytest.mark.parametrize(
    ("award", "kind", "day"),
    [
        ("HCLD3_CN", PERSON, date(2025, 6, 30)),  # no coefficient yet
        ("LDTT", COLLECTIVE, NEW_BASE),  # none for this kind of subject
        ("LDTT", PERSON, date(2019, 6, 30)),  # no base salary on file
    ],
)
def test_a_rate_that_is_not_on_file_is_never_guessed(
    award: str, kind: SubjectKind, day: date, rulebook: Rulebook
) -> None:
    assert bonus(award, kind, decided_on=day, rulebook=rulebook) is None


def test_without_a_rule_of_rounding_nothing_is_paid(rulebook_with: Callable[..., Rulebook]) -> None:
    assert bonus("LDTT", PERSON, decided_on=NEW_BASE, rulebook=rulebook_with({BonusRule: ()})) is None


@given(coefficient=st.decimals(min_value=0, max_value=100, places=3), day=st.dates(date(2024, 1, 1), date(2030, 1, 1)))
@settings(deadline=None)
def test_rounding_goes_up_by_less_than_a_step(coefficient: Decimal, day: date) -> None:
    book = national_pack()
    row = replace(book.coefficient("LDTT", NEW_BASE), effective_from=None, effective_to=None, coefficient=coefficient)  # type: ignore[type-var]
    changed = _with(book, row)
    found = bonus("LDTT", PERSON, decided_on=day, rulebook=changed)
    assert found is not None
    exact = coefficient * found.base
    assert found.amount % 10_000 == 0
    assert exact <= found.amount < exact + 10_000


def _with(book: Rulebook, row: Any) -> Rulebook:
    tables = {**book._tables, BonusCoefficient: (row,)}
    return Rulebook(manifest=book.manifest, tables=tables)


# --- several awards of one period


def claim(
    award: str, *, subject: object = 1, kind: SubjectKind = PERSON, year: int = 2025, day: date = NEW_BASE
) -> BonusClaim:
    return BonusClaim(subject, kind, award, year, day)


def paid(*claims: BonusClaim, rulebook: Rulebook) -> list[tuple[str, int, bool]]:
    return [(one.claim.award_code, one.amount, one.paid) for one in payable(claims, rulebook=rulebook)]


def test_of_two_titles_of_one_year_only_the_higher_is_paid(rulebook: Rulebook) -> None:
    """Worked check 3."""
    found = payable([claim("LDTT"), claim("CSTDCS")], rulebook=rulebook)
    assert [(one.amount, one.paid) for one in found] == [(0, False), (2_530_000, True)]
    assert found[0].bonus is not None
    assert found[0].why is not None
    assert found[0].why.values["award"] == "CSTĐCS"
    assert "NĐ 91/2017" in str(found[0].why.values["article"])
    assert found[1].why is None


def test_titles_of_different_spans_are_each_paid(rulebook: Rulebook) -> None:
    assert paid(claim("CSTDCS"), claim("CSTD_TINH"), rulebook=rulebook) == [
        ("CSTDCS", 2_530_000, True),
        ("CSTD_TINH", 7_590_000, True),
    ]


def test_three_titles_pay_the_highest_of_each_span(rulebook: Rulebook) -> None:
    found = paid(claim("LDTT"), claim("CSTD_TINH"), claim("CSTDCS"), rulebook=rulebook)
    assert found == [("LDTT", 0, False), ("CSTD_TINH", 7_590_000, True), ("CSTDCS", 2_530_000, True)]


def test_title_and_form_are_both_paid(rulebook: Rulebook) -> None:
    assert paid(claim("LDTT"), claim("GK_XA_CN"), rulebook=rulebook) == [
        ("LDTT", 760_000, True),
        ("GK_XA_CN", 380_000, True),
    ]


def test_two_forms_are_both_paid(rulebook: Rulebook) -> None:
    assert [one[2] for one in paid(claim("GK_XA_CN"), claim("BK_TINH_CN"), rulebook=rulebook)] == [True, True]


def test_other_years_and_other_people_do_not_compete(rulebook: Rulebook) -> None:
    found = paid(claim("LDTT"), claim("CSTDCS", subject=2), claim("CSTDCS", year=2024), rulebook=rulebook)
    assert [one[2] for one in found] == [True, True, True]


def test_an_award_without_rate_pays_nothing_and_says_so(rulebook: Rulebook) -> None:
    found = payable([claim("LDTT", day=date(2019, 1, 1))], rulebook=rulebook)[0]
    assert (found.amount, found.paid, found.bonus) == (0, False, None)
    assert found.why is not None
    assert found.why.values["day"] == short_date(date(2019, 1, 1))


def test_an_award_without_rate_takes_nothing_from_the_other(rulebook: Rulebook) -> None:
    collective = claim("LDTT", kind=COLLECTIVE)
    assert [one[2] for one in paid(collective, claim("CSTDCS"), rulebook=rulebook)] == [False, True]


def test_the_same_title_twice_is_paid_once(rulebook: Rulebook) -> None:
    assert [one[2] for one in paid(claim("LDTT"), claim("LDTT"), rulebook=rulebook)] == [True, False]


def changed_rules(make: Callable[..., Rulebook], book: Rulebook, **values: str) -> Rulebook:
    rows = [replace(row, value=values.get(row.code, row.value)) for row in book.table(BonusRule)]
    return make({BonusRule: tuple(rows)})


def test_a_province_may_pay_the_highest_of_title_and_form(
    rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]
) -> None:
    strict = changed_rules(rulebook_with, rulebook, TITLE_AND_FORM_BOTH="cao_nhat")
    assert [one[2] for one in paid(claim("CSTDCS"), claim("GK_XA_CN"), rulebook=strict)] == [True, False]


def test_a_province_may_pay_one_of_different_spans(rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]) -> None:
    strict = changed_rules(rulebook_with, rulebook, DIFFERENT_SPAN_BOTH="cao_nhat")
    assert [one[2] for one in paid(claim("CSTDCS"), claim("CSTD_TINH"), rulebook=strict)] == [False, True]


def test_a_pack_without_the_rule_pays_each(rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]) -> None:
    only = tuple(row for row in rulebook.table(BonusRule) if row.code == "ROUND_UP_10K")
    plain = rulebook_with({BonusRule: only})
    assert [one[2] for one in paid(claim("LDTT"), claim("CSTDCS"), rulebook=plain)] == [True, True]


@given(st.lists(st.sampled_from(["LDTT", "CSTDCS", "CSTD_TINH", "GK_XA_CN", "BK_TINH_CN"]), max_size=6))
@settings(deadline=None)
def test_whatever_is_paid_is_paid_in_full_and_something_always_is(awards: list[str]) -> None:
    found = payable([claim(code) for code in awards], rulebook=national_pack())
    assert [one.claim.award_code for one in found] == awards
    assert all(one.amount == (one.bonus.amount if one.paid and one.bonus else 0) for one in found)
    assert any(one.paid for one in found) or not awards
    assert all((one.why is None) == one.paid for one in found)
