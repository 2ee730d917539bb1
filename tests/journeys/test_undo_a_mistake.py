"""A mistake is noticed after three further deeds: it alone is taken back, with the keyboard, and the three stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.undo import StoodUpon
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.support.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office", FixedClock()) as made:
        ward.fill(made)
        yield made


@pytest.fixture
def refused() -> list[Exception]:
    return []


@pytest.fixture
def typist(office: Office, refused: list[Exception], tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    tasks = TaskRunner()
    window = MainWindow(Seam(office, tasks=tasks, settings=Settings(tmp_path / "settings.json")), title="TĐKT")
    qtbot.addWidget(window)
    window.seam.failed.connect(refused.append)
    window.open_page("units")
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield Typist(window, qtbot, tasks=tasks)
    tasks.close()
    window.close()


def add_unit(typist: Typist, name: str) -> None:
    typist.press("Ctrl+N")
    typist.write(name)
    typist.press("Enter")


def names(office: Office) -> list[str]:
    with office.reader() as reader:
        return [unit.name for unit in reader.units.all()]


def test_only_the_mistake_is_taken_back(typist: Typist, office: Office, refused: list[Exception]) -> None:
    before = names(office)
    add_unit(typist, "Trường Tiểu học Hồng Quagn")  # the mistake
    for name in ("Tổ dân phố 4", "Tổ dân phố 5", "Tổ dân phố 6"):
        add_unit(typist, name)
    strokes = typist.strokes
    typist.press("Ctrl+Alt+Z", "Down", "Down", "Down", "Down", "Enter")  # the fourth of the last steps
    assert refused == []
    assert names(office) == [*before, "Tổ dân phố 4", "Tổ dân phố 5", "Tổ dân phố 6"]
    assert typist.strokes - strokes == 6
    typist.press("Ctrl+Y")
    assert "Trường Tiểu học Hồng Quagn" in names(office)


def test_a_step_that_others_rest_on_is_left_and_the_reason_told(
    typist: Typist, office: Office, refused: list[Exception]
) -> None:
    before = names(office)
    typist.press("Ctrl+Alt+Z", "Up", "Enter")  # the oldest that can still be undone
    (refusal,) = refused
    assert isinstance(refusal, StoodUpon)
    assert names(office) == before
