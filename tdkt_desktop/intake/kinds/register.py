"""Awards already decided (sổ khen thưởng): number, day and signer of the decision, who, what, for which year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.cleaning import DecisionText, capital_words, proper_name, read_decision, years_in
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import groups
from tdkt_desktop.intake.kinds.nominations import PersonReader
from tdkt_desktop.intake.units import Found

_YEARS_AFTER = {"nha_nuoc": 3}
"""How many years after its year an award is decided at most: one, at the level of the State more."""


class RegisterReader(PersonReader):
    """Rows of the back register; the unit printed there may be gone, the value is the unit of today."""

    name = "register"
    needs = (groups(("who",), ("decision_no", "decision_date"), ("award", "unit", "period", "level")),)
    key_fields = ("who",)
    key_is_person = False
    subject = None

    def read(self, row: DataRow, draft: Draft) -> None:
        """The decision, the subject, the award and its year."""
        decision = self.decision(row, draft)
        who, subject = self._who(row, draft)
        unit = self._unit_of(row, draft, who, subject)
        printed = row.text("unit")
        is_behind_post = bool(printed) and draft.values.get("position") == printed
        draft.put("unit_as_printed", printed.rpartition(",")[2].strip() if is_behind_post else printed)
        birth = self.birth(row, draft) if subject is SubjectKind.PERSON else None
        level = self.tools.vocabulary.phrases("level").find(row.text("level"))
        draft.put("level_code", level)
        self.plain(row, draft, "stt", "level", "signer", "position", "achievement", "note")
        codes = self._awards(row, draft, subject, level=level, on=decision.day.last if decision.day else None)
        year = self._period(row, draft, decision.day, years_after=_YEARS_AFTER.get(level or "", 1))
        if who and codes:
            key = (name_key(who), unit, str(year or ""))
            self.context.twins.look(
                draft, key, sheet=self.context.sheet, text=who, birth=birth, awards=codes, says_other_awards=False
            )

    def decision(self, row: DataRow, draft: Draft) -> DecisionText:
        """Number and day of the decision, each from its cell or both from one."""
        number, cell = row.text("decision_no"), row.cell("decision_date")
        found = read_decision(number, row.text("decision_date") if isinstance(cell, str) else cell)
        if not any(letter.isdigit() for letter in found.number):
            draft.hold("DECISION_MISSING", found.number)
        else:
            draft.values["decision_no"] = found.number
        if found.is_impossible or (found.day and found.day.first > self.tools.today):
            draft.hold("DATE_INVALID", found.day_text)
        elif found.day:
            draft.values["decision_date"] = found.day.iso
        return found

    def _who(self, row: DataRow, draft: Draft) -> tuple[str, SubjectKind]:
        text = row.text("who")
        if not text:
            draft.hold("NAME_MISSING")
            return "", SubjectKind.PERSON
        has_birth = any(row.text(field) for field in ("birth_date", "birth_year"))
        match = self.tools.units.find(text)
        is_unit = not has_birth and (
            match.found is not Found.NONE
            or text == row.text("unit")
            or self._is_for_collectives(row.text("award"), text)
        )
        if is_unit:
            name = match.name if match.found is Found.ONE else text
            draft.values |= {"who": name, "subject": SubjectKind.COLLECTIVE.value}
            draft.put("who_as_printed", text if text != name else "")
            return name, SubjectKind.COLLECTIVE
        name = self.tools.names.clean(text)
        if self.context.shouting:
            name = proper_name(name)
        elif self.context.small_capitals:
            name = capital_words(name)
        draft.values |= {"who": name, "subject": SubjectKind.PERSON.value}
        return name, SubjectKind.PERSON

    def _is_for_collectives(self, award: str, who: str) -> bool:
        """Whether only collectives have the award, and the name is no person's."""
        codes = self.tools.awards.find_all(award)
        subjects = {self.tools.awards.subject_of(code) for code in codes}
        return subjects == {SubjectKind.COLLECTIVE} and not self.tools.names.looks_like_person(who)

    def _unit_of(self, row: DataRow, draft: Draft, who: str, subject: SubjectKind) -> str:
        """A collective that is a unit of today itself needs none beside it."""
        is_alone = subject is SubjectKind.COLLECTIVE and not (row.text("unit") or row.section.unit)
        if is_alone and self.tools.units.name_of(who) == who:
            draft.values["unit"] = who
            return who
        return self.unit(row, draft)

    def _awards(
        self, row: DataRow, draft: Draft, subject: SubjectKind, *, level: str | None, on: date | None
    ) -> Sequence[str]:
        text = row.text("award")
        if text:
            codes = self.tools.awards.find_all(text, subject, level=level, on=on)
        else:
            codes = (row.section.award,) if row.section.award else ()
        if not codes:
            draft.hold("TITLE_UNKNOWN" if text else "TITLE_MISSING", text)
        else:
            self.put_awards(draft, codes)
        return codes

    def _period(self, row: DataRow, draft: Draft, decided: PartialDate | None, *, years_after: int) -> int | None:
        text = row.text("period") or str(row.section.year or "")
        years = years_in(text)
        sheet_year = self.context.title_year
        if len(years) == 1:
            year: int | None = years[0]
        elif text and not years:
            draft.hold("YEAR_MISMATCH", text)
            return None
        else:
            year = sheet_year or self.context.year
        if year is None and decided:
            year = decided.year
            draft.warn("YEAR_GUESSED", str(year))
        if year is None:
            return None
        draft.values["period_year"] = year
        draft.put("period_as_printed", text)
        is_off_sheet = bool(text and sheet_year and sheet_year != year)
        is_off_decision = bool(decided and not year <= decided.year <= year + years_after)
        if is_off_sheet or is_off_decision:
            draft.doubt("YEAR_MISMATCH", text or str(year))
        return year
