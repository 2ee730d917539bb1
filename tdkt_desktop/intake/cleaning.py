"""Values of cells made clean: names, dates as far as known, numbers, decisions, school years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from tdkt_desktop.domain.dates import DateImpossible, PartialDate, parse_vietnamese_date
from tdkt_desktop.domain.text import fold, plain_name, tidy
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.sheets import Cell
from tdkt_desktop.intake.vocabulary import Vocabulary

_OLDEST_AGE = 115
_CITIZEN_DIGITS = 12
_FIRST_SERIAL, _LAST_SERIAL = 7_000, 60_000  # Excel's day numbers of 1919 and 2064
_EPOCH = date(1899, 12, 30)
_SIMPLE_DATE = re.compile(r"(0?[1-9]|[1-3]\d)/(0?[1-9]|1\d)/(\d{4})")
_SHORT_YEAR = re.compile(r"\D\d{2}\s*$")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_SCHOOL_YEAR = re.compile(r"\b(19\d\d|20\d\d)\s*[-–—/]\s*(19\d\d|20\d\d|\d\d)\b")
_YEAR = re.compile(r"\b(19\d\d|20\d\d)\b")
_DATE_INSIDE = re.compile(
    r"\b\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}\b|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}"
)
_NUMBERED = re.compile(r"\S*\d.*", re.DOTALL)  # without 'Quyết định số' before the number
_BEFORE_DATE = re.compile(r"[\s,;(]*(?:ngày|ngay|ký ngày)?\s*$", re.IGNORECASE)
_FORMULA_TEXT = re.compile(r"[\t ]*[=@＝＠]|[\t ]*[+＋-](?!\s)[^\s]*[(|!*/+=]|\t+[+\-]")


def cell_text(cell: Cell) -> str:
    """Text of a cell as the officer reads it, tidied; a whole number without decimals, a date in ISO."""
    if isinstance(cell, str):
        return tidy(cell)
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(Decimal(str(cell)).normalize())
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell)


def is_formula_text(text: str) -> bool:
    """Whether Excel would take the text for a formula; a dash before a word begins a list, no formula."""
    return bool(_FORMULA_TEXT.match(text))


def whole_number(text: str) -> int | None:
    """12 of '12', '12.0' or '1.234'; None when it is no whole number."""
    if _THOUSANDS.fullmatch(text):
        return int(text.replace(".", ""))
    value = decimal_number(text)
    return int(value) if value is not None and value == int(value) else None


def citizen_number(text: str) -> str:
    """A citizen's number without spaces, with the zero that a spreadsheet takes off its front."""
    digits = "".join(text.split()).replace(".", "").lstrip("'")
    if not digits.isdigit():
        return text
    return digits.zfill(_CITIZEN_DIGITS) if len(digits) == _CITIZEN_DIGITS - 1 else digits


def decimal_number(text: str) -> Decimal | None:
    """18.5 of '18,5'; None when it is no number."""
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None


def as_number(value: Decimal) -> int | float:
    """A number for the report: whole where it is whole."""
    return int(value) if value == int(value) else float(value)


def read_date(cell: Cell) -> PartialDate | None:
    """A date as far as it is known; None when the cell is empty. Raises `DateImpossible` for anything else."""
    if isinstance(cell, datetime | date):
        return PartialDate(cell.year, cell.month, cell.day)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _date_of_number(cell)
    text = tidy(str(cell))
    if not text:
        return None
    if text.isdigit() and len(text) == 5:
        return _date_of_number(int(text))
    found = parse_vietnamese_date(text)
    if found is None:
        raise DateImpossible(text)
    return found


def _date_of_number(number: float) -> PartialDate:
    if number == int(number) and 1900 <= number <= 2100:
        return PartialDate(int(number))
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        day = _EPOCH + timedelta(days=int(number))
        return PartialDate(day.year, day.month, day.day)
    raise DateImpossible(str(number))


def read_birth(cell: Cell, today: date) -> PartialDate | None:
    """Date of birth of somebody who may be alive. Raises `DateImpossible` when it is none."""
    if isinstance(cell, str) and (simple := _SIMPLE_DATE.fullmatch(cell)):
        found: PartialDate | None = PartialDate(int(simple[3]), int(simple[2]), int(simple[1]))
    else:
        found = read_date(cell)
    if found is None:
        return None
    if today.year - _OLDEST_AGE <= found.year < today.year:
        return found
    if found.first > today and isinstance(cell, str) and _SHORT_YEAR.search(cell):
        found = PartialDate(found.year - 100, found.month, found.day)
    if found.first > today or found.year < today.year - _OLDEST_AGE:
        raise DateImpossible(found.iso)
    return found


