"""A pack in the making: rows of the rules in use put otherwise, added or taken back, as a province issues them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tdkt_desktop.packs.cells import YES
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
    whole: PackFiles, table: str, *, was: Cells | None, now: Cells, known: Sequence[Finding]
) -> tuple[Finding, ...]:
    """What would be wrong if a row were put so, besides what is known to be wrong already."""
    rows = [row.cells for row in _rows(whole, table)]
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
