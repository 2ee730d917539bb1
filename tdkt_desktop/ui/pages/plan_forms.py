"""Forms of the page Kế hoạch & lịch: a task, a report, what a task came to, which units report and when it came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.unit_field import UnitField

ONE_UNIT, EVERY_UNIT = "", "*"
_PRECISIONS = {"day": "day", "month": "month", "year": "half"}
"""As far as the day is known → the precision of a due day; a year alone is due at its end."""


class TaskForm(InlineForm):
    """A task of the plan: what, by when, who leads, who takes part."""

    def __init__(self, *, today: date, year: int, parent: QWidget | None = None) -> None:
        self._year = year
        self.content = LineField(tr("Plan", "Task"), check=_missing)
        self.day = DateField(tr("Plan", "Due"), today=_typed_in(year, today), partial=True)
        self.lead = LineField(tr("Plan", "In charge"))
        self.cooperating = LineField(tr("Plan", "Taking part"))
        super().__init__(
            tr("Plan", "Add a task to {year}", year=year),
            fields=(self.content, self.day, self.lead, self.cooperating),
            verb=tr("Plan", "Add task"),
            icon="add",
            parent=parent,
        )

    @property
    def entry(self) -> NewScheduleEntry:
        """What was entered."""
        return NewScheduleEntry(
            year=self._year,
            content=self.content.text(),
            lead=self.lead.text() or None,
            cooperating=self.cooperating.text() or None,
            due=_due(self.day),
            source="own",
        )

    def confirm(self) -> None:
        self.content.show_error(_missing(self.content.text()))
        super().confirm()


class ReportForm(InlineForm):
    """A report that somebody owes: what, who, to whom, by when."""

    def __init__(self, *, today: date, year: int, parent: QWidget | None = None) -> None:
        self._year = year
        self.content = LineField(tr("Plan", "Report"), check=_missing)
        self.reporter = LineField(tr("Plan", "Who reports"), check=_missing)
        self.receiver = LineField(tr("Plan", "To whom"), check=_missing)
        self.day = DateField(tr("Plan", "Due"), today=_typed_in(year, today), partial=True)
        super().__init__(
            tr("Plan", "Add a report to {year}", year=year),
            fields=(self.content, self.reporter, self.receiver, self.day),
            verb=tr("Plan", "Add report"),
            icon="add",
            parent=parent,
        )

    @property
    def obligation(self) -> NewObligation:
        """What was entered."""
        return NewObligation(
            year=self._year,
            reporter=self.reporter.text(),
            receiver=self.receiver.text(),
            content=self.content.text(),
            cycle="nam",
            due=_due(self.day),
        )

    def confirm(self) -> None:
        for field in (self.content, self.reporter, self.receiver):
            field.show_error(_missing(field.text()))
        super().confirm()


class ResultForm(InlineForm):
    """The day on which a task was done, and what came of it."""

    def __init__(self, *, content: str, today: date, result: str, parent: QWidget | None = None) -> None:
        self.result = LineField(tr("Plan", "Outcome"), text=result)
        self.day = DateField(tr("Plan", "Done on"), today=today)
        super().__init__(
            tr("Plan", "Outcome"), fields=(self.result, self.day), verb=tr("Plan", "Note as done"), parent=parent
        )
        self.remark.set_words(content)
        self.day.set_day(today)

    @property
    def done_on(self) -> date | None:
        """The day on which it was done; None = today."""
        day = self.day.day()
        return day if isinstance(day, date) else None


class AwaitForm(InlineForm):
    """From whom a report is awaited: one unit, all units of a kind, or every unit."""

    def __init__(self, *, content: str, units: Sequence[Unit], parent: QWidget | None = None) -> None:
        self._units = tuple(units)
        kinds = dict.fromkeys(unit.kind for unit in units if unit.kind)
        choices = [(ONE_UNIT, tr("Plan", "One unit")), (EVERY_UNIT, tr("Plan", "Every unit"))]
        self.group = ChoiceField(tr("Plan", "Units"), choices=[*choices, *((kind, kind) for kind in kinds)])
        self.unit = UnitField(tr("Plan", "Unit"), units=units)
        super().__init__(
            tr("Plan", "Who is to report"), fields=(self.group, self.unit), verb=tr("Plan", "Await"), parent=parent
        )
        self._content = content
        self.group.box.currentIndexChanged.connect(self._group_chosen)
        self._group_chosen()

    @property
    def unit_ids(self) -> list[int]:
        """The units that were chosen."""
        if self.group.value == ONE_UNIT:
            return [self.unit.unit_id] if self.unit.unit_id is not None else []
        return [unit.id for unit in self._units if self.group.value in (EVERY_UNIT, unit.kind)]

    def confirm(self) -> None:
        is_one = self.group.value == ONE_UNIT
        self.group.show_error("" if is_one or self.unit_ids else tr("Plan", "All of them are awaited already"))
        if is_one and not self.unit_ids and not self.unit.error:
            self.unit.show_error(tr("Plan", "Name the unit"))
        super().confirm()

    def _group_chosen(self) -> None:
        is_one = self.group.value == ONE_UNIT
        self.unit.setVisible(is_one)
        self.group.show_error("")
        if not is_one:
            self.unit.set_text("")
        self.remark.set_words(
            self._content if is_one else tr("Plan", "{count} units are awaited", count=len(self.unit_ids))
        )


class ReceiveForm(InlineForm):
    """Which of the awaited units handed in, and when."""

    def __init__(self, *, awaited: Sequence[Unit], today: date, parent: QWidget | None = None) -> None:
        choices = [(unit.id, unit.name) for unit in awaited]
        self.unit = ChoiceField(tr("Plan", "Unit"), choices=choices)
        self.day = DateField(tr("Plan", "Received on"), today=today)
        super().__init__(
            tr("Plan", "A unit's report came"),
            fields=(self.unit, self.day),
            verb=tr("Plan", "Note as received"),
            parent=parent,
        )
        self.day.set_day(today)

    @property
    def unit_id(self) -> int:
        """The unit whose report came."""
        return int(str(self.unit.value))

    @property
    def received_on(self) -> date | None:
        """The day on which it came; None = today."""
        day = self.day.day()
        return day if isinstance(day, date) else None


def _due(field: DateField) -> Due | None:
    day = field.day()
    if isinstance(day, PartialDate):
        return Due(day.last, _PRECISIONS[day.precision])
    return Due(day, "day") if isinstance(day, date) else None


def _typed_in(year: int, today: date) -> date:
    """The day by which “5/12” is completed: the year that is shown, not that of the calendar."""
    return today if year == today.year else date(year, 1, 1)


def _missing(text: str) -> str:
    return "" if text else tr("Plan", "This is missing")
