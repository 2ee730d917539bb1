"""What the officer judges by hand: conditions ticked and their nominations judged anew, in one Step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from tdkt_desktop.actions.appraisal import judge_anew, judge_round
from tdkt_desktop.actions.rounds import CHANGEABLE, AlreadyDecided, work_on
from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.judgement import Judgement
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office

TICKED_KINDS = frozenset(
    {"manual_judgement", "score_frame", "public_posting", "min_service_months", "registered_at_start"}
)
"""Words of the rule language whose answer is the officer's tick, where nothing else on file answers."""


def ticked_by_hand(rulebook: Rulebook) -> frozenset[str]:
    """Codes of the rules that only a person can judge."""
    return frozenset(rule.code for rule in rulebook.table(EligibilityRule) if rule.kind in TICKED_KINDS)


def judge_by_hand(
    office: Office, round_id: int, ids: Collection[int], *, met: bool, codes: Sequence[str] | None = None
) -> Step:
    """Note how the officer judges conditions of some nominations, and appraise these anew.

    `codes` None: all that wait for a person's judgement and are not judged yet. Raises `AlreadyDecided`.
    """
    rules = office.rulebook_of(round_id)
    by_hand = ticked_by_hand(rules)
    one = QT_TRANSLATE_NOOP("Step", "Judge conditions of {name}")
    many = QT_TRANSLATE_NOOP("Step", "Judge conditions of {count} nominations of {round}")
    with work_on(office, ids, one=one, many=many) as work:
        found = work.rounds.nominations_of(ids=ids)
        for nomination in found:
            if nomination.status not in CHANGEABLE:
                raise AlreadyDecided(name=nomination.name_as_written)
        waiting = judge_round(work, rules, round_id) if codes is None else {}
        asked: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for nomination_id in ids:
            asked[tuple(codes) if codes is not None else _open_codes(waiting[nomination_id], by_hand)].append(
                nomination_id
            )
        for of_these, those in asked.items():
            work.rounds.tick(those, of_these, met=met)
        judge_anew(work, rules, round_id, ids, on=office.today)
    return work.step


def _open_codes(judgement: Judgement, by_hand: frozenset[str]) -> tuple[str, ...]:
    """The conditions that wait for a person's judgement."""
    return tuple(one.code for one in judgement.conditions if one.met is None and one.weighs and one.code in by_hand)
