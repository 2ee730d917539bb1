"""Nominations of persons (danh sách cá nhân đề nghị)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.cleaning import citizen_number
from tdkt_desktop.intake.context import SheetContext
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import AWARD_COLUMNS, Header
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import BIRTH_WRITTEN, ListReader, groups
from tdkt_desktop.intake.texts import Typed
from tdkt_desktop.intake.twins import nomination_key

_GENDER_COLUMNS = ("birth_male", "gender_male", "birth_female", "gender_female")
_AWARD_FIELDS = ("award", "award_form")
_NAME = ("full_name", "given_name")
_SHORTHAND = re.compile(r"(\w+)\s*[:=–-]\s*(\w+)")


class PersonReader(ListReader):
    """What lists of persons share: gender, and the award by column, by crosses or by section."""

    key_fields: ClassVar[tuple[str, ...]] = ("full_name", "given_name")
    key_is_person = True
    subject: ClassVar[SubjectKind | None] = SubjectKind.PERSON

    def __init__(self, context: SheetContext, header: Header) -> None:
        super().__init__(context, header)
        self._genders = self.tools.vocabulary.phrases("gender")
        self._gender_words: dict[str, str | None] = {}
        self._award_answers: dict[tuple[str, SubjectKind | None], Sequence[str]] = {}

    def look_at(self, header: Header) -> None:
        """Take note of the columns that tell the gender."""
        super().look_at(header)
        self._gender_columns = [field for field in _GENDER_COLUMNS if field in header.columns]
        heading = header.headings.get(header.columns.get("gender", -1), "")
        self._gender_codes = dict(_SHORTHAND.findall(heading))  # '1: Nam; 2: Nữ'

    def gender(self, row: DataRow, draft: Draft) -> None:
        """Gender as the file says it: a word, or the column in which a cross or the year of birth stands."""
        if text := row.text("gender"):
            if text not in self._gender_words:
                self._gender_words[text] = self._genders.find(self._gender_codes.get(text, text))
            draft.put("gender", self._gender_words[text])
        for field in self._gender_columns:
            text = row.text(field)
            if text and (field.startswith("birth") or text in self._crosses or BIRTH_WRITTEN.search(text)):
                draft.values["gender"] = self.gender_of_column(field)

    def gender_of_column(self, field: str) -> str:
        """The word of the vocabulary that heads such a column."""
        wanted = "male" if field.endswith("_male") else "female"
        return self._genders.find(wanted) or wanted

    def citizen_id(self, row: DataRow, draft: Draft) -> str:
        """The citizen's number as it is on the card."""
        number = citizen_number(row.text("citizen_id"))
        draft.put("citizen_id", number)
        return number

    def awards(self, row: DataRow, draft: Draft) -> Sequence[str]:
        """Codes of the awards proposed, put as `award`: one code, or a list of several."""
        codes = list(self._written_awards(row, draft))
        if "TITLE_UNKNOWN" in draft.codes:
            return ()
        section = row.section.award
        if codes and section and section not in codes and not isinstance(row.cell("award"), Typed):
            draft.doubt("TITLE_CONFLICT", row.text("award"))
        if not codes:
            fallback = section or ("" if self._has_award_columns else self.context.award)
            if not fallback:
                draft.hold("TITLE_MISSING")
                return ()
            codes = [fallback]
        self.put_awards(draft, codes)
        return codes

    def put_awards(self, draft: Draft, codes: Sequence[str]) -> None:
        """One code, or a list of several with a word about it."""
        draft.values["award"] = codes[0] if len(codes) == 1 else list(codes)
        if len(codes) > 1:
            draft.warn("TWO_TITLES", ", ".join(self.tools.vocabulary.awards[code].short_name for code in codes))

    @property
    def _has_award_columns(self) -> bool:
        return "award" in self.header.columns or bool(self.header.awards)

    def _written_awards(self, row: DataRow, draft: Draft) -> Sequence[str]:
        crossed = self.header.awards.items()
        codes = [code for column, code in crossed if row.texts[column] in self._crosses] if crossed else []
        written = [row.text(field) for field in _AWARD_FIELDS]
        text = "; ".join(text for text in written if any(map(str.isalnum, text)))  # a dash is nothing
        if not text:
            return codes
        asked = (text, row.section.subject or self.subject)
        if asked not in self._award_answers:
            self._award_answers[asked] = self.tools.awards.find_all(*asked)
        found = self._award_answers[asked]
        if not found:
            draft.hold("TITLE_UNKNOWN", text)
        return [*found, *(code for code in codes if code not in found)]


class NominationReader(PersonReader):
    """Persons proposed for awards."""

    name = "nominations"
    needs = (
        groups(
            _NAME,
            (
                "award",
                "rating",
                "achievement",
                "birth_date",
                "birth_male",
                "birth_year",
                "unit",
                "position",
                AWARD_COLUMNS,
            ),
        ),
    )

    def read(self, row: DataRow, draft: Draft) -> None:
        """Name, birth, unit, award, grade, and whether the person was there before."""
        name = self.person_name(row, draft)
        birth = self.birth(row, draft)
        self.gender(row, draft)
        unit = self.unit(row, draft)
        codes = self.awards(row, draft)
        self.rating(row, draft)
        self.plain(row, draft, "stt", "position", "initiative", "achievement", "note")
        self.citizen_id(row, draft)
        if not name:
            return
        key = (name_key(name), unit)
        if codes:
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=name, birth=birth, awards=codes)
        nominated = self.tools.known.nominated
        if nominated and any(nomination_key(name, unit, code) in nominated for code in codes):
            draft.warn("IN_ROUND", name)
