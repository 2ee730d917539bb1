"""The note that goes back with a list: its numbers add up, every row that waits stands in it with what is asked."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop import translate
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.intake_note import NoteKind, write_intake_note, write_note_of_source
from tdkt_desktop.actions.noted_rows import facts_of_report, facts_of_source
from tdkt_desktop.documents.forms.intake_note import IntakeNoteFacts
from tdkt_desktop.intake.report import ImportReport, Result
from tdkt_desktop.office.office import Office
from tests.support.actions import opened, refuses, say
from tests.support.paper_words import words_of

UNIT = "Trường Tiểu học Hồng Quang"
ROWS = (
    (1, "Nguyễn Văn An", "05/3/1980", "LĐTT"),
    (2, "Trần Thị Bình", 1975, "LĐTT"),
    (3, "Lê Văn Cường", "31/2/1985", "LĐTT"),
    (4, "Phạm Thị Dung", "06/4/1990", "Danh hiệu lạ"),
    (5, "Nguyễn Văn An", "05/3/1980", "LĐTT"),
    (6, "Vũ Thị Em", "07/5/1991", "Giấy khen của Chủ tịch UBND phường"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list with rows of every fate."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([UNIT.upper()])
    sheet.append(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị"])
    for row in ROWS:
        sheet.append(row)
    sheet.append(["Tổng cộng: 6 người"])
    book.save(tmp_path / "ds truong.xlsx")
    return tmp_path / "ds truong.xlsx"


@pytest.fixture
def round_id(office: Office) -> int:
    return opened(office, "Tổng kết năm 2025").id


@pytest.fixture
def report(office: Office, path: Path, round_id: int) -> ImportReport:
    return preview_import(office, [path], "nominations", round_id=round_id)


def facts(office: Office, report: ImportReport, round_id: int | None = None) -> IntakeNoteFacts:
    with office.reader() as reader:
        return facts_of_report(office, reader, report, until=None, say=say, round_id=round_id)


def test_every_row_of_the_file_is_counted_once(office: Office, report: ImportReport, path: Path) -> None:
    (file,) = facts(office, report).files
    assert (file.accepted, file.held, file.repeated, file.ignored) == (3, 2, 1, 4)
    assert file.rows == sum(len(sheet.rows) for sheet in report.files[0].sheets) == 10
    assert file.name == "ds truong.xlsx"
    assert file.mark == f"{report.files[0].sha256[:4]}-{report.files[0].sha256[4:8]}"


def test_what_waits_says_why_and_what_the_unit_is_asked(office: Office, report: ImportReport) -> None:
    found = facts(office, report)
    assert [(row.place, row.content.partition(",")[0]) for row in found.held] == [
        ("6", "Lê Văn Cường"),
        ("7", "Phạm Thị Dung"),
    ]
    assert "31/2/1985" in found.held[0].reason
    assert "identity card" in found.held[0].asked
    assert "Danh hiệu lạ" in found.held[1].reason
    (again,) = found.repeated
    assert (again.place, "row 4" in again.reason) == ("8", True)
    (lacking,) = found.lacking
    assert (lacking.place, lacking.content) == ("5", "Trần Thị Bình, 1975, LĐTT")


def test_what_was_taken_is_counted_by_award(office: Office, report: ImportReport, round_id: int) -> None:
    found = facts(office, report, round_id)
    assert [(one.name, one.count) for one in found.taken] == [
        ("Lao động tiên tiến", 2),
        ("Giấy khen của Chủ tịch Ủy ban nhân dân phường Hồng Quang", 1),
    ]
    assert found.unit == UNIT
    assert found.subject == "Đề nghị khen thưởng năm 2025 (Tổng kết năm 2025)"
    assert not found.is_kept


def test_the_note_is_printed_and_written_for_word(office: Office, report: ImportReport, tmp_path: Path) -> None:
    translate.use(None)
    translate.load()
    for suffix in (".pdf", ".docx"):
        target = tmp_path / f"phieu{suffix}"
        assert write_intake_note(office, report, target, until=date(2025, 11, 28), say=translate.say) == target
        words = " ".join(words_of(target).replace("\u00a0", " ").split())
        assert "PHIẾU TIẾP NHẬN DANH SÁCH" in words
        assert "10 dòng = 03 dòng nhận + 02 dòng giữ lại + 01 dòng trùng + 04 dòng không tính." in words
        for row in ("Lê Văn Cường", "Không có ngày sinh này", "Ghi đủ ngày, tháng, năm sinh theo căn cước"):
            assert row in words
        assert "gửi lại trước ngày 28 tháng 11 năm 2025" in words


def test_a_file_that_was_not_read_stands_in_the_note(office: Office, path: Path, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(path.read_bytes()[:900])
    report = preview_import(office, [path, broken], "nominations")
    found = facts(office, report)
    assert [bool(file.refused) for file in found.files] == [False, True]
    target = write_intake_note(office, report, tmp_path / "p.docx", until=None, say=say)
    words = words_of(target)
    assert "hỏng.xlsx is damaged or was cut off while it was copied. Đề nghị đơn vị gửi lại" in words
    assert "Ask the unit" not in words


def test_a_list_on_file_is_noted_from_what_was_kept(
    office: Office, report: ImportReport, path: Path, round_id: int, tmp_path: Path
) -> None:
    keep_import(office, report, [path], round_id=round_id)
    with office.reader() as reader:
        (kept,) = reader.files.lists_of_round(round_id)
        found = facts_of_source(office, reader, kept.id, until=None, say=say)
    now = facts(office, report, round_id)
    (file,), (before,) = found.files, now.files
    assert (file.accepted, file.held, file.repeated, file.ignored) == (3, 2, 1, None)
    assert (file.mark, file.received_on) == (before.mark, office.today)
    assert found.taken == now.taken
    assert [row.place for row in found.held] == [row.place for row in now.held]
    assert [row.asked for row in found.held] == [row.asked for row in now.held]
    assert (found.unit, found.subject, found.is_kept) == (UNIT, now.subject, True)
    target = write_note_of_source(office, kept.id, tmp_path / "p.pdf", until=None, say=say)
    assert "06 dòng = 03 dòng nhận + 02 dòng giữ lại + 01 dòng trùng." in words_of(target)


def test_a_list_without_awards_is_counted_by_what_it_is(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Đơn vị"])
    sheet.append([1, "Ngô Văn Khoa", "08/8/1988", UNIT])
    book.save(tmp_path / "nguoi.xlsx")
    found = facts(office, preview_import(office, [tmp_path / "nguoi.xlsx"], "people"))
    assert [(one.name, one.count) for one in found.taken] == [
        ("Danh sách cán bộ, công chức, viên chức, người lao động", 1)
    ]


def test_a_note_is_no_table_for_excel(office: Office, report: ImportReport, tmp_path: Path) -> None:
    with refuses(office, NoteKind, "p.xlsx"):
        write_intake_note(office, report, tmp_path / "p.xlsx", until=None, say=say)


def test_a_row_that_the_officer_left_out_is_not_the_units_to_mend(office: Office, report: ImportReport) -> None:
    row = next(row for row in report.files[0].sheets[0].rows if row.row == 4)
    row.result, row.codes, row.said = Result.HELD, ["LEFT_OUT"], [""]
    found = next(noted for noted in facts(office, report).held if noted.place == "4")
    assert (found.reason, found.asked) == ("Held back by the office", "Nothing until the office asks")
