"""What every area of the database shares: a connection, and the few forms in which values go in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, func, insert, select, update

from tdkt_desktop.domain.dates import PartialDate

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Area:
    """One part of the field on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection


def inserted(connection: Connection, table: Table, **values: object) -> int:
    """Insert one row and give its id."""
    return int(connection.execute(insert(table).values(**values)).lastrowid)


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of the same columns in one statement."""
    if rows:
        connection.execute(insert(table), list(rows))


def next_id(connection: Connection, table: Table) -> int:
    """The first id that is free at the end of a table; safe within a Work, which alone writes."""
    return int(connection.scalar(select(func.coalesce(func.max(table.c.id), 0))) or 0) + 1


def changed(connection: Connection, table: Table, row_id: int, **values: object) -> None:
    """Set columns of one row; none named, none set."""
    if values:
        connection.execute(update(table).where(table.c.id == row_id).values(**values))


def flat(records: Sequence[DataclassInstance]) -> list[dict[str, Any]]:
    """Fields of flat records of one class, by name; `asdict` would look into every value, which takes long."""
    names = [field.name for field in fields(records[0])] if records else []
    return [{name: getattr(record, name) for name in names} for record in records]


def day_in(day: date | None) -> str | None:
    """A day as it is stored."""
    return day.isoformat() if day else None


def day_out(text: str | None) -> date | None:
    """A stored day."""
    return date.fromisoformat(text) if text else None


def partial_in(day: PartialDate | None) -> str | None:
    """A date as far as it is known, as it is stored."""
    return day.iso if day else None


def partial_out(text: str | None) -> PartialDate | None:
    """A stored date of which perhaps only the year is known."""
    return PartialDate.parse_iso(text) if text else None
