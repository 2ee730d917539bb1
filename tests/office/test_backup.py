"""Backups: opened and compared before they count, the last ten kept, restored elsewhere, refused when altered."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tdkt_desktop.storage.work import OfficeDamaged
from tests.support.offices import FixedClock, dump


def rename_unit(office: Office, name: str) -> None:
    with office.work("Rename unit to {name}", name=name) as work:
        work.units.change(1, name=name)


def repacked(source: Path, target: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """The same archive with other content, its checksums in order."""
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


def with_manifest(parts: dict[str, bytes], change: Callable[[dict[str, object]], object]) -> None:
    manifest = json.loads(parts[backup.MANIFEST])
    change(manifest)
    parts[backup.MANIFEST] = json.dumps(manifest).encode()


@pytest.fixture
def made(office: Office, tmp_path: Path) -> Path:
    return office.back_up(tmp_path / "Sao lưu.tdkt")


def test_a_whole_backup_is_restored_elsewhere(office: Office, made: Path, tmp_path: Path) -> None:
    before = dump(office)
    elsewhere = tmp_path / "another PC" / "office"
    backup.restore(made, elsewhere)
    with Office.open(elsewhere, clock=FixedClock()) as restored:
        assert dump(restored) == before
        assert [path.name for path in restored.attachments.all()] == [path.name for path in office.attachments.all()]
        assert restored.next_undo() == office.next_undo()
        restored.undo()
    assert [path.name for path in elsewhere.parent.iterdir()] == ["office"]


def test_a_backup_says_how_much_it_holds(made: Path) -> None:
    with zipfile.ZipFile(made) as archive:
        manifest = json.loads(archive.read(backup.MANIFEST))
    assert (manifest["counts"]["subject"], manifest["counts"]["unit"], manifest["whole"]) == (1, 1, True)
    assert len(manifest["sha256"]) == 2


def test_closing_makes_a_backup_that_opens_with_its_files(office: Office, folder: Path, tmp_path: Path) -> None:
    before = dump(office)
    office.close()
    [routine] = backup.routine_backups(folder)
    assert routine.name == "2025-11-20_083000_dong.tdkt"
    backup.restore(routine, tmp_path / "restored")
    with Office.open(tmp_path / "restored", clock=FixedClock()) as restored:
        assert dump(restored) == before
        assert restored.attachments.all()


def test_closing_without_a_change_makes_no_second_backup(office: Office, folder: Path, clock: FixedClock) -> None:
    office.close()
    clock.move(hours=1)
    with Office.open(folder, clock=clock):
        pass
    assert len(backup.routine_backups(folder)) == 1


def test_the_last_ten_are_kept(office: Office, folder: Path, clock: FixedClock) -> None:
    for number in range(13):
        rename_unit(office, f"TDP {number}")
        clock.move(minutes=1)
        assert backup.make_routine(folder, at=clock.now(), reason="dong")
    names = [path.name for path in backup.routine_backups(folder)]
    assert len(names) == backup.KEPT
    assert names[-1].startswith("2025-11-20_0843")


def test_a_clock_that_went_back_does_not_cost_the_newest_backup(
    office: Office, folder: Path, clock: FixedClock
) -> None:
    for number in range(backup.KEPT):
        rename_unit(office, f"TDP {number}")
        clock.move(minutes=1)
        backup.make_routine(folder, at=clock.now(), reason="dong")
    rename_unit(office, "TDP mới")
    clock.move(days=-4000)
    made = backup.make_routine(folder, at=clock.now(), reason="dong")
    assert made is not None
    assert made.exists()
    assert len(backup.routine_backups(folder)) == backup.KEPT


def test_an_unusable_last_backup_does_not_stand_in_the_way(office: Office, folder: Path, clock: FixedClock) -> None:
    (folder / backup.BACKUPS / "2025-11-19_000000_dong.tdkt").write_bytes(b"cut")
    office.close()
    assert len(backup.routine_backups(folder)) == 2


def test_a_backup_that_fails_still_lets_go_of_the_office(
    office: Office, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(database, "copy_to", full)
    with pytest.raises(backup.BackupFailed, match="the disk is full"):
        office.close()
    assert list((folder / backup.BACKUPS).iterdir()) == []
    Office.open(folder).release()


def test_a_backup_of_a_broken_office_is_not_made(office: Office, folder: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(folder / "office.db")) as connection, connection:
        connection.execute("UPDATE subject SET unit_id = 99")
    with pytest.raises(OfficeDamaged):
        office.back_up(tmp_path / "Sao lưu.tdkt")
    assert not (tmp_path / "Sao lưu.tdkt").exists()


def test_a_backup_into_a_place_that_is_gone_is_refused(office: Office, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("x", encoding="utf-8")
    with pytest.raises(backup.BackupFailed):
        office.back_up(tmp_path / "stick" / "Sao lưu.tdkt")


def test_a_backup_is_never_restored_over_anything(made: Path, office: Office, folder: Path, tmp_path: Path) -> None:
    before = dump(office)
    with pytest.raises(backup.FolderTaken):
        backup.restore(made, folder)
    assert dump(office) == before
    with pytest.raises(backup.FolderTaken):
        backup.restore(made, made)


def test_a_backup_is_restored_into_an_empty_folder(made: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    backup.restore(made, tmp_path / "empty")
    assert (tmp_path / "empty" / "office.db").exists()


def test_a_place_that_refuses_leaves_nothing(made: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(backup.NotRestored):
        backup.restore(made, tmp_path / "file" / "office")


def test_every_cut_backup_is_refused(made: Path, tmp_path: Path) -> None:
    content = made.read_bytes()
    cut = tmp_path / "cut.tdkt"
    for length in range(0, len(content), max(len(content) // 40, 1)):
        cut.write_bytes(content[:length])
        with pytest.raises(backup.NotABackup):
            backup.restore(cut, tmp_path / "restored")
        assert not (tmp_path / "restored").exists()


def test_no_altered_byte_is_let_through(made: Path, tmp_path: Path) -> None:
    """A changed byte is refused, or stands where it says nothing (dates of the archive's own entries)."""
    content = bytearray(made.read_bytes())
    altered = tmp_path / "altered.tdkt"
    with zipfile.ZipFile(made) as archive:
        before = {name: archive.read(name) for name in archive.namelist()}
    for place in range(0, len(content), max(len(content) // 120, 1)):
        changed = bytearray(content)
        changed[place] ^= 0xFF
        altered.write_bytes(bytes(changed))
        try:
            backup.verify(altered)
        except backup.NotABackup:
            continue
        with zipfile.ZipFile(altered) as archive:
            assert {name: archive.read(name) for name in archive.namelist()} == before


OTHER_OFFICE = b"SQLite format 3\x00" + b"\x00" * 5000


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: parts.update({"../../../evil.txt": b"x"}),
        lambda parts: parts.pop(backup.MANIFEST),
        lambda parts: parts.pop("office.db"),
        lambda parts: parts.update({"office.db": OTHER_OFFICE}),
        lambda parts: parts.update({"packs/added.csv": b"x"}),
        lambda parts: parts.update({backup.MANIFEST: b"[1, 2]"}),
        lambda parts: parts.update({backup.MANIFEST: b"\xff\xfe"}),
        lambda parts: with_manifest(parts, lambda manifest: manifest.pop("counts")),
        lambda parts: with_manifest(parts, lambda manifest: manifest.update(sha256=7)),
        lambda parts: with_manifest(parts, lambda manifest: manifest.update(counts={})),
    ],
)
def test_an_archive_that_is_no_whole_backup_is_refused(
    made: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], object]
) -> None:
    altered = repacked(made, tmp_path / "altered.tdkt", change)
    with pytest.raises(backup.NotABackup):
        backup.restore(altered, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()
    assert not (tmp_path.parent / "evil.txt").exists()


@pytest.mark.parametrize("name", ["../evil.txt", "packs/../../evil.txt", "/evil.txt", "C:/evil.txt", "..\\evil.txt"])
def test_an_archive_that_would_write_outside_is_refused(made: Path, tmp_path: Path, name: str) -> None:
    def add(parts: dict[str, bytes]) -> None:
        parts[name] = b"x"
        with_manifest(parts, lambda manifest: manifest["sha256"].update({name: "2d711642b726b04401627ca9fbac32f5"}))

    with pytest.raises(backup.NotABackup):
        backup.restore(repacked(made, tmp_path / "altered.tdkt", add), tmp_path / "deep" / "restored")
    assert not list(tmp_path.rglob("evil*"))


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x03\x04", "Danh sách".encode() * 100])
def test_a_file_that_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.tdkt").write_bytes(content)
    with pytest.raises(backup.NotABackup):
        backup.restore(tmp_path / "a.tdkt", tmp_path / "restored")


def test_a_backup_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(backup.NotABackup):
        backup.restore(tmp_path / "nowhere.tdkt", tmp_path / "restored")
