"""The task runner: one writer, results on the main thread, progress, cancelling, errors."""

from __future__ import annotations

import functools
import threading

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.ui.tasks import Cancelled, Lane, Progress, TaskRunner

NAME = Sentence("Task", "Reading")


class Listener(QObject):
    """A page that hears what became of its task."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[object] = []
        self.threads: list[QThread] = []

    def take(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def fail(self, error: object) -> None:
        self.errors.append(error)


@pytest.fixture
def listener(qapp: object) -> Listener:
    return Listener()


def test_the_result_comes_on_the_main_thread(tasks: TaskRunner, listener: Listener, qtbot: QtBot) -> None:
    names: list[str] = []

    def work(progress: Progress) -> int:
        names.append(threading.current_thread().name)
        return 42

    task = tasks.start(work, name=NAME, done=listener.take)
    with qtbot.waitSignal(tasks.ended):
        pass
    assert listener.results == [42]
    assert listener.threads == [tasks.thread()]
    assert names[0].startswith("tdkt-write")
    assert task.is_over
    assert tasks.is_idle()


def test_writes_run_one_after_another_and_reads_beside_them(tasks: TaskRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    go_on = threading.Event()

    def first(progress: Progress) -> None:
        go_on.wait(10)
        order.append("first write")

    def second(progress: Progress) -> None:
        order.append("second write")

    def read(progress: Progress) -> None:
        order.append("read")
        go_on.set()

    tasks.start(first, name=NAME)
    tasks.start(second, name=NAME)
    tasks.start(read, name=NAME, lane=Lane.READ)
    qtbot.waitUntil(tasks.is_idle)
    assert order == ["read", "first write", "second write"]


def test_an_error_is_told_and_not_raised(tasks: TaskRunner, listener: Listener, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise OfficerError

    tasks.start(work, name=NAME, done=listener.take, failed=listener.fail)
    qtbot.waitUntil(tasks.is_idle)
    assert [type(error) for error in listener.errors] == [OfficerError]
    assert listener.results == []


def test_a_cancelled_task_stops_at_its_next_word(tasks: TaskRunner, listener: Listener, qtbot: QtBot) -> None:
    begun = threading.Event()
    counted: list[int] = []

    def work(progress: Progress) -> None:
        for number in range(10**9):
            begun.set()
            progress(number, 10**9)
            counted.append(number)

    task = tasks.start(work, name=NAME, done=listener.take, failed=listener.fail)
    begun.wait(10)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert listener.results == listener.errors == []
    assert len(counted) < 10**9


def test_a_task_cancelled_before_its_turn_never_begins(tasks: TaskRunner, qtbot: QtBot) -> None:
    ran: list[int] = []
    go_on = threading.Event()
    tasks.start(lambda progress: go_on.wait(10), name=NAME)
    waiting = tasks.start(lambda progress: ran.append(1), name=NAME)
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(tasks.is_idle)
    assert ran == []


def test_progress_tells_how_far_and_what() -> None:
    progress = Progress()
    progress(31, 46, NAME)
    progress(32, 46)
    assert (progress.done, progress.total, progress.what) == (32, 46, NAME)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress(33, 46)


def test_a_long_task_is_shown_after_a_while(tasks: TaskRunner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    seen: list[object] = []
    tasks.long_running.connect(seen.append)
    task = tasks.start(lambda progress: go_on.wait(10), name=NAME)
    tasks._tell()
    assert seen == []
    for _ in range(3):
        tasks._tell()
    assert seen == [task]
    go_on.set()
    qtbot.waitUntil(tasks.is_idle)


@pytest.mark.parametrize("kind", ["lambda", "partial", "closure"])
def test_a_slot_that_would_keep_its_page_is_refused(tasks: TaskRunner, listener: Listener, kind: str) -> None:
    def closure(result: object) -> None:
        listener.take(result)

    slots = {"lambda": lambda result: None, "partial": functools.partial(listener.take, 1), "closure": closure}
    with pytest.raises(TypeError):
        tasks.start(lambda progress: None, name=NAME, done=slots[kind])


def test_a_page_that_is_gone_is_not_called(tasks: TaskRunner, qtbot: QtBot) -> None:
    listener = Listener()
    results = listener.results
    go_on = threading.Event()
    tasks.start(lambda progress: go_on.wait(10), name=NAME, done=listener.take)
    del listener
    go_on.set()
    qtbot.waitUntil(tasks.is_idle)
    assert results == []


def test_nothing_is_begun_after_the_end(tasks: TaskRunner) -> None:
    tasks.close()
    begun: list[Progress] = []
    assert tasks.start(begun.append, name=NAME).is_over
    assert begun == []
    assert tasks.is_idle()


class Leaver:
    """A thing like a widget: it remembers which thread let go of it."""

    def __init__(self, left: list[str]) -> None:
        self.left = left

    def __del__(self) -> None:
        self.left.append(threading.current_thread().name)


@pytest.mark.parametrize("fails", [False, True], ids=["done", "failed"])
def test_what_the_work_held_is_let_go_of_on_the_main_thread(tasks: TaskRunner, qtbot: QtBot, *, fails: bool) -> None:
    left: list[str] = []
    handled = threading.Event()
    # The worker's thread lingers where it tells the end, until all is over on the main thread.
    tasks._came.connect(lambda: handled.wait(10), Qt.ConnectionType.DirectConnection)

    def begin() -> None:
        page = Leaver(left)

        def work(progress: Progress) -> object:
            if fails:
                raise OfficerError(held=page)
            return page

        tasks.start(work, name=NAME)

    begin()
    with qtbot.waitSignal(tasks.ended):
        pass
    qtbot.waitUntil(lambda: bool(left))
    handled.set()
    assert left == [threading.current_thread().name]
