"""Layouts of other provinces and of their web systems, each as small as it can be and still be itself."""

import io
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop.intake.report import FileReport, Result, SheetReport
from tests.intake.conftest import Book, Read, Rows, results, row_of

CUC = ["Lê Thị Cúc", "2/9/1990", "CA xã", "LĐTT"]
HEAD = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu"]


def book_of(folder: Path, sheets: Mapping[str, Rows]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        page = workbook.create_sheet(name)
        for row in rows:
            page.append(list(row))
    workbook.save(folder / "tep.xlsx")
    return folder / "tep.xlsx"


def values(report: FileReport, *fields: str) -> list[tuple[object, ...]]:
    rows = [row for sheet in report.sheets for row in sheet.rows if row.result is Result.ACCEPTED]
    return [tuple(row.values.get(field) for field in fields) for row in rows]


def sheet_named(report: FileReport, name: str) -> SheetReport:
    return next(sheet for sheet in report.sheets if sheet.sheet == name)


WEB = ["STT\n(*)", "Họ và tên (*)", "Ngày sinh (dd/mm/yyyy) (*)", "Số CCCD", "Mã đơn vị", "Tên đơn vị (*)"]
WEB += ["Mã danh hiệu", "Danh hiệu đề nghị (*)"]
CODES = {
    "DM_DonVi": [["Mã", "Tên đơn vị"], ["DV01", "Trường THCS Tân Hòa"], ["DV02", "Công an xã"]],
    "DM_DanhHieu": [["Mã danh hiệu", "Tên danh hiệu"], ["LDTT", "Lao động tiên tiến"]],
    "Hướng dẫn": [["Cột (*) bắt buộc nhập"]],
}


def test_a_web_system_with_its_code_sheets(tmp_path: Path, read: Read) -> None:
    row = [1, "Lê Thị Cúc", "02/09/1990", "010090000123", "DV02", "Công an xã", "LDTT", "Lao động tiên tiến"]
    report = read(book_of(tmp_path, {"DANH SÁCH": [WEB, row], **CODES}), "auto")
    assert values(report, "full_name", "unit", "award", "citizen_id") == [
        ("Lê Thị Cúc", "Công an xã", "LDTT", "010090000123")
    ]
    assert [sheet.table_rows for sheet in report.sheets] == [1, 0, 0, 0]
    assert [sheet.warnings for sheet in report.sheets[1:]] == [
        ["HEADER_UNKNOWN"],
        ["HEADER_UNKNOWN"],
        ["EXAMPLE_SHEET"],
    ]


def test_its_blank_template_has_no_record_and_says_so(tmp_path: Path, read: Read) -> None:
    report = read(book_of(tmp_path, {"DANH SÁCH": [WEB], **CODES}), "auto")
    assert sum(sheet.table_rows for sheet in report.sheets) == 0
    assert sheet_named(report, "DANH SÁCH").warnings == ["EMPTY_LIST"]


DEEP = [
    (
        3,
        [
            ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
            ["TT", "Họ và tên", "Năm sinh", None, "Đơn vị", "Danh hiệu thi đua, hình thức khen thưởng", None, None],
            [None, None, "Nam", "Nữ", None, "Danh hiệu", None, "Hình thức"],
            [None, None, None, None, None, "LĐTT", "CSTĐCS", "Giấy khen"],
            ["A", "B", 1, 2, 3, 4, 5, 6],
            [1, "Nguyễn Văn An", 1981, None, "CA xã", "x", None, None],
            [2, "Lê Thị Cúc", None, 1990, "CA xã", None, "x", "x"],
        ],
        ("A2:A4", "B2:B4", "C2:D2", "C3:C4", "D3:D4", "E2:E4", "F2:H2", "F3:G3"),
        ("LDTT", ["CSTDCS", "GK_XA_CN"]),
    ),
    (
        4,
        [
            ["TT", "Họ và tên", "Thông tin cá nhân", None, None, "Đề nghị", None],
            [None, None, "Ngày sinh", None, "Đơn vị", "Danh hiệu", None],
            [None, None, "Nam", "Nữ", None, "Thi đua", None],
            [None, None, None, None, None, "LĐTT", "CSTĐCS"],
            [1, "Nguyễn Văn An", 1981, None, "CA xã", "x", None],
            [2, "Lê Thị Cúc", None, 1990, "CA xã", None, "x"],
        ],
        ("A1:A4", "B1:B4", "C1:E1", "F1:G1", "C2:D2", "E2:E4", "F2:G2", "C3:C4", "D3:D4", "F3:G3"),
        ("LDTT", "CSTDCS"),
    ),
]


@pytest.mark.parametrize("deep", DEEP)
def test_headings_three_and_four_rows_deep(
    book: Book, read: Read, deep: tuple[int, Rows, Sequence[str], tuple[object, object]]
) -> None:
    depth, rows, merges, awards = deep
    report = read(book(rows, merges=merges))
    assert len(report.sheets[0].header_rows) == depth
    assert values(report, "full_name", "gender", "birth_date", "award") == [
        ("Nguyễn Văn An", "Nam", "1981", awards[0]),
        ("Lê Thị Cúc", "Nữ", "1990", awards[1]),
    ]


def test_hundreds_of_rows_in_loose_marks_with_breaks_in_headings_and_stray_spaces(book: Book, read: Read) -> None:
    head = ["Số\n TT ", " Họ  và\ntên ", "Ngày tháng\nnăm sinh", "Đơn vị \n công tác", "Danh hiệu\n đề nghị  "]
    people = [
        [
            at,
            f"  Nguyễn  Thị Ấn {surname} ",
            f"{at % 28 + 1}/9/{1960 + at % 40}",
            " Trường THCS Tân Hoà ",
            "Lao  động tiên tiến",
        ]
        for at, surname in enumerate(("Ánh", "Bảo", "Chi", "Đạt") * 75, 1)
    ]
    loose = [
        [unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in row]
        for row in [head, *people]
    ]
    found = values(read(book(loose)), "full_name", "unit", "award")
    assert len(found) + read(book(loose)).sheets[0].held == 300
    assert found[0] == ("Nguyễn Thị Ấn Ánh", "Trường THCS Tân Hòa", "LDTT")


def test_rows_of_formulas_that_say_nothing_are_lines_left_blank(tmp_path: Path, read: Read) -> None:
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as workbook:
        page = workbook.add_worksheet("Nhap")
        page.write_row(0, 0, HEAD)
        page.write_row(1, 1, CUC)
        for row in range(1, 12):
            page.write_formula(row, 0, "=ROW()-1", None, row)
            if row > 1:
                page.write_formula(row, 3, '=IF(B2="",0,1)', None, 0)
                page.write_formula(row, 4, "=VLOOKUP(1,X:Y,2,0)", None, "#N/A" if row % 2 else "")
    (tmp_path / "cong thuc.xlsx").write_bytes(stream.getvalue())
    report = read(tmp_path / "cong thuc.xlsx")
    assert [*results(report).values()] == ["header", "accepted", *["blank"] * 10]


@pytest.mark.parametrize(
    "second",
    [
        ["STT", "HO_TEN", "NGAY_SINH", "DON_VI", "DANH_HIEU"],
        [None, "(Ghi đầy đủ, có dấu)", "(dd/mm/yyyy)", "(Chọn)", "(Chọn trong danh mục)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["A", "B", "1", "2", "3"],
    ],
)
def test_a_row_of_codes_or_hints_below_the_headings_is_no_record(book: Book, read: Read, second: list[object]) -> None:
    report = read(book([["Mẫu số 02/TĐKT"], HEAD, second, [1, *CUC]]))
    assert results(report)[3] in ("header", "column_numbers")
    assert values(report, "full_name", "award") == [("Lê Thị Cúc", "LDTT")]
    turned = read(book([["stt", "ho_ten", "ngay_sinh", "don_vi", "danh_hieu"], HEAD, [1, *CUC]]))
    assert values(turned, "full_name", "award") == [("Lê Thị Cúc", "LDTT")]


def test_rows_of_example_are_no_records(book: Book, read: Read) -> None:
    example = ["Nguyễn Văn A", "01/01/1980", "CA xã", "LĐTT"]
    report = read(book([HEAD, ["VD", *example], ["Ví dụ:", *example], [1, *CUC]]))
    assert values(report, "full_name") == [("Lê Thị Cúc",)]
    assert results(report)[2] == "letterhead"


def test_units_in_sections_inside_sections_of_blocks(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
        ["A", "KHỐI TRƯỜNG HỌC"],
        ["I", "Trường THCS Tân Hòa"],
        [1, "Nguyễn Văn An", "GV", "LĐTT"],
        ["II", "TH Tân Hòa A"],
        [1, "Lê Thị Cúc", "GV", "LĐTT"],
        ["B", "KHỐI CƠ QUAN"],
        ["I", "CA xã"],
        [1, "Lý Văn Tám", "Trưởng CA", "CSTĐCS"],
    ]
    units = [unit for (unit,) in values(read(book(rows)), "unit")]
    assert units == ["Trường THCS Tân Hòa", "Trường Tiểu học Tân Hòa A", "Công an xã"]


def test_several_award_sections_with_counts(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Ghi chú"],
        ["I", "DANH HIỆU LAO ĐỘNG TIÊN TIẾN", "(1 người)"],
        [1, "Nguyễn Văn An", "CA xã", None],
        ["II", "Chiến sĩ thi đua cơ sở: 01 người"],
        [1, "Lý Văn Tám", "CA xã", None],
        ["III. Giấy khen của Chủ tịch UBND xã"],
        [1, "Mai Văn Chín", "CA xã", None],
        ["Danh sách này có 03 người./."],
    ]
    report = read(book(rows))
    assert [award for (award,) in values(report, "award")] == ["LDTT", "CSTDCS", "GK_XA_CN"]
    assert report.sheets[0].warnings == []


def test_a_sheet_for_each_award(tmp_path: Path, read: Read) -> None:
    rows = [["STT", "Họ và tên", "Đơn vị"], [1, "Nguyễn Văn An", "CA xã"]]
    report = read(book_of(tmp_path, {"LĐTT": rows, "CSTĐCS": rows}))
    assert [award for (award,) in values(report, "award")] == ["LDTT", "CSTDCS"]


def test_name_and_position_in_one_cell(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên, chức vụ", "Đơn vị", "Danh hiệu"],
        [1, "Nguyễn Văn An\nHiệu trưởng", "THCS Tân Hòa", "LĐTT"],
        [2, "Bà Lê Thị Cúc, Phó Hiệu trưởng", "THCS Tân Hòa", "LĐTT"],
        [3, "Lý Văn Tám - Giáo viên", "THCS Tân Hòa", "LĐTT"],
    ]
    assert values(read(book(rows)), "full_name", "position") == [
        ("Nguyễn Văn An", "Hiệu trưởng"),
        ("Lê Thị Cúc", "Phó Hiệu trưởng"),
        ("Lý Văn Tám", "Giáo viên"),
    ]
    wrapped = [["STT", "Họ và tên", "Đơn vị", "Danh hiệu"], [1, "Nguyễn Thị\nLan", "CA xã", "LĐTT"]]
    assert values(read(book(wrapped)), "full_name", "position") == [("Nguyễn Thị Lan", None)]


def test_position_and_unit_in_one_column(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Danh hiệu"],
        [1, "Lê Thị Cúc", "Giáo viên, Trường THCS Tân Hòa", "LĐTT"],
        [2, "Mai Văn Ba", "Trưởng Công an xã", "LĐTT"],
        [3, "Lý Văn Tám", "Giáo viên", "LĐTT"],
    ]
    report = read(book(rows))
    assert values(report, "unit", "position") == [
        ("Trường THCS Tân Hòa", "Giáo viên, Trường THCS Tân Hòa"),
        ("Công an xã", "Trưởng Công an xã"),
    ]
    assert "UNIT_MISSING" in row_of(report, 4).codes


@pytest.mark.parametrize(
    "cell", ["- LĐTT\n- Giấy khen", "1. LĐTT\n2. Giấy khen", "LĐTT - Giấy khen", "LĐTT/Giấy khen", "LĐTT và Giấy khen"]
)
def test_several_awards_in_a_cell(book: Book, read: Read, cell: str) -> None:
    report = read(book([["STT", "Họ và tên", "Đơn vị", "Đề nghị"], [1, "Lê Thị Cúc", "CA xã", cell]]))
    assert values(report, "award") == [(["LDTT", "GK_XA_CN"],)]


def test_long_headings_with_hints_and_a_table_away_from_the_corner(book: Book, read: Read) -> None:
    head = [
        None,
        None,
        "TT",
        "Họ, chữ đệm và tên khai sinh của cá nhân (viết chữ in hoa có dấu)",
        "Ngày, tháng, năm sinh (ghi đầy đủ theo CCCD)",
        "Tên cơ quan, đơn vị",
        "Hình thức khen thưởng đề nghị (ghi rõ)",
    ]
    report = read(book([[], [None, None, "BIỂU TỔNG HỢP"], head, [], [None, None, 1, "LÊ THỊ CÚC", *CUC[1:]]]))
    assert values(report, "full_name", "birth_date", "unit", "award") == [
        ("Lê Thị Cúc", "1990-09-02", "Công an xã", "LDTT")
    ]


def test_numbers_beside_shares_under_one_heading(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Tên đơn vị", "Tổng số CBCC", "Số LĐTT", None, "Danh hiệu đề nghị", None],
        [None, None, None, "SL", "Tỷ lệ %", "TTLĐTT", "TTLĐXS"],
        [1, "Trường THCS Tân Hòa", 30, 25, "83,3", "x", None],
        [2, "CA xã", 10, 8, "80", None, "x"],
        ["Tổng", None, 40, 33, None, 1, 1],
    ]
    report = read(book(rows, merges=("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1")), "collectives")
    assert values(report, "headcount", "ldtt", "award") == [(30, 25, "TTLDTT"), (10, 8, "TTLDXS")]
    assert report.sheets[0].warnings == []
