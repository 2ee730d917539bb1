"""Ways of writing lists that units of other provinces have, each as somebody sent it."""

from openpyxl import Workbook

from tests.intake.conftest import Book, Read, only_sheet

SCHOOL = "Trường Tiểu học Tân Hòa A"


def values_of(report, *fields: str) -> list[tuple[object, ...]]:  # type: ignore[no-untyped-def]
    rows = [row for row in only_sheet(report).rows if row.result in ("accepted", "held")]
    return [tuple(row.values.get(field) for field in fields) for row in rows]


def test_a_citizens_number_gets_back_the_zero_that_excel_took(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Số CCCD", "Đơn vị"],
        [1, "Lê Thị Mai", 10186001234, SCHOOL],
        [2, "Lê Văn Bình", "010 079 005 678", SCHOOL],
        [3, "Lê Văn Cường", "HS-12", SCHOOL],
    ]
    report = read(book(rows), "people")
    assert values_of(report, "citizen_id") == [("010186001234",), ("010079005678",), ("HS-12",)]


def test_a_heading_for_the_given_name_beside_one_for_names(book: Book, read: Read) -> None:
    rows = [["STT", "Họ và tên", "Tên", "Đơn vị", "Danh hiệu"], [1, "TRẦN THỊ", "ỔI", SCHOOL, "LĐTT"]]
    assert values_of(read(book(rows)), "full_name") == [("Trần Thị Ổi",)]


def test_name_post_and_unit_in_one_cell(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ tên, chức vụ, đơn vị công tác", "Năm sinh", "Danh hiệu đề nghị"],
        [1, "Lê Văn Bình, Phó Trưởng Công an xã", 1984, "LĐTT"],
    ]
    assert values_of(read(book(rows)), "full_name", "position", "unit") == [
        ("Lê Văn Bình", "Phó Trưởng Công an xã", "Công an xã")
    ]


def test_post_and_unit_where_the_unit_is_what_counts(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng", "Số QĐ", "Ngày ký"],
        ["", "NĂM 2024", "", "", "", ""],
        [1, "Lê Thị Mai", "Giáo viên, TH Tân Hòa A", "CSTĐCS", "88/QĐ-UBND", "01/7/2024"],
        ["", "NĂM 2025", "", "", "", ""],
        [1, "Lê Thị Mai", "Giáo viên, TH Tân Hòa A", "CSTĐCS", "90/QĐ-UBND", "05/8/2025"],
    ]
    report = read(book(rows), "register")
    assert values_of(report, "unit", "unit_as_printed", "position", "period_year") == [
        (SCHOOL, "TH Tân Hòa A", "Giáo viên, TH Tân Hòa A", 2024),
        (SCHOOL, "TH Tân Hòa A", "Giáo viên, TH Tân Hòa A", 2025),
    ]
    assert [row.row for row in only_sheet(report).rows if row.result == "section"] == [2, 4]


def test_an_award_for_collectives_alone_makes_a_collective(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Số QĐ", "Ngày QĐ", "Cá nhân, tập thể", "Đơn vị", "Danh hiệu", "Năm"],
        [1, "3/QĐ-UBND", "20/8/2023", "Tập thể Trường Tiểu học Đồi Chè", "Trường Tiểu học Đồi Chè", "TTLĐTT", 2023],
        [2, "3/QĐ-UBND", "20/8/2023", "Tổ Văn phòng", "Trường Tiểu học Đồi Chè", "TTLĐTT", 2023],
    ]
    report = read(book(rows), "register")
    assert values_of(report, "who", "subject") == [(SCHOOL, "tap_the"), ("Tổ Văn phòng", "tap_the")]


def test_grades_crossed_under_their_names(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Mức độ hoàn thành nhiệm vụ", None, None],
        [None, None, None, "HTXSNV", "HTTNV", "HTNV"],
        [1, "Lê Thị Mai", SCHOOL, "x", None, None],
        [2, "Lê Văn Bình", SCHOOL, None, "x", None],
        [3, "Lê Văn Cường", SCHOOL, None, None, None],
        [4, "Lê Văn Dũng", SCHOOL, "x", "x", None],
    ]
    report = read(book(rows, merges=["D1:F1"]), "grades")
    assert values_of(report, "rating") == [("HTXSNV",), ("HTTNV",), (None,), (None,)]
    held = {row.row: row.codes for row in only_sheet(report).rows if row.result == "held"}
    assert held.keys() == {5, 6}
    assert all("RATING_UNKNOWN" in codes for codes in held.values())


