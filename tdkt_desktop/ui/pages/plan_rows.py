"""Tasks of the year and reports that are owed, as the table shows them: when due, how they stand, in which quarter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tdkt_desktop.domain.dates import day_and_month
from tdkt_desktop.domain.schedule import TaskState, days_late
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Filters, Kind, Row
from tdkt_desktop.ui.pages.grouped_rows import GroupedRows
from tdkt_desktop.ui.pages.near_days import short_day
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

TASK, REPORT = "task", "report"
LATE, NEAR, DONE = "late", "near", "done"
NEAR_DAYS, SOON_DAYS = 30, 7
_QUARTERS = ("I", "II", "III", "IV")
_NO_DAY = "9999"

Reports = Mapping[int, date | None]
"""Which units a report is awaited from, and the day on which each came."""


def badge_of(row: Row) -> object:
    """The chip of a row."""
    return row["badge"]


def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of tasks, or of reports."""
    is_task = kind == TASK
    content = QT_TRANSLATE_NOOP("Column", "Task of the plan") if is_task else QT_TRANSLATE_NOOP("Column", "Report")
    lead = QT_TRANSLATE_NOOP("Column", "In charge") if is_task else QT_TRANSLATE_NOOP("Column", "Who reports")
    return (
        Column("due", QT_TRANSLATE_NOOP("Column", "Due"), width=96),
        Column("content", content, Kind.TWO, second="second"),
        Column("lead", lead, width=170, priority=2),
        *((Column("result", QT_TRANSLATE_NOOP("Column", "Outcome"), width=140, priority=3),) if is_task else ()),
        Column("state", QT_TRANSLATE_NOOP("Column", "State"), Kind.CHIP, width=140, priority=1, show=badge_of),
    )


def task_row(found: Any, *, today: date) -> Row:
    """A stored task as a row; `of` is the stored one."""
    return _row(TASK, found, second=found.cooperating or "", lead=found.lead or "", reports={}, today=today)


def report_row(found: Any, reports: Reports, *, today: date) -> Row:
    """A stored report obligation as a row, with what the units have sent."""
    second = tr("Plan", "To {receiver}", receiver=found.receiver)
    if reports:
        came = sum(day is not None for day in reports.values())
        second = tr("Plan", "{count} of {total} units have handed in", count=came, total=len(reports))
    return _row(REPORT, found, second=second, lead=found.reporter, reports=reports, today=today)


def _row(kind: str, found: Any, *, second: str, lead: str, reports: Reports, today: date) -> Row:
    due_on = date.fromisoformat(found.due_on) if found.due_on else None
    standing, days = standing_of(found, waits=None in reports.values(), today=today)
    return {
        "id": (kind, found.id),
        "of": found,
        "reports": reports,
        "group": (due_on.month + 2) // 3 if due_on is not None else 0,
        "due": due_words(found, due_on, today=today),
        "due_key": found.due_on or _NO_DAY,
        "content": found.content,
        "second": " ".join(second.split()),
        "lead": lead,
        "result": getattr(found, "result", None) or "",
        "state": standing,
        "badge": statuses.badge(statuses.OBLIGATION, standing, count=days),
        "counted": counted(standing, due_on, today=today),
    }


def standing_of(found: Any, *, waits: bool, today: date) -> tuple[str, int]:
    """Code of the chip and the days it speaks of; lateness follows from the days, it is never stored."""
    due_on = date.fromisoformat(found.due_on) if found.due_on else None
    done_on = date.fromisoformat(found.done_on) if found.done_on else None
    state = TaskState(found.state)
    if state is TaskState.DROPPED:
        return "dropped", 0
    late = days_late(due_on, done_on, today=today)
    if state is TaskState.DONE:
        return ("done_late", late) if late and done_on is not None else ("done", 0)
    if late:
        return "late", late
    left = (due_on - today).days if due_on is not None else SOON_DAYS + 1
    if left <= SOON_DAYS:
        return ("soon", left) if left else ("today", 0)
    if waits:
        return "waits_for_unit", 0
    return state.value, 0


