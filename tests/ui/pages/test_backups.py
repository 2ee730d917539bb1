"""Sao lưu on a real office: backing up, reading back, restoring beside, health found and mended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.pages.backups import BackupsPage
from tdkt_desktop.ui.pages.backups_rows import size_words
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, dump_file, made_office
from tests.ui.inspect_widgets import faults

ENTRY = PageEntry("backups", "Backups", "save", "office", "backups:BackupsPage")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office") as office:
        ward.fill(office)
        at = datetime(2025, 11, 19, 16, 30)  # noqa: DTZ001 - the officer's wall clock
        backup.make_routine(office.folder, at=at, reason="dong")
        yield office


def shown(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", pages=(ENTRY,))
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    window.open_page("backups")
    return window


@pytest.fixture
def page(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[BackupsPage]:
    window = shown(office, tasks, settings, qtbot)
    found = window.stack.page
    assert isinstance(found, BackupsPage)
    yield found
    window.close()


def notes(page: BackupsPage) -> list[str]:
    return [note.accessibleName() for note in page.findChildren(Note) if not note.isHidden()]


def finish(page: BackupsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)


def test_a_routine_backup_says_when_why_and_how_it_was_checked(page: BackupsPage) -> None:
    row = page.table.rows.row_at(0)
    assert (row["name"], row["why"]) == ("19/11/2025 16:30", "Khi đóng văn phòng")
    assert page.columns[-1].words(row) == "Đã kiểm tra khi ghi"


@pytest.mark.parametrize(("is_cut", "said"), [(False, "Đã đọc lại, nguyên vẹn"), (True, "Hỏng")])
def test_reading_back_tells_a_whole_backup_from_a_damaged_one(
    page: BackupsPage, office: Office, qtbot: QtBot, is_cut: bool, said: str
) -> None:
    if is_cut:
        (path,) = backup.routine_backups(office.folder)
        path.write_bytes(path.read_bytes()[:-400])
    page.show_record(page.table.rows.id_at(0))
    page.verify()
    finish(page, qtbot)
    assert page.columns[-1].words(page.table.rows.row_at(0)) == said


def test_the_whole_office_is_backed_up_and_restored_beside(
    page: BackupsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "usb" / "sao-luu.tdkt"
    target.parent.mkdir()
    page.back_up_to(str(target))
    finish(page, qtbot)
    backup.verify(target)
    page._file_chosen(str(target))
    page.restore_in(str(tmp_path))
    finish(page, qtbot)
    folder = tmp_path / "khoi-phuc-sao-luu"
    assert dump_file(folder / "office.db") == dump(office)
    assert str(folder) in notes(page)[0]


def test_what_cannot_be_written_is_refused(page: BackupsPage, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[object] = []
    page.seam.failed.connect(told.append)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    page.back_up_to(str(tmp_path / "file" / "sao-luu.tdkt"))
    finish(page, qtbot)
    assert [type(error) for error in told] == [backup.BackupFailed]


def test_a_sound_office_says_so(page: BackupsPage, qtbot: QtBot) -> None:
    page.check()
    finish(page, qtbot)
    assert notes(page) == ["Văn phòng nguyên vẹn."]


def test_findings_are_shown_and_mended(page: BackupsPage, office: Office, qtbot: QtBot) -> None:
    left = office.folder / ".~dang-do.xlsx"
    left.write_text("x", encoding="utf-8")
    page.check()
    finish(page, qtbot)
    assert ".~dang-do.xlsx" in notes(page)[0]
    assert left.exists()
    assert faults(page) == []
    page.mend()
    finish(page, qtbot)
    assert not left.exists()
    page.check()
    finish(page, qtbot)
    assert notes(page) == ["Văn phòng nguyên vẹn."]


def test_sizes_are_read_as_officers_read_them() -> None:
    assert [size_words(size) for size in (10, 84_200, 1_540_000)] == ["1 KB", "84 KB", "1,5 MB"]


def test_an_empty_page_says_how_to_begin(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with made_office(tmp_path / "empty") as office:
        window = shown(office, tasks, settings, qtbot)
        page = window.stack.page
        assert isinstance(page, BackupsPage)
        assert page.empty is not None
        assert page.empty.isVisible()
        assert faults(page) == []


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(page: BackupsPage, width: int, height: int) -> None:
    page.window().resize(width, height)
    page.show_record(page.table.rows.id_at(0))
    folder = str(page.office.folder)  # named by the test run, not by us
    assert [fault for fault in faults(page) if folder not in fault] == []
