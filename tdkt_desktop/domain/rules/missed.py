"""Who should have been proposed: what a judgement says of a subject that nobody proposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.rulebook import ANY_AWARD, CALENDAR_YEAR, AwardType, Rulebook, YearBasis
from tdkt_desktop.domain.rules.conditions.vocabulary import ALL_OF, ANY_OF, CRITERIA
from tdkt_desktop.domain.rules.eligibility import has_standards
from tdkt_desktop.domain.rules.evidence import Evidence
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement, Verdict
from tdkt_desktop.domain.subject import SubjectKind

_WHOLE = frozenset({ALL_OF, CRITERIA})
_YEARLY = "year_end"


class Lacking(StrEnum):
    """What still stands between a subject and an award: nothing, the officer's own judgement of what papers do not
    say, a rule that nobody has checked against its text, or evidence.
    """

    NOTHING = "nothing"
    JUDGEMENT = "judgement"
    CHECK = "check"
    EVIDENCE = "evidence"


def awards_within_reach(rulebook: Rulebook, kind: SubjectKind, *, on: date) -> tuple[AwardType, ...]:
    """The awards of one kind of subject that the commune gives itself or proposes upward, and that the rules in force
    on a day have a standard for.
    """
    return tuple(
        award
        for award in rulebook.awards(on=on, subject=kind)
        if (award.decided_at_commune or rulebook.dossier_route(award.level, _YEARLY, on) is not None)
        and has_standards(rulebook, award.code, on=on)
    )


def year_bases(rulebook: Rulebook, *, unit_words: Iterable[str], told: Iterable[str]) -> frozenset[str]:
    """The kinds of year by which a subject is judged for awards that schools get by theirs.

    `unit_words`: name and kind of its unit; `told`: kinds of year that its awards were counted by. Whoever moved
    between a school and an office is judged by both.
    """
    words = [word.casefold() for word in unit_words if word]
    of_unit = next((basis.code for basis in rulebook.table(YearBasis) if _begins(words, basis)), CALENDAR_YEAR)
    return frozenset((of_unit, *told))


def _begins(words: Iterable[str], basis: YearBasis) -> bool:
    return any(word.startswith(start.casefold()) for word in words for start in basis.unit_words)


def has_record(evidence: Evidence) -> bool:
    """Whether anything is on file that an award could be proved by; without it every judgement stays open."""
    return bool(
        evidence.awards
        or evidence.grades
        or evidence.unit_grades
        or evidence.initiatives
        or evidence.research
        or evidence.movements
        or evidence.events
        or evidence.cluster_ranks
        or evidence.judgements
        or evidence.members.holders
    )


def lacking(judgement: Judgement, *, by_hand: frozenset[str]) -> Lacking | None:
    """What a subject lacks that was not proposed; None when it does not qualify, or nothing on file speaks for it.

    `by_hand`: codes of the rules that only a person can judge. An unverified rule never decides: what rests on one
    is to be checked.
    """
    if judgement.verdict is Verdict.NOT_QUALIFIED or judgement.note is not None:
        return None
    top = [one for one in judgement.conditions if one.under is None and one.weighs]
    rests_on_doubt = any(not one.verification.decides for one in top)
    if judgement.verdict is Verdict.QUALIFIED:
        return Lacking.CHECK if rests_on_doubt else Lacking.NOTHING
    if not any(_speaks(one) for one in judgement.conditions):
        return None
    if rests_on_doubt:
        return Lacking.CHECK
    settled = all(_waits_only_for_a_person(one, judgement.conditions, by_hand) for one in top)
    return Lacking.JUDGEMENT if settled else Lacking.EVIDENCE


def _speaks(found: ConditionResult) -> bool:
    """Whether a paper proves a standard of the award itself."""
    return found.met is True and bool(found.proofs) and found.rule.award_code != ANY_AWARD


def _waits_only_for_a_person(found: ConditionResult, every: Sequence[ConditionResult], by_hand: frozenset[str]) -> bool:
    """Met, or open only because nobody has judged yet what no paper says.

    A bare judgement as one alternative among others is no ground: anybody could be judged so.
    """
    if found.met is True or (found.met is None and found.code in by_hand):
        return True
    parts = [one for one in every if one.under == found.code]
    if found.met is False or not parts:
        return False
    if found.rule.kind in _WHOLE:
        return all(_waits_only_for_a_person(one, every, by_hand) for one in parts)
    if found.rule.kind == ANY_OF:
        grounds = [one for one in parts if one.code not in by_hand]
        return any(_waits_only_for_a_person(one, every, by_hand) and _is_proved(one, every) for one in grounds)
    return False


def _is_proved(found: ConditionResult, every: Sequence[ConditionResult]) -> bool:
    """Whether a paper stands behind an alternative or one of its parts."""
    return _speaks(found) or any(_is_proved(one, every) for one in every if one.under == found.code)
