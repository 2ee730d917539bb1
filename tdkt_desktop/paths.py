"""Where things lie: settings and data of this user, resources of the program, and files written whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import appdirs

APPLICATION = "TDKT Desktop"


def config_dir() -> Path:
    """Folder of what is remembered between starts; made when missing."""
    return _made(Path(appdirs.user_config_dir(APPLICATION, appauthor=False, roaming=True)))


def data_dir() -> Path:
    """Folder in which offices are made unless the officer names another; made when missing."""
    return _made(Path(appdirs.user_data_dir(APPLICATION, appauthor=False)))


def log_dir() -> Path:
    """Folder of the program's log; made when missing."""
    return _made(Path(appdirs.user_log_dir(APPLICATION, appauthor=False)))


def project_dir() -> Path:
    """Folder that holds `resources/` and `translations/`, from the source tree and from a bundle alike."""
    return Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The program's own resources."""
    return project_dir() / "resources"


def translations() -> Path:
    """The compiled translations."""
    return project_dir() / "translations"


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; it takes the target's name only when the block ends well.

    A kill, a full disk or an error leaves the target as it was. The half file carries a name that no reader takes.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".~{secrets.token_hex(8)}{target.suffix}")
    try:
        yield beside
        flush(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Make the bytes of a closed file reach the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
