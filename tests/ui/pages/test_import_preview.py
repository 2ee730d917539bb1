"""Taking lists in: the preview adds up, keeps nothing until it is confirmed, and says why each row is what it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tdkt_desktop.actions.imports import FileTakenBefore
from tdkt_desktop.intake.report import Result
from tdkt_desktop.ui.pages.import_rows import GROUPS, HELD, IGNORED, TWICE
from tdkt_desktop.ui.pictures import settle
from tests.support.list_preview import DIRTY, read, row_of, words_of
from tests.ui.inspect_widgets import clipped, faults, nameless, outside, unreached
from tests.ui.pages.conftest import SAMPLES, Rounds, Snapshot

SIZES = ((1366, 690), (911, 438), (683, 310))
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_sum_line_adds_up_and_nothing_is_kept(opened: Rounds, kept: Snapshot) -> None:
    before = kept()
    preview = read(opened, DIRTY)
    whole, *parts = [one.count.count for one in preview.sum_line.buttons]
    assert (whole, sum(parts)) == (27, 27)
    assert preview.sum_line.adds_up
    assert preview.counted == "18 + 8 + 1 = 27 dòng"
    assert preview.foot.keep_button.words == "Nhận 18 dòng, giữ lại 9"
    assert kept() == before


def test_every_row_of_the_sheet_is_shown_once(opened: Rounds) -> None:
    preview = read(opened, DIRTY).preview
    assert preview is not None
    rows = [row for sheet in preview.report.files[0].sheets for row in sheet.rows]
    assert preview.count(*GROUPS) == len(rows)
    assert preview.count(HELD) + preview.count(TWICE) == sum(row.result is Result.HELD for row in rows)


def test_held_rows_come_first_with_the_reason_and_what_the_file_says(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    assert preview.table.rows.group_at(0).title == "Giữ lại, cần anh/chị xem (8)"
    row = row_of(preview, 24)
    assert (row["why"], row["said"]) == ("Không có ngày sinh này", "Trong tệp ghi “31/02/1985”")
    assert row["birth_date"] == "31/02/1985"
    assert row_of(preview, 25)["unit"] == "TH Hồng Quảng 2"
    assert row_of(preview, 27)["name"] == "chưa có"


def test_columns_stand_under_the_letters_of_the_file(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    titles = [column.title for column in preview.table.rows.columns]
    assert "B · Họ và tên" in titles
    assert "H · Danh hiệu" in titles
    assert preview.head._facts == "de_nghi_truong_tieu_hoc.xlsx · trang “DS de nghi” · Trường Tiểu học Hồng Quang"
    assert preview.understood.words == "Hiểu là: đề nghị cá nhân · tiêu đề ở dòng 8 – 9"
    assert "Số ở dòng tổng khác số dòng thực có." in words_of(preview)


def test_a_counter_of_the_sum_line_shows_its_rows(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    opened.qtbot.mouseClick(preview.sum_line.buttons[1], Qt.MouseButton.LeftButton)
    assert preview.table.rows.record_count == 18
    opened.qtbot.mouseClick(preview.sum_line.buttons[0], Qt.MouseButton.LeftButton)
    assert preview.table.rows.record_count == preview.preview.table_rows + preview.preview.count(IGNORED)


def test_an_old_font_is_shown_before_and_after(opened: Rounds, shared: Path) -> None:
    preview = read(opened, shared / "samples" / "de_nghi_tcvn3.xls")
    words = words_of(preview)
    assert any("TCVN3 (.VnTime)" in one for one in words)
    assert "Nguyễn Thị Ánh Hạnh" in words
    assert any("NguyÔn ThÞ" in one for one in words)


def test_what_was_confirmed_is_kept_in_one_step_and_undone(opened: Rounds, kept: Snapshot, tmp_path: Path) -> None:
    before = kept()
    preview = read(opened, DIRTY)
    opened.qtbot.keyClick(preview.table, Qt.Key.Key_Return, CTRL)
    opened.idle()
    assert opened.page.view is opened.page.detail
    after = kept()
    assert after["held"] - before["held"] == 9
    assert after["steps"] - before["steps"] == 1
    assert opened.window.toast.undo_button.isVisible()
    opened.undo()
    assert {**kept(), "steps": 0, "files": 0} == {**before, "steps": 0, "files": 0}


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_leaving_keeps_nothing(opened: Rounds, kept: Snapshot, key: Qt.Key | None) -> None:
    before = kept()
    preview = read(opened, DIRTY)
    if key is None:
        opened.qtbot.mouseClick(preview.foot.cancel_button, Qt.MouseButton.LeftButton)
    else:
        opened.qtbot.keyClick(preview.table, key)
    assert opened.page.view is opened.page.detail
    assert kept() == before


def test_reading_can_be_stopped(opened: Rounds, kept: Snapshot) -> None:
    before = kept()
    opened.page.take_in([DIRTY] * 5)
    opened.page.preview.task.cancel()
    opened.idle()
    assert opened.page.view is opened.page.detail
    assert opened.page.preview.preview is None
    assert kept() == before
    assert opened.refused == []


def test_a_refused_file_says_why_beside_the_good_one(opened: Rounds, tmp_path: Path) -> None:
    broken = tmp_path / "dut.xlsx"
    broken.write_bytes(DIRTY.read_bytes()[:3000])
    preview = read(opened, broken, DIRTY)
    words = words_of(preview)
    assert "Tệp dut.xlsx bị hỏng hoặc bị đứt khi chép. Hãy đề nghị đơn vị gửi lại." in words
    assert preview.preview.taken == 18


def test_only_refused_files_leave_nothing_to_take(opened: Rounds, tmp_path: Path) -> None:
    empty = tmp_path / "rong.xlsx"
    empty.write_bytes(b"")
    preview = read(opened, empty)
    assert not preview.foot.keep_button.isVisible()
    assert not preview.sum_line.isVisible()
    assert preview.foot.remark.words == "Chưa có dòng nào nhận được. Chưa có gì được ghi."


def test_the_same_file_again_is_refused_and_the_preview_stays(opened: Rounds, tmp_path: Path) -> None:
    again = tmp_path / "ban_sao.xlsx"
    shutil.copyfile(DIRTY, again)
    read(opened, DIRTY).keep()
    opened.idle()
    preview = read(opened, again)
    preview.keep()
    opened.qtbot.waitUntil(lambda: opened.window.errors.shown is not None)
    assert isinstance(opened.refusal(), FileTakenBefore)
    assert opened.page.view is preview
    assert preview.foot.keep_button.isEnabled()


def test_several_files_say_where_each_row_stands(opened: Rounds) -> None:
    preview = read(opened, DIRTY, SAMPLES / "ho_gia_dinh_van_hoa.xlsx")
    assert preview.head._facts.startswith("2 tệp, 2 trang · đề nghị cá nhân · đề nghị hộ gia đình")
    assert row_of(preview, 24)["place"] == "DS de nghi · de_nghi_truong_tieu_hoc.xlsx"
    assert preview.sum_line.adds_up


def test_a_file_dropped_on_the_round_is_previewed(opened: Rounds, kept: Snapshot) -> None:
    before = kept()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DIRTY))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page, none = opened.page.detail, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPointF(50, 50).toPoint(), actions, data, buttons, none))
    assert page.drop.isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), actions, data, buttons, none))
    opened.idle()
    assert opened.page.view is opened.page.preview
    assert opened.page.preview.preview.taken == 18
    assert kept() == before


def test_a_dropped_folder_is_refused_with_the_reason(opened: Rounds, tmp_path: Path) -> None:
    assert opened.page.detail.drop._refusal([tmp_path]).endswith("là thư mục. Hãy thả các danh sách bên trong.")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("files", [(DIRTY,), (DIRTY, SAMPLES / "danh_sach_tap_the.xlsx")])
def test_nothing_is_cut_nameless_or_english(
    opened: Rounds, size: tuple[int, int], files: tuple[Path, ...], tmp_path: Path
) -> None:
    opened.window.resize(*size)
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(DIRTY.read_bytes()[:3000])
    preview = read(opened, *files, *((broken,) if len(files) > 1 else ()))
    window = opened.window
    settle(window)
    found = [*clipped(window), *outside(window), *nameless(window), *unreached(window)]
    assert found == []
    if len(files) == 1:
        assert faults(window) == []
        assert preview.table.viewport().height() // preview.table.rowHeight(1) >= 3
