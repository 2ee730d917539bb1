"""The sample ward as the window opens it: made once, whole or absent, and looked at on its own morning."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from tdkt_desktop import paths
from tdkt_desktop.actions.sample import StoppedClock, live_through_the_year, make_sample_office
from tdkt_desktop.office.office import Office

FOLDER = "van-phong-mau"


def folder() -> Path:
    """Where the sample ward lies on this PC."""
    return paths.data_dir() / FOLDER


def is_there(place: Path | None = None) -> bool:
    """Whether the sample ward was made."""
    return ((place or folder()) / "office.db").is_file()


def open_sample(place: Path | None = None) -> Office:
    """Open the sample ward on its own morning. Raises what `Office.open` raises."""
    return Office.open(place or folder(), clock=StoppedClock())


def make_sample(place: Path | None = None, *, progress: Callable[[int, int], None] | None = None) -> Path:
    """Make the sample ward beside its place and give it its name last; a half-made one is taken away."""
    target = place or folder()
    tell = progress or _tell_nobody
    beside = target.with_name(f".~{target.name}")
    shutil.rmtree(beside, ignore_errors=True)
    tell(0, 2)
    with make_sample_office(beside) as office:
        tell(1, 2)
        live_through_the_year(office)
    if target.exists():
        shutil.rmtree(target)
    beside.replace(target)
    return target


def _tell_nobody(_done: int, _total: int) -> None:
    """Nobody asked how far it is."""
