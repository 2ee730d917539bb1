"""Where a form takes its facts from: a Reader, the rules, the day, and what the officer asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, TypeGuard

from tdkt_desktop.documents.decisions import DecisionFacts
from tdkt_desktop.documents.facts import AwardGroup, AwardLine, Issuer, Numbered, Signer, SignerRule
from tdkt_desktop.documents.fields import OWN_DAY, OWN_NUMBER, FieldsUnknown, read_own_day
from tdkt_desktop.domain.award import Award, Decision
from tdkt_desktop.domain.dates import PartialDate, long_date, short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Round, RoundKind
from tdkt_desktop.domain.rulebook import AwardKind, AwardType, LegalDocument, Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold, same_name
from tdkt_desktop.storage.work import Reader

_NOTHING: Mapping[str, str] = MappingProxyType({})
_GENERIC_COMMITTEE = "Ủy ban nhân dân xã/phường"
"""How the national pack writes the committee of any ward or commune."""
_COMMITTEE_OF_PROVINCE = re.compile(r"Ủy ban nhân dân tỉnh\b")
_COMMITTEE_OF_CITY = "Ủy ban nhân dân thành phố"
_CITY = ("thanh pho ", "tp ", "tp. ")


class InputMissing(OfficerError):
    """A form was asked for without what it is made from."""

    happened = QT_TRANSLATE_NOOP("Error", "The form {code} needs {wanted}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose it, then make the form once more.")


@dataclass(frozen=True, slots=True)
class Source:
    """What a form is gathered from. `values` are fields that the officer sets by hand, under the province's names;
    `number` and `dated` are the paper's own. What the form asks for is noted in `asked`, with what it prints there.
    `only`: some nominations of the round, where not all of them are spoken of.
    """

    reader: Reader
    rulebook: Rulebook
    today: date
    say: Callable[[Sentence], str]
    code: str
    round_id: int | None = None
    decision_id: int | None = None
    nomination_id: int | None = None
    year: int | None = None
    values: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    number: str | None = None
    dated: date | None = None
    asked: dict[str, str] = field(default_factory=dict, compare=False)
    only: frozenset[int] | None = None

    def value(self, name: str, otherwise: str = "") -> str:
        """A field set by hand, else a setting of the office of that name, else `otherwise`."""
        proposed = self.reader.settings.get(name) or otherwise
        self.asked.setdefault(name, proposed)
        return self.values.get(name) or proposed

    def recipients(self, text_code: str) -> tuple[str, ...]:
        """Nơi nhận: what was written, else the line of the pack; parted by semicolons."""
        written = self.value("noi_nhan", self.rulebook.header_text(text_code))
        return tuple(part.strip() for part in written.split(";") if part.strip())

    def own_number(self) -> str | None:
        """The number of the paper itself, as far as it has one."""
        return self.value(OWN_NUMBER, self.number or "") or None

    def own_day(self, otherwise: date | None = None) -> date | None:
        """The day of the paper itself. Raises `FieldWrong`."""
        known = self.dated or otherwise
        text = self.value(OWN_DAY, short_date(known) if known else "")
        return read_own_day(OWN_DAY, text) if text else None

    def refuse_unasked(self) -> None:
        """Refuse values of fields that the form has not asked for. Raises `FieldsUnknown`."""
        unknown = [name for name in self.values if name not in self.asked]
        if unknown:
            known = ", ".join(sorted(self.asked)) or "–"
            raise FieldsUnknown(code=self.code, names=", ".join(unknown), known=known)

    def aside(self) -> Source:
        """The same decision, for a form that prints only a part of it: what is asked for here is no field of the form.

        Raises `InputMissing`.
        """
        return replace(self, decision_id=self.decision().id, asked={})

    def of_nomination(self, nomination_id: int) -> Source:
        """The same, for one nomination."""
        return replace(self, nomination_id=nomination_id)

    @property
    def unit_name(self) -> str:
        """'phường Hồng Quang', as a sentence writes it."""
        name = self.reader.settings.get("unit_name")
        return name[:1].lower() + name[1:]

    @property
    def committee(self) -> str:
        """'Ủy ban nhân dân phường Hồng Quang'."""
        return f"Ủy ban nhân dân {self.unit_name}"

    @property
    def chairman(self) -> str:
        """'Chủ tịch Ủy ban nhân dân phường Hồng Quang'."""
        return f"Chủ tịch {self.committee}"

    def issuer(self) -> Issuer:
        """The ward's own head block."""
        return Issuer(self.committee, ("ỦY BAN NHÂN DÂN", self.unit_name.upper()), self.place())

    def council_issuer(self) -> Issuer:
        """The head block of the council's papers."""
        name = f"Hội đồng Thi đua - Khen thưởng {self.unit_name}"
        parent = (f"UBND {self.unit_name}".upper(),)
        return Issuer(name, ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"), self.place(), parent)

    def place(self) -> str:
        """Địa danh: the unit's name without the words for what it is."""
        words = self.reader.settings.get("unit_name").split()
        proper = next((at for at, word in enumerate(words) if at and word[:1].isupper()), 0)
        return self.value("dia_danh", self.reader.settings.get("place") or " ".join(words[proper:]))

    def signer(self, name: str | None = None) -> Signer:
        """The chairman in person, under the name of the decision or of the settings."""
        return Signer(SignerRule.CHAIRMAN, name or self.value("nguoi_ky", self.reader.settings.get("chair")))

    def award_name(self, award: AwardType) -> str:
        """The award as this ward's papers call it, without the pack's 'xã/phường' and kind of subject."""
        name = award.name.partition(" (")[0].replace(_GENERIC_COMMITTEE, self.committee)
        return _COMMITTEE_OF_PROVINCE.sub(_COMMITTEE_OF_CITY, name) if self.is_under_city else name

    @property
    def is_under_city(self) -> bool:
        """Whether the office lies in a city of the rank of a province (thành phố trực thuộc trung ương)."""
        return fold(self.reader.settings.get("province")).startswith(_CITY)

    def award_round(self) -> Round:
        """The round asked for. Raises `InputMissing`."""
        if self.round_id is None:
            raise InputMissing(code=self.code, wanted=Sentence("Form", QT_TRANSLATE_NOOP("Form", "a round")))
        return self.reader.rounds.get(self.round_id)

    def nominations(self) -> list[Nomination]:
        """The nominations of the round that are spoken of, in the order of entry. Raises `InputMissing`."""
        found = self.reader.rounds.nominations_of(self.award_round().id)
        return [one for one in found if self.only is None or one.id in self.only]

    def decision(self) -> Decision:
        """The decision asked for, or the round's decision with the number set by hand, or its last one.

        Raises `InputMissing`.
        """
        if self.decision_id is not None:
            return self.reader.awards.decision(self.decision_id)
        decisions = self.reader.awards.decisions_of_round(self.award_round().id)
        number = self.value("so_quyet_dinh") or None
        fitting = [found for found in decisions if number in (None, found.number)]
        if not fitting:
            raise InputMissing(code=self.code, wanted=Sentence("Form", QT_TRANSLATE_NOOP("Form", "a decision")))
        standing = [found for found in fitting if found.annulled_on is None]
        return (standing or fitting)[-1]

    def period_of_decision(self, decision: Decision) -> str:
        """The award year that a decision speaks of, in words."""
        if decision.round_id is not None:
            return period_words(self.reader.rounds.get(decision.round_id))
        awards = self.reader.awards.of_decision(decision.id)
        return period_of(awards[0].period_year, school=False) if awards else ""

    def wanted_year(self) -> int:
        """The year asked for, else that of the round, else this year."""
        if self.year is not None:
            return self.year
        return self.reader.rounds.get(self.round_id).year if self.round_id is not None else self.today.year


def period_words(award_round: Round) -> str:
    """'năm 2026', or 'năm học 2025 - 2026'."""
    return period_of(award_round.year, school=award_round.kind is RoundKind.SCHOOL_YEAR)


def period_of(year: int, *, school: bool) -> str:
    """The words of an award year."""
    return f"năm học {year - 1} - {year}" if school else f"năm {year}"


def award_groups(source: Source, awards: list[Award]) -> tuple[AwardGroup, ...]:
    """The awards of a decision as its list prints them: by award, the highest first, with what each is paid."""
    paid = {row.award_id: row.amount if row.paid else None for row in _bonuses(source, awards)}
    subjects = {found.id: found for found in source.reader.subjects.get_all({one.subject_id for one in awards})}
    groups = []
    for code in dict.fromkeys(one.award_code for one in awards):
        award = source.rulebook.award(code)
        lines = tuple(
            AwardLine(
                name=one.name_as_printed,
                kind=award.subject,
                birth=subjects[one.subject_id].birth_date,
                position=subjects[one.subject_id].position or "",
                unit=unit_beside(one.name_as_printed, one.unit_as_printed),
                bonus=paid.get(one.id),
                subject_id=one.subject_id,
            )
            for one in awards
            if one.award_code == code
        )
        groups.append((award.rank, AwardGroup(source.award_name(award), lines, is_title=award.kind is AwardKind.TITLE)))
    return tuple(group for _rank, group in sorted(groups, key=lambda pair: -pair[0]))


def unit_beside(name: str, unit: str | None) -> str:
    """The unit to print beside a name; a collective that is the unit itself has none beside it."""
    return "" if unit is None or same_name(unit, name) else unit


def percent(share: Fraction) -> str:
    """'92,3 %' of 12/13; '80 %' of 4/5."""
    tenths = round(share * 1000)
    whole, rest = divmod(tenths, 10)
    return f"{whole},{rest} %" if rest else f"{whole} %"


def decision_facts(source: Source, subject: Callable[[str, Sequence[AwardGroup]], str]) -> DecisionFacts:
    """What every award decision prints, of the decision asked for; `subject` makes its trích yếu of period and awards.

    Raises `InputMissing`.
    """
    decision = source.decision()
    awards = source.reader.awards.of_decision(decision.id)
    period = source.period_of_decision(decision)
    day = decision.signed_on or source.today
    bases = [basis.text for basis in source.rulebook.legal_bases(source.code, day)]
    council = f"Theo đề nghị của Hội đồng Thi đua - Khen thưởng {source.unit_name}"
    groups = award_groups(source, awards)
    paid = any(line.bonus for group in groups for line in group.lines)
    fund = source.value("nguon_chi", f"Quỹ thi đua, khen thưởng của {source.unit_name}")
    return DecisionFacts(
        issuer=source.issuer(),
        numbered=Numbered("QĐ-UBND", decision.number, decision.signed_on, day.year),
        authority=source.chairman,
        subject=source.value("trich_yeu", decision.title or subject(period, groups)),
        period=period,
        bases=(*bases, source.value("can_cu_cuoi", council)),
        groups=groups,
        executors=source.value("noi_thi_hanh", source.rulebook.header_text("NOI_THI_HANH")),
        signer=source.signer(decision.signer),
        recipients=source.recipients("NOI_NHAN_QUYET_DINH"),
        bonus_source=_bonus_source(source, awards, day) if paid else "",
        fund=fund if paid else "",
    )


_DOCUMENT_WORDS = {"luat": "Luật", "nghi_dinh": "Nghị định", "thong_tu": "Thông tư", "quyet_dinh": "Quyết định"}


def _bonus_source(source: Source, awards: list[Award], day: date) -> str:
    """The paper that sets the amounts, cited in full where the pack knows it by the number in its article."""
    rows = (source.rulebook.coefficient(one.award_code, day) for one in awards)
    article = next((row.law_article for row in rows if row is not None), "")
    for document in source.rulebook.table(LegalDocument):
        if document.number and document.number in article:
            dated = f" {long_date(document.issued_on.first)}" if _to_the_day(document.issued_on) else ""
            word = _DOCUMENT_WORDS.get(document.kind, "Văn bản")
            return f"{word} số {document.number}{dated} của {document.issuer}"
    return article


def _to_the_day(day: PartialDate | None) -> TypeGuard[PartialDate]:
    return day is not None and day.precision == "day"


def birth_of(text: str | None) -> PartialDate | None:
    """A stored birth date."""
    return PartialDate.parse_iso(text) if text else None


def _bonuses(source: Source, awards: list[Award]) -> list[Any]:
    return [
        row for decision in {one.decision_id for one in awards} for row in source.reader.awards.bonuses_of(decision)
    ]
