"""Mending held rows in the preview: in the grid, by the proposed cure, for all rows alike, and taken back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from tdkt_desktop.intake.corrections import RowPlace
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.pages.import_line import CHECK_MS
from tdkt_desktop.ui.pages.import_preview import ImportPreview
from tdkt_desktop.ui.pages.import_rows import LEFT, MENDED, TAKEN, TWICE
from tests.support.list_preview import DIRTY, read, row_of, words_of
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds, Snapshot

MENUS = pytest.mark.qt_log_ignore("does not support", "propagateSizeHints")  # what the platform without a screen says

Key = Qt.Key
NO_DAY, NO_UNIT, NO_NAME, TWIN = 24, 25, 27, 42


@pytest.fixture
def preview(opened: Rounds) -> ImportPreview:
    """The list of a school with eight rows held back, and the focus in its table."""
    found = read(opened, DIRTY)
    found.table.setFocus()
    return found


def go_to(preview: ImportPreview, number: int) -> RowPlace:
    """The cursor on a row of the file."""
    place = RowPlace(0, 0, number)
    assert preview.table.go_to(place)
    return place


def write(preview: ImportPreview, key: str, text: str) -> None:
    """Type over what stands in the open line, then press a key."""
    line = preview.cells.line
    line.selectAll()
    line.insert(text)
    QTest.keyClick(line, QKeySequence(key)[0].key())


def test_the_proposed_cure_is_a_key_and_a_button(opened: Rounds, preview: ImportPreview) -> None:
    go_to(preview, NO_DAY)
    assert row_of(preview, NO_DAY)["cure"] == "Chỉ lấy năm 1985"
    QTest.keyClick(preview.table, Key.Key_C)
    opened.idle()
    assert row_of(preview, NO_DAY)["group"] == MENDED
    assert row_of(preview, NO_DAY)["birth_date"] == "1985"
    assert "Dòng 24: chỉ lấy năm 1985" in words_of(preview)
    assert preview.counted == "19 + 7 + 1 = 27 dòng"
    assert preview.foot.keep_button.words == "Nhận 19 dòng, giữ lại 8"


def test_a_click_on_the_button_of_a_row_is_its_cure(opened: Rounds, preview: ImportPreview) -> None:
    place = go_to(preview, NO_DAY)
    table = preview.table
    number = table.rows.number_of(place)
    assert number is not None
    why = next(at for at, column in enumerate(table.rows.columns) if column.key == "why")
    cell = table.visualRect(table.rows.index(number, why))
    opened.qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.right() - 30, cell.center().y())
    )
    assert row_of(preview, NO_DAY)["group"] == MENDED


def test_what_is_said_is_taken_back_one_by_one_and_is_no_step(
    opened: Rounds, preview: ImportPreview, kept: Snapshot
) -> None:
    before = kept()
    go_to(preview, NO_DAY)
    QTest.keyClick(preview.table, Key.Key_C)
    go_to(preview, NO_UNIT)
    QTest.keyClick(preview.table, Key.Key_C)
    assert preview.preview is not None
    assert preview.preview.taken == 20
    for taken in (19, 18):
        QTest.keyClick(preview.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        opened.idle()
        assert preview.preview is not None
        assert preview.preview.taken == taken
    assert kept() == before


def test_a_doubtful_cell_is_typed_into_and_checked_meanwhile(opened: Rounds, preview: ImportPreview) -> None:
    go_to(preview, NO_DAY)
    QTest.keyClick(preview.table, Key.Key_Return)
    line = preview.cells.line
    assert (line.isVisible(), line.text(), line.key) == (True, "31/02/1985", "birth_date")
    line.selectAll()
    line.insert("30/02/1985")
    line.textEdited.emit("30/02/1985")
    opened.qtbot.waitUntil(lambda: line.toolTip() == "Không có ngày sinh này", timeout=40 * CHECK_MS)
    assert line.property("bad") == "true"
    assert preview.preview is not None
    assert preview.preview.taken == 18
    write(preview, "Return", "28/02/1985")
    assert row_of(preview, NO_DAY)["birth_date"] == "28/02/1985"
    assert preview.table.current_id() == RowPlace(0, 0, NO_UNIT)


def test_leaving_a_cell_with_esc_says_nothing(preview: ImportPreview) -> None:
    go_to(preview, NO_DAY)
    QTest.keyClick(preview.table, Key.Key_F2)
    write(preview, "Esc", "1985")
    assert not preview.state.deeds
    assert preview.preview is not None
    assert preview.table.hasFocus()


@MENUS
def test_a_unit_is_chosen_without_tone_marks(opened: Rounds, preview: ImportPreview) -> None:
    go_to(preview, NO_UNIT)
    QTest.keyClick(preview.table, Key.Key_Return)
    line = preview.cells.line
    line.selectAll()
    line.insert("tieu hoc hong quang")
    line.textEdited.emit("tieu hoc hong quang")
    QTest.keyClick(line, Key.Key_Return)
    opened.idle()
    assert row_of(preview, NO_UNIT)["unit"] == "Trường Tiểu học Hồng Quang"
    assert row_of(preview, NO_UNIT)["group"] == MENDED


def test_a_missing_name_can_be_written(preview: ImportPreview) -> None:
    go_to(preview, NO_NAME)
    QTest.keyClick(preview.table, Key.Key_Return)
    assert preview.cells.line.key == "name"
    write(preview, "Return", "Vũ Thị Mai")
    assert row_of(preview, NO_NAME)["name"] == "Vũ Thị Mai"


def test_any_row_can_be_set_aside_and_a_repeated_one_taken(opened: Rounds, preview: ImportPreview) -> None:
    assert preview.preview is not None
    taken = preview.preview.entries[TAKEN][0].place
    repeated = preview.preview.entries[TWICE][0].place
    preview.table.go_to(taken)
    QTest.keyClick(preview.table, Key.Key_L)
    preview.table.go_to(repeated)
    QTest.keyClick(preview.table, Key.Key_N)
    opened.idle()
    assert row_of(preview, taken.row)["group"] == LEFT
    assert row_of(preview, repeated.row)["group"] == MENDED
    assert preview.counted == "18 + 9 + 0 = 27 dòng"


def test_several_rows_are_mended_at_once(opened: Rounds, preview: ImportPreview) -> None:
    go_to(preview, NO_DAY)
    for _ in range(1):
        QTest.keyClick(preview.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert preview.selection.isVisible()
    assert preview.selection.words.text() == "Đã chọn 2"
    QTest.keyClick(preview.table, Key.Key_C)
    opened.idle()
    assert preview.preview is not None
    assert preview.preview.taken == 20
    assert len(preview.state.deeds) == 1


def buttons_of(preview: ImportPreview) -> list[str]:
    """What the buttons of the notes say."""
    notes = [preview.notes.itemAt(place).widget() for place in range(preview.notes.count())]
    return [button.words for note in notes for button in note.findChildren(Button)]


@pytest.fixture
def four_alike(tmp_path: Path) -> Path:
    """Six people, four of whom name a unit that is not on file in the same words."""
    path = tmp_path / "bon_dong.csv"
    units = ["TH Hồng Quảng 2"] * 4 + ["Trường Tiểu học Hồng Quang"] * 2
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Danh hiệu"])
        for number, unit in enumerate(units, start=1):
            name = f"Đỗ Thị {['Lan', 'Mai', 'Cúc', 'Trúc', 'Đào', 'Huệ'][number - 1]}"
            writer.writerow([number, name, f"0{number}/3/1980", "Giáo viên", unit, "Lao động tiên tiến"])
    return path


def test_a_cure_is_applied_to_all_rows_like_it(opened: Rounds, four_alike: Path) -> None:
    preview = read(opened, four_alike)
    preview.table.setFocus()
    first = preview.table.rows.id_at(1)
    preview.table.go_to(first)
    QTest.keyClick(preview.table, Key.Key_C)
    opened.idle()
    assert "Áp cho 3 dòng giống vậy" in buttons_of(preview)
    QTest.keyClick(preview.table, Key.Key_A)
    opened.idle()
    assert preview.preview is not None
    assert (preview.preview.taken, preview.preview.held) == (6, 0)
    QTest.keyClick(preview.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert preview.preview is not None
    assert preview.preview.taken == 3


@MENUS
def test_the_menu_of_a_row_offers_every_cure(opened: Rounds, preview: ImportPreview) -> None:
    go_to(preview, NO_UNIT)
    menu = preview.row_menu.open()
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Là “Trường Tiểu học Hồng Quang”" in words
    assert words[-2:] == ["Vẫn nhận", "Để lại"]
    found = next(action for action in menu.actions() if isinstance(action, QAction) and action.text() == words[0])
    found.trigger()
    menu.close()
    opened.idle()
    assert row_of(preview, NO_UNIT)["group"] == MENDED


def test_a_search_keeps_the_rows_that_say_it(opened: Rounds, preview: ImportPreview) -> None:
    preview.search.setText("quach phuong")
    preview.apply_filters()
    assert preview.table.rows.record_count == 1
    QTest.keyClick(preview.table, Key.Key_Escape)
    assert preview.table.rows.record_count > 27
    assert opened.page.view is preview


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)])
def test_nothing_is_cut_while_a_cell_is_typed_into(
    opened: Rounds, preview: ImportPreview, size: tuple[int, int]
) -> None:
    opened.window.resize(*size)
    go_to(preview, NO_UNIT)
    QTest.keyClick(preview.table, Key.Key_C)
    preview.cells.edit(RowPlace(0, 0, NO_DAY), "birth_date")
    preview.cells.line.show_error("Không có ngày sinh này")
    assert faults(opened.window) == []
    assert [label for label in preview.findChildren(ElidedLabel) if label.isVisible()]
