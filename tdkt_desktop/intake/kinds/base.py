"""What the readers of all kinds of list share."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from copy import copy
from typing import ClassVar, Self

from tdkt_desktop.domain.dates import DateImpossible, PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.cleaning import capital_words, cell_text, proper_name, read_birth, whole_number
from tdkt_desktop.intake.context import SheetContext
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import GRADE_FIELD, Header, Needs
from tdkt_desktop.intake.keys import heading_key
from tdkt_desktop.intake.units import Found
from tdkt_desktop.intake.vocabulary import Phrases

_BEFORE_POST = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_BIRTH_FIELDS = ("birth_date", "birth_male", "birth_female", "gender_male", "gender_female")
BIRTH_WRITTEN = re.compile(r"\d{4}|\d\D\d\d$")
"""A year or a day, where a column headed 'Nam' or 'Nữ' alone may hold crosses."""
_BIRTH_PARTS = ("birth_day", "birth_month", "birth_year")


def groups(*fields: Iterable[str]) -> tuple[frozenset[str], ...]:
    """One alternative of what a kind needs."""
    return tuple(frozenset(group) for group in fields)


class ListReader(ABC):
    """Reads the rows of one sheet as one kind of list."""

    name: ClassVar[str]
    needs: ClassVar[Needs]
    key_fields: ClassVar[tuple[str, ...]]  # the field that says what a row is about
    key_is_unit: bool = False  # a unit's name there is data, no section
    key_is_person: ClassVar[bool] = False
    subject: ClassVar[SubjectKind | None] = None
    free_text: ClassVar[frozenset[str]] = frozenset(
        {"note", "achievement", "initiative", "content", "title", "position"}
    )

    def __init__(self, context: SheetContext, header: Header) -> None:
        self.context = context
        self.tools = context.tools
        self.has_groups = False
        self._units_in_posts: dict[str, str] = {}
        self._crosses = self.tools.vocabulary.phrases("cross")
        self.look_at(header)

    def look_at(self, header: Header) -> None:
        """Take note of the columns."""
        self.header = header
        self._says_more = self._heading_says("position", of="full_name")
        self._post_says_unit = self._heading_says("unit", of="position") or self._heading_says("unit", of="full_name")
        self._unit_says_post = self._heading_says("position", of="unit")
        self._grade_fields = [name for name in header.columns if name.startswith(GRADE_FIELD)]
        self._birth_fields = [name for name in _BIRTH_FIELDS if name in header.columns]
        self.key_column = next((header.columns[name] for name in self.key_fields if name in header.columns), -1)

    def _heading_says(self, field: str, *, of: str) -> bool:
        """Whether the heading of a field asks for another one, too, that has no column ('Họ và tên, chức vụ')."""
        if of not in self.header.columns or field in self.header.columns:
            return False
        key = f" {heading_key(self.header.headings.get(self.header.columns[of], ''))} "
        wordings = self.tools.vocabulary.headings_of(self.name).bare.items()
        return any(heading.field == field and f" {wording} " in key for wording, heading in wordings)

    def over(self, header: Header) -> Self:
        """The same reader, with all that it remembers, over other columns: for a row with fields filled in."""
        other = copy(self)
        other.look_at(header)
        return other

    @abstractmethod
    def read(self, row: DataRow, draft: Draft) -> None:
        """Put the values and codes of a row into the draft."""

    def sum_columns(self) -> set[int]:
        """Columns whose total the file may state."""
        return set()

    def finish(self, drafts: list[Draft]) -> None:
        """What can be said only when all rows are read."""
        del drafts

    def take_maxima(self, texts: Sequence[str]) -> None:
        """A row of highest scores stands before the rows that it limits."""
        del texts

    # ------------------------------------------------------------ shared by several kinds

    def person_name(self, row: DataRow, draft: Draft, field: str = "full_name") -> str:
        """The cleaned name, put as `field`; NAME_MISSING when there is none."""
        text = row.text(field)
        if field not in self.header.columns:
            text = f"{row.text('family_name')} {row.text('given_name')}".strip()
        if not text:
            draft.hold("NAME_MISSING")
            return ""
        name = self.tools.names.clean(text)
        if self._says_more or "," in name or " - " in name or " – " in name:
            name = self._without_post(row.lines(field) if self._says_more else [name], draft)
        if self.context.shouting:
            name = proper_name(name)
        elif self.context.small_capitals:
            name = capital_words(name)
        draft.values[field] = name
        return name

    def _without_post(self, lines: Sequence[str], draft: Draft) -> str:
        """The name alone of 'Lê Thị Cúc, Hiệu trưởng'; what follows a whole name is the position."""
        parts = [part.strip() for line in lines for part in _BEFORE_POST.split(line) if part.strip()]
        name = self.tools.names.clean(parts[0]) if parts else ""
        if len(parts) < 2 or not self.tools.names.looks_like_person(name):
            return self.tools.names.clean(" ".join(lines))
        draft.values["position"] = ", ".join(parts[1:])
        return name

    def birth(self, row: DataRow, draft: Draft) -> PartialDate | None:
        """Date of birth from one column, from one for men and one for women, or from day, month and year."""
        for field in self._birth_fields:
            cell, text = row.cell(field), row.text(field)
            if not text or (field.startswith("gender") and not BIRTH_WRITTEN.search(text)):
                continue
            try:
                found = read_birth(text if isinstance(cell, str) else cell, self.tools.today)
            except DateImpossible:
                draft.hold("BIRTH_INVALID", text or cell_text(cell))
                return None
            if found is not None:
                return self._put_birth(found, draft)
        if "birth_year" in self.header.columns:
            return self._birth_of_parts(row, draft)
        draft.warn("BIRTH_MISSING")
        return None

    def _birth_of_parts(self, row: DataRow, draft: Draft) -> PartialDate | None:
        texts = [row.text(field) for field in _BIRTH_PARTS]
        day, month, year = (whole_number(text) for text in texts)
        if year is None:
            draft.warn("BIRTH_MISSING")
            return None
        try:
            found = PartialDate(year, month, day)
        except DateImpossible:
            draft.hold("BIRTH_INVALID", "/".join(texts))
            return None
        return self._put_birth(found, draft)

    def _put_birth(self, found: PartialDate, draft: Draft) -> PartialDate:
        if found.day is None:
            draft.values["birth_date"] = found.iso
        else:
            draft.values["birth_date"] = f"{found.year:04d}-{found.month:02d}-{found.day:02d}"
        if found.month is None:
            draft.warn("BIRTH_YEAR_ONLY", found.iso)
        return found

    def unit(self, row: DataRow, draft: Draft, field: str = "unit") -> str:
        """The unit of today: from its column, else from the section, the title lines or the file's name."""
        text = row.text(field) if field in self.header.columns else ""
        if not text:
            return self._unit_of_surroundings(row, draft, has_column=field in self.header.columns)
        match = self.tools.units.find(text)
        if match.found is Found.ONE:
            draft.values["unit"] = match.name
            return match.name
        if self._unit_says_post and field == "unit" and (name := self._unit_in_post(text)):
            draft.values |= {"unit": name, "position": text}
            return name
        draft.values["unit"] = text
        if match.found is Found.SEVERAL:
            draft.hold("UNIT_AMBIGUOUS", text)
            draft.values["unit_choices"] = list(match.choices)
        else:
            draft.hold("UNIT_UNKNOWN", text)
            draft.put("unit_like", match.like)
        return text

    def _unit_of_surroundings(self, row: DataRow, draft: Draft, *, has_column: bool) -> str:
        if self._post_says_unit and (name := self._unit_in_post(_post(row, draft))):
            draft.values["unit"] = name
            return name
        if row.section.unit_text:
            draft.hold("UNIT_UNKNOWN", row.section.unit_text)
            draft.values["unit"] = row.section.unit_text
            return row.section.unit_text
        name = row.section.unit or ("" if has_column else self.context.unit)
        if not name:
            draft.hold("UNIT_MISSING")
            return ""
        draft.values["unit"] = name
        return name

    def _unit_in_post(self, text: str) -> str:
        """The unit at the end of 'Giáo viên, Trường THCS Tân Hòa' or 'Trưởng Công an xã'; '' when it is not known."""
        if text not in self._units_in_posts:
            words = text.split()
            ends = [*_BEFORE_POST.split(text)[:0:-1], *(" ".join(words[at:]) for at in range(len(words) - 1))]
            names = (self.tools.units.name_of(end) for end in ends)
            self._units_in_posts[text] = next((name for name in names if name), "")
        return self._units_in_posts[text]

    def rating(self, row: DataRow, draft: Draft) -> None:
        """The grade's code, written or crossed under one of the grades; one that is not recognised is held."""
        text = row.text("rating")
        if not text:
            crossed = [name for name in self._grade_fields if row.text(name) in self._crosses]
            if len(crossed) == 1:
                draft.values["rating"] = crossed[0].removeprefix(GRADE_FIELD)
            elif crossed:
                draft.hold("RATING_UNKNOWN", ", ".join(self.header.headings[self.header.columns[f]] for f in crossed))
            return
        code = self.tools.grades.find(text)
        if code is None:
            draft.hold("RATING_UNKNOWN", text)
        else:
            draft.values["rating"] = code

    def count(self, row: DataRow, draft: Draft, field: str) -> int | None:
        """A whole number of a field; None when it is empty or none (then the row is held)."""
        column = self.header.columns.get(field)
        return None if column is None else self.count_in(row, draft, column, field)

    def count_in(
        self, row: DataRow, draft: Draft, column: int, field: str, *, crosses: Phrases | None = None
    ) -> int | None:
        """A whole number of a column; a cross counts one where crosses are given."""
        text = row.texts[column]
        if not text:
            return None
        number = whole_number(self._without_count_word(text))
        if number is None and crosses is not None and text in crosses:
            number = 1
        if number is None or number < 0:
            draft.hold("COUNT_NOT_NUMBER", text)
            return None
        draft.values[field] = number
        return number

    def _without_count_word(self, text: str) -> str:
        """'28' of '28 người'."""
        number, _, word = text.partition(" ")
        return number if word and word in self.tools.vocabulary.phrases("count_word") else text

    def plain(self, row: DataRow, draft: Draft, *fields: str) -> None:
        """Fields that are kept as they are printed."""
        columns, texts = self.header.columns, row.texts
        for field in fields:
            column = columns.get(field)
            if column is not None and texts[column]:
                draft.values[field] = texts[column]


def _post(row: DataRow, draft: Draft) -> str:
    """The position: of its own column, or written after the name."""
    return row.text("position") or str(draft.values.get("position", ""))
