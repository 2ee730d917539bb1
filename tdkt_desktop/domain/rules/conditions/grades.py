"""Conditions about grades (xếp loại) of one year, and about the leader's grade beside the unit's."""

from __future__ import annotations

from tdkt_desktop.domain.rules.conditions.parameters import MET, Evaluate, Parameters, not_met, say
from tdkt_desktop.domain.rules.judgement import Outcome
from tdkt_desktop.domain.rules.known import Known, grade_proofs, is_certain
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

NO_GRADE = QT_TRANSLATE_NOOP("Condition", "No grade of {year} is on file: ask for the decision on grades.")
NO_UNIT_GRADE = QT_TRANSLATE_NOOP("Condition", "No grade of the unit for {year} is on file: ask for the decision.")
NOT_ISSUED = QT_TRANSLATE_NOOP("Condition", "“{grade}” of {year} has no issued decision behind it: ask for its number.")
BELOW = QT_TRANSLATE_NOOP("Condition", "Graded “{grade}” in {year}; “{wanted}” or better is needed.")
ABOVE_UNIT = QT_TRANSLATE_NOOP(
    "Condition", "The leader is graded “{grade}”, above the unit's “{unit_grade}” of {year}."
)


def evaluation_grade(parameters: Parameters) -> Evaluate:
    """The person's grade of the award year is at least `min_grade`."""
    return _grade(parameters, of_unit=False)


def unit_evaluation_grade(parameters: Parameters) -> Evaluate:
    """The unit's grade of the award year is at least `min_grade`."""
    return _grade(parameters, of_unit=True)


def leader_follows_unit(parameters: Parameters) -> Evaluate:
    """The head of a unit is not graded above the unit (NĐ 233/2026 Đ.12 k.7); others are not concerned."""
    parameters.text("leader_grade_max")

    def evaluate(known: Known) -> Outcome:
        if not known.evidence.is_leader:
            return MET
        year = known.year
        own, unit = known.grade_of(year), known.grade_of(year, of_unit=True)
        proofs = (*grade_proofs(known.grades(), (year,)), *grade_proofs(known.grades(of_unit=True), (year,)))
        if own is None or unit is None or not (is_certain(own) and is_certain(unit)):
            lacking = _unknown_grade(known, of_unit=own is not None and is_certain(own))
            return Outcome(None, proofs, lacking)
        ranks = known.rulebook.grade_rank(own.grade_code), known.rulebook.grade_rank(unit.grade_code)
        if ranks[0] is None or ranks[1] is None:
            return Outcome(None, proofs, _unknown_grade(known, of_unit=ranks[0] is not None))
        if ranks[0] >= ranks[1]:
            return Outcome(met=True, proofs=proofs)
        names = {"grade": known.grade_name(own.grade_code), "unit_grade": known.grade_name(unit.grade_code)}
        return not_met(say(ABOVE_UNIT, year=year, **names), proofs)

    return evaluate


def _grade(parameters: Parameters, *, of_unit: bool) -> Evaluate:
    least = parameters.grade("min_grade")
    wanted = parameters.rulebook.grade_name(parameters.text("min_grade"))

    def evaluate(known: Known) -> Outcome:
        met = known.graded(known.year, least, of_unit=of_unit)
        proofs = grade_proofs(known.grades(of_unit=of_unit), (known.year,))
        if met:
            return Outcome(met, proofs)
        if met is None:
            return Outcome(met, proofs, _unknown_grade(known, of_unit=of_unit))
        grade = known.grade_of(known.year, of_unit=of_unit)
        name = known.grade_name(grade.grade_code) if grade else ""
        return Outcome(met, proofs, say(BELOW, grade=name, year=known.year, wanted=wanted))

    return evaluate


def _unknown_grade(known: Known, *, of_unit: bool) -> Sentence:
    grade = known.grade_of(known.year, of_unit=of_unit)
    if grade is None:
        return say(NO_UNIT_GRADE if of_unit else NO_GRADE, year=known.year)
    return say(NOT_ISSUED, grade=known.grade_name(grade.grade_code), year=known.year)
