"""What the officer filters single columns by: told in words, kept between starts, asked of rows in memory or of SQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.text import collation_key, fold
from tdkt_desktop.storage.column_filters import BLANK, ColumnFilter
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Choice, Column, Filters, Group, HasGroups, Listing, Row, Sort, all_ids, windows

MOST_SAID = 3
KEY = "columns"
"""The key of the column filters among a table's filters."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One column's filter: beginnings of words, or some of its values with the words that the officer read."""

    words: str = ""
    values: tuple[object, ...] | None = None
    said: tuple[str, ...] = ()

    def in_words(self) -> str:
        """What is kept, after the column's name."""
        if self.values is None:
            return f"“{self.words}”"
        rest = len(self.said) - MOST_SAID
        return ", ".join(self.said[:MOST_SAID]) + (f" +{rest}" if rest > 0 else "")


@dataclass(frozen=True, slots=True)
class ColumnFilters:
    """The filters of a table's columns, by key."""

    columns: tuple[Column, ...]
    chosen: Mapping[str, Chosen] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def set(self, key: str, chosen: Chosen | None) -> ColumnFilters:
        """The same with another filter of one column; None takes it away."""
        others = {other: kept for other, kept in self.chosen.items() if other != key}
        return ColumnFilters(self.columns, others if chosen is None else {**others, key: chosen})

    def keeps(self, row: Row) -> bool:
        """Whether a row in memory passes; there the values are the words of the cells."""
        return all(_keeps(column, self.chosen[column.key], row) for column in self.columns if column.key in self.chosen)

    def stored(self) -> Mapping[str, ColumnFilter]:
        """The filters as a stored listing takes them."""
        return {key: ColumnFilter(chosen.words, chosen.values) for key, chosen in self.chosen.items()}

    def told(self) -> list[tuple[str, str]]:
        """Each filter by the key of its column and in words: “Đơn vị = Trường TH Tân Hòa 1”."""
        titles = {column.key: title_of(column) for column in self.columns}
        return [(key, f"{titles[key]} = {chosen.in_words()}") for key, chosen in self.chosen.items() if key in titles]

    def written(self) -> dict[str, object]:
        """What to remember."""
        return {
            key: {"words": chosen.words, "values": _listed(chosen.values), "said": list(chosen.said)}
            for key, chosen in self.chosen.items()
        }

    def read(self, remembered: Mapping[str, object]) -> ColumnFilters:
        """The same with what was remembered; what cannot be read, or has no column any more, is left out."""
        known = {column.key for column in self.columns}
        found = {key: _read(entry) for key, entry in remembered.items() if key in known}
        return ColumnFilters(self.columns, {key: chosen for key, chosen in found.items() if chosen is not None})


def filters_in(filters: Filters) -> ColumnFilters | None:
    """The column filters among a table's filters."""
    found = filters.get(KEY)
    return found if isinstance(found, ColumnFilters) and found else None


def without(filters: Filters, key: str) -> dict[str, object]:
    """The filters of a table without that of one column."""
    found = filters_in(filters)
    return {**filters, KEY: found.set(key, None)} if found is not None else dict(filters)


def title_of(column: Column) -> str:
    """What the officer calls a column."""
    return tr("Column", column.title) if column.title else tr("Table", "State")


def choices_of(rows: Iterable[Row], column: Column) -> list[Choice]:
    """The values of a column of rows in memory, in the order of the dictionary; blank is the last."""
    counted = Counter(column.words(row) for row in rows)
    blank = counted.pop("", 0)
    found = [Choice(words, words, count) for words, count in counted.items()]
    return in_order(found, blank=blank)


def in_order(choices: Iterable[Choice], *, blank: int) -> list[Choice]:
    """Choices as the officer looks for them."""
    found = sorted(choices, key=_order)
    return [*found, Choice(BLANK, tr("Table", "(blank)"), blank)] if blank else found


class FilteredInMemory:
    """Any listing under column filters that it does not know itself: its rows are read whole and filtered here."""

    def __init__(self, whole: Listing) -> None:
        self.whole = whole
        self._asked: tuple[Sort | None, Filters] | None = None
        self._rows: list[Row] = []

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return len(self._kept(self._asked[0] if self._asked else None, filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        kept = self._kept(sort, filters)
        return kept[offset : offset + limit] if limit >= 0 else kept[offset:]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows."""
        return [row["id"] for row in self._kept(sort, filters)]

    def values(self, column: Column, filters: Filters) -> Sequence[Choice]:
        """The values of a column under the other filters."""
        return choices_of(self._kept(None, without(filters, column.key)), column)

    def _kept(self, sort: Sort | None, filters: Filters) -> list[Row]:
        if self._asked != (sort, filters):
            chosen = filters_in(filters)
            every = (row for part in windows(self.whole, sort=sort, filters=filters) for row in part)
            self._rows = [row for row in every if chosen is None or chosen.keeps(row)]
            self._asked = (sort, dict(filters))
        return self._rows


class FilteredGroups(FilteredInMemory):
    """The same for a listing with headings; those without rows go."""

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """The headings with what is left under each."""
        assert isinstance(self.whole, HasGroups)
        kept = set(self.ids(sort=sort, filters=filters))
        ids = iter(all_ids(self.whole, sort=sort, filters=filters))
        found = []
        for group in self.whole.groups(sort=sort, filters=filters):
            left = sum(next(ids) in kept for _ in range(group.count))
            if left:
                found.append(Group(group.title, left))
        return found


def in_memory(listing: Listing) -> FilteredInMemory:
    """A listing that filters columns, out of one that does not."""
    return FilteredGroups(listing) if isinstance(listing, HasGroups) else FilteredInMemory(listing)


def _keeps(column: Column, chosen: Chosen, row: Row) -> bool:
    words = column.words(row)
    if chosen.values is not None:
        return (words or BLANK) in chosen.values
    folded = f" {fold(words)}"
    return all(f" {word}" in folded for word in fold(chosen.words).split())


def _order(choice: Choice) -> tuple[int, int, str]:
    value = choice.value
    if isinstance(value, int):
        return 0, value, ""
    return (0, int(value), "") if isinstance(value, str) and value.isdecimal() else (1, 0, collation_key(choice.words))


def _listed(values: tuple[object, ...] | None) -> list[object] | None:
    return None if values is None else list(values)


def _read(entry: object) -> Chosen | None:
    if not isinstance(entry, Mapping):
        return None
    words, values, said = entry.get("words"), entry.get("values"), entry.get("said")
    if isinstance(values, list) and isinstance(said, list) and all(isinstance(part, str) for part in said):
        return Chosen(values=tuple(values), said=tuple(said))
    return Chosen(words) if isinstance(words, str) and words else None
