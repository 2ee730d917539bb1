"""Cells pasted from Excel, Word, a browser or an e-mail, and lists without headings."""

from datetime import UTC, datetime
from pathlib import Path

from tdkt_desktop.intake.corrections import Corrections, SheetCorrections, SheetPlace
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.pasted import cells_of, write_pasted
from tdkt_desktop.intake.reading import read_files
from tdkt_desktop.intake.report import FileReport
from tdkt_desktop.intake.vocabulary import Vocabulary
from tests.intake.conftest import Read, only_sheet, row_of

AT = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)
PAGE = """Version:1.0\r\nStartHTML:0000000100\r\nSourceURL:file:///C:/ds.xlsx\r\n
<html><head><meta charset="windows-1252"></head><body><!--StartFragment--><table>
<tr><td>STT</td><td>Họ và tên</td><td>Đơn vị</td><td>Danh hiệu</td></tr>
<tr><td>1</td><td>Nguyễn Văn An</td><td rowspan=2>CA xã</td><td>LĐTT</td></tr>
<tr><td>2</td><td>Lê Thị Cúc</td><td>CSTĐCS</td></tr></table><!--EndFragment--></body></html>"""
MAIL = """Kính gửi phòng VHXH, trường gửi danh sách đề nghị:

1. Nguyễn Văn An – Giáo viên – Trường THCS Tân Hòa – LĐTT
2) Lê Thị Cúc - Hiệu trưởng - Trường THCS Tân Hòa - CSTĐCS;
Trân trọng!
"""


def accepted(report: FileReport) -> list[tuple[object, ...]]:
    rows = [row for sheet in report.sheets for row in sheet.rows if row.result == "accepted"]
    return [tuple(row.values.get(name) for name in ("full_name", "unit", "award")) for row in rows]


def test_a_pasted_table_is_kept_as_a_page_with_its_merged_cells(tmp_path: Path, read: Read) -> None:
    path = write_pasted(PAGE, "other", tmp_path, AT)
    assert path.name == "dan-20260615-093000.html"
    assert accepted(read(path)) == [
        ("Nguyễn Văn An", "Công an xã", "LDTT"),
        ("Lê Thị Cúc", "Công an xã", "CSTDCS"),
    ]
    again = write_pasted(PAGE, "", tmp_path, AT)
    assert again != path
    assert again.read_bytes() == path.read_bytes()


def test_a_fragment_of_a_table_is_enough(tmp_path: Path, read: Read) -> None:
    fragment = PAGE[PAGE.index("<table>") : PAGE.index("<!--EndFragment")]
    assert len(accepted(read(write_pasted(fragment, "", tmp_path, AT)))) == 2


def test_a_page_without_a_table_gives_way_to_the_text(tmp_path: Path, read: Read) -> None:
    text = "STT\tHọ và tên\tĐơn vị\tDanh hiệu\r\n1\tNguyễn Văn An\tCA xã\tLĐTT\r\n"
    path = write_pasted("<html><body><p>STT Họ và tên</p></body></html>", text, tmp_path, AT)
    assert path.suffix == ".tsv"
    assert accepted(read(path)) == [("Nguyễn Văn An", "Công an xã", "LDTT")]


def test_cells_of_excel_keep_their_line_breaks_and_loose_quotes() -> None:
    text = 'a\t"một\nhai ""ba"""\tc\r\n"\t"\t"x"\r\n"d\te"\t\tf'
    assert cells_of(text) == [["a", 'một\nhai "ba"', "c"], ['"', '"', '"x"'], ["d\te", "", "f"]]


def test_text_parted_by_signs_or_wide_gaps_becomes_cells() -> None:
    assert cells_of("STT; Họ tên; Đơn vị\n1; An; CA xã") == [["STT", "Họ tên", "Đơn vị"], ["1", "An", "CA xã"]]
    assert cells_of("1   Lê An    CA xã\n2   Lê Bình   Thôn 1") == [["1", "Lê An", "CA xã"], ["2", "Lê Bình", "Thôn 1"]]
    assert cells_of("- Lê An, CA xã\nHết") == [["", "Lê An", "CA xã"], ["Hết", "", ""]]
    assert cells_of("") == []


def test_the_numbered_lines_of_an_email_are_understood_as_far_as_they_are_known(tmp_path: Path, read: Read) -> None:
    report = read(write_pasted("", MAIL, tmp_path, AT))
    assert accepted(report) == [
        ("Nguyễn Văn An", "Trường THCS Tân Hòa", "LDTT"),
        ("Lê Thị Cúc", "Trường THCS Tân Hòa", "CSTDCS"),
    ]
    (sheet,) = report.sheets
    assert "position" not in sheet.columns  # not told by anything that is known
    assert sheet.rows[0].result.value == "letterhead"
    assert sorted(row.row for row in sheet.rows) == [1, 2, 3, 4]


def test_what_the_officer_says_of_a_column_without_heading_is_taken(
    tmp_path: Path, known: Known, vocabulary: Vocabulary
) -> None:
    reading = read_files([write_pasted("", MAIL, tmp_path, AT)])
    said = Corrections(sheets={SheetPlace(0, 0): SheetCorrections(columns={"C": "position"})})
    report = reading.understand("nominations", known=known, vocabulary=vocabulary, corrections=said)
    rows = [row.values for row in report.files[0].sheets[0].rows if row.result == "accepted"]
    assert [row["position"] for row in rows] == ["Giáo viên", "Hiệu trưởng"]


def test_names_alone_are_no_list(tmp_path: Path, read: Read) -> None:
    report = read(write_pasted("", "Nguyễn Văn An\tx\nLê Thị Cúc\ty\n", tmp_path, AT))
    assert (report.outcome, report.error) == ("refused", "NO_COLUMNS")


def test_words_that_make_no_table_are_refused(tmp_path: Path, read: Read) -> None:
    assert read(write_pasted("", "Xin chào", tmp_path, AT)).error == "NOT_EXCEL"


def test_a_pasted_list_knows_its_rows(tmp_path: Path, read: Read) -> None:
    report = read(write_pasted(PAGE, "", tmp_path, AT))
    assert row_of(report, 3).values["full_name"] == "Lê Thị Cúc"
    assert only_sheet(report).header_rows == [1]
