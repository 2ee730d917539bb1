"""Which kind of list a sheet is and where its headings stand: found, or said by the officer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from weakref import WeakKeyDictionary

from tdkt_desktop.intake.context import Tools
from tdkt_desktop.intake.corrections import SheetCorrections
from tdkt_desktop.intake.headers import Header, HeaderFinder, SaidHeader
from tdkt_desktop.intake.headless import header_of_content
from tdkt_desktop.intake.kinds import AUTO, READERS
from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.sheets import Sheet, column_index
from tdkt_desktop.intake.texts import TextSheet

_HINT = 8.0
_HINTING_ROWS = 8
_TITLE_CELLS = 3

_READERS: Mapping[str, type[ListReader]] = {reader.name: reader for reader in READERS}


@dataclass(slots=True)
class Table:
    """A sheet in which headings were found, or which goes on with those of the table before."""

    sheet: TextSheet
    header: Header
    reader: type[ListReader]
    continues: bool = False


class _Answer(NamedTuple):
    """What was found in a sheet when something was said of it."""

    said: SaidHeader
    kind: str
    found: tuple[type[ListReader], Header] | None


@dataclass(slots=True)
class TableFinder:
    """Looks for tables of one kind, or of any."""

    kind: str
    tools: Tools
    readers: Sequence[type[ListReader]] = ()
    _finders: dict[str, HeaderFinder] = field(default_factory=dict)
    _found: WeakKeyDictionary[TextSheet, list[_Answer]] = field(default_factory=WeakKeyDictionary)

    def __post_init__(self) -> None:
        self.readers = [reader for reader in READERS if self.kind in (AUTO, reader.name)]

    def find(self, sheet: TextSheet, before: Table | None, said: SaidHeader, *, kind: str = "") -> Table | None:
        """The table of a sheet; `kind`: the only one that the officer wants; `before`: the table before, in Word."""
        answers = self._found.setdefault(sheet, [])
        answer = next((known for known in answers if (known.said, known.kind) == (said, kind)), None)
        if answer is None:
            answer = _Answer(said, kind, self._best(sheet, said, kind))
            self._found[sheet] = [*answers[:1], answer]  # the first is asked again and again, beside the last
        if answer.found is not None:
            reader, header = answer.found
            return Table(sheet, header, reader)
        return None if before is None else self._continued(sheet, before, said)

    def _best(self, sheet: TextSheet, said: SaidHeader, kind: str) -> tuple[type[ListReader], Header] | None:
        readers = [_READERS[kind]] if kind in _READERS else self.readers
        best: tuple[type[ListReader], Header] | None = None
        best_score = (False, 0.0)
        hints = self._hinted(sheet) if len(readers) > 1 else ""
        for reader in readers:
            header = self.finder(reader).find(sheet, said)
            if header is None:
                continue
            score = header.meets(reader.needs), header.score + _HINT * (reader.name == hints)
            if score > best_score or (best is None and said.is_enough):
                best, best_score = (reader, header), score
        return best

    def without_headings(self, sheet: TextSheet, said: SaidHeader, *, kind: str = "") -> Table | None:
        """A list of persons without headings, by what stands in its columns; for a file that holds nothing else."""
        header = None if said.rows is not None else header_of_content(sheet, self.tools)
        if header is None:
            return None
        for reader in [_READERS[kind]] if kind in _READERS else self.readers:
            if reader.key_is_person and header.meets(reader.needs):
                self.finder(reader).say(header, said.columns, width=sheet.sheet.width)
                return Table(sheet, header, reader)
        return None

    def finder(self, reader: type[ListReader]) -> HeaderFinder:
        """Finds the headings of a kind."""
        if reader.name not in self._finders:
            tools = self.tools
            self._finders[reader.name] = HeaderFinder(
                reader.name,
                reader.needs,
                vocabulary=tools.vocabulary,
                awards=tools.awards,
                units=tools.units,
                subject=reader.subject,
            )
        return self._finders[reader.name]

    def _continued(self, sheet: TextSheet, before: Table, said: SaidHeader) -> Table | None:
        finder, header = self.finder(before.reader), before.header
        if not (sheet.sheet.in_word and finder.continues(header, sheet)):
            return None
        goes_on = Header(
            -1, -1, dict(header.columns), dict(header.awards), dict(header.units), header.headings, {*header.unread}
        )
        finder.say(goes_on, said.columns, width=sheet.sheet.width)
        return Table(sheet, goes_on, before.reader, continues=True)

    def _hinted(self, sheet: TextSheet) -> str:
        """The kind that the sheet's name or the file's first lines speak of; lines of headings speak last."""
        kinds = self.tools.vocabulary.phrases("kind")
        rows = [[text for text in sheet.texts(row) if text] for row in sheet.sheet.rows[:_HINTING_ROWS]]
        rows.sort(key=lambda texts: len(texts) > _TITLE_CELLS)
        lines = [sheet.sheet.name, *sheet.preface, *map(" ".join, rows)]
        return next((found for line in lines if (found := kinds.find(line))), "")


def said_header(sheet: Sheet, said: SheetCorrections, *, offset: int) -> SaidHeader:
    """What was said of a sheet's headings, in places of the sheet instead of letters and numbers of the report."""
    at = None
    if said.header_rows is not None:
        first, last = (number - offset for number in said.header_rows)
        within = [index for index, row in enumerate(sheet.rows) if first <= row.number <= last]
        at = (within[0], within[-1]) if within else None
    return SaidHeader(at, said_columns(said.columns), is_kind=said.kind in _READERS)


def said_columns(by_letter: Mapping[str, str]) -> dict[int, str]:
    """Column → what was said of it; what is no letter of a column is passed over."""
    return {column_index(letter): said for letter, said in by_letter.items() if is_letter(letter)}


def is_letter(text: str) -> bool:
    """Whether it can name a column ('A' … 'ZZZ')."""
    return 0 < len(text) <= 3 and all("A" <= letter <= "Z" for letter in text)


def unused(table: Table | None, said: SheetCorrections, *, finder: TableFinder, found: SaidHeader) -> bool:
    """Whether something that was said of a sheet fits none of its rows or columns."""
    if table is None:
        return bool(said.header_rows or said.columns)
    width = table.sheet.sheet.width
    fits = finder.finder(table.reader).has
    letters = {**said.columns, **said.encodings}
    return (
        (said.header_rows is not None and found.rows is None)
        or any(not is_letter(letter) or column_index(letter) >= width for letter in letters)
        or not all(map(fits, said.columns.values()))
    )
