"""The year's tasks and the reports that are owed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold
from tdkt_desktop.office.office import Office

_SAID = {
    TaskState.OPEN: QT_TRANSLATE_NOOP("Step", "Not done yet: {content}"),
    TaskState.UNDERWAY: QT_TRANSLATE_NOOP("Step", "Under way: {content}"),
    TaskState.DONE: QT_TRANSLATE_NOOP("Step", "Done: {content}"),
    TaskState.DROPPED: QT_TRANSLATE_NOOP("Step", "Not to be done: {content}"),
}


class NothingToCopy(OfficerError):
    """A plan without a task that the other year lacks."""

    happened = QT_TRANSLATE_NOOP("Error", "The plan of {year} has no task that is not here already.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the pack's frame, or the appendix from Word.")


def add_task(office: Office, new: NewScheduleEntry) -> Step:
    """Add a task to the plan."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Add task {content}"), content=new.content) as work:
        work.plans.add_entries([new])
    return work.step


def set_task(
    office: Office, entry_id: int, state: TaskState, *, done_on: date | None = None, result: str | None = None
) -> Step:
    """Say how a task stands; a finished one bears its day."""
    day = done_on or (office.today if state is TaskState.DONE else None)
    with office.reader() as reader:
        content = reader.plans.content_of_task(entry_id)
    with office.work(_SAID[state], content=content) as work:
        work.plans.set_task(entry_id, state, done_on=day, result=result)
    return work.step


def add_obligation(office: Office, new: NewObligation) -> Step:
    """Add a report that somebody owes."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Add report {content}"), content=new.content) as work:
        work.plans.add_obligations([new])
    return work.step


def set_obligation(office: Office, obligation_id: int, state: TaskState, *, done_on: date | None = None) -> Step:
    """Say how an obligation stands."""
    day = done_on or (office.today if state is TaskState.DONE else None)
    with office.reader() as reader:
        content = reader.plans.content_of_obligation(obligation_id)
    with office.work(_SAID[state], content=content) as work:
        work.plans.set_obligation(obligation_id, state, done_on=day)
    return work.step


def expect_report(office: Office, obligation_id: int, unit_id: int) -> Step:
    """Wait for a unit's report."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Expect the report of {unit}"), unit=_unit(office, unit_id)) as work:
        work.plans.set_report(obligation_id, unit_id, received_on=None)
    return work.step


def expect_reports(office: Office, obligation_id: int, unit_ids: Sequence[int]) -> Step:
    """Wait for the reports of several units; one that has come already stays as it is."""
    with office.reader() as reader:
        content = reader.plans.content_of_obligation(obligation_id)
    named = QT_TRANSLATE_NOOP("Step", "Expect the reports of {count} units: {content}")
    with office.work(named, count=len(unit_ids), content=content) as work:
        known = work.plans.reports_of(obligation_id)
        for unit_id in unit_ids:
            if unit_id not in known:
                work.plans.set_report(obligation_id, unit_id, received_on=None)
    return work.step


def receive_report(office: Office, obligation_id: int, unit_id: int, *, on: date | None = None) -> Step:
    """Record the day on which a unit's report came."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Record the report of {unit}"), unit=_unit(office, unit_id)) as work:
        work.plans.set_report(obligation_id, unit_id, received_on=on or office.today)
    return work.step


def remind_units(office: Office, obligation_id: int, unit_ids: Sequence[int], *, on: date | None = None) -> Step:
    """Note that units were reminded of the report that they owe (đôn đốc)."""
    with office.reader() as reader:
        content = reader.plans.content_of_obligation(obligation_id)
    named = QT_TRANSLATE_NOOP("Step", "Remind {count} units: {content}")
    with office.work(named, count=len(unit_ids), content=content) as work:
        work.plans.remind(obligation_id, unit_ids, on=on or office.today)
    return work.step


def remind_awaited(office: Office, obligation_id: int) -> Step:
    """Note that every unit whose report has not come was reminded of it."""
    with office.reader() as reader:
        awaited = [unit_id for unit_id, day in reader.plans.reports_of(obligation_id).items() if day is None]
    return remind_units(office, obligation_id, awaited)


def copy_plan(office: Office, year: int, *, of: int) -> Step:
    """Enter the tasks of another year's plan for a year, each not done yet and due as many years later.

    Tasks that the year has already are left out. Raises `NothingToCopy`.
    """
    with office.work(QT_TRANSLATE_NOOP("Step", "Copy the plan of {of} to {year}"), of=of, year=year) as work:
        known = {fold(row.content) for row in work.plans.schedule_of(year)}
        copied = [_copied(row, year, of=of) for row in work.plans.schedule_of(of) if fold(row.content) not in known]
        if not copied:
            raise NothingToCopy(year=of)
        work.plans.add_entries(copied)
    return work.step


def _copied(row: Any, year: int, *, of: int) -> NewScheduleEntry:
    """A task as it stands in another year's plan; years named in its words move along."""
    return NewScheduleEntry(
        year=year,
        content=_moved(row.content, year - of),
        group=row.group_name,
        stt=row.stt,
        lead=row.lead,
        cooperating=row.cooperating,
        time_text=_moved(row.time_text, year - of) if row.time_text else None,
        due=Due(_later(date.fromisoformat(row.due_on), year - of), row.due_precision) if row.due_on else None,
        source="copied",
    )


def _moved(text: str, years: int) -> str:
    return re.sub(r"\b20\d\d\b", lambda found: str(int(found[0]) + years), text)


def _later(day: date, years: int) -> date:
    """The same day years later; the last day of February stays the last."""
    if (day + timedelta(days=1)).day == 1:
        return PartialDate(day.year + years, day.month).last
    return day.replace(year=day.year + years)


def _unit(office: Office, unit_id: int) -> str:
    with office.reader() as reader:
        return reader.units.name(unit_id)
