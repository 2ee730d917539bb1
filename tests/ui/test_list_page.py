"""A list with its record beside it: keys, filter, panel, what is remembered, small windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.ui.conftest import StubOffice
from tests.ui.demo_page import PAGES, DemoPage, open_demo

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_escape_closes_the_panel_then_the_filter_then_the_ticks(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    page.search.setText("bich")
    page.apply_filters()
    page.show_record("n2")
    page.table.rows.tick(["n2"], on=True)
    page.table.setFocus()
    states = []
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)
        states.append((page.panel.isHidden(), page.search.text(), len(page.table.rows.ticked)))
    assert states == [(True, "bich", 1), (True, "", 1), (True, "", 0)]


def test_ctrl_f_goes_to_the_filter_and_alt_digits_to_the_counters(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_2, ALT)
    assert page.counters.keys == {"met"}


def test_typing_over_the_table_filters_it(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    qtbot.keyClicks(page.table, "g")
    assert page.search.text() == "g"
    qtbot.keyClicks(page.search, "iap")
    qtbot.waitUntil(lambda: page.table.rows.id_at(0) == "n5")
    assert page.count_words is not None
    assert page.counted == "16.666 dòng"


def test_enter_opens_the_record_beside_and_arrows_move_it(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    page.table.go_to("n1")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.panel.record == "n1"
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.panel.record == "n2")


def test_a_filter_that_finds_nothing_says_so(window: MainWindow) -> None:
    page = open_demo(window)
    page.search.setText("không ai")
    page.apply_filters()
    assert page.nothing.isVisible()
    assert page.nothing._words.text() == "Không thấy “không ai” trong bảng này."


def test_an_empty_page_says_how_to_begin(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DemoPage, "rows_in_office", 0)
    page = open_demo(window)
    assert page.empty is not None
    assert page.empty.isVisible()


def test_an_empty_page_has_the_focus_on_its_first_way_to_begin(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DemoPage, "rows_in_office", 0)
    page = open_demo(window)
    window.open_page("today")
    window.open_page("demo")
    assert page.empty is not None
    assert window.focusWidget() is page.empty.cards[0]


def test_a_record_hidden_by_the_filter_is_shown_when_it_is_asked_for(window: MainWindow) -> None:
    page = open_demo(window)
    page.search.setText("giap")
    page.apply_filters()
    window.seam.open_page("demo", "n0")
    assert page.search.text() == ""
    assert page.table.current_id() == "n0"


def test_copying_the_selected_rows_says_how_many(window: MainWindow) -> None:
    page = open_demo(window)
    page.table.rows.tick(["n1", "n2"], on=True)
    page._copy()
    assert window.toast.words == "Đã chép 2 dòng, dán được vào Excel."


def test_order_and_columns_of_a_page_come_back(
    window: MainWindow, office: StubOffice, settings: Settings, qtbot: QtBot
) -> None:
    page = open_demo(window)
    page.table._sort_by_section(1)
    page.table.hide_column("papers", True)
    runner = TaskRunner()
    again = MainWindow(Seam(office, tasks=runner, settings=Settings(settings.path)), title="TĐKT", pages=PAGES)
    qtbot.addWidget(again)
    other = open_demo(again)
    assert other.table.rows.order == page.table.rows.order
    assert other.table.hidden == {"papers"}
    runner.close()


def test_what_was_searched_and_pressed_comes_back_and_is_seen(
    window: MainWindow, settings: Settings, office: StubOffice, qtbot: QtBot
) -> None:
    page = open_demo(window)
    page.counters.press(2)
    page.search.setText("lan")
    page.apply_filters()
    assert "text" not in Settings(settings.path).mapping("table_filters", page.page_key)  # not with every key
    window.open_page("today")
    runner = TaskRunner()
    again = MainWindow(Seam(office, tasks=runner, settings=Settings(settings.path)), title="TĐKT", pages=PAGES)
    qtbot.addWidget(again)
    again.show()
    other = open_demo(again)
    assert other.search.text() == "lan"
    assert other.counters.keys == page.counters.keys != frozenset()
    assert other.table.rows.record_count == page.table.rows.record_count
    other._show_everything()
    again.close()
    assert Settings(settings.path).mapping("table_filters", other.page_key)["text"] == ""
    runner.close()


def test_on_a_narrow_window_the_panel_takes_the_tables_place(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    window.resize(683, 310)
    page.show_record("n2")
    assert not page.table.isVisible()
    assert page.panel.place.text() == "3 / 100.000"
    page.panel.stepped.emit(1)
    qtbot.waitUntil(lambda: page.panel.record == "n3")
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert page.table.current_id() == "n3"


def test_a_low_window_shows_the_selection_in_the_counters_place(window: MainWindow) -> None:
    page = open_demo(window)
    window.resize(911, 438)
    assert page.counters.isVisible()
    assert window.status.isHidden()
    page.table.rows.tick(["n1"], on=True)
    assert page.selection.isVisible()
    assert not page.counters.isVisible()
