"""Whether two records speak of one subject: a score, the reasons of it, and what may be done about it.

SURE is joined without a question, DOUBTFUL is asked, OTHER is somebody else. Nobody is ever joined by the name alone,
and nothing that contradicts is ever SURE. The POINTS and `ASKED_FROM` are all the thresholds there are; `Ground` says
on what a sure join may rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import combinations

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import (
    NO_LINES,
    BirthTie,
    Described,
    NameTie,
    Tie,
    UnitLines,
    UnitTie,
    birth_tie,
    name_tie,
    number_tie,
    plain_tie,
)


class Verdict(StrEnum):
    """What may be done about two records."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    OTHER = "other"


NAME_POINTS: Mapping[NameTie, int] = {
    NameTie.SAME: 40,
    NameTie.UNMARKED: 36,
    NameTie.MARKS: 28,
    NameTie.SLIP: 24,
    NameTie.OTHER: 0,
}
BIRTH_POINTS: Mapping[BirthTie, int] = {
    BirthTie.DAY: 40,
    BirthTie.MONTH: 30,
    BirthTie.YEAR: 24,
    BirthTie.UNKNOWN: 0,
    BirthTie.CLOSE: 0,
    BirthTie.OTHER: -40,
}
UNIT_POINTS: Mapping[UnitTie, int] = {
    UnitTie.SAME: 20,
    UnitTie.LINE: 18,
    UnitTie.WORKPLACE: 18,
    UnitTie.UNKNOWN: 0,
    UnitTie.OTHER: -4,
}
"""What name, birth and unit weigh; the sum of a whole agreement is 100."""

NUMBER_POINTS: Mapping[Tie, int] = {Tie.SAME: 60, Tie.UNKNOWN: 0, Tie.OTHER: -100}
"""What the citizen number weighs: it decides."""

GENDER_POINTS: Mapping[Tie, int] = {Tie.SAME: 1, Tie.UNKNOWN: 0, Tie.OTHER: -20}
POSITION_POINTS: Mapping[Tie, int] = {Tie.SAME: 2, Tie.UNKNOWN: 0, Tie.OTHER: 0}
"""Agreement in these is worth little, for half of a school shares both."""

HIGHEST = 100

ASKED_FROM = 56
"""From this score on two records are worth a question.

Same name and same birth year (60 even in another unit); same name in the same unit (60); a name without tone marks in
the same unit (56); other tone marks with the birth year and the unit (72), or with the whole date (68); one slip with
the same (68, 64). Not asked: a name alone (40), or other tone marks and the birth year in another unit (48).
"""


class Ground(IntEnum):
    """On what a sure join rests; of several candidates the one on the highest ground is meant."""

    NONE = 0
    NAMESAKE_WORKPLACE = 10  # the only namesake of the unit, where one side gives no birth date
    NAMESAKE_LINE = 11
    NAMESAKE_HERE = 12
    BIRTH_WORKPLACE = 20  # birth dates that agree as far as both are known, in one unit
    BIRTH_LINE = 21
    BIRTH_HERE = 22
    BIRTH_DAY = 30  # the whole birth date goes with a person from unit to unit
    NUMBER = 40


_BY_UNIT = {
    UnitTie.SAME: (Ground.NAMESAKE_HERE, Ground.BIRTH_HERE),
    UnitTie.LINE: (Ground.NAMESAKE_LINE, Ground.BIRTH_LINE),
    UnitTie.WORKPLACE: (Ground.NAMESAKE_WORKPLACE, Ground.BIRTH_WORKPLACE),
}
_NEARNESS = {UnitTie.SAME: 3, UnitTie.LINE: 2, UnitTie.WORKPLACE: 1}


@dataclass(slots=True)
class Likeness:
    """How a row and a subject on file compare, and what these two alone allow.

    `score` is 0 to 100; `ground` is what a join of the two would rest on, other candidates left aside.
    """

    row: Described
    known: Described
    name: NameTie
    birth: BirthTie
    unit: UnitTie
    number: Tie
    gender: Tie
    position: Tie
    score: int = 0
    ground: Ground = Ground.NONE
    verdict: Verdict = Verdict.OTHER

    def __post_init__(self) -> None:
        points = NAME_POINTS[self.name] + BIRTH_POINTS[self.birth] + UNIT_POINTS[self.unit]
        points += NUMBER_POINTS[self.number] + GENDER_POINTS[self.gender] + POSITION_POINTS[self.position]
        self.score = min(max(points, 0), HIGHEST)
        self.ground = self._ground()
        self.verdict = self._verdict()

    def _ground(self) -> Ground:
        if self.birth is BirthTie.CLOSE or self.birth is BirthTie.OTHER or self.name is NameTie.OTHER:
            return Ground.NONE
        if self.number is Tie.OTHER or self.gender is Tie.OTHER:
            return Ground.NONE
        if self.number is Tie.SAME:
            return Ground.NUMBER
        if self.name is not NameTie.SAME:
            return Ground.NONE
        if self.row.kind is SubjectKind.COLLECTIVE:
            return _COLLECTIVES.get(self.unit, Ground.NONE)
        if self.birth is BirthTie.DAY:
            return Ground.BIRTH_DAY
        if self.unit not in _BY_UNIT:
            return Ground.NONE
        namesake, born = _BY_UNIT[self.unit]
        return namesake if self.birth is BirthTie.UNKNOWN else born

    def _verdict(self) -> Verdict:
        if self.row.kind is not self.known.kind or self.number is Tie.OTHER:
            return Verdict.OTHER
        if self.name is NameTie.OTHER and self.number is not Tie.SAME:
            return Verdict.OTHER
        if self.ground is not Ground.NONE:
            return Verdict.SURE
        is_asked = self.number is Tie.SAME or self.score >= ASKED_FROM
        return Verdict.DOUBTFUL if is_asked else Verdict.OTHER


