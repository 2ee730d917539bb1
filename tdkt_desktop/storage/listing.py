"""Listings: what a page or an export shows, in windows that the database sorts and filters.

A row is a mapping of column keys to stored values (codes, ISO days, whole đồng), with `id` and where they help
`subject_id`, `decision_id`, `round_id`. Words for codes are put in above, by the pack and the translation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, func, or_, select

from tdkt_desktop.domain.text import fold

WINDOW = 200
"""Rows that a page asks for at a time."""


@dataclass(frozen=True, slots=True)
class ListingColumn:
    """A column: its key in a row, its title (source string of context 'Column') and what its values are.

    `values`: text, person, day, partial (a date as far as known), number, money, award, level, status, verdict, state …
    """

    key: str
    title: str
    values: str = "text"


@dataclass(frozen=True, slots=True)
class Filter:
    """What of a listing is wanted: beginnings of words without marks, a year, a round, values of columns."""

    words: str = ""
    year: int | None = None
    round_id: int | None = None
    equal: Mapping[str, object] = field(default_factory=dict)


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Listing:
    """A listing over a join: shown columns, hidden columns, and how it is searched, narrowed and sorted."""

    key: str
    title: str
    columns: tuple[ListingColumn, ...]
    source: FromClause
    fields: Mapping[str, ColumnElement[Any]]
    searched: tuple[ColumnElement[str], ...]
    order: tuple[ColumnElement[Any], ...]
    sorts: Mapping[str, tuple[ColumnElement[Any], ...]] = field(default_factory=dict)
    year: ColumnElement[Any] | None = None
    round_id: ColumnElement[Any] | None = None

    def count(self, connection: Connection, wanted: Filter = EVERYTHING) -> int:
        """How many rows there are."""
        counted = self._narrowed(select(func.count()).select_from(self.source), wanted)
        return int(connection.scalar(counted) or 0)

    def rows(
        self,
        connection: Connection,
        wanted: Filter = EVERYTHING,
        *,
        offset: int = 0,
        limit: int = WINDOW,
        sort: str | None = None,
        descending: bool = False,
    ) -> list[dict[str, Any]]:
        """A window of rows; `sort` is a column key, None = the listing's own order."""
        found = select(*(column.label(key) for key, column in self.fields.items())).select_from(self.source)
        found = self._ordered(self._narrowed(found, wanted), sort, descending=descending).limit(limit).offset(offset)
        return [dict(row) for row in connection.execute(found).mappings()]

    def ids(
        self,
        connection: Connection,
        wanted: Filter = EVERYTHING,
        *,
        sort: str | None = None,
        descending: bool = False,
    ) -> list[int]:
        """The ids of all rows in the order that `rows` gives them."""
        found = select(self.fields["id"]).select_from(self.source)
        return list(connection.scalars(self._ordered(self._narrowed(found, wanted), sort, descending=descending)))

    def every_row(self, connection: Connection, wanted: Filter = EVERYTHING) -> list[dict[str, Any]]:
        """All rows in the listing's own order."""
        return self.rows(connection, wanted, limit=-1)

    def tally(self, connection: Connection, key: str, wanted: Filter = EVERYTHING) -> dict[Any, int]:
        """How many rows have each value of a column: the figures on the counters."""
        column = self.fields[key]
        found = self._narrowed(select(column, func.count()).select_from(self.source), wanted).group_by(column)
        return {row[0]: row[1] for row in connection.execute(found)}

    def _ordered(self, found: Select[Any], sort: str | None, *, descending: bool) -> Select[Any]:
        if sort is None:
            return found.order_by(*self.order)
        keys = self.sorts.get(sort, (self.fields[sort],))
        return found.order_by(*(key.desc() if descending else key.asc() for key in keys), *self.order[-1:])

    def _narrowed(self, found: Select[Any], wanted: Filter) -> Select[Any]:
        for word in fold(wanted.words).split():
            escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            beginnings = (f"{escaped}%", f"% {escaped}%")
            found = found.where(
                or_(*(column.like(text, escape="\\") for column in self.searched for text in beginnings))
            )
        if wanted.year is not None and self.year is not None:
            found = found.where(self.year == wanted.year)
        if wanted.round_id is not None and self.round_id is not None:
            found = found.where(self.round_id == wanted.round_id)
        for key, value in wanted.equal.items():
            column = self.fields[key]
            found = found.where(column.is_(None) if value is None else column == value)
        return found
