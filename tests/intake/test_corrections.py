"""What the officer says of a list changes how it is understood, and nothing else."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop.intake.corrections import (
    NOT_A_LIST,
    NOTHING_SAID,
    Corrections,
    Fate,
    RowPlace,
    SheetCorrections,
    SheetPlace,
    Written,
)
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.reading import Reading, read_files
from tdkt_desktop.intake.report import FileReport, RowReport, SheetReport
from tdkt_desktop.intake.vocabulary import Vocabulary
from tests.intake.conftest import Book
from tests.intake.test_laws import encode

FIRST = SheetPlace(0, 0)
HEAD = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu đề nghị"]
AN = [1, "Lê Văn An", "03/05/1980", "Trường THCS Tân Hòa", "LĐTT"]
BINH = [2, "Chu Thị Bình", "31/02/1985", "TH Tân Hòa", "LĐTT"]
CHI = [3, "Mai Thị Chi", "1990", "Trạm Y tế xã", "Danh hiệu lạ"]

Look = Callable[..., FileReport]


@pytest.fixture
def look(known: Known, vocabulary: Vocabulary) -> Look:
    def looking(source: Path | Reading, said: Corrections = NOTHING_SAID, kind: str = "auto") -> FileReport:
        reading = source if isinstance(source, Reading) else read_files([source])
        return reading.understand(kind, known=known, vocabulary=vocabulary, corrections=said).files[0]

    return looking


def sheet_said(**said: object) -> Corrections:
    return Corrections(sheets={FIRST: SheetCorrections(**said)})  # type: ignore[arg-type]


def cell(row: int, field: str, text: str) -> Corrections:
    return Corrections(cells={(RowPlace(0, 0, row), field): text})


def row_of(sheet: SheetReport, number: int) -> RowReport:
    return next(row for row in sheet.rows if row.row == number)


def codes(report: FileReport, number: int, sheet: int = 0) -> list[str]:
    return list(row_of(report.sheets[sheet], number).codes)


def values(report: FileReport, number: int, sheet: int = 0) -> dict[str, object]:
    return dict(row_of(report.sheets[sheet], number).values)


# ---- tables


def test_headings_of_no_known_wording_are_read_as_the_officer_says(book: Book, look: Look) -> None:
    path = book([["No.", "Ai", "Ở đâu"], ["1", "An", "Trường THCS Tân Hòa"], ["2", "Chi", "Công an xã"]])
    assert look(path).sheets[0].warnings == ["HEADER_UNKNOWN"]
    said = sheet_said(kind="people", header_rows=(1, 1), columns={"B": "full_name", "C": "unit"})
    report = look(path, said)
    assert report.is_read
    assert (report.sheets[0].kind, report.sheets[0].header_rows, report.sheets[0].warnings) == ("people", [1], [])
    assert report.sheets[0].columns == {"stt": "A", "full_name": "B", "unit": "C"}
    assert [values(report, number)["full_name"] for number in (2, 3)] == ["An", "Chi"]


def test_a_list_without_any_heading_is_read_by_its_letters(book: Book, look: Look) -> None:
    path = book([["Lê Văn An", "Trường THCS Tân Hòa"], ["Mai Thị Chi", "Công an xã"]])
    report = look(path, sheet_said(kind="people", columns={"A": "full_name", "B": "unit"}))
    assert (report.sheets[0].header_rows, report.sheets[0].accepted) == ([], 2)


def test_the_kind_alone_lets_a_table_be_read_that_lacks_its_columns(book: Book, look: Look) -> None:
    report = look(book([HEAD, AN, CHI]), sheet_said(kind="initiatives"))
    assert report.sheets[0].kind == "initiatives"
    assert {row.row: row.codes[0] for row in report.sheets[0].rows if row.codes} == {
        2: "NAME_MISSING",
        3: "NAME_MISSING",
    }


def test_the_rows_of_the_headings_can_be_said(book: Book, look: Look) -> None:
    path = book([HEAD, ["Ghi nhớ"], HEAD, AN])
    report = look(path, sheet_said(header_rows=(3, 3)))
    assert report.sheets[0].header_rows == [3]
    assert [row.result.value for row in report.sheets[0].rows] == ["letterhead", "letterhead", "header", "accepted"]


def test_a_column_that_is_said_not_to_be_read_is_not(book: Book, look: Look) -> None:
    path = book([[*HEAD, "Ghi chú"], [*AN, "x"]])
    report = look(path, sheet_said(columns={"F": ""}))
    assert "note" not in report.sheets[0].columns
    assert "note" not in values(report, 2)


def test_another_field_takes_the_place_of_the_one_that_was_found(book: Book, look: Look) -> None:
    path = book(
        [["STT", "Họ và tên", "Đơn vị", "Cơ quan", "Danh hiệu"], [1, "Lê Văn An", "Tổ 1", "Công an xã", "LĐTT"]]
    )
    assert codes(look(path), 2) == ["BIRTH_MISSING", "UNIT_UNKNOWN"]
    report = look(path, sheet_said(columns={"D": "unit", "C": ""}))
    assert values(report, 2)["unit"] == "Công an xã"
    assert report.sheets[0].columns["unit"] == "D"


def test_a_name_in_two_columns_is_said_by_its_parts(book: Book, look: Look) -> None:
    path = book([["Họ tên", "Cột lạ", "Đơn vị"], ["Lê Văn", "An", "Công an xã"]])
    report = look(path, sheet_said(kind="people", columns={"A": "family_name", "B": "given_name"}))
    assert values(report, 2)["full_name"] == "Lê Văn An"


def test_a_column_of_crosses_under_an_award(book: Book, look: Look) -> None:
    path = book([["Họ và tên", "Đơn vị", "Cột lạ"], ["Lê Văn An", "Công an xã", "x"]])
    report = look(path, sheet_said(kind="nominations", columns={"C": "LDTT"}))
    assert values(report, 2)["award"] == "LDTT"
    assert report.sheets[0].columns["LDTT"] == "C"


def test_what_fits_nothing_is_passed_over_and_said_so(book: Book, look: Look) -> None:
    path = book([HEAD, AN])
    plain = look(path)
    for said in (
        sheet_said(columns={"ZZ": "unit"}),
        sheet_said(columns={"B": "no such field"}),
        sheet_said(columns={"7": "unit"}),
        sheet_said(encodings={"Q": "vni"}),
        sheet_said(header_rows=(70, 71)),
        cell(99, "unit", "x"),
        cell(2, "no such field", "x"),
        cell(1, "unit", "x"),
        Corrections(fates={RowPlace(0, 0, 99): Fate.LEAVE}),
    ):
        report = look(path, said)
        assert report.sheets[0].warnings == ["CORRECTION_UNUSED"], said
        assert report.sheets[0].rows == plain.sheets[0].rows, said
    assert look(path, Corrections(cells={(RowPlace(5, 5, 5), "unit"): "x"})).sheets[0] == plain.sheets[0]


def test_a_sheet_that_is_no_list_is_left_out(book: Book, look: Look) -> None:
    report = look(book([HEAD, AN]), sheet_said(kind=NOT_A_LIST))
    assert report.sheets[0].warnings == ["SHEET_LEFT_OUT"]
    assert [row.result.value for row in report.sheets[0].rows] == ["letterhead", "letterhead"]


def test_a_hidden_sheet_and_an_example_are_read_when_their_kind_is_said(tmp_path: Path, look: Look) -> None:
    workbook = Workbook()
    for page, name in (
        (workbook.active, "Danh sách"),
        (workbook.create_sheet(), "Ví dụ"),
        (workbook.create_sheet(), "Ẩn"),
    ):
        page.title = name
        for row in (HEAD, [1, f"Lê Văn {name}", "03/05/1980", "Công an xã", "LĐTT"]):
            page.append(row)
    workbook["Ẩn"].sheet_state = "hidden"
    workbook.save(tmp_path / "ba.xlsx")
    reading = read_files([tmp_path / "ba.xlsx"])
    assert [sheet.warnings for sheet in look(reading).sheets] == [[], ["EXAMPLE_SHEET"], ["HIDDEN_SHEET"]]
    said = {SheetPlace(0, at): SheetCorrections(kind="nominations") for at in (1, 2)}
    report = look(reading, Corrections(sheets=said))
    assert [sheet.accepted for sheet in report.sheets] == [1, 1, 1]


# ---- letter codes


def test_a_letter_code_is_said_for_a_column(book: Book, look: Look) -> None:
    path = book([HEAD, [1, encode("Lê Văn Ánh", vni=False), "1980", "Công an xã", "LĐTT"]])
    report = look(path, sheet_said(encodings={"B": "tcvn3"}))
    assert values(report, 2)["full_name"] == "Lê Văn Ánh"
    assert report.sheets[0].encodings == {"B": "tcvn3"}
    assert values(look(path, sheet_said(encodings={"B": "unicode"})), 2)["full_name"] != "Lê Văn Ánh"


def test_what_is_typed_is_never_decoded(book: Book, look: Look) -> None:
    rows = [[1, encode("Quách Đức Khải", vni=False), 1980, "Công an xã", "LĐTT"]] * 3
    path = book([HEAD, *rows])
    assert look(path).sheets[0].encodings == {"B": "tcvn3"}
    assert values(look(path, cell(2, "full_name", "Lê Hà")), 2)["full_name"] == "Lê Hà"


# ---- rows


def test_a_cell_stands_as_if_the_unit_had_written_it(book: Book, look: Look) -> None:
    reading = read_files([book([HEAD, AN, BINH, CHI])])
    assert codes(look(reading), 3) == ["BIRTH_INVALID", "UNIT_UNKNOWN"]
    said = {(RowPlace(0, 0, 3), "birth_date"): "1985", (RowPlace(0, 0, 3), "unit"): "TH Tân Hòa A"}
    report = look(reading, Corrections(cells=said))
    assert row_of(report.sheets[0], 3).result.value == "accepted"
    assert values(report, 3)["unit"] == "Trường Tiểu học Tân Hòa A"
    assert look(reading) == look(read_files([reading.files[0].path]))


def test_a_field_without_a_column_is_filled_in_for_one_row_alone(book: Book, look: Look) -> None:
    path = book(
        [["Trường THCS Tân Hòa"], ["STT", "Họ và tên", "Danh hiệu"], [1, "Lê Văn An", "LĐTT"], [2, "Mai Chi", "LĐTT"]]
    )
    said = {(RowPlace(0, 0, 3), "unit"): "Công an xã", (RowPlace(0, 0, 3), "birth_date"): "1980"}
    report = look(path, Corrections(cells=said))
    assert (values(report, 3)["unit"], values(report, 3)["birth_date"]) == ("Công an xã", "1980")
    assert (values(report, 4)["unit"], codes(report, 4)) == ("Trường THCS Tân Hòa", ["BIRTH_MISSING"])
    assert "unit" not in report.sheets[0].columns


def test_a_name_filled_into_an_empty_line_makes_it_data(book: Book, look: Look) -> None:
    path = book([HEAD, AN, [2, None, None, None, None]])
    assert row_of(look(path).sheets[0], 3).result.value == "blank"
    said = {(RowPlace(0, 0, 3), "full_name"): "Mai Chi", (RowPlace(0, 0, 3), "unit"): "Công an xã"}
    assert codes(look(path, Corrections(cells=said)), 3) == ["BIRTH_MISSING", "TITLE_MISSING"]


def test_a_cleared_cell_stays_blank_under_a_merged_one(book: Book, look: Look) -> None:
    path = book([HEAD, AN, [2, "Mai Chi", "1990", None, "LĐTT"]], merges=["D2:D3"])
    assert values(look(path), 3)["unit"] == "Trường THCS Tân Hòa"
    assert codes(look(path, cell(3, "unit", "")), 3) == ["BIRTH_YEAR_ONLY", "UNIT_MISSING"]


def test_a_meaning_counts_wherever_the_text_stands(book: Book, look: Look) -> None:
    path = book([HEAD, AN, BINH, [3, "Mai Chi", "1990", "TH Tân Hòa", "LĐTT"], [4, "Mai Em", "1990", "nt", "LĐTT"]])
    meaning = Corrections(meanings={Written("unit", "TH Tân Hòa"): "Công an xã"})
    one_by_one = Corrections(cells={(RowPlace(0, 0, row), "unit"): "Công an xã" for row in (3, 4)})
    report = look(path, meaning)
    assert [values(report, row)["unit"] for row in (3, 4, 5)] == ["Công an xã"] * 3
    assert report == look(path, one_by_one)


def test_a_section_of_an_unknown_unit_gets_its_meaning(book: Book, look: Look) -> None:
    rows = [
        ["I. Tổ một"],
        [1, "Lê Văn An", "1980", None, "LĐTT"],
        ["II. Công an xã"],
        [2, "Mai Chi", "1980", None, "LĐTT"],
    ]
    path = book([[*HEAD[:3], "Ghi chú", HEAD[4]], *rows])
    assert codes(look(path), 3) == ["BIRTH_YEAR_ONLY", "UNIT_UNKNOWN"]
    report = look(path, Corrections(meanings={Written("unit", "Tổ một"): "Trạm Y tế xã"}))
    assert [values(report, row)["unit"] for row in (3, 5)] == ["Trạm Y tế xã", "Công an xã"]


def test_rows_are_taken_and_left_as_the_officer_wants(book: Book, look: Look) -> None:
    reading = read_files([book([HEAD, AN, AN, CHI])])
    assert codes(look(reading), 3) == ["DUP_ROW", "STT_DUP"]
    taken = look(reading, Corrections(fates={RowPlace(0, 0, 3): Fate.TAKE, RowPlace(0, 0, 4): Fate.TAKE}))
    assert [row.result.value for row in taken.sheets[0].rows] == ["header", "accepted", "accepted", "held"]
    left = look(reading, Corrections(fates={RowPlace(0, 0, 2): Fate.LEAVE}))
    assert codes(left, 2) == ["LEFT_OUT"]
    assert codes(left, 3) == ["STT_DUP"]
    assert row_of(left.sheets[0], 3).result.value == "accepted"


def test_a_row_that_was_taken_for_no_data_is_taken_as_data(book: Book, look: Look) -> None:
    path = book([HEAD, AN, [None, "Mười", None, None, None], [2, "Mai Chi", "1980", "Công an xã", "LĐTT"]])
    assert row_of(look(path).sheets[0], 3).result.value == "section"
    report = look(path, Corrections(fates={RowPlace(0, 0, 3): Fate.TAKE}))
    assert values(report, 3)["full_name"] == "Mười"
    assert [row.row for row in report.sheets[0].rows] == [1, 2, 3, 4]


def test_the_award_of_the_row_or_of_its_section_is_chosen(book: Book, look: Look) -> None:
    path = book([HEAD, ["I. Chiến sĩ thi đua cơ sở"], AN])
    assert codes(look(path), 3) == ["TITLE_CONFLICT"]
    assert values(look(path, cell(3, "award", "LĐTT")), 3)["award"] == "LDTT"
    assert values(look(path, cell(3, "award", "")), 3)["award"] == "CSTDCS"
    assert codes(look(path, cell(3, "award", "")), 3) == []


# ---- the files in hand


def test_the_sheets_are_read_once(book: Book, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    from tdkt_desktop.intake import files

    reading = read_files([book([HEAD, AN])])
    monkeypatch.setattr(files, "read_sheets", _never)
    reading.files[0].path.unlink()
    for said in (NOTHING_SAID, cell(2, "unit", "Công an xã"), sheet_said(encodings={"B": "vni"})):
        assert look(reading, said).sheets[0].table_rows == 1


def _never(*_: object) -> Sequence[object]:
    raise AssertionError


def test_rows_of_word_tables_keep_their_numbers_whatever_is_said(shared: Path, look: Look) -> None:
    reading = read_files([shared / "samples" / "ke_hoach_2026_phu_luc.docx"])
    plain = look(reading)
    numbers = [[row.row for row in sheet.rows] for sheet in plain.sheets]
    for at in range(len(plain.sheets)):
        for kind in ("people", NOT_A_LIST, "schedule"):
            said = Corrections(sheets={SheetPlace(0, at): SheetCorrections(kind=kind)})
            assert [[row.row for row in sheet.rows] for sheet in look(reading, said).sheets] == numbers
