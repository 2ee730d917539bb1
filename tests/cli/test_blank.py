"""blank: lists go out to one unit or to all; import --note: the note goes back with the list."""

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import ROUND
from tests.support.commands import done, refused, wrong
from tests.support.paper_words import words_of
from tests.support.ward import list_of_nominees

SCHOOL = "Trường Tiểu học Hồng Quang"


def words(path: Path) -> list[str]:
    sheet = load_workbook(path).worksheets[0]
    return [str(cell.value) for row in sheet.iter_rows(max_row=12) for cell in row if cell.value is not None]


def test_a_list_for_one_unit_names_it_and_the_year_of_the_round(office: Path, tmp_path: Path) -> None:
    target = tmp_path / "mẫu.xlsx"
    said = done(
        "blank", office, "--as", "nominations", "--unit", SCHOOL, "--round", ROUND, "--by", "28/11/2025", "--to", target
    )
    assert said.startswith("Đã ghi")
    found = words(target)
    assert found[:3] == [
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025",
        f"Đơn vị: {SCHOOL}",
        "Gửi về Ủy ban nhân dân phường Hồng Quang trước ngày 28/11/2025.",
    ]
    assert "Đơn vị công tác" not in found
    assert "Không đề nghị" in found, "the office knows people there"


def test_people_are_left_out_where_that_is_asked(office: Path, tmp_path: Path) -> None:
    done("blank", office, "--as", "people", "--unit", SCHOOL, "--no-people", "--to", tmp_path / "m.xlsx")
    done("blank", office, "--as", "people", "--unit", SCHOOL, "--to", tmp_path / "n.xlsx")
    assert not any(word.startswith("Nguyễn") for word in words(tmp_path / "m.xlsx"))
    assert any(word.startswith("Nguyễn") for word in words(tmp_path / "n.xlsx"))


def test_each_unit_gets_a_file(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "phát"
    said = done("blank", office, "--as", "registrations", "--all-units", "--year", 2026, "--word", "--to", folder)
    assert said.splitlines()[0] == "1 / 1"
    (file,) = folder.iterdir()
    assert file.name == f"Bảng đăng ký thi đua năm 2026 - {SCHOOL}.docx"
    assert "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026" in words_of(file)


def test_what_is_not_there_is_refused(office: Path, tmp_path: Path) -> None:
    told = refused("blank", office, "--as", "people", "--unit", "Trường Xa", "--to", tmp_path / "m.xlsx")
    assert told.startswith("Hiện không có đơn vị “Trường Xa”.")
    refused("blank", office, "--as", "people", "--to", tmp_path / "m.pdf")
    wrong("blank", office, "--as", "schedule", "--to", tmp_path / "m.xlsx")
    wrong("blank", office, "--as", "people", "--unit", SCHOOL, "--all-units", "--to", tmp_path)
    assert not list(tmp_path.glob("m.*"))


def test_a_note_goes_back_with_a_list(office: Path, tmp_path: Path) -> None:
    more = list_of_nominees(tmp_path, rows=8, name="thêm.xlsx")
    note = tmp_path / "phiếu.docx"
    asked = ("import", office, more, "--as", "nominations", "--round", ROUND)
    done(*asked, "--note", note, "--until", "28/12/2025", "--keep")
    found = words_of(note)
    assert "PHIẾU TIẾP NHẬN DANH SÁCH" in found
    assert "Lao động tiên tiến" in found
    refused(*asked, "--note", tmp_path / "phiếu.xlsx", "--keep")
    refused(*asked, "--note", note, "--until", "31/2/2025")
