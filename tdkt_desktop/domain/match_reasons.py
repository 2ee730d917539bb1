"""Why two records may be one, or not: each thing that was compared as a sentence, and which way it speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.matching import Likeness
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.domain.ties import BirthTie, NameTie, Tie, UnitTie


class Speaks(StrEnum):
    """Which way a reason speaks."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"  # unknown on one side, or of little weight


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that was compared: `fact` names it (name, birth_date, unit, citizen_id, gender, position)."""

    fact: str
    speaks: Speaks
    words: Sentence


_NAMES = {
    NameTie.SAME: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same full name")),
    NameTie.UNMARKED: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same name, one of them without tone marks")),
    NameTie.MARKS: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "names differ in their tone marks")),
    NameTie.SLIP: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "names differ by one letter")),
    NameTie.OTHER: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different names")),
}
_SAME_NAME = QT_TRANSLATE_NOOP("Match", "same name")
_BIRTHS = {
    BirthTie.DAY: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same date of birth")),
    BirthTie.MONTH: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same month of birth")),
    BirthTie.YEAR: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same year of birth")),
    BirthTie.CLOSE: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different dates of birth, one part apart")),
    BirthTie.OTHER: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different dates of birth")),
}
_DAY_MISSING = {
    (BirthTie.YEAR, "list"): QT_TRANSLATE_NOOP("Match", "same year of birth, the list gives no day"),
    (BirthTie.YEAR, "record"): QT_TRANSLATE_NOOP("Match", "same year of birth, the record gives no day"),
    (BirthTie.MONTH, "list"): QT_TRANSLATE_NOOP("Match", "same month of birth, the list gives no day"),
    (BirthTie.MONTH, "record"): QT_TRANSLATE_NOOP("Match", "same month of birth, the record gives no day"),
    (BirthTie.UNKNOWN, "list"): QT_TRANSLATE_NOOP("Match", "the list gives no date of birth"),
    (BirthTie.UNKNOWN, "record"): QT_TRANSLATE_NOOP("Match", "the record gives no date of birth"),
    (BirthTie.YEAR, "one"): QT_TRANSLATE_NOOP("Match", "same year of birth, one of them gives no day"),
    (BirthTie.MONTH, "one"): QT_TRANSLATE_NOOP("Match", "same month of birth, one of them gives no day"),
    (BirthTie.UNKNOWN, "one"): QT_TRANSLATE_NOOP("Match", "one of them gives no date of birth"),
    (BirthTie.UNKNOWN, "both"): QT_TRANSLATE_NOOP("Match", "neither gives a date of birth"),
}
_UNITS = {
    UnitTie.SAME: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same unit")),
    UnitTie.LINE: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "the old unit was merged into this one")),
    UnitTie.WORKPLACE: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "has worked in this unit")),
    UnitTie.OTHER: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different units")),
}
_UNIT_MISSING = {
    "list": QT_TRANSLATE_NOOP("Match", "the list gives no unit"),
    "record": QT_TRANSLATE_NOOP("Match", "the record gives no unit"),
    "one": QT_TRANSLATE_NOOP("Match", "one of them gives no unit"),
    "both": QT_TRANSLATE_NOOP("Match", "neither gives a unit"),
}
_NUMBERS = {
    Tie.SAME: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same citizen number")),
    Tie.OTHER: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different citizen numbers")),
}
_GENDERS = {
    Tie.SAME: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same gender")),
    Tie.OTHER: (Speaks.AGAINST, QT_TRANSLATE_NOOP("Match", "different genders")),
}
_POSITIONS = {
    Tie.SAME: (Speaks.FOR, QT_TRANSLATE_NOOP("Match", "same position")),
    Tie.OTHER: (Speaks.NEITHER, QT_TRANSLATE_NOOP("Match", "different positions")),
}


def reasons_of(found: Likeness) -> tuple[Reason, ...]:
    """Everything that was compared, name first; what neither side says is left out, but for birth and unit."""
    return tuple(_reasons(found))


def _reasons(found: Likeness) -> Iterator[Reason]:
    is_person = SubjectKind.COLLECTIVE not in (found.row.kind, found.known.kind)
    speaks, words = _NAMES[found.name]
    yield _reason("name", speaks, words if is_person or found.name is not NameTie.SAME else _SAME_NAME)
    if found.number in _NUMBERS:
        yield _reason("citizen_id", *_NUMBERS[found.number])
    if is_person:
        yield _birth(found)
    if found.unit in _UNITS:
        yield _reason("unit", *_UNITS[found.unit])
    else:
        silent = _silent(found, found.row.unit_id, found.known.unit_id)
        yield _reason("unit", Speaks.NEITHER, _UNIT_MISSING[silent])
    if found.position in _POSITIONS:
        yield _reason("position", *_POSITIONS[found.position])
    if found.gender in _GENDERS:
        yield _reason("gender", *_GENDERS[found.gender])


def _birth(found: Likeness) -> Reason:
    one, other = found.row.birth_date, found.known.birth_date
    if found.birth is BirthTie.UNKNOWN:
        silent = _silent(found, one, other)
    else:
        days = one and one.day, other and other.day
        silent = _silent(found, *days) if any(days) else ""
    speaks, words = _BIRTHS.get(found.birth, (Speaks.NEITHER, ""))
    return _reason("birth_date", speaks, _DAY_MISSING.get((found.birth, silent), words))


def _silent(found: Likeness, one: object, other: object) -> str:
    """Which side says nothing; of two records on file there is no saying which."""
    if one is None and other is None:
        return "both"
    if found.row.id is not None and None in (one, other):
        return "one"
    return "list" if one is None else "record" if other is None else ""


def _reason(fact: str, speaks: Speaks, words: str) -> Reason:
    return Reason(fact, speaks, Sentence("Match", words))
