"""What was understood of lists, as rows under headings: held back, repeated, accepted, and what is no data.

Rows are made when they are looked at: a preview of ten thousand rows costs no more than the few in sight.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from tdkt_desktop.actions.lists_in_hand import ListsInHand
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.intake.corrections import Fate, RowPlace, SheetPlace
from tdkt_desktop.intake.report import FileReport, ImportReport, Result, RowReport, SheetReport
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Filters, Group, Row, Sort
from tdkt_desktop.ui.pages.import_doubts import REPEATED
from tdkt_desktop.ui.pages.import_fields import names_of
from tdkt_desktop.ui.pages.import_raw import RawLists

HELD, TWICE, LEFT, MENDED, WARNED, TAKEN = "held", "twice", "left", "mended", "warned", "taken"
SETTLED, IGNORED = "settled", "ignored"

GROUPS = {
    HELD: QT_TRANSLATE_NOOP("Import", "Held back, to be looked at ({count})"),
    TWICE: QT_TRANSLATE_NOOP("Import", "Repeated ({count})"),
    LEFT: QT_TRANSLATE_NOOP("Import", "Set aside by you ({count})"),
    MENDED: QT_TRANSLATE_NOOP("Import", "Mended by you, will be taken in ({count})"),
    WARNED: QT_TRANSLATE_NOOP("Import", "Will be taken in, with a remark ({count})"),
    TAKEN: QT_TRANSLATE_NOOP("Import", "Will be taken in ({count})"),
    SETTLED: QT_TRANSLATE_NOOP("Import", "Dealt with before ({count})"),
    IGNORED: QT_TRANSLATE_NOOP("Import", "Left out, no data ({count})"),
}
SHOWN_WITH: Mapping[str, tuple[str, ...]] = {
    "": tuple(GROUPS),
    HELD: (HELD, LEFT),
    TWICE: (TWICE,),
    TAKEN: (MENDED, WARNED, TAKEN),
    IGNORED: (IGNORED,),
}
"""What a counter of the sum line shows: its key → the headings."""


class Entry(NamedTuple):
    """A row of the report and where it stands."""

    place: RowPlace
    sheet: SheetReport
    row: RowReport


@dataclass(frozen=True, slots=True)
class Preview:
    """Lists in hand with their rows sorted under headings; `seen` is the one table that is looked at, None = all."""

    lists: ListsInHand
    raw: RawLists
    entries: Mapping[str, Sequence[Entry]]
    today: date
    seen: SheetPlace | None = None

    @property
    def report(self) -> ImportReport:
        """What was understood."""
        return self.lists.report

    def count(self, *groups: str) -> int:
        """How many rows stand under headings."""
        return sum(len(self.entries[group]) for group in groups)

    @property
    def held(self) -> int:
        """Rows held back, those set aside by the officer among them."""
        return self.count(HELD, LEFT)

    @property
    def taken(self) -> int:
        """Rows that would be taken in."""
        return self.count(MENDED, WARNED, TAKEN)

    @property
    def taken_in_all(self) -> int:
        """Rows that would be taken in, out of sight too."""
        return sum(file.is_read and sum(sheet.accepted for sheet in file.sheets) for file in self.report.files)

    @property
    def held_in_all(self) -> int:
        """Rows that would be kept to be mended, out of sight too."""
        return sum(file.is_read and sum(sheet.held for sheet in file.sheets) for file in self.report.files)

    @property
    def every_sheet(self) -> list[tuple[SheetPlace, FileReport, SheetReport]]:
        """All tables of the files that were read."""
        return [
            (SheetPlace(number, place), file, sheet)
            for number, file in enumerate(self.report.files)
            for place, sheet in enumerate(file.sheets)
        ]

    @property
    def sheets(self) -> list[tuple[SheetPlace, FileReport, SheetReport]]:
        """The tables that hold a list."""
        return [
            found for found in self.every_sheet if found[1].is_read and (found[2].header_rows or found[2].table_rows)
        ]

    @property
    def in_sight(self) -> list[tuple[SheetPlace, FileReport, SheetReport]]:
        """The tables whose rows are shown."""
        return [found for found in self.every_sheet if self.seen in (None, found[0])]

    def names_in(self, sheet: SheetReport) -> Mapping[str, str]:
        """The fields of a table, with what the officer calls them."""
        return names_of(sheet.kind, self.today)

    @property
    def refused(self) -> list[FileReport]:
        """The files that could not be read."""
        return [file for file in self.report.files if not file.is_read]

    @property
    def table_rows(self) -> int:
        """Rows of the tables in sight, as the files have them."""
        return sum(sheet.table_rows for _, file, sheet in self.in_sight if file.is_read)


def sorted_rows(lists: ListsInHand, *, today: date, seen: SheetPlace | None = None) -> Preview:
    """Sort the rows of lists under their headings."""
    entries: dict[str, list[Entry]] = {group: [] for group in GROUPS}
    mended = {place for place, _field in lists.corrections.cells} | set(lists.corrections.people)
    fates = lists.corrections.fates
    for number, file in enumerate(lists.report.files):
        for at, sheet in enumerate(file.sheets):
            if seen not in (None, (number, at)):
                continue
            for row in sheet.rows:
                place = RowPlace(number, at, row.row)
                entries[_group(row, fate=fates.get(place), is_mended=place in mended)].append(Entry(place, sheet, row))
    return Preview(lists, RawLists(lists), entries, today, seen)


def _group(row: RowReport, *, fate: Fate | None, is_mended: bool) -> str:
    if row.result is Result.ACCEPTED:
        return MENDED if is_mended or fate is Fate.TAKE else WARNED if row.codes else TAKEN
    if row.result is not Result.HELD:
        return SETTLED if row.result is Result.SETTLED else IGNORED
    if fate is Fate.LEAVE:
        return LEFT
    return TWICE if REPEATED.intersection(row.codes) else HELD


class MakesRows(Protocol):
    """Makes the rows of the table, and single cells and words of them where a whole row would cost too much."""

    def row(self, entry: Entry, group: str) -> Row:
        """The row of an entry under the heading of a group."""
        ...

    def cell(self, entry: Entry, key: str) -> object:
        """What the row is ordered by in a column."""
        ...

    def words(self, entry: Entry) -> str:
        """All that a search looks at."""
        ...


@dataclass(slots=True)
class PreviewListing:
    """Rows of a preview under their headings. Filters: `group` and `text`; a sort orders within each heading."""

    preview: Preview
    make: MakesRows
    _kept_for: tuple[object, ...] = ()
    _kept: dict[str, Sequence[Entry]] = field(default_factory=dict)
    _folded: dict[RowPlace, str] = field(default_factory=dict)

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """The headings that have rows."""
        counted = {group: len(found) for group, found in self._entries(sort, filters).items()}
        return [Group(tr("Import", GROUPS[group], count=count), count) for group, count in counted.items() if count]

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return sum(map(len, self._entries(None, filters).values()))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        made: list[Row] = []
        for group, found in self._entries(sort, filters).items():
            if offset < len(found):
                part = found[offset : offset + limit]
                made += [self.make.row(entry, group) for entry in part]
                limit -= len(part)
            offset = max(offset - len(found), 0)
            if limit <= 0:
                break
        return made

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The places of all rows, in order."""
        return [entry.place for found in self._entries(sort, filters).values() for entry in found]

    def rows_of(self, ids: Sequence[object]) -> Sequence[Row]:
        """These rows in that order."""
        wanted = set(ids)
        found = {
            entry.place: self.make.row(entry, group)
            for group, entries in self.preview.entries.items()
            for entry in entries
            if entry.place in wanted
        }
        return [found[row_id] for row_id in ids if isinstance(row_id, RowPlace) and row_id in found]

    def _entries(self, sort: Sort | None, filters: Filters) -> Mapping[str, Sequence[Entry]]:
        """The rows under each heading that the filters keep, in order; remembered until either changes."""
        asked = (str(filters.get("group") or ""), str(filters.get("text") or ""), sort)
        if asked != self._kept_for:
            self._kept = {group: self._chosen(group, asked[1], sort) for group in SHOWN_WITH[asked[0]]}
            self._kept_for = asked
        return self._kept

    def _chosen(self, group: str, text: str, sort: Sort | None) -> Sequence[Entry]:
        entries, words = self.preview.entries[group], fold(text).split()
        if words:
            entries = [entry for entry in entries if self._has(entry, words)]
        if sort is None or not entries:
            return entries
        return sorted(entries, key=_Key(self.make, sort.key), reverse=sort.descending)

    def _has(self, entry: Entry, words: Sequence[str]) -> bool:
        """Whether a row says all words; what it says is folded once."""
        if entry.place not in self._folded:
            self._folded[entry.place] = fold(self.make.words(entry))
        return all(word in self._folded[entry.place] for word in words)


class _Key:
    """Orders rows by a column: numbers as numbers, words by the Vietnamese collation."""

    def __init__(self, make: MakesRows, key: str) -> None:
        self._make, self._key = make, key

    def __call__(self, entry: Entry) -> str:
        value = self._make.cell(entry, self._key)
        return f"{value:08}" if isinstance(value, int) else collation_key(str(value if value is not None else ""))
