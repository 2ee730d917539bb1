"""What a file is, by its content; what is refused before it can do harm; what stands beside the values."""

import io
import tracemalloc
import unicodedata
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlwt
from openpyxl import Workbook

from tdkt_desktop.domain.text import TONES
from tdkt_desktop.intake.readers import read_sheets
from tdkt_desktop.intake.readers.package import HIGHEST_RATIO, MOST_ENTRIES, Package
from tdkt_desktop.intake.readers.sniff import FileType, file_type
from tdkt_desktop.intake.sheets import FileRefused, Merge, Sheet, column_index, column_letter
from tests.intake.conftest import Book

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
WORKBOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>'
)


def workbook(sheet_data: str, **parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", ROOT)
        package.writestr("xl/workbook.xml", WORKBOOK)
        package.writestr("xl/_rels/workbook.xml.rels", RELATIONS)
        package.writestr("xl/worksheets/sheet1.xml", SHEET.format(sheet_data))
        for name, text in parts.items():
            package.writestr(name, text)
    return stream.getvalue()


def cell(reference: str, text: str = "x") -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def read(data: bytes, name: str = "tep.xlsx") -> list[Sheet]:
    return read_sheets(Path(name), data)


def refused(data: bytes, name: str = "tep.xlsx") -> str:
    with pytest.raises(FileRefused) as refusal:
        read(data, name)
    return refusal.value.code


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", FileType.EMPTY),
        (b"\r\n  ", FileType.EMPTY),
        (b"%PDF-1.7\n", FileType.OTHER),
        (b"\x89PNG\r\n", FileType.OTHER),
        (b"<html><table><tr><td>a", FileType.PAGE),
        (b"<?xml version='1.0'?><!DOCTYPE html><html>", FileType.PAGE),
        ("<html><body>".encode("utf-16"), FileType.PAGE),
        (b"From: <Saved by Word>\r\nMIME-Version: 1.0\r\n", FileType.ARCHIVE),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", FileType.XML),
        (b"{\\rtf1 abc}", FileType.OLD_WORD),
        (b"PK\x03\x04 cut off", FileType.CORRUPT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off", FileType.CORRUPT),
        (b"STT;Ten\n1;An\n", FileType.TEXT),
        ("STT\tTên\n".encode("utf-16"), FileType.TEXT),
        (bytes(range(256)) * 8, FileType.OTHER),
    ],
)
def test_a_file_is_judged_by_its_content(data: bytes, found: FileType) -> None:
    assert file_type(data) is found


def test_lines_that_make_no_table_are_refused() -> None:
    assert refused(b"Kinh gui Uy ban nhan dan\nDe nghi khen thuong\n", "thu.xlsx") == "NOT_EXCEL"


def test_a_zip_of_pictures_is_no_table() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("anh.png", "x")
    assert refused(stream.getvalue()) == "NOT_EXCEL"


def test_cells_at_the_far_corner_are_refused_before_room_is_made_for_what_lies_between() -> None:
    tracemalloc.start()
    far = f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("XFD1048576")}</row>'
    assert refused(workbook(far)) == "TOO_LARGE"
    narrow = f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("Z1048576")}</row>'
    assert refused(workbook(narrow)) == "TOO_LARGE"
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def test_a_wide_cell_between_narrow_rows_is_seen() -> None:
    rows = [f'<row r="{at}">{cell(f"A{at}")}</row>' for at in range(1, 3000)]
    rows[1500] = f'<row r="1501">{cell("A1501")}{cell("XFD1501")}</row>'
    assert refused(workbook("".join(rows))) == "TOO_LARGE"


