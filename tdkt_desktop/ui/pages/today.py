"""Hôm nay: what is late, due or waiting, and the one next thing with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.rounds import open_round
from tdkt_desktop.actions.schedule import add_task, remind_awaited, set_obligation, set_task
from tdkt_desktop.actions.today import put_off
from tdkt_desktop.domain.next_step import Deed, Duty, DutyKind, NextStep, RoundStand, board, ranked
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.backup import SUFFIX
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.dropped_lists import HELD
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.list_output import Output
from tdkt_desktop.ui.page import NEXT_KEY, Page, Verb
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages.near_days import due_day, whole_day
from tdkt_desktop.ui.pages.today_cards import BackupCard, LastStepsCard, NextStepCard, YearCard
from tdkt_desktop.ui.pages.today_facts import Day, gather
from tdkt_desktop.ui.pages.today_new_task import NewTaskForm
from tdkt_desktop.ui.pages.today_rows import WorkList
from tdkt_desktop.ui.seam import Past, Seam
from tdkt_desktop.ui.style import Role

if TYPE_CHECKING:
    from tdkt_desktop.documents.forms.listing import ShownList

_BARS = (
    QT_TRANSLATE_NOOP("Today", "Tasks of the plan"),
    QT_TRANSLATE_NOOP("Today", "Reports that are owed"),
    QT_TRANSLATE_NOOP("Today", "Reports of units received"),
    QT_TRANSLATE_NOOP("Today", "Nominations decided"),
)
_SIDE_WIDTH = 340
_ONE_COLUMN_BELOW = 860


class TodayPage(Page):
    """The page that the program opens with."""

    tables = frozenset(
        {"setting", "schedule_entry", "obligation", "obligation_report", "award_round", "nomination", "held_row",
         "meeting", "award", "decision", "subject", "dossier_event"}
    )  # fmt: skip

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.pages = frozenset(entry.key for entry in PAGES)
        self.day: Day | None = None
        self.next = NextStepCard()
        self.new_task = NewTaskForm(today=self.office.today)
        self.work = WorkList()
        self.earlier = label("", role=Role.SMALL, shade="text2", wraps=True)
        self.year = YearCard()
        self.last = LastStepsCard()
        self.backup = BackupCard()
        self._lay_out()
        self._connect()
        self.output = Output(seam, shown=self.due_list, over=self)
        self.set_verbs(
            *self.output.verbs(),
            Verb(tr("Today", "Note a new task"), self.new_task.open_empty, icon="add", key="Ctrl+N"),
            Verb(tr("Today", "Open a sudden round"), self.open_sudden_round, icon="ribbon_star"),
        )
        shortcut = QShortcut(QKeySequence(NEXT_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.next.do)

    def _lay_out(self) -> None:
        main, side = QVBoxLayout(), QVBoxLayout()
        for column in (main, side):
            column.setSpacing(12)
            column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.next, self.new_task, self.work, self.earlier):
            main.addWidget(widget)
        for card in (self.year, self.last, self.backup):
            side.addWidget(card)
        main.addStretch(1)
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(style.PAGE_LEFT, 12, style.PAGE_RIGHT, 12)
        self._columns.setSpacing(14)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side)
        self.desk = QScrollArea()
        self.desk.setProperty("kind", "plain")
        self.desk.setWidgetResizable(True)
        self.desk.setFrameShape(QFrame.Shape.NoFrame)
        self.desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.desk.setWidget(inner)
        self.body.addWidget(self.desk, 1)

    def _connect(self) -> None:
        self.next.wanted.connect(self._take_step)
        self.next.later_wanted.connect(self._put_step_off)
        self.work.done_wanted.connect(self._finish)
        self.work.state_wanted.connect(self._set_state)
        self.work.round_wanted.connect(self._open_round)
        self.work.reminder_wanted.connect(self._remind)
        self.work.dossier_wanted.connect(self._open_dossier)
        self.new_task.task_made.connect(self._add_task)
        self.year.page_wanted.connect(self._open_page)
        self.last.undo_wanted.connect(self._undo)
        self.backup.copy_wanted.connect(self.copy_to_stick)
        self.seam.past_changed.connect(self._show_past)

    def due_list(self) -> ShownList:
        """What is due, for paper."""
        from tdkt_desktop.ui.pages.today_output import due_list  # brings the papers along, which the start spares

        assert self.day is not None
        return due_list(board(self.day.facts), today=self.office.today)

    # ---- reading

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        self.day = gather(self.office, year=self.seam.year, bar_titles=_BARS)
        today = self.office.today
        shown = board(self.day.facts)
        self.set_facts(whole_day(today))
        self._show_next()
        self.work.show_board(shown, today=today)
        earlier = tr("Today", "{count} tasks were due before this office was opened here.", count=shown.earlier)
        self.earlier.setText(earlier)
        self.earlier.setVisible(bool(shown.earlier))
        self.year.show_year(self.seam.year, self.day.bars, pages=self.pages)
        self.backup.show_backup(self.day.facts.last_backup, now=self.office.clock.now())
        self._show_past(self.seam.past)
        waiting = len(shown.late) + len(shown.soon)
        self.waiting_changed.emit(waiting)
        self.count(tr("Today", "{count} tasks due", count=waiting))

    def _show_next(self) -> None:
        assert self.day is not None
        steps = [step for step in ranked(self.day.facts) if step.key not in self.day.put_off and self._can(step)]
        nearest = board(self.day.facts).nearest
        rest = tr("Today", "No task of the year lies ahead.")
        if nearest is not None:
            day = due_day(nearest, self.office.today)
            rest = tr("Today", "The nearest task: {content}, {day}.", content=nearest.content, day=day)
        self.next.show_step(steps[0] if steps else None, rest=rest)

    def _can(self, step: NextStep) -> bool:
        """Whether the page that the step needs exists."""
        if step.deed in (Deed.FINISH, Deed.BACK_UP):
            return True
        return self._page_of(step) in self.pages

    def _page_of(self, step: NextStep) -> str:
        if step.deed in (Deed.SEND_UP, Deed.COMPLETE):
            return "dossiers"
        if step.round_id is not None or step.deed is Deed.MEND_HELD:
            return "rounds"
        return "subjects" if step.deed is Deed.BEGIN else ""

    @Slot(object)
    def _show_past(self, past: Past) -> None:
        self.last.show_steps(past.steps, now=self.office.clock.now(), can_undo=past.undo is not None)

    # ---- doing

    @Slot(object)
    def _take_step(self, step: NextStep) -> None:
        if step.duty is not None:
            self._finish(step.duty)
        elif step.deed is Deed.BACK_UP:
            self.copy_to_stick()
        elif step.deed is Deed.MEND_HELD:
            self.seam.open_page(self._page_of(step), (HELD, step.round_id))
        else:
            self.seam.open_page(self._page_of(step), step.round_id)

    @Slot(object, int)
    def _put_step_off(self, step: NextStep, days: int) -> None:
        until = self.office.today + timedelta(days=days)
        self.seam.run(put_off, step.key, title=say(step.title), until=until)

    @Slot(object)
    def _remind(self, duty: Duty) -> None:
        self.seam.run(remind_awaited, duty.id)

    @Slot(object)
    def _finish(self, duty: Duty) -> None:
        self._set_state(duty, TaskState.DONE.value)

    @Slot(object, str)
    def _set_state(self, duty: Duty, state: str) -> None:
        action = set_task if duty.kind is DutyKind.TASK else set_obligation
        self.seam.run(action, duty.id, TaskState(state))

    @Slot(object)
    def _open_round(self, found: RoundStand) -> None:
        self.seam.open_page("rounds", found.id)

    @Slot(object)
    def _open_dossier(self, found: RoundStand) -> None:
        self.seam.open_page("dossiers", found.id)

    @Slot(object)
    def _add_task(self, new: object) -> None:
        self.seam.run(add_task, new, done=self.new_task.finish)

    @Slot(str)
    def _open_page(self, key: str) -> None:
        self.seam.open_page(key)

    @Slot()
    def _undo(self) -> None:
        self.seam.undo()

    def open_sudden_round(self) -> None:
        """Open a round for an achievement that cannot wait, and go there."""
        today = self.office.today
        name = tr("Today", "Sudden awards of {day}", day=today)
        self.seam.run(open_round, name, kind=RoundKind.SUDDEN, year=today.year, done=self._round_opened)

    @Slot(object)
    def _round_opened(self, step: Step) -> None:
        del step
        with self.office.reader() as reader:
            newest = max(reader.rounds.all(year=self.office.today.year), key=_id_of)
        self.seam.open_page("rounds", newest.id)

    def copy_to_stick(self) -> None:
        """Choose where the whole office is backed up to, in one file."""
        name = f"{self.office.folder.name}-{self.office.today:%Y-%m-%d}{SUFFIX}"
        dialog = QFileDialog(self, tr("Today", "Copy the office to"), str(self._last_folder() / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self.copy_to)
        dialog.open()

    @Slot(str)
    def copy_to(self, target: str) -> None:
        """Back the whole office up into a file."""
        self.seam.settings.set("last_folder", str(Path(target).parent))
        self.seam.read(back_up_to, target, done=self._copied)

    @Slot(object)
    def _copied(self, target: Path) -> None:
        self.seam.say(tr("Today", "The whole office was copied to {file} and compared.", file=target.name))
        if self.day is not None:
            self.backup.show_backup(self.office.clock.now(), now=self.office.clock.now())

    def _last_folder(self) -> Path:
        kept = self.seam.settings.text("last_folder")
        return Path(kept) if kept and Path(kept).is_dir() else Path.home()

    def verbs(self) -> Sequence[Verb]:
        """Those of the head, and the verb of the next step."""
        step = self.next.step
        steps = [] if step is None else [Verb(say(step.verb), self.next.do, key=NEXT_KEY, is_filled=True)]
        return [*super().verbs(), *steps]

    # ---- room

    def regions(self) -> Sequence[QWidget]:
        step = [] if self.next.step is None else [self.next.verb]
        return [self.head, *step, self.desk]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        one = self.width() < _ONE_COLUMN_BELOW
        direction = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._side.setMaximumWidth(16777215 if one else _SIDE_WIDTH)
        self._side.setMinimumWidth(0 if one else _SIDE_WIDTH)


def back_up_to(office: Office, target: str) -> Path:
    """Back the whole office up into a file. Raises `BackupFailed`."""
    return office.back_up(Path(target))


def _id_of(found: object) -> int:
    return int(getattr(found, "id", 0))
