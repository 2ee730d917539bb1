"""One program per office: a lock that dies with its holder, on every system alike.

The lock is a small SQLite file in which the holder keeps a writing transaction open. The operating system lets go of
it when the process ends, however it ends; whoever comes second is refused at once and can still read who holds it.
"""

from __future__ import annotations

import errno
import getpass
import platform
import sqlite3
from datetime import datetime
from pathlib import Path

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.paths import why_refused

FILE_NAME = "office.lock"


class OfficeIsOpenElsewhere(OfficerError):
    """Another program, or another window, holds the office."""

    happened = QT_TRANSLATE_NOOP("Error", "This office is open elsewhere: {holder}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Close it there first, then open it here.")


class OfficeCannotBeLocked(OfficerError):
    """The folder does not take a lock file: read-only, gone, or full."""

    happened = QT_TRANSLATE_NOOP("Error", "The office in {folder} cannot be written: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Copy the office folder to a disk that can be written, then open it there.")


class Lock:
    """Holds the office of a folder from its making until `release`."""

    def __init__(self, folder: Path, *, at: datetime) -> None:
        """Take the lock. Raises `OfficeIsOpenElsewhere` or `OfficeCannotBeLocked`."""
        path = folder / FILE_NAME
        try:
            self._connection = _taken(path, at)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
                raise OfficeIsOpenElsewhere(holder=_holder(path) or "–") from error
            raise OfficeCannotBeLocked(folder=str(folder), reason=_why(error, folder)) from error

    def release(self) -> None:
        """Let go of the office."""
        self._connection.close()


def _taken(path: Path, at: datetime) -> sqlite3.Connection:
    """A connection that holds the lock file; a lock file that a power cut spoilt is made anew.

    On a full disk the holder stays unsigned: what is there can still be read, and room be made.
    """
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        try:
            _sign(connection, at)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_FULL":
                raise
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.DatabaseError as error:
        connection.close()
        if error.sqlite_errorname in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
            path.unlink()
            return _taken(path, at)
        raise
    return connection


def _sign(connection: sqlite3.Connection, at: datetime) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL) STRICT")
    connection.execute("DELETE FROM holder")
    name = f"{getpass.getuser()} @ {platform.node()}, {at:%H:%M} {short_date(at)}"
    connection.execute("INSERT INTO holder (name) VALUES (?)", (name,))
    connection.execute("COMMIT")


def _holder(path: Path) -> str | None:
    """Who signed the lock file, when it can be read at all."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=1)
    except sqlite3.Error:
        return None
    try:
        row = connection.execute("SELECT name FROM holder").fetchone()
    except sqlite3.Error:
        return None
    finally:
        connection.close()
    return str(row[0]) if row else None


def _why(error: sqlite3.Error, folder: Path) -> Sentence:
    """SQLite cannot open a file in a folder that is there: writing is not allowed."""
    if folder.is_dir() and "unable to open" in str(error):
        return why_refused(PermissionError(errno.EACCES, str(error)))
    return why_refused(error)
