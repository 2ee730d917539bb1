"""Commands run in this process: their exit status and what they say, on a clock that stands."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tdkt_desktop import translate
from tdkt_desktop.app import start
from tdkt_desktop.office.office import SystemClock

NOW = datetime(2025, 12, 22, 8, 41)  # noqa: DTZ001 - the officer's wall clock

MARKS = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
ENGLISH = re.compile(
    r"\b(the|is|are|was|not|cannot|error|usage|options|argument|arguments|required|expected|invalid choice|nothing|"
    r"Traceback|No such file|None)\b"
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


def run(*arguments: object) -> Ended:
    """Carry out a command as the shell would."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = start([str(argument) for argument in arguments])
    return Ended(status, out.getvalue(), err.getvalue())


def done(*arguments: object) -> str:
    """Carry out a command that must succeed; gives what it says."""
    ended = run(*arguments)
    assert ended.status == 0, ended.err
    assert ended.err == ""
    return ended.out


def reported(file: Path, *arguments: object) -> Any:
    """Carry out a command that must succeed, and give its report."""
    done(*arguments, "--report", file)
    return read(file)


def refused(*arguments: object) -> str:
    """Carry out a command that must be refused in three Vietnamese sentences; gives them."""
    ended = run(*arguments)
    assert ended.status == 1, ended
    assert len(ended.err.splitlines()) == 3, ended.err
    for line in ended.err.splitlines():
        assert_vietnamese(line)
    return ended.err


def wrong(*arguments: object) -> str:
    """Carry out a command that is used wrongly; gives what it says of that."""
    ended = run(*arguments)
    assert ended.status == 2, ended
    assert ended.out == ""
    assert ended.err.startswith("Cách dùng: tdkt")
    assert_vietnamese(ended.err)
    return ended.err.splitlines()[-1]


def assert_vietnamese(text: str) -> None:
    """No English word and no trace of the program reaches the officer."""
    assert MARKS.search(text), text
    assert not ENGLISH.search(text), text


def read(file: Path) -> Any:
    """What a report says."""
    return json.loads(file.read_text("utf-8"))


def table(file: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
    """A CSV file as a command takes it."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        writer.writerows(rows)
    return file


def speak_vietnamese() -> None:
    """Read the compiled words anew, whatever an earlier test asked to be spoken."""
    translate.use(None)
    assert translate.load(), "run `dev.py translations`"


def stop_the_clock(patch: pytest.MonkeyPatch, at: datetime = NOW) -> None:
    """Every office that a command opens has this clock."""
    patch.setattr(SystemClock, "now", lambda _self: at)
