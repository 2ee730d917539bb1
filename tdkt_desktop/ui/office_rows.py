"""Rows of the office for a table: a listing of `storage`, read in windows, with words put in for codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listing import Listing as Stored
from tdkt_desktop.ui.listing import Filters, Row, Sort

Dress = Callable[[dict[str, object]], Row]
"""Makes what a table shows of a stored row: names of awards, badges, days."""

_OWN = frozenset({"text", "year", "round_id"})


class OfficeRows:
    """A stored listing as a table's `Listing`. Filters: `text`, `year`, `round_id`, and columns by their key."""

    def __init__(self, office: Office, stored: Stored, *, dress: Dress | None = None) -> None:
        self._office, self._stored, self._dress = office, stored, dress

    def count(self, filters: Filters) -> int:
        """How many rows there are under these filters."""
        with self._office.reader() as reader:
            return self._stored.count(reader.connection, wanted(filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        with self._office.reader() as reader:
            found = self._stored.rows(
                reader.connection,
                wanted(filters),
                offset=offset,
                limit=limit,
                sort=sort.key if sort is not None else None,
                descending=sort is not None and sort.descending,
            )
        return found if self._dress is None else [self._dress(row) for row in found]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[int]:
        """The ids of all rows in order, by which the cursor finds its record again after a sort."""
        with self._office.reader() as reader:
            return self._stored.ids(
                reader.connection,
                wanted(filters),
                sort=sort.key if sort is not None else None,
                descending=sort is not None and sort.descending,
            )

    def tally(self, key: str, filters: Filters) -> Mapping[object, int]:
        """How many rows have each value of a column: the figures on the counters."""
        with self._office.reader() as reader:
            return self._stored.tally(reader.connection, key, wanted(filters))


def wanted(filters: Filters) -> Filter:
    """The filters of a table as the listing takes them; a filter of None or "" is none."""
    year, round_id = filters.get("year"), filters.get("round_id")
    return Filter(
        words=str(filters.get("text") or ""),
        year=year if isinstance(year, int) else None,
        round_id=round_id if isinstance(round_id, int) else None,
        equal={key: value for key, value in filters.items() if key not in _OWN and value not in (None, "")},
    )
