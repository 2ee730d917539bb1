"""The selection in the status bar, a record in a window of its own, columns that are chosen."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.apart_window import ApartWindow
from tdkt_desktop.ui.listing import Align, Column, FixedListing, Kind, Row
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.table import Table
from tests.ui.demo_page import ROWS, DemoPage, open_demo

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NAME = Column("name", "Demo Name, position", Kind.TWO)
MONEY = Column("money", "Bonus, đồng", width=120, align=Align.RIGHT, adds_up=True)


@pytest.fixture
def page(window: MainWindow) -> DemoPage:
    found = open_demo(window)
    found.table.setFocus()
    return found


def show(page: DemoPage, rows: Sequence[Row]) -> None:
    page.table.rows.columns = (NAME, MONEY)
    page.table.show_listing(FixedListing(rows), filters={})


def test_the_status_bar_sums_what_is_selected(page: DemoPage, qtbot: QtBot) -> None:
    show(page, [{"id": number, "name": "An", "money": 740_000} for number in range(5)])
    page.table.go_to(0)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: page.counted == "Đã chọn 3 · Tiền thưởng 2.220.000 đ")
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.counted == "5 dòng")


def test_one_ticked_row_is_a_selection(page: DemoPage) -> None:
    show(page, [{"id": 1, "name": "An", "money": 5}, {"id": 2, "name": "Ba", "money": None}])
    page.table.rows.tick([2, 1], on=True)
    assert page.totals.words() == "Đã chọn 2 · Tiền thưởng 5 đ"


def test_a_huge_selection_is_only_counted_and_reads_nothing(page: DemoPage) -> None:
    page.table.selectAll()
    before = len(page.made.asked)
    assert page.totals.words() == f"Đã chọn {ROWS // 1000}.000"
    assert len(page.made.asked) == before


def test_all_rows_of_a_stored_listing_are_summed_by_the_database(page: DemoPage) -> None:
    class Stored(FixedListing):
        def total(self, key: str, filters: object) -> int:
            assert key == "money"
            return 12_345_678

    page.table.rows.columns = (NAME, MONEY)
    page.table.show_listing(Stored([{"id": number, "name": "An", "money": 1} for number in range(1500)]), filters={})
    page.table.selectAll()
    assert page.totals.words() == "Đã chọn 1.500 · Tiền thưởng 12.345.678 đ"


# ---- a record in a window of its own


@pytest.mark.usefixtures("collected")
def test_ctrl_enter_opens_a_window_that_follows_the_list_and_is_freed(page: DemoPage, qtbot: QtBot) -> None:
    page.table.go_to("n1")
    qtbot.keyClick(page.table, Qt.Key.Key_Return, CTRL)
    apart = page.findChild(ApartWindow)
    assert apart.isWindow()
    assert page.panel.window() is apart
    assert apart.windowTitle() == "Trần Quốc Bảo"
    page.table.go_to("n2")
    qtbot.waitUntil(lambda: page.panel.window().windowTitle() == "Lê Thị Ngọc Bích")
    gone = weakref.ref(apart)
    with qtbot.waitSignal(apart.destroyed):
        qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    del apart
    gc.collect()
    assert gone() is None
    assert page.panel.isHidden()
    assert page.splitter.indexOf(page.panel) == 1


def test_a_panel_from_its_own_window_opens_beside_the_list_again(page: DemoPage, qtbot: QtBot) -> None:
    page.show_record("n1")
    page.panel.apart_wanted.emit()
    apart = page.findChild(ApartWindow)
    with qtbot.waitSignal(apart.destroyed):
        apart.close()
    page.show_record("n2")
    assert page.panel.window() is page.window()
    assert page.panel.isVisible()
    assert page.panel.record == "n2"


# ---- columns


def test_an_extra_column_is_there_when_it_is_chosen(qtbot: QtBot) -> None:
    columns = (NAME, Column("born", "Demo Number", width=100, is_extra=True))
    table = Table(columns)
    qtbot.addWidget(table)
    table.resize(800, 300)
    table.show_listing(FixedListing([{"id": 1, "name": "An", "born": "1980"}]))
    assert table.isColumnHidden(1)
    assert table.column_state() == {}
    table.hide_column("born", False)
    assert not table.isColumnHidden(1)
    kept = table.column_state()
    other = Table(columns)
    qtbot.addWidget(other)
    other.restore_columns(kept)
    assert other.hidden == frozenset()
    other.reset_columns()
    assert other.hidden == {"born"}


def test_f3_goes_from_match_to_match_and_round(page: DemoPage, qtbot: QtBot) -> None:
    show(page, [{"id": number, "name": "An", "money": 1} for number in range(3)])
    page.table.go_to(0)
    seen = []
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_F3)
        seen.append(page.table.current_id())
    assert seen == [1, 2, 0]
    qtbot.keyClick(page.table, Qt.Key.Key_F3, SHIFT)
    assert page.table.current_id() == 2
