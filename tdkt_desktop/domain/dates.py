"""Dates as Vietnamese papers write them, and dates of which only the year or the month is known."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.text import fold

_NUMERIC = re.compile(r"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}\S*)?$")
_MONTH = re.compile(r"^(?:thang\s*)?(\d{1,2})\s*(?:[/.\-]|nam)\s*(\d{4})$")
_YEAR = re.compile(r"^(?:(?:sinh\s*)?nam\s*)?(\d{4})(?:\.0)?$")
_DAY_UNKNOWN = re.compile(r"^(?:00|[._…]+)\s*/\s*(?:(?:00|[._…]+)|(\d{1,2}))\s*/\s*(\d{4})$")
_LONG = re.compile(r"^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[t ]\d{1,2}:\d{2}.*)?$")
_COMPACT = re.compile(r"^(\d{2})(\d{2})(\d{4})$")
_CENTURY_PIVOT = 30
"""Two-digit years: 00 to 29 are of this century, the rest of the last."""


class DateImpossible(ValueError):
    """A text that has the form of a date but names no day of the calendar, such as 31/02/1985."""


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as far as it is known: the year, the month too, or the day."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise DateImpossible(f"{self.year}-?-{self.day}")
        try:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
        except ValueError as error:
            raise DateImpossible(f"{self.year}-{self.month}-{self.day}") from error

    @property
    def iso(self) -> str:
        """'1975', '1975-03' or '1975-03-12'."""
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def first(self) -> date:
        """The earliest day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that it can be; a task known only as 'Tháng 12' sorts by it."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def precision(self) -> str:
        """'year', 'month' or 'day'."""
        return "day" if self.day else "month" if self.month else "year"

    @classmethod
    def parse_iso(cls, text: str) -> PartialDate:
        """Read what `iso` writes. Raises `DateImpossible`."""
        try:
            return cls(*(int(part) for part in text.split("-")))
        except (TypeError, ValueError) as error:
            raise DateImpossible(text) from error


def parse_vietnamese_date(text: str) -> PartialDate | None:
    """Read 5/9/2026, 05-9-26, 5.9.2026, 05092026, 'tháng 3/1975', 'năm 1975', ../../1975, ISO, the long form.

    None when the text is no date at all; raises `DateImpossible` when it looks like one that does not exist.
    """
    plain = fold(text).strip("'’‘ ")
    if found := _DAY_UNKNOWN.match(plain):
        return PartialDate(int(found[2]), int(found[1]) if found[1] else None)
    if found := _ISO.match(plain):
        return PartialDate(*(int(part) for part in found.groups() if part))
    for pattern in (_NUMERIC, _LONG, _COMPACT):
        if found := pattern.match(plain):
            day, month, year = found.groups()
            return PartialDate(_full_year(year), int(month), int(day))
    if found := _YEAR.match(plain):
        return PartialDate(int(found[1])) if int(found[1]) else None
    if found := _MONTH.match(plain):
        return PartialDate(int(found[2]), int(found[1]))
    return None


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _CENTURY_PIVOT else 1900)


def short_date(day: date) -> str:
    """'05/9/2026': days below 10 and months 1 and 2 with a zero (NĐ 30/2020, Phụ lục I)."""
    return f"{day.day:02d}/{_month(day.month)}/{day.year}"


def day_and_month(day: date) -> str:
    """'05/9': a short date without its year."""
    return f"{day.day:02d}/{_month(day.month)}"


def long_date(day: date) -> str:
    """'ngày 05 tháng 9 năm 2026'."""
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def short_partial(day: PartialDate) -> str:
    """'1975', '3/1975' or '12/3/1975', as far as it is known."""
    if day.month is None:
        return str(day.year)
    if day.day is None:
        return f"{_month(day.month)}/{day.year}"
    return short_date(date(day.year, day.month, day.day))


def _month(month: int) -> str:
    return f"{month:02d}" if month <= 2 else str(month)
