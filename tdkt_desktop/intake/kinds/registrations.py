"""Registrations of titles at the beginning of the year (đăng ký thi đua): by unit with counts, or by person."""

from __future__ import annotations

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import AWARD_COLUMNS, Header
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import groups
from tdkt_desktop.intake.kinds.nominations import PersonReader


class RegistrationReader(PersonReader):
    """A row is a unit with a number under each award, or a person with the award aimed at."""

    name = "registrations"
    needs = (
        groups(("full_name", "given_name"), ("award", "initiative", AWARD_COLUMNS)),
        groups(("unit",), (AWARD_COLUMNS,)),
    )
    key_fields = ("full_name", "given_name", "unit")

    def look_at(self, header: Header) -> None:
        """Take note whether persons or units are listed."""
        super().look_at(header)
        self.by_person = "full_name" in header.columns or "given_name" in header.columns
        self.key_is_unit = not self.by_person

    def sum_columns(self) -> set[int]:
        """The counts."""
        if self.by_person:
            return set()
        return {
            *self.header.awards,
            *(self.header.columns[name] for name in ("headcount",) if name in self.header.columns),
        }

    def read(self, row: DataRow, draft: Draft) -> None:
        """One unit or one person."""
        if self.by_person:
            self._read_person(row, draft)
        else:
            self._read_unit(row, draft)

    def _read_person(self, row: DataRow, draft: Draft) -> None:
        name = self.person_name(row, draft)
        birth = self.birth(row, draft)
        self.gender(row, draft)
        unit = self.unit(row, draft)
        codes = self.awards(row, draft)
        self.plain(row, draft, "stt", "position", "initiative", "note")
        if name and codes:
            key = (name_key(name), unit)
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=name, birth=birth, awards=codes)

    def _read_unit(self, row: DataRow, draft: Draft) -> None:
        unit = self.unit(row, draft)
        headcount = self.count(row, draft, "headcount")
        for column, code in self.header.awards.items():
            number = self.count_in(row, draft, column, code, crosses=self._crosses)
            of_persons = self.tools.awards.subject_of(code) is SubjectKind.PERSON
            if of_persons and number is not None and headcount is not None and number > headcount:
                draft.doubt("COUNT_EXCEEDS", f"{number} > {headcount}")
        self.plain(row, draft, "stt", "note")
        if unit:
            self.context.twins.look(draft, ("unit", unit), sheet=self.context.sheet, text=unit, may_be_two=False)
