"""Offices for tests: a clock that stands where it is put, a small office, and all its records as plain rows."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.tables import RECORDS

BEGINNING = datetime(2025, 11, 20, 8, 30)  # noqa: DTZ001 - the officer's wall clock


class FixedClock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = BEGINNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


Dump = dict[str, list[tuple[Any, ...]]]


def dump_file(path: Path, tables: Iterable[str] | None = None) -> Dump:
    """Every row of every table of the field, in the order of ids."""
    names = list(tables) if tables is not None else [table.name for table in RECORDS]
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in names}


def dump(office: Office) -> Dump:
    """Every record of an open office."""
    return dump_file(office.folder / "office.db")


@contextmanager
def made_office(folder: Path, clock: FixedClock | None = None) -> Iterator[Office]:
    """A new office of a ward, without its first year; let go of at the end without a backup."""
    office = Office.create(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=clock or FixedClock())
    try:
        yield office
    finally:
        office.release()
