"""What a row below the headings is: data, or a total, a signature, a section, a row of column numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import plain_name
from tdkt_desktop.intake.awards import without_year
from tdkt_desktop.intake.cleaning import years_in
from tdkt_desktop.intake.corrections import Written
from tdkt_desktop.intake.draft import Section
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.layout import first_text, is_column_numbers, is_place_and_day
from tdkt_desktop.intake.numbering import is_lettered, ordinal, without_number
from tdkt_desktop.intake.report import Result
from tdkt_desktop.intake.sheets import Row
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.totals import Totals

_WIDE_MERGE = 3
_FEW = 4
_FEWEST_HEADINGS = 3
_CODE_NAME, _CODE_NAME_INNER = re.compile(r"[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*"), re.compile(r"[a-z][A-Z]|_")


class RowSorter:
    """Sorts the rows of one table, keeps the section that they stand in, and passes totals on to be checked."""

    def __init__(self, sheet: TextSheet, header: Header, reader: ListReader, totals: Totals) -> None:
        vocabulary = reader.tools.vocabulary
        self.section = Section()
        self._reader, self._tools, self._totals = reader, reader.tools, totals
        self._has_unit_column = "unit" in header.columns
        self._total = vocabulary.phrases("total")
        self._max_row = vocabulary.phrases("max_row")
        self._signature = vocabulary.phrases("signature")
        self._note = vocabulary.phrases("note")
        self._wordings = vocabulary.headings_of(reader.name)
        self._example = vocabulary.phrases("example_row")
        self._not_proposed = vocabulary.phrases("not_proposed").whole
        self._award = header.columns.get("award", -1)
        self._years = vocabulary.phrases("year_word")
        self._subjects = vocabulary.phrases("subject")
        merges = sheet.sheet.marks.merges
        self._wide = {(merge.top, merge.left) for merge in merges if merge.right - merge.left + 1 >= _WIDE_MERGE}
        self._key = reader.key_column
        self._number = header.columns.get("stt", -1)
        self._fields = {*header.columns.values(), *header.awards, *header.units}
        self._headings = _heading_rows(sheet, header)
        self._numbers = _numbers(sheet, self._number)
        self._following = _following(self._numbers) if reader.has_groups else {}
        self._has_data = self._is_signing = False

    def is_plain_data(self, texts: Sequence[str]) -> bool:
        """The quick answer for nine rows of ten: a number, a name and two cells more."""
        return (
            self._number >= 0
            and self._key >= 0
            and texts[self._key] != ""
            and ordinal(texts[self._number]) is not None
            and len(texts) - texts.count("") >= _FEW
            and not self._reader.has_groups
            and ordinal(texts[self._key]) is None
            and not self._is_not_proposed(texts)
        )

    def saw_data(self) -> None:
        """A row of data was read: what follows is no signature yet."""
        self._has_data, self._is_signing = True, False

    def sort(self, row: Row, texts: Sequence[str]) -> Result | None:
        """What the row is; None = data. Enters the section that begins here and looks at totals."""
        number = texts[self._number] if self._number >= 0 else ""
        numbered = ordinal(number) is not None
        filled = len(texts) - texts.count("")
        if is_column_numbers(texts) and (not self._has_data or self._key < 0 or ordinal(texts[self._key]) is not None):
            return Result.COLUMN_NUMBERS
        if tuple(text for text in texts if text) in self._headings:
            return Result.HEADER
        if not self._has_data and self._goes_on_heading(texts, filled=filled):
            return Result.HEADER
        if (numbered and (filled == 1 or self._is_prepared(texts))) or self._is_not_proposed(texts):
            return Result.BLANK
        if not numbered and first_text(texts) in self._example:
            return Result.LETTERHEAD
        if not numbered and (found := self._sort_total(texts)):
            self._is_signing = False
            return found
        if self._is_group_total(row, texts, number, filled):
            self._totals.group(texts)
            return Result.GROUP_TOTAL
        if not numbered and self._is_signature(texts, filled=filled):
            return Result.SIGNATURE
        if self._is_section(row, texts, number, filled):
            self._totals.section()
            return Result.SECTION
        return None

    def _is_not_proposed(self, texts: Sequence[str]) -> bool:
        """The unit says of somebody whom the office had put on the list that nothing is proposed."""
        award = texts[self._award] if self._award >= 0 else ""
        return award != "" and plain_name(award) in self._not_proposed

    def _goes_on_heading(self, texts: Sequence[str], *, filled: int) -> bool:
        """The headings once more as names of a data base, or how to fill them in, each in parentheses."""
        if filled < _FEWEST_HEADINGS:
            return False
        said = [text for text in texts if text]
        known = sum(self._wordings.exact(text) is not None for text in said)
        if 2 * known > filled or all(text[0] == "(" and text[-1] == ")" for text in said):
            return True
        return all(map(_CODE_NAME.fullmatch, said)) and any(_CODE_NAME_INNER.search(text) for text in said)

    def _is_prepared(self, texts: Sequence[str]) -> bool:
        """A line left to be filled whose formulas say nothing yet: 0 or an error."""
        others = (text for column, text in enumerate(texts) if text and column != self._number)
        return self._key >= 0 and not texts[self._key] and all(text == "0" or text[0] == "#" for text in others)

    def _sort_total(self, texts: Sequence[str]) -> Result | None:
        first = first_text(texts)
        if first in self._max_row:
            self._reader.take_maxima(texts)
            return Result.MAX_ROW
        kind = self._total.find(first)
        if kind is None and self._key >= 0 and texts[self._key]:
            first = texts[self._key]
            kind = self._total.find(first)
        if kind is None or (self._reader.key_is_unit and self._tools.units.name_of(first)):
            return None
        if self._reader.key_is_person and self._tools.names.looks_like_person(first):
            return None
        self._totals.look(texts, kind)
        return Result.TOTAL

    def _is_group_total(self, row: Row, texts: Sequence[str], number: str, filled: int) -> bool:
        """A lettered row with numbers above rows that are counted, or '1' above '1.1'."""
        sums = self._totals.columns
        if not number or not sums or filled <= 2 or not any(texts[column] for column in sums):
            return False
        if is_lettered(number) and ordinal(number) is None:
            return any(ordinal(other) is not None for _, other in self._numbers)
        return self._following.get(row.number, "").startswith(number.rstrip(".") + ".")

    def _is_signature(self, texts: Sequence[str], *, filled: int) -> bool:
        if self._is_signing:
            return True
        key = texts[self._key] if self._key >= 0 else ""
        first = first_text(texts)
        signs = [text for text in texts if text and (text in self._signature or is_place_and_day(text))]
        is_note = filled <= 2 and first in self._note
        if is_note or (signs and filled <= _FEW and (not key or key in signs or first in signs)):
            self._is_signing = self._has_data
            return True
        return False

    def _is_section(self, row: Row, texts: Sequence[str], number: str, filled: int) -> bool:
        text = next(text for text in reversed(texts) if text)
        if filled == 1:
            found = self._is_one_cell_section(row, texts, text)
        elif filled == 2:
            if self._is_person(texts):
                return False
            if not number and self._names_section(first_text(texts)):
                text = first_text(texts)  # an award with the number of people beside it
            found = self._is_two_cell_section(number, text)
        else:
            text = texts[self._key] if self._key >= 0 else ""
            found = bool(text) and is_lettered(number) and self._names_section(text)
        if found:
            self._enter(text)
        return found

    def _is_person(self, texts: Sequence[str]) -> bool:
        """A person with one more field, in a list of few columns."""
        key = texts[self._key] if self._key >= 0 else ""
        return self._reader.key_is_person and self._tools.names.looks_like_person(key)

    def _is_two_cell_section(self, number: str, text: str) -> bool:
        if number and is_lettered(number):
            return True
        return self._names_section(text) and (bool(number) or not self._reader.key_is_unit)

    def _is_one_cell_section(self, row: Row, texts: Sequence[str], text: str) -> bool:
        column = texts.index(text)
        if (
            self._year_of(text)
            or without_number(text) != text
            or self._names_section(text)
            or self._is_merged_wide(row, column)
        ):
            return True
        if column != self._key:
            return column not in self._fields or column == self._number
        return self._reader.key_is_person and not self._tools.names.looks_like_person(text)

    def _year_of(self, text: str) -> int | None:
        """The year of 'NĂM 2024' or 'Năm học 2023-2024', when nothing else is said."""
        years, words = years_in(text), text.rstrip("0123456789-–—/ .:")
        return years[0] if len(years) == 1 and words in self._years else None

    def _is_merged_wide(self, row: Row, column: int) -> bool:
        return (row.number, column) in self._wide

    def _names_section(self, text: str) -> bool:
        """Whether the text names an award, a sort of subject or (where units are no data) a unit."""
        core = _core(text)
        if core in self._subjects or self._tools.awards.find(core):
            return True
        return not self._reader.key_is_unit and self._tools.units.name_of(core) is not None

    def _enter(self, text: str) -> None:
        section, core = self.section, _core(text)
        if year := self._year_of(text):
            section.year = year
            return
        section.group = without_number(text)
        core = self._reader.context.meanings.get(Written("unit", core), core)
        if subject := self._subjects.find(core):
            section.set("subject", SubjectKind(subject))
        elif code := self._tools.awards.find(core, section.subject or self._reader.subject):
            section.set("award", code)
        elif name := self._tools.units.name_of(core):
            section.set("unit", name)
        elif "unit" in section.order or not (self._reader.context.unit or self._has_unit_column):
            section.unit, section.unit_text = "", core


def _core(text: str) -> str:
    """What a section is about: without its number, and without what follows a colon or stands in parentheses."""
    core = without_year(without_number(text))
    for end in (":", "("):
        core = core.partition(end)[0].strip() or core
    return core


def _heading_rows(sheet: TextSheet, header: Header) -> set[tuple[str, ...]]:
    """The texts of each row of headings, as they are repeated on later pages."""
    rows = sheet.sheet.rows[header.first : header.last + 1] if header.first >= 0 else []
    found = {tuple(text for text in sheet.texts(row) if text) for row in rows}
    return {*found, tuple(header.headings[column] for column in sorted(header.headings))} - {()}


def _numbers(sheet: TextSheet, column: int) -> list[tuple[int, str]]:
    """Rows that have a number (STT), with it."""
    if column < 0:
        return []
    reader = sheet.columns[column]
    cells = [(row.number, reader[row.cells[column]]) for row in sheet.sheet.rows if column < len(row.cells)]
    return [(number, text) for number, text in cells if text]


def _following(numbers: Sequence[tuple[int, str]]) -> dict[int, str]:
    """Row → the number (STT) of the next row that has one."""
    return {row: after for (row, _), (_, after) in pairwise(numbers)}