def test_the_grade_of_the_authority_counts_and_its_heading_names_the_year(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Cá nhân tự xếp loại", "Kết quả xếp loại chất lượng năm 2025"],
        [1, "Lê Thị Mai", SCHOOL, "HTXSNV", "HTTNV"],
    ]
    assert values_of(read(book(rows), "grades"), "rating", "year") == [("HTTNV", 2025)]


def test_titles_and_other_awards_in_two_columns(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Hình thức"],
        [1, "Lê Thị Mai", SCHOOL, "CSTĐCS", "Giấy khen"],
        [2, "Lê Văn Bình", SCHOOL, "", "Giấy khen"],
        [3, "Lê Văn Cường", SCHOOL, "LĐTT", "-"],
    ]
    assert values_of(read(book(rows)), "award") == [(["CSTDCS", "GK_XA_CN"],), ("GK_XA_CN",), ("LDTT",)]


def test_awards_of_earlier_years_are_not_proposed_again(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đạt được", "Danh hiệu TĐ năm 2024", "Danh hiệu đề nghị"],
        [1, "Lê Thị Mai", SCHOOL, "CSTĐCS", "CSTĐCS", "LĐTT"],
    ]
    assert values_of(read(book(rows)), "award") == [("LDTT",)]


def test_a_row_of_a_data_bases_names_is_no_record(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu"],
        [None, "hoTen", "donVi", "danhHieu"],
        [1, "Lê Thị Mai", SCHOOL, "LĐTT"],
    ]
    sheet = only_sheet(read(book(rows)))
    assert [row.result for row in sheet.rows] == ["header", "header", "accepted"]


def test_codes_of_gender_are_told_by_the_heading(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Giới tính\n(1: Nam; 2: Nữ)", "Đơn vị", "Danh hiệu"],
        [1, "Lê Thị Mai", "2", SCHOOL, "LĐTT"],
        [2, "Lê Văn Bình", 1, SCHOOL, "LĐTT"],
    ]
    assert values_of(read(book(rows)), "gender") == [("Nữ",), ("Nam",)]


def test_a_title_says_in_a_sentence_whose_list_it_is(book: Book, read: Read) -> None:
    heading, person = ["STT", "Họ và tên", "Danh hiệu"], [1, "Lê Thị Mai", "LĐTT"]
    for title in (
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA TRẠM Y TẾ XÃ NĂM 2026",
        "Danh sách đề nghị khen thưởng cán bộ Trạm Y tế xã",
    ):
        assert values_of(read(book([[title], heading, person])), "unit") == [("Trạm Y tế xã",)]


def test_the_letterhead_counts_before_papers_named_in_a_sentence(book: Book, read: Read) -> None:
    rows = [
        ["TRƯỜNG THCS TÂN HÒA"],
        ["Kèm theo văn bản của Trạm Y tế xã"],
        ["STT", "Họ và tên", "Danh hiệu"],
        [1, "Lê Thị Mai", "LĐTT"],
    ]
    assert values_of(read(book(rows)), "unit") == [("Trường THCS Tân Hòa",)]


def test_a_count_with_its_word_and_a_collective_of_all_its_people(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Tên tập thể", "SỐ LƯỢNG CB, CC, VC, NLĐ", "XẾP LOẠI TẬP THỂ", "ĐỀ NGHỊ"],
        [1, "Cán bộ và Nhân dân Thôn Đông Hà", "28 người", "HTTNV", "Giấy khen"],
    ]
    report = read(book(rows), "collectives")
    assert values_of(report, "name", "headcount", "rating") == [("Thôn Đông Hà", 28, "HTTNV")]


