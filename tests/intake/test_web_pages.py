"""Web pages named like workbooks, pages in one file, XML of Office 2003, tables inside tables."""

import io
from datetime import date
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from tdkt_desktop.intake.readers import read_sheets
from tdkt_desktop.intake.sheets import FileRefused, Merge, Sheet
from tests.intake.conftest import Read

EXCEL_PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><x:Name>DS</x:Name></xml><![endif]-->
<style>td {mso-number-format:"<td>"}</style></head><body>
<p>UBND XÃ T&Acirc;N HÒA</p>
<table><col width=64><col width=0 style='display:none'>
 <tr><td rowspan=2>STT</td><td rowspan="2">Họ
   và tên</td><td colspan=2>Ngày sinh</td></tr>
 <tr><td>Nam<td>Nữ
 <tr><td>1</td><td>Nguyễn&nbsp;Văn&#32;An</td><td x:num="29834">5/9/1981</td><td></td></tr>
 <tr style='display: none'><td>2</td><td>Lê Thị Cúc<br style='x:y'>(Giáo viên)</td><td></td><td>1990</td></tr>
</table></body></html>"""


def sheets_of(data: bytes) -> list[Sheet]:
    return read_sheets(Path("bao cao.xls"), data)


def cells(sheet: Sheet) -> list[list[object]]:
    return [list(row.cells) for row in sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_of_excel_is_read_with_its_merged_and_hidden_cells(encoding: str) -> None:
    (sheet,) = sheets_of(EXCEL_PAGE.encode(encoding))
    assert cells(sheet) == [
        ["STT", "Họ và tên", "Ngày sinh", ""],
        ["", "", "Nam", "Nữ"],
        ["1", "Nguyễn Văn An", date(1981, 9, 5), ""],
        ["2", "Lê Thị Cúc\n(Giáo viên)", "", "1990"],
    ]
    assert set(sheet.marks.merges) == {Merge(1, 0, 2, 0), Merge(1, 1, 2, 1), Merge(1, 2, 1, 3)}
    assert (sheet.marks.hidden_rows, sheet.marks.hidden_columns) == ({4}, {1})
    assert sheet.preface == ("UBND XÃ TÂN HÒA",)


def test_the_code_that_a_page_names_is_believed() -> None:
    page = EXCEL_PAGE.replace("utf-8", "windows-1258").replace("ễ", "ê\u0303").replace("ữ", "ư\u0303")
    plain = page.replace("ị", "i\u0323").replace("ọ", "o\u0323").encode("cp1258", "ignore")
    assert sheets_of(plain)[0].rows[2].cells[1] == "Nguyễn Văn An"


def test_a_list_inside_a_table_of_layout_is_a_table_of_its_own() -> None:
    inner = "<table><tr><td>STT<td>Họ tên<td>Đơn vị<tr><td>1<td>Nguyễn Văn An<td>CA xã</table>"
    small = "<table><tr><td>Số:<td>12/TTr</table>"
    page = f"<table><tr><td>TRƯỜNG THCS TÂN HÒA{small}</td></tr><tr><td>{inner}</td></tr></table>"
    outer, sheet = sheets_of(page.encode())
    assert cells(outer) == [["TRƯỜNG THCS TÂN HÒA\nSố: 12/TTr"]]
    assert cells(sheet) == [["STT", "Họ tên", "Đơn vị"], ["1", "Nguyễn Văn An", "CA xã"]]
    assert sheet.preface[:2] == ("TRƯỜNG THCS TÂN HÒA", "Số: 12/TTr")


def test_a_page_in_one_file_gives_the_tables_of_its_pages() -> None:
    archive = MIMEMultipart("related")
    archive.attach(MIMEText("khung", "plain", "utf-8"))
    archive.attach(MIMEText(EXCEL_PAGE, "html", "utf-8"))
    data = b"MIME-Version: 1.0\r\n" + archive.as_bytes().replace(b"MIME-Version: 1.0\n", b"", 1)
    assert sheets_of(data)[0].rows[2].cells[1] == "Nguyễn Văn An"


def test_a_workbook_in_xml_of_excel_2003() -> None:
    text = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
    <Worksheet ss:Name="DS"><Table><Column ss:Index="2" ss:Hidden="1"/>
     <Row ss:Index="3"><Cell><Data ss:Type="String">STT</Data></Cell>
      <Cell ss:MergeAcross="1"><Data ss:Type="String">Họ và tên</Data></Cell></Row>
     <Row ss:Hidden="1"><Cell><Data ss:Type="Number">1</Data></Cell>
      <Cell ss:Index="3"><Data ss:Type="DateTime">1981-09-05T00:00:00.000</Data></Cell>
      <Cell ss:Formula="=1+1"><Data ss:Type="Number">2.5</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="Ẩn"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
     <x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>"""
    first, second = sheets_of(text.encode())
    assert [row.number for row in first.rows] == [3, 4]
    assert first.rows[1].cells[0] == 1
    assert str(first.rows[1].cells[2])[:10] == "1981-09-05"
    assert first.rows[1].cells[3] == 2.5
    assert first.marks.merges == (Merge(3, 1, 3, 2),)
    assert (first.marks.hidden_rows, first.marks.hidden_columns) == ({4}, {1})
    assert (first.hidden, second.hidden) == (False, True)


