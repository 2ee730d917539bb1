"""The year's tasks and the reports that are owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tdkt_desktop.domain.schedule import NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office

_SAID = {
    TaskState.OPEN: QT_TRANSLATE_NOOP("Step", "Not done yet: {content}"),
    TaskState.UNDERWAY: QT_TRANSLATE_NOOP("Step", "Under way: {content}"),
    TaskState.DONE: QT_TRANSLATE_NOOP("Step", "Done: {content}"),
    TaskState.DROPPED: QT_TRANSLATE_NOOP("Step", "Not to be done: {content}"),
}


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


def _unit(office: Office, unit_id: int) -> str:
    with office.reader() as reader:
        return reader.units.name(unit_id)
