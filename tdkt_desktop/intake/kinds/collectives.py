"""Nominations of collectives (danh sách tập thể) and of households (hộ gia đình văn hóa)."""

from __future__ import annotations

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.cleaning import decimal_number
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import AWARD_COLUMNS, Header
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import groups
from tdkt_desktop.intake.kinds.nominations import PersonReader
from tdkt_desktop.intake.twins import nomination_key

_COUNTED = ("ldtt", "cstdcs", "disciplined")


class CollectiveReader(PersonReader):
    """Collectives with their head counts."""

    name = "collectives"
    needs = (groups(("name",), ("award", "headcount", "rating", "ldtt", "unit_type", AWARD_COLUMNS)),)
    key_fields = ("name",)
    key_is_unit = True
    key_is_person = False
    subject = SubjectKind.COLLECTIVE

    def sum_columns(self) -> set[int]:
        """The head counts."""
        columns = self.header.columns
        return {columns[field] for field in ("headcount", *_COUNTED) if field in columns}

    def read(self, row: DataRow, draft: Draft) -> None:
        """The unit, its counts, its award."""
        text = row.text("name")
        if not text:
            draft.hold("NAME_MISSING")
        else:
            self.unit(row, draft, "name")
            draft.values["name"] = draft.values.pop("unit", text)
        headcount = self.count(row, draft, "headcount")
        for field in _COUNTED:
            number = self.count(row, draft, field)
            if headcount is not None and number is not None and number > headcount:
                draft.doubt("COUNT_EXCEEDS", f"{number} > {headcount}")
        codes = self.awards(row, draft)
        self.rating(row, draft)
        self.plain(row, draft, "stt", "unit_type", "achievement", "note")
        name = str(draft.values.get("name", ""))
        if name and codes:
            key = (name_key(name),)
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=text, awards=codes, may_be_two=False)
        if any(nomination_key(name, name, code) in self.tools.known.nominated for code in codes):
            draft.warn("IN_ROUND", name)


class HouseholdReader(PersonReader):
    """Households by their heads, with the votes of their neighbours."""

    name = "households"
    needs = (groups(("head_name",), ("members", "unit", "votes_issued", "votes_yes", "birth_date", "score")),)
    key_fields = ("head_name",)
    subject = SubjectKind.HOUSEHOLD

    def look_at(self, header: Header) -> None:
        """Take note whether births are told."""
        super().look_at(header)
        self._has_birth = any(name in header.columns for name in ("birth_date", "birth_year"))

    def read(self, row: DataRow, draft: Draft) -> None:
        """Head, birth, members, unit, votes."""
        name = self.person_name(row, draft, "head_name")
        birth = self.birth(row, draft) if self._has_birth else None
        self.count(row, draft, "members")
        unit = self.unit(row, draft)
        issued, agreed = self.count(row, draft, "votes_issued"), self.count(row, draft, "votes_yes")
        if issued is not None and agreed is not None and agreed > issued:
            draft.doubt("VOTES_IMPOSSIBLE", f"{agreed} > {issued}")
        score = decimal_number(row.text("score"))
        draft.put("score", None if score is None else float(score))
        self.plain(row, draft, "stt", "note")
        if name:
            key = (name_key(name), unit)
            self.context.twins.look(draft, key, sheet=self.context.sheet, text=name, birth=birth)