def test_xml_of_another_sort_or_with_entities_is_refused() -> None:
    with pytest.raises(FileRefused, match="UNSUPPORTED"):
        sheets_of(b"<?xml version='1.0'?><rss><channel/></rss>")
    bomb = b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'urn:schemas-microsoft-com:office:spreadsheet'>]><a>&b;</a>"
    with pytest.raises(FileRefused, match="UNSAFE_XML"):
        sheets_of(bomb)


def test_a_list_in_a_cell_of_word_is_a_table_of_its_own() -> None:
    from docx import Document

    document = Document()
    outer = document.add_table(rows=1, cols=1)
    outer.cell(0, 0).text = "TRƯỜNG THCS TÂN HÒA"
    inner = outer.cell(0, 0).add_table(rows=2, cols=3)
    for row, texts in zip(inner.rows, (("STT", "Họ tên", "Đơn vị"), ("1", "Lê Văn Tám", "CA xã")), strict=True):
        for target, text in zip(row.cells, texts, strict=True):
            target.text = text
    stream = io.BytesIO()
    document.save(stream)
    first, sheet = sheets_of(stream.getvalue())
    assert cells(first) == [["TRƯỜNG THCS TÂN HÒA"]]
    assert cells(sheet) == [["STT", "Họ tên", "Đơn vị"], ["1", "Lê Văn Tám", "CA xã"]]
    assert sheet.preface[0] == "TRƯỜNG THCS TÂN HÒA"


@pytest.mark.parametrize(
    "page",
    [
        "<table>" + "<tr>" + "<td>x" * 20_000,
        "<table><tr><td>" + "</td><td colspan=9999999>x" * 3_000,
        "<table>" + "<tr><td colspan=1000>x" * 3_000,
    ],
)
def test_pages_wider_than_a_list_are_refused(page: str) -> None:
    with pytest.raises(FileRefused, match="TOO_LARGE"):
        sheets_of(page.encode())


@pytest.mark.parametrize(
    "page",
    [
        "<table>" * 5_000 + "<tr><td>x",
        "<table><tr><td>x" + "<a '" * 50_000,
        "<table><tr><td>x" + "<a \"<a '" * 50_000,
        "<table><tr><td>x" + "<" * 100_000,
        "<table><tr><td>x" + "<!--" * 50_000,
        "<table><tr><td>x" + "<script>" * 20_000,
        "<table><tr><td rowspan=99999999>x</td></tr>" + "<tr><td>y" * 1_000,
        "<table><tr><td>x" + "&amp;" * 20_000,
        "</table></td><table><tr></table><td>x</td><table><td>x</table>",
    ],
)
def test_broken_or_hostile_pages_are_read_in_one_walk(page: str) -> None:
    try:
        assert sheets_of(page.encode())[0].rows
    except FileRefused as refused:
        assert refused.code in ("EMPTY", "TOO_LARGE")  # noqa: PT017 - either is an answer


def test_an_old_word_document_is_refused_with_how_to_save_it_anew(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "danh sach.doc"
    path.write_bytes(b"{\\rtf1 Danh sach}")
    report = read(path)
    assert (report.outcome, report.error) == ("refused", "UNSUPPORTED")
    assert "(.docx)" in report.message.in_source()