def years_in(text: str) -> list[int]:
    """Award years that a text names: a school year counts as its second ('2023-2024' = 2024)."""
    years = list[int]()
    rest = text
    for found in _SCHOOL_YEAR.finditer(text):
        second = int(found[2]) if len(found[2]) == 4 else int(found[1][:2] + found[2])
        if second == int(found[1]) + 1:
            years.append(second)
            rest = rest.replace(found[0], " ")
    return years + [int(found) for found in _YEAR.findall(rest)]


@dataclass(frozen=True, slots=True)
class DecisionText:
    """Number and date of a decision, together or each from its cell; `day_text` is what the file says of the date."""

    number: str = ""
    day: PartialDate | None = None
    day_text: str = ""
    is_impossible: bool = False


def read_decision(number_text: str, date_cell: Cell) -> DecisionText:
    """Number and date of a decision; both may share the number's cell ('121/QĐ-UBND ngày 15/01/2024')."""
    number, day_text = number_text, cell_text(date_cell)
    if inside := _DATE_INSIDE.search(number_text):
        number = _BEFORE_DATE.sub("", number_text[: inside.start()]).strip(" ,;()–-")
        if not day_text:
            day_text = date_cell = inside[0]
    if begins := _NUMBERED.search(number):
        number = begins[0]
    try:
        return DecisionText(number, read_date(date_cell), day_text)
    except DateImpossible:
        return DecisionText(number, None, day_text, is_impossible=True)


class NameCleaner:
    """Takes the honorific off a person's name when a whole name with a known surname follows, else nothing."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._surnames = vocabulary.surnames
        self._bare_surnames = frozenset(fold(name) for name in vocabulary.surnames)
        honorifics = sorted({*vocabulary.honorifics}, key=len, reverse=True)
        either = "|".join(map(re.escape, map(tidy, honorifics)))
        self._honorific = re.compile(f"(?:{either})(?![^\\W\\d_])[\\s.:]*", re.IGNORECASE)
        self._honorific_after = re.compile(f"\\s*\\((?:{either})\\)$", re.IGNORECASE)
        self._beginnings = frozenset(plain_name(text.split()[0]) for text in honorifics)
        self._may_begin: dict[str, bool] = {}

    def clean(self, text: str) -> str:
        """The name without honorifics; 'Ông Thị Thanh Hiền' stays whole, for Thị is no surname."""
        while self._begins_with_honorific(text.partition(" ")[0]):
            found = self._honorific.match(text)
            if not found or not self._is_whole_name(text[found.end() :]):
                return text
            text = text[found.end() :]
        return self._honorific_after.sub("", text) if text[-1:] == ")" else text

    def _begins_with_honorific(self, word: str) -> bool:
        known = self._may_begin.get(word)
        if known is None:
            key = plain_name(word)
            known = self._may_begin[word] = key in self._beginnings or bool(self._honorific.match(word))
        return known

    def _is_whole_name(self, text: str) -> bool:
        first, _, rest = text.partition(" ")
        if self._begins_with_honorific(first) and self._honorific.match(text):
            return True  # 'Hộ ông Nguyễn …': the next round decides
        key = name_key(first)
        return bool(rest) and (key in self._surnames or (text.isascii() and key in self._bare_surnames))

    def looks_like_person(self, text: str) -> bool:
        """Two to six words, a known surname first, no digits."""
        words = plain_name(self.clean(text)).split()
        if not 2 <= len(words) <= 6 or any(letter.isdigit() for letter in text):
            return False
        return words[0] in self._surnames or (text.isascii() and words[0] in self._bare_surnames)


def proper_name(text: str) -> str:
    """'Nguyễn Thị Ánh' of 'NGUYỄN THỊ ÁNH'."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in text.split())


def capital_words(text: str) -> str:
    """First letters of a name made capital: TCVN3 has no 'Á', so people type 'á'."""
    return " ".join(word[:1].upper() + word[1:] for word in text.split())
