"""How the facts of two records compare, one by one: name, birth, unit, citizen number. What they weigh is `matching`'s.

A fact that one side does not give is UNKNOWN: it neither agrees nor contradicts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold, plain_name, tidy
from tdkt_desktop.domain.unit import Succession

_SHORT_WORD = 3
"""Words shorter than this are other words when a letter differs: Vũ and Võ."""


class NameTie(StrEnum):
    """How two names compare."""

    SAME = auto()  # tone marks counted
    UNMARKED = auto()  # the same, but one of them is written without any tone mark
    MARKS = auto()  # the same but for the tone marks: Hoa, Hòa
    SLIP = auto()  # one letter of one word apart
    OTHER = auto()


class BirthTie(StrEnum):
    """How two dates of birth compare, as far as both are known."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()
    UNKNOWN = auto()
    CLOSE = auto()  # one slip of the pen apart: which date is right?
    OTHER = auto()


class UnitTie(StrEnum):
    """How the units of two records compare."""

    SAME = auto()
    LINE = auto()  # the one lives on in the other
    WORKPLACE = auto()  # one of them works or worked where the other is
    UNKNOWN = auto()
    OTHER = auto()


class Tie(StrEnum):
    """How a fact of few values compares."""

    SAME = auto()
    UNKNOWN = auto()
    OTHER = auto()


AGREEING_BIRTHS = frozenset({BirthTie.DAY, BirthTie.MONTH, BirthTie.YEAR})
"""Nothing stands against one birth."""


@dataclass(frozen=True, slots=True)
class Described:
    """A subject as a row or as the office describes it; `id` is None where it is not on file.

    `workplaces` are further units in which the office knows the person to have worked.
    """

    kind: SubjectKind
    name: str
    birth_date: PartialDate | None = None
    unit_id: int | None = None
    position: str | None = None
    gender: str | None = None
    citizen_id: str | None = None
    workplaces: frozenset[int] = frozenset()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class UnitLines:
    """Which units live on in which, however many mergers later."""

    heirs: Mapping[int, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, successions: Iterable[Succession]) -> UnitLines:
        """The lines that follow from the successions, one after the other."""
        direct: dict[int, set[int]] = {}
        for found in successions:
            direct.setdefault(found.old_unit_id, set()).add(found.new_unit_id)
        heirs: dict[int, frozenset[int]] = {}
        for old, first in direct.items():
            reached: set[int] = set()
            waiting = list(first)
            while waiting:
                if (unit := waiting.pop()) not in reached:
                    reached.add(unit)
                    waiting.extend(direct.get(unit, ()))
            heirs[old] = frozenset(reached)
        return cls(heirs)

    def joined(self, one: int, other: int) -> bool:
        """Whether the one lives on in the other, or the other way round."""
        return bool(self.heirs) and (other in self.heirs.get(one, ()) or one in self.heirs.get(other, ()))

    def family(self, unit: int) -> Collection[int]:
        """A unit with all in which it lives on: two that are joined share one of them."""
        heirs = self.heirs.get(unit)
        return (unit,) if heirs is None else heirs | {unit}

    def tie(self, one: Described, other: Described) -> UnitTie:
        """How the units of two records compare."""
        first, second = one.unit_id, other.unit_id
        if first is not None and first == second:
            return UnitTie.SAME
        if first is not None and second is not None and self.joined(first, second):
            return UnitTie.LINE
        if self._worked(one, second) or self._worked(other, first):
            return UnitTie.WORKPLACE
        return UnitTie.UNKNOWN if first is None or second is None else UnitTie.OTHER

    def _worked(self, person: Described, unit: int | None) -> bool:
        places = person.workplaces
        if unit is None or not places:
            return False
        return unit in places or (bool(self.heirs) and any(self.joined(place, unit) for place in places))


NO_LINES = UnitLines()


def name_tie(first: str, second: str, *, with_slips: bool = True) -> NameTie:
    """How two names compare; in names of collectives one letter makes another one (Tổ 1, Tổ 2)."""
    if plain_name(first) == plain_name(second):
        return NameTie.SAME
    one, other = fold(first), fold(second)
    if one == other:
        return NameTie.UNMARKED if tidy(first).isascii() or tidy(second).isascii() else NameTie.MARKS
    return NameTie.SLIP if with_slips and one_slip(one, other) else NameTie.OTHER


def one_slip(one: str, other: str) -> bool:
    """Whether two folded names differ in one word by one letter."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return False
    differing = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    return len(differing) == 1 and one_letter_apart(*differing[0])


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter: too many, missing, another, or two turned round."""
    if one[0] != other[0] and one[-1] != other[-1]:
        return False  # one slip leaves the first letter or the last
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or len(one) < _SHORT_WORD or one == other:
        return False
    at = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if any(letter.isdigit() for letter in other):
        return False
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    is_turned = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return is_turned or one[at + 1 :] == other[at + 1 :]


def birth_tie(first: PartialDate | None, second: PartialDate | None) -> BirthTie:
    """Equal as far as both are known, one slip of the pen apart, or of two people."""
    if first is None or second is None:
        return BirthTie.UNKNOWN
    if first.year != second.year:
        return _births_of_two_years(first, second)
    if first.month is None or second.month is None:
        return BirthTie.YEAR
    if first.month == second.month:
        if first.day is None or second.day is None:
            return BirthTie.MONTH
        return BirthTie.DAY if first.day == second.day else BirthTie.CLOSE
    if first.day is None or second.day is None or first.day == second.day:
        return BirthTie.CLOSE
    is_turned = (first.day, first.month) == (second.month, second.day)
    return BirthTie.CLOSE if is_turned else BirthTie.OTHER


def _births_of_two_years(first: PartialDate, second: PartialDate) -> BirthTie:
    """Close when all else agrees; where no whole date does, only the year before or after is a slip."""
    if first.month is not None and second.month is not None and first.month != second.month:
        return BirthTie.OTHER
    if first.day is not None and second.day is not None:
        return BirthTie.CLOSE if first.day == second.day else BirthTie.OTHER
    return BirthTie.CLOSE if abs(first.year - second.year) <= 1 else BirthTie.OTHER


def compatible(first: PartialDate, second: PartialDate) -> bool:
    """Whether two dates can be the same day, as far as both are known."""
    return birth_tie(first, second) in AGREEING_BIRTHS


def plain_tie(first: str | None, second: str | None) -> Tie:
    """How two words compare, marks and case left aside."""
    if not first or not second:
        return Tie.UNKNOWN
    return Tie.SAME if first == second or fold(first) == fold(second) else Tie.OTHER


def number_tie(first: str | None, second: str | None) -> Tie:
    """Numbers of one length are compared: an old identity card has nine digits, and is no other person's for that."""
    if not first or not second or len(first) != len(second):
        return Tie.UNKNOWN
    return Tie.SAME if first == second else Tie.OTHER
