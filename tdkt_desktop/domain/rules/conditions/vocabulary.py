"""Every kind of condition that a pack may use, and the function that reads its row; no other kind is taken."""

from __future__ import annotations

from collections.abc import Mapping

from tdkt_desktop.domain.rules.conditions import chains, conduct, grades, habits, manual, members, results, works
from tdkt_desktop.domain.rules.conditions.parameters import MET, Evaluate, Parameters, Prepare

ANY_OF = "any_of"
ALL_OF = "all_of"
CRITERIA = "award_criteria_met"
TICK = "manual_judgement"
CLOCK = "clock_restart_after_discipline"
EXCLUDED = "prior_award_excluded_category"
INFO = "info"
QUOTA = "quota"
SHOWN = frozenset({INFO, QUOTA})
"""Shown beside the conditions and never weighed; a quota weighs a list, not one subject."""


def shown(_parameters: Parameters) -> Evaluate:
    """A row that asks nothing of one subject, or whose parts are asked for it by the plan."""
    return lambda _known: MET


KINDS: Mapping[str, Prepare] = {
    "evaluation_grade": grades.evaluation_grade,
    "unit_evaluation_grade": grades.unit_evaluation_grade,
    "unit_grade_consecutive": chains.unit_grade_consecutive,
    CRITERIA: shown,
    ANY_OF: shown,
    ALL_OF: shown,
    "requires_initiative": works.requires_initiative,
    "requires_research": works.requires_research,
    "prior_award_consecutive": chains.prior_award_consecutive,
    "prior_award_then_years": chains.prior_award_then_years,
    "grade_consecutive_plus_initiative": chains.grade_consecutive_plus_initiative,
    "member_ratio": members.member_ratio,
    "member_has_award": members.member_has_award,
    "no_member_discipline": members.no_member_discipline,
    "no_discipline": conduct.no_discipline,
    "household_ratio": members.household_ratio,
    "score_frame": manual.score_frame,
    "public_posting": manual.public_posting,
    "cluster_rank": results.cluster_rank,
    "movement_result": results.movement_result,
    "sudden_achievement": results.sudden_achievement,
    "min_service_months": habits.min_service_months,
    "gap_years": habits.gap_years,
    "registered_at_start": habits.registered_at_start,
    "initiative_not_reused": habits.initiative_not_reused,
    "chain_not_reused": habits.chain_not_reused,
    QUOTA: shown,
    "not_twice": conduct.not_twice,
    "not_under_review": conduct.not_under_review,
    CLOCK: conduct.clock_restart_after_discipline,
    EXCLUDED: conduct.prior_award_excluded_category,
    "leader_follows_unit": grades.leader_follows_unit,
    TICK: manual.manual_judgement,
    INFO: shown,
}
