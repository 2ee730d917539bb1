"""Quotas (tỷ lệ khống chế) of a round by unit, and the shares of direct workers and of small collectives by level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tdkt_desktop.domain.rulebook import Quota, QuotaBase, Rulebook
from tdkt_desktop.domain.rules.quota import QuotaLimit, limit_of, over
from tdkt_desktop.domain.subject import SubjectKind, WorkRole
from tdkt_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Nominee:
    """A nomination as shares count it. `role` None = not known; `is_small`: a collective within a unit (tập thể nhỏ).

    `stands`: neither sent back nor refused.
    """

    subject_id: int
    kind: SubjectKind
    award_code: str
    unit: str = ""
    role: WorkRole | None = None
    is_small: bool = False
    stands: bool = True


Holder = tuple[str, str, int]
"""Award code, unit and subject of an award of the round's year that the register holds."""


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """A quota in one unit ('' = the whole round): out of how many, how many may, how many are proposed."""

    award_code: str
    base_award: str
    unit: str
    limit: QuotaLimit
    proposed: int

    @property
    def over(self) -> int:
        """By how many the limit is passed; 0 within it, or where none is set."""
        return 0 if self.limit.most is None else max(self.proposed - self.limit.most, 0)

    @property
    def warning(self) -> Sentence | None:
        """What to say where the limit is passed."""
        return over(self.limit, self.proposed)

    @property
    def share(self) -> Fraction | None:
        """What part of its base is proposed; None of an empty base."""
        return Fraction(self.proposed, self.limit.base) if self.limit.base else None


@dataclass(frozen=True, slots=True)
class LevelShare:
    """Who stands in a round for the awards of one level, each subject once."""

    level: str
    leaders: int
    direct_workers: int
    roles_unknown: int
    small_collectives: int
    collectives: int

    @property
    def persons(self) -> int:
        """All persons."""
        return self.leaders + self.direct_workers + self.roles_unknown


def counted_bases(rulebook: Rulebook, *, on: date) -> dict[str, str]:
    """By code of a quota in force: the award whose recipients it is counted from."""
    return {row.quota_code: row.base_award for row in rulebook.in_force(QuotaBase, on)}


def quota_lines(
    nominees: Sequence[Nominee], holders: Iterable[Holder], *, on: date, rulebook: Rulebook
) -> tuple[QuotaLine, ...]:
    """Every quota that the round touches: of the whole round, then unit by unit, those passed first.

    The base are those who stand in the round for the base award, or hold it for the year already, each once.
    """
    bases = counted_bases(rulebook, on=on)
    held = tuple(holders)
    lines = []
    for quota in rulebook.in_force(Quota, on):
        proposed = [one for one in nominees if one.stands and one.award_code == quota.award_code]
        if quota.code in bases and proposed:
            lines += _lines(quota, bases[quota.code], proposed, _based(bases[quota.code], nominees, held))
    return tuple(lines)


def level_shares(nominees: Iterable[Nominee], *, rulebook: Rulebook) -> tuple[LevelShare, ...]:
    """Shares by level of the award, in the order in which the pack names the levels' awards."""
    by_level: dict[str, list[Nominee]] = {award.level: [] for award in rulebook.awards()}
    for one in nominees:
        award = rulebook.find_award(one.award_code)
        if one.stands and award is not None:
            by_level[award.level].append(one)
    return tuple(_share(level, found) for level, found in by_level.items() if found)


def _based(award_code: str, nominees: Iterable[Nominee], holders: Iterable[Holder]) -> Mapping[int, str]:
    """The subjects that a quota is counted from, each with its unit."""
    held = {subject_id: unit for code, unit, subject_id in holders if code == award_code}
    return held | {one.subject_id: one.unit for one in nominees if one.stands and one.award_code == award_code}


def _lines(quota: Quota, base: str, proposed: Sequence[Nominee], based: Mapping[int, str]) -> list[QuotaLine]:
    def line(unit: str, count: int, whole: int) -> QuotaLine:
        return QuotaLine(quota.award_code, base, unit, limit_of(quota, whole), count)

    asked, out_of = Counter(one.unit for one in proposed), Counter(based.values())
    each = [line(unit, count, out_of[unit]) for unit, count in asked.items() if unit]
    return [line("", len(proposed), len(based)), *sorted(each, key=lambda one: (-one.over, one.unit))]


def _share(level: str, found: Sequence[Nominee]) -> LevelShare:
    people = {one.subject_id: one for one in found if one.kind is SubjectKind.PERSON}.values()
    groups = {one.subject_id: one for one in found if one.kind is SubjectKind.COLLECTIVE}.values()
    return LevelShare(
        level=level,
        leaders=sum(one.role is WorkRole.LEADER for one in people),
        direct_workers=sum(one.role is WorkRole.DIRECT for one in people),
        roles_unknown=sum(one.role is None for one in people),
        small_collectives=sum(one.is_small for one in groups),
        collectives=len(groups),
    )
