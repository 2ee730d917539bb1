"""Lists as other communes write them: other orders, wordings, header rows, sections, crosses, code sheets."""

from pathlib import Path

import pytest

from tests.intake.conftest import Book, Read, codes, only_sheet, results, row_of

PLAIN = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu đề nghị"]
AN = [1, "Nguyễn Văn An", "5/9/1981", "Trường TH Tân Hòa A", "LĐTT"]
BINH = [2, "Trần Thị Bình", "12/3/1985", "Trường THCS Tân Hòa", "CSTĐ cơ sở"]

CROSSES = [
    ["UBND XÃ TÂN HÒA", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"],
    [
        "TT",
        "Họ và tên\n(ghi in hoa)",
        "Năm sinh",
        None,
        "Chức danh",
        "Danh hiệu thi đua",
        None,
        "Hình thức\nkhen thưởng",
    ],
    [None, None, "Nam", "Nữ", None, "LĐTT", "CSTĐCS", "Giấy khen"],
    [1, 2, 3, 4, 5, 6, 7, 8],
    ["A", "Trường Tiểu học Tân Hòa A"],
    ["I", "NGUYỄN VĂN AN", 1980, None, "Giáo viên", "x"],
    ["II", "TRẦN THỊ BÌNH", None, "12/3/1985", "Giáo viên", "x", "✓"],
    ["B", "Trường THCS Tân Hòa: 2 người"],
    ["III", "LÊ THỊ CÚC", None, 1990, "Giáo viên", None, "X", None],
    ["IV", "PHẠM VĂN DŨNG", 1979, None, "HT", None, None, None],
    [None, "Cộng: 4 người"],
    [None, None, None, None, None, "Tân Hòa, ngày 5 tháng 12 năm 2025"],
    [None, "Người lập", None, None, None, "TM. ỦY BAN NHÂN DÂN"],
    [None, "Vũ Thị Y", None, None, None, "Nguyễn Văn Z"],
]


@pytest.mark.parametrize("merges", [("C3:D3", "A3:A4", "B3:B4", "E3:E4", "F3:G3"), ()])
def test_two_header_rows_crosses_unit_sections_and_roman_numbers(
    book: Book, read: Read, merges: tuple[str, ...]
) -> None:
    report = read(book(CROSSES, merges=merges))
    assert only_sheet(report).header_rows == [3, 4]
    assert list(results(report).values()) == [
        *("letterhead", "letterhead", "header", "header", "column_numbers", "section", "accepted", "accepted"),
        *("section", "accepted", "held", "total", "signature", "signature", "signature"),
    ]
    an, binh, cuc = (row_of(report, number).values for number in (7, 8, 10))
    assert an["full_name"] == "Nguyễn Văn An"  # a whole column of capitals
    assert (an["gender"], an["birth_date"], an["award"]) == ("Nam", "1980", "LDTT")
    assert (binh["gender"], binh["birth_date"], binh["award"]) == ("Nữ", "1985-03-12", ["LDTT", "CSTDCS"])
    assert (cuc["unit"], an["unit"]) == ("Trường THCS Tân Hòa", "Trường Tiểu học Tân Hòa A")
    assert "TITLE_MISSING" in codes(report)[11]
    assert only_sheet(report).warnings == []


def test_a_stated_total_that_is_wrong_is_told(book: Book, read: Read) -> None:
    report = read(book([PLAIN, AN, BINH, [None, "Tổng cộng: 3 người"]]))
    assert only_sheet(report).warnings == ["TOTAL_MISMATCH"]


def test_ditto_marks_and_several_awards_in_a_cell(book: Book, read: Read) -> None:
    report = read(book([PLAIN, [*AN[:4], "LĐTT, CSTĐCS"], [2, "Ngô Văn Phú", "1977", "nt", "-nt-"]]))
    assert row_of(report, 3).values["unit"] == "Trường Tiểu học Tân Hòa A"
    assert row_of(report, 3).values["award"] == ["LDTT", "CSTDCS"]


def test_numbers_without_names_are_lines_left_to_be_filled(book: Book, read: Read) -> None:
    report = read(book([PLAIN, AN, [2], [3], [4]]))
    assert results(report) == {1: "header", 2: "accepted", 3: "blank", 4: "blank", 5: "blank"}


def test_a_blank_template_has_no_rows_and_says_so(book: Book, read: Read) -> None:
    report = read(book([["Mẫu số 01"], PLAIN]))
    assert only_sheet(report).table_rows == 0
    assert only_sheet(report).warnings == ["EMPTY_LIST"]


def test_a_table_without_the_needed_columns_is_refused_with_words(book: Book, read: Read) -> None:
    report = read(book([["Mã", "Giá trị"], ["01", "x"]]))
    assert (report.outcome, report.error) == ("refused", "NO_COLUMNS")


def test_without_numbers_totals_are_still_no_people(book: Book, read: Read) -> None:
    report = read(book([PLAIN[1:], AN[1:], BINH[1:], ["Tổng cộng", None, "2 người"]]))
    assert results(report) == {1: "header", 2: "accepted", 3: "accepted", 4: "total"}


def test_a_surname_that_begins_like_a_total_stays_a_person(book: Book, read: Read) -> None:
    report = read(book([PLAIN[1:], ["Tống Cộng Hòa", *AN[2:]], BINH[1:]]))
    assert results(report) == {1: "header", 2: "accepted", 3: "accepted"}


def test_the_unit_comes_from_the_title_the_file_or_the_asked_one(book: Book, read: Read) -> None:
    columns = ["STT", "Họ tên", "Năm sinh", "Danh hiệu"]
    person = [1, "Nguyễn Văn An", 1980, "LĐTT"]
    titled = read(book([["UBND XÃ TÂN HÒA"], ["TRƯỜNG THCS TÂN HÒA"], columns, person]))
    assert row_of(titled, 4).values["unit"] == "Trường THCS Tân Hòa"
    named = read(book([columns, person], name="DS_truong_thcs_tan_hoa_2025.xlsx"))
    assert row_of(named, 2).values["unit"] == "Trường THCS Tân Hòa"
    asked = read(book([columns, person]), unit="CA xã")
    assert row_of(asked, 2).values["unit"] == "Công an xã"
    assert codes(read(book([columns, person])))[2] == ["BIRTH_YEAR_ONLY", "UNIT_MISSING"]


def test_the_award_of_the_title_serves_where_no_column_names_one(book: Book, read: Read) -> None:
    report = read(
        book(
            [
                ["TRƯỜNG THCS TÂN HÒA"],
                ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2024-2025"],
                ["Số TT", "Họ và", "Tên", "Sinh ngày", "Giới tính"],
                [1, "Nguyễn Thị", "Lan", "1/2/80", "Nữ"],
            ]
        )
    )
    values = row_of(report, 4).values
    assert (values["full_name"], values["award"], values["birth_date"]) == ("Nguyễn Thị Lan", "LDTT", "1980-02-01")


def test_one_heading_over_family_and_given_name(book: Book, read: Read) -> None:
    rows = [["STT", "Họ và tên", None, "Đơn vị", "Danh hiệu"], [1, "Nguyễn Thị", "Lan", "CA xã", "LĐTT"]]
    report = read(book(rows, merges=("B1:C1",)))
    assert row_of(report, 2).values["full_name"] == "Nguyễn Thị Lan"


def test_old_units_become_those_of_today_and_split_ones_wait(book: Book, read: Read) -> None:
    units = ["Trường Tiểu học Đồi Chè", "Trạm Y tế xã Đồi Chè", "Đội thuế liên xã", "Trường THCS Tân Hoà"]
    report = read(book([PLAIN, *([at, f"Lê Văn {name}", 1980, name, "LĐTT"] for at, name in enumerate(units, 1))]))
    assert row_of(report, 2).values["unit"] == "Trường Tiểu học Tân Hòa A"
    assert "UNIT_AMBIGUOUS" in codes(report)[3]
    assert row_of(report, 3).values["unit_choices"] == ["Công an xã", "Trạm Y tế xã"]
    assert "UNIT_UNKNOWN" in codes(report)[4]
    assert row_of(report, 5).result == "accepted"


def test_the_same_person_on_two_sheets_waits_with_its_twin(tmp_path: Path, read: Read) -> None:
    from openpyxl import Workbook

    workbook = Workbook()
    for sheet in (workbook.active, workbook.create_sheet("Bổ sung")):
        sheet.append(PLAIN)
        sheet.append(AN)
    workbook.save(tmp_path / "hai trang.xlsx")
    report = read(tmp_path / "hai trang.xlsx")
    again = report.sheets[1].rows[1]
    assert (again.result, list(again.codes)) == ("held", ["DUP_FILE"])
    assert again.of is not None
    assert again.of.as_json() == {"sheet": "Sheet", "row": 2}


def test_a_nominee_of_the_round_is_told_and_not_dropped(book: Book, known, vocabulary) -> None:  # type: ignore[no-untyped-def]
    from dataclasses import replace

    from tdkt_desktop.intake.twins import nomination_key
    from tdkt_desktop.intake.understand import understand

    before = frozenset({nomination_key("Nguyễn Văn An", "Trường Tiểu học Tân Hòa A", "LDTT")})
    again = understand(
        [book([PLAIN, AN])], "nominations", known=replace(known, nominated=before), vocabulary=vocabulary
    )
    assert codes(again.files[0]) == {2: ["IN_ROUND"]}
    assert again.accepted == 1


def test_number_and_day_of_a_decision_may_share_a_cell(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Số, ngày quyết định", "Họ và tên", "Năm sinh", "Đơn vị", "Hình thức khen thưởng", "Cấp khen", "Năm"],
        [1, "Quyết định số 15/QĐ-UBND ngày 05/01/2025", "Nguyễn Văn Bảy", 1980, "UBND xã", "Giấy khen", "Huyện", 2024],
        [
            2,
            "16/QĐ-UBND ngày 31/02/2025",
            "Trường THCS Tân Hòa",
            None,
            "Trường THCS Tân Hòa",
            "Tập thể LĐTT",
            "Huyện",
            2024,
        ],
        [3, "17/QĐ-UBND ngày 05/01/2025", "Lê Thị Tám", 1981, "UBND xã", "LĐTT", "Xã", "2021-2022"],
    ]
    report = read(book(rows), "register")
    first = row_of(report, 2).values
    assert (first["decision_no"], first["decision_date"]) == ("15/QĐ-UBND", "2025-01-05")
    assert (first["award"], first["level_code"], first["period_year"]) == ("GK_HUYEN_CN", "huyen_cu", 2024)
    assert codes(report)[3] == ["DATE_INVALID"]
    assert codes(report)[4] == ["BIRTH_YEAR_ONLY", "YEAR_MISMATCH"]


def test_scores_by_unit_are_held_against_the_row_of_maxima(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Tên đơn vị", "Chuyên môn", "Phong trào", "Tổng điểm", "Xếp hạng"],
        [None, "Điểm tối đa", 60, 40, 100],
        [1, "Trường Tiểu học Tân Hòa A", 55, 38.5, 93.5, 1],
        [2, "Trường THCS Tân Hòa", 61, "35,5", 96.5, 2],
    ]
    report = read(book(rows), "scores")
    assert results(report) == {1: "header", 2: "max_row", 3: "accepted", 4: "held"}
    assert codes(report)[4] == ["SCORE_OVER_MAX"]
    assert row_of(report, 4).values["Phong trào"] == 35.5


def test_a_group_of_criteria_is_no_criterion_and_its_sum_is_checked(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Nội dung thi đua", "Điểm chuẩn", "Trường THCS Tân Hòa", "Trường Tiểu học Tân Hòa A"],
        ["1", "Chuyên môn", 30, 28, 26],
        ["1.1", "Chất lượng", 20, 19, 18],
        ["1.2", "Đội ngũ", 10, 8, 8],
    ]
    report = read(book(rows), "scores")
    assert results(report) == {1: "header", 2: "group_total", 3: "accepted", 4: "accepted"}
    assert only_sheet(report).warnings == ["SUM_MISMATCH"]


def test_households_of_a_village_named_above_the_table(book: Book, read: Read) -> None:
    rows = [
        ["THÔN ĐÔNG HÀ"],
        ["STT", "Họ tên chủ hộ", "Nhân khẩu", "Số người dự họp", "Số người đồng ý"],
        [1, "Ông Lý Văn A", 4, 50, 48],
        [2, "Hộ bà Chu Thị C", 2, 50, 51],
        [3, "Bà Mai Thị B", "ba", 50, 40],
    ]
    report = read(book(rows), "auto")
    assert only_sheet(report).kind == "households"
    assert row_of(report, 3).values["head_name"] == "Lý Văn A"
    assert row_of(report, 3).values["unit"] == "Thôn Đông Hà"
    assert codes(report) == {4: ["VOTES_IMPOSSIBLE"], 5: ["COUNT_NOT_NUMBER"]}


def test_hidden_rows_wait_and_hidden_sheets_are_told(tmp_path: Path, read: Read) -> None:
    from openpyxl import Workbook

    workbook = Workbook()
    page, hidden = workbook.active, workbook.create_sheet("Nháp")
    for row in (PLAIN, AN, BINH):
        page.append(row)
        hidden.append(row)
    page.row_dimensions[3].hidden = True
    hidden.sheet_state = "hidden"
    workbook.save(tmp_path / "an.xlsx")
    report = read(tmp_path / "an.xlsx")
    assert report.sheets[0].rows[2].codes == ["HIDDEN_ROW"]
    assert (report.sheets[1].hidden, report.sheets[1].table_rows) == (True, 0)
    assert report.sheets[1].warnings == ["HIDDEN_SHEET"]


def test_grades_and_people(book: Book, read: Read) -> None:
    grades = read(
        book([["STT", "Họ và tên", "Đơn vị", "Mức xếp loại", "Năm"], [1, "Lê Văn Tám", "CA xã", "HTTNV", 2025]]),
        "grades",
    )
    assert row_of(grades, 2).values["rating"] == "HTTNV"
    assert row_of(grades, 2).values["year"] == 2025
    people = read(
        book([["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"], ["Lê Văn Tám", 29600, "Trưởng", "CA xã"]]), "people"
    )
    assert row_of(people, 2).values["birth_date"] == "1981-01-14"
