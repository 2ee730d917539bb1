"""A real office with a year-end round, made once and copied for each test, and a window that shows it."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop import paths
from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.council import seat_council
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.judging import judge_by_hand
from tdkt_desktop.actions.offices import new_office, set_up
from tdkt_desktop.actions.rounds import find_round, open_round
from tdkt_desktop.actions.sample import SIGNER, StoppedClock
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner

SAMPLES = paths.resources() / "sample_office"
ROUND = "Tổng kết năm 2025"
LISTS = (
    ("danh_muc_don_vi.xlsx", "units"),
    ("danh_sach_de_nghi_2025.xlsx", "nominations"),
    ("danh_sach_tap_the.xlsx", "collectives"),
)


def council() -> list[tuple[str, str, CouncilRole]]:
    with (SAMPLES / "hoi_dong.csv").open(encoding="utf-8-sig", newline="") as stream:
        return [(row["name"], row["post"], CouncilRole(row["role"])) for row in csv.DictReader(stream)]


@pytest.fixture(scope="session")
def round_office_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fifteen council members; 120 persons and 32 collectives proposed, nine persons of ten judged."""
    folder = tmp_path_factory.mktemp("rounds") / "office"
    office = new_office(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=StoppedClock())
    set_up(office, {"chair": SIGNER})
    seat_council(office, council())
    open_round(office, ROUND, kind=RoundKind.YEAR_END, year=2025, received_on=date(2025, 12, 5))
    round_id = find_round(office, ROUND).id
    for name, kind in LISTS:
        report = preview_import(office, [SAMPLES / name], kind, year=2025)
        keep_import(office, report, [SAMPLES / name], year=2025, round_id=round_id)
    appraise(office, round_id)
    judge_by_hand(office, round_id, [number for number in range(1, 121) if number % 10 != 2], met=True)
    office.release()
    return folder


@pytest.fixture
def round_office(round_office_folder: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy that a test may change."""
    folder = tmp_path / "office"
    shutil.copytree(round_office_folder, folder)
    office = Office.open(folder, clock=StoppedClock())
    yield office
    office.release()


class Rounds:
    """The window on the page of rounds, and what it refused."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.seam = window, qtbot, window.seam
        self.refused: list[Exception] = []
        self.said: list[str] = []
        self.seam.failed.connect(self.refused.append)
        self.seam.words_wanted.connect(self.said.append)
        page = window.stack.page
        assert isinstance(page, RoundsPage)
        self.page = page
        office = self.seam.office
        assert isinstance(office, Office)
        self.office = office
        self.round_id = find_round(office, ROUND).id if self._has_rounds() else 0

    def _has_rounds(self) -> bool:
        with self.office.reader() as reader:
            return bool(reader.rounds.all())

    def idle(self) -> None:
        """Wait until no Action runs any more."""
        self.qtbot.waitUntil(self.seam.tasks.is_idle, timeout=30_000)

    def refusal(self) -> OfficerError:
        """What was refused last."""
        found = self.refused[-1]
        assert isinstance(found, OfficerError)
        return found

    def undo(self) -> None:
        self.window.undo()
        self.idle()


@pytest.fixture
def rounds(round_office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[Rounds]:
    """The window at 1366 × 690 with the rounds of 2025."""
    window = MainWindow(Seam(round_office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_page("rounds")
    made = Rounds(window, qtbot)
    yield made
    made.idle()


@pytest.fixture
def opened(rounds: Rounds) -> Rounds:
    """The same, with the round open."""
    rounds.page.open_round(rounds.round_id)
    return rounds


Snapshot = Callable[[], dict[str, int]]


@pytest.fixture
def kept(rounds: Rounds) -> Snapshot:
    """How many rows the office holds of what an import could add."""

    def count() -> dict[str, int]:
        with rounds.office.reader() as reader:
            return {
                "nominations": len(reader.rounds.nominations_of(rounds.round_id)),
                "held": len(reader.files.held_of(rounds.round_id)),
                "units": len(reader.units.all()),
                "steps": len(reader.history.latest(100)),
                "files": len(list((rounds.office.folder / "attachments").rglob("*"))),
            }

    return count
