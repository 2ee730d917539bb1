"""Garbage dies on the main thread."""

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QEventLoop, QThread, QTimer

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.ui.collector import Collector
from tdkt_desktop.ui.tasks import TaskRunner


class Ring:
    """A cycle that tells on which thread it died."""

    died_on: list[threading.Thread]

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ring.died_on.append(threading.current_thread())


@pytest.fixture
def python_collects(qapp, monkeypatch):
    monkeypatch.setattr(Collector, "_alive", 0)  # whatever window another test has left open
    was_on = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_on else gc.disable)()


def litter(_progress):
    for _ in range(20_000):
        Ring()


def test_rings_left_by_a_task_die_on_the_main_thread(qtbot, python_collects):
    Ring.died_on = []
    tasks = TaskRunner()
    tasks.start(litter, name=Sentence("Task", "Working"))
    qtbot.waitUntil(tasks.is_idle)
    tasks.close()
    gc.collect()
    assert len(Ring.died_on) == 20_000
    assert set(Ring.died_on) == {threading.main_thread()}
    assert QThread.currentThread().isMainThread()


def test_the_last_one_leaves_collecting_to_python(qapp, python_collects):
    first, second = Collector(), Collector()
    assert not gc.isenabled()
    first.stop()
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_a_full_generation_is_collected(qapp, python_collects):
    collector = Collector()
    Ring.died_on = []
    litter(None)
    collector.collect()
    collector.stop()
    assert Ring.died_on


def test_what_stays_is_looked_through_no_more_until_the_last_one_stops(qapp, python_collects):
    collector = Collector()
    Ring.died_on = []
    litter(None)
    collector.settle()
    gc.collect()
    assert not Ring.died_on
    assert gc.get_freeze_count()
    collector.settle()  # another window: the first one's rings go
    assert len(Ring.died_on) == 20_000
    collector.stop()
    assert not gc.get_freeze_count()


def test_a_task_gives_way_to_the_window_at_once(qapp):
    tasks = TaskRunner()
    assert sys.getswitchinterval() < 0.002
    tasks.close()


def test_nothing_is_collected_under_a_dialogs_own_loop(qapp, python_collects):
    Ring.died_on = []
    collector = Collector()
    inner, outer = QEventLoop(), QEventLoop()
    deaths: list[int] = []

    def look() -> None:
        collector.collect()
        deaths.append(len(Ring.died_on))
        inner.quit()

    def ask() -> None:
        QTimer.singleShot(0, look)
        inner.exec()
        outer.quit()

    litter(None)
    QTimer.singleShot(0, ask)
    outer.exec()
    collector.collect()
    collector.stop()
    assert deaths == [0]
    assert Ring.died_on
