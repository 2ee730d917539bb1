"""The small laws of the records: masked citizen numbers, keys of decisions, units in time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.award import decision_key
from tdkt_desktop.domain.subject import masked
from tdkt_desktop.domain.unit import Unit


@pytest.mark.parametrize(
    ("citizen_id", "shown"), [("001234567890", "••••••••7890"), ("", ""), (None, ""), ("7890", "7890"), ("12", "12")]
)
def test_a_citizen_number_shows_its_last_four_digits(citizen_id: str | None, shown: str) -> None:
    assert masked(citizen_id) == shown


@given(st.text(alphabet="0123456789", min_size=9, max_size=12))
def test_a_masked_number_gives_nothing_away(citizen_id: str) -> None:
    shown = masked(citizen_id)
    assert len(shown) == len(citizen_id)
    assert sum(letter.isdigit() for letter in shown) == 4


@pytest.mark.parametrize(
    "written", ["112/QĐ-UBND", "112 / qđ-ubnd", " 112/QĐ-UBND\u00a0", "112/QĐ–UBND", "112/QD-UBND"]
)
def test_one_decision_number_has_one_key(written: str) -> None:
    assert decision_key(written) == decision_key("112/QĐ-UBND")


def test_different_decisions_have_different_keys() -> None:
    assert decision_key("112/QĐ-UBND") != decision_key("112a/QĐ-UBND")
    assert decision_key("112/QĐ-UBND") != decision_key("1120/QĐ-UBND")


@pytest.mark.parametrize(
    ("on", "in_force"),
    [("2024-06-30", False), ("2024-07-01", True), ("2025-06-30", True), ("2025-07-01", False)],
)
def test_a_unit_is_valid_on_both_its_end_days(on: str, in_force: bool) -> None:
    unit = Unit(1, "Phòng Nội vụ", valid_from=date(2024, 7, 1), valid_to=date(2025, 6, 30))
    assert unit.in_force(date.fromisoformat(on)) is in_force


def test_a_unit_without_days_is_always_valid() -> None:
    assert Unit(1, "TDP 3").in_force(date(1900, 1, 1))
