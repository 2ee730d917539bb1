"""Numbers before rows (STT): counted, in Roman, or lettered; gaps and repetitions."""

from __future__ import annotations

import re
from functools import lru_cache

_ROMAN = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_MOST_DIGITS = 6
_ORDINAL = re.compile(r"\(?(\d{1,6})[.)]?")
_LETTER = re.compile(r"[A-ZĐa-zđ]")
_LEADING = re.compile(
    r"^\s*(?:\(?(?:[IVXL]{1,6}|[A-ZĐ]|[a-zđ]|\d{1,3})\s*[.):/\-]|(?:Phần|Mục)\s+[IVXL\d]{1,5}\s*[.:\-]?)\s*",
    re.IGNORECASE,
)


def ordinal(text: str) -> int | None:
    """12 of '12', '12.', '(12)', '012'."""
    if text.isdecimal() and len(text) <= _MOST_DIGITS:
        return int(text)
    found = _ORDINAL.fullmatch(text)
    return int(found[1]) if found else None


@lru_cache(maxsize=1024)
def roman(text: str) -> int | None:
    """4 of 'IV' or 'IV.'."""
    text = text.rstrip(".)").strip()
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(
        -value if value < next_value else value for value, next_value in zip(values, [*values[1:], 0], strict=True)
    )


@lru_cache(maxsize=1024)
def is_lettered(text: str) -> bool:
    """Whether the number is a Roman one or a single letter, as sections have."""
    return roman(text) is not None or bool(_LETTER.fullmatch(text.rstrip(".)").strip()))


def without_number(text: str) -> str:
    """'Lao động tiên tiến' of 'I. Lao động tiên tiến'."""
    return _LEADING.sub("", text, count=1)


class Numbering:
    """Follows the numbers of the data rows; a section begins anew."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._seen = set[int]()

    def restart(self) -> None:
        """A section or the table begins."""
        self._last = None
        self._seen.clear()

    def look(self, text: str) -> str | None:
        """STT_GAP or STT_DUP when the number does not follow the one before."""
        number = ordinal(text)
        if number is None:
            number = roman(text)
        if number is None:
            return None
        last, self._last = self._last, number
        if number == 1 and last is not None and last != 1:
            self._seen.clear()
        elif number in self._seen:
            return "STT_DUP"
        self._seen.add(number)
        if last is not None and number > last + 1:
            return "STT_GAP"
        return None
