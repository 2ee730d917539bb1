"""Every Action runs through one seam: off the main thread, announced, undone by name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.ui.seam import Past, Seam
from tdkt_desktop.ui.tasks import Progress
from tests.ui.conftest import StubOffice, return_nominations


class Hearer(QObject):
    def __init__(self, seam: Seam) -> None:
        super().__init__()
        self.changed: list[frozenset[str]] = []
        self.pasts: list[Past] = []
        self.failed: list[object] = []
        self.done: list[Step] = []
        self.own_failures: list[object] = []
        seam.changed.connect(self.changed.append)
        seam.past_changed.connect(self.pasts.append)
        seam.failed.connect(self.failed.append)

    def take(self, step: Step) -> None:
        self.done.append(step)

    def fail(self, error: object) -> None:
        self.own_failures.append(error)


@pytest.fixture
def hearer(seam: Seam) -> Hearer:
    return Hearer(seam)


def test_an_action_is_announced_with_the_tables_it_touched(seam: Seam, hearer: Hearer, qtbot: QtBot) -> None:
    seam.run(return_nominations, [1, 2], reason="thiếu giấy", done=hearer.take)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert [step.name.values for step in hearer.done] == [{"count": 2}]
    assert hearer.changed == [frozenset({"nomination"})]
    assert hearer.pasts[-1].undo == hearer.done[0]


def test_a_refused_action_changes_nothing_and_is_told(seam: Seam, hearer: Hearer, qtbot: QtBot) -> None:
    def refuse(office: StubOffice) -> Step:
        raise OfficerError

    seam.run(refuse, done=hearer.take, failed=hearer.fail)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert [type(error) for error in hearer.failed] == [OfficerError]
    assert hearer.own_failures == hearer.failed
    assert hearer.done == hearer.changed == []


def test_an_action_that_wants_progress_gets_it(seam: Seam, qtbot: QtBot) -> None:
    got: list[object] = []

    def counting(office: StubOffice, *, progress: Progress) -> Step:
        got.append(progress)
        return office.add("Count", "award")

    task = seam.run(counting)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert got == [task.progress]


def test_undo_and_redo_go_through_the_same_thread_and_are_announced(seam: Seam, hearer: Hearer, qtbot: QtBot) -> None:
    seam.run(return_nominations, [1], reason="x")
    qtbot.waitUntil(seam.tasks.is_idle)
    seam.undo()
    qtbot.waitUntil(seam.tasks.is_idle)
    assert seam.past.undo is None
    assert seam.past.redo is not None
    seam.redo()
    qtbot.waitUntil(seam.tasks.is_idle)
    assert hearer.changed == [frozenset({"nomination"})] * 3


def test_a_step_further_back_is_undone_alone(seam: Seam, office: StubOffice, hearer: Hearer, qtbot: QtBot) -> None:
    first = office.add("Write", "award")
    office.add("Write", "bonus")
    seam.refresh_past()
    seam.undo_alone(first.id)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert hearer.changed == [frozenset({"award"})]
    assert [step.tables for step in office.done] == [frozenset({"bonus"})]


def test_nothing_to_undo_starts_nothing(seam: Seam) -> None:
    assert seam.undo() is None
    assert seam.redo() is None
    assert seam.tasks.is_idle()


def test_a_read_comes_back_without_a_step(seam: Seam, hearer: Hearer, qtbot: QtBot) -> None:
    def count(office: StubOffice, extra: int) -> int:
        return len(office.done) + extra

    seam.read(count, 41, done=hearer.take)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert hearer.done == [41]
    assert hearer.changed == []


def test_the_year_is_remembered_but_not_the_present_one(seam: Seam) -> None:
    years: list[int] = []
    seam.year_changed.connect(years.append)
    seam.choose_year(2024)
    seam.choose_year(2024)
    assert seam.settings.number("year") == 2024
    seam.choose_year(2026)
    assert seam.settings.number("year") == 0
    assert years == [2024, 2026]
