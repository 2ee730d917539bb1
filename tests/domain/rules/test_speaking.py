"""Every kind of condition that shows a proof when it is met is known to the short way, with the papers it looks for."""

from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.cases import judged_case
from tdkt_desktop.domain.rules.evidence import AwardHeld, Evidence, GradeGiven
from tdkt_desktop.domain.rules.speaking import looked_for, on_file
from tdkt_desktop.domain.subject import SubjectKind
from tests.domain.rules.test_cases import WRITTEN


def test_whatever_is_met_with_a_proof_was_looked_for(rulebook: Rulebook) -> None:
    rules = {rule.code: rule for rule in rulebook.table(EligibilityRule)}
    seen = set()
    for param in WRITTEN:
        (case,) = param.values
        for found in judged_case(case, rulebook=rulebook)["conditions"]:
            rule = rules[found["code"]]
            if found["met"] and found["proofs"] and rule.award_code != "*":
                assert set(looked_for(rule, rulebook)), rule.kind
                seen.add(rule.kind)
    assert len(seen) > 9


def test_likes_of_an_award_are_looked_for_too(rulebook: Rulebook) -> None:
    rule = next(rule for rule in rulebook.table(EligibilityRule) if rule.code == "BKTTG_BKT")
    assert set(looked_for(rule, rulebook)) == {"BK_TINH_CN", "BK_BO_CN"}


def test_an_award_without_number_is_no_paper() -> None:
    known = Evidence(
        SubjectKind.PERSON,
        awards=(AwardHeld("LDTT", 2024), AwardHeld("CSTDCS", 2024, "1/QĐ")),
        unit_grades=(GradeGiven(2025, "HTTNV"),),
    )
    assert on_file(known) == {"CSTDCS", "@unit_grade"}
