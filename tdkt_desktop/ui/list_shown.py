"""The rows of a page as they stand on paper; imported when a list is first written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from tdkt_desktop.documents.forms.listing import Heading, ShownColumn, ShownList
from tdkt_desktop.documents.paper import Value, ValueKind
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import column_filters
from tdkt_desktop.ui.cells import Part, parts_of
from tdkt_desktop.ui.list_output import line_of_day
from tdkt_desktop.ui.listing import Filters, GivesRows, HasGroups, KnowsIds, Listing, Row, Sort, windows
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.table import Table

_SAMPLE, _CHUNK = 50, 500
_STRETCH = 260  # the share of the column that stretches, beside widths in pixels
_YEARS = range(1900, 2101)


class ShowsList(Protocol):
    """What the output asks of its page."""

    seam: Seam
    table: Table

    def list_title(self) -> str:
        """What the page is called on paper."""
        ...

    def filters_told(self) -> Sequence[str]:
        """The filters in words."""
        ...


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table as they were asked for when the writing began; read in the worker's thread."""

    source: Listing
    sort: Sort | None
    filters: Filters
    parts: tuple[Part, ...]
    kinds: tuple[ValueKind, ...]

    def __call__(self) -> Iterator[Sequence[Value] | Heading]:
        rows = self._records()
        if isinstance(self.source, HasGroups):
            for group in self.source.groups(sort=self.sort, filters=self.filters):
                yield Heading(group.title)
                for _ in range(group.count):
                    if (row := next(rows, None)) is not None:
                        yield self._values(row)
        else:
            yield from map(self._values, rows)

    def _records(self) -> Iterator[Row]:
        if isinstance(self.source, GivesRows) and isinstance(self.source, KnowsIds):
            ids = self.source.ids(sort=self.sort, filters=self.filters)
            for start in range(0, len(ids), _CHUNK):
                yield from self.source.rows_of(ids[start : start + _CHUNK])
        else:
            for part in windows(self.source, sort=self.sort, filters=self.filters):
                yield from part

    def _values(self, row: Row) -> list[Value]:
        return [_typed(part, row, kind) for part, kind in zip(self.parts, self.kinds, strict=True)]


def list_shown(page: ShowsList) -> ShownList:
    """The list as its page shows it now."""
    table = page.table
    rows = table.rows
    parts = tuple(parts_of(table))
    sample = [row for number in range(min(rows.rowCount(), _SAMPLE)) if (row := rows.row_at(number)) is not None]
    kinds = tuple(_kind(part, sample) for part in parts)
    source = rows.listing if rows.source is rows.listing else column_filters.in_memory(rows.listing)
    told = page.filters_told()
    lines = [tr("Table", "Filtered: {filters}", filters="; ".join(told))] if told else []
    return ShownList(
        title=page.list_title(),
        lines=(*lines, line_of_day(page.seam.office.today, rows.record_count)),
        columns=tuple(
            ShownColumn(part.title, part.column.width or _STRETCH, kind)
            for part, kind in zip(parts, kinds, strict=True)
        ),
        count=rows.record_count,
        rows=_Rows(source, rows.order, dict(rows.filters), parts, kinds),
    )


def _kind(part: Part, sample: Sequence[Row]) -> ValueKind:
    """What the values of a column are, by its first rows."""
    values = [value for row in sample if (value := _plain(part, row)) is not None]
    if values and all(isinstance(value, date) for value in values):
        return ValueKind.DATE
    if not values or not all(isinstance(value, int | Decimal) for value in values):
        return ValueKind.TEXT
    return ValueKind.PLAIN_NUMBER if all(value in _YEARS for value in values) else ValueKind.NUMBER


def _plain(part: Part, row: Row) -> date | int | Decimal | str | None:
    """The value of a cell where a file can keep it, else its words; None for a blank one."""
    value = row.get(part.column.second) if part.is_second else part.column.value(row)
    if value.__class__ is str:
        return value or None  # type: ignore[return-value]
    if value is None:
        return None
    kept = isinstance(value, date | int | Decimal) and value.__class__ is not bool
    return value if kept else part.words(row)  # type: ignore[return-value]


def _typed(part: Part, row: Row, kind: ValueKind) -> Value:
    value: Value = _plain(part, row)
    if isinstance(value, date) and kind is not ValueKind.DATE:
        return part.words(row)
    return "" if value is None else value
