"""Small records that several forms print: who issues, under which number, who signs, who was praised.

A form never computes law: verdicts, amounts and their sources come to it as facts. What is not known is None or "" and
stays blank on the paper.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from tdkt_desktop.domain.dates import PartialDate, long_date
from tdkt_desktop.domain.subject import SubjectKind

GAP = "\u00a0" * 10
"""The blank of a draft, about 12 mm, where the clerk (văn thư) writes the number."""
SHORT_GAP = "\u00a0" * 5


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues the paper (cơ quan ban hành).

    `parent` and `agency` are the lines of the head block, broken at the sense; `name` is what sentences say;
    `place` stands before the date (địa danh).
    """

    name: str
    agency: tuple[str, ...]
    place: str
    parent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """Number and date of a paper (số, ký hiệu; ngày ban hành). `number` may be '112' or already '112/QĐ-UBND'."""

    symbol: str
    number: str | None = None
    dated: date | None = None
    year: int | None = None

    @property
    def code(self) -> str:
        """'05/KH-UBND'; a draft has a gap before the stroke."""
        if not self.number:
            return f"{GAP}/{self.symbol}"
        if "/" in self.number:
            return self.number
        return f"{self.number.zfill(2)}/{self.symbol}"


@dataclass(frozen=True, slots=True)
class Reference:
    """Another paper named in a sentence: 'Quyết định số 112/QĐ-UBND ngày 05 tháng 12 năm 2026 của …'."""

    kind: str
    numbered: Numbered
    issuer: str = ""

    @property
    def text(self) -> str:
        """The words of the reference, with draft gaps where number or date are not known yet."""
        whose = f" của {self.issuer}" if self.issuer else ""
        return f"{self.kind} số {self.numbered.code} {day_or_gap(self.numbered.dated, self.numbered.year)}{whose}"


class SignerRule(StrEnum):
    """Who signs, and what stands above the name (layout by NĐ 30/2020, Phụ lục I)."""

    CHAIRMAN = "CT"
    DEPUTY_CHAIRMAN = "KT_CT"
    COMMITTEE = "TM"
    COMMITTEE_DEPUTY = "TM_KT"
    BY_ORDER = "TL"
    AUTHORISED = "TUQ"
    ACTING = "Q"
    COUNCIL = "HD"
    COUNCIL_DEPUTY = "HD_KT"
    HEAD = "DV"


_AUTHORITY: dict[SignerRule, tuple[str, ...]] = {
    SignerRule.CHAIRMAN: ("CHỦ TỊCH",),
    SignerRule.DEPUTY_CHAIRMAN: ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    SignerRule.COMMITTEE: ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    SignerRule.COMMITTEE_DEPUTY: ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    SignerRule.BY_ORDER: ("TL. CHỦ TỊCH", "{post}"),
    SignerRule.AUTHORISED: ("TUQ. CHỦ TỊCH", "{post}"),
    SignerRule.ACTING: ("Q. CHỦ TỊCH",),
    SignerRule.COUNCIL: ("TM. HỘI ĐỒNG", "CHỦ TỊCH HỘI ĐỒNG"),
    SignerRule.COUNCIL_DEPUTY: ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH HỘI ĐỒNG", "PHÓ CHỦ TỊCH HỘI ĐỒNG"),
    SignerRule.HEAD: ("{post}",),
}


@dataclass(frozen=True, slots=True)
class Signer:
    """The signer: rule, name, and the post where the rule prints it (HIỆU TRƯỞNG, TRƯỞNG PHÒNG …)."""

    rule: SignerRule
    name: str = ""
    post: str = ""

    @property
    def authority(self) -> tuple[str, ...]:
        """The lines above the name."""
        return tuple(line.format(post=self.post.upper()) for line in _AUTHORITY[self.rule])


@dataclass(frozen=True, slots=True)
class Signatory:
    """One column under a list or minutes: 'NGƯỜI LẬP BIỂU', '(Ký, họ tên)', name; blank where not known."""

    title: str
    name: str = ""
    note: str = "(Ký, họ tên)"


@dataclass(frozen=True, slots=True)
class AwardLine:
    """One subject in an annexed list: `unit` is where a person works, a collective belongs, a household lives.

    `bonus` is in whole đồng; None when none is paid with this award. `subject_id` is the same in every line of one
    subject; None: a subject of its own.
    """

    name: str
    kind: SubjectKind
    birth: PartialDate | None = None
    position: str = ""
    unit: str = ""
    bonus: int | None = None
    note: str = ""
    subject_id: int | None = None


@dataclass(frozen=True, slots=True)
class AwardGroup:
    """The subjects of one award; `is_title` for a danh hiệu (printed in quotes), else a hình thức khen thưởng."""

    award: str
    lines: tuple[AwardLine, ...]
    is_title: bool = True

    @property
    def label(self) -> str:
        """'Danh hiệu “Lao động tiên tiến”', or the form of reward as it is called."""
        return f"Danh hiệu “{self.award}”" if self.is_title else self.award


KIND_WORDS = {
    SubjectKind.COLLECTIVE: "tập thể",
    SubjectKind.PERSON: "cá nhân",
    SubjectKind.HOUSEHOLD: "hộ gia đình",
}
"""In the order of all forms: collectives before persons before households."""


class Counted(Protocol):
    """A line of a list that is about one subject; several lines may be about the same."""

    @property
    def kind(self) -> SubjectKind:
        """What the subject is."""
        ...

    @property
    def subject_id(self) -> int | None:
        """The same in every line of one subject; None: a subject of its own."""
        ...


def counted(lines: Iterable[Counted]) -> dict[SubjectKind, int]:
    """How many subjects of each kind, each once, in the order of forms, without the kinds that are absent."""
    subjects = {(line.kind, at if line.subject_id is None else None, line.subject_id) for at, line in enumerate(lines)}
    found = Counter(kind for kind, _at, _subject in subjects)
    return {kind: found[kind] for kind in KIND_WORDS if found[kind]}


def day_or_gap(day: date | None, year: int | None = None) -> str:
    """'ngày 05 tháng 12 năm 2026', or the same words with gaps for the hand."""
    if day:
        return long_date(day)
    return f"ngày{SHORT_GAP}tháng{SHORT_GAP}năm {year or SHORT_GAP}"
