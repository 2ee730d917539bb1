"""Where things lie, and files that are written whole or not at all."""

import errno
import sqlite3
from pathlib import Path

import pytest

from tdkt_desktop import paths


def test_folders_of_this_user_are_made(home_folder: Path) -> None:
    for folder in (paths.config_dir(), paths.data_dir(), paths.log_dir()):
        assert folder.is_dir()
        assert folder.is_relative_to(home_folder)


def test_the_programs_own_folders_are_there() -> None:
    assert (paths.resources() / "national_pack").is_dir()
    assert paths.translations().is_dir()


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "Danh sách.pdf"
    with paths.written_beside(target) as beside:
        beside.write_text("whole", encoding="utf-8")
        assert beside.suffix == ".pdf"
        assert not target.exists()
    assert target.read_text("utf-8") == "whole"
    assert list(target.parent.iterdir()) == [target]


def test_an_error_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "Danh sách.pdf"
    target.write_text("before", encoding="utf-8")

    def fail() -> None:
        with paths.written_beside(target) as beside:
            beside.write_text("half", encoding="utf-8")
            raise RuntimeError("broken off")

    with pytest.raises(RuntimeError):
        fail()
    assert target.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_block_that_writes_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), paths.written_beside(tmp_path / "a.pdf"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "writing is not allowed there"),
        (OSError(errno.EROFS, "Read-only file system"), "writing is not allowed there"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "the disk or folder is no longer there"),
        (OSError(errno.EXDEV, "Cross-device"), f"the system refused it ({errno.EXDEV})"),
        (sqlite3.OperationalError("database or disk is full"), "the disk is full"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "writing is not allowed there"),
        (sqlite3.OperationalError("something else"), "the system refused it (OperationalError)"),
    ],
)
def test_the_reason_of_the_system_is_put_in_words(error: OSError | sqlite3.Error, words: str) -> None:
    assert str(paths.why_refused(error)) == words
