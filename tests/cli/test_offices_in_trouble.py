"""Offices that are missing, damaged, or on a disk without room: the right cause is told, and done work stays done."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office import backup
from tests.cli.conftest import ROUND
from tests.support.commands import done, read, refused, reported, run


def spoil_schema(office: Path) -> None:
    """The first page as a failing disk leaves it: the head is whole, the table of tables is not."""
    content = bytearray((office / "office.db").read_bytes())
    content[100:116] = b"\xaa" * 16
    (office / "office.db").write_bytes(content)


def test_a_missing_office_is_not_called_damaged(tmp_path: Path) -> None:
    said = refused("rounds", tmp_path / "không có")
    assert "Không có văn phòng nào ở" in said
    assert not (tmp_path / "không có").exists()


def test_health_tells_of_a_file_whose_tables_cannot_be_read(office: Path, tmp_path: Path) -> None:
    spoil_schema(office)
    said = refused("health", office, "--report", tmp_path / "khám.json")
    assert "restore" not in said
    found = read(tmp_path / "khám.json")
    assert (found["ok"], [one["code"] for one in found["findings"]]) == (False, ["DATABASE_DAMAGED"])
    assert found["findings"][0]["text"] == "Tệp văn phòng bị hỏng 1 chỗ. Khôi phục bản sao lưu mới nhất."


def test_health_says_on_standard_error_that_faults_are_left(office: Path) -> None:
    next(path for path in (office / "attachments").rglob("*") if path.is_file()).unlink()
    assert "1" in refused("health", office).splitlines()[0]


def test_a_backup_of_a_damaged_office_is_refused_without_calling_it_whole(office: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(office / "office.db")) as connection, connection:
        connection.execute("UPDATE subject SET unit_id = 99")
    said = refused("backup", office, tmp_path / "b.tdkt")
    assert "office.db bị hỏng" in said
    assert not (tmp_path / "b.tdkt").exists()


def test_what_is_done_stays_done_when_the_closing_backup_finds_no_room(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise backup.BackupFailed(
            name="x.tdkt", reason=Sentence("Error", QT_TRANSLATE_NOOP("Error", "the disk is full"))
        )

    with monkeypatch.context() as patch:
        patch.setattr(backup, "make_routine", full)
        ended = run("round", office, "Đợt mới", "--year", 2025, "--kind", "sudden")
    assert (ended.status, len(ended.err.splitlines())) == (0, 3)
    assert "ổ đĩa đã đầy" in ended.err
    names = [one["name"] for one in reported(tmp_path / "r.json", "rounds", office)["rounds"]]
    assert sorted(names) == sorted(["Đợt mới", ROUND])


def test_a_backup_that_is_not_there_is_not_called_a_broken_one(tmp_path: Path) -> None:
    assert "không có tệp hoặc thư mục này" in refused("restore", tmp_path / "không.tdkt", tmp_path / "vp")


def test_a_folder_in_the_way_of_a_backup_is_told(office: Path, tmp_path: Path) -> None:
    (tmp_path / "b.tdkt").mkdir()
    refused("backup", office, tmp_path / "b.tdkt")
    assert done("health", office)


@pytest.mark.parametrize("year", ["-5", "99999", "1900"])
def test_a_year_that_no_award_has_is_wrong_usage(office: Path, year: str) -> None:
    ended = run("round", office, "Đợt lạ", f"--year={year}", "--kind", "year_end")
    assert (ended.status, ended.err.splitlines()[-1]) == (2, f"--year phải là một năm, không phải “{year}”.")
