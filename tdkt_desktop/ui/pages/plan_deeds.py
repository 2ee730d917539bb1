"""What can be done with tasks of the plan and reports that are owed: each verb one Action through the seam."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions import schedule
from tdkt_desktop.actions.offices import fill_year
from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.plan_forms import AwaitForm, ReceiveForm, ReportForm, ResultForm, TaskForm
from tdkt_desktop.ui.pages.plan_record import id_of
from tdkt_desktop.ui.pages.plan_rows import REPORT, TASK, reports_of
from tdkt_desktop.ui.pages.record_list import RecordList
from tdkt_desktop.ui.seam import Seam


class PlanDeeds(RecordList):
    """A list of tasks or of reports, as `shown` says, with the verbs of its rows."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.shown = TASK
        self.all_rows: dict[str, list[Row]] = {TASK: [], REPORT: []}
        self.units: list[Unit] = []
        super().__init__(seam, title=title, parent=parent)

    def verbs_of(self, row: Row) -> Sequence[Verb]:
        """What can be done with a task or a report, the likeliest first."""
        state = TaskState(row["of"].state)  # type: ignore[attr-defined]
        is_open = state in (TaskState.OPEN, TaskState.UNDERWAY)
        awaited = self.shown == REPORT and None in reports_of(row).values()
        verbs = []
        if awaited:
            count = len(self._missing(row))
            verbs.append(Verb(tr("Plan", "Remind {count} units", count=count), self.remind, "mail", is_filled=True))
            verbs.append(Verb(tr("Plan", "Note as received…"), self.receive, "checkmark"))
        if is_open:
            verbs.append(Verb(tr("Plan", "Done"), self.finish, "checkmark_circle", is_filled=not awaited))
        if self.shown == TASK:
            verbs.append(Verb(tr("Plan", "Outcome…"), self.note_result, "edit", "F2"))
        if state is TaskState.OPEN:
            verbs.append(Verb(tr("Plan", "Under way"), self.begin, "circle_half_fill"))
        if self.shown == REPORT:
            verbs.append(Verb(tr("Plan", "Await units…"), self.await_units, "hourglass_half"))
        if is_open:
            verbs.append(Verb(tr("Plan", "Not to be done"), self.drop_it, "subtract_circle"))
        else:
            verbs.append(Verb(tr("Plan", "Not done yet"), self.reopen, "circle"))
        return verbs

    def _beside(self) -> Row | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return next((row for row in self.all_rows[self.shown] if row["id"] == shown), None)

    # ---- how a task or report stands

    def finish(self) -> None:
        """Done today."""
        self._set_state(TaskState.DONE)

    def begin(self) -> None:
        """It is being worked on."""
        self._set_state(TaskState.UNDERWAY)

    def drop_it(self) -> None:
        """It is not to be done this year."""
        self._set_state(TaskState.DROPPED)

    def reopen(self) -> None:
        """It is not done yet after all."""
        self._set_state(TaskState.OPEN)

    def _set_state(self, state: TaskState) -> None:
        row = self._beside()
        if row is None:
            return
        kind, number = id_of(row)
        if kind == TASK:
            self.seam.run(schedule.set_task, number, state, result=row["of"].result)  # type: ignore[attr-defined]
        else:
            self.seam.run(schedule.set_obligation, number, state)

    def note_result(self) -> None:
        """Open the form of what a task came to."""
        row = self._beside()
        if row is not None and self.shown == TASK:
            found: Any = row["of"]
            done = date.fromisoformat(found.done_on) if found.done_on else self.office.today
            form = ResultForm(content=found.content, today=self.office.today, result=found.result or "")
            form.day.set_day(done)
            form.setProperty("number", found.id)
            self.show_form(form, self._note_result)

    def _note_result(self) -> None:
        assert isinstance(self.form, ResultForm)
        self.seam.run(
            schedule.set_task,
            self.form.property("number"),
            TaskState.DONE,
            done_on=self.form.done_on,
            result=self.form.result.text() or None,
            done=self.form_done,
        )

    # ---- new tasks and reports

    def add(self) -> None:
        """Open the form of a new task or report."""
        today, year = self.office.today, self.seam.year
        if self.shown == TASK:
            self.show_form(TaskForm(today=today, year=year), self._add_task)
        else:
            self.show_form(ReportForm(today=today, year=year), self._add_report)

    def _add_task(self) -> None:
        assert isinstance(self.form, TaskForm)
        self.seam.run(schedule.add_task, self.form.entry, done=self._added)

    def _add_report(self) -> None:
        assert isinstance(self.form, ReportForm)
        self.seam.run(schedule.add_obligation, self.form.obligation, done=self._added)

    @Slot(object)
    def _added(self, step: object) -> None:
        self.form_done(step)
        newest = max(self.all_rows[self.shown], key=id_of, default=None)
        if newest is not None:
            self.show_record(newest["id"])

    @Slot()
    def take_frame(self) -> None:
        """Fill the year with what the pack knows to come back every year."""
        self.seam.run(fill_year, self.seam.year)

    @Slot()
    def copy_last_year(self) -> None:
        """Take over the tasks of the year before."""
        self.seam.run(schedule.copy_plan, self.seam.year, of=self.seam.year - 1)

    # ---- reports of units

    def await_units(self) -> None:
        """Open the form that says which units owe the report."""
        row = self._beside()
        if row is not None and self.shown == REPORT:
            with self.office.reader() as reader:
                ended = {found.old_unit_id for found in reader.units.successions()}
            known = ended | set(reports_of(row))
            units = [unit for unit in self.units if unit.in_force(self.office.today) and unit.id not in known]
            form = AwaitForm(content=str(row["content"]), units=units)
            form.setProperty("number", id_of(row)[1])
            self.show_form(form, self._await_units)

    def _await_units(self) -> None:
        assert isinstance(self.form, AwaitForm)
        number = self.form.property("number")
        self.seam.run(schedule.expect_reports, number, self.form.unit_ids, done=self.form_done)

    def receive(self) -> None:
        """Open the form that notes a unit's report with its day."""
        row = self._beside()
        if row is not None and self._missing(row):
            form = ReceiveForm(awaited=self._missing(row), today=self.office.today)
            form.setProperty("number", id_of(row)[1])
            self.show_form(form, self._receive)

    def _receive(self) -> None:
        assert isinstance(self.form, ReceiveForm)
        number, unit_id = self.form.property("number"), self.form.unit_id
        self.seam.run(schedule.receive_report, number, unit_id, on=self.form.received_on, done=self.form_done)

    @Slot(int)
    def _received_today(self, unit_id: int) -> None:
        row = self._beside()
        if row is not None:
            self.seam.run(schedule.receive_report, id_of(row)[1], unit_id)

    def _missing(self, row: Row) -> list[Unit]:
        awaited = {unit_id for unit_id, day in reports_of(row).items() if day is None}
        return [unit for unit in self.units if unit.id in awaited]

    def remind(self) -> None:
        """Note that the units which have not handed in are reminded, with a message for them on the clipboard."""
        row = self._beside()
        if row is not None and self._missing(row):
            missing = self._missing(row)
            names = ", ".join(unit.name for unit in missing)
            words = tr("Plan", "Please send by now: {content}. Units: {names}.", content=row["content"], names=names)
            QGuiApplication.clipboard().setText(words)
            self.seam.run(schedule.remind_units, id_of(row)[1], [unit.id for unit in missing])
