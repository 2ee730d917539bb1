"""One SQLite file: how it is made, opened, and asked what it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, Pool, QueuePool

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.expected_sizes import tell_planner
from tdkt_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION, metadata
from tdkt_desktop.storage.work import OfficeDamaged, writing

BUSY_SECONDS = 10
"""How long one connection waits for another of the same program."""

KEPT_CONNECTIONS = 2
"""Connections that stay open for the next read: the window's and the worker's."""


class OfficeIsNewer(OfficerError):
    """The database was written by a newer program."""

    happened = QT_TRANSLATE_NOOP("Error", "This office was saved by a newer version of the program.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Install the newer version of the program on this PC, then open the office.")


class OfficeMissing(OfficeDamaged):
    """The folder holds no office file, or there is no such folder."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no office in {folder}: it has no file {name}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed; its backups, if there are any, lie in {backups}.")
    next_step = QT_TRANSLATE_NOOP(
        "Error", "Check the name of the folder; if the file was lost, restore a backup into a new folder."
    )


def engine_of(path: Path) -> Engine:
    """An engine on the file: our own BEGIN, foreign keys held, rollback journal, full synchronisation, no pool."""
    return _engine(path, NullPool)


def reading_engine_of(path: Path) -> Engine:
    """An engine for Readers alone, which keeps what it has read: a connection for each thread that reads.

    Whoever is done with the file disposes of it.
    """
    return _engine(path, QueuePool, pool_size=KEPT_CONNECTIONS, max_overflow=-1, pool_use_lifo=True)


def _engine(path: Path, pool: type[Pool], **how: object) -> Engine:
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    engine = create_engine(f"sqlite:///{path.as_posix()}", poolclass=pool, connect_args=arguments, **how)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # no BEGIN behind our back
    connection.execute("PRAGMA foreign_keys = ON")  # per connection, and silently ignored inside a transaction
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -65536")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def create(path: Path) -> None:
    """Make the tables of an empty office in a new file. Raises `DiskRefuses`."""
    with writing(engine_of(path)) as connection:
        metadata.create_all(connection)
        tell_planner(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def version_of(path: Path) -> int:
    """Schema version of an office file. Raises `OfficeMissing`, `OfficeDamaged` or `OfficeIsNewer`."""
    damaged = OfficeDamaged(name=path.name, backups=str(path.parent / "backups"))
    if not path.exists():
        raise OfficeMissing(folder=str(path.parent), name=path.name, backups=str(path.parent / "backups"))
    if not path.is_file() or path.stat().st_size == 0:
        raise damaged
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)
    except sqlite3.Error as error:
        raise damaged from error
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error as error:
        raise damaged from error
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise damaged
    if version > SCHEMA_VERSION:
        raise OfficeIsNewer
    return version


def findings(path: Path) -> list[str]:
    """What SQLite itself finds wrong with the file: broken pages, then links that lead nowhere. Empty = sound."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)
        try:
            broken = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            broken += [f"{row[0]} #{row[1]} → {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
        finally:
            connection.close()
    except sqlite3.Error as error:
        return [str(error)]
    return broken


def copy_to(source: Path, target: Path) -> None:
    """Copy an office file through SQLite's backup interface, whoever else reads it meanwhile."""
    reading = sqlite3.connect(f"{source.resolve().as_uri()}?mode=rw", uri=True)
    writing = sqlite3.connect(target)
    try:
        reading.backup(writing)
    finally:
        writing.close()
        reading.close()
