"""An annual list of 20,000 awards: near what the bare libraries need for the same rows, in little memory.

Ratios of processor time in one run, each writer in a process of its own, the best of three in turn.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).with_name("write_annual_list.py")
ROUNDS = 3

pytestmark = pytest.mark.benchmark


def run(mode: str, folder: Path, repository: Path) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(repository), "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), mode, str(folder)], env=environment, check=True, capture_output=True, text=True
    )
    cost: dict[str, Any] = json.loads(done.stdout)
    return cost


def measured(ours: str, bare: str, folder: Path, repository: Path) -> tuple[float, float | None, str]:
    """Ratio of the best rounds, our peak memory, and a line that says it all."""
    costs: dict[str, list[dict[str, Any]]] = {ours: [], bare: []}
    for _ in range(ROUNDS):
        for mode, found in costs.items():
            found.append(run(mode, folder, repository))
    mine, theirs = (min(cost["seconds"] for cost in costs[mode]) for mode in (ours, bare))
    peak = costs[ours][0]["peak_mb"]
    line = f"{ours}: {mine:.2f} s, {bare}: {theirs:.2f} s, ratio {mine / theirs:.2f}, peak {peak or 0:.0f} MB"
    return mine / theirs, peak, line


def say(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Show the figures also when they are good."""
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


def test_the_list_as_pdf_is_near_a_bare_canvas(
    tmp_path: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratio, peak, line = measured("pdf", "bare_pdf", tmp_path, repository)
    say(line, capsys)
    assert ratio <= 1.5, line
    assert peak is None or peak < 120, line


def test_the_list_as_excel_is_near_a_bare_loop(
    tmp_path: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratio, peak, line = measured("excel", "bare_excel", tmp_path, repository)
    say(line, capsys)
    assert ratio <= 1.2, line
    assert peak is None or peak < 120, line


def test_the_list_as_word_is_flat_in_memory(tmp_path: Path, repository: Path) -> None:
    cost = run("word", tmp_path, repository)
    assert cost["peak_mb"] is None or cost["peak_mb"] < 120, cost
