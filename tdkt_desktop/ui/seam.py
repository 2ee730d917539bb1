"""The one seam between the window and the office: each Action runs through `Seam.run`, each long read through `read`.

Pages hold the Seam and not the window. It announces what changed, so that each page refreshes what concerns it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.tasks import READING, Finished, Lane, Progress, Task, TaskRunner, held_weakly

SHOWN_STEPS = 20
RUNNING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Working"))
UNDOING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Undoing"))


class Undoable(Protocol):
    """What the window needs of an Office; Actions and pages get the whole of it."""

    @property
    def today(self) -> date:
        """The day of the officer's clock."""
        ...

    def reader(self) -> AbstractContextManager[object]:
        """A Reader."""
        ...

    def undo(self) -> Step:
        """Take back the last Step."""
        ...

    def undo_alone(self, step_id: int) -> Step:
        """Take back one Step further back."""
        ...

    def redo(self) -> Step:
        """Do again the Step taken back last."""
        ...

    def steps(self, limit: int = SHOWN_STEPS) -> list[Step]:
        """The last Steps."""
        ...

    def next_undo(self) -> Step | None:
        """The Step that undo would take back."""
        ...

    def next_redo(self) -> Step | None:
        """The Step that redo would do again."""
        ...


@dataclass(frozen=True, slots=True)
class Past:
    """What can be undone and redone, and the last Steps."""

    undo: Step | None = None
    redo: Step | None = None
    steps: tuple[Step, ...] = ()


class Seam(QObject):
    """Holds the office, the tasks and the year; runs Actions and tells what they did."""

    step_done = Signal(object)  # Step of an Action
    step_undone = Signal(object)  # Step taken back
    step_redone = Signal(object)
    changed = Signal(object)  # frozenset of tables, after any of the three
    past_changed = Signal(object)  # Past
    failed = Signal(object)  # the exception
    year_changed = Signal(int)
    page_wanted = Signal(str, object)  # key of a page, record to show there or None
    words_wanted = Signal(str)  # a toast without undo

    def __init__(
        self, office: Undoable, *, tasks: TaskRunner, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.tasks = tasks
        self.settings = settings
        self.year = settings.number("year") or office.today.year
        self.past = Past()

    # ---- Actions

    def run(
        self,
        action: Callable[..., Step],
        *arguments: object,
        done: Finished | None = None,
        failed: Finished | None = None,
        name: Sentence = RUNNING,
        **values: object,
    ) -> Task:
        """Run an Action in the writer thread: `action(office, *arguments, **values) -> Step`.

        An Action with a parameter `progress` gets one. When it ends: `step_done`, `changed`, `past_changed`, then
        `done(step)`. When it refuses or breaks: `failed(error)` and the signal of that name, and nothing was changed.
        """
        work = _Call(action, self.office, arguments=arguments, values=values)
        task = self.tasks.start(work, name=name, lane=Lane.WRITE, done=self._done, failed=self._failed)
        _also(task, done=done, failed=failed)
        return task

    def read(
        self,
        function: Callable[..., object],
        *arguments: object,
        done: Finished,
        failed: Finished | None = None,
        name: Sentence = READING,
        **values: object,
    ) -> Task:
        """Run `function(office, *arguments, **values)` in the reader thread, and give its result to `done`."""
        work = _Call(function, self.office, arguments=arguments, values=values)
        task = self.tasks.start(work, name=name, lane=Lane.READ, done=done, failed=self._failed)
        _also(task, done=None, failed=failed)
        return task

    # ---- undo and redo

    def undo(self) -> Task | None:
        """Take back the last Step; None when there is nothing to take back."""
        return None if self.past.undo is None else self._back(self.office.undo)

    def undo_alone(self, step_id: int) -> Task:
        """Take back one Step and leave those after it, or refuse with the one that rests on it."""
        return self._back(self.office.undo_alone, step_id)

    def redo(self) -> Task | None:
        """Do again the Step taken back last."""
        return None if self.past.redo is None else self._back(self.office.redo)

    def _back(self, go: Callable[..., Step], *arguments: int) -> Task:
        work = _Step(go, arguments)
        return self.tasks.start(work, name=UNDOING, lane=Lane.WRITE, done=self._gone_back, failed=self._failed)

    def refresh_past(self) -> None:
        """Read again what can be undone."""
        self.past = Past(self.office.next_undo(), self.office.next_redo(), tuple(self.office.steps(SHOWN_STEPS)))
        self.past_changed.emit(self.past)

    # ---- year, pages, words

    def choose_year(self, year: int) -> None:
        """Show another year on every page."""
        if year != self.year:
            self.year = year
            self.settings.set("year", 0 if year == self.office.today.year else year)
            self.year_changed.emit(year)

    def open_page(self, key: str, record: object = None) -> None:
        """Go to a page, and there to a record."""
        self.page_wanted.emit(key, record)

    def say(self, words: str) -> None:
        """Say a sentence in the toast."""
        self.words_wanted.emit(words)

    # ---- ends of tasks

    @Slot(object)
    def _done(self, step: object) -> None:
        if isinstance(step, Step):
            self.step_done.emit(step)
            self._announce(step)

    @Slot(object)
    def _gone_back(self, step: object) -> None:
        assert isinstance(step, Step)
        (self.step_undone if step.undone else self.step_redone).emit(step)
        self._announce(step)

    @Slot(object)
    def _failed(self, error: object) -> None:
        self.failed.emit(error)

    def _announce(self, step: Step) -> None:
        self.changed.emit(step.tables)
        self.refresh_past()


class _Call:
    """A function of the office with its arguments, to be called in a worker's thread."""

    def __init__(
        self,
        function: Callable[..., object],
        office: Undoable,
        *,
        arguments: tuple[object, ...],
        values: dict[str, object],
    ) -> None:
        self._function, self._office, self._arguments, self._values = function, office, arguments, values
        self._tells = "progress" in inspect.signature(function).parameters

    def __call__(self, progress: Progress) -> object:
        values = {**self._values, "progress": progress} if self._tells else self._values
        return self._function(self._office, *self._arguments, **values)


class _Step:
    """One movement back or forth among the Steps."""

    def __init__(self, go: Callable[..., Step], arguments: tuple[int, ...]) -> None:
        self._go, self._arguments = go, arguments

    def __call__(self, progress: Progress) -> Step:
        progress.check()
        return self._go(*self._arguments)


def _also(task: Task, *, done: Finished | None, failed: Finished | None) -> None:
    if done is not None:
        task.finished.connect(held_weakly(done))
    if failed is not None:
        task.failed.connect(held_weakly(failed))
