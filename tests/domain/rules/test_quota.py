"""Quotas, rounded as their rule states."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tdkt_desktop.domain.rulebook import Quota, Rounding, Rulebook, Verification
from tdkt_desktop.domain.rules.quota import limit, limit_of, of_grades, over
from tdkt_desktop.packs.read import national_pack

YEAR_END = date(2026, 12, 31)


def quota(code: str = "HTXS_CC", on: date = YEAR_END) -> Quota:
    found = national_pack().quota(code, on)
    assert found is not None
    return found


@pytest.mark.parametrize(("good", "most"), [(20, 4), (24, 4), (25, 5), (5, 1)])
def test_a_fifth_of_those_graded_good_rounded_down(good: int, most: int, rulebook: Rulebook) -> None:
    """Worked check 6."""
    found = limit("HTXS_CC", good, on=YEAR_END, rulebook=rulebook)
    assert found is not None
    assert (found.most, found.remark) == (most, None)
    assert found.verification is Verification.READ


def test_less_than_one_place_warns_and_leaves_it_to_the_officer() -> None:
    """Worked check 6: 4 graded good give 0.8."""
    found = limit_of(quota(), 4)
    assert (found.most, found.exact) == (0, Fraction(4, 5))
    assert found.remark is not None
    assert "less than one" in found.remark.source


def test_a_least_count_lifts_the_limit() -> None:
    found = limit_of(quota("HTXS_DONVI"), 4)
    assert (found.most, found.remark) == (1, None)


@pytest.mark.parametrize("code", ["CSTDCS_TY_LE", "LDTT_NONE"])
def test_a_ratio_not_set_limits_nothing(code: str) -> None:
    found = limit_of(quota(code), 10)
    assert (found.most, found.exact) == (None, None)
    assert found.allows(10_000)
    assert found.remark is not None


def test_no_rounding_limits_nothing() -> None:
    assert limit_of(replace(quota(), rounding=Rounding.NONE), 20).most is None


def test_a_quota_out_of_force_is_none(rulebook: Rulebook) -> None:
    assert limit("CSTDCS_15_OLD", 100, on=date(2025, 12, 31), rulebook=rulebook) is None
    before = limit("CSTDCS_15_OLD", 100, on=date(2023, 12, 31), rulebook=rulebook)
    assert before is not None
    assert before.most == 15


def test_what_is_over_says_by_how_many() -> None:
    found = limit_of(quota(), 20)
    assert over(found, 4) is None
    said = over(found, 5)
    assert said is not None
    assert (said.values["count"], said.values["most"], said.values["base"]) == (5, 4, 20)


def test_both_readings_of_the_base_are_given() -> None:
    found = of_grades(quota(), good=20, excellent=5)
    assert (found.excluding.most, found.including.most) == (4, 5)


@given(base=st.integers(0, 10_000))
@settings(deadline=None)
def test_the_limit_is_never_above_the_share(base: int) -> None:
    found = limit_of(quota(), base)
    assert found.most is not None
    assert found.exact is not None
    assert found.most <= found.exact < found.most + 1


def test_a_pack_without_quotas_limits_nothing(rulebook_with: Callable[..., Rulebook]) -> None:
    assert limit("HTXS_CC", 20, on=YEAR_END, rulebook=rulebook_with({Quota: ()})) is None
