"""Conditions about the members of a collective, and the households of a thôn or tổ dân phố."""

from __future__ import annotations

from fractions import Fraction

from tdkt_desktop.domain.rulebook import DISCIPLINE_FORMS
from tdkt_desktop.domain.rules.conditions.parameters import Evaluate, Parameters, not_met, say
from tdkt_desktop.domain.rules.judgement import Outcome
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.truth import Truth, both
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

NO_COUNTS = QT_TRANSLATE_NOOP("Condition", "Ask for the head counts: members in all, and members with “{award}”.")
ODD_COUNTS = QT_TRANSLATE_NOOP(
    "Condition", "{holders} members with “{award}” of {headcount} in all cannot be: check the counts."
)
SHARE_SHORT = QT_TRANSLATE_NOOP("Condition", "{holders} of {headcount} members hold “{award}”: under {percent}%.")
INCOMPLETE = QT_TRANSLATE_NOOP("Condition", "{incomplete} members did not complete their task.")
NO_INCOMPLETE = QT_TRANSLATE_NOOP("Condition", "Ask how many members did not complete their task.")
NO_HOLDERS = QT_TRANSLATE_NOOP("Condition", "Ask how many members hold “{award}”.")
FEW_HOLDERS = QT_TRANSLATE_NOOP("Condition", "{holders} members hold “{award}”; {needed} are needed.")
DISCIPLINED = QT_TRANSLATE_NOOP("Condition", "{count} members are under discipline of “{form}” or graver.")
NO_DISCIPLINE_COUNT = QT_TRANSLATE_NOOP("Condition", "Ask whether a member is under discipline of “{form}” or graver.")
NO_HOUSEHOLDS = QT_TRANSLATE_NOOP("Condition", "Ask for the number of households, and of those with “{award}”.")
HOUSEHOLDS_SHORT = QT_TRANSLATE_NOOP(
    "Condition", "{holders} of {households} households hold “{award}”: under {percent}%."
)


def member_ratio(parameters: Parameters) -> Evaluate:
    """Share of all members holding the award, compared exactly; with `all_complete` every member completed the task."""
    code, least, complete = (
        parameters.text("award_code"),
        parameters.ratio("min_ratio"),
        parameters.flag("all_complete"),
    )

    def evaluate(known: Known) -> Outcome:
        members = known.evidence.members
        share, lacking = _share(known, code, least)
        done: Truth = True
        if complete:
            done = None if members.incomplete is None else members.incomplete == 0
        met = both(share, done)
        if met:
            return Outcome(met)
        if share is not met:
            lacking = say(NO_INCOMPLETE) if done is None else say(INCOMPLETE, incomplete=members.incomplete)
        return Outcome(met, (), lacking)

    return evaluate


def member_has_award(parameters: Parameters) -> Evaluate:
    """At least `min_count` members hold the award this year."""
    code, needed = parameters.text("award_code"), parameters.number("min_count", 1)

    def evaluate(known: Known) -> Outcome:
        holders = known.evidence.members.holders.get(code)
        name = known.award_name(code)
        if holders is None:
            return Outcome(None, (), say(NO_HOLDERS, award=name))
        if holders >= needed:
            return Outcome(met=True)
        return not_met(say(FEW_HOLDERS, holders=holders, award=name, needed=needed))

    return evaluate


def no_member_discipline(parameters: Parameters) -> Evaluate:
    """No member is under discipline of `min_form` or graver."""
    form = parameters.text("min_form")
    least = parameters.order("min_form", DISCIPLINE_FORMS)
    name = next(row.name for row in parameters.rulebook.scale(DISCIPLINE_FORMS) if row.code == form)

    def evaluate(known: Known) -> Outcome:
        counts = known.evidence.members.disciplined
        clean: Truth = None
        for form, count in counts.items():
            rank = known.rulebook.order(DISCIPLINE_FORMS, form)
            if rank is not None and rank >= least and count > 0:
                return not_met(say(DISCIPLINED, count=count, form=name))
            if rank is not None and rank <= least and count == 0:
                clean = True
        return Outcome(clean) if clean else Outcome(None, (), say(NO_DISCIPLINE_COUNT, form=name))

    return evaluate


def household_ratio(parameters: Parameters) -> Evaluate:
    """Share of the households holding the award, compared exactly (thôn, tổ dân phố văn hóa)."""
    code, least = parameters.text("award_code"), parameters.ratio("min_ratio")

    def evaluate(known: Known) -> Outcome:
        households, holders = known.evidence.members.households, known.evidence.members.holders.get(code)
        name = known.award_name(code)
        if not households or holders is None or holders > households:
            return Outcome(None, (), say(NO_HOUSEHOLDS, award=name))
        if Fraction(holders, households) >= least:
            return Outcome(met=True)
        values = {"holders": holders, "households": households, "award": name, "percent": percent(least)}
        return not_met(say(HOUSEHOLDS_SHORT, **values))

    return evaluate


def percent(ratio: Fraction) -> str:
    """7/10 as '70', 2/3 as '66,7': for reading, never for comparing."""
    shown = ratio * 100
    return str(shown.numerator) if shown.denominator == 1 else f"{float(shown):.1f}".replace(".", ",")


def _share(known: Known, code: str, least: Fraction) -> tuple[Truth, Sentence | None]:
    headcount, holders = known.evidence.members.headcount, known.evidence.members.holders.get(code)
    name = known.award_name(code)
    if not headcount or holders is None:
        return None, say(NO_COUNTS, award=name)
    if holders > headcount:
        return None, say(ODD_COUNTS, holders=holders, award=name, headcount=headcount)
    if Fraction(holders, headcount) >= least:
        return True, None
    return False, say(SHARE_SHORT, holders=holders, headcount=headcount, award=name, percent=percent(least))
