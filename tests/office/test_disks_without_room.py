"""A full or locked disk is told as such, never as an office that is open elsewhere; nothing half-made stays."""

import errno
import shutil
import sqlite3
from pathlib import Path

import pytest

from tdkt_desktop.office import lock as locks
from tdkt_desktop.office.attachments import Attachments
from tdkt_desktop.office.lock import Lock, OfficeCannotBeLocked, OfficeIsOpenElsewhere
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tdkt_desktop.storage.work import DiskRefuses
from tests.support.offices import BEGINNING


def signing_that_fails(message: str, name: str) -> object:
    def fail(_connection: object, _at: object) -> None:
        error = sqlite3.OperationalError(message)
        error.sqlite_errorname = name
        raise error

    return fail


@pytest.fixture
def held_before(tmp_path: Path) -> Path:
    """A folder that somebody held and let go of: the lock file still names them."""
    Lock(tmp_path, at=BEGINNING).release()
    return tmp_path


def test_a_locked_disk_is_not_an_office_open_elsewhere(held_before: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail = signing_that_fails("attempt to write a readonly database", "SQLITE_READONLY")
    monkeypatch.setattr(locks, "_sign", fail)
    with pytest.raises(OfficeCannotBeLocked, match="writing is not allowed there"):
        Lock(held_before, at=BEGINNING)


def test_an_office_on_a_full_disk_is_opened_and_still_held_by_one(
    held_before: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "_sign", signing_that_fails("database or disk is full", "SQLITE_FULL"))
    lock = Lock(held_before, at=BEGINNING)
    monkeypatch.undo()
    with pytest.raises(OfficeIsOpenElsewhere):
        Lock(held_before, at=BEGINNING)
    lock.release()


def test_a_making_that_fails_takes_its_half_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(path: Path) -> None:
        path.write_bytes(b"x" * 4096)
        raise DiskRefuses

    monkeypatch.setattr(database, "create", fill)
    with pytest.raises(DiskRefuses):
        Office.create(tmp_path / "vp", unit_name="A", province="B")
    assert {path.name for path in (tmp_path / "vp").iterdir()} <= {locks.FILE_NAME}


def test_a_kept_file_that_finds_no_room_is_the_disks_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"x")
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "danh sách.xlsx").write_bytes(b"danh sach")
    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(DiskRefuses):
        Attachments(tmp_path).keep(tmp_path / "danh sách.xlsx")
    assert not [path for path in (tmp_path / "attachments").rglob("*") if path.is_file()]
