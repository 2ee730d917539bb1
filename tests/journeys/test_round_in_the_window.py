"""A year-end round through the window: opened, lists taken in, appraised, voted on, decided, sealed in a dossier."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop import paths
from tdkt_desktop.actions.council import seat_council
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.offices import new_office, set_up
from tdkt_desktop.actions.sample import SIGNER, StoppedClock
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.round import Status
from tdkt_desktop.office import dossier
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import look
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LISTS = paths.resources() / "sample_office"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A ward with its units and its Council, and nothing proposed yet."""
    made = new_office(tmp_path / "office", unit_name="Phường Hồng Quang", province="Ninh Bình", clock=StoppedClock())
    set_up(made, {"chair": SIGNER})
    units = LISTS / "danh_muc_don_vi.xlsx"
    keep_import(made, preview_import(made, [units], "units", year=2025), [units], year=2025)
    with (LISTS / "hoi_dong.csv").open(encoding="utf-8-sig", newline="") as stream:
        members = [(row["name"], row["post"], CouncilRole(row["role"])) for row in csv.DictReader(stream)]
    seat_council(made, members)
    yield made
    made.release()


@pytest.fixture
def officer(office: Office, tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    look.apply("light")
    tasks = TaskRunner()
    settings = Settings(tmp_path / "settings.json")
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield Typist(window, qtbot, tasks=tasks)
    tasks.close()
    window.close()


def rounds_of(officer: Typist) -> RoundsPage:
    assert isinstance(officer.window, MainWindow)
    page = officer.window.stack.pages["rounds"]
    assert isinstance(page, RoundsPage)
    return page


def statuses(office: Office) -> dict[Status, int]:
    with office.reader() as reader:
        return reader.rounds.status_counts(1)


def open_round(officer: Typist) -> None:
    """Ctrl+N, and Enter: the name is proposed."""
    officer.press("Ctrl+3", "Ctrl+N", "Enter")


def take_in(officer: Typist, path: Path) -> None:
    """Choose the file by its name, look it through, keep it."""
    officer.press("Ctrl+I")
    officer.write(str(path))
    officer.press("Enter", "Ctrl+Enter")


def appraise(officer: Typist) -> None:
    """Judge all; then from one open nomination to the next, each concluded with a reason."""
    detail = rounds_of(officer).detail
    officer.press("Alt+Enter")
    while detail.next_open() is not None:
        before = detail.next_open()
        officer.press("Alt+Enter", "D")
        officer.write("Đã có biên bản")
        officer.press("Enter")
        assert detail.next_open() != before


def vote(officer: Typist) -> None:
    """Leads to the Council: all agree but for the first nominee, who gets 7 of 15."""
    officer.press("Alt+Enter", "Ctrl+T", "7", "Enter", "Ctrl+Enter")


def decide(officer: Typist, number: str) -> None:
    """Type the number; day, signer and titles are proposed."""
    officer.press("Alt+Enter")
    officer.write(number)
    officer.press("Enter")


def make_dossier(officer: Typist, folder: Path) -> None:
    officer.press("Alt+Enter")
    officer.write(str(folder))
    officer.press("Enter")


def test_a_round_from_its_opening_to_the_sealed_dossier_by_keys_alone(
    officer: Typist, office: Office, tmp_path: Path
) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    open_round(officer)
    stepper = rounds_of(officer).detail.stepper
    steps = [stepper.now]
    take_in(officer, LISTS / "de_nghi_truong_tieu_hoc.xlsx")
    taken = statuses(office)[Status.PROPOSED]
    assert taken > 10
    steps.append(stepper.now)
    appraise(officer)
    steps.append(stepper.now)
    vote(officer)
    assert statuses(office) == {Status.SUPPORTED: taken - 1, Status.REFUSED: 1}
    steps.append(stepper.now)
    decide(officer, "412/QĐ-UBND")
    assert statuses(office) == {Status.DECIDED: taken - 1, Status.REFUSED: 1}
    steps.append(stepper.now)
    assert steps == [0, 1, 2, 3, 4]
    make_dossier(officer, stick)
    target = stick / "ho-so-tong-ket-nam-2025"
    assert dossier.check(target).complete
    assert list(target.rglob("*.pdf"))


def test_a_stopped_dossier_leaves_nothing(officer: Typist, office: Office, tmp_path: Path) -> None:
    open_round(officer)
    take_in(officer, LISTS / "de_nghi_truong_tieu_hoc.xlsx")
    page = rounds_of(officer)
    folder = tmp_path / "usb"
    folder.mkdir()
    steps = len(office.steps(50))
    said: list[str] = []
    rounds_of(officer).seam.words_wanted.connect(said.append)
    page.detail.deeds.files.write_dossier_in(str(folder)).cancel()
    officer.wait()
    assert list(folder.iterdir()) == []
    assert len(office.steps(50)) == steps
    assert len(said) == 1  # that it stopped, and left nothing half-written
