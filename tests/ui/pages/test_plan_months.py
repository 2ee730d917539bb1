"""Kế hoạch & lịch by months: the strip of the year, the month grid by keys alone, another year's plan taken over."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions import schedule
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry, TaskState
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.plan import PlanList, PlanPage
from tdkt_desktop.ui.pages.plan_month_room import WHOLE_MONTH
from tdkt_desktop.ui.pages.plan_views import MONTH, TABLE
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

Key = Qt.Key
SIZES = ((1366, 690), (911, 438), (683, 310))
CROWDED = ("Gửi giấy mời họp", "Rà soát hồ sơ của các đơn vị", "Lập danh sách trình Hội đồng", "Báo cáo nhanh")


@pytest.fixture(scope="session")
def months_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ward with a late task, a crowded day in November, and one known to December only."""
    folder = tmp_path_factory.mktemp("months") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        for content, due in (
            ("Thu báo cáo của đơn vị", Due(date(2025, 11, 1), "day")),
            *((content, Due(date(2025, 11, 22), "day")) for content in CROWDED),
            ("Sơ kết sáu tháng", Due(date(2025, 6, 30), "month")),
        ):
            schedule.add_task(office, NewScheduleEntry(2025, content, lead="Phòng Văn hóa – Xã hội", due=due))
        schedule.set_task(office, 7, TaskState.DONE, done_on=date(2025, 6, 20))
    return folder


@pytest.fixture
def shown(
    months_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(months_folder, tmp_path / "office") as office:
        window = PageWindow(office, "schedule", tasks=tasks, settings=settings, qtbot=qtbot)
        window.window.activateWindow()
        yield window
        window.idle()


def plan(shown: PageWindow) -> PlanList:
    assert isinstance(shown.page, PlanPage)
    found = shown.page.list
    assert isinstance(found, PlanList)
    return found


def contents(found: PlanList) -> list[str]:
    rows = found.table.rows
    return [str(row["content"]) for place in range(rows.rowCount()) if (row := rows.row_at(place)) is not None]


def test_the_strip_says_what_is_done_late_and_left_of_each_month(shown: PageWindow) -> None:
    said = [tile.accessibleName() for tile in plan(shown).strip.tiles]
    assert said[5] == "Tháng 6: xong"
    assert said[10] == "Tháng 11: 1 việc trễ"
    assert said[11] == "Tháng 12: 1 việc"
    assert said[0] == "Tháng 1: không có việc"


def test_a_month_of_the_strip_opens_its_rows_and_closes_again_by_keys(shown: PageWindow) -> None:
    found = plan(shown)
    everything = contents(found)
    first = found.strip.tiles[0]
    first.setFocus()
    for month in range(1, 12):
        QTest.keyClick(found.strip.tiles[month - 1], Key.Key_Right)
    assert found.strip.tiles[11].hasFocus()
    QTest.keyClick(found.strip.tiles[11], Key.Key_Return)
    assert contents(found) == ["Tổng kết năm"]
    QTest.keyClick(found.strip.tiles[11], Key.Key_Return)
    assert contents(found) == everything


def test_the_months_are_one_stop_of_the_tab_key(shown: PageWindow) -> None:
    strip = plan(shown).strip
    strip.choose(4)
    stops = [tile.month for tile in strip.tiles if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [4]


def test_the_month_view_is_walked_by_keys_and_opens_the_tasks_of_a_day_in_turn(shown: PageWindow) -> None:
    found = plan(shown)
    QTest.keyClick(found.ways.buttons[MONTH], Key.Key_Space)
    assert not found.table.isVisible()
    grid = found.grid
    assert grid.hasFocus()
    assert (grid.month, grid.day) == (11, 20)
    for key in (Key.Key_Right, Key.Key_Right):
        QTest.keyClick(grid, key)
    assert [row["content"] for row in grid.rows_at(grid.day)] == list(CROWDED)
    assert CROWDED[0] in grid.accessibleName()
    for content in (*CROWDED, CROWDED[0]):
        QTest.keyClick(grid, Key.Key_Return)
        row = found._beside()
        assert row is not None
        assert row["content"] == content
    QTest.keyClick(grid, Key.Key_Escape)
    assert found.panel.isHidden()
    assert grid.hasFocus()


def test_what_is_known_to_the_month_only_stands_above_its_days(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_way(MONTH)
    grid = found.grid
    QTest.keyClick(grid, Key.Key_PageDown)
    assert (grid.month, found.strip.month) == (12, 12)
    assert [row["content"] for row in grid.rows_at(WHOLE_MONTH)] == ["Tổng kết năm"]
    QTest.keyClick(grid, Key.Key_Home)
    QTest.keyClick(grid, Key.Key_Up)
    assert grid.day == WHOLE_MONTH
    assert "Tổng kết năm" in grid.accessibleName()
    QTest.keyClick(grid, Key.Key_Return)
    assert not found.panel.isHidden()
    QTest.keyClick(grid, Key.Key_PageDown)  # there is no thirteenth month
    assert grid.month == 12


def test_filters_hold_in_the_month_view_too(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_way(MONTH)
    found.search.setText("giay moi")
    found.apply_filters()
    assert [row["content"] for row in found.grid.rows_at(22)] == ["Gửi giấy mời họp"]
    assert found.grid.rows_at(1) == []


def test_a_task_is_opened_by_a_click_in_the_grid(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_way(MONTH)
    shown.qtbot.waitUntil(lambda: bool(found.grid._lines(1)))
    box, row = found.grid._lines(1)[0]
    assert row is not None
    QTest.mouseClick(found.grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert found.panel.record == row["id"]


def test_the_plan_of_the_year_before_is_taken_over_and_taken_back(shown: PageWindow) -> None:
    found = plan(shown)
    shown.seam.choose_year(2026)
    before = dump(shown.office)
    assert found.empty is not None
    assert [card.beginning.title for card in found.empty.cards][2] == "Chép từ năm trước"
    found.empty.cards[2].click()
    shown.idle()
    assert len(contents(found)) == 7
    assert shown.undone(before)


def test_the_arrows_beside_the_month_go_to_its_neighbours(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_way(MONTH)
    for step, month in ((1, 12), (-1, 11)):
        QTest.mouseClick(found.grid, Qt.MouseButton.LeftButton, pos=found.grid._arrow(step).center().toPoint())
        assert found.grid.month == month


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("way", [TABLE, MONTH])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, size: tuple[int, int], way: str) -> None:
    shown.window.resize(*size)
    found = plan(shown)
    found.show_way(way)
    assert faults(shown.window) == []
    if way == MONTH:
        found._open_from_grid(("task", 2))
        assert faults(shown.window) == []
