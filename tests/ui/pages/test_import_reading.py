"""How lists are understood, said otherwise: columns, headings, letters, sheets; and how lists come in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.intake.corrections import RowPlace, SheetPlace
from tdkt_desktop.intake.encodings import UNICODE
from tdkt_desktop.ui.cells import as_lines
from tdkt_desktop.ui.pages.import_letters import old_fonts
from tdkt_desktop.ui.pages.import_notes import FontNote
from tdkt_desktop.ui.pages.import_preview import ImportPreview
from tdkt_desktop.ui.pages.import_reading import ReadingForm
from tdkt_desktop.ui.pages.import_round import RoundForm
from tdkt_desktop.ui.pages.import_sheets import sheet_rows
from tests.support.list_preview import DIRTY, SAMPLES, read, row_of, words_of
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds, Snapshot

MENUS = pytest.mark.qt_log_ignore("does not support", "propagateSizeHints")  # what the platform without a screen says

HOUSEHOLDS = SAMPLES / "ho_gia_dinh_van_hoa.xlsx"
SIZES = ((1366, 690), (911, 438), (683, 310))
SHEET = SheetPlace(0, 0)


def titles(preview: ImportPreview) -> list[str]:
    return [column.title for column in preview.table.rows.columns]


def menu_of(preview: ImportPreview, title: str) -> QMenu:
    """The menu of a column, opened with Alt+↓ while the cursor is in it."""
    at = titles(preview).index(title)
    preview.table.setFocus()
    preview.table.setCurrentIndex(preview.table.rows.index(1, at))
    QTest.keyClick(preview.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(menu: QMenu, words: str) -> None:
    """Choose an entry of a menu."""
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    menu.close()


# ---- columns


@MENUS
def test_the_field_of_a_column_is_changed_in_its_header(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    choose(menu_of(preview, "H · Danh hiệu"), "Ghi chú")
    assert "H · Ghi chú" in titles(preview)
    assert preview.state.deeds[-1].words == "Cột H là ghi chú"
    preview.deeds.take_back()
    assert "H · Danh hiệu" in titles(preview)


@MENUS
def test_a_column_that_is_not_read_can_be_shown_and_read(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    choose(menu_of(preview, "I · Xếp loại"), "Không đọc cột này")
    unread = next(column for column in preview.table.rows.columns if column.key == "x:I")
    assert preview.preview is not None
    assert unread.is_extra
    assert row_of(preview, 10)["x:I"] == preview.preview.raw.text_at(RowPlace(0, 0, 10), "I")
    choose(menu_of(preview, "B · Họ và tên"), f"Hiện {unread.title}")
    assert not preview.table.isColumnHidden(titles(preview).index(unread.title))


def test_headings_and_kind_are_said_otherwise(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    QTest.keyClick(preview.table, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    form = preview.showing.over.form
    assert isinstance(form, ReadingForm)
    assert (form.kind.text(), form.first.text(), form.last.text()) == ("Đề nghị cá nhân", "8", "9")
    form.kind.box.setCurrentIndex(form.kind.box.findData("people"))
    form.confirm()
    opened.idle()
    assert preview.understood.words == "Hiểu là: danh sách người · tiêu đề ở dòng 8 – 9"
    preview.deeds.take_back()
    assert preview.understood.words.startswith("Hiểu là: đề nghị cá nhân")


# ---- letters


def test_old_letters_are_kept_or_changed_for_all_columns(opened: Rounds, shared: Path) -> None:
    preview = read(opened, shared / "samples" / "de_nghi_tcvn3.xls")
    name = row_of(preview, 6)["name"]
    note = preview.notes.itemAt(0).widget()
    assert isinstance(note, FontNote)
    note.keep_old.click()
    opened.idle()
    assert row_of(preview, 6)["name"] != name
    assert any("giữ nguyên chữ trong tệp" in words for words in words_of(preview))
    assert preview.preview is not None
    preview.showing.over.change_letters(next(font for font in old_fonts(preview.preview) if not font.is_used))
    opened.idle()
    assert row_of(preview, 6)["name"] == name


def test_all_rows_are_shown_before_and_after_and_each_column_has_its_say(opened: Rounds, shared: Path) -> None:
    preview = read(opened, shared / "samples" / "de_nghi_tcvn3.xls")
    assert preview.preview is not None
    preview.showing.over.see_letters(old_fonts(preview.preview)[0])
    view = preview.showing.over.fonts
    assert view is not None
    first = view.table.rows.row_at(0)
    assert first is not None
    assert (first["before"], first["after"]) == ("NguyÔn ThÞ ¸nh H¹nh", "Nguyễn Thị ánh Hạnh")
    assert faults(opened.window) == []
    view.change_wanted.emit(SHEET, "E", UNICODE)
    opened.idle()
    assert preview.state.said.sheets[SHEET].encodings == {"E": UNICODE}
    assert preview.showing.over.fonts is not None
    QTest.keyClick(preview.showing.over.fonts.table, Qt.Key.Key_Escape)
    assert preview.showing.over.fonts is None
    assert opened.page.view is preview


# ---- sheets


def test_one_of_several_sheets_is_looked_at(opened: Rounds) -> None:
    preview = read(opened, DIRTY, HOUSEHOLDS)
    assert preview.sheets.isVisible()
    names = [row["name"] for row in preview.sheets.rows.listing.rows(0, 9, sort=None, filters={})]
    assert names == ["Tất cả các trang", DIRTY.name, HOUSEHOLDS.name]
    preview.sheets.go_to(SheetPlace(1, 0))
    preview.sheets.current_changed.emit(SheetPlace(1, 0))
    assert preview.preview is not None
    assert preview.preview.seen == SheetPlace(1, 0)
    assert preview.understood.words.startswith("Hiểu là: đề nghị hộ gia đình")
    whole = preview.preview.taken_in_all
    assert preview.preview.taken < whole
    assert f"Nhận {whole} dòng" in preview.foot.keep_button.words


@MENUS
def test_in_a_small_window_a_sheet_is_chosen_from_a_menu(opened: Rounds) -> None:
    opened.window.resize(911, 438)
    preview = read(opened, DIRTY, HOUSEHOLDS)
    assert not preview.sheets.isVisible()
    assert "Chọn trang…" in [verb.words for verb in preview.verbs()]
    preview.choose_sheet()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, HOUSEHOLDS.name)
    assert preview.preview is not None
    assert preview.preview.seen == SheetPlace(1, 0)


# ---- lists in


def test_pasted_cells_are_a_list_with_a_source(opened: Rounds, kept: Snapshot) -> None:
    rows = [
        ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu"],
        ["1", "Đỗ Thị Lan", "1/3/1980", "Trường Tiểu học Hồng Quang", "Lao động tiên tiến"],
    ]
    QGuiApplication.clipboard().setText(as_lines(rows, numeric=[True] * 5))
    preview = read(opened, DIRTY)
    QTest.keyClick(preview.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened.idle()
    assert preview.preview is not None
    assert (preview.preview.taken, preview.preview.table_rows) == (1, 1)
    before = kept()
    preview.keep()
    opened.idle()
    assert kept()["nominations"] == before["nominations"] + 1


def test_an_empty_clipboard_says_so(opened: Rounds) -> None:
    QGuiApplication.clipboard().clear()
    preview = read(opened, DIRTY)
    preview.paste()
    assert opened.said[-1] == "Chưa có gì để dán. Hãy chép các ô trong Excel trước."
    assert preview.preview is not None


def test_a_list_dropped_on_any_page_asks_for_the_round(rounds: Rounds, kept: Snapshot) -> None:
    rounds.window.open_page("settings")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DIRTY))])
    actions, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stack = rounds.window.stack
    QApplication.sendEvent(stack, QDragEnterEvent(QPointF(50, 50).toPoint(), actions, data, buttons, none))
    QApplication.sendEvent(stack, QDropEvent(QPointF(50, 50), actions, data, buttons, none))
    rounds.idle()
    preview = rounds.page.preview
    assert rounds.window.stack.current == "rounds"
    assert rounds.page.view is preview
    before = kept()
    preview.keep()
    form = preview.showing.over.form
    assert isinstance(form, RoundForm)
    assert faults(rounds.window) == []
    form.confirm()
    rounds.idle()
    assert kept()["nominations"] > before["nominations"]
    assert rounds.page.view is rounds.page.list


def test_held_rows_open_again_and_what_is_mended_is_taken(opened: Rounds, kept: Snapshot) -> None:
    read(opened, DIRTY).keep()
    opened.idle()
    before = kept()
    opened.window.open_page("rounds", ("held", opened.round_id))
    opened.idle()
    preview = opened.page.preview
    assert opened.page.view is preview
    with opened.office.reader() as reader:
        preview.open_held(reader.lists.sources_waiting(opened.round_id)[-1])
    opened.idle()
    assert preview.preview is not None
    assert (preview.preview.taken, preview.preview.held) == (0, 8)
    preview.deeds.cure([preview.table.rows.id_at(1)])
    preview.keep()
    opened.idle()
    assert kept()["nominations"] == before["nominations"] + 1
    opened.undo()
    assert kept()["nominations"] == before["nominations"]


def test_rows_that_wait_in_no_round_open_too(rounds: Rounds) -> None:
    register = SAMPLES / "sang_kien_2023_2025.xlsx"
    keep_import(rounds.office, preview_import(rounds.office, [register], "initiatives"), [register])
    with rounds.office.reader() as reader:
        waiting = len(reader.files.held_of(None))
    rounds.window.open_page("rounds", ("held", None))
    rounds.idle()
    preview = rounds.page.preview
    assert preview.preview is not None
    assert preview.preview.held_in_all == waiting > 0
    preview.cancel()
    assert rounds.page.view is rounds.page.list


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_while_the_reading_is_said(opened: Rounds, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    preview = read(opened, DIRTY)
    preview.ask_reading()
    assert faults(opened.window) == []
    preview.escape()
    assert opened.page.view is preview


def test_tables_of_a_text_are_called_by_their_place(opened: Rounds) -> None:
    preview = read(opened, SAMPLES / "ke_hoach_2026_phu_luc.docx")
    assert preview.preview is not None
    assert [row["name"] for row in sheet_rows(preview.preview)][1:3] == ["Bảng 1", "Bảng 2"]
