"""How a table of an office is declared. Days are ISO text, money is whole đồng, scores are decimal text.

Every column that is searched has a folded twin; every list of people has the sort key of its name.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

SCHEMA_VERSION = 1
"""`PRAGMA user_version` of an office made today."""

APPLICATION_ID = 0x54444B54
"""`PRAGMA application_id`: 'TDKT', by which an office database is known from any other SQLite file."""

metadata = MetaData()


def table(name: str, *parts: Column[int] | Column[str] | CheckConstraint | UniqueConstraint | Index) -> Table:
    """A strict table with an `id`."""
    return Table(name, metadata, Column("id", Integer, primary_key=True), *parts, sqlite_strict=True)


def text(name: str, *, required: bool = False, index: bool = False) -> Column[str]:
    """A text column; empty is NULL, never ''."""
    return Column(name, Text, nullable=not required, index=index)


def whole(name: str, *, required: bool = False) -> Column[int]:
    """A whole number."""
    return Column(name, Integer, nullable=not required)


def link(
    name: str, to: str, *, required: bool = False, unique: bool = False, has_own_index: bool = True
) -> Column[int]:
    """A reference to another table's row. Nothing cascades: taking out is an Action that says what goes with it.

    `has_own_index` False where a wider index of the table begins with the link.
    """
    indexed = has_own_index and not unique
    return Column(name, Integer, ForeignKey(f"{to}.id"), nullable=not required, index=indexed, unique=unique)


def one_of(column: str, *values: str) -> CheckConstraint:
    """Only these values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")
