"""Cài đặt on a real office: facts saved when a field is left, the look at once, the history with what was undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import look, style
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.pages.settings_page import OfficeFields, SettingsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import made_office
from tests.ui.inspect_widgets import faults

ENTRY = PageEntry("settings", "Settings", "settings", "office", "settings_page:SettingsPage")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office") as office:
        ward.fill(office)
        yield office


@pytest.fixture
def page(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[SettingsPage]:
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", pages=(ENTRY,))
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_page("settings")
    found = window.stack.page
    assert isinstance(found, SettingsPage)
    yield found
    window.close()


def stored(office: Office, key: str) -> str:
    with office.reader() as reader:
        return reader.settings.get(key)


@pytest.mark.parametrize(("part", "key"), [("office_fields", "place"), ("signer_fields", "officer")])
def test_a_fact_is_saved_when_its_field_is_left_and_undone(
    page: SettingsPage, office: Office, qtbot: QtBot, part: str, key: str
) -> None:
    fields = getattr(page, part)
    assert isinstance(fields, OfficeFields)
    page.open_chapter("signers" if part == "signer_fields" else "office")
    field = fields.fields[key]
    field.line.setFocus()
    QTest.keyClicks(field.line, "Hong Quang")
    page.buttons["history"].setFocus()
    qtbot.waitUntil(lambda: page.seam.tasks.is_idle() and stored(office, key) == "Hong Quang")
    page.seam.undo()
    qtbot.waitUntil(lambda: page.seam.tasks.is_idle() and stored(office, key) == "")
    assert field.text() == ""


def test_a_name_that_papers_need_is_not_emptied(page: SettingsPage, office: Office) -> None:
    field = page.office_fields.fields["unit_name"]
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClick(field.line, "\b")
    page.buttons["look"].setFocus()
    assert field.error == "Văn bản cần tên này."
    assert stored(office, "unit_name") == "Phường Hồng Quang"


def test_the_look_is_shown_and_remembered_at_once(page: SettingsPage) -> None:
    fields, settings = page.look_fields, page.seam.settings
    fields.theme.box.setCurrentIndex(fields.theme.box.findData("dark"))
    fields.points.box.setCurrentIndex(fields.points.box.findData(12.0))
    fields.rows.box.setCurrentIndex(1)
    assert (style.theme() is style.DARK, style.points(style.Role.BODY), style.is_compact()) == (True, 12.0, True)
    assert (settings.text("theme"), settings.size("font_size"), settings.flag("compact_rows")) == ("dark", 12.0, True)
    look.apply("light")


def test_the_history_marks_what_was_undone(page: SettingsPage, office: Office, qtbot: QtBot) -> None:
    page.open_chapter("history")
    first = page.history.rows.row_at(0)
    assert first["undone"] is False
    page.seam.undo()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    first = page.history.rows.row_at(0)
    assert first["undone"] is True
    assert page.history.rows.columns[1].words(first) == "Đã hoàn tác"
    assert page.history.rows.record_count == len(office.steps(200))


def test_what_stands_on_papers_and_what_was_done_can_be_printed(page: SettingsPage, office: Office) -> None:
    shown = page.output.shown()
    assert ("Phường, xã", "Phường Hồng Quang") in list(shown.rows())
    page.open_chapter("history")
    shown = page.output.shown()
    assert shown.title == "Lịch sử thao tác"
    assert shown.count == len(list(shown.rows())) == len(office.steps(200))


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
@pytest.mark.parametrize("chapter", ["office", "signers", "look", "history"])
def test_nothing_is_clipped_nameless_or_english(page: SettingsPage, width: int, height: int, chapter: str) -> None:
    page.window().resize(width, height)
    page.show_record(chapter)
    assert faults(page) == []
