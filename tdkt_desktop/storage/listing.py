"""Listings: what a page or an export shows, in windows that the database sorts and filters.

A row is a mapping of column keys to stored values (codes, ISO days, whole đồng), with `id` and where they help
`subject_id`, `decision_id`, `round_id`. Words for codes are put in above, by the pack and the translation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, FromClause, Select, Table, func, or_, select
from sqlalchemy.sql import visitors

from tdkt_desktop.domain.text import fold
from tdkt_desktop.storage.column_filters import BLANK, ColumnFilter, ColumnValue, Folded, conditions
from tdkt_desktop.storage.name_search import OfSubject, among, begins, ids_in

WINDOW = 200
"""Rows that a page asks for at a time."""

_ASKED = 500  # ids in one question
_FAR = 10 * WINDOW


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
    """What of a listing is wanted: beginnings of words without marks, a year, a round, values of columns.

    `columns` are the officer's own filters of single columns; whoever asks for words there calls `ready` first.
    `found` are the ids that match the words, when they were looked up before: see `Listing.find`.
    """

    words: str = ""
    year: int | None = None
    round_id: int | None = None
    equal: Mapping[str, object] = field(default_factory=dict)
    columns: Mapping[str, ColumnFilter] = field(default_factory=dict)
    found: tuple[int, ...] | None = None


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A table that a listing looks up by a link; `certain` when the link is never empty.

    A row finds at most one there, so that a query which asks nothing of the table can do without it.
    """

    table: FromClause
    on: ColumnElement[bool]
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """A listing over a table and what it looks up: shown and hidden columns, and how it is searched and sorted.

    A window is found by ids alone, over no more tables than its search and order need, and filled in afterwards: that
    keeps the ten-thousandth row as near as the first.
    """

    key: str
    title: str
    columns: tuple[ListingColumn, ...]
    base: Table
    fields: Mapping[str, ColumnElement[Any]]
    order: tuple[ColumnElement[Any], ...]
    searched: tuple[ColumnElement[str], ...] = ()
    sorts: Mapping[str, tuple[ColumnElement[Any], ...]] = field(default_factory=dict)
    year: ColumnElement[Any] | None = None
    round_id: ColumnElement[Any] | None = None
    looked_up: tuple[LookedUp, ...] = ()
    people: OfSubject | None = None
    folded: Mapping[str, Folded] = field(default_factory=dict)

    def find(self, connection: Connection, words: str, *, most: int) -> tuple[int, ...] | None:
        """The ids of the rows that match words, so that a page asks for them once; None when they are too many."""
        matching = self._with_words(connection, fold(words).split(), soon=False)
        asked = select(self.base.c.id).select_from(self._tables_of(*matching)).where(*matching).limit(most + 1)
        found = ids_in(connection, asked)
        return tuple(found) if len(found) <= most else None

    def count(self, connection: Connection, wanted: Filter = EVERYTHING) -> int:
        """How many rows there are."""
        conditions = self._conditions(connection, wanted)
        counted = select(func.count()).select_from(self._tables_of(*conditions)).where(*conditions)
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
        order = self._order(sort, descending=descending)
        soon = limit > 0 and offset < _FAR and wanted == Filter(words=wanted.words)
        chosen = self._ids(connection, wanted, order, soon=soon).limit(limit).offset(offset).subquery()
        columns = [column.label(key) for key, column in self.fields.items()]
        every = self._tables_of(*columns, *order).join(chosen, chosen.c.id == self.base.c.id)
        found = select(*columns).select_from(every).order_by(*order)
        keys = tuple(self.fields)
        return [dict(zip(keys, row, strict=True)) for row in connection.execute(found).all()]

    def ids(
        self,
        connection: Connection,
        wanted: Filter = EVERYTHING,
        *,
        sort: str | None = None,
        descending: bool = False,
    ) -> list[int]:
        """The ids of all rows in the order that `rows` gives them."""
        return ids_in(connection, self._ids(connection, wanted, self._order(sort, descending=descending)))

    def every_row(self, connection: Connection, wanted: Filter = EVERYTHING) -> list[dict[str, Any]]:
        """All rows in the listing's own order."""
        return self.rows(connection, wanted, limit=-1)

    def tally(self, connection: Connection, key: str, wanted: Filter = EVERYTHING) -> dict[Any, int]:
        """How many rows have each value of a column: the figures on the counters."""
        column = self.fields[key]
        conditions = self._conditions(connection, wanted)
        tables = self._tables_of(column, *conditions)
        found = select(column, func.count()).select_from(tables).where(*conditions).group_by(column)
        return {row[0]: row[1] for row in connection.execute(found)}

    def values(
        self, connection: Connection, key: str, wanted: Filter = EVERYTHING, *, limit: int
    ) -> list[ColumnValue] | None:
        """The values of a column, each with one row to read its words from; None when there are more than `limit`."""
        column = self.fields[key]
        where = self._conditions(connection, wanted)
        tables = self._tables_of(column, *where)
        counted = select(column, func.count(), func.min(self.base.c.id)).select_from(tables).where(*where)
        rows = connection.execute(counted.group_by(column).limit(limit + 1)).all()
        if len(rows) > limit:
            return None
        blank = [row for row in rows if row[0] in (None, "")]
        found = [ColumnValue(row[0], row[1], row[2]) for row in rows if row[0] not in (None, "")]
        if blank:
            found.append(ColumnValue(BLANK, sum(row[1] for row in blank), blank[0][2]))
        return found

    def span(self, connection: Connection, key: str) -> tuple[Any, Any]:
        """The least and the greatest value of a column of the base, each found by itself in the column's index."""
        ends = [select(end(self.fields[key])).scalar_subquery() for end in (func.min, func.max)]
        least, greatest = connection.execute(select(*ends)).one()
        return least, greatest

    def total(self, connection: Connection, key: str, wanted: Filter = EVERYTHING) -> int:
        """The sum of a column of numbers over all rows."""
        column = self.fields[key]
        where = self._conditions(connection, wanted)
        summed = select(func.sum(column)).select_from(self._tables_of(column, *where)).where(*where)
        return int(connection.scalar(summed) or 0)

    def rows_of(self, connection: Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These rows in the order of their ids as given; one that is gone is left out."""
        columns = [column.label(key) for key, column in self.fields.items()]
        every = select(*columns).select_from(self._tables_of(*columns))
        found: dict[int, dict[str, Any]] = {}
        for start in range(0, len(ids), _ASKED):
            part = every.where(self.base.c.id.in_(ids[start : start + _ASKED]))
            for row in connection.execute(part):
                values = dict(zip(self.fields, row, strict=True))
                found[values["id"]] = values
        return [found[row_id] for row_id in ids if row_id in found]

    def _ids(
        self, connection: Connection, wanted: Filter, order: Sequence[ColumnElement[Any]], *, soon: bool = False
    ) -> Select[Any]:
        conditions = self._conditions(connection, wanted, soon=soon)
        found = select(self.base.c.id).select_from(self._tables_of(*conditions, *order))
        return found.where(*conditions).order_by(*order)

    def _order(self, sort: str | None, *, descending: bool) -> Sequence[ColumnElement[Any]]:
        if sort is None:
            return self.order
        keys = self.sorts.get(sort, (self.fields[sort],))
        return [*(key.desc() if descending else key.asc() for key in keys), *self.order[-1:]]

    def _conditions(self, connection: Connection, wanted: Filter, *, soon: bool = False) -> list[ColumnElement[bool]]:
        if wanted.found is None:
            found = self._with_words(connection, fold(wanted.words).split(), soon=soon)
        else:
            found = [among(self.base.c.id, wanted.found)]
        if wanted.year is not None and self.year is not None:
            found.append(self.year == wanted.year)
        if wanted.round_id is not None and self.round_id is not None:
            found.append(self.round_id == wanted.round_id)
        for key, value in wanted.equal.items():
            column = self.fields[key]
            found.append(column.is_(None) if value is None else column == value)
        return [*found, *conditions(wanted.columns, self.fields, self.folded)]

    def _with_words(self, connection: Connection, words: Sequence[str], *, soon: bool) -> list[ColumnElement[bool]]:
        """Every word begins a word of what is searched, or all of one name."""
        if self.people is None:
            return [begins(word, *self.searched) for word in words]
        if not self.searched:
            return [self.people.called(connection, words, soon=soon)] if words else []
        return [or_(begins(word, *self.searched), self.people.called(connection, [word], soon=soon)) for word in words]

    def _tables_of(self, *expressions: ColumnElement[Any]) -> FromClause:
        """The base with as many of the looked-up tables as the expressions speak of."""
        named = _named(*expressions)
        wanted = []
        for other in reversed(self.looked_up):
            if other.table in named:
                wanted.append(other)
                named |= _named(other.on)
        tables: FromClause = self.base
        for other in reversed(wanted):
            tables = tables.join(other.table, other.on, isouter=not other.certain)
        return tables


def _named(*expressions: ColumnElement[Any]) -> set[FromClause]:
    """The tables that expressions speak of."""
    return {
        element.table
        for expression in expressions
        for element in visitors.iterate(expression)
        if isinstance(element, Column)
    }
