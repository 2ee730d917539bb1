"""The program is killed at sixty random moments: every finished Action is there, and no half file has a final name."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tdkt_desktop.office import backup, dossier
from tdkt_desktop.office.health import examine
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tests.support import ward
from tests.support.offices import dump, made_office

KILLS = {"import": 15, "decision": 20, "backup": 15, "dossier": 10}
LONGEST_WAIT_S = {"import": 0.3, "decision": 0.1, "backup": 0.2, "dossier": 0.8}
"""As long as one or two Actions take, so that most kills come in the middle of one."""


@pytest.fixture(scope="module")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed") / "office"
    with made_office(folder) as office:
        ward.fill(office)
    return folder


def killed_run(folder: Path, out: Path, kind: str, *, first: int, wait_s: float) -> list[int]:
    """Start the program and kill it so many seconds after its first Action; gives the Steps that it reported."""
    command = [sys.executable, "-m", "tests.support.busy_office", str(folder), str(out), kind, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as program:
        assert program.stdout is not None
        first_line = program.stdout.readline()
        try:
            program.wait(timeout=wait_s)
        except subprocess.TimeoutExpired:
            program.kill()
        lines = [first_line, *program.stdout.read().splitlines(keepends=True)]
    assert program.returncode != 0
    return [int(line) for line in lines if line.endswith("\n")]


def require_sound(folder: Path, out: Path, finished: list[int]) -> None:
    """The office opens, holds every finished Step whole, and what bears a final name is whole."""
    assert database.findings(folder / "office.db") == []
    office = Office.open(folder)
    steps = {step.id: step for step in office.steps(limit=10_000)}
    records = dump(office)
    office.release()
    assert finished
    assert set(finished) <= set(steps)
    taken = [step for step in steps.values() if step.name.source.startswith("Take in")]
    entered = [step for step in steps.values() if step.name.source.startswith("Enter decision")]
    assert len(records["source_file"]) == len(taken)
    assert len(records["decision"]) == len(entered)
    assert len(records["award"]) == 2 + 60 * (len(entered) - 1)
    for path in out.iterdir():
        if path.suffix == backup.SUFFIX and not path.name.startswith(".~"):
            backup.verify(path)
        elif path.is_dir() and not path.name.startswith(".~"):
            assert dossier.check(path).complete
    for path in out.iterdir():  # each is looked at once
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def require_healthy(folder: Path) -> None:
    """Nothing is left but half files, which are found by their names and swept away."""
    with Office.open(folder) as office:
        assert {finding.code for finding in examine(office, mend=True)} <= {"HALF_FILE"}
        assert examine(office) == []


@pytest.mark.parametrize("kind", KILLS)
def test_a_killed_program_loses_nothing_that_was_finished(ward_folder: Path, tmp_path: Path, kind: str) -> None:
    folder, out = tmp_path / "office", tmp_path / "out"
    shutil.copytree(ward_folder, folder)
    out.mkdir()
    seed = random.SystemRandom().randrange(10**9)
    print(f"{kind}: seed {seed}")  # noqa: T201 - shown when the test fails
    draw = random.Random(seed)
    finished: list[int] = []
    for turn in range(KILLS[kind]):
        wait_s = draw.random() * LONGEST_WAIT_S[kind]
        finished += killed_run(folder, out, kind, first=1000 * (turn + 1), wait_s=wait_s)
        require_sound(folder, out, finished)
    require_healthy(folder)
    print(f"{len(finished)} Actions finished in {KILLS[kind]} runs")  # noqa: T201
