"""One program per office: the lock holds between two processes and dies with its holder."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tdkt_desktop.office.lock import FILE_NAME, Lock, OfficeCannotBeLocked, OfficeIsOpenElsewhere
from tdkt_desktop.office.office import Office
from tests.support.offices import BEGINNING, FixedClock

HOLD = """
import sys
from pathlib import Path
from tdkt_desktop.office.office import Office
office = Office.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
office.release()
print("closed", flush=True)
"""


@contextmanager
def another_program(folder: Path, repository: Path) -> Iterator[subprocess.Popen[str]]:
    """A second program that has opened the office."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(
        command, cwd=repository, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        try:
            yield program
        finally:
            program.kill()


def test_a_second_program_is_refused_until_the_first_closes(office: Office, folder: Path, repository: Path) -> None:
    office.release()
    with another_program(folder, repository) as program:
        with pytest.raises(OfficeIsOpenElsewhere):
            Office.open(folder)
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.readline() == "closed\n"
    Office.open(folder).release()


def test_the_lock_of_a_killed_program_is_gone(office: Office, folder: Path, repository: Path) -> None:
    office.release()
    with another_program(folder, repository) as program:
        program.kill()
        program.wait()
        Office.open(folder).release()


def test_the_refusal_names_the_holder(tmp_path: Path) -> None:
    lock = Lock(tmp_path, at=BEGINNING)
    with pytest.raises(OfficeIsOpenElsewhere, match=r"@ .*, 08:30 20/11/2025"):
        Lock(tmp_path, at=FixedClock().now())
    lock.release()
    Lock(tmp_path, at=BEGINNING).release()


def test_a_folder_that_takes_no_lock_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeCannotBeLocked):
        Lock(tmp_path / "nowhere", at=BEGINNING)


def test_a_lock_file_that_a_power_cut_spoilt_does_not_shut_the_officer_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xaa" * 8192)
    lock = Lock(tmp_path, at=BEGINNING)
    with pytest.raises(OfficeIsOpenElsewhere):
        Lock(tmp_path, at=BEGINNING)
    lock.release()
