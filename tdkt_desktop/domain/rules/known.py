"""The evidence of one proposal, sorted once so that many conditions can ask it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.evidence import AwardHeld, Evidence, GradeGiven, Proposal, Standing
from tdkt_desktop.domain.rules.judgement import Outcome, Proof, ProofKind
from tdkt_desktop.domain.rules.truth import Truth
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import same_name


class Known:
    """What one subject's evidence says for one proposal.

    `excluded`: kinds of praise whose awards do not feed chains. `period_since`: first award year of the achievement,
    filled when all conditions but the one about discipline have been found.
    """

    __slots__ = (
        "_awards", "_grades", "_years",
        "evidence", "excluded", "outcomes", "period_since", "proposal", "rulebook", "year",
    )  # fmt: skip

    def __init__(self, evidence: Evidence, proposal: Proposal, *, rulebook: Rulebook, excluded: frozenset[str]) -> None:
        self.evidence = evidence
        self.proposal = proposal
        self.rulebook = rulebook
        self.excluded = excluded
        self.year = proposal.period_year
        self.period_since = proposal.period_year
        self.outcomes: dict[str, Outcome] = {}
        self._awards = self._sorted_awards()
        self._years: dict[str, dict[int, bool]] = {}
        self._grades: dict[bool, dict[int, GradeGiven]] = {}

    # --- awards

    def all_held(self) -> Iterable[tuple[AwardHeld, bool]]:
        """All of the subject's awards, each with whether it is certain."""
        return (pair for pairs in self._awards.values() for pair in pairs)

    def feeding(self, code: str) -> list[tuple[AwardHeld, bool]]:
        """The awards up to the award year that count where a rule names `code`, likes included, in order of years."""
        found = [
            pair
            for like in self.rulebook.like_awards(code)
            for pair in self._awards.get(like, ())
            if pair[0].year <= self.year and not (self.excluded and self.category_of(pair[0]) in self.excluded)
        ]
        return sorted(found, key=lambda pair: pair[0].year)

    def award_years(self, code: str) -> dict[int, bool]:
        """Award years of `code` and its likes; True where at least one award of the year is certain."""
        years = self._years.get(code)
        if years is None:
            years = {}
            for award, certain in self.feeding(code):
                years[award.year] = years.get(award.year, False) or certain
            self._years[code] = years
        return years

    def award_in(self, code: str, year: int) -> Truth:
        """Whether the subject holds `code` for that award year."""
        certain = self.award_years(code).get(year)
        if certain is None:
            return False
        return True if certain else None

    def award_proofs(self, code: str) -> tuple[Proof, ...]:
        """The numbered decisions of `code` and its likes."""
        return tuple(award_proof(award) for award, _ in self.feeding(code) if award.decision_number)

    def category_of(self, award: AwardHeld) -> str:
        """The kind of praise of an award, its usual one where the register names none."""
        if award.category:
            return award.category
        kind = self.rulebook.find_award(award.award_code)
        return kind.category_default if kind else ""

    # --- grades and names

    def grades(self, *, of_unit: bool = False) -> tuple[GradeGiven, ...]:
        """The grades of the subject itself, or of its unit; the unit of a collective is the collective."""
        if of_unit and self.evidence.kind is not SubjectKind.COLLECTIVE:
            return self.evidence.unit_grades
        return self.evidence.grades

    def grade_of(self, year: int, *, of_unit: bool = False) -> GradeGiven | None:
        """The grade of a year: the last that a paper stands behind, else the last that was told."""
        by_year = self._grades.get(of_unit)
        if by_year is None:
            by_year = self._grades[of_unit] = _by_year(self.grades(of_unit=of_unit))
        return by_year.get(year)

    def graded(self, year: int, least: int, *, of_unit: bool = False) -> Truth:
        """Whether the grade of a year has rank `least` or better; unknown without a paper."""
        grade = self.grade_of(year, of_unit=of_unit)
        if grade is None or not is_certain(grade):
            return None
        rank = self.rulebook.grade_rank(grade.grade_code)
        return None if rank is None else rank <= least

    def award_name(self, code: str) -> str:
        """The short name of an award, as the officer calls it."""
        award = self.rulebook.find_award(code)
        return award.short_name if award else code

    def grade_name(self, code: str) -> str:
        """The name of a grade."""
        return self.rulebook.grade_name(code)

    def first_day(self, year: int) -> date:
        """The day on which an award year begins, by the basis of the proposal."""
        return self.rulebook.year_basis(self.proposal.basis).first_day(year)

    def last_day(self, year: int) -> date:
        """The day on which an award year ends, by the basis of the proposal."""
        return self.rulebook.year_basis(self.proposal.basis).last_day(year)

    # --- whose award it is

    def _sorted_awards(self) -> dict[str, list[tuple[AwardHeld, bool]]]:
        awards: dict[str, list[tuple[AwardHeld, bool]]] = {}
        for award in self.evidence.awards:
            if award.standing is Standing.ANNULLED:
                continue
            mine = self._is_mine(award)
            if mine is False:
                continue
            certain = bool(mine and award.standing is Standing.ISSUED and award.decision_number)
            awards.setdefault(award.award_code, []).append((award, certain))
        return awards

    def _is_mine(self, award: AwardHeld) -> Truth:
        """A record with another birth year is another person's; one that may be a namesake's, a predecessor's or
        counted by another kind of year is unknown.
        """
        evidence = self.evidence
        if evidence.kind is SubjectKind.PERSON:
            written = award.birth_year_as_written
            if written is not None and evidence.birth_year is not None:
                if written != evidence.birth_year:
                    return False
            elif evidence.has_namesakes or (
                award.name_as_written and evidence.name and not same_name(award.name_as_written, evidence.name)
            ):
                return None
        elif award.by_predecessor and evidence.kind is SubjectKind.COLLECTIVE:
            return None
        return None if award.basis is not None and award.basis != self.proposal.basis else True


def is_certain(grade: GradeGiven) -> bool:
    """Whether an issued paper stands behind a grade, or the officer who saw it."""
    return grade.standing is Standing.ISSUED and (grade.confirmed or bool(grade.decision_number))


def _by_year(grades: Iterable[GradeGiven]) -> dict[int, GradeGiven]:
    by_year: dict[int, GradeGiven] = {}
    for grade in grades:
        before = by_year.get(grade.year)
        if grade.standing is not Standing.ANNULLED and (before is None or is_certain(grade) or not is_certain(before)):
            by_year[grade.year] = grade
    return by_year


def award_proof(award: AwardHeld) -> Proof:
    """The decision of an award as a proof."""
    return Proof(award.decision_number or "", ProofKind.AWARD, award.id, award.year)


def grade_proofs(grades: Iterable[GradeGiven], years: Iterable[int]) -> tuple[Proof, ...]:
    """The numbered grade decisions of the years asked for."""
    wanted = set(years)
    return tuple(
        Proof(grade.decision_number, ProofKind.GRADE, grade.id, grade.year)
        for grade in grades
        if grade.year in wanted and grade.decision_number and grade.standing is not Standing.ANNULLED
    )
