"""The start: first start, last office, refusals with their cure, sample ward, and the end with its backup."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import sample_ward
from tdkt_desktop.ui.first_office import folder_name, free_folder
from tdkt_desktop.ui.start import Session, first_year
from tests.support.offices import FixedClock, made_office

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def session(settings: Settings, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    made = Session(settings, base=tmp_path / "offices")
    yield made
    made.tasks.close()
    if made.office is not None:
        made.office.release()
    for window in (made.refused, made.card, made.window, made.first):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.close_borders()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # none may be drawn in the next test


@pytest.fixture(scope="module")
def kept_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that was closed, with its backup."""
    folder = tmp_path_factory.mktemp("kept") / "phuong-hong-quang"
    new_office(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=FixedClock()).close()
    return folder


@pytest.fixture
def folder(kept_office: Path, tmp_path: Path) -> Path:
    return shutil.copytree(kept_office, tmp_path / "phuong-hong-quang")


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(session.tasks.is_idle, timeout=20_000)


def parts(session: Session) -> str:
    assert session.refused is not None
    return session.refused.accessibleDescription()


# ---- which window


def test_the_very_first_start_asks_how_to_begin(session: Session) -> None:
    session.begin(sample=False)
    assert session.first is not None
    assert session.first.isVisible()
    assert session.window is None


def test_the_office_that_was_open_last_opens_again(session: Session, folder: Path, settings: Settings) -> None:
    settings.set("last_office", str(folder))
    session.begin(sample=False)
    assert session.window is not None
    assert session.window.windowTitle() == "TĐKT – Phường Hồng Quang"
    assert session.window.stack.current == "today"
    assert session.first is None


def test_an_opened_office_is_remembered_first(session: Session, folder: Path, settings: Settings) -> None:
    settings.set("recent_offices", ["other", str(folder)])
    session.open_office(folder)
    assert settings.text("last_office") == str(folder)
    assert settings.sequence("recent_offices") == [str(folder), "other"]


def test_the_status_bar_tells_the_last_backup(session: Session, folder: Path) -> None:
    session.open_office(folder)
    assert session.window is not None
    assert "20/11/2025" in session.window.status._backup.words


# ---- refusals


def test_an_office_open_elsewhere_is_refused_and_opens_when_let_go(
    session: Session, folder: Path, qtbot: QtBot
) -> None:
    other = Office.open(folder)
    session.open_office(folder)
    assert session.window is None
    assert session.refused is not None
    assert "đang mở ở nơi khác" in parts(session) or "đang được mở" in parts(session)
    other.release()
    session.refused.cure_button.click()
    assert session.window is not None
    assert session.first is None


def test_a_damaged_office_is_refused_and_its_newest_backup_opens(session: Session, folder: Path, qtbot: QtBot) -> None:
    (folder / "office.db").write_bytes(b"not an office")
    session.open_office(folder)
    assert session.refused is not None
    assert session.refused.cure_button.words == "Khôi phục bản mới nhất"
    session.refused.cure_button.click()
    idle(session, qtbot)
    assert session.office is not None
    assert session.office.folder.name == "phuong-hong-quang-khoi-phuc"
    assert (folder / "office.db").read_bytes() == b"not an office"


