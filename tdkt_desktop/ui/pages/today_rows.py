"""Rows of the page Hôm nay: a due day, what is to be done, its state, and the one verb that settles it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.next_step import Board, Duty, RoundStand, days_to
from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, ElidedLabel, IconLabel, hairline, label
from tdkt_desktop.ui.pages.near_days import distance, due_day, short_day
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role, Tone

SHOWN_LATE = 5
NAMED_UNITS = 3


class WorkRow(QWidget):
    """One row: when (two lines), what (two lines), state, verb. `wanted` when the verb is pressed."""

    wanted = Signal(object)  # what the row is about

    def __init__(self, about: object, *, when: tuple[str, str], what: tuple[str, str], verb: str, tone: str) -> None:
        super().__init__()
        self.about = about
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(15, 6, 11, 6)
        self._row.setSpacing(10)
        first, second = when
        days = QVBoxLayout()
        days.setSpacing(0)
        self.day = label(first, role=Role.STRONG, shade=tone)
        self.distance = label(second, role=Role.SMALL, shade="text2")
        days.addWidget(self.day)
        days.addWidget(self.distance)
        holder = QWidget()
        holder.setLayout(days)
        days.setContentsMargins(0, 0, 0, 0)
        holder.setMinimumWidth(max(92, self.day.sizeHint().width(), self.distance.sizeHint().width()))
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title, self.second = ElidedLabel(what[0]), ElidedLabel(what[1], role=Role.SMALL, shade="text2")
        words.addWidget(self.title)
        words.addWidget(self.second)
        self.second.setVisible(bool(what[1]))
        self.button = Button(verb)
        self.button.setAccessibleDescription(", ".join(filter(None, (*what, *when))))
        self.button.setMinimumWidth(96)
        self.button.clicked.connect(self._press)
        self._row.addWidget(holder)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.button)

    def add_chip(self, badge: Badge | None) -> None:
        """Its state, before the verb."""
        if badge is not None:
            self._row.insertWidget(self._row.count() - 1, Chip(badge))

    def _press(self) -> None:
        self.wanted.emit(self.about)


class DutyRow(WorkRow):
    """A task or a report; its menu says how else it stands."""

    state_wanted = Signal(object, str)  # Duty, code of a TaskState

    def __init__(self, duty: Duty, *, today: date, tone: str) -> None:
        when = (due_day(duty, today), distance(duty.due_on, today))
        verb = tr("Today", "Remind") if duty.awaited else tr("Today", "Done")
        super().__init__(duty, when=when, what=(duty.content, duty_detail(duty)), verb=verb, tone=tone)
        self.duty = duty
        self.add_chip(statuses.badge(statuses.OBLIGATION, "waits_for_unit" if duty.awaited else duty.state))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """How the duty stands, besides done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state, words in (
            *(((TaskState.DONE, tr("Today", "Done")),) if self.duty.awaited else ()),
            (TaskState.UNDERWAY, tr("Today", "Under way")),
            (TaskState.OPEN, tr("Today", "Not begun")),
            (TaskState.DROPPED, tr("Today", "Not to be done")),
        ):
            if state is not self.duty.state:
                entry = QAction(words, menu)
                entry.setData(state.value)
                entry.triggered.connect(self._choose)
                menu.addAction(entry)
        return menu

    def _choose(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.state_wanted.emit(self.duty, str(entry.data()))


def duty_detail(duty: Duty) -> str:
    """The second line: which units are still awaited, else who does it for whom."""
    if not duty.awaited:
        return duty.detail
    named = ", ".join(duty.awaited[:NAMED_UNITS])
    missing, expected = len(duty.awaited), duty.expected
    if missing > NAMED_UNITS:
        return tr("Today", "{count} of {total} are missing: {units} …", count=missing, total=expected, units=named)
    return tr("Today", "{count} of {total} are missing: {units}", count=missing, total=expected, units=named)


class WorkList(QFrame):
    """The groups of the day in one card; ↑ ↓ and J K walk from row to row, Enter does the verb."""

    done_wanted = Signal(object)  # Duty
    state_wanted = Signal(object, str)  # Duty, code of a TaskState
    round_wanted = Signal(object)  # RoundStand
    reminder_wanted = Signal(object)  # Duty
    dossier_wanted = Signal(object)  # RoundStand

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.rows: list[WorkRow] = []
        self._board: Board | None = None
        self._today = date.min
        self._shows_all = False

    def show_board(self, board: Board, *, today: date) -> None:
        """Show the groups that have rows; the place of the focus stays."""
        place = self._place()
        self._board, self._today = board, today
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._add_late(board.late)
        if board.soon:
            self._head("warning", tr("Today", "In the next 7 days"), count=len(board.soon), tone=Tone.WARN)
            self._add_duties(board.soon, tone=Tone.WARN.value)
        if board.awaiting or board.awaiting_above:
            words = tr("Today", "Waiting for others")
            count = len(board.awaiting) + len(board.awaiting_above)
            self._head("circle_half_fill", words, count=count, tone=Tone.INFO)
            self._add_awaiting(board.awaiting)
            self._add_awaiting_above(board.awaiting_above)
        self.setVisible(bool(self.rows))
        if place is not None and self.rows:
            row = self.rows[min(place, len(self.rows) - 1)]
            row.show()  # a layout shows its new widgets later, and what is hidden takes no focus
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_late(self, late: Sequence[Duty]) -> None:
        if not late:
            return
        self._head("error_circle", tr("Today", "Late"), count=len(late), tone=Tone.BAD)
        shown = late if self._shows_all else late[-SHOWN_LATE:]
        self._add_duties(shown, tone=Tone.BAD.value)
        if len(shown) < len(late):
            words = tr("Today", "{count} that are late for longer", count=len(late) - len(shown))
            more = Button(words, kind="link", icon="chevron_down")
            more.clicked.connect(self._show_all)
            self._line(more)

    def _add_duties(self, duties: Sequence[Duty], *, tone: str) -> None:
        for duty in duties:
            row = DutyRow(duty, today=self._today, tone=tone)
            row.wanted.connect(self.reminder_wanted if duty.awaited else self.done_wanted)
            row.state_wanted.connect(self.state_wanted)
            self._add(row)

    def _add_awaiting(self, rounds: Sequence[RoundStand]) -> None:
        for found in rounds:
            title = tr("Today", "Units complete {count} returned nominations", count=found.returned)
            when = (tr("Today", "Awaited"), "")
            row = WorkRow(found, when=when, what=(title, found.name), verb=tr("Today", "Open"), tone="")
            row.add_chip(statuses.badge(statuses.OBLIGATION, "waits_for_unit"))
            row.wanted.connect(self.round_wanted)
            self._add(row)

    def _add_awaiting_above(self, rounds: Sequence[RoundStand]) -> None:
        for found in rounds:
            title = tr("Today", "The higher level decides on {count} nominations", count=found.sent_above)
            day = short_day(found.sent_on, self._today) if found.sent_on is not None else ""
            waited = days_to(self._today, found.sent_on) if found.sent_on is not None else 0
            when = (tr("Today", "Sent {day}", day=day), tr("Today", "{count} days ago", count=waited))
            row = WorkRow(found, when=when, what=(title, found.name), verb=tr("Today", "Open"), tone="")
            row.add_chip(statuses.badge(statuses.OBLIGATION, "waits_for_province"))
            row.wanted.connect(self.dossier_wanted)
            self._add(row)

    def _add(self, row: WorkRow) -> None:
        self._column.addWidget(hairline())
        self._column.addWidget(row)
        self.rows.append(row)

    def _head(self, icon: str, words: str, *, count: int, tone: Tone) -> None:
        if self.rows:
            self._column.addWidget(hairline())
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(15, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, meaning=words, tone=tone))
        row.addWidget(label(words, role=Role.STRONG))
        row.addWidget(label(str(count), shade="text2"))
        row.addStretch(1)
        self._column.addWidget(box)

    def _line(self, button: Button) -> None:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 2, 12, 2)
        row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(hairline())
        self._column.addWidget(box)

    def _show_all(self) -> None:
        self._shows_all = True
        if self._board is not None:
            self.show_board(self._board, today=self._today)

    def _place(self) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.button.hasFocus()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._place()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        step = steps.get(Qt.Key(event.key()))
        if place is not None and step is not None:
            target = self.rows[min(max(place + step, 0), len(self.rows) - 1)]
            target.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows[place].button.click()
        else:
            super().keyPressEvent(event)