_COLLECTIVES = {UnitTie.SAME: Ground.BIRTH_HERE, UnitTie.UNKNOWN: Ground.NAMESAKE_HERE}
"""A collective is known by its name where a unit is lacking, for its name is what it is."""


def compare(row: Described, known: Described, *, lines: UnitLines = NO_LINES) -> Likeness:
    """Put two records beside each other; the order changes nothing but the words of the reasons."""
    is_collective = SubjectKind.COLLECTIVE in (row.kind, known.kind)
    name = name_tie(row.name, known.name, with_slips=not is_collective) if row.kind is known.kind else NameTie.OTHER
    return Likeness(
        row,
        known,
        name=name,
        birth=birth_tie(row.birth_date, known.birth_date),
        unit=lines.tie(row, known),
        number=number_tie(row.citizen_id, known.citizen_id),
        gender=plain_tie(row.gender, known.gender),
        position=plain_tie(row.position, known.position),
    )


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a row is about: `sure`, or one of the `candidates` (the likeliest first), or somebody new."""

    row: Described
    sure: Likeness | None = None
    candidates: tuple[Likeness, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What may be done with the row."""
        if self.sure is not None:
            return Verdict.SURE
        return Verdict.DOUBTFUL if self.candidates else Verdict.OTHER


Apart = Collection[tuple[int, int]]
"""Pairs of subjects, the lower id first, of whom the officer said that they are two."""


def match(row: Described, known: Iterable[Described], *, lines: UnitLines = NO_LINES, apart: Apart = ()) -> Match:
    """Find out whom a row is about among those who may be meant."""
    best: dict[int | None, Likeness] = {}
    for one in known:
        if _is_far(row, one, lines=lines):
            continue
        found = compare(row, one, lines=lines)
        if one.id not in best or (best[one.id].ground, best[one.id].score) < (found.ground, found.score):
            best[one.id] = found
    every = list(best.values())
    asked = sorted((one for one in every if one.verdict is not Verdict.OTHER), key=_likeliest)
    return Match(row, _surest(every, apart=apart), tuple(asked))


def _is_far(row: Described, one: Described, *, lines: UnitLines) -> bool:
    """Whether somebody born on another day in another unit is not even worth comparing: most namesakes are."""
    if row.citizen_id and one.citizen_id:
        return False
    is_other = birth_tie(row.birth_date, one.birth_date) is BirthTie.OTHER
    return is_other and lines.tie(row, one) not in _NEARNESS


def _surest(every: Sequence[Likeness], *, apart: Apart) -> Likeness | None:
    """The one who is meant; None where nobody surely is, or where two could be meant."""
    highest = max((one.ground for one in every), default=Ground.NONE)
    if highest is Ground.NONE:
        return None
    top = [one for one in every if one.ground is highest]
    if len(top) > 1:
        return _plain_among(top, apart=apart)
    is_namesake = highest in (Ground.NAMESAKE_HERE, Ground.NAMESAKE_LINE, Ground.NAMESAKE_WORKPLACE)
    if is_namesake and top[0].row.kind is not SubjectKind.COLLECTIVE:
        near = _NEARNESS.get(top[0].unit, 0)
        here = [one for one in every if one.name is NameTie.SAME and _NEARNESS.get(one.unit, 0) >= near]
        return top[0] if len(here) == 1 else None
    return top[0]


def _plain_among(top: Sequence[Likeness], *, apart: Apart) -> Likeness | None:
    """Of people known to be two, the one whom the row fits better in what tells them apart."""
    if not all((min(pair), max(pair)) in apart for pair in combinations([one.known.id or 0 for one in top], 2)):
        return None
    highest = max(one.score for one in top)
    fitting = [one for one in top if one.score == highest]
    return fitting[0] if len(fitting) == 1 else None


def _likeliest(found: Likeness) -> tuple[int, int, int]:
    return -found.ground, -found.score, found.known.id or 0
