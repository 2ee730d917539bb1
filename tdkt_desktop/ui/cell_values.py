"""What is typed or pasted into a cell, read as its column wants it: a text, a number, a day, one of the choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.dates import DateImpossible, parse_vietnamese_date
from tdkt_desktop.domain.text import fold, plain_name, tidy
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Choice, Column, Edit, in_words

_SEPARATORS = str.maketrans("", "", "., \u00a0đ")


@dataclass(frozen=True, slots=True)
class CellValue:
    """The value that was read and how the cell will show it, or why it cannot stand there."""

    value: object = None
    words: str = ""
    error: str = ""


def read_cell(column: Column, text: str, choices: Sequence[Choice] = ()) -> CellValue:
    """Read a text for a column that can be typed into."""
    assert column.edit is not None
    text = tidy(text)
    if not text:
        return CellValue() if column.edit.may_be_blank else CellValue(error=tr("Cells", "must not be empty"))
    match column.edit.kind:
        case Edit.NUMBER:
            return _number(text)
        case Edit.DAY | Edit.PARTIAL_DAY:
            return _day(text, whole=column.edit.kind is Edit.DAY)
        case Edit.CHOICE:
            return _choice(text, choices)
    return CellValue(text, text)


def _number(text: str) -> CellValue:
    plain = text.translate(_SEPARATORS)
    if not plain.isdecimal():
        return CellValue(error=tr("Cells", "“{text}” is no number", text=text))
    return CellValue(int(plain), in_words(int(plain)))


def _day(text: str, *, whole: bool) -> CellValue:
    try:
        found = parse_vietnamese_date(text)
    except DateImpossible:
        return CellValue(error=tr("Cells", "there is no day “{text}”", text=text))
    if found is None or (whole and found.first != found.last):
        return CellValue(error=tr("Cells", "“{text}” is no day", text=text))
    value: object = date(found.first.year, found.first.month, found.first.day) if whole else found
    return CellValue(value, in_words(value))


def _choice(text: str, choices: Sequence[Choice]) -> CellValue:
    same = [choice for choice in choices if plain_name(choice.words) == plain_name(text)]
    like = same or [choice for choice in choices if fold(choice.words) == fold(text)]
    if len(like) > 1:
        return CellValue(error=tr("Cells", "“{text}” may be one of several", text=text))
    if not like:
        return CellValue(error=tr("Cells", "no “{text}” is on file", text=text))
    return CellValue(like[0].value, like[0].words)
