"""Decisions (quyết định) and the awards (lượt khen) that they grant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.text import fold, same_name, tidy

_NUMBER_WORD = re.compile(r"^(?:số|so)?\s*[:.]?\s*(?=\d)", re.IGNORECASE)


class Origin(StrEnum):
    """Where a decision comes from: made in this office, a higher level's answer, or entered from the back register."""

    OWN = "own"
    HIGHER = "higher"
    BACK_REGISTER = "back_register"


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision as it is entered; `number` with its symbol ('112/QĐ-UBND')."""

    number: str | None
    signed_on: date | None
    signer: str | None
    level: str | None
    origin: Origin
    title: str | None = None
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on file; an annulled one (hủy bỏ) stays, with the paper that annulled it."""

    id: int
    number: str | None
    signed_on: date | None
    signer: str | None
    level: str | None
    origin: Origin
    title: str | None
    round_id: int | None
    annulled_on: date | None
    annulled_by: str | None
    annulled_reason: str | None


@dataclass(frozen=True, slots=True)
class NewAward:
    """One award of one subject, with name and unit as the decision prints them."""

    subject_id: int
    award_code: str
    period_year: int
    name_as_printed: str
    birth_as_printed: str | None = None
    unit_as_printed: str | None = None
    unit_id: int | None = None
    category: str | None = None
    achievement: str | None = None
    nomination_id: int | None = None
    source_id: int | None = None
    source_row: str | None = None


@dataclass(frozen=True, slots=True)
class Award:
    """An award in the register, joined with its decision."""

    id: int
    subject_id: int
    award_code: str
    period_year: int
    name_as_printed: str
    unit_as_printed: str | None
    category: str | None
    achievement: str | None
    decision_id: int
    decision_number: str | None
    signed_on: date | None
    signer: str | None
    level: str | None
    annulled: bool
    nomination_id: int | None


def decision_number(text: str) -> str:
    """A decision's number as papers print it after their own 'Số:' ('112/QĐ-UBND' of 'Số: 112/QĐ-UBND')."""
    return _NUMBER_WORD.sub("", tidy(text))


def decision_key(number: str) -> str:
    """How decision numbers are compared: no blanks, no case, no marks, no 'Số', no leading nought, one kind of dash.

    '112 / qd–ubnd' and 'Số: 112/QĐ-UBND' are '112/QĐ-UBND', '05/QĐ-UBND' is '5/QĐ-UBND'.
    """
    return fold(decision_number(number)).replace(" ", "").lstrip("0")


def same_issuer(first: NewDecision | Decision, second: NewDecision | Decision) -> bool:
    """Whether two decisions come from one series of numbers: of this office, or of one level and signer.

    Who signs for this office may change within a year, its series of numbers does not.
    """
    if first.level and second.level:
        if first.level != second.level:
            return False
        if Origin.OWN in (first.origin, second.origin) or not (first.signer and second.signer):
            return True
    return bool(first.signer and second.signer) and same_name(first.signer or "", second.signer or "")
