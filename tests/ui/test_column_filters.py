"""Filters of single columns: the popup, what is told above the table, what comes back, rows in memory and in groups."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.column_filters import Chosen, ColumnFilters, FilteredGroups, in_memory
from tdkt_desktop.ui.filter_popup import FilterPopup
from tdkt_desktop.ui.header import Header
from tdkt_desktop.ui.listing import Column, FixedListing
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.ui.conftest import StubOffice
from tests.ui.demo_page import AWARDS, COLUMNS, PAGES, DemoPage, open_demo
from tests.ui.inspect_widgets import clipped, english, nameless
from tests.ui.test_table import Quarters

MENUS = pytest.mark.qt_log_ignore("does not support", "propagateSizeHints")  # what the platform without a screen says

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> DemoPage:
    """A page of sixty rows, whose listing leaves the filtering to the table."""
    monkeypatch.setattr(DemoPage, "rows_in_office", 60)
    return open_demo(window)


def popup_of(page: DemoPage, key: str = "award") -> FilterPopup:
    """The popup of a column, opened by the keyboard."""
    place = [column.key for column in COLUMNS].index(key)
    page.table.setCurrentIndex(page.table.rows.index(0, place))
    QtBot.keyClick(page.table, Key.Key_Down, ALT)
    found = page.window().findChildren(FilterPopup)
    assert len(found) == 1
    return found[0]


def told(page: DemoPage) -> list[str]:
    return [button.toolTip() for button in page.by_column.strip.buttons]


def test_typing_and_enter_keep_the_values_that_are_left(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page)
    qtbot.keyClicks(popup.line, "cstd")
    qtbot.keyClick(popup.line, Key.Key_Return)
    assert page.table.rows.record_count == 30
    assert told(page) == ["Bỏ lọc: Danh hiệu = CSTĐ cấp tỉnh, CSTĐ cơ sở"]
    assert page.by_column.strip.isVisible()


def test_values_are_ticked_by_the_keyboard_alone(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page)
    words = [popup.model.item(number).text() for number in range(popup.model.rowCount())]
    assert words == ["CSTĐ cấp tỉnh  (10)", "CSTĐ cơ sở  (20)", "Giấy khen  (10)", "Lao động tiên tiến  (20)"]
    qtbot.keyClick(popup.line, Key.Key_Down)
    qtbot.keyClick(popup.values, Key.Key_Space)
    qtbot.keyClick(popup.values, Key.Key_Down)
    qtbot.keyClick(popup.values, Key.Key_Down)
    qtbot.keyClick(popup.values, Key.Key_Space)
    qtbot.keyClick(popup.values, Key.Key_Return)
    assert {page.table.rows.index(number, 2).data() for number in range(20)} == {"CSTĐ cấp tỉnh", "Giấy khen"}


def test_a_filter_marks_its_column_and_leaves_its_own_values_on_offer(page: DemoPage, qtbot: QtBot) -> None:
    page.by_column.choose("award", Chosen(values=("Giấy khen",), said=("Giấy khen",)))
    header = page.table.horizontalHeader()
    assert isinstance(header, Header)
    assert header.filtered_keys == {"award"}
    popup = popup_of(page)
    assert popup.model.rowCount() == len(set(AWARDS))
    assert popup.clear.isVisible()
    qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)
    assert page.table.rows.record_count == 60
    assert header.filtered_keys == set()


def test_words_are_looked_for_where_values_are_too_many(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page, "name")
    assert popup.model.rowCount() == 0
    qtbot.keyClicks(popup.line, "bich")
    qtbot.keyClick(popup.line, Key.Key_Return)
    assert page.table.rows.record_count == 10
    assert told(page) == ["Bỏ lọc: Họ tên, chức vụ = “bich”"]


def test_a_click_elsewhere_closes_the_popup(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page)
    with qtbot.waitSignal(popup.destroyed):
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    assert page.table.hasFocus()


def test_escape_closes_the_popup_and_then_takes_the_filters_away(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page)
    qtbot.keyClick(popup.line, Key.Key_Escape)
    assert page.table.hasFocus()
    page.by_column.choose("award", Chosen("giay"))
    page.show_record(page.table.rows.id_at(0))
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert page.panel.isHidden()
    assert page.table.rows.record_count == 10
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert page.table.rows.record_count == 60
    assert page.by_column.strip.isHidden()


def test_escape_brings_rows_back_when_a_filter_left_none(page: DemoPage, qtbot: QtBot) -> None:
    page.by_column.choose("award", Chosen("khong co"))
    assert page.nothing.isVisible()
    focus = page.window().focusWidget()
    assert focus is page.by_column.strip.buttons[0]
    qtbot.keyClick(focus, Key.Key_Escape)
    assert page.table.isVisible()
    assert page.table.hasFocus()


@pytest.mark.parametrize("how", ["keys", "mouse"])
def test_the_value_under_the_cursor_becomes_the_filter(page: DemoPage, qtbot: QtBot, how: str) -> None:
    index = page.table.rows.index(5, 2)
    if how == "keys":
        page.table.setCurrentIndex(index)
        qtbot.keyClick(page.table, Key.Key_F, CTRL | ALT)
    else:
        place = page.table.visualRect(index).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert page.table.rows.record_count == 10
    assert page.table.rows.index(0, 2).data() == "Giấy khen"


def test_the_strip_takes_filters_away_one_by_one_or_all(page: DemoPage, qtbot: QtBot) -> None:
    page.by_column.choose("award", Chosen("cstd"))
    page.by_column.choose("name", Chosen("an"))
    strip = page.by_column.strip
    qtbot.mouseClick(strip.buttons[0], Qt.MouseButton.LeftButton)
    assert list(page.by_column.filters.chosen) == ["name"]
    page.by_column.choose("award", Chosen("cstd"))
    qtbot.mouseClick(strip._rest, Qt.MouseButton.LeftButton)
    assert not page.by_column
    assert strip.isHidden()


def test_filters_come_back_with_the_page_and_are_told(
    page: DemoPage, office: StubOffice, settings: Settings, qtbot: QtBot
) -> None:
    page.by_column.choose("award", Chosen(values=("Giấy khen",), said=("Giấy khen",)))
    page.table._sort_by_section(1)
    runner = TaskRunner()
    again = MainWindow(Seam(office, tasks=runner, settings=Settings(settings.path)), title="TĐKT", pages=PAGES)
    qtbot.addWidget(again)
    other = open_demo(again)
    assert other.table.rows.record_count == 10
    assert told(other) == ["Bỏ lọc: Danh hiệu = Giấy khen"]
    assert other.table.rows.order == page.table.rows.order
    runner.close()


def test_what_cannot_be_read_back_is_no_filter() -> None:
    begun = ColumnFilters(COLUMNS)
    remembered = {"award": {"values": 3}, "name": "x", "gone": {"words": "a"}, "papers": {"words": "5"}}
    assert begun.read(remembered).chosen == {"papers": Chosen("5")}
    assert begun.read(begun.set("award", Chosen(values=(None, 1), said=("a", "b"))).written()).chosen == {
        "award": Chosen(values=(None, 1), said=("a", "b"))
    }


@MENUS
def test_the_menu_of_a_column_is_reached_by_the_keyboard(page: DemoPage, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.table.rows.index(0, 2))
    qtbot.keyClick(page.table, Key.Key_L, CTRL | SHIFT)
    menus = [menu for menu in page.table.horizontalHeader().findChildren(QMenu) if menu.isVisible()]
    words = [action.text() for action in menus[0].actions()]
    assert words[:3] == ["Xếp tăng dần", "Xếp giảm dần", "Lọc theo “Danh hiệu”…"]
    assert words[-1] == "Về mặc định"
    menus[0].actions()[1].trigger()
    assert page.table.rows.order is not None
    assert (page.table.rows.order.key, page.table.rows.order.descending) == ("award", True)
    menus[0].close()


@MENUS
def test_a_column_without_room_can_be_filtered_from_the_menu(page: DemoPage, window: MainWindow) -> None:
    window.resize(683, 310)
    assert page.table.isColumnHidden(5)
    header = page.table.horizontalHeader()
    assert isinstance(header, Header)
    menu = header.open_menu_of(None, QPoint())
    inner = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(inner, QMenu)
    next(action for action in inner.actions() if action.text() == "Trạng thái").trigger()
    popup = page.window().findChildren(FilterPopup)[0]
    assert popup.isVisible()
    popup.close()
    menu.close()


@pytest.mark.usefixtures("collected")
def test_a_closed_popup_is_freed(page: DemoPage, qtbot: QtBot) -> None:
    popup = popup_of(page)
    gone = weakref.ref(popup)
    with qtbot.waitSignal(popup.destroyed):
        popup.close()
    del popup
    gc.collect()
    assert gone() is None


def test_popup_and_strip_can_be_read(page: DemoPage, window: MainWindow, qtbot: QtBot) -> None:
    page.by_column.choose("name", Chosen("một chuỗi rất dài mà không cửa sổ nào đủ chỗ để viết hết ra một dòng"))
    page.by_column.choose("award", Chosen("cstd"))
    for size in ((1366, 690), (683, 310)):
        window.resize(*size)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert [*clipped(page.by_column.strip), *nameless(page.by_column.strip), *english(page.by_column.strip)] == []
    popup = popup_of(page)
    assert [*clipped(popup), *nameless(popup), *english(popup)] == []
    popup.close()


def test_groups_keep_their_headings_and_lose_those_without_rows() -> None:
    column = Column("task", "Demo Name, position")
    filters = {"columns": ColumnFilters((column,), {"task": Chosen("3")})}
    left = in_memory(Quarters())
    assert isinstance(left, FilteredGroups)
    assert [(group.title, group.count) for group in left.groups(sort=None, filters=filters)] == [("Quý III", 1)]
    assert left.ids(sort=None, filters=filters) == [3]


def test_blank_cells_are_a_value_of_rows_in_memory() -> None:
    column = Column("unit", "Demo Number")
    rows = [{"id": 1, "unit": "Trường A"}, {"id": 2, "unit": None}, {"id": 3, "unit": ""}]
    listing = in_memory(FixedListing(rows))
    choices = listing.values(column, {})
    assert [(choice.words, choice.count) for choice in choices] == [("Trường A", 1), ("(trống)", 2)]
    filters = {"columns": ColumnFilters((column,), {"unit": Chosen(values=(choices[1].value,), said=("(trống)",))})}
    assert listing.ids(sort=None, filters=filters) == [2, 3]