def test_a_total_that_is_not_the_sum_of_a_units_scores(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Tên trường", "Chất lượng giáo dục", "Cơ sở vật chất", "Tổng điểm"],
        [1, SCHOOL, 48, "29,5", "77,5"],
        [2, "Trường THCS Tân Hòa", 47, 28, 76],
    ]
    codes = [row.codes for row in only_sheet(read(book(rows), "scores")).rows if row.result == "accepted"]
    assert codes == [[], ["SUM_MISMATCH"]]


def test_a_misspelt_heading_is_not_taken_for_a_shorter_one_inside_it(book: Book, read: Read) -> None:
    rows = [["STT", "Họ và tênn", "Đơn vi công tác", "Danh hiệu đề ngị"], [1, "Lê Thị Mai", SCHOOL, "LĐTT"]]
    sheet = only_sheet(read(book(rows)))
    assert (sheet.header_rows, sheet.columns["full_name"]) == ([1], "B")


def test_headings_of_old_and_new_units(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Đơn vị hành chính trước sắp xếp", "Thuộc xã, phường cũ", "Đơn vị sau sắp xếp"],
        [1, "Thôn Nà Hạ", "xã Đồi Chè", "Thôn Đông Hà"],
    ]
    assert values_of(read(book(rows), "unit_changes"), "old", "new") == [("Thôn Nà Hạ", "Thôn Đông Hà")]


def test_registrations_headed_by_who_registers(tmp_path, read: Read) -> None:  # type: ignore[no-untyped-def]
    workbook = Workbook()
    page = workbook.active
    for row in (
        ["TT", "Đơn vị đăng ký", "Tổng số CB,CC,VC", "Danh hiệu cá nhân", None, "Danh hiệu tập thể"],
        [None, None, None, "LĐTT", "CSTĐCS", "TTLĐTT"],
        [1, SCHOOL, 14, 14, 2, "x"],
    ):
        page.append(row)
    page.merge_cells("D1:E1")
    path = tmp_path / "dang ky.xlsx"
    workbook.save(path)
    assert values_of(read(path, "registrations"), "unit", "headcount", "LDTT", "CSTDCS", "TTLDTT") == [
        (SCHOOL, 14, 14, 2, 1)
    ]


def test_an_honorific_after_the_name_goes_like_one_before_it(book: Book, read: Read) -> None:
    rows = [["STT", "Họ và tên", "Đơn vị", "Danh hiệu"], [1, "Lê Mai (bà)", SCHOOL, "LĐTT"]]
    assert values_of(read(book(rows)), "full_name") == [("Lê Mai",)]


def test_titles_tell_the_kind_before_headings_do(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ tên", "CV", "KẾT QUẢ\nĐÁNH GIÁ"],
        ["A", 'ĐỀ NGHỊ TẶNG DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"'],
        ["I", SCHOOL],
        [1, "Lê Thị Mai", "GV", "HTT"],
    ]
    report = read(book(rows), "auto")
    assert only_sheet(report).kind == "nominations"
    assert values_of(report, "award", "unit", "rating") == [("LDTT", SCHOOL, "HTTNV")]


def test_days_of_birth_as_people_type_them(book: Book, read: Read) -> None:
    typed = ["Sinh năm 1985", "1985.0", "'15/06/1984", "15/6/1984 00:00:00", "00/00/1984", "../6/1984", "15/06/84"]
    rows = [["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu"]]
    rows += [
        [at, f"Lê Thị {name}", text, SCHOOL, "LĐTT"]
        for at, (name, text) in enumerate(zip("ABCDEGH", typed, strict=True), 1)
    ]
    assert [birth for (birth,) in values_of(read(book(rows)), "birth_date")] == [
        "1985", "1985", "1984-06-15", "1984-06-15", "1984", "1984-06", "1984-06-15"
    ]  # fmt: skip


def test_a_year_of_birth_in_the_column_of_men_or_of_women(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Họ và tên", "Nam", "Nữ", "Đơn vị", "Danh hiệu"],
        [1, "Lê Văn Bình", "1980", None, SCHOOL, "LĐTT"],
        [2, "Lê Thị Mai", None, "5/6/1981", SCHOOL, "LĐTT"],
        [3, "Lê Thị Cúc", None, "x", SCHOOL, "LĐTT"],
    ]
    assert values_of(read(book(rows)), "birth_date", "gender") == [
        ("1980", "Nam"),
        ("1981-06-05", "Nữ"),
        (None, "Nữ"),
    ]


