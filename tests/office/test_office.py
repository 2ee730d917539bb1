"""An office is made, opened and let go of; what is no office is refused in three sentences."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.office import backup
from tdkt_desktop.office.lock import OfficeCannotBeLocked, OfficeIsOpenElsewhere
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tdkt_desktop.storage.work import DiskRefuses, OfficeDamaged
from tests.support.offices import FixedClock, dump, made_office
from translations.compile import FOLDER, read_table


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_new_office_has_its_parts_and_its_name(folder: Path) -> None:
    with made_office(folder) as office, office.reader() as reader:
        assert files_in(folder) >= {"office.db", "attachments", "packs", "backups"}
        assert reader.settings.all() == {"unit_name": "Phường Hồng Quang", "province": "Ninh Bình"}
    assert not [path for path in folder.iterdir() if path.name.startswith(".~")]


def test_the_making_of_an_office_is_in_its_history_and_stays(folder: Path) -> None:
    with made_office(folder) as office:
        assert [step.name for step in office.steps()] == [
            Sentence("Step", "Open the office of {unit}", {"unit": "Phường Hồng Quang"})
        ]
        assert office.next_undo() is None


def test_a_closed_office_opens_with_the_same_records(office: Office, folder: Path) -> None:
    before = dump(office)
    office.close()
    with Office.open(folder, clock=FixedClock()) as again:
        assert dump(again) == before
        assert again.today == FixedClock().now().date()


def test_an_office_that_ends_in_an_error_is_let_go_of_without_a_backup(folder: Path) -> None:
    with made_office(folder):
        pass

    def fail() -> None:
        with Office.open(folder):
            raise RuntimeError("broken off")

    with pytest.raises(RuntimeError):
        fail()
    assert backup.routine_backups(folder) == []
    Office.open(folder).release()


def test_a_folder_with_somebodys_files_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / "Báo cáo.docx").write_text("x", encoding="utf-8")
    with pytest.raises(backup.FolderTaken):
        Office.create(folder, unit_name="A", province="B")
    assert files_in(folder) == {"Báo cáo.docx"}


def test_an_office_is_never_made_over_an_office(office: Office, folder: Path) -> None:
    before = dump(office)
    office.release()
    with pytest.raises(backup.FolderTaken):
        Office.create(folder, unit_name="A", province="B")
    with Office.open(folder) as again:
        assert dump(again) == before


def test_a_file_where_the_folder_should_be_is_refused(folder: Path) -> None:
    folder.write_text("x", encoding="utf-8")
    with pytest.raises(backup.FolderTaken):
        Office.create(folder, unit_name="A", province="B")


def test_a_making_that_was_cut_short_is_made_again(folder: Path) -> None:
    with made_office(folder):
        pass
    (folder / "office.db").rename(folder / ".~office.db")
    (folder / ".~office.db-journal").write_bytes(b"\x00" * 600)
    with made_office(folder) as office:
        assert dump(office)["setting"]
    assert not [path for path in folder.iterdir() if path.name.startswith(".~")]


def test_a_making_that_fails_leaves_no_office_and_no_lock(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise DiskRefuses

    monkeypatch.setattr(database, "create", refuse)
    with pytest.raises(DiskRefuses):
        Office.create(folder, unit_name="A", province="B")
    assert not (folder / "office.db").exists()
    monkeypatch.undo()
    with made_office(folder):
        assert (folder / "office.db").exists()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OfficeCannotBeLocked):
        Office.create(tmp_path / "file" / "office", unit_name="A", province="B")


def test_an_open_office_is_not_opened_twice(office: Office, folder: Path) -> None:
    with pytest.raises(OfficeIsOpenElsewhere) as refused:
        Office.open(folder)
    assert "08:30 20/11/2025" in str(refused.value)


def test_a_folder_without_an_office_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeDamaged):
        Office.open(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_office_is_refused_and_left_alone(office: Office, folder: Path) -> None:
    office.release()
    (folder / "office.db").write_bytes(b"Danh sach " * 1000)
    with pytest.raises(OfficeDamaged):
        Office.open(folder)
    assert (folder / "office.db").read_bytes() == b"Danh sach " * 1000


def test_an_office_of_a_newer_program_is_refused_and_left_alone(office: Office, folder: Path) -> None:
    office.release()
    with closing(sqlite3.connect(folder / "office.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    content = (folder / "office.db").read_bytes()
    with pytest.raises(database.OfficeIsNewer):
        Office.open(folder)
    assert (folder / "office.db").read_bytes() == content


def test_a_moved_office_opens(office: Office, folder: Path, tmp_path: Path) -> None:
    before = dump(office)
    office.release()
    moved = tmp_path / "USB #1 100%"
    shutil.move(folder, moved)
    with Office.open(moved) as again:
        assert dump(again) == before


def test_undo_and_redo_through_the_office(office: Office) -> None:
    after = dump(office)
    undo = office.next_undo()
    assert undo is not None
    assert office.undo().id == undo.id
    assert dump(office)["subject"] == []
    redo = office.next_redo()
    assert redo is not None
    assert redo.id == undo.id
    office.redo()
    assert dump(office) == after


@pytest.mark.parametrize(
    "refusal",
    [OfficeDamaged, database.OfficeIsNewer, OfficeIsOpenElsewhere, OfficeCannotBeLocked, DiskRefuses],
    ids=lambda refusal: refusal.__name__,
)
def test_the_refusals_of_an_office_speak_vietnamese(refusal: type[OfficerError]) -> None:
    rows = [row for path in (FOLDER / "parts").glob("*.csv") for row in read_table(path)]
    words = {row.source: row.vietnamese for row in rows if row.context == "Error"}
    for sentence in (refusal.happened, refusal.kept, refusal.next_step):
        assert words.get(sentence), sentence
