"""Bring an older office up to date: every rung of the ladder in one transaction, or none.

A backup is made before, above; there is no way down. The undo log is emptied, for its statements name former columns.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.paths import why_refused
from tdkt_desktop.storage.migrations import MIGRATIONS
from tdkt_desktop.storage.migrations.migration import Migration
from tdkt_desktop.storage.schema import APPLICATION_ID
from tdkt_desktop.storage.work import OfficeDamaged


class OfficeNotUpgraded(OfficerError):
    """A rung failed, or the office comes from a version that has no way up."""

    happened = QT_TRANSLATE_NOOP(
        "Error", "This office of an earlier program (version {version}) could not be brought up to date: {reason}."
    )
    kept = QT_TRANSLATE_NOOP("Error", "The office was left as it was, and a backup of it was made before.")
    next_step = QT_TRANSLATE_NOOP(
        "Error", "Go on with the earlier program, and ask whoever looks after the program to see to it."
    )


def migrate(path: Path, *, ladder: Sequence[Migration] = MIGRATIONS) -> None:
    """Climb from the office's version to the last rung. Raises `OfficeNotUpgraded`, `OfficeDamaged`.

    Whatever goes wrong, the file stays as it was.
    """
    version = 0
    try:
        with _exclusively(path) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            _climb(connection, _rungs(ladder, version))
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise OfficeNotUpgraded(version=version, reason=f"{broken[0]} #{broken[1]} → {broken[2]}")
    except sqlite3.Error as error:
        raise OfficeNotUpgraded(version=version, reason=why_refused(error)) from error


def _rungs(ladder: Sequence[Migration], version: int) -> list[Migration]:
    """The rungs above a version, none of them missing."""
    rungs = [rung for rung in ladder if rung.to_version > version]
    if not rungs or [rung.to_version for rung in rungs] != list(range(version + 1, version + 1 + len(rungs))):
        raise OfficeNotUpgraded(version=version, reason=f"{version} → ?")
    return rungs


def _climb(connection: sqlite3.Connection, rungs: Sequence[Migration]) -> None:
    """Run every statement of the rungs."""
    for rung in rungs:
        for statement in rung.statements:
            connection.execute(statement)
    connection.execute("DELETE FROM undo_statement")
    connection.execute(f"PRAGMA user_version = {rungs[-1].to_version}")


@contextmanager
def _exclusively(path: Path) -> Iterator[sqlite3.Connection]:
    """The only connection to an office file, in one transaction; links are checked at its end, not under way."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")  # before BEGIN; inside a transaction it does nothing
        connection.execute("PRAGMA synchronous = FULL")
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise OfficeDamaged(name=path.name, backups=str(path.parent / "backups"))
        connection.execute("BEGIN EXCLUSIVE")
        try:
            yield connection
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    finally:
        connection.close()