def test_a_unit_with_its_place_behind_it(book: Book, read: Read) -> None:
    places = ["xã Tân Hòa", "X. Tân Hòa, tỉnh Lào Cai", "tỉnh Lào Cai"]
    rows = [["STT", "Họ và tên", "Đơn vị", "Danh hiệu"]]
    rows += [
        [at, f"Lê Thị {name}", f"{SCHOOL}, {place}", "LĐTT"]
        for at, (name, place) in enumerate(zip("ABC", places, strict=True))
    ]
    rows += [[4, "Lê Thị D", f"{SCHOOL}, xã Tân Hà", "LĐTT"]]
    report = read(book(rows))
    assert values_of(report, "unit")[:3] == [(SCHOOL,)] * 3
    assert [row.row for row in only_sheet(report).rows if "UNIT_UNKNOWN" in row.codes] == [5]


def test_the_year_behind_an_award_and_none_in_a_heading(book: Book, read: Read) -> None:
    rows = [["STT", "Họ và tên", "Đơn vị", "Danh hiệu"], [1, "Lê Thị Mai", SCHOOL, "LĐTT năm học 2025-2026"]]
    assert values_of(read(book(rows)), "award") == [("LDTT",)]
    rows = [["STT", "Họ và tên", "Đơn vị", "LĐTT năm 2024", "LĐTT"], [1, "Lê Thị Mai", SCHOOL, "x", ""]]
    assert values_of(read(book(rows)), "award") == [(None,)]


def test_crosses_for_collectives_mean_their_awards(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Tên tập thể", "Danh hiệu", None, "Hình thức"],
        [None, None, "TTLĐTT", "TTLĐXS", "Giấy khen"],
        [1, SCHOOL, "x", None, "x"],
    ]
    report = read(book(rows, merges=["C1:D1"]), "collectives")
    assert values_of(report, "award") == [(["TTLDTT", "GK_XA_TT"],)]


def test_registered_numbers_beside_their_shares(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Đơn vị", "Tổng số CBCCVC", "Lao động tiên tiến", None, "CSTĐ cơ sở", None],
        [None, None, None, "Số lượng", "Tỷ lệ %", "Số lượng", "Tỷ lệ %"],
        [1, SCHOOL, "12", "10", "83,3", "1", "8,3"],
    ]
    report = read(book(rows, merges=["D1:E1", "F1:G1"]), "registrations")
    assert values_of(report, "headcount", "LDTT", "CSTDCS") == [(12, 10, 1)]


def test_honorifics_are_known_as_they_are_written(book: Book, read: Read) -> None:
    names = ["Cô giáo Lê Thị Mai", "Thầy giáo Lê Văn Bình", "BS.CKI. Lê Thị Cúc"]
    rows = [["STT", "Họ và tên", "Đơn vị", "Danh hiệu"], *([at, name, SCHOOL, "LĐTT"] for at, name in enumerate(names))]
    assert values_of(read(book(rows)), "full_name") == [("Lê Thị Mai",), ("Lê Văn Bình",), ("Lê Thị Cúc",)]


def test_a_dash_between_the_number_of_a_decision_and_its_day(book: Book, read: Read) -> None:
    rows = [
        ["STT", "Cá nhân, tập thể", "Đơn vị", "Danh hiệu", "Số, ngày quyết định", "Năm"],
        [1, "Lê Thị Mai", SCHOOL, "LĐTT", "15/QĐ-UBND - 18/01/2023", 2022],
    ]
    assert values_of(read(book(rows), "register"), "decision_no", "decision_date") == [("15/QĐ-UBND", "2023-01-18")]


def test_the_unit_of_an_author_behind_the_post(book: Book, read: Read) -> None:
    rows = [
        ["TT", "Tên sáng kiến", "Họ tên tác giả", "Chức vụ, đơn vị công tác", "Số QĐ"],
        [1, "Sổ tay điện tử cho học sinh", "Lê Thị Mai", f"Giáo viên, {SCHOOL}", "12/QĐ-UBND"],
    ]
    assert values_of(read(book(rows), "initiatives"), "unit") == [(SCHOOL,)]
