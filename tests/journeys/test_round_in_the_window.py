"""A year-end round through the window: opened, lists taken in, appraised, voted on, decided, sealed in a dossier."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
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
from tdkt_desktop.ui.pages.council import CouncilPage
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LISTS = paths.resources() / "sample_office"
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


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


class Officer:
    """Works in the window with the keyboard."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        page = window.stack.page
        assert isinstance(page, RoundsPage)
        self.page = page

    def press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(widget, key, held)

    def wait(self) -> None:
        self.qtbot.waitUntil(self.window.seam.tasks.is_idle, timeout=120_000)


@pytest.fixture
def officer(office: Office, tmp_path: Path, qtbot: QtBot) -> Iterator[Officer]:
    look.apply("light")
    tasks = TaskRunner()
    settings = Settings(tmp_path / "settings.json")
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_page("rounds")
    yield Officer(window, qtbot)
    tasks.close()
    window.close()


def statuses(office: Office) -> dict[Status, int]:
    with office.reader() as reader:
        return reader.rounds.status_counts(1)


def open_round(officer: Officer) -> None:
    """Ctrl+N, and Enter: the name is proposed."""
    page = officer.page
    officer.press(page, Key.Key_N, CTRL)
    assert page.list.form is not None
    officer.press(page.list.form.received.line, Key.Key_Return)
    officer.wait()


def take_in(officer: Officer, name: str) -> int:
    """What the file dialog or a drop gives, looked through and kept; gives how many are proposed."""
    page = officer.page
    page.take_in([LISTS / name])
    officer.wait()
    assert page.view is page.preview
    officer.press(page.preview.table, Key.Key_Return, CTRL)
    officer.wait()
    return page.detail.table.rows.record_count


def appraise(officer: Officer) -> None:
    """Judge all, confirm what the unit's minutes state, conclude the rest with a reason."""
    detail = officer.page.detail
    detail.verbs()[-1].do()
    officer.wait()
    officer.press(detail.table, Key.Key_A, CTRL)
    detail.deeds.judge_selected()
    officer.wait()
    while detail.next_open() is not None:
        before = detail.next_open()
        detail.deeds.go_on()
        officer.press(detail.table, Key.Key_D)
        form = detail.panel_form
        assert form is not None
        officer.qtbot.keyClicks(form.reason.line, "Da co bien ban cua truong")
        officer.press(form.reason.line, Key.Key_Return)
        officer.wait()
        assert detail.next_open() != before


def vote(officer: Officer) -> None:
    """All agree but for the first nominee, who gets 7 of 15."""
    officer.page.detail.verbs()[-1].do()
    council = officer.window.stack.page
    assert isinstance(council, CouncilPage)
    votes = council.votes
    votes.fill_empty()
    officer.press(votes.table, Key.Key_7)
    officer.press(votes.editor.line, Key.Key_Return)
    officer.press(votes.table, Key.Key_Return, CTRL)
    officer.wait()


def decide(officer: Officer, number: str) -> None:
    """Type the number; day, signer and titles are proposed."""
    officer.page.detail.verbs()[-1].do()
    form = officer.page.detail.form
    assert form is not None
    officer.qtbot.keyClicks(form.fields[0].editor, number)
    officer.press(form.fields[0].editor, Key.Key_Return)
    officer.wait()


def test_a_round_from_its_opening_to_the_sealed_dossier(officer: Officer, office: Office, tmp_path: Path) -> None:
    refused: list[Exception] = []
    officer.window.seam.failed.connect(refused.append)
    steps = []
    stepper = officer.page.detail.stepper

    open_round(officer)
    steps.append(stepper.now)
    taken = take_in(officer, "de_nghi_truong_tieu_hoc.xlsx")
    assert statuses(office) == {Status.PROPOSED: taken}
    steps.append(stepper.now)
    appraise(officer)
    steps.append(stepper.now)
    vote(officer)
    assert statuses(office) == {Status.SUPPORTED: taken - 1, Status.REFUSED: 1}
    steps.append(stepper.now)
    decide(officer, "412/QD-UBND")
    assert statuses(office) == {Status.DECIDED: taken - 1, Status.REFUSED: 1}
    steps.append(stepper.now)
    assert steps == [0, 1, 2, 3, 4]

    officer.page.detail.deeds.files.write_dossier_in(str(tmp_path))
    officer.wait()
    assert refused == []
    target = tmp_path / "ho-so-tong-ket-nam-2025"
    assert dossier.check(target).complete
    assert list(target.rglob("*.pdf"))


def test_a_stopped_dossier_leaves_nothing(officer: Officer, office: Office, tmp_path: Path) -> None:
    open_round(officer)
    take_in(officer, "de_nghi_truong_tieu_hoc.xlsx")
    page = officer.page
    folder = tmp_path / "usb"
    folder.mkdir()
    steps = len(office.steps(50))
    said: list[str] = []
    officer.window.seam.words_wanted.connect(said.append)
    page.detail.deeds.files.write_dossier_in(str(folder)).cancel()
    officer.wait()
    assert list(folder.iterdir()) == []
    assert len(office.steps(50)) == steps
    assert len(said) == 1  # that it stopped, and left nothing half-written
