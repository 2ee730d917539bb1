"""A pack in the making: rows of the rules in use put otherwise, added or taken back, as a province issues them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tdkt_desktop.packs.cells import YES, partial_day
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.compare import Change, Comparison, compared
from tdkt_desktop.packs.findings import Finding, finding
from tdkt_desktop.packs.layers import (
    REMOVED,
    TABLE,
    TWICE,
    Identity,
    Layered,
    identity_of,
    key_columns,
    layered,
)
from tdkt_desktop.packs.read import RawRow, raw_rows
from tdkt_desktop.packs.shapes import BY_FILE
from tdkt_desktop.packs.source import PackFiles

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """A pack in the making; it lies over `below`, and is compared with what is `in_use`; both whole."""

    pack: PackFiles
    below: PackFiles
    in_use: PackFiles

    @property
    def whole(self) -> Layered:
        """The draft with what it inherits."""
        return layered((self.below, self.pack))

    @property
    def changes(self) -> Comparison:
        """What it changes in the rules in use."""
        return compared(self.in_use, self.whole.pack)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with it."""
        whole = self.whole
        return whole.findings or tuple(whole.traced(one) for one in check(whole.pack))


def with_row(draft: Draft, table: str, *, was: Cells | None, now: Cells | None) -> Draft:
    """The draft with one row put otherwise; `was` None adds one, `now` None takes one out.

    A row that says what is below is no row of the draft any more.
    """
    own, gone = _own(draft, table)
    below = {identity_of(table, row.cells): row.cells for row in _rows(draft.below, table)}
    if was is not None:
        identity = identity_of(table, was)
        own.pop(identity, None)
        if identity in below:
            gone[identity] = {**_named(table, below[identity]), REMOVED: "yes"}
    if now is not None:
        identity = identity_of(table, now)
        gone.pop(identity, None)
        own[identity] = now
        if below.get(identity) == dict(now):
            own.pop(identity)
    return replace(draft, pack=_with_table(draft.pack, table, [*own.values(), *gone.values()]))


@dataclass(frozen=True, slots=True)
class GivingWay:
    """A row that another follows: as it is, as it ends the day before, and its last day then."""

    was: Cells
    ended: Cells
    last: date


def giving_way(whole: PackFiles, table: str, *, was: Cells | None, now: Cells) -> GivingWay | None:
    """The row of the rules that ends because `now` follows it; None where no earlier row of its key still holds then.

    `was` is the row in force that is put otherwise, where that is what is done.
    """
    begins = _day(now.get(BY_FILE[table].dates[0], ""))
    if begins is None or last_day_column(table, now) is None:
        return None
    key = identity_of(table, now)[:-1]
    for row in [was] if was is not None else [row.cells for row in _rows(whole, table)]:
        if identity_of(table, row)[:-1] == key and _holds_until(table, row, begins):
            return GivingWay(row, ended(table, row, on=begins), begins - timedelta(days=1))
    return None


def _holds_until(table: str, row: Cells, day: date) -> bool:
    """Whether a row begins before a day and holds on it still."""
    first, last = (_day(row.get(column, "")) for column in BY_FILE[table].dates)
    return (first is None or first < day) and (last is None or last >= day)


def _day(cell: str) -> date | None:
    with suppress(ValueError):
        return partial_day(cell).first if cell else None
    return None


def is_below(draft: Draft, table: str, row: Cells) -> bool:
    """Whether a row stands in the rules below the draft, or in use, and so has judged or will."""
    return any(dict(one.cells) == dict(row) for pack in (draft.below, draft.in_use) for one in _rows(pack, table))


def followed(draft: Draft, table: str, giving: GivingWay, *, now: Cells) -> Draft:
    """The draft with a row that another follows: the earlier one ends the day before."""
    return with_row(with_row(draft, table, was=giving.was, now=giving.ended), table, was=None, now=now)


def taken_back(draft: Draft, change: Change) -> Draft:
    """The draft without one of its changes: the row is as it is in use."""
    after = change.after.cells if change.after is not None else None
    before = change.before.cells if change.before is not None else None
    return with_row(draft, change.table, was=after, now=before)


def ended(table: str, row: Cells, *, on: date) -> dict[str, str]:
    """A row that no longer holds from that day on. Raises KeyError for a table without last days."""
    last = last_day_column(table, row)
    if last is None:
        raise KeyError(table)
    return {**row, last: (on - timedelta(days=1)).isoformat()}


def last_day_column(table: str, row: Cells) -> str | None:
    """The column of the last day; None where rows hold for ever."""
    column = BY_FILE[table].dates[1]
    return column if column in row else None


def faults_of_row(
    whole: PackFiles,
    table: str,
    *,
    was: Cells | None,
    now: Cells,
    known: Sequence[Finding],
    giving: GivingWay | None = None,
) -> tuple[Finding, ...]:
    """What would be wrong if a row were put so, besides what is known to be wrong already; `giving` ends before it."""
    rows = [row.cells for row in _rows(whole, table)]
    if giving is not None:
        rows[rows.index(giving.was)], was = giving.ended, None
    place = rows.index(was) if was is not None and was in rows else len(rows)
    identity = identity_of(table, now)
    same = [at for at, row in enumerate(rows) if at != place and identity_of(table, row) == identity]
    if same:
        file, column = f"{table}{TABLE}", (*(key_columns(table) or ()), BY_FILE[table].dates[0])[0]
        value = " ".join(part for part in identity if part)
        return (finding(file, place + 2, column, TWICE, value=value, other=same[0] + 2),)
    rows[place : place + 1] = [now]
    candidate = PackFiles(whole.name, {**whole.files, f"{table}{TABLE}": _written(rows)})
    return tuple(one for one in check(candidate) if one not in known)


# ---- tables


def _own(draft: Draft, table: str) -> tuple[dict[Identity, Cells], dict[Identity, Cells]]:
    """The draft's own rows of a table in full, and those that it takes out."""
    file = f"{table}{TABLE}"
    if file not in draft.pack.files:
        return {}, {}
    whole = draft.whole
    own = {
        identity_of(table, row.cells): row.cells
        for row in _rows(whole.pack, table)
        if whole.origins[file, row.line].pack == draft.pack.name
    }
    gone = {
        identity_of(table, row.cells): row.cells
        for row in _rows(draft.pack, table)
        if YES.get(row.cells.get(REMOVED, ""))
    }
    return own, gone


def _named(table: str, cells: Cells) -> dict[str, str]:
    """The cells by which a row is named."""
    columns = (*(key_columns(table) or ()), BY_FILE[table].dates[0])
    return {column: cells[column] for column in columns if column in cells}


def _rows(pack: PackFiles, table: str) -> Iterator[RawRow]:
    data = pack.files.get(f"{table}{TABLE}")
    return iter(()) if data is None else raw_rows(data)


def _with_table(pack: PackFiles, table: str, rows: Sequence[Cells]) -> PackFiles:
    """The pack with these rows as the whole table; without the table when there are none."""
    files = {path: data for path, data in pack.files.items() if path != f"{table}{TABLE}"}
    if rows:
        files[f"{table}{TABLE}"] = _written(rows)
    return PackFiles(pack.name, files)


def _written(rows: Sequence[Cells]) -> bytes:
    out = io.StringIO(newline="")
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({column: " ".join(cell.split()) for column, cell in row.items()} for row in rows)
    return out.getvalue().encode("utf-8")
