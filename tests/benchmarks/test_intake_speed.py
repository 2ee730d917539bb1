"""A dirty list of 10,000 rows, looked at whole, against openpyxl that merely reads it; one of 100,000 in flat time.

Ratios of processor time in one run, each way in a process of its own, the best of two in turn.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tdkt_desktop.actions import people, units
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tests.benchmarks.take_in_list import FAMILY, GIVEN, MIDDLE, write_list
from tests.support.offices import made_office

PROGRAM = "tests.benchmarks.take_in_list"
ROUNDS = 2
UNITS = ["Trường Tiểu học Hồng Quang", "Trường THCS Hồng Quang", "Trạm Y tế phường", "Công an phường", "Tổ dân phố 3"]
WRITTEN = [*UNITS, "TH Hồng Quang", "Trường TH Hồng Quang", "THCS Hồng Quang", "CA phường", "TDP 3"]
FEW, MANY = 10_000, 100_000
FLAT = 1.3
MOST_MB = 400

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ward that knows the units and some of the persons, and its lists."""
    folder = tmp_path_factory.mktemp("lists")
    with made_office(folder / "office") as office:
        for name in UNITS:
            units.add_unit(office, name)
        for at, family in enumerate(FAMILY):
            name = f"{family} {MIDDLE[at % 5]} {GIVEN[at]} {GIVEN[-at]}"
            people.add_subject(
                office, SubjectKind.PERSON, name, birth_date=PartialDate(1965 + at), unit_id=1 + at % len(UNITS)
            )
    for count in (FEW, MANY):
        write_list(folder / f"list {count}.xlsx", count, WRITTEN)
    return folder


def run(mode: str, count: int, folder: Path, repository: Path) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(repository), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", PROGRAM, mode, str(count), str(folder)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, cwd=repository)
    cost: dict[str, Any] = json.loads(done.stdout)
    assert cost["rows"] == count
    return cost


def say(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Show the figures also when they are good."""
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


def test_ten_thousand_dirty_rows_take_no_longer_than_merely_reading_them(
    folder: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    costs: dict[str, list[float]] = {"look": [], "openpyxl": []}
    for _ in range(ROUNDS):
        for mode, found in costs.items():
            found.append(run(mode, FEW, folder, repository)["seconds"])
    ours, bare = min(costs["look"]), min(costs["openpyxl"])
    say(f"{FEW} rows looked at: {ours:.2f} s, openpyxl: {bare:.2f} s, ratio {ours / bare:.2f}", capsys)
    assert ours / bare <= 1


def test_a_list_ten_times_as_long_takes_as_long_for_a_row_and_fits_in_memory(
    folder: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = min(run("look", FEW, folder, repository)["seconds"] for _ in range(ROUNDS))
    cost = run("look", MANY, folder, repository)
    growth = cost["seconds"] / MANY / (few / FEW)
    say(f"{MANY} rows: {cost['seconds']:.1f} s, {growth:.2f} times per row, peak {cost['peak_mb']:.0f} MB", capsys)
    assert growth <= FLAT
    assert cost["peak_mb"] is None or cost["peak_mb"] < MOST_MB
