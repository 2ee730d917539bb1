"""A list to be filled in: what a sheet takes, what it locks, and where it says how."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook, load_workbook

from tdkt_desktop.documents.lists import ListColumn, list_table, number_column
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Entry, Paper, Row, Section, ValueKind
from tdkt_desktop.documents.writing import write

COLUMNS = (
    number_column(12),
    ListColumn("Họ và tên", 60, entry=Entry("Ghi đủ họ và tên.")),
    ListColumn("Ngày sinh", 30, kind=ValueKind.DATE, entry=Entry("", least=date(1920, 1, 1), most=date(2026, 1, 1))),
    ListColumn("Giới tính", 30, entry=Entry("Chọn.", ("Nam", "Nữ"))),
    ListColumn("Chức vụ", 30, entry=Entry("Chọn hoặc gõ.", ("Giáo viên",), is_open=True)),
    ListColumn("Số con", 30, kind=ValueKind.PLAIN_NUMBER, entry=Entry("Chữ số.", least=0)),
    ListColumn("Điểm", 30, kind=ValueKind.NUMBER, entry=Entry("Điểm.", least=0, most=10)),
    ListColumn("Ghi chú", 30, entry=Entry()),
)


def book(tmp_path: Path, columns: tuple[ListColumn, ...] = COLUMNS) -> Workbook:
    rows = tuple(Row((number, *("",) * (len(columns) - 1))) for number in (1, 2, 3))
    table = list_table(columns, rows, name="Danh sách", guide=("Cách điền", "Mỗi dòng một người."))
    write(Paper("X", "Danh sách", (Section(A4_LANDSCAPE, (table,)),)), tmp_path / "x.xlsx")
    return load_workbook(tmp_path / "x.xlsx")


def test_headings_and_numbers_are_locked_without_a_password(tmp_path: Path) -> None:
    sheet = book(tmp_path).worksheets[0]
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    assert [sheet.cell(1, column).protection.locked for column in (1, 2, 8)] == [True, True, True]
    assert [sheet.cell(3, column).protection.locked for column in range(1, 9)] == [True, *[False] * 7]


def test_each_column_takes_what_it_asks_for(tmp_path: Path) -> None:
    sheet = book(tmp_path).worksheets[0]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert set(rules) == {f"{letter}2:{letter}4" for letter in "BCDEFG"}, "a column without a hint takes anything"
    assert (rules["B2:B4"].type, rules["B2:B4"].prompt) == (None, "Ghi đủ họ và tên.")
    assert rules["C2:C4"].formula1.startswith("OR(AND(ISNUMBER(C2),C2>=7306,C2<=46023)")
    assert (rules["D2:D4"].type, rules["D2:D4"].showErrorMessage) == ("list", True)
    assert (rules["E2:E4"].type, rules["E2:E4"].showErrorMessage) == ("list", False)
    assert (rules["F2:F4"].type, rules["F2:F4"].operator) == ("whole", "greaterThanOrEqual")
    assert (rules["G2:G4"].type, rules["G2:G4"].formula1, rules["G2:G4"].formula2) == ("decimal", "0", "10")


def test_choices_and_guide_stand_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    found = book(tmp_path)
    assert found.sheetnames == ["Danh sách", "Hướng dẫn"]
    guide = found["Hướng dẫn"]
    assert [guide.cell(row, 1).value for row in (1, 2)] == ["Cách điền", "Mỗi dòng một người."]
    rule = next(one for one in found.worksheets[0].data_validations.dataValidation if str(one.sqref) == "D2:D4")
    name, _, area = rule.formula1.partition("!")
    assert name == "'Hướng dẫn'"
    assert [row[0].value for row in guide[area.replace("$", "")]] == ["Nam", "Nữ"]
    assert found.active is found.worksheets[0]


def test_a_list_that_nobody_fills_in_is_not_locked(tmp_path: Path) -> None:
    found = book(tmp_path, tuple(ListColumn(column.title, column.width_mm) for column in COLUMNS))
    assert found.sheetnames == ["Danh sách"]
    assert not found.worksheets[0].protection.sheet
    assert not found.worksheets[0].data_validations.dataValidation
