"""Days and hours as they are said when they are near: “hôm qua”, “08:41”, “còn 2 ngày”, “Thứ Tư, 25/11/2026”."""

from __future__ import annotations

from datetime import date, datetime

from tdkt_desktop.domain.dates import day_and_month, short_date
from tdkt_desktop.domain.next_step import Duty, days_to, due_words
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import say, tr

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Today", "Monday"),
    QT_TRANSLATE_NOOP("Today", "Tuesday"),
    QT_TRANSLATE_NOOP("Today", "Wednesday"),
    QT_TRANSLATE_NOOP("Today", "Thursday"),
    QT_TRANSLATE_NOOP("Today", "Friday"),
    QT_TRANSLATE_NOOP("Today", "Saturday"),
    QT_TRANSLATE_NOOP("Today", "Sunday"),
)


def whole_day(day: date) -> str:
    """A day with its weekday."""
    return tr("Today", "{weekday}, {day}", weekday=tr("Today", _WEEKDAYS[day.weekday()]), day=day)


def short_day(day: date, today: date) -> str:
    """Day and month; the year where it is another."""
    return day_and_month(day) if day.year == today.year else short_date(day)


def due_day(duty: Duty, today: date) -> str:
    """The due day of a duty as far as the plan knows it."""
    words = due_words(duty)
    return say(words) if isinstance(words, Sentence) else short_day(duty.due_on, today)


def distance(day: date, today: date) -> str:
    """How far a due day is."""
    left = days_to(day, today)
    if left < 0:
        return tr("Today", "{count} days late", count=-left)
    return tr("Today", "{count} days left", count=left) if left else tr("Today", "today")


def past_time(at: datetime, now: datetime) -> str:
    """The hour of today, yesterday, or the day."""
    past = (now.date() - at.date()).days
    if past == 0:
        return f"{at:%H:%M}"
    return tr("Today", "yesterday") if past == 1 else short_day(at.date(), now.date())


def backup_words(at: datetime | None, now: datetime) -> str:
    """When the last backup was made, as one sentence."""
    if at is None:
        return tr("Today", "There is no backup yet.")
    hour = f"{at:%H:%M}"
    past = (now.date() - at.date()).days
    if past == 0:
        return tr("Today", "Backed up at {hour} today", hour=hour)
    if past == 1:
        return tr("Today", "Backed up at {hour} yesterday", hour=hour)
    return tr("Today", "Backed up at {hour} on {day}", hour=hour, day=short_day(at.date(), now.date()))
