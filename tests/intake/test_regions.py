"""Several tables in one sheet: below each other, side by side, and what is only one table after all."""

from collections.abc import Sequence

from tdkt_desktop.intake.report import FileReport, Result, SheetReport
from tests.intake.conftest import Book, Read

PLAIN = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu đề nghị"]
AN = [1, "Nguyễn Văn An", "5/9/1981", "TH Tân Hòa A", "LĐTT"]
BINH = [2, "Trần Thị Bình", "12/3/1985", "Trường THCS Tân Hòa", "CSTĐ cơ sở"]
SUM = [None, "Tổng cộng: 2 người"]
TOP = [["UBND XÃ TÂN HÒA"], ["TRƯỜNG THCS TÂN HÒA"]]


def numbers(sheet: SheetReport, *results: Result) -> list[int]:
    return [row.row for row in sheet.rows if row.result in results]


def accepted(report: FileReport) -> list[tuple[str, list[int]]]:
    return [(sheet.kind, numbers(sheet, Result.ACCEPTED)) for sheet in report.sheets]


def stands_once(report: FileReport, rows: Sequence[Sequence[object]]) -> bool:
    """Whether every filled row stands in exactly one table."""
    said = sorted(row.row for sheet in report.sheets for row in sheet.rows)
    return said == [at for at, row in enumerate(rows, 1) if any(cell is not None for cell in row)]


def test_tables_with_other_headings_below_one_another_are_read_each_by_its_own(book: Book, read: Read) -> None:
    rows = [
        *TOP,
        ["A. DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG"],
        ["STT", "Tên tập thể", "Tổng số CBCCVC", "Danh hiệu đề nghị"],
        [1, "Trường THCS Tân Hòa", 30, "Tập thể LĐTT"],
        [2, "Trạm Y tế xã", 9, "Tập thể LĐTT"],
        [],
        ["B. DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
        ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu đề nghị"],
        [1, "Nguyễn Văn An", "5/9/1981", "Hiệu trưởng", "LĐTT"],
        [2, "Lê Thị Cúc", "1/9/1991", "Giáo viên", "CSTĐCS"],
        SUM,
    ]
    report = read(book(rows), "auto")
    assert accepted(report) == [("collectives", [5, 6]), ("nominations", [10, 11])]
    assert stands_once(report, rows)
    assert report.sheets[1].rows[0].result is Result.LETTERHEAD
    an = next(row for row in report.sheets[1].rows if row.row == 10)
    assert an.values["unit"] == "Trường THCS Tân Hòa"  # of the letterhead above the first table


def test_the_same_headings_again_below_a_title_of_their_own_begin_another_list(book: Book, read: Read) -> None:
    columns = ["STT", "Họ và tên", "Năm sinh", "Đơn vị"]
    rows = [
        ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN"],
        columns,
        [1, "Nguyễn Văn An", 1981, "CA xã"],
        ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"],
        columns,
        [1, "Lê Thị Cúc", 1990, "CA xã"],
    ]
    report = read(book(rows))
    assert stands_once(report, rows)
    assert [sheet.rows[-1].values["award"] for sheet in report.sheets] == ["LDTT", "CSTDCS"]


def test_headings_repeated_on_each_page_are_no_new_table(book: Book, read: Read) -> None:
    report = read(book([*TOP, PLAIN, AN, PLAIN, BINH]))
    assert accepted(report) == [("nominations", [4, 6])]
    upper = ["STT", "Họ và tên", "Năm sinh", None, "Đơn vị", "Danh hiệu"]
    lower = [None, None, "Nam", "Nữ", None, None]
    first, second = [1, "Lê Văn An", 1980, None, "CA xã", "LĐTT"], [2, "Lê Thị Cúc", None, 1990, "CA xã", "LĐTT"]
    report = read(book([upper, lower, first, upper, lower, second], merges=("C1:D1", "C4:D4")))
    assert accepted(report) == [("nominations", [3, 6])]
    assert numbers(report.sheets[0], Result.HEADER) == [1, 2, 4, 5]


def test_the_same_columns_side_by_side_are_two_tables(book: Book, read: Read) -> None:
    rows = [
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"],
        [*PLAIN, None, *PLAIN],
        [*AN, None, *BINH],
        [3, "Lê Văn Tám", 1990, "CA xã", "LĐTT"],
        [None, None, None, None, None, None, 4, "Lê Thị Cúc", 1991, "CA xã", "LĐTT"],
    ]
    report = read(book(rows))
    names = [
        (row.row, row.values["full_name"]) for sheet in report.sheets for row in sheet.rows if row.result == "accepted"
    ]
    assert names == [(3, "Nguyễn Văn An"), (4, "Lê Văn Tám"), (3, "Trần Thị Bình"), (5, "Lê Thị Cúc")]
    assert report.sheets[1].columns["full_name"] == "H"


def test_a_table_for_another_kind_of_list_is_told_and_not_passed_over(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Tên tập thể", "Tổng số CBCCVC", "Danh hiệu đề nghị"],
        [1, "Trường THCS Tân Hòa", 30, "Tập thể LĐTT"],
        PLAIN,
        AN,
    ]
    report = read(book(rows))
    assert report.sheets[0].warnings == ["HEADER_UNKNOWN"]
    assert numbers(report.sheets[1], Result.ACCEPTED) == [4]
    assert stands_once(report, rows)
