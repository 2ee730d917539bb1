"""Every page on an office of ten years: its first show, its rows from end to end, sorts, keys of a search, its panel.

How long the window's own thread was busy at a stretch, in processor time; each page in a process of its own, the better
of two. Rows are walked in a bare QTableView in the same process: the program may take as long as it by the hundredth of
a second, or a small multiple of it.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tdkt_desktop.ui.pages import PAGES
from tests.support import big_office, upward, ward
from tests.support.offices import made_office

PROGRAM = Path(__file__).with_name("use_window.py")
ROUNDS = 2
PAUSE_MS, SCROLL_MS, BARE_TIMES = 100, 50, 4

GROWN_MB, GROWN_WIDGETS = 25, 40

pytestmark = pytest.mark.benchmark
Said = dict[str, float]


@pytest.fixture(scope="module")
def big_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages of ten years") / "office"
    big_office.make(folder)
    return folder


def used(folder: Path, what: str, repository: Path) -> Said:
    environment = {**os.environ, "PYTHONPATH": str(repository), "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, str(PROGRAM), str(folder), what]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    said: Said = json.loads(done.stdout)
    return said


def best(folder: Path, what: str, repository: Path) -> Said:
    """The better of a few runs, figure by figure."""
    runs = [used(folder, what, repository) for _ in range(ROUNDS)]
    return {key: min(run[key] for run in runs) for key in runs[0]}


def say(what: str, said: Said, capsys: pytest.CaptureFixture[str]) -> str:
    """Show the figures also when they are good."""
    line = f"{what}: " + ", ".join(f"{key} {value:.0f}" for key, value in said.items())
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")
    return line


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_a_page_answers_at_once(
    big_folder: Path, repository: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = best(big_folder, key, repository)
    line = say(key, said, capsys)
    assert said["first show"] <= PAUSE_MS, line
    if "scroll" in said:
        assert said["scroll"] <= max(SCROLL_MS, BARE_TIMES * said["bare scroll"]), line


def test_no_step_of_a_round_freezes_the_window(
    tmp_path: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = []
    for turn in range(ROUNDS):
        folder = tmp_path / f"office {turn}"
        with made_office(folder) as office:
            ward.fill(office)
            upward.fill(office)
        runs.append(used(folder, "journey", repository))
    said = {key: min(run[key] for run in runs) for key in runs[0]}
    line = say("journey", said, capsys)
    deeds = [value for key, value in said.items() if key.removeprefix("open ") not in {entry.key for entry in PAGES}]
    assert max(deeds) <= PAUSE_MS, line


def test_pages_and_panels_hold_on_to_nothing(
    big_folder: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = used(big_folder, "memory", repository)
    line = say("memory", said, capsys)
    assert said["widgets more"] <= GROWN_WIDGETS, line
    assert said["fifty times more, MB"] - said["all pages, MB"] <= GROWN_MB, line