def test_a_damaged_office_without_a_backup_offers_no_cure(session: Session, folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    (folder / "office.db").write_bytes(b"not an office")
    session.open_office(folder)
    assert session.refused is not None
    assert session.refused.cure_button.isHidden()


def test_an_office_of_a_newer_program_is_refused(session: Session, folder: Path) -> None:
    connection = sqlite3.connect(folder / "office.db")
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    session.open_office(folder)
    assert session.window is None
    assert "phiên bản" in parts(session)


def test_an_office_that_is_gone_says_where_it_was(session: Session, tmp_path: Path, settings: Settings) -> None:
    settings.set("last_office", str(tmp_path / "usb" / "office"))
    session.begin(sample=False)
    assert str(tmp_path / "usb" / "office") in parts(session)
    assert session.first is not None
    assert settings.text("last_office") == str(tmp_path / "usb" / "office")


def test_a_mistake_of_ours_is_shown_and_logged(
    session: Session, folder: Path, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    import sys

    session.open_office(folder)
    assert session.window is not None
    with caplog.at_level(logging.ERROR):
        sys.excepthook(RuntimeError, RuntimeError("our mistake"), None)
        qtbot.waitUntil(lambda: session.window.errors.shown is not None)
    assert "our mistake" in caplog.text
    session.window.errors.shown.close()


# ---- the first start makes, opens, restores


def test_an_office_that_is_there_is_opened(session: Session, folder: Path) -> None:
    session.show_first_start().open_folder(str(folder))
    assert session.office is not None
    assert session.first is None


def test_a_backup_becomes_a_new_folder(session: Session, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (newest,) = backup.routine_backups(folder)
    session.show_first_start().restore_file(str(newest))
    idle(session, qtbot)
    assert session.office is not None
    assert session.office.folder.parent == tmp_path / "offices"


def test_a_file_that_is_no_backup_is_refused(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "thu.tdkt").write_bytes(b"x")
    session.show_first_start().restore_file(str(tmp_path / "thu.tdkt"))
    idle(session, qtbot)
    assert "thu.tdkt" in parts(session)
    assert session.first is not None
    assert session.first.steps.isEnabled()


def test_folder_names_are_plain_and_free(tmp_path: Path) -> None:
    assert folder_name("Phường Đông Hưng Thuận") == "phuong-dong-hung-thuan"
    assert folder_name("…") == "van-phong"
    assert free_folder(tmp_path / "a") == tmp_path / "a"
    (tmp_path / "a").mkdir()
    assert free_folder(tmp_path / "a") == tmp_path / "a"
    (tmp_path / "a" / "x").touch()
    assert free_folder(tmp_path / "a") == tmp_path / "a-2"


# ---- sample ward


@pytest.fixture
def small_sample(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The sample ward in a folder of the test, made quickly."""

    def make(folder: Path, **_names: str) -> Office:
        return new_office(folder, unit_name="Phường Mẫu", province="Ninh Bình", clock=FixedClock())

    monkeypatch.setattr(sample_ward, "make_sample_office", make)
    monkeypatch.setattr(sample_ward, "folder", lambda: tmp_path / "van-phong-mau")
    return tmp_path / "van-phong-mau"


def test_the_sample_ward_is_made_once_and_stands_on_its_morning(
    session: Session, small_sample: Path, settings: Settings, qtbot: QtBot
) -> None:
    session.begin(sample=True)
    assert session.card is not None
    idle(session, qtbot)
    assert session.office is not None
    assert session.office.today == date(2025, 12, 22)
    assert settings.text("last_office") == ""
    made = (small_sample / "office.db").stat().st_ino
    session.office.release()
    session.office = None
    session.begin(sample=True)
    assert (small_sample / "office.db").stat().st_ino == made


def test_a_half_made_sample_ward_is_made_anew(small_sample: Path) -> None:
    beside = small_sample.with_name(f".~{small_sample.name}")
    beside.mkdir(parents=True)
    (beside / "rest.txt").touch()
    sample_ward.make_sample()
    assert sample_ward.is_there()
    assert not beside.exists()
    assert not (small_sample / "rest.txt").exists()


# ---- the end


def test_closing_the_window_backs_up_and_lets_go(session: Session, folder: Path, qtbot: QtBot) -> None:
    from tdkt_desktop.actions.offices import set_up

    session.open_office(folder)
    assert session.window is not None
    assert session.office is not None
    set_up(session.office, {"place": "Hồng Quang"})
    before = len(backup.routine_backups(folder))
    with qtbot.waitSignal(session.finished, timeout=20_000):
        session.window.close()
    assert len(backup.routine_backups(folder)) == before + 1
    Office.open(folder).release()


def test_a_backup_that_fails_is_told_before_the_end(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_arguments: object, **_values: object) -> None:
        raise backup.BackupFailed(name="x.tdkt", reason="full")

    monkeypatch.setattr(backup, "make_routine", refuse)
    session.open_office(folder)
    assert session.window is not None
    session.window.close()
    qtbot.waitUntil(lambda: session.refused is not None)
    assert "x.tdkt" in parts(session)
    with qtbot.waitSignal(session.finished):
        session.refused.close()
    Office.open(folder).release()


def test_closing_the_first_start_ends_the_program(session: Session, qtbot: QtBot) -> None:
    session.begin(sample=False)
    assert session.first is not None
    with qtbot.waitSignal(session.finished):
        session.first.close()


def test_the_menu_of_years_ends_where_the_register_begins(tmp_path: Path) -> None:
    with made_office(tmp_path / "office") as office:
        assert first_year(office) == 2025