def counted(standing: str, due_on: date | None, *, today: date) -> frozenset[str]:
    """The counters to which a row belongs."""
    if standing in ("done", "done_late"):
        return frozenset({DONE})
    if standing == "late":
        return frozenset({LATE})
    is_near = standing != "dropped" and due_on is not None and (due_on - today).days <= NEAR_DAYS
    return frozenset({NEAR}) if is_near else frozenset()


def due_words(found: Any, due_on: date | None, *, today: date) -> str:
    """The due day as far as the plan knows it; a month or a quarter stays one, words stay words."""
    if due_on is None:
        return str(getattr(found, "time_text", None) or getattr(found, "due_text", None) or "")
    match found.due_precision:
        case "month":
            year = "" if due_on.year == found.year else f"/{due_on.year}"
            return tr("Today", "Month {month}", month=f"{due_on.month}{year}")
        case "quarter":
            return tr("Today", "Quarter {number}", number=_QUARTERS[(due_on.month - 1) // 3])
    return day_and_month(due_on) if due_on.year == found.year else short_day(due_on, today)


def counts_of(rows: Sequence[Row]) -> list[Count]:
    """The figures over the table; each opens its rows."""
    found = {key: sum(key in counted_of(row) for row in rows) for key in (LATE, NEAR, DONE)}
    return [
        Count("", tr("Plan", "All"), len(rows)),
        Count(LATE, tr("Plan", "Late"), found[LATE], Tone.BAD, "error_circle"),
        Count(NEAR, tr("Plan", "Due in 30 days"), found[NEAR], Tone.WARN, "warning"),
        Count(DONE, tr("Plan", "Done"), found[DONE], Tone.OK, "checkmark_circle"),
    ]


def listing_of(rows: Sequence[Row], *, year: int, today: date) -> GroupedRows:
    """The rows by quarter: the present one first, then what lies ahead, then what is past; at last what has no day."""
    now = (today.month + 2) // 3 if year == today.year else 1
    order = [*range(now, 5), *range(now - 1, 0, -1), 0]
    keys = {"due": _by_due, "content": _by_content, "lead": _by_lead, "state": _by_state}
    return GroupedRows(rows, order=order, title=_heading, sort_keys=keys, keeps=_keeps)


def _heading(key: object, rows: Sequence[Row]) -> str:
    done = sum(DONE in counted_of(row) for row in rows)
    if not key:
        return tr("Plan", "No day given · {count}, {done} done", count=len(rows), done=done)
    assert isinstance(key, int)
    return tr("Plan", "Quarter {number} · {count}, {done} done", number=_QUARTERS[key - 1], count=len(rows), done=done)


def _keeps(row: Row, filters: Filters) -> bool:
    wanted = filters.get("state")
    if isinstance(wanted, frozenset) and not wanted & counted_of(row):
        return False
    month = filters.get("month")
    if isinstance(month, int) and month_of(row, row["of"].year) != month:  # type: ignore[attr-defined]
        return False
    words = fold(f"{row['content']} {row['lead']} {row['second']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())


def reports_of(row: Row) -> dict[int, date | None]:
    """Which units the report of a row is awaited from; nothing for a task."""
    found = row["reports"]
    assert isinstance(found, dict)
    return found


def month_of(row: Row, year: int) -> int:
    """The month of a year in which a row is due, by its last day where only the month is known; 0 = none."""
    due_on = row["of"].due_on  # type: ignore[attr-defined]
    return int(due_on[5:7]) if due_on and due_on.startswith(f"{year}-") else 0


def counted_of(row: Row) -> frozenset[str]:
    """The counters to which a row belongs."""
    found = row["counted"]
    assert isinstance(found, frozenset)
    return found


def _by_due(row: Row) -> str:
    return str(row["due_key"])


def _by_content(row: Row) -> str:
    return collation_key(str(row["content"]))


def _by_lead(row: Row) -> str:
    return collation_key(str(row["lead"]))


def _by_state(row: Row) -> str:
    badge = row["badge"]
    return collation_key(badge.word) if isinstance(badge, Badge) else ""
