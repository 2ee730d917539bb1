"""Days as officers type them: 5/9, 05092026, 5.12, 5/12/26, hôm nay, mai, +7; and what a wrong one may have meant."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from tdkt_desktop.domain.dates import PartialDate, parse_vietnamese_date, short_date, short_partial
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold
from tdkt_desktop.translate import tr


class Unread(Enum):
    """What a date field gives for a text that is no date."""

    UNREAD = "unread"


UNREAD = Unread.UNREAD
Day = date | PartialDate | Unread | None

_WORDS = (
    (QT_TRANSLATE_NOOP("Field", "today"), 0),
    (QT_TRANSLATE_NOOP("Field", "tomorrow"), 1),
    (QT_TRANSLATE_NOOP("Field", "the day tomorrow"), 1),
    (QT_TRANSLATE_NOOP("Field", "yesterday"), -1),
)
_FORMS = re.compile(r"^(ngay|thang|nam|[\d\s/.\-+])*$")
_DAY_MONTH = re.compile(r"^(\d{2})(\d{2})$")
_DAY_MONTH_SHORT_YEAR = re.compile(r"^(\d{2})(\d{2})(\d{2})$")
_THREE = re.compile(r"^(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{2}|\d{4}))?$")
_YEARS = range(1800, 2200)
"""Four figures in this range are a year, others a day and a month."""
_MOST_DAYS_AWAY = 4
_MONTHS = 12


def read_day(text: str, *, today: date, year: int | None = None) -> Day:
    """Read a date as it is typed; one without a year is of `year`, or of today's.

    None for an empty text, `UNREAD` for no date. Raises `DateImpossible`.
    """
    plain = fold(text)
    if not plain:
        return None
    away = _said(plain)
    if away is None and plain[0] in "+-" and plain[1:].isdigit() and len(plain) <= _MOST_DAYS_AWAY + 1:
        away = int(plain)
    if away is not None:
        return _moved(today, away)
    found = parse_vietnamese_date(_spread(plain))
    if found is None:
        found = parse_vietnamese_date(f"{_spread(plain)}/{year or today.year}")
    if found is None:
        return UNREAD
    return found.first if found.precision == "day" else found


def shown_day(day: date | PartialDate | None) -> str:
    """A day as a field shows it: 05/09/2026, or as far as it is known."""
    if day is None:
        return ""
    return short_partial(day) if isinstance(day, PartialDate) else short_date(day)


def cure_of(text: str, *, today: date, year: int | None = None) -> str:
    """The date that an impossible one probably meant: day and month swapped, or the last day of the month."""
    found = _THREE.match(_spread(fold(text)))
    if found is None:
        return ""
    day, month = int(found[1]), int(found[2])
    written = parse_vietnamese_date(f"1/1/{found[3]}") if found[3] else None
    in_year = written.year if written is not None else year or today.year
    if month > _MONTHS >= day and month <= monthrange(in_year, day)[1]:
        return shown_day(date(in_year, day, month))
    if 1 <= month <= _MONTHS and monthrange(in_year, month)[1] < day <= 31:
        return shown_day(date(in_year, month, monthrange(in_year, month)[1]))
    return ""


def is_hopeless(text: str) -> bool:
    """Whether no further letter makes a date of the text."""
    plain = fold(text)
    words = [fold(tr("Field", source)) for source, _ in _WORDS]
    return not _FORMS.match(plain) and not any(word.startswith(plain) for word in words)


def _said(plain: str) -> int | None:
    """How many days away a word is."""
    if plain == "t":
        return 0
    return next((away for source, away in _WORDS if plain == fold(tr("Field", source))), None)


def _moved(today: date, away: int) -> date | Unread:
    try:
        return today + timedelta(days=away)
    except OverflowError:
        return UNREAD


def _spread(plain: str) -> str:
    """Figures without signs between them as day, month and year: 0509, 050926."""
    if found := _DAY_MONTH_SHORT_YEAR.match(plain):
        return "/".join(found.groups())
    found = _DAY_MONTH.match(plain)
    return "/".join(found.groups()) if found and int(plain) not in _YEARS else plain
