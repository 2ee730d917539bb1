"""Local habits, off unless a pack or the officer turns them on: service, gaps, registration, nothing used twice."""

from __future__ import annotations

from tdkt_desktop.domain.rules.conditions.manual import ticked
from tdkt_desktop.domain.rules.conditions.parameters import MET, Evaluate, Parameters, not_met, say, years_text
from tdkt_desktop.domain.rules.conditions.works import work_proof
from tdkt_desktop.domain.rules.evidence import Recognition
from tdkt_desktop.domain.rules.judgement import Outcome, ProofKind
from tdkt_desktop.domain.rules.known import Known, award_proof
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

NO_SERVICE = QT_TRANSLATE_NOOP("Condition", "Ask for the months of service in {year}.")
SHORT_SERVICE = QT_TRANSLATE_NOOP("Condition", "{served} months of service in {year}; {months} are needed.")
TOO_SOON = QT_TRANSLATE_NOOP("Condition", "“{award}” was given for {year}; {gap} years must lie between.")
MAYBE_TOO_SOON = QT_TRANSLATE_NOOP("Condition", "“{award}” of {year} is not certain: ask for the decision.")
NOT_REGISTERED = QT_TRANSLATE_NOOP("Condition", "No registration for this award in {year} is on file.")
INITIATIVE_USED = QT_TRANSLATE_NOOP("Condition", "The initiatives on file already served for {award}.")
CHAIN_USED = QT_TRANSLATE_NOOP("Condition", "The years {years} already served for {award}.")


def min_service_months(parameters: Parameters) -> Evaluate:
    """Months of service in the award year, or the officer's tick; parental leave is in the figure already."""
    months, code = parameters.number("months"), parameters.rule.code
    parameters.flag("parental_leave_counts")

    def evaluate(known: Known) -> Outcome:
        served = known.evidence.service_months
        if served is None:
            met = ticked(known, code)
            return MET if met else Outcome(met, (), say(NO_SERVICE, year=known.year))
        if served >= months:
            return MET
        return not_met(say(SHORT_SERVICE, served=served, year=known.year, months=months))

    return evaluate


def gap_years(parameters: Parameters) -> Evaluate:
    """Years between two awards of the same kind and kind of praise."""
    years = parameters.number("years")
    parameters.flag("same_award")
    category = parameters.text("category") if parameters.has("category") else ""

    def evaluate(known: Known) -> Outcome:
        near = [
            (award, certain)
            for award, certain in known.feeding(known.proposal.award_code)
            if known.year - award.year < years and category in ("", known.category_of(award))
        ]
        if not near:
            return MET
        award, certain = max(near, key=lambda pair: pair[1])
        proofs = tuple(award_proof(one) for one, _ in near if one.decision_number)
        values = {"award": known.award_name(award.award_code), "year": award.year}
        return (
            not_met(say(TOO_SOON, gap=years, **values), proofs)
            if certain
            else Outcome(None, proofs, say(MAYBE_TOO_SOON, **values))
        )

    return evaluate


def registered_at_start(parameters: Parameters) -> Evaluate:
    """The award was registered for at the start of the year; a registration nobody entered is unknown."""
    parameters.flag("registration_required")
    code = parameters.rule.code

    def evaluate(known: Known) -> Outcome:
        wanted = known.proposal.award_code
        if any(one.award_code == wanted and one.year == known.year for one in known.evidence.registrations):
            return MET
        met = ticked(known, code)
        return MET if met else Outcome(met, (), say(NOT_REGISTERED, year=known.year))

    return evaluate


def initiative_not_reused(parameters: Parameters) -> Evaluate:
    """An initiative that served for one of the awards `across` within `years` does not serve again."""
    across, years = frozenset(parameters.texts("across")), parameters.number("years")

    def evaluate(known: Known) -> Outcome:
        recognised = [one for one in known.evidence.initiatives if one.recognition is Recognition.RECOGNISED]
        used = [
            one
            for one in recognised
            if any(code in across and 0 < known.year - year <= years for code, year in one.used_for)
        ]
        if not recognised or len(used) < len(recognised):
            return MET
        names = ", ".join(known.award_name(code) for code in sorted(across))
        proofs = tuple(work_proof(one, ProofKind.INITIATIVE) for one in used if one.decision_number)
        return not_met(say(INITIATIVE_USED, award=names), proofs)

    return evaluate


def chain_not_reused(parameters: Parameters) -> Evaluate:
    """Years of `award_code` that served for one `consumed_by` do not serve for the next.

    How many years one of them used is the length of its own chain; they end in its award year or the year before.
    """
    code, consumer = parameters.text("award_code"), parameters.text("consumed_by")

    def evaluate(known: Known) -> Outcome:
        times = _chain_length(known, code, consumer)
        held = [year for year, certain in known.award_years(consumer).items() if certain and year < known.year]
        used = {year for end in held for year in _used(known, code, end, times)}
        free = _ended_near(known, code, times, used)
        if not used or free:
            return MET
        again = sorted(year for year in used if known.year - times <= year <= known.year)
        if not again:
            return MET
        values = {"years": years_text(again), "award": known.award_name(consumer)}
        return not_met(say(CHAIN_USED, **values), known.award_proofs(consumer))

    return evaluate


def _chain_length(known: Known, code: str, consumer: str) -> int:
    """`times` of the chain condition of the award that consumes; 1 when it has none."""
    on = known.last_day(known.year)
    for rule in known.rulebook.rules_for(consumer, on):
        times = rule.parameters.get("times")
        if (
            rule.kind == "prior_award_consecutive"
            and rule.parameters.get("award_code") == code
            and isinstance(times, int)
        ):
            return times
    return 1


def _used(known: Known, code: str, end: int, times: int) -> range:
    last = end if known.award_in(code, end) else end - 1
    return range(last - times + 1, last + 1)


def _ended_near(known: Known, code: str, times: int, used: set[int]) -> bool:
    """Whether a chain ends in the award year or the year before without a used year."""
    for last in (known.year, known.year - 1):
        years = range(last - times + 1, last + 1)
        if not used.intersection(years) and all(known.award_in(code, year) for year in years):
            return True
    return False
