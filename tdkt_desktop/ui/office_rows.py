"""Rows of the office for a table: a listing of `storage`, read in windows, with words put in for codes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.column_filters import BLANK, ready
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listing import Listing as Stored
from tdkt_desktop.ui.column_filters import KEY, filters_in, in_order, without
from tdkt_desktop.ui.listing import Choice, Column, Filters, Kind, Row, Sort

Dress = Callable[[dict[str, object]], Row]
"""Makes what a table shows of a stored row: names of awards, badges, days."""

MOST_VALUES = 400
"""More values than these are not chosen from, but looked for by words."""

MOST_FOUND = 5_000
"""As many rows that match a search are looked up once: for the count, the rows and the counters alike."""

FAR = 2_000
"""A row so far down a sorted list is looked up by its id: to find it, all before it would be sorted each time."""

_OWN = frozenset({"text", "year", "round_id", KEY})


class OfficeRows:
    """A stored listing as a table's `Listing`. Filters: `text`, `year`, `round_id`, and columns by their key."""

    def __init__(self, office: Office, stored: Stored, *, dress: Dress | None = None) -> None:
        self._office, self._stored, self._dress = office, stored, dress
        self._in_order: tuple[Sort | None, Filters, Sequence[int]] | None = None
        self._found: tuple[str, tuple[int, ...] | None] = ("", None)

    def count(self, filters: Filters) -> int:
        """How many rows there are under these filters: whoever asks looks anew."""
        self._in_order, self._found = None, ("", None)
        with self._asked(filters) as (connection, asked):
            return self._stored.count(connection, asked)

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        if self._knows(sort, filters) or (sort is not None and offset >= FAR):
            return self.rows_of(self.ids(sort=sort, filters=filters)[offset : offset + limit])
        key, descending = _order(sort)
        with self._asked(filters) as (connection, asked):
            return self._all_dressed(
                self._stored.rows(connection, asked, offset=offset, limit=limit, sort=key, descending=descending)
            )

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[int]:
        """The ids of all rows in order, by which the cursor finds its record again after a sort."""
        if self._in_order is None or not self._knows(sort, filters):
            key, descending = _order(sort)
            with self._asked(filters) as (connection, asked):
                found = self._stored.ids(connection, asked, sort=key, descending=descending)
            self._in_order = (sort, dict(filters), found)
        return self._in_order[2]

    def _knows(self, sort: Sort | None, filters: Filters) -> bool:
        return self._in_order is not None and self._in_order[:2] == (sort, filters)

    def rows_of(self, ids: Sequence[object]) -> Sequence[Row]:
        """These rows in that order."""
        with self._office.reader() as reader:
            return self._all_dressed(
                self._stored.rows_of(reader.connection, [row for row in ids if isinstance(row, int)])
            )

    def tally(self, key: str, filters: Filters) -> Mapping[object, int]:
        """How many rows have each value of a column: the figures on the counters."""
        with self._asked(filters) as (connection, asked):
            return self._stored.tally(connection, key, asked)

    def total(self, key: str, filters: Filters) -> int | None:
        """The sum of a column over all rows; None for one that is not stored."""
        if key not in self._stored.fields:
            return None
        with self._asked(filters) as (connection, asked):
            return self._stored.total(connection, key, asked)

    def can_filter(self, column: Column) -> bool:
        """Whether the database can filter by a column."""
        return column.key in self._stored.fields

    def values(self, column: Column, filters: Filters) -> Sequence[Choice] | None:
        """The values of a column with their counts; a value's words are those that one of its rows shows."""
        if column.kind is Kind.TWO or not self.can_filter(column):
            return None
        with self._asked(without(filters, column.key)) as (connection, asked):
            found = self._stored.values(connection, column.key, asked, limit=MOST_VALUES)
            if found is None:
                return None
            rows = self._all_dressed(self._stored.rows_of(connection, [value.row_id for value in found]))
        words = {row["id"]: column.words(row) for row in rows}
        blank = sum(value.count for value in found if value.value is BLANK)
        named = [
            Choice(value.value, words.get(value.row_id) or str(value.value), value.count)
            for value in found
            if value.value is not BLANK
        ]
        return in_order(named, blank=blank)

    def _all_dressed(self, rows: Sequence[dict[str, Any]]) -> Sequence[Row]:
        return rows if self._dress is None else [self._dress(row) for row in rows]

    @contextmanager
    def _asked(self, filters: Filters) -> Iterator[tuple[Any, Filter]]:
        asked = wanted(filters)
        with self._office.reader() as reader:
            ready(reader.connection, asked.columns)
            if asked.words:
                known = self._found
                if known[0] != asked.words:
                    known = asked.words, self._stored.find(reader.connection, asked.words, most=MOST_FOUND)
                    self._found = known
                asked = replace(asked, found=known[1])
            yield reader.connection, asked


def wanted(filters: Filters) -> Filter:
    """The filters of a table as the listing takes them; a filter of None or "" is none."""
    year, round_id, chosen = filters.get("year"), filters.get("round_id"), filters_in(filters)
    return Filter(
        words=str(filters.get("text") or ""),
        year=year if isinstance(year, int) else None,
        round_id=round_id if isinstance(round_id, int) else None,
        equal={key: value for key, value in filters.items() if key not in _OWN and value not in (None, "")},
        columns=chosen.stored() if chosen is not None else {},
    )


def _order(sort: Sort | None) -> tuple[str | None, bool]:
    return (sort.key, sort.descending) if sort is not None else (None, False)
