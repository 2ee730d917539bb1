"""What a row is besides data: numbers of the columns, totals, signatures, notes, sections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tdkt_desktop.intake.cleaning import whole_number
from tdkt_desktop.intake.keys import spread
from tdkt_desktop.intake.numbering import ordinal
from tdkt_desktop.intake.vocabulary import Phrases

_FEWEST_NUMBERS = 3
_PLACE_AND_DAY = re.compile(r"ng[àa]y\s.{0,12}th[áa]ng\s.{0,12}n[ăa]m", re.IGNORECASE)
_COLUMN_LETTER = re.compile(r"\(?[A-Za-z]\)?")


def is_column_numbers(texts: Sequence[str]) -> bool:
    """'(1) (2) (3)', '1 2 3' or 'A B 1 2' below the headings."""
    filled = [text for text in texts if text]
    numbers = [number for text in filled if (number := ordinal(text)) is not None]
    others = [text for text in filled if ordinal(text) is None]
    if not all(_COLUMN_LETTER.fullmatch(text) or re.fullmatch(r"\(?\d+\)?\s*=.*", text) for text in others):
        return False
    if len(filled) < _FEWEST_NUMBERS or len(numbers) < 2:
        return False
    return all(later - earlier in (1, 2) for earlier, later in pairwise(numbers))


def is_place_and_day(text: str) -> bool:
    """'Hồng Quang, ngày 28 tháng 5 năm 2026' above a signature."""
    return len(text) < 80 and bool(_PLACE_AND_DAY.search(text))


def stated_count(texts: Sequence[str], count_words: Phrases) -> int | None:
    """28 of 'Tổng cộng: 28 người'; a number counts rows when such a word follows, or when nothing else is there."""
    filled = [text for text in texts if text]
    for text in filled:
        for found in re.finditer(r"(\d[\d.]*)\s*(\S*(?:\s+\S+)?)", text):
            words = spread(found[2]).split()
            if any(" ".join(words[:size]) in count_words for size in (1, 2) if len(words) >= size):
                return whole_number(found[1].rstrip("."))
    if len(filled) == 1 and (alone := re.search(r":\s*(\d[\d.]*)\.?\s*$", filled[0])):
        return whole_number(alone[1].rstrip("."))
    return None


def first_text(texts: Sequence[str]) -> str:
    """The first filled cell of a row."""
    return next((text for text in texts if text), "")
