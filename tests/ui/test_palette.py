"""Ctrl+K: people, pages and commands, without tone marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.main_window import MainWindow
from tests.ui.demo_page import DemoPage, open_demo

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_the_palette_finds_people_pages_and_commands(window: MainWindow, qtbot: QtBot) -> None:
    open_demo(window)

    def titles(text: str) -> list[str]:
        return [line.title for group in window.answer(text) for line in group.lines]

    assert titles("hoa")[0] == "Nguyễn Thị Hòa An"
    assert titles("so kh")[:2] == ["Sổ khen thưởng", "Trợ giúp: Sổ khen thưởng"]
    assert "Thẩm định tiếp" in titles("tham dinh")
    assert titles(">nhan")[0] == "Nhận danh sách…"
    assert titles("#hoa") == ["Nguyễn Thị Hòa An"]


def test_enter_in_the_palette_opens_the_record(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.palette_box
    assert box.line.hasFocus()
    qtbot.keyClicks(box.line, "hoa an")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert window.stack.current == "demo"
    page = window.stack.page
    assert isinstance(page, DemoPage)
    assert page.panel.record == "n0"


def test_keys_of_the_page_wait_below_the_palette_and_a_page_key_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    window.open_palette()
    line = window.palette_box.line
    qtbot.keyClick(line, Qt.Key.Key_I, CTRL)
    assert line.hasFocus()
    assert not page.search.hasFocus()
    assert not window.toast.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_7, CTRL)
    assert window.stack.current == "register"
    assert window.palette_box.isHidden()


def test_escape_closes_the_palette_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    window.open_palette()
    qtbot.keyClick(window.palette_box.line, Qt.Key.Key_Escape)
    assert window.palette_box.isHidden()
    assert page.table.hasFocus()
