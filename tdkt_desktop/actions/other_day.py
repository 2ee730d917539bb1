"""A round judged by the law of another day, side by side with its own: what would differ, person by person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.actions.appraisal import judge_round
from tdkt_desktop.domain.round import Nomination, Round
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement
from tdkt_desktop.office.office import Office


@dataclass(frozen=True, slots=True)
class ConditionChange:
    """A condition that is found otherwise; None where that law does not know it."""

    now: ConditionResult | None
    then: ConditionResult | None

    @property
    def law_article(self) -> str:
        """Where the law of the other day says so, else where the law of today does."""
        found = self.then or self.now
        return found.law_article if found is not None else ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A nomination by the law of its own round, and by that of the other day."""

    nomination: Nomination
    now: Judgement
    then: Judgement
    changes: tuple[ConditionChange, ...]

    @property
    def differs(self) -> bool:
        """Whether anything would be found otherwise."""
        return bool(self.changes) or self.now.verdict is not self.then.verdict


@dataclass(frozen=True, slots=True)
class OtherDay:
    """A whole round by both laws, in the order of entry."""

    round: Round
    as_of: date
    rows: tuple[Comparison, ...]


def judge_by_another_day(
    office: Office, round_id: int, *, as_of: date, progress: Callable[[int, int], None] | None = None
) -> OtherDay:
    """Every nomination judged by the law of the round's own day and by that of `as_of`; nothing is written."""
    rules = office.rulebook_of(round_id)
    tell = progress or _untold
    with office.reader() as reader:
        award_round = reader.rounds.get(round_id)
        nominations = reader.rounds.nominations_of(round_id)
        tell(0, 2)
        now = judge_round(reader, rules, round_id)
        tell(1, 2)
        then = judge_round(reader, rules, round_id, as_of=as_of)
    rows = tuple(
        Comparison(one, now[one.id], then[one.id], condition_changes(now[one.id], then[one.id])) for one in nominations
    )
    return OtherDay(award_round, as_of, rows)


def _untold(_done: int, _total: int) -> None:
    """Nobody listens."""


def condition_changes(now: Judgement, then: Judgement) -> tuple[ConditionChange, ...]:
    """Conditions that weigh and are met otherwise, or that only one of the two laws knows."""
    here, there = _weighing(now), _weighing(then)
    codes = dict.fromkeys([*there, *here])
    pairs = (ConditionChange(here.get(code), there.get(code)) for code in codes)
    return tuple(pair for pair in pairs if _is_change(pair))


def _weighing(judgement: Judgement) -> dict[str, ConditionResult]:
    return {one.code: one for one in judgement.conditions if one.weighs and one.under is None}


def _is_change(pair: ConditionChange) -> bool:
    if pair.now is None or pair.then is None:
        return True
    return pair.now.met is not pair.then.met or pair.now.law_article != pair.then.law_article
