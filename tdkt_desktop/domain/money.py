"""Whole đồng, and numbers as papers print and speak them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", " nghìn", " triệu")
_BILLION = 10**9


def ceil_to(amount: Fraction | Decimal | int, step: int) -> int:
    """The least multiple of `step` that is not below `amount`; exact, never through a float."""
    return -(-Fraction(amount) // step) * step


def format_number(number: int) -> str:
    """1234567 as '1.234.567'."""
    return f"{number:,}".replace(",", ".")


def format_decimal(number: Decimal) -> str:
    """12.50 as '12,5'."""
    whole, _, rest = format(number, "f").partition(".")
    rest = rest.rstrip("0")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return sign + format_number(int(digits)) + (f",{rest}" if rest else "")


def number_in_words(number: int) -> str:
    """105 as 'một trăm linh năm'; 21 as 'hai mươi mốt'."""
    if number < 0:
        return "âm " + number_in_words(-number)
    if number == 0:
        return _DIGITS[0]
    return _above_billion(number).strip()


def amount_in_words(amount: int) -> str:
    """710000 as 'Bảy trăm mười nghìn đồng'."""
    words = number_in_words(amount)
    return f"{words[0].upper()}{words[1:]} đồng"


def _above_billion(number: int) -> str:
    billions, rest = divmod(number, _BILLION)
    if not billions:
        return _below_billion(rest, full=False)
    head = f"{_above_billion(billions)} tỷ"
    return f"{head} {_below_billion(rest, full=True)}" if rest else head


def _below_billion(number: int, *, full: bool) -> str:
    """Words of a number under a billion; `full` says that greater digits stand before it."""
    parts: list[str] = []
    for power in (2, 1, 0):
        group = number // 1000**power % 1000
        if group:
            parts.append(_group(group, full=full or bool(parts)) + _SCALES[power])
    return " ".join(parts)


def _group(number: int, *, full: bool) -> str:
    """Words of 1 to 999; with `full` the hundreds and the zero of the tens are spoken."""
    hundreds, tens, units = number // 100, number // 10 % 10, number % 10
    words = []
    if hundreds or full:
        words.append(f"{_DIGITS[hundreds]} trăm")
    if tens == 1:
        words.append("mười")
    elif tens:
        words.append(f"{_DIGITS[tens]} mươi")
    elif units and words:
        words.append("linh")
    if units:
        words.append(_unit(units, tens=tens))
    return " ".join(words)


def _unit(units: int, *, tens: int) -> str:
    if units == 1 and tens > 1:
        return "mốt"
    if units == 5 and tens:
        return "lăm"
    return _DIGITS[units]
