"""The sample ward as the window opens it: made once, whole or absent, and looked at on its own morning."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tdkt_desktop import paths
from tdkt_desktop.actions.sample import YEAR, StoppedClock, files, make_sample_office
from tdkt_desktop.actions.schedule import add_task, expect_report, receive_report, set_obligation, set_task
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry, TaskState
from tdkt_desktop.office.office import Office

FOLDER = "van-phong-mau"
_REPORTING_UNITS = 12
_MISSING_REPORTS = 2
_KEPT_LATE = 1


def folder() -> Path:
    """Where the sample ward lies on this PC."""
    return paths.data_dir() / FOLDER


def is_there(place: Path | None = None) -> bool:
    """Whether the sample ward was made."""
    return ((place or folder()) / "office.db").is_file()


def open_sample(place: Path | None = None) -> Office:
    """Open the sample ward on its own morning. Raises what `Office.open` raises."""
    return Office.open(place or folder(), clock=StoppedClock())


def make_sample(place: Path | None = None, *, progress: Callable[[int, int], None] | None = None) -> Path:
    """Make the sample ward beside its place and give it its name last; a half-made one is taken away."""
    target = place or folder()
    tell = progress or _tell_nobody
    beside = target.with_name(f".~{target.name}")
    shutil.rmtree(beside, ignore_errors=True)
    tell(0, 2)
    with make_sample_office(beside) as office:
        tell(1, 2)
        live_through_the_year(office)
    if target.exists():
        shutil.rmtree(target)
    beside.replace(target)
    return target


def live_through_the_year(office: Office) -> None:
    """Record what the ward did until its morning in December: most of the plan done, little late, some under way."""
    _send_reports(office)
    _do_tasks(office)
    with (files() / "viec_trong_nam.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            due = Due(date.fromisoformat(row["due_on"]), "day")
            add_task(office, NewScheduleEntry(year=YEAR, content=row["content"], lead=row["lead"], due=due))


def _send_reports(office: Office) -> None:
    """Reports up to now were sent, but for the last: some units still owe theirs."""
    with office.reader() as reader:
        past = [
            row for row in reader.plans.obligations_of(YEAR) if row.due_on and row.due_on < office.today.isoformat()
        ]
        units = [unit.id for unit in reader.units.all() if unit.valid_to is None][:_REPORTING_UNITS]
    for row in past[:-1]:
        set_obligation(office, row.id, TaskState.DONE, done_on=date.fromisoformat(row.due_on))
    for row in past[-1:]:
        for unit_id in units:
            expect_report(office, row.id, unit_id)
        for unit_id in units[:-_MISSING_REPORTS]:
            receive_report(office, row.id, unit_id, on=date.fromisoformat(row.due_on))


def _do_tasks(office: Office) -> None:
    """Tasks up to now were done, but for the last; the next one is under way."""
    today = office.today.isoformat()
    with office.reader() as reader:
        tasks = [row for row in reader.plans.schedule_of(YEAR) if row.due_on]
    past = [row for row in tasks if row.due_on < today]
    for row in past[: len(past) - _KEPT_LATE]:
        set_task(office, row.id, TaskState.DONE, done_on=date.fromisoformat(row.due_on))
    for row in [row for row in tasks if row.due_on >= today][:1]:
        set_task(office, row.id, TaskState.UNDERWAY)


def _tell_nobody(_done: int, _total: int) -> None:
    """Nobody asked how far it is."""
