"""Quotas and shares of a round, out of what is on file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.round import Round, RoundKind
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR, Quota, Rulebook
from tdkt_desktop.domain.rules.grade_shares import GradeCount, GradeLine, grade_lines
from tdkt_desktop.domain.rules.shares import LevelShare, QuotaLine, counted_bases, level_shares, quota_lines
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.storage.work import Reader


@dataclass(frozen=True, slots=True)
class RoundShares:
    """What *Tỷ lệ* shows of a round."""

    quotas: tuple[QuotaLine, ...]
    levels: tuple[LevelShare, ...]
    grades: tuple[GradeLine, ...] = ()

    @property
    def over(self) -> tuple[QuotaLine | GradeLine, ...]:
        """The quotas that are passed."""
        every: tuple[QuotaLine | GradeLine, ...] = (*self.quotas, *self.grades)
        return tuple(line for line in every if line.over)


def shares_of(reader: Reader, rulebook: Rulebook, award_round: Round) -> RoundShares:
    """Quotas in force on the last day of the award year, and shares by level."""
    last = _last_day(rulebook, award_round)
    nominees = reader.rounds.nominees_of(award_round.id)
    held = reader.awards.holders_by_unit(set(counted_bases(rulebook, on=last).values()), year=award_round.year)
    return RoundShares(
        quota_lines(nominees, held, on=last, rulebook=rulebook),
        level_shares(nominees, rulebook=rulebook),
        _grades(reader, rulebook, award_round, on=last),
    )


def _grades(reader: Reader, rulebook: Rulebook, award_round: Round, *, on: date) -> tuple[GradeLine, ...]:
    """The quotas of grades in the units of the round, and over all collectives."""
    found = reader.subjects.grade_counts(award_round.id, year=award_round.year)
    counts = [GradeCount(one.unit or "", SubjectKind(one.kind), one.grade, one.people) for one in found if one.unit]
    own = {one.unit: one.grade for one in counts if one.kind is SubjectKind.COLLECTIVE and one.count == 1}
    return grade_lines(counts, own, on=on, rulebook=rulebook)


def passed_limits(reader: Reader, rulebook: Rulebook, award_round: Round) -> int:
    """How many limits the round passes; nominations are not read where the rules set them no ratio."""
    last = _last_day(rulebook, award_round)
    if not has_limits(rulebook, on=last):
        return sum(bool(line.over) for line in _grades(reader, rulebook, award_round, on=last))
    return len(shares_of(reader, rulebook, award_round).over)


def has_limits(rulebook: Rulebook, *, on: date) -> bool:
    """Whether a quota that rounds are counted by has its ratio."""
    bases = counted_bases(rulebook, on=on)
    return any(row.max_ratio is not None for row in rulebook.in_force(Quota, on) if row.code in bases)


def _last_day(rulebook: Rulebook, award_round: Round) -> date:
    basis = SCHOOL_YEAR if award_round.kind is RoundKind.SCHOOL_YEAR else CALENDAR_YEAR
    return rulebook.year_basis(basis).last_day(award_round.year)
