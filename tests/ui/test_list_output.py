"""What a page shows, as files: columns, filters, order and groups as on the screen; refusals and stopping."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from threading import Event

import docx
import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.exports import ListNotWritten
from tdkt_desktop.documents.forms.listing import Heading
from tdkt_desktop.ui import list_output
from tdkt_desktop.ui.column_filters import Chosen
from tdkt_desktop.ui.list_output import file_name
from tdkt_desktop.ui.listing import Column, Filters, FixedListing, Kind, Row, Sort
from tdkt_desktop.ui.main_window import MainWindow
from tests.ui.demo_page import DemoPage, open_demo
from tests.ui.test_table import Quarters

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> DemoPage:
    monkeypatch.setattr(DemoPage, "rows_in_office", 60)
    return open_demo(window)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The files that the system was asked to open."""
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(list_output.tempfile, "gettempdir", lambda: str(tmp_path))
    return found


def written(page: DemoPage, target: Path, qtbot: QtBot) -> Path:
    page.output.write_to(str(target))
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)
    return target


def cells_of(path: Path) -> list[list[object]]:
    book = openpyxl.load_workbook(path)
    rows = [[cell for cell in row if cell is not None] for row in book.active.iter_rows(values_only=True)]
    book.close()
    return [row for row in rows if row]


def test_excel_holds_what_the_page_shows(page: DemoPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.table.hide_column("papers", True)
    page.by_column.choose("award", Chosen(values=("Giấy khen",), said=("Giấy khen",)))
    page.search.setText("giap")
    page.apply_filters()
    page.table.sort_by("name", True)
    rows = cells_of(written(page, tmp_path / "ds.xlsx", qtbot))
    assert rows[0] == ["ĐỢT XÉT"]
    assert rows[1] == ["Lọc: “giap”; Danh hiệu = Giấy khen"]
    assert rows[2] == ["Lập ngày 25/11/2026 · 10 dòng"]
    assert rows[3] == ["STT", "Họ tên, chức vụ", "Chức vụ", "Danh hiệu", "Thẩm định", "Trạng thái"]
    assert rows[4] == [1, "Ông Xuân Giáp", "Tổ trưởng · Tổ dân phố số 7", "Giấy khen", "Đạt", "Đề nghị"]
    assert len(rows) == 14


def test_columns_without_room_are_written_all_the_same(
    page: DemoPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(683, 310)
    assert page.table.isColumnHidden(5)
    rows = cells_of(written(page, tmp_path / "ds.xlsx", qtbot))
    assert rows[2][-1] == "Trạng thái"


def test_word_and_pdf_hold_the_same(page: DemoPage, tmp_path: Path, qtbot: QtBot) -> None:
    document = docx.Document(str(written(page, tmp_path / "ds.docx", qtbot)))
    assert sum(len(table.rows) for table in document.tables) == 61
    pdf = pypdfium2.PdfDocument(written(page, tmp_path / "ds.pdf", qtbot))
    text = "".join(pdf[number].get_textpage().get_text_bounded() for number in range(len(pdf)))
    pdf.close()
    assert text.count("Ông Xuân Giáp") == 10


def test_ctrl_p_makes_a_pdf_and_opens_it(page: DemoPage, opened: list[Path], qtbot: QtBot) -> None:
    page.table.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL)
        qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)
    assert [path.name for path in opened] == ["dot-xet.pdf", "dot-xet.pdf"]
    assert opened[-1].read_bytes().startswith(b"%PDF")
    assert len(list(opened[-1].parent.iterdir())) == 1


def test_ctrl_e_asks_where_and_proposes_a_name(page: DemoPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_E, CTRL)
    dialog = page.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("Word (*.docx)")
    assert dialog.defaultSuffix() == "docx"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_page_without_rows_says_so(page: DemoPage, window: MainWindow) -> None:
    page.by_column.choose("award", Chosen("khong co"))
    assert page.output.export() is None
    assert window.toast.words == "Chưa có dòng nào để ghi."


def test_a_refused_target_is_told_and_leaves_nothing(page: DemoPage, tmp_path: Path, qtbot: QtBot) -> None:
    refused: list[Exception] = []
    page.seam.failed.disconnect()
    page.seam.failed.connect(refused.append)
    target = tmp_path / "ds.xlsx"
    target.mkdir()
    written(page, target, qtbot)
    assert isinstance(refused[0], ListNotWritten)
    assert refused[0].values["name"] == "ds.xlsx"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".~")] == []


def test_stopping_leaves_no_file(page: DemoPage, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    stopped = Event()

    class Slow(FixedListing):
        def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
            if offset:
                stopped.wait(10)
            return super().rows(offset, limit, sort=sort, filters=filters)

    page.table.rows.columns = (Column("name", "Demo Name, position", Kind.TWO),)
    page.table.show_listing(Slow([{"id": number, "name": "An"} for number in range(500)]), filters={})
    task = page.output.write_to(str(tmp_path / "ds.xlsx"))
    task.cancel()
    stopped.set()
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)
    assert not (tmp_path / "ds.xlsx").exists()
    assert window.toast.words == "Đã dừng; chưa ghi tệp nào."


def test_groups_stand_under_their_headings(page: DemoPage) -> None:
    page.table.rows.columns = (Column("task", "Demo Name, position", Kind.TWO),)
    page.table.show_listing(Quarters())
    rows = list(page.output.shown().rows())
    assert [row for row in rows if isinstance(row, Heading)] == [Heading("Quý IV"), Heading("Quý III")]
    assert [row for row in rows if not isinstance(row, Heading)][-1] == ["Việc 4"]


def test_days_and_numbers_keep_what_they_are(page: DemoPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.table.rows.columns = (
        Column("name", "Demo Name, position", Kind.TWO),
        Column("day", "Demo Award"),
        Column("money", "Demo Papers"),
        Column("code", "Demo Number"),
        Column("drawn", "Demo State", is_painted=True),
    )
    rows = [{"id": 1, "name": "=1+1", "day": date(2024, 9, 5), "money": 2_220_000, "code": "001", "drawn": "x"}]
    page.table.show_listing(FixedListing(rows), sort=Sort("name"), filters={})
    found = cells_of(written(page, tmp_path / "ds.xlsx", qtbot))[-1]
    assert found[1] == "=1+1"
    assert getattr(found[2], "date", date.today)() == date(2024, 9, 5)
    assert found[3:] == [2_220_000, "001"]
    book = openpyxl.load_workbook(tmp_path / "ds.xlsx")
    assert book.active.cell(book.active.max_row, 2).data_type == "s"
    book.close()


@pytest.mark.parametrize(
    ("title", "name"),
    [("Sổ khen thưởng", "so-khen-thuong"), ("Quyết định 12/QĐ", "quyet-dinh-12-qd"), ("…", "danh-sach")],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name
