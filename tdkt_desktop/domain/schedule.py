"""The year's tasks (kế hoạch) and report obligations (nghĩa vụ báo cáo): when due, how late."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.dates import DateImpossible, PartialDate, parse_vietnamese_date
from tdkt_desktop.domain.text import fold


class TaskState(StrEnum):
    """What was said of a task; lateness is never stored, it follows from the day."""

    OPEN = "open"
    UNDERWAY = "underway"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Due:
    """When a task falls due, as far as the plan says: 'month' and 'quarter' stay so and sort by their last day."""

    on: date
    precision: str

    @classmethod
    def parse(cls, text: str, *, year: int) -> Due | None:
        """Read 'Tháng 12', 'Quý I', 'Trước 15/5/2024', '31/3', '6 tháng đầu năm'; None when no day follows."""
        plain = fold(text)
        return _full_date(plain) or _day_and_month(plain, year) or _month(plain, year) or _part_of_year(plain, year)


@dataclass(frozen=True, slots=True)
class NewScheduleEntry:
    """A task of the year's plan, in the words of its appendix."""

    year: int
    content: str
    group: str | None = None
    stt: str | None = None
    lead: str | None = None
    cooperating: str | None = None
    time_text: str | None = None
    due: Due | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class NewObligation:
    """A report that somebody owes (nghĩa vụ báo cáo); outgoing when the ward's own office is the reporter."""

    year: int
    reporter: str
    receiver: str
    content: str
    cycle: str
    due_text: str | None = None
    due: Due | None = None
    code: str | None = None


def days_late(due_on: date | None, done_on: date | None, *, today: date) -> int:
    """Days past the due day (0 = in time, or nothing said about the day)."""
    if due_on is None:
        return 0
    return max(((done_on or today) - due_on).days, 0)


_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR = r"(?:\s*(?:/|nam)\s*(?P<year>\d{4})\b)?"
"""A year that the text itself gives after a month or quarter ('Tháng 01/2026' in the plan of 2025)."""


def _full_date(plain: str) -> Due | None:
    if found := re.search(r"\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b", plain):
        try:
            parsed = parse_vietnamese_date(found[0])
        except DateImpossible:
            return None
        return Due(parsed.last, "day") if parsed else None
    return None


def _day_and_month(plain: str, year: int) -> Due | None:
    found = re.search(r"\b(\d{1,2})\s*/\s*(\d{1,2})\b(?!\s*/)", plain)
    spoken = re.search(rf"\bngay\s*(\d{{1,2}})\s*thang\s*(\d{{1,2}})\b{_YEAR}", plain)
    if found := found or spoken:
        try:
            return Due(PartialDate(_year(found, year), int(found[2]), int(found[1])).last, "day")
        except DateImpossible:
            return None
    return None


def _month(plain: str, year: int) -> Due | None:
    months = [found for found in re.finditer(rf"\bthang\s*(\d{{1,2}})\b{_YEAR}", plain) if 1 <= int(found[1]) <= 12]
    if months:
        return Due(PartialDate(_year(months[-1], year), int(months[-1][1])).last, "month")
    return None


def _part_of_year(plain: str, year: int) -> Due | None:
    quarters = list(re.finditer(rf"\bquy\s*(iv|iii|ii|i|[1-4])\b{_YEAR}", plain))
    if quarters:
        last = quarters[-1]
        return Due(PartialDate(_year(last, year), _ROMAN[last[1]] * 3).last, "quarter")
    if re.search(r"\b6 thang dau nam\b", plain):
        return Due(date(year, 6, 30), "half")
    if re.search(r"\b(6 thang cuoi nam|cuoi nam)\b", plain):
        return Due(date(year, 12, 31), "half")
    return None


def _year(found: re.Match[str], default: int) -> int:
    return int(found.groupdict().get("year") or default)
