"""Where things lie: settings and data of this user, resources of the program, and files written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import appdirs

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

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


@cache
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


_FULL = QT_TRANSLATE_NOOP("Error", "the disk is full")
_LOCKED = QT_TRANSLATE_NOOP("Error", "writing is not allowed there")
_GONE = QT_TRANSLATE_NOOP("Error", "the disk or folder is no longer there")
_UNLIKE = QT_TRANSLATE_NOOP("Error", "what was written does not read back as it was")
_FOLDER = QT_TRANSLATE_NOOP("Error", "a folder of that name is in the way")
_LONG = QT_TRANSLATE_NOOP("Error", "the name is too long")
_UNKNOWN = QT_TRANSLATE_NOOP("Error", "the system refused it ({code})")

_BY_NUMBER = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _LOCKED,
    errno.EPERM: _LOCKED,
    errno.EROFS: _LOCKED,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENODEV: _GONE,
    errno.EIO: _GONE,
    errno.EISDIR: _FOLDER,
    errno.ENAMETOOLONG: _LONG,
    errno.EILSEQ: _UNLIKE,
}
_BY_WORD = {"full": _FULL, "readonly": _LOCKED, "unable to open": _GONE, "disk I/O": _GONE}


def why_refused(error: OSError | sqlite3.Error) -> Sentence:
    """The system's reason in words that can be said to the officer; what has no words gives its number or name."""
    if isinstance(error, OSError):
        source = _BY_NUMBER.get(error.errno or 0, _UNKNOWN)
        code = str(error.errno or type(error).__name__)
    else:
        source = next((source for word, source in _BY_WORD.items() if word in str(error)), _UNKNOWN)
        code = str(getattr(error, "sqlite_errorname", type(error).__name__))
    return Sentence("Error", source, {"code": code} if source is _UNKNOWN else {})


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
