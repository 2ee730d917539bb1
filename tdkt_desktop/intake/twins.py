"""Rows that repeat, contradict or complete each other: the same person, collective, household or award again."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.ties import BirthTie, birth_tie
from tdkt_desktop.intake.corrections import Fate
from tdkt_desktop.intake.draft import Draft
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.report import Twin


class Births(Enum):
    """How two dates of birth compare."""

    SAME = auto()  # equal as far as both are known
    CLOSE = auto()  # one slip of the pen apart: probably one person, but which date is right?
    OTHER = auto()  # two people


_BIRTHS = {BirthTie.CLOSE: Births.CLOSE, BirthTie.OTHER: Births.OTHER}


def compare_births(first: PartialDate | None, second: PartialDate | None) -> Births:
    """Equal, one slip apart, or of two people."""
    return _BIRTHS.get(birth_tie(first, second), Births.SAME)


class _Entry(NamedTuple):
    birth: PartialDate | None
    awards: frozenset[str]
    sheet: str
    row: int


class TwinFinder:
    """Remembers the rows of one file, over all its sheets."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, ...], list[_Entry]] = {}

    def look(
        self,
        draft: Draft,
        key: tuple[str, ...],
        *,
        sheet: str,
        text: str,
        birth: PartialDate | None = None,
        awards: Iterable[str] = (),
        says_other_awards: bool = True,
        may_be_two: bool = True,
    ) -> None:
        """Hold a row that repeats an earlier one, warn of another award of the same subject, and remember the row.

        `may_be_two`: whether two of the same name can be meant, so that the officer may take both.
        """
        if draft.fate is Fate.LEAVE:
            return
        entry = _Entry(birth, frozenset(awards), sheet, draft.row)
        earlier = self._entries.setdefault(key, [])
        for other in earlier:
            births = compare_births(birth, other.birth)
            same_award = bool(entry.awards & other.awards) or not (entry.awards or other.awards)
            twin = Twin(other.row, None if other.sheet == sheet else other.sheet)
            if same_award and births is Births.SAME:
                say = draft.doubt if may_be_two else draft.hold
                say("DUP_ROW" if other.sheet == sheet else "DUP_FILE", text, of=twin)
                return
            if same_award and births is Births.CLOSE:
                draft.doubt("BIRTH_CONFLICT", short_partial(birth) if birth else "", of=twin)
                return
            if births is Births.SAME and says_other_awards and not same_award:
                draft.warn("TWO_TITLES", text, of=twin)
        earlier.append(entry)


def nomination_key(name: str, unit: str, award: str) -> str:
    """What `Known.nominated` holds: one subject proposed for one award."""
    return "|".join((name_key(name), name_key(unit), award))
