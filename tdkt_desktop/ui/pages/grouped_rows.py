"""Rows of one year or one catalogue under headings: tasks by quarter, units by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tdkt_desktop.ui.listing import Filters, FixedListing, Group, Row, Sort

Title = Callable[[object, Sequence[Row]], str]
"""Makes the heading of a group out of its key and its rows."""


class GroupedRows:
    """A listing in memory whose rows carry the key of their heading under "group"; sorting keeps the headings."""

    def __init__(
        self,
        rows: Sequence[Row],
        *,
        order: Sequence[object],
        title: Title,
        sort_keys: Mapping[str, Callable[[Row], str]],
        keeps: Callable[[Row, Filters], bool],
    ) -> None:
        self._fixed = FixedListing(rows, sort_keys=sort_keys, keeps=keeps)
        self._order, self._title = tuple(order), title

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return self._fixed.count(filters)

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows, heading after heading."""
        found = self._fixed.rows(0, len(self._fixed.all_rows), sort=sort, filters=filters)
        return [row for key in self._order for row in found if row["group"] == key][offset : offset + limit]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows in order."""
        return [row["id"] for row in self.rows(0, len(self._fixed.all_rows), sort=sort, filters=filters)]

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """The headings that have rows."""
        found = self.rows(0, len(self._fixed.all_rows), sort=sort, filters=filters)
        parts = [(key, [row for row in found if row["group"] == key]) for key in self._order]
        return [Group(self._title(key, part), len(part)) for key, part in parts if part]
