"""Rows of any table that its own rules allow, made of nothing but its declaration."""

import random
import re
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Integer, Table, insert, select

TEXTS = (
    "Nguyễn Thị Ước",
    "O'Brien; DROP TABLE unit; --",
    '"',
    "''",
    "",
    "hai\ndòng",
    "\\",
    "%_",
    "🎖",
    "Đ",
    "x" * 300,
    "NULL",
)
NUMBERS = (0, 1, -1, 2025, 10**6, -(2**63), 2**63 - 1)


def allowed(table: Table, column: str) -> tuple[str, ...]:
    """The values that a CHECK lets through; empty = any."""
    for constraint in table.constraints:
        if isinstance(constraint, CheckConstraint) and str(constraint.sqltext).startswith(f"{column} IN"):
            return tuple(re.findall(r"'([^']*)'", str(constraint.sqltext)))
    return ()


def some_id(connection: Connection, table: Table, draw: random.Random) -> int:
    """The id of a row of the table, which is added when there is none."""
    ids = connection.scalars(select(table.c.id)).all()
    return draw.choice(ids) if ids else add_row(connection, table, draw)


def value_for(connection: Connection, table: Table, column: Column[Any], draw: random.Random) -> object:
    """A value that the column takes."""
    if column.nullable and draw.random() < 0.2:
        return None
    for key in column.foreign_keys:
        return some_id(connection, key.column.table, draw) if key.column.table is not table else None
    if values := allowed(table, column.name):
        return draw.choice(values)
    if isinstance(column.type, Integer):
        return draw.choice(NUMBERS) if draw.random() < 0.5 else draw.randrange(10**12)
    return draw.choice(TEXTS) + str(draw.randrange(10**9) if draw.random() < 0.7 else "")


def add_row(connection: Connection, table: Table, draw: random.Random) -> int:
    """Insert a row, with whatever rows it refers to."""
    values = {
        column.name: value_for(connection, table, column, draw) for column in table.columns if column.name != "id"
    }
    return int(connection.execute(insert(table).values(**values)).lastrowid)
