"""Dates as Vietnamese papers write them, and dates of which only a part is known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.dates import (
    DateImpossible,
    PartialDate,
    long_date,
    parse_vietnamese_date,
    short_date,
    short_partial,
)

days = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))
partial_dates = st.builds(
    lambda day, parts: PartialDate(*(day.year, day.month, day.day)[:parts]), days, st.integers(1, 3)
)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("5/9/2026", "2026-09-05"),
        ("05-9-26", "2026-09-05"),
        ("5.9.2026", "2026-09-05"),
        (" 05 / 09 / 2026 ", "2026-09-05"),
        ("05092026", "2026-09-05"),
        ("12/3/75", "1975-03-12"),
        ("1/1/29", "2029-01-01"),
        ("1/1/30", "1930-01-01"),
        ("1975", "1975"),
        ("năm 1975", "1975"),
        ("tháng 3/1975", "1975-03"),
        ("Tháng 3 năm 1975", "1975-03"),
        ("3/1975", "1975-03"),
        ("03-1975", "1975-03"),
        ("2026-09-05", "2026-09-05"),
        ("2026-9", "2026-09"),
        ("2026-09-05 00:00:00", "2026-09-05"),
        ("2026-09-05T00:00", "2026-09-05"),
        ("ngày 05 tháng 9 năm 2026", "2026-09-05"),
        ("Ngày 5 tháng 9 năm 2026", "2026-09-05"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_every_written_form_is_read(text: str, iso: str) -> None:
    parsed = parse_vietnamese_date(text)
    assert parsed is not None
    assert parsed.iso == iso


@pytest.mark.parametrize("text", ["", "không rõ", "12", "5/9", "0000", "112/QĐ-UBND", "1975-2026", "5/9/2026 và 6/9"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_vietnamese_date(text) is None


@pytest.mark.parametrize(
    "text", ["31/02/1985", "29/02/2023", "0/5/2020", "32/1/2020", "1/13/2020", "13/1975", "2026-0"]
)
def test_an_impossible_day_is_refused(text: str) -> None:
    with pytest.raises(DateImpossible):
        parse_vietnamese_date(text)


@given(partial_dates)
def test_iso_reads_back(day: PartialDate) -> None:
    assert PartialDate.parse_iso(day.iso) == day


@given(partial_dates)
def test_the_short_form_reads_back(day: PartialDate) -> None:
    assert parse_vietnamese_date(short_partial(day)) == day


@given(days)
def test_the_long_form_reads_back(day: date) -> None:
    assert parse_vietnamese_date(long_date(day)) == PartialDate(day.year, day.month, day.day)


@given(partial_dates)
def test_a_partial_date_lies_between_its_first_and_last_day(day: PartialDate) -> None:
    assert day.first <= day.last
    assert day.first.year == day.last.year == day.year
    assert (day.first == day.last) == (day.precision == "day")
    assert PartialDate(*(day.last + timedelta(days=1)).timetuple()[:3]).iso[: len(day.iso)] != day.iso


@pytest.mark.parametrize(
    ("iso", "precision", "last"),
    [("1975", "year", "1975-12-31"), ("2024-02", "month", "2024-02-29"), ("1975-03-12", "day", "1975-03-12")],
)
def test_precision_and_last_day(iso: str, precision: str, last: str) -> None:
    day = PartialDate.parse_iso(iso)
    assert (day.precision, day.last.isoformat()) == (precision, last)


@pytest.mark.parametrize("text", ["", "1975-02-30", "1975-1-2-3", "năm", "1975-", "0-1-1"])
def test_a_broken_iso_text_is_refused(text: str) -> None:
    with pytest.raises(DateImpossible):
        PartialDate.parse_iso(text)


def test_a_day_without_its_month_is_refused() -> None:
    with pytest.raises(DateImpossible):
        PartialDate(1975, None, 3)


def test_partial_dates_are_plain_values() -> None:
    assert PartialDate(1975, 3) == PartialDate(1975, 3)
    assert len({PartialDate(1975), PartialDate(1975), PartialDate(1975, 1)}) == 2


@pytest.mark.parametrize(
    ("day", "short", "long"),
    [
        (date(2026, 9, 5), "05/9/2026", "ngày 05 tháng 9 năm 2026"),
        (date(2026, 1, 31), "31/01/2026", "ngày 31 tháng 01 năm 2026"),
        (date(2026, 12, 1), "01/12/2026", "ngày 01 tháng 12 năm 2026"),
        (date(2026, 2, 10), "10/02/2026", "ngày 10 tháng 02 năm 2026"),
    ],
)
def test_days_as_papers_write_them(day: date, short: str, long: str) -> None:
    """NĐ 30/2020, Phụ lục I: a zero before days below 10 and months 1 and 2."""
    assert (short_date(day), long_date(day)) == (short, long)


@pytest.mark.parametrize(
    ("day", "text"),
    [(PartialDate(1975), "1975"), (PartialDate(1975, 3), "3/1975"), (PartialDate(1975, 3, 2), "02/3/1975")],
)
def test_a_partial_date_says_only_what_is_known(day: PartialDate, text: str) -> None:
    assert short_partial(day) == text
