"""Blank lists: what goes out to a unit comes back filled in, and is taken as it is."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tdkt_desktop.actions.blank_lists import (
    BlankListKind,
    NoSuchUnit,
    blank_kinds,
    file_name,
    unit_of_name,
    units_of_today,
    write_blank_list,
    write_blank_lists,
)
from tdkt_desktop.actions.blank_paper import ROOM, BlankOrder, NoBlankList, UnitWanted
from tdkt_desktop.actions.imports import preview_import
from tdkt_desktop.actions.units import add_unit
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.blanks import Takes, national_blanks
from tdkt_desktop.intake.report import Result, SheetReport
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.ward import ROUND, SCHOOL

KINDS = tuple(national_blanks())
FILLED = {
    Takes.NAME: "Nguyễn Thị Hòa",
    Takes.BIRTH: date(1985, 3, 5),
    Takes.DAY: date(2025, 5, 6),
    Takes.YEAR: 2025,
    Takes.COUNT: 3,
    Takes.SCORE: 4.5,
    Takes.TEXT: "Điều 12/QĐ-UBND",
}
"""What a unit types where it cannot choose."""


def sheet_of(path: Path) -> tuple[Worksheet, dict[str, int], int]:
    """The list as Excel shows it: the sheet, its columns by heading, the row of the headings."""
    sheet = load_workbook(path).worksheets[0]
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value in ("STT", "TT"))
    return sheet, {str(cell.value): cell.column for cell in sheet[head] if cell.value}, head


def choices(sheet: Worksheet, row: int, column: int) -> list[str]:
    """What Excel offers in a cell."""
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list" and sheet.cell(row, column).coordinate in rule.sqref:
            name, _, area = rule.formula1.rpartition("!")
            return [str(cell.value) for line in sheet.parent[name.strip("'")][area.replace("$", "")] for cell in line]
    return []


def fill(path: Path, kind: str, lines: int) -> None:
    """Fill in so many lines as a unit does: choose where something is offered, else type; then save."""
    sheet, columns, head = sheet_of(path)
    for line in range(lines):
        row = head + 1 + line
        for column in national_blanks()[kind].columns:
            place = columns.get(column.heading)
            if place is None or sheet.cell(row, place).protection.locked:
                continue
            offered = choices(sheet, row, place)
            value = offered[(line + 1) % len(offered)] if offered else FILLED[column.takes]
            told_apart = column.takes in (Takes.NAME, Takes.TEXT) and not offered
            sheet.cell(row, place).value = f"{value} {'ABCDEFGH'[line]}" if told_apart else value
    sheet.parent.save(path)


def taken_back(office: Office, path: Path, kind: str) -> SheetReport:
    """The list as the office understands it."""
    report = preview_import(office, [path], kind)
    assert [file.error for file in report.files] == [None]
    return report.files[0].sheets[0]


def doubts(report: SheetReport) -> list[tuple[int, list[str]]]:
    return [(row.row, list(row.codes)) for row in report.rows if row.codes]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "scores"])
@pytest.mark.parametrize("unit_id", [SCHOOL, None], ids=["one unit", "any unit"])
def test_a_filled_list_comes_back_without_mending(
    office: Office, tmp_path: Path, kind: str, unit_id: int | None
) -> None:
    path = tmp_path / f"{kind}.xlsx"
    write_blank_list(office, BlankOrder(kind, 2025, with_people=False), path, unit_id=unit_id)
    lines = 1 if kind == "collectives" and unit_id else 2
    fill(path, kind, lines)

    for asked in (kind, "auto"):
        found = taken_back(office, path, asked)
        assert (found.kind, found.accepted, found.held, found.warnings) == (kind, lines, 0, [])
        assert doubts(found) == []
    assert set(found.columns) >= {
        column.field for column in national_blanks()[kind].columns if not (unit_id and column.field == "unit")
    }


def test_scores_come_back_under_their_unit(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "diem.xlsx"
    write_blank_list(office, BlankOrder("scores", 2025), path, unit_id=SCHOOL)
    sheet, columns, head = sheet_of(path)
    place = columns["Trường Tiểu học Hồng Quang"]
    for row in range(head + 1, sheet.max_row + 1):
        if isinstance(sheet.cell(row, 1).value, int):
            taken_off = sheet.cell(row, columns["Điểm tối đa"]).value < 0
            sheet.cell(row, place).value = -1.5 if taken_off else 1.5
    sheet.parent.save(path)

    found = taken_back(office, path, "scores")
    assert found.held == 0
    assert found.accepted > 5
    assert found.warnings == []
    scores = [row.values.get("Trường Tiểu học Hồng Quang") for row in found.rows if row.result is Result.ACCEPTED]
    assert set(scores) == {1.5, -1.5}


def test_every_choice_is_understood(office: Office, tmp_path: Path) -> None:
    """Awards, grades and units of the choices mean themselves when they come back."""
    for kind, subject, heading in (
        ("nominations", SubjectKind.PERSON, "Họ và tên"),
        ("collectives", SubjectKind.COLLECTIVE, "Tên tập thể"),
    ):
        path = tmp_path / f"{kind}.xlsx"
        write_blank_list(office, BlankOrder(kind, 2025), path)
        sheet, columns, head = sheet_of(path)
        award = columns["Danh hiệu, hình thức đề nghị"]
        for row, name in enumerate(choices(sheet, head + 1, award), start=head + 1):
            sheet.cell(row, columns[heading]).value = "Tổ dân phố 3" if kind == "collectives" else "Lê Văn Bình"
            sheet.cell(row, columns.get("Đơn vị công tác", columns[heading])).value = "Tổ dân phố 3"
            sheet.cell(row, award).value = name
        sheet.parent.save(path)
        read = [row.values["award"] for row in taken_back(office, path, kind).rows if "award" in row.values]
        awards = office.rulebook.awards(on=office.today, subject=subject)
        assert {code for code in read if isinstance(code, str)} == {award.code for award in awards}


def test_who_is_not_proposed_is_no_row_to_mend(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "truong.xlsx"
    write_blank_list(office, BlankOrder("nominations", 2025), path, unit_id=SCHOOL)
    sheet, columns, head = sheet_of(path)
    names = [sheet.cell(row, columns["Họ và tên"]).value for row in (head + 1, head + 2)]
    assert names == ["Lê Thị Ngọc Bích", "Đỗ Mạnh Hùng"]
    assert sheet.cell(head + 1, columns["Chức vụ"]).value == "Giáo viên"
    award = columns["Danh hiệu, hình thức đề nghị"]
    assert sheet.cell(head + 1, award).value == "Không đề nghị"
    sheet.cell(head + 2, award).value = "Lao động tiên tiến"
    sheet.parent.save(path)

    found = taken_back(office, path, "nominations")
    assert (found.accepted, found.held) == (1, 0)
    rows = {row.row: row for row in found.rows}
    assert rows[head + 1].result is Result.BLANK
    assert rows[head + 2].values["full_name"] == "Đỗ Mạnh Hùng"
    assert rows[head + 2].values["unit"] == "Trường Tiểu học Hồng Quang"
    assert "STT_GAP" not in rows[head + 2].codes


def test_headings_are_locked_and_cells_are_not(office: Office, tmp_path: Path) -> None:
    path = write_blank_list(office, BlankOrder("nominations", 2025), tmp_path / "l.xlsx", unit_id=SCHOOL)
    sheet, columns, head = sheet_of(path)
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert all(cell.protection.locked for row in sheet.iter_rows(max_row=head) for cell in row)
    last = head + ROOM
    free = {heading for heading, place in columns.items() if not sheet.cell(last, place).protection.locked}
    assert free == set(columns) - {"STT"}
    assert sheet.cell(last, columns["Ngày sinh"]).number_format == "dd/mm/yyyy"
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.print_title_rows == f"${head}:${head}"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.max_row == last


def test_dates_and_counts_are_looked_at_as_they_are_typed(office: Office, tmp_path: Path) -> None:
    path = write_blank_list(office, BlankOrder("initiatives", 2025), tmp_path / "l.xlsx")
    sheet, columns, head = sheet_of(path)
    rules = {next(iter(rule.sqref.ranges)).min_col: rule for rule in sheet.data_validations.dataValidation}
    assert rules[columns["Ngày QĐ"]].type == "custom"
    day = rules[columns["Ngày QĐ"]].formula1
    assert f"ISNUMBER({get_column_letter(columns['Ngày QĐ'])}{head + 1})" in day
    assert "ISTEXT" in day, "a date may be typed as text where Excel reads days otherwise"
    year = rules[columns["Năm công nhận"]]
    assert (year.type, year.formula1, year.formula2) == ("whole", "1945", "2100")
    assert rules[columns["Phạm vi ảnh hưởng"]].promptTitle == "Phạm vi ảnh hưởng"


def test_an_empty_list_of_word_says_that_nothing_is_filled_in(office: Office, tmp_path: Path) -> None:
    path = write_blank_list(office, BlankOrder("nominations", 2025, with_people=False), tmp_path / "l.docx")
    found = taken_back(office, path, "nominations")
    assert (found.table_rows, found.warnings) == (0, ["EMPTY_LIST"])


def test_a_list_of_word_comes_back_without_mending(office: Office, tmp_path: Path) -> None:
    from docx import Document

    path = write_blank_list(office, BlankOrder("nominations", 2025), tmp_path / "l.docx", unit_id=SCHOOL)
    document = Document(str(path))
    (table,) = document.tables
    heads = [cell.text for cell in table.rows[0].cells]
    for number, name in enumerate(("Nguyễn Văn An", "Trần Thị Bình"), start=4):
        values = {"Họ và tên": name, "Ngày sinh": "05/3/1985", "Danh hiệu, hình thức đề nghị": "LĐTT"}
        for heading, value in values.items():
            table.rows[number].cells[heads.index(heading)].text = value
    document.save(str(path))
    report = preview_import(office, [path], "auto", round_id=ROUND)
    (found,) = report.files[0].sheets
    assert (found.kind, found.accepted, found.held, found.warnings) == ("nominations", 2, 0, [])
    assert {row.values["unit"] for row in found.rows if row.result is Result.ACCEPTED} == {"Trường Tiểu học Hồng Quang"}


def test_a_file_for_each_unit_under_a_name_that_windows_takes(office: Office, tmp_path: Path) -> None:
    add_unit(office, "Trường: Mầm non A/B")
    add_unit(office, "Trường? Mầm non A\\B")
    heard: list[tuple[int, int]] = []
    units = [unit.id for unit in units_of_today(office)]
    files = write_blank_lists(
        office, BlankOrder("people", 2025), tmp_path, unit_ids=units, progress=lambda done, of: heard.append((done, of))
    )
    assert heard[-1] == (4, 4)
    names = [file.name for file in files]
    assert "Danh sách cán bộ, công chức, viên chức, người lao động năm 2025 - Trường Mầm non A B (2).xlsx" in names
    assert len(set(names)) == len(list(tmp_path.glob("Danh*.xlsx"))) == 4
    assert not any(letter in name for name in names for letter in '<>:"/\\|?*')


def test_stopping_leaves_no_half_written_file(office: Office, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        write_blank_lists(office, BlankOrder("people", 2025), tmp_path / "ra", unit_ids=[1, 2], progress=stop)
    (file,) = (tmp_path / "ra").iterdir()
    assert load_workbook(file).worksheets


def test_what_cannot_be_made_is_refused(office: Office, tmp_path: Path) -> None:
    order = BlankOrder("people", 2025)
    with refuses(office, NoBlankList, "schedule"):
        write_blank_list(office, BlankOrder("schedule", 2025), tmp_path / "l.xlsx")
    with refuses(office, BlankListKind, "l.pdf"):
        write_blank_list(office, order, tmp_path / "l.pdf")
    with refuses(office, UnitWanted):
        write_blank_list(office, BlankOrder("scores", 2025), tmp_path / "l.xlsx")
    with refuses(office, NoSuchUnit, "Trường xa"):
        unit_of_name(office, "Trường xa")
    assert unit_of_name(office, "trường tiểu học hồng quang") == SCHOOL
    assert not list(tmp_path.glob("l.*"))


def test_every_kind_has_a_title_and_a_file_name() -> None:
    assert set(blank_kinds()) == set(KINDS)
    assert file_name(BlankOrder("units", 2025)) == "Danh mục đơn vị năm 2025"
