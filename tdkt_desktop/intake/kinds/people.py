"""Persons on the staff (people) and yearly grades (grades)."""

from __future__ import annotations

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.cleaning import decimal_number, years_in
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import GRADE_COLUMNS
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import groups
from tdkt_desktop.intake.kinds.nominations import PersonReader


class PeopleReader(PersonReader):
    """Persons of the units (danh sách cán bộ)."""

    name = "people"
    needs = (
        groups(
            ("full_name", "given_name"), ("birth_date", "birth_male", "birth_year", "unit", "position", "citizen_id")
        ),
    )

    def read(self, row: DataRow, draft: Draft) -> None:
        """Name, birth, gender, position and unit."""
        name = self.person_name(row, draft)
        birth = self.birth(row, draft)
        self.gender(row, draft)
        unit = self.unit(row, draft)
        self.plain(row, draft, "stt", "position", "note")
        number = self.citizen_id(row, draft)
        if name:
            key = (name_key(name), unit, number)
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=name, birth=birth)


class GradeReader(PersonReader):
    """Grades of a year (kết quả đánh giá, xếp loại) of persons or of units."""

    name = "grades"
    needs = (groups(("full_name", "given_name", "unit_name"), ("rating", GRADE_COLUMNS)),)
    key_fields = ("full_name", "given_name", "unit_name")

    def read(self, row: DataRow, draft: Draft) -> None:
        """Who, the year, the grade."""
        name, birth = "", None
        if "full_name" in self.header.columns or "given_name" in self.header.columns:
            name = self.person_name(row, draft)
            birth = self.birth(row, draft)
            unit = self.unit(row, draft)
        else:
            unit = self.unit(row, draft, "unit_name")
            draft.values["subject"] = SubjectKind.COLLECTIVE.value
        self.rating(row, draft)
        if "rating" not in draft.values:
            draft.hold("RATING_UNKNOWN")
        years = years_in(row.text("year"))
        if len(years) != 1:
            years = years_in(self.header.headings.get(self.header.columns.get("rating", -1), ""))
        year = years[0] if len(years) == 1 else self.context.year or self.context.title_year
        draft.put("year", year)
        score = decimal_number(row.text("score"))
        draft.put("score", None if score is None else float(score))
        self.plain(row, draft, "stt", "position", "note")
        self.citizen_id(row, draft)
        key = (name_key(name), unit, str(year or ""))
        if name or unit:
            self.context.twins.look(
                draft, key, sheet=self.context.sheet, text=name or unit, birth=birth, may_be_two=bool(name)
            )
