"""The .xlsx opened again: the rows of the list, typed; text that looks like a formula stays text; ready to print."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tdkt_desktop.documents.excel import NoListInPaper, write_excel
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Paper, Row, Section, Table, Value, ValueKind
from tdkt_desktop.domain.dates import PartialDate

COLUMNS = (
    number_column(),
    ListColumn("Họ và tên", 60),
    ListColumn("Ngày", 30, "center", ValueKind.DATE),
    ListColumn("Số tiền", 30, "right", ValueKind.NUMBER),
    ListColumn("Điểm", 20, "right", ValueKind.NUMBER),
)


@contextmanager
def sheets(paper: Paper, folder: Path) -> Iterator[list[Worksheet]]:
    target = folder / "paper.xlsx"
    write_excel(paper, target)
    workbook = openpyxl.load_workbook(target)
    try:
        yield list(workbook.worksheets)
    finally:
        workbook.close()


def of(rows: list[tuple[Value, ...]], name: str = "Danh sách") -> Table:
    return list_table(COLUMNS, [Row(row) for row in rows], name=name)


def paper(*tables: Table) -> Paper:
    return Paper("X", "Thử", (Section(A4_LANDSCAPE, tables),))


def test_values_keep_their_types(tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [(1, "Nguyễn Thị An", date(2026, 12, 5), 2_530_000, Decimal("12.5"))]
    with sheets(paper(of(rows)), tmp_path) as (sheet,):
        assert [cell.value for cell in sheet[2]] == [1, "Nguyễn Thị An", datetime(2026, 12, 5), 2_530_000, 12.5]  # noqa: DTZ001
        assert sheet["D2"].number_format == "#,##0"
        assert sheet["C2"].number_format == "dd/mm/yyyy"
        assert sheet["A1"].font.name == "Times New Roman"


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@SUM(A1)", "http://a.vn", "001234567890", "01/10"])
def test_text_that_excel_would_change_stays_text(text: str, tmp_path: Path) -> None:
    with sheets(paper(of([(1, text, None, None, None)])), tmp_path) as (sheet,):
        assert sheet["B2"].value == text
        assert sheet["B2"].data_type == "s"
        assert sheet["B2"].hyperlink is None


def test_a_date_known_in_part_is_text(tmp_path: Path) -> None:
    with sheets(paper(of([(1, "An", PartialDate(1975, 3), None, None)])), tmp_path) as (sheet,):
        assert sheet["C2"].value == "3/1975"


@pytest.mark.parametrize("count", [0, 1, 500])
def test_all_rows_are_there(count: int, tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [(at, f"Người {at}", None, at * 1000, None) for at in range(count)]
    target = tmp_path / "paper.xlsx"
    write_excel(paper(of(rows)), target)
    read = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert read[0] == ["STT", "Họ và tên", "Ngày", "Số tiền", "Điểm"]
    assert [(row[0], row[1], row[3]) for row in read[1:]] == [(at, f"Người {at}", at * 1000) for at in range(count)]


def test_the_sheet_is_ready_to_print(papers: dict[str, Paper], tmp_path: Path) -> None:
    with sheets(papers["DS-NAM"], tmp_path) as (sheet,):
        head = next(cell.row for cell in sheet["A"] if cell.value == "STT")
        assert sheet.print_title_rows == f"${head}:${head}"
        assert sheet.freeze_panes == f"A{head + 1}"
        assert sheet.auto_filter.ref == f"A{head}:H{head + 60}"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.column_dimensions["B"].width == pytest.approx(26, abs=2)


def test_groups_and_totals_are_rows_over_the_columns(papers: dict[str, Paper], tmp_path: Path) -> None:
    with sheets(papers["KT-05"], tmp_path) as (sheet,):
        group = next(cell for cell in sheet["A"] if cell.value == "I")
        assert sheet.cell(group.row, 2).value == "DANH HIỆU “GIA ĐÌNH VĂN HÓA”"
        assert f"B{group.row}:D{group.row}" in {str(span) for span in sheet.merged_cells.ranges}
        assert sheet.auto_filter.ref is None
    with sheets(papers["TT-01"], tmp_path) as (sheet,):
        total = next(cell for cell in sheet["B"] if cell.value == "Tổng cộng")
        assert sheet.cell(total.row, 7).value == 44 * 760_000
        assert not any(cell.value in {"Cộng trang", "Mang sang"} for cell in sheet["B"])


def test_a_heading_over_two_columns_is_merged(papers: dict[str, Paper], tmp_path: Path) -> None:
    with sheets(papers["HS-07"], tmp_path) as (collectives, people):
        assert (collectives.title, people.title) == ("Tập thể", "Cá nhân")
        head = next(cell.row for cell in people["A"] if cell.value == "STT")
        spans = {str(span) for span in people.merged_cells.ranges}
        assert {f"C{head}:D{head}", f"A{head}:A{head + 1}", f"J{head}:J{head + 1}"} <= spans
        assert [people.cell(head + 1, column).value for column in (3, 4)] == ["Nam", "Nữ"]
        assert people.print_title_rows == f"${head}:${head + 1}"
        assert people["A1"].value == "B. CÁ NHÂN"
        assert any(cell.value == "A. TẬP THỂ" for cell in collectives["A"])


def test_head_and_signature_stand_side_by_side(papers: dict[str, Paper], tmp_path: Path) -> None:
    with sheets(papers["DS-NAM"], tmp_path) as (sheet,):
        assert sheet["A1"].value == "ỦY BAN NHÂN DÂN"
        assert sheet["A2"].value == "PHƯỜNG TÂN HÒA"
        texts = [cell.value for row in sheet.iter_rows(min_row=1, max_row=2) for cell in row if cell.value]
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in texts
        last_rows = [cell.value for row in sheet.iter_rows(min_row=64) for cell in row if cell.value]
        assert "THỦ TRƯỞNG ĐƠN VỊ" in last_rows


def test_bold_numbers_in_the_closing_sentence_stay_in_one_cell(papers: dict[str, Paper], tmp_path: Path) -> None:
    with sheets(papers["KT-05"], tmp_path) as (sheet,):
        assert any(cell.value == "Danh sách này có 35 (ba mươi lăm) hộ gia đình./." for cell in sheet["A"])


def test_sheets_of_one_name_are_told_apart(tmp_path: Path) -> None:
    long = "Danh sách [rất] dài / của: phường Tân Hòa năm 2026"
    with sheets(paper(of([], long), of([], long), of([], "")), tmp_path) as made:
        names = [sheet.title for sheet in made]
    assert len({name.casefold() for name in names}) == 3
    assert all(len(name) <= 31 for name in names)


def test_a_paper_without_a_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoListInPaper, match="Thử"):
        write_excel(paper(), tmp_path / "paper.xlsx")


def test_rows_are_as_high_as_their_wrapped_text_and_their_room_to_sign(
    papers: dict[str, Paper], tmp_path: Path
) -> None:
    long = "Công Tằng Tôn Nữ Quỳnh Phương Thảo Nguyên " * 4
    with sheets(paper(of([(1, "An", None, None, None), (2, long, None, None, None)])), tmp_path) as (sheet,):
        assert sheet.row_dimensions[2].height is None
        assert sheet.row_dimensions[3].height > 4 * 13
    with sheets(papers["TT-01"], tmp_path) as (sheet,):
        head = next(cell.row for cell in sheet["A"] if cell.value == "STT")
        assert sheet.row_dimensions[head].height > 2 * 12
        assert all(sheet.row_dimensions[head + at].height > 24 for at in range(1, 45))
