"""The shared table: windows of rows, ids instead of row numbers, columns that leave, copying to Excel."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui import cells, column_room
from tdkt_desktop.ui.listing import WINDOW, Column, Filters, FixedListing, Group, Kind, Row, Sort
from tdkt_desktop.ui.style import Height
from tdkt_desktop.ui.table import Table
from tests.ui.demo_page import COLUMNS, ROWS, HugeListing, made_row

FLAG = QItemSelectionModel.SelectionFlag


@pytest.fixture
def huge() -> HugeListing:
    return HugeListing()


@pytest.fixture
def table(qtbot: QtBot, huge: HugeListing) -> Table:
    made = Table(COLUMNS)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(1000, 600)
    made.show_listing(huge)
    made.show()
    return made


def test_a_huge_list_shows_after_one_window_of_rows(table: Table, huge: HugeListing, qtbot: QtBot) -> None:
    table.grab()
    assert table.rows.rowCount() == ROWS
    assert huge.asked == [(0, WINDOW)]
    assert huge.counted == 1


def test_scrolling_to_the_end_asks_only_for_what_is_seen(table: Table, huge: HugeListing) -> None:
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert huge.asked == [(0, WINDOW), (ROWS - WINDOW, WINDOW)]


def test_old_windows_are_let_go(table: Table) -> None:
    for number in range(0, ROWS, WINDOW):
        table.rows.row_at(number)
    assert len(table.rows._windows) * WINDOW == 4_000


def test_a_click_on_a_header_sorts_and_another_turns_round(table: Table, huge: HugeListing) -> None:
    name = table.horizontalHeader().sectionViewportPosition(1) + 30
    header = table.horizontalHeader()
    from pytestqt.qtbot import QtBot as Bot

    for descending in (False, True):
        Bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(name, 10))
        assert table.rows.order == Sort("name", descending=descending)
    table.rows.row_at(0)
    assert huge.sorts[-1] == Sort("name", descending=True)


def test_the_cursor_stays_on_its_record_when_the_order_changes(table: Table) -> None:
    table.go_to("n3")
    table.rows.order_by(Sort("name", descending=True))
    assert table.current_id() == "n3"
    assert table.currentIndex().row() == ROWS - 4


def test_ticks_are_of_records_and_survive_filter_and_order(table: Table) -> None:
    table.rows.tick(["n5", "n2"], on=True)
    table.rows.filter_by({"text": "giap"})
    table.rows.order_by(Sort("name", descending=True))
    assert table.selected_ids() == ["n5", "n2"]


def test_filtering_keeps_only_matching_rows(table: Table, huge: HugeListing) -> None:
    table.rows.filter_by({"text": "ngoc bich"})
    assert table.rows.record_count == len([number for number in range(ROWS) if number % 6 == 2])
    assert table.rows.id_at(1) == "n8"


def test_selected_rows_are_told_by_id_from_top_to_bottom(table: Table) -> None:
    selection = table.selectionModel()
    for number in (7, 3):
        selection.select(table.rows.index(number, 0), FLAG.Select | FLAG.Rows)
    assert table.selected_ids() == ["n3", "n7"]


def test_select_all_of_a_huge_list_reads_no_rows(table: Table, huge: HugeListing) -> None:
    before = len(huge.asked)
    table.selectAll()
    assert table.selected_count() == ROWS
    assert len(huge.asked) == before


def test_ctrl_a_ticks_everything_under_the_filter(table: Table, qtbot: QtBot) -> None:
    table.rows.filter_by({"text": "giap"})
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(table.rows.ticked) == {f"n{number}" for number in range(5, ROWS, 6)}


def test_space_ticks_and_moves_on_and_with_ctrl_stays(table: Table, qtbot: QtBot) -> None:
    table.go_to("n0")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert table.current_id() == "n1"
    assert list(table.rows.ticked) == ["n0", "n1"]


@pytest.mark.parametrize(
    ("key", "row"),
    [(Qt.Key.Key_End, ROWS - 1), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 6)],
    ids=["end", "home", "down"],
)
def test_keys_move_between_rows(table: Table, qtbot: QtBot, key: Qt.Key, row: int) -> None:
    table.go_to("n5")
    qtbot.keyClick(table, key)
    assert table.currentIndex().row() == row


@pytest.mark.parametrize(
    ("key", "pressed", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "opened"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "opened_apart"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "deleting_wanted"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "editing_wanted"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, "filling_wanted"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "escaped"),
        (
            Qt.Key.Key_F,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            "value_filter_wanted",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_keys_say_what_is_wanted(
    table: Table, qtbot: QtBot, key: Qt.Key, pressed: Qt.KeyboardModifier, signal: str
) -> None:
    table.go_to("n2")
    with qtbot.waitSignal(getattr(table, signal)):
        qtbot.keyClick(table, key, pressed)


def test_letters_go_to_the_filter_but_not_those_of_the_page(table: Table, qtbot: QtBot) -> None:
    typed: list[str] = []
    table.letters = frozenset({int(Qt.Key.Key_D)})
    table.typed.connect(typed.append)
    qtbot.keyClicks(table, "dh")
    assert typed == ["h"]


def test_the_current_record_is_told_once_while_arrows_run(table: Table, qtbot: QtBot) -> None:
    told: list[object] = []
    table.go_to("n0")
    qtbot.waitUntil(lambda: not table._later.isActive())
    table.current_changed.connect(told.append)
    for _ in range(5):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["n5"]


def test_a_reset_reads_only_near_the_cursor(table: Table, huge: HugeListing) -> None:
    table.go_to("n3")
    huge.asked.clear()
    table.rows.reload()
    table.grab()
    assert table.current_id() == "n3"
    assert huge.asked == [(0, WINDOW)]


# ---- copying


def test_copying_gives_headers_and_the_ticked_rows(table: Table, qtbot: QtBot) -> None:
    table.rows.tick(["n1", "n0"], on=True)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\r\n")
    assert lines[0].split("\t") == ["Họ tên, chức vụ", "Chức vụ", "Danh hiệu", "Thẩm định", "Hồ sơ", "Trạng thái"]
    assert lines[1].startswith("Nguyễn Thị Hòa An\tGiáo viên")
    assert lines[2].split("\t")[-1] == "Đề nghị"
    assert len(lines) == 4


def test_copying_one_cell(table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.rows.index(2, 2))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "CSTĐ cấp tỉnh"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_text_that_looks_like_a_formula_stays_a_text(start: str) -> None:
    assert cells.as_lines([[f"{start}1+1"]], numeric=[False]) == f"'{start}1+1\r\n"


def test_a_negative_number_stays_a_number() -> None:
    assert cells.as_lines([["-5"]], numeric=[True]) == "-5\r\n"


def test_excel_takes_copied_texts_as_texts(table: Table) -> None:
    table.rows.tick(["n0"], on=True)
    html = cells.clipboard(table).html()
    assert html.count("mso-number-format:'\\@'") == 12


def test_pasted_cells_come_as_rows(table: Table, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText('Lê Văn Nam\t1984\r\n\r\n"Trần\nBình"\t1990\r\n')
    with qtbot.waitSignal(table.pasted) as told:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [[["Lê Văn Nam", "1984"], [""], ["Trần\nBình", "1990"]]]


# ---- columns


@pytest.mark.parametrize(
    ("room", "gone"),
    [(1000, set()), (680, {"state"}), (500, {"state", "papers", "award"}), (368, {"state", "papers", "award"})],
)
def test_columns_leave_by_priority(room: int, gone: set[str]) -> None:
    plan = column_room.plan(COLUMNS, room, widths={}, hidden=frozenset())
    assert {column.key for column in COLUMNS} - set(plan.widths) == gone
    assert {column.key for column in plan.folded} == gone
    assert sum(plan.widths.values()) == room


def test_long_texts_get_room_where_there_is_some_but_not_what_the_officer_sized() -> None:
    wide, narrow = (column_room.plan(COLUMNS, room, widths={}, hidden=frozenset()).widths for room in (1700, 900))
    grown = {key for key in wide if wide[key] > narrow[key]}
    assert {"name", "award"} <= grown
    assert "papers" not in grown
    assert sum(wide.values()) == 1700
    sized = column_room.plan(COLUMNS, 1700, widths={"award": 130}, hidden=frozenset()).widths
    assert sized["award"] == 130


def test_what_a_leaving_column_said_moves_to_the_second_line(table: Table) -> None:
    table.resize(400, 400)
    row = made_row(0)
    assert table.isColumnHidden(2)
    assert table.cells.second_line(row, COLUMNS[1]).endswith("Trường TH Tân Hòa 1 · CSTĐ cơ sở · 5/6 · Đề nghị")


def test_a_hidden_column_does_not_come_back_in_the_second_line(table: Table) -> None:
    table.hide_column("award", True)
    assert table.isColumnHidden(2)
    assert table.cells.folded == ()


def test_what_the_officer_changed_is_written_and_read_back(table: Table, qtbot: QtBot) -> None:
    table.setColumnWidth(2, 200)
    table.hide_column("papers", True)
    kept = table.column_state()
    assert kept == {"award": {"width": 200, "hidden": False}, "papers": {"width": 0, "hidden": True}}
    other = Table(COLUMNS)
    qtbot.addWidget(other)
    other.restore_columns(kept)
    assert (other.widths, other.hidden) == ({"award": 200}, frozenset({"papers"}))
    other.reset_columns()
    assert other.column_state() == {}


# ---- headings


class Quarters:
    """Two headings over three and two rows."""

    def count(self, filters: Filters) -> int:
        return 5

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        return [{"id": number, "task": f"Việc {number}"} for number in range(5)][offset : offset + limit]

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        return (Group("Quý IV", 3), Group("Quý III", 2))


@pytest.fixture
def grouped(qtbot: QtBot) -> Table:
    made = Table((Column("task", "Demo Name, position", Kind.TWO),))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_listing(Quarters())
    return made


def test_headings_stand_between_the_rows_and_are_lower(grouped: Table) -> None:
    shown = [grouped.rows.index(number, 0).data() for number in range(7)]
    assert shown == ["Quý IV", "Việc 0", "Việc 1", "Việc 2", "Quý III", "Việc 3", "Việc 4"]
    assert grouped.rowHeight(4) == Height.GROUP_ROW
    assert grouped.rowHeight(1) >= Height.TWO_LINES


def test_a_record_is_found_below_its_heading(grouped: Table) -> None:
    assert [grouped.rows.number_of(record) for record in range(5)] == [1, 2, 3, 5, 6]
    assert grouped.rows.id_at(4) is None


def test_the_cursor_steps_over_headings(grouped: Table, qtbot: QtBot) -> None:
    grouped.go_to(4)
    qtbot.keyClick(grouped, Qt.Key.Key_Home)
    assert grouped.current_id() == 0
    qtbot.keyClick(grouped, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert grouped.current_id() == 2


def test_the_first_record_brings_its_heading_into_view(grouped: Table, qtbot: QtBot) -> None:
    grouped.resize(400, 120)
    grouped.show()
    qtbot.waitExposed(grouped)
    grouped.go_to(4)
    assert grouped.verticalScrollBar().value() > 0
    grouped.go_to(0)
    assert grouped.verticalScrollBar().value() == 0


def test_a_heading_paints_without_a_record(grouped: Table) -> None:
    assert not grouped.grab().isNull()


# ---- words


def test_a_row_is_spoken_whole(table: Table) -> None:
    said = table.rows.index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lê Thị Ngọc Bích, Hiệu trưởng · Trường MN Hoa Sen, CSTĐ cấp tỉnh, Thiếu dữ liệu")


def test_a_change_is_shown_while_the_action_runs_and_gone_after_reading(table: Table) -> None:
    table.rows.show_meanwhile(["n0"], {"award": "Giấy khen"})
    assert table.rows.index(0, 2).data() == "Giấy khen"
    table.rows.reload()
    assert table.rows.index(0, 2).data() == "CSTĐ cơ sở"


def test_rows_in_memory_sort_and_filter() -> None:
    rows = [{"id": 1, "name": "Bình"}, {"id": 2, "name": "An"}]
    listing = FixedListing(rows, keeps=lambda row, filters: filters.get("text", "") in str(row["name"]))
    assert listing.ids(sort=Sort("name"), filters={}) == [2, 1]
    assert listing.count({"text": "Bì"}) == 1
