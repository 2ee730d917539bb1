"""What a table shows: columns declared once, and a listing that sorts, filters and gives rows in windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, runtime_checkable

from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.money import format_decimal, format_number
from tdkt_desktop.ui.paint import Badge

Row = Mapping[str, object]
"""One row as the listing gives it; `id` names its record and never changes."""

Filters = Mapping[str, object]
"""Column or filter key -> value; `text` is what the officer typed to filter the whole table."""

WINDOW = 100
"""Rows asked for at once."""


class Kind(StrEnum):
    """How a cell is drawn."""

    CHECK = "check"
    TWO = "two"
    TEXT = "text"
    NUMBER = "number"
    CHIP = "chip"
    VERDICT = "verdict"
    LINK = "link"


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Sort:
    """The column that orders the rows."""

    key: str
    descending: bool = False


class Edit(StrEnum):
    """How a cell is typed into."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    PARTIAL_DAY = "partial_day"  # a day, a month or a year
    CHOICE = "choice"  # one of the page's `choices`


@dataclass(frozen=True, slots=True)
class Editing:
    """That a column can be typed into; `field` is what the page's Action calls it, where not the column's key."""

    kind: Edit = Edit.TEXT
    field: str = ""
    may_be_blank: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `title` is a marked source string of the context "Column".

    `width` in logical pixels, 0 for the one that stretches. When room is short, columns with the highest `priority`
    leave first and 0 never leaves; what a leaving column said moves to the second line of the two-line column.
    `show` makes the cell's value of a row where it is not simply the row's value under `key`.
    `edit` lets cells be typed into, `adds_up` lets the status bar sum them, `is_painted` keeps a drawing out of files,
    an `is_extra` column is hidden until the officer chooses it.
    `least` is the room that the stretching column wants before others may stand beside it.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    width: int = 0
    priority: int = 0
    align: Align = Align.LEFT
    second: str = ""
    second_title: str = ""
    show: Callable[[Row], object] | None = None
    can_sort: bool = True
    is_muted: bool = False
    edit: Editing | None = None
    adds_up: bool = False
    is_painted: bool = False
    is_extra: bool = False
    least: int = 0

    def value(self, row: Row) -> object:
        """The plain value of this column's cell."""
        return self.show(row) if self.show is not None else row.get(self.key)

    def words(self, row: Row) -> str:
        """The first line of the cell, as the officer reads it."""
        return in_words(self.value(row))

    def second_words(self, row: Row) -> str:
        """The second line of the cell."""
        return in_words(row.get(self.second)) if self.second else ""

    def amount(self, row: Row) -> int:
        """The number that adds up: the cell's, else what the row holds under the key."""
        value = self.value(row)
        found = value if isinstance(value, int) else row.get(self.key)
        return found if isinstance(found, int) else 0


@runtime_checkable
class Listing(Protocol):
    """Rows of one table; the database behind it counts, sorts and filters."""

    def count(self, filters: Filters) -> int:
        """How many rows there are under these filters."""
        ...

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        ...


@runtime_checkable
class KnowsIds(Protocol):
    """A listing that gives all ids at once, in order: finding a record and ticking all cost one query."""

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows."""
        ...


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a column, what the officer reads for it, and on how many rows it stands."""

    value: object
    words: str
    count: int = 0


@runtime_checkable
class FiltersColumns(Protocol):
    """A listing that takes column filters itself (`columns` among its filters) and knows the values of a column."""

    def values(self, column: Column, filters: Filters) -> Sequence[Choice] | None:
        """The values under the other filters; None when there are too many to choose from."""
        ...


@runtime_checkable
class GivesRows(Protocol):
    """A listing that gives rows by their ids, so that a selection of any size costs no walk over all rows."""

    def rows_of(self, ids: Sequence[object]) -> Sequence[Row]:
        """These rows in that order; one that is gone is left out."""
        ...


@runtime_checkable
class Totals(Protocol):
    """A listing that sums a column over all rows."""

    def total(self, key: str, filters: Filters) -> int | None:
        """The sum; None when the column is not stored."""
        ...


@runtime_checkable
class KeepsRows(Protocol):
    """Column filters, asked of a row in memory."""

    def keeps(self, row: Row) -> bool:
        """Whether the row passes."""
        ...


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading; `title` is what the officer reads."""

    title: str
    count: int


@runtime_checkable
class HasGroups(Protocol):
    """A listing whose rows stand under headings, such as quarters; its rows come in the order of the groups."""

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """The headings in order, with the number of rows under each."""
        ...


@dataclass(slots=True)
class FixedListing:
    """Rows already in memory (a preview, a council of fifteen): sorted and filtered here, by the given keys."""

    all_rows: Sequence[Row]
    sort_keys: Mapping[str, Callable[[Row], str]] = field(default_factory=dict)
    keeps: Callable[[Row, Filters], bool] | None = None

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return len(self._kept(filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        kept = self._kept(filters)
        if sort is not None:
            kept = sorted(kept, key=self.sort_keys.get(sort.key, _by(sort.key)), reverse=sort.descending)
        return kept[offset : offset + limit]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows."""
        return [row["id"] for row in self.rows(0, len(self.all_rows), sort=sort, filters=filters)]

    def rows_of(self, ids: Sequence[object]) -> Sequence[Row]:
        """These rows in that order."""
        found = {row["id"]: row for row in self.all_rows}
        return [found[row_id] for row_id in ids if row_id in found]

    def _kept(self, filters: Filters) -> Sequence[Row]:
        chosen = filters.get("columns")
        is_asked = any(value not in (None, "") for key, value in filters.items() if key != "columns")
        rows = [row for row in self.all_rows if self.keeps(row, filters)] if self.keeps and is_asked else self.all_rows
        return [row for row in rows if chosen.keeps(row)] if isinstance(chosen, KeepsRows) and chosen else rows


def windows(listing: Listing, *, sort: Sort | None, filters: Filters) -> Iterator[Sequence[Row]]:
    """All rows of a listing, window by window."""
    for offset in range(0, listing.count(filters), WINDOW):
        yield listing.rows(offset, WINDOW, sort=sort, filters=filters)


def all_ids(listing: Listing, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
    """The ids of all rows in order."""
    if isinstance(listing, KnowsIds):
        return listing.ids(sort=sort, filters=filters)
    return [row["id"] for part in windows(listing, sort=sort, filters=filters) for row in part]


def in_words(value: object) -> str:
    """A value as the officer reads it in a cell; unknown is left empty."""
    match value:
        case None:
            return ""
        case Badge():
            return value.word
        case bool():
            return "✓" if value else ""
        case int():
            return format_number(value)
        case Decimal():
            return format_decimal(value)
        case date():
            return short_date(value)
        case PartialDate():
            return short_partial(value)
    return str(value)


def _by(key: str) -> Callable[[Row], str]:
    def plain(row: Row) -> str:
        value = row.get(key)
        return f"{value:020}" if isinstance(value, int) else str(value if value is not None else "")

    return plain
