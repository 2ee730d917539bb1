"""A small form on the page Hôm nay: a task of the office's own, with its day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import InlineForm

_PRECISIONS = {"day": "day", "month": "month", "year": "half"}
"""As far as the day is known → the precision of a due day; a year alone is due at its end."""


class NewTaskForm(InlineForm):
    """What is to be done and by when; `task_made` gives the entry, `finish` puts the form away."""

    task_made = Signal(object)  # NewScheduleEntry

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        self.content = LineField(tr("Today", "Task"))
        self.day = DateField(tr("Today", "Due"), today=today, partial=True)
        title = tr("Today", "Note a new task")
        super().__init__(title, fields=(self.content, self.day), verb=tr("Today", "Note it"), parent=parent)
        self._today = today
        self.confirmed.connect(self._make)
        self.hide()

    def open_empty(self) -> None:
        """Show the form with nothing in it."""
        self.content.set_text("")
        self.day.set_text("")
        self.show()
        self.begin()

    @Slot(object)
    def finish(self, step: object) -> None:
        """Put the form away: the task is on file."""
        del step
        self.hide()

    def confirm(self) -> None:
        self.content.show_error("" if self.content.text() else tr("Today", "Say what is to be done"))
        super().confirm()

    def _make(self) -> None:
        day = self.day.day()
        due = None
        if isinstance(day, PartialDate):
            due = Due(day.last, _PRECISIONS[day.precision])
        elif isinstance(day, date):
            due = Due(day, "day")
        year = due.on.year if due is not None else self._today.year
        self.task_made.emit(NewScheduleEntry(year=year, content=self.content.text(), due=due, source="own"))
