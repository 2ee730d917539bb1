"""What the tests of the window stand on: an office of stubs, Vietnamese from the tables, settings of their own."""

from __future__ import annotations

import csv
import gc
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop import translate
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import look, style
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.palette import Found, FoundGroup
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.ui.demo_page import PAGES

DEMO = {
    "Demo": "Đợt xét",
    "Demo today": "Hôm nay",
    "Demo backup": "Sao lưu",
    "Demo Name, position": "Họ tên, chức vụ",
    "Demo Award": "Danh hiệu",
    "Demo Verdict": "Thẩm định",
    "Demo Papers": "Hồ sơ",
    "Demo State": "Trạng thái",
    "Demo Number": "Số",
    "Demo Position": "Chức vụ",
    "Demo return {count}": "Trả lại {count} đề nghị",
}
"""Words of the page that only these tests have."""


class TableTranslator(QTranslator):
    """Vietnamese straight from the tables, so that a test needs no compiled file."""

    def __init__(self, words: dict[tuple[str, str], str]) -> None:
        super().__init__()
        self.words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self.words.get((context, source)) or DEMO.get(source, "")


def words_of(repository: Path) -> dict[tuple[str, str], str]:
    words = {}
    for path in sorted((repository / "translations" / "parts").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                words[row["context"], row["source"]] = row["vietnamese"]
    return words


@pytest.fixture(scope="session")
def vietnamese(repository: Path) -> dict[tuple[str, str], str]:
    return words_of(repository)


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication, vietnamese: dict[tuple[str, str], str]) -> Iterator[None]:
    """The window in Vietnamese and in the light theme, whatever the test before did."""
    translate.use([TableTranslator(vietnamese)])
    if (
        style.theme() is not style.LIGHT
        or style.points(style.Role.BODY) != 10.0
        or style.is_compact()
        or not style.family()
    ):
        look.apply("light")
    yield
    translate.use(None)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


class StubOffice:
    """An office that only counts: Steps made, undone and redone."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    @property
    def today(self) -> date:
        return date(2026, 11, 25)

    def reader(self) -> AbstractContextManager[object]:
        return nullcontext(self)

    def add(self, source: str, *tables: str, **values: object) -> Step:
        at = datetime(2026, 11, 25, 8, 41)  # noqa: DTZ001 - the officer's wall clock
        step = Step(len(self.done) + 1, Sentence("Step", source, values), at, frozenset(tables))
        self.done.append(step)
        self.undone.clear()
        return step

    def undo(self) -> Step:
        step = replace(self.done.pop(), undone=True)
        self.undone.append(step)
        return step

    def undo_alone(self, step_id: int) -> Step:
        step = next(step for step in self.done if step.id == step_id)
        self.done.remove(step)
        return replace(step, undone=True)

    def redo(self) -> Step:
        step = replace(self.undone.pop(), undone=False)
        self.done.append(step)
        return step

    def steps(self, limit: int = 20) -> list[Step]:
        return [*self.undone, *reversed(self.done)][:limit]

    def next_undo(self) -> Step | None:
        return self.done[-1] if self.done else None

    def next_redo(self) -> Step | None:
        return self.undone[-1] if self.undone else None


@pytest.fixture
def office() -> StubOffice:
    return StubOffice()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()
    runner.deleteLater()


@pytest.fixture
def seam(office: StubOffice, tasks: TaskRunner, settings: Settings) -> Iterator[Seam]:
    made = Seam(office, tasks=tasks, settings=settings)
    yield made
    made.deleteLater()


@pytest.fixture
def collected() -> Iterator[None]:
    """A clean start for tests that ask whether something was let go of."""
    gc.collect()
    yield
    gc.collect()


def return_nominations(office: StubOffice, ids: Sequence[object], *, reason: str) -> Step:
    """An Action as the window calls it."""
    assert reason
    return office.add("Demo return {count}", "nomination", count=len(ids))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell sizes to, and says so; nothing of ours."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


def people(text: str) -> Sequence[FoundGroup]:
    lines = [Found("Nguyễn Thị Hòa An", "Giáo viên · 8 lượt khen", "people", page="demo", record="n0")]
    return [FoundGroup("Người", lines if "hoa" in text else [])]


@pytest.fixture
def window(seam: Seam, qtbot: QtBot) -> MainWindow:
    made = MainWindow(seam, title="TĐKT", pages=PAGES, find=people)
    qtbot.addWidget(made)
    made.resize(1366, 690)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made
