"""Several tables in one sheet: one below the other with headings of their own, or the same columns side by side.

Each becomes a sheet of its own with the same name; its rows keep their numbers and its columns their letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.text import tidy
from tdkt_desktop.intake.encodings import from_tcvn3, from_vni, is_surely_unicode
from tdkt_desktop.intake.keys import heading_key, name_key
from tdkt_desktop.intake.numbering import ordinal
from tdkt_desktop.intake.sheets import Cell, Row, Sheet
from tdkt_desktop.intake.vocabulary import Vocabulary, phrase_key

_FEWEST_FIELDS = 3
_LONGEST_HEADING = 150
_WIDEST = 256
_MOST_TITLE_ROWS = 12
_TITLE_CELLS = 2
_MOST_LINES = 8
_MOST_PARTS = 200


@dataclass(frozen=True, slots=True)
class _Heading:
    """A row of headings: its place among the rows, column → field or wording."""

    at: int
    fields: Mapping[int, str]


class TableParts:
    """Finds the tables of sheets, by the headings of all kinds of list."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._marked, self._bare = dict[str, str](), dict[str, str]()
        for headings in vocabulary.headings.values():
            self._marked |= {key: heading.field for key, heading in headings.marked.items()}
            self._bare |= {key: heading.field for key, heading in headings.bare.items()}
        self._firsts = {key.split()[0] for key in (*self._marked, *self._bare) if key}
        self._kinds = vocabulary.phrases("kind")
        self._answers: dict[str, str] = {}

    def of(self, sheet: Sheet) -> list[Sheet]:
        """The sheet itself where it holds one table; tables of Word stand alone already."""
        if sheet.in_word or sheet.hidden:
            return [sheet]
        headings = self._separate(sheet, list(self._headings(sheet)))[:_MOST_PARTS]
        if len(headings) < 2:
            return self._side_by_side(sheet, headings)
        begins = [0, *(self._title_begins(sheet, heading.at) for heading in headings[1:])]
        ends = [*begins[1:], len(sheet.rows)]
        above = tuple(self._letterhead(sheet.rows[: headings[0].at]))
        parts = list[Sheet]()
        for heading, begin, end in zip(headings, begins, ends, strict=True):
            preface = above if begin else ()
            part = replace(sheet, rows=sheet.rows[begin:end], preface=(*sheet.preface, *preface))
            parts += self._side_by_side(part, [_Heading(heading.at - begin, heading.fields)])
        return parts

    def _headings(self, sheet: Sheet) -> Iterator[_Heading]:
        for at, row in enumerate(sheet.rows):
            first = next((cell for cell in row.cells if cell != ""), "")
            if not isinstance(first, str) or ordinal(first) is not None:
                continue
            if not self._may_begin(first):
                continue
            fields = {column: self._field(cell) for column, cell in enumerate(row.cells[:_WIDEST]) if cell != ""}
            known = {field for field in fields.values() if field and not field.startswith(" ")}
            if len(known) >= _FEWEST_FIELDS and 2 * len(known) >= len({*fields.values()}):
                yield _Heading(at, fields)

    def _may_begin(self, text: str) -> bool:
        """Whether a heading may begin so: names and sentences are told apart before their keys are made."""
        words = text.split(maxsplit=1)
        if not words or len(text) > _LONGEST_HEADING:
            return False
        return name_key(words[0].strip("(*),.:;/-")) in self._firsts or not (text.isascii() or is_surely_unicode(text))

    def _field(self, cell: Cell) -> str:
        """The field that a heading names; of a text that names none its key after a blank."""
        if not isinstance(cell, str) or len(cell) > _LONGEST_HEADING:
            return ""
        found = self._answers.get(cell)
        if found is None:
            text = tidy(cell)
            ways = [text] if text.isascii() or is_surely_unicode(text) else [text, from_tcvn3(text), from_vni(text)]
            fields = (self._marked.get(phrase_key(way)) or self._bare.get(heading_key(way)) for way in ways)
            found = next((field for field in fields if field), f" {heading_key(text)}")
            if len(self._answers) < 100_000:
                self._answers[cell] = found
        return found

    def _separate(self, sheet: Sheet, headings: Sequence[_Heading]) -> list[_Heading]:
        """The headings that begin a table: after rows of data, and other ones or below a title of their own."""
        found = list[_Heading]()
        last = -1
        for heading in headings:
            if not found:
                found.append(heading)
            else:
                begins = self._title_begins(sheet, heading.at)
                between = sheet.rows[last + 1 : begins]
                has_data = any(len(row.cells) - row.cells.count("") > _TITLE_CELLS for row in between)
                is_new = heading.fields != found[-1].fields or self._is_titled(sheet.rows[begins : heading.at])
                if has_data and is_new:
                    found.append(heading)
            last = heading.at
        return found

    def _title_begins(self, sheet: Sheet, at: int) -> int:
        """The first of the rows of one or two cells right above the headings that are no rows of data."""
        begins = at
        while begins > 0 and at - begins < _MOST_TITLE_ROWS and self._is_title_row(sheet.rows[begins - 1]):
            begins -= 1
        titled = [index for index in range(begins, at) if self._is_titled(sheet.rows[index : index + 1])]
        return titled[0] if titled else begins if at - begins <= _TITLE_CELLS else at - 1

    def _is_title_row(self, row: Row) -> bool:
        texts = [cell for cell in row.cells if cell != ""]
        return 0 < len(texts) <= _TITLE_CELLS and isinstance(texts[0], str) and ordinal(texts[0].strip()) is None

    def _is_titled(self, rows: Sequence[Row]) -> bool:
        """Whether a line among the rows says what kind of list begins."""
        return any(isinstance(cell, str) and cell and cell in self._kinds for row in rows for cell in row.cells)

    def _letterhead(self, rows: Sequence[Row]) -> Iterator[str]:
        """Lines above the first title: whose lists they are holds for the tables below, too."""
        for row in rows[:_MOST_LINES]:
            if self._is_titled([row]):
                return
            yield from (cell for cell in row.cells if isinstance(cell, str) and cell)

    def _side_by_side(self, sheet: Sheet, headings: Sequence[_Heading]) -> list[Sheet]:
        """The same headings again to the right: the tables from left to right."""
        if not headings:
            return [sheet]
        at, fields = headings[0].at, headings[0].fields
        first = min(fields)
        step = next(
            (column - first for column in sorted(fields) if column > first and fields[column] == fields[first]), 0
        )
        block = {column: field for column, field in fields.items() if column < first + step}
        known = [field for field in block.values() if field and not field.startswith(" ")]
        if len(known) < _FEWEST_FIELDS:
            return [sheet]
        begins = first
        parts = list[Sheet]()
        while all(fields.get(column + begins - first) == field for column, field in block.items()):
            left = 0 if not parts else begins
            rows = sheet.rows if not parts else sheet.rows[at:]
            preface = sheet.preface if not parts else (*sheet.preface, *self._lines(sheet.rows[:at]))
            parts.append(
                replace(sheet, rows=list(_within(rows, left, begins + step, head=0 if parts else at)), preface=preface)
            )
            begins += step
        if len(parts) < 2:
            return [sheet]
        parts[-1] = replace(parts[-1], rows=list(_within(sheet.rows[at:], begins - step, sheet.width, head=0)))
        return parts

    def _lines(self, rows: Sequence[Row]) -> list[str]:
        return [cell for row in rows for cell in row.cells if isinstance(cell, str) and cell]


def _within(rows: Sequence[Row], left: int, right: int, *, head: int) -> Iterator[Row]:
    """Rows with their cells between two columns alone; the first `head` rows whole."""
    for at, row in enumerate(rows):
        if at < head:
            yield row
            continue
        cells = [cell if left <= column < right else "" for column, cell in enumerate(row.cells)]
        if cells.count("") != len(cells):
            yield Row(row.number, cells)
