"""Whole đồng, and numbers as papers print and speak them (vectors of the engine's reference, part 11)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.money import amount_in_words, ceil_to, format_decimal, format_number, number_in_words

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
SPOKEN = {word: digit for digit, word in enumerate(DIGITS)} | {"mốt": 1, "lăm": 5}


def read_back(words: str) -> int:
    """The number that a Vietnamese listener hears."""
    head, found, rest = words.rpartition(" tỷ")
    if found:
        return read_back(head) * 10**9 + (_below_billion(rest.split()) if rest else 0)
    return _below_billion(words.split())


def _below_billion(words: list[str]) -> int:
    total, group, digit = 0, 0, 0
    for word in words:
        if word in SPOKEN:
            digit = SPOKEN[word]
            continue
        match word:
            case "trăm":
                group, digit = digit * 100, 0
            case "mươi":
                group, digit = group + digit * 10, 0
            case "mười":
                group, digit = group + 10, 0
            case "linh":
                digit = 0
            case "nghìn" | "triệu":
                total += (group + digit) * (1_000 if word == "nghìn" else 1_000_000)
                group, digit = 0, 0
    return total + group + digit


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (1, "một"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (25, "hai mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (52_118_000, "năm mươi hai triệu một trăm mười tám nghìn"),
        (1_000_500_000, "một tỷ năm trăm nghìn"),
        (21_000_000_005, "hai mươi mốt tỷ không trăm linh năm"),
        (-21, "âm hai mươi mốt"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert number_in_words(number) == words


@given(st.integers(0, 10**15))
def test_the_words_of_a_number_read_back(number: int) -> None:
    assert read_back(number_in_words(number)) == number


@given(st.integers(0, 10**15))
def test_words_are_single_spaced(number: int) -> None:
    words = number_in_words(number)
    assert words == " ".join(words.split())


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (710_000, "Bảy trăm mười nghìn đồng"),
        (2_530_000, "Hai triệu năm trăm ba mươi nghìn đồng"),
        (0, "Không đồng"),
        (52_180_000, "Năm mươi hai triệu một trăm tám mươi nghìn đồng"),
    ],
)
def test_amounts_in_words(amount: int, words: str) -> None:
    assert amount_in_words(amount) == words


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0"), (999, "999"), (1_234_567, "1.234.567"), (-1_234, "-1.234"), (10_000, "10.000")]
)
def test_numbers_with_points(number: int, text: str) -> None:
    assert format_number(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("12.50", "12,5"),
        ("0.3", "0,3"),
        ("-0.5", "-0,5"),
        ("-1234.50", "-1.234,5"),
        ("1E+3", "1.000"),
        ("100.00", "100"),
        ("0", "0"),
    ],
)
def test_decimals_with_comma(number: str, text: str) -> None:
    assert format_decimal(Decimal(number)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9))
def test_a_printed_decimal_reads_back(number: Decimal) -> None:
    assert Decimal(format_decimal(number).replace(".", "").replace(",", ".")) == number


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [
        (702_000, 710_000),
        (710_000, 710_000),
        (710_001, 720_000),
        (0, 0),
        (1, 10_000),
        (Decimal("2527200.0"), 2_530_000),
    ],
)
def test_money_is_rounded_up_to_ten_thousand(amount: int | Decimal, rounded: int) -> None:
    assert ceil_to(amount, 10_000) == rounded


@given(st.fractions(min_value=0, max_value=10**12), st.integers(1, 10**5))
def test_rounding_up_is_the_least_multiple_that_is_enough(amount: Fraction, step: int) -> None:
    rounded = ceil_to(amount, step)
    assert rounded % step == 0
    assert amount <= rounded < amount + step
