"""Long work off the main thread: one thread that writes, one that reads; owned by the application, not by a page.

A page that closes only loses interest: its slots are bound methods, which Qt lets go of with the page.
"""

from __future__ import annotations

import itertools
import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.ui.collector import Collector

log = logging.getLogger(__name__)

BAR_AFTER_MS = 400
CARD_AFTER_MS = 2000
TELL_EVERY_MS = 100
SWITCH_S = 0.0005
"""So long a worker keeps the interpreter: the window takes it back dozens of times for one painting of itself."""


class Lane(StrEnum):
    """Which of the two threads a task runs in; each does one thing after another."""

    WRITE = "write"
    READ = "read"


class Cancelled(Exception):
    """The officer stopped the task; the Work around it rolls back."""


class Progress:
    """Given to the work: it tells how far it is, and hears that it shall stop. Safe from any thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.done, self.total = 0, 0
        self.what: Sentence | None = None

    def __call__(self, done: int, total: int = 0, what: Sentence | None = None) -> None:
        """Tell that `done` of `total` are done, and what is being done. Raises `Cancelled`."""
        self.check()
        self.done, self.total = done, total
        self.what = what if what is not None else self.what

    def check(self) -> None:
        """Raise `Cancelled` when the officer wants the task to stop."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next `check`."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()


Finished = Callable[..., object]
"""A bound method of a QObject, or a function of a module: never a lambda or partial, which would hold its page."""


class Task(QObject):
    """One running piece of work; its signals come on the main thread."""

    finished = Signal(object)
    failed = Signal(object)  # the exception
    cancelled = Signal()
    progressed = Signal()
    ended = Signal(object)  # itself, after one of the three above

    def __init__(self, name: Sentence, *, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.lane = lane
        self.progress = Progress()
        self.is_over = False

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()

    def end(self, result: object, error: Exception | None) -> None:
        """Tell how the work ended; on the main thread."""
        self.is_over = True
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit(self)


@dataclass(slots=True)
class _Job:
    """A task with its work and what came of it.

    The runner holds it, and lets go of it on the main thread: work and errors hold widgets, and whichever thread drops
    the last reference to a widget destroys it.
    """

    task: Task
    work: Callable[[Progress], object]
    progress: Progress
    result: object = None
    error: Exception | None = None

    def do(self) -> None:
        """Do the work; in the worker's thread."""
        try:
            self.progress.check()
            self.result = self.work(self.progress)
        except Exception as error:  # noqa: BLE001 - one of the three borders: every error is shown on the main thread
            # Without this frame, which holds the job and so the error: a ring would keep it for the collector.
            traceback = error.__traceback__
            self.error = error.with_traceback(traceback.tb_next if traceback else None)


class TaskRunner(QObject):
    """Runs tasks in two lanes and tells which one is to be shown as running."""

    started = Signal(object)  # Task
    long_running = Signal(object)  # Task, once it has run for 400 ms
    very_long_running = Signal(object)  # Task, once it has run for 2 s
    ended = Signal(object)  # Task
    _came = Signal(int)  # the number of a task whose work is over: from the worker's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._numbers = itertools.count(1)
        self._jobs: dict[int, _Job] = {}
        self._collector = Collector(self)
        sys.setswitchinterval(SWITCH_S)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"tdkt-{lane}") for lane in Lane}
        self.running: list[Task] = []
        self._ticks = QTimer(self)
        self._ticks.setInterval(TELL_EVERY_MS)
        self._ticks.timeout.connect(self._tell)
        self._age: dict[Task, int] = {}
        self.is_closed = False

    def start(
        self,
        work: Callable[[Progress], object],
        *,
        name: Sentence,
        lane: Lane = Lane.WRITE,
        done: Finished | None = None,
        failed: Finished | None = None,
    ) -> Task:
        """Run `work` in its lane; `done` gets what it gives, on the main thread. Call from the main thread only.

        After `close` nothing is run any more: whoever still asks gets a task that is over. Raises TypeError for a
        lambda or partial as `done` or `failed`.
        """
        if self.is_closed:
            task = Task(name, lane=lane)
            task.is_over = True
            return task
        assert QThread.currentThread() is self.thread()
        task = Task(name, lane=lane, parent=self)
        if done is not None:
            task.finished.connect(held_weakly(done))
        if failed is not None:
            task.failed.connect(held_weakly(failed))
        task.ended.connect(self._over)
        self.running.append(task)
        self._age[task] = 0
        self._ticks.start()
        self.started.emit(task)
        number = next(self._numbers)
        self._jobs[number] = _Job(task, work, task.progress)
        self._lanes[lane].submit(self._work, number)
        return task

    def settle(self) -> None:
        """All pages are loaded."""
        if not self.is_closed:
            self._collector.settle()

    def close(self) -> None:
        """Stop what is running and wait for it; before the office is closed."""
        self.is_closed = True
        for task in self.running:
            task.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)
        self._ticks.stop()
        self._collector.stop()

    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self.running

    def _work(self, number: int) -> None:
        """Do one job; in the worker's thread, which keeps nothing of it when it tells that it is over."""
        self._jobs[number].do()
        self._came.emit(number)

    @Slot(int)
    def _end(self, number: int) -> None:
        job = self._jobs.pop(number)
        job.task.end(job.result, job.error)

    @Slot(object)
    def _over(self, task: object) -> None:
        over = cast("Task", task)
        self.running.remove(over)
        del self._age[over]
        if not self.running:
            self._ticks.stop()
        self.ended.emit(over)
        over.deleteLater()

    def _tell(self) -> None:
        for task in list(self.running):
            age = self._age[task] = self._age[task] + TELL_EVERY_MS
            if age == BAR_AFTER_MS:
                self.long_running.emit(task)
            elif age == CARD_AFTER_MS:
                self.very_long_running.emit(task)
            task.progressed.emit()


def held_weakly(slot: Finished) -> Finished:
    """The slot, when Qt can let go of it with its page. Raises TypeError for a lambda, a partial or a closure."""
    owner = getattr(slot, "__self__", None)
    plain = (
        owner is None and getattr(slot, "__closure__", None) is None and getattr(slot, "__name__", "<") != "<lambda>"
    )
    if isinstance(owner, QObject) or (plain and hasattr(slot, "__code__")):
        return slot
    raise TypeError(f"{slot!r} would keep its page for ever; give a bound method")


READING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading"))
