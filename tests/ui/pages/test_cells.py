"""Typing and pasting into a list, on the page of units: preview, refusals, one Step, undo, fill down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.units import add_unit
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.cell_line import CellLine
from tdkt_desktop.ui.pages.units import UnitList, UnitsPage
from tdkt_desktop.ui.paste_preview import PastePreview
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
HEALTH, FOURTH, CULTURE = "Trạm Y tế phường", "Tổ dân phố 4", "Phòng Văn hóa"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ward with three units more, all of one kind."""
    made = tmp_path_factory.mktemp("cells") / "office"
    with made_office(made) as office:
        ward.fill(office)
        for name in (HEALTH, FOURTH, CULTURE):
            add_unit(office, name, kind="Khác")
    return made


@pytest.fixture
def shown(folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[PageWindow]:
    with copied(folder, tmp_path / "office") as office:
        window = PageWindow(office, "units", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


@pytest.fixture
def page(shown: PageWindow) -> UnitList:
    assert isinstance(shown.page, UnitsPage)
    found = shown.page.list
    assert isinstance(found, UnitList)
    found.table.setFocus()
    return found


def put_on(page: UnitList, name: str, key: str = "parent") -> None:
    """The cursor on a unit's cell."""
    table = page.table
    number = next(
        number for number in range(table.rows.rowCount()) if (row := table.rows.row_at(number)) and row["name"] == name
    )
    place = [column.key for column in table.rows.columns].index(key)
    table.setCurrentIndex(table.rows.index(number, place))


def paste(page: UnitList, rows: Sequence[Sequence[str]], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(cells.as_lines(rows, numeric=[False] * len(rows[0])))
    qtbot.keyClick(page.table, Key.Key_V, CTRL)


def preview_of(page: UnitList) -> PastePreview:
    found = page.cells.preview
    assert found is not None
    assert found.isVisible()
    return found


def parents(page: UnitList) -> dict[str, str]:
    return {str(row["name"]): str(row["parent"]) for row in page.all_rows}


def school(page: UnitList) -> str:
    unit = page.book.named(ward.SCHOOL)
    assert unit is not None
    return unit.name


def test_pasted_cells_are_seen_before_they_are_written(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    before = dump(shown.office)
    put_on(page, HEALTH)
    paste(page, [[school(page)], ["Đơn vị lạ"], [school(page)]], qtbot)
    preview = preview_of(page)
    assert preview.words.words == "2 ô sẽ đổi · 1 ô không nhận"
    told = [preview.table.rows.index(number, 3).data() for number in range(3)]
    assert told == ["chưa có “Đơn vị lạ” trong danh mục", "sẽ đổi", "sẽ đổi"]
    assert preview.take.words == "Ghi 2 ô"
    assert dump(shown.office) == before
    qtbot.keyClick(preview.take, Key.Key_Return)
    shown.idle()
    assert parents(page)[HEALTH] == school(page)
    assert page.cells.preview is None
    assert page.table.isVisible()
    assert shown.undone(before)


def test_escape_forgets_what_was_pasted(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    before = dump(shown.office)
    put_on(page, HEALTH)
    paste(page, [[school(page)], [school(page)]], qtbot)
    preview = preview_of(page)
    with qtbot.waitSignal(preview.destroyed):
        qtbot.keyClick(preview.take, Key.Key_Escape)
    assert dump(shown.office) == before
    assert shown.window.focusWidget() is page.table
    assert page.filters_box.isEnabled()


def test_rows_are_found_by_name_under_headings(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    rows = [
        ["Trực thuộc", "Tên đơn vị"],
        [school(page), "to dan pho 4"],
        ["", "Hội Người cao tuổi"],
        ["", HEALTH],
    ]
    heads = [page.table.rows.headerData(number, Qt.Orientation.Horizontal) for number in (1, 0)]
    rows[0] = [str(head) for head in heads]
    paste(page, rows, qtbot)
    shown.idle()
    preview = preview_of(page)
    assert preview.words.words == "1 ô sẽ đổi · 1 ô giữ nguyên · 1 dòng chưa có trong danh sách"
    assert preview.lists.isVisible()
    assert [(cell.name, cell.new) for cell in preview.plan.good] == [("to dan pho 4", school(page))]
    preview.accepted.emit()
    shown.idle()
    assert parents(page)[FOURTH] == school(page)


def test_rows_of_no_record_go_on_to_the_preview_of_lists(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    heads = [str(page.table.rows.headerData(number, Qt.Orientation.Horizontal)) for number in (0, 1)]
    paste(page, [heads, ["Hội Người cao tuổi", ""], ["Hội Cựu chiến binh", ""]], qtbot)
    shown.idle()
    preview_of(page).lists.click()
    shown.idle()
    assert isinstance(shown.page, UnitsPage)
    assert shown.page.view is shown.page.preview


def test_one_cell_is_written_at_once(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    put_on(page, HEALTH)
    paste(page, [[school(page)]], qtbot)
    shown.idle()
    assert page.cells.preview is None
    assert parents(page)[HEALTH] == school(page)


def test_cells_that_change_nothing_are_told(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    put_on(page, HEALTH, "name")
    paste(page, [[HEALTH]], qtbot)
    assert shown.said == ["Các ô dán vào không làm đổi gì."]


def test_f2_types_a_cell_and_enter_goes_on(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    put_on(page, HEALTH)
    qtbot.keyClick(page.table, Key.Key_F2)
    line = page.table.findChild(CellLine)
    assert line.isVisible()
    line.setText("Đơn vị lạ")
    qtbot.keyClick(line, Key.Key_Return)
    assert line.isVisible()
    assert line.toolTip().endswith("chưa có “Đơn vị lạ” trong danh mục")
    line.setText(school(page))
    qtbot.keyClick(line, Key.Key_Return)
    shown.idle()
    assert parents(page)[HEALTH] == school(page)
    assert line.isVisible()
    assert line.row_id != page.all_rows[0]["id"]
    qtbot.keyClick(line, Key.Key_Escape)
    assert line.isHidden()
    assert shown.window.focusWidget() is page.table


def test_a_name_is_typed_and_cannot_be_emptied(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    put_on(page, HEALTH, "name")
    qtbot.keyClick(page.table, Key.Key_F2)
    line = page.table.findChild(CellLine)
    line.setText("")
    qtbot.keyClick(line, Key.Key_Tab)
    assert line.toolTip().endswith("không được để trống")
    line.setText("Trạm Y tế")
    qtbot.keyClick(line, Key.Key_Tab)
    shown.idle()
    assert "Trạm Y tế" in parents(page)
    assert line.column is page.table.rows.columns[1]
    qtbot.keyClick(line, Key.Key_Escape)


def test_ctrl_d_fills_down_and_delete_empties_in_one_step_each(shown: PageWindow, page: UnitList, qtbot: QtBot) -> None:
    put_on(page, HEALTH)
    paste(page, [[school(page)]], qtbot)
    shown.idle()
    before = dump(shown.office)
    put_on(page, HEALTH)
    for _ in range(2):
        qtbot.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.table.selected_count() == 3
    qtbot.keyClick(page.table, Key.Key_D, CTRL)
    shown.idle()
    assert list(parents(page).values()).count(school(page)) == 3
    assert shown.undone(before)
    put_on(page, HEALTH)
    qtbot.keyClick(page.table, Key.Key_Delete)
    shown.idle()
    assert parents(page)[HEALTH] == ""
    assert shown.undone(before)


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_the_preview_fits_every_window(
    shown: PageWindow, page: UnitList, qtbot: QtBot, width: int, height: int
) -> None:
    shown.window.resize(width, height)
    put_on(page, HEALTH)
    paste(page, [[school(page)], ["Đơn vị lạ"], [school(page)]], qtbot)
    assert faults(shown.window) == []
    assert preview_of(page).table.height() > 100
