"""Conditions for every award: not twice for one achievement, nothing under review, no discipline in the period."""

from __future__ import annotations

from datetime import date

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.rulebook import DISCIPLINE_FORMS, AwardKind, OpenMatter, Rulebook
from tdkt_desktop.domain.rules.conditions.parameters import (
    MET,
    THIS_YEAR,
    Evaluate,
    Parameters,
    not_met,
    say,
)
from tdkt_desktop.domain.rules.evidence import AwardHeld, Discipline
from tdkt_desktop.domain.rules.judgement import Outcome, Proof, ProofKind
from tdkt_desktop.domain.rules.known import Known, award_proof
from tdkt_desktop.domain.rules.truth import Truth
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold

TWICE = QT_TRANSLATE_NOOP("Condition", "“{award}” of {year} was already given for this ({number}).")
MAYBE_TWICE = QT_TRANSLATE_NOOP("Condition", "“{award}” of {year} may already be given for this: ask for the decision.")
UNDER_REVIEW = QT_TRANSLATE_NOOP("Condition", "Wait for the conclusion: {matter}.")
BEFORE_SERVED = QT_TRANSLATE_NOOP(
    "Condition", "The achievement begins in {year}, before the discipline of {day} was served: it counts from then on."
)
NO_DAY = QT_TRANSLATE_NOOP("Condition", "Ask for the day of the discipline “{form}”.")
DISCIPLINED = QT_TRANSLATE_NOOP("Condition", "Under discipline of “{form}” in {year}.")


def not_twice(parameters: Parameters) -> Evaluate:
    """Not the same award for the same period, nor any award for the same achievement or event (Luật Đ.5 k.2c).

    Two titles of one year (LĐTT and CSTĐCS) are not "twice". A form of reward may be given again for another
    achievement: two texts that differ are two achievements.
    """
    parameters.flag("same_achievement")

    def evaluate(known: Known) -> Outcome:
        standing = [(award, certain) for award, certain in known.all_held() if _same(known, award)]
        if not standing:
            return MET
        proofs = tuple(award_proof(award) for award, _ in standing if award.decision_number)
        award, certain = max(standing, key=lambda pair: pair[1])
        values = {"award": known.award_name(award.award_code), "year": award.year, "number": award.decision_number}
        return not_met(say(TWICE, **values), proofs) if certain else Outcome(None, proofs, say(MAYBE_TWICE, **values))

    return evaluate


def not_under_review(parameters: Parameters) -> Evaluate:
    """No open matter; an open one is not a fault: the condition is unknown until it closes (`while_open`)."""
    states = frozenset(parameters.texts("states"))
    names = {row.code: row.name for row in parameters.rulebook.table(OpenMatter)}

    def evaluate(known: Known) -> Outcome:
        cases = [case for case in known.evidence.open_cases if case.state in states]
        if not cases:
            return MET
        proofs = tuple(Proof(case.reference, ProofKind.OPEN_CASE, case.id) for case in cases if case.reference)
        return Outcome(None, proofs, say(UNDER_REVIEW, matter=names.get(cases[0].state, cases[0].state)))

    return evaluate


def clock_restart_after_discipline(parameters: Parameters) -> Evaluate:
    """The achievement period may not begin before a discipline is served (NĐ 152/2025).

    The period is the award year; for a chain or run, from its first year. A day of service not given is not before
    the day of the discipline.
    """
    parameters.text("restart")

    def evaluate(known: Known) -> Outcome:
        begins = known.first_day(known.period_since)
        standing = [(one, _not_before(one)) for one in known.evidence.disciplines]
        proofs = tuple(
            _discipline_proof(one)
            for one, served in standing
            if one.decision_number and (served is None or begins < served)
        )
        late = [served for _, served in standing if served is not None and begins < served]
        if late:
            return not_met(say(BEFORE_SERVED, year=known.period_since, day=short_date(max(late))), proofs)
        undated = [one.form for one, served in standing if served is None]
        return Outcome(None, proofs, say(NO_DAY, form=undated[0])) if undated else MET

    return evaluate


def no_discipline(parameters: Parameters) -> Evaluate:
    """No discipline of `min_form` or graver was decided in the award year."""
    parameters.text("min_form")
    least = parameters.order("min_form", DISCIPLINE_FORMS)
    if parameters.text("period") != THIS_YEAR:
        raise parameters.fault("period")

    def evaluate(known: Known) -> Outcome:
        first, last = known.first_day(known.year), known.last_day(known.year)
        found = [(one, _falls(known.rulebook, one, least, first, last)) for one in known.evidence.disciplines]
        standing = [one for one, falls in found if falls]
        maybe = [one for one, falls in found if falls is None]
        proofs = tuple(_discipline_proof(one) for one in (*standing, *maybe) if one.decision_number)
        if standing:
            return not_met(say(DISCIPLINED, form=standing[0].form, year=known.year), proofs)
        return Outcome(None, proofs, say(NO_DAY, form=maybe[0].form)) if maybe else MET

    return evaluate


def prior_award_excluded_category(parameters: Parameters) -> Evaluate:
    """Themed and sudden awards do not feed chains of công trạng: the chains were asked without them."""
    excluded_categories(parameters)

    def evaluate(known: Known) -> Outcome:
        left_out = [award for award, _ in known.all_held() if known.category_of(award) in known.excluded]
        return Outcome(met=True, proofs=tuple(award_proof(award) for award in left_out if award.decision_number))

    return evaluate


def excluded_categories(parameters: Parameters) -> tuple[frozenset[str], str]:
    """The kinds of praise that do not feed chains, and the kind of the proposal for which that holds."""
    return frozenset(parameters.texts("excluded_categories")), parameters.text("applies_when_category")


def _same(known: Known, award: AwardHeld) -> bool:
    proposal = known.proposal
    same_award = award.award_code == proposal.award_code
    same_year = award.year == proposal.period_year
    kinds = [known.rulebook.find_award(code) for code in (award.award_code, proposal.award_code)]
    if same_year and not same_award and all(kind is not None and kind.kind is AwardKind.TITLE for kind in kinds):
        return False
    texts = award.achievement, proposal.achievement
    if all(texts) and fold(texts[0]) == fold(texts[1]):
        return True
    if award.event and award.event == proposal.event:
        return True
    another = all(texts) or bool(award.event and proposal.event)
    is_form = kinds[0] is not None and kinds[0].kind is AwardKind.FORM
    return same_award and same_year and not (another and is_form)


def _not_before(one: Discipline) -> date | None:
    return one.served_until or one.decided_on


def _falls(rulebook: Rulebook, one: Discipline, least: int, first: date, last: date) -> Truth:
    if one.decided_on is not None and not first <= one.decided_on <= last:
        return False
    rank = rulebook.discipline_rank(one.form)
    if rank is not None and rank < least:
        return False
    return None if rank is None or one.decided_on is None else True


def _discipline_proof(one: Discipline) -> Proof:
    return Proof(one.decision_number or "", ProofKind.DISCIPLINE, one.id)