def test_formatted_rows_far_below_the_list_do_no_harm() -> None:
    empty = "".join(f'<row r="{at}"><c r="B{at}" s="1"/></row>' for at in range(150_000, 150_500))
    (sheet,) = read(workbook(f'<row r="1">{cell("A1", "Họ tên")}</row>' + empty))
    assert [row.number for row in sheet.rows] == [1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declared_entities_are_refused_wherever_they_stand(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE sst [<!ENTITY a "b">]><sst/>'
    stream = io.BytesIO(workbook(f'<row r="1">{cell("A1")}</row>'))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("xl/sharedStrings.xml", text.encode(encoding))
    assert refused(stream.getvalue()) == "UNSAFE_XML"


def test_a_package_is_bounded_in_entries_and_in_density() -> None:
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as package:
        for at in range(MOST_ENTRIES + 1):
            package.writestr(f"a{at}", "")
    with pytest.raises(FileRefused, match="TOO_LARGE"):
        Package(many.getvalue())
    dense = io.BytesIO()
    with zipfile.ZipFile(dense, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.xml", b" " * (17 * 1024 * 1024))
    assert len(dense.getvalue()) * HIGHEST_RATIO < 17 * 1024 * 1024
    with pytest.raises(FileRefused, match="TOO_LARGE"):
        Package(dense.getvalue())


def test_a_part_with_a_wrong_checksum_is_damaged() -> None:
    data = bytearray(workbook(f'<row r="1">{cell("A1", "Nguyễn Văn An")}</row>'))
    at = data.index(b"PK\x01\x02")
    for name in (b"xl/worksheets/sheet1.xml",):
        entry = data.index(name, at) - 46
        data[entry + 16] ^= 0xFF  # the checksum in the directory
    assert refused(bytes(data)) == "CORRUPT"


def test_formulas_without_stored_values_and_hidden_columns_are_marked() -> None:
    rows = (
        f'<row r="1" hidden="1">{cell("A1")}<c r="B1"><f>A1</f><v>3</v></c><c r="C1"><f>A1</f></c>'
        '<c r="D1" t="str"><f>""</f><v></v></c></row>'
    )
    (sheet,) = read(workbook(rows))
    assert sheet.marks.bare_formulas == {(1, 2)}
    assert sheet.marks.hidden_rows == {1}
    assert list(sheet.rows[0].cells[:3]) == ["x", 3, ""]


def test_a_sheet_tells_its_merged_cells_and_hidden_columns(book: Book) -> None:
    path = book([["a", None, "c"], ["d", "e", "f"]], merges=("A1:B1",))
    (sheet,) = read(path.read_bytes())
    assert sheet.marks.merges == (Merge(1, 0, 1, 1),)


def test_old_excel_tells_hidden_rows_and_old_fonts(tmp_path: Path) -> None:
    old = xlwt.Workbook()
    page = old.add_sheet("DS")
    page.write(0, 0, "Hä tªn", xlwt.easyxf("font: name .VnTime"))
    page.write(1, 1, "b")
    page.row(1).hidden = True
    page.col(1).hidden = True
    old.save(tmp_path / "cu.xls")
    (sheet,) = read((tmp_path / "cu.xls").read_bytes())
    assert (sheet.marks.hidden_rows, sheet.marks.hidden_columns) == ({2}, {1})
    assert sheet.marks.fonts == {0: ".VnTime"}


def test_xlsx_tells_columns_written_in_old_fonts(tmp_path: Path) -> None:
    from openpyxl.styles import Font

    fresh = Workbook()
    fresh.active["B2"] = "Hoï teân"
    fresh.active["B2"].font = Font(name="VNI-Times")
    fresh.active["A1"] = "STT"
    fresh.save(tmp_path / "vni.xlsx")
    (sheet,) = read((tmp_path / "vni.xlsx").read_bytes())
    assert sheet.marks.fonts == {1: "VNI-Times"}


def test_word_cells_keep_lines_merges_and_what_stands_before(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("TRƯỜNG THCS TÂN HÒA")
    table = document.add_table(rows=3, cols=3)
    for row in table.rows:
        for at, target in enumerate(row.cells):
            target.text = f"o{at}"
    table.cell(0, 0).text = "một\nhai"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "rộng"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "cao"
    document.save(tmp_path / "bang.docx")
    (sheet,) = read((tmp_path / "bang.docx").read_bytes())
    assert sheet.preface == ("TRƯỜNG THCS TÂN HÒA",)
    assert [list(row.cells) for row in sheet.rows] == [
        ["một\nhai", "rộng", ""],
        ["cao", "o1", "o2"],
        ["", "o1", "o2"],
    ]
    assert set(sheet.marks.merges) == {Merge(1, 1, 1, 2), Merge(2, 0, 3, 0)}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_lists_in_any_code_and_with_any_delimiter(encoding: str, delimiter: str) -> None:
    lines = [["STT", "Họ tên"], ["1", "Đỗ Thị Én"], ["2", '"Lê, Văn; Tám"']]
    data = "\r\n".join(delimiter.join(line) for line in lines).encode(encoding)
    (sheet,) = read(data, "ds.csv")
    assert [list(row.cells) for row in sheet.rows][1] == ["1", "Đỗ Thị Én"]
    assert sheet.rows[2].cells[1] == "Lê, Văn; Tám"


LIST_TEXT = "STT;Họ và tên;Đơn vị\n1;Nguyễn Thị Thủy;Trường Tiểu học Tân Hòa A\n2;Đặng Văn Ứng;Công an xã\n"


def test_loose_tone_marks_of_cp1258_are_put_on_their_letters() -> None:
    loose = b""
    for letter in LIST_TEXT:
        plain = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in plain if mark in TONES), "")
        base = unicodedata.normalize("NFC", plain.replace(tone, "") if tone else plain)
        loose += base.encode("cp1258") + tone.encode("cp1258")
    (sheet,) = read(loose, "ds.csv")
    assert [row.cells[1] for row in sheet.rows] == ["Họ và tên", "Nguyễn Thị Thủy", "Đặng Văn Ứng"]


def test_old_letters_in_a_text_of_one_byte_each_stay_what_they_are() -> None:
    old = "STT;Hä vµ tªn;§¬n vÞ\n1;NguyÔn ThÞ Thñy;Tr\u00adêng TiÓu häc\n"
    (sheet,) = read(old.encode("latin-1"), "ds.csv")
    assert sheet.rows[1].cells[1] == "NguyÔn ThÞ Thñy"


def test_the_strict_sort_of_workbook_is_read_alike(book: Book) -> None:
    plain = book([["STT", "Ngày"], [1, date(1985, 3, 12)]], merges=("A3:B3",)).read_bytes()
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name).replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            usual = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            target.writestr(name, content.replace(usual, b"http://purl.oclc.org/ooxml/officeDocument/relationships"))
    assert [list(row.cells) for row in read(stream.getvalue())[0].rows] == [["STT", "Ngày"], [1, date(1985, 3, 12)]]


def test_letters_of_columns_go_both_ways() -> None:
    assert [column_letter(at) for at in (0, 25, 26, 16_383)] == ["A", "Z", "AA", "XFD"]
    assert [column_index(letters) for letters in ("A", "Z", "AA", "XFD")] == [0, 25, 26, 16_383]
