"""Which day's law judges a proposal, and what a judgement tells."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tdkt_desktop.domain.rulebook import SCHOOL_YEAR, EligibilityRule, Rulebook, UnknownAward, Verification
from tdkt_desktop.domain.rules.eligibility import judge, law_date
from tdkt_desktop.domain.rules.evidence import AwardHeld, Evidence, GradeGiven, Proposal
from tdkt_desktop.domain.rules.judgement import Proof, ProofKind, Verdict
from tdkt_desktop.domain.subject import SubjectKind

NEW_LAW = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("proposal", "day"),
    [
        (Proposal("LDTT", 2025), date(2025, 12, 31)),
        (Proposal("LDTT", 2025, basis=SCHOOL_YEAR), date(2025, 5, 31)),
        (Proposal("LDTT", 2025, received_on=date(2026, 1, 5)), date(2025, 12, 31)),
        (Proposal("LDTT", 2026, received_on=date(2026, 9, 30)), date(2026, 9, 30)),
    ],
)
def test_a_proposal_is_judged_by_the_last_day_of_its_year_or_of_its_receipt(
    proposal: Proposal, day: date, rulebook: Rulebook
) -> None:
    assert law_date(proposal, rulebook) == day


def test_a_dossier_received_before_a_change_of_law_keeps_the_old_rules(
    rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]
) -> None:
    """Worked check 7: received 30/09/2026, old rules; received 01/10/2026, new ones."""
    rules = []
    for row in rulebook.table(EligibilityRule):
        if row.code != "LDTT_GRADE":
            rules.append(row)
            continue
        rules.append(replace(row, effective_to=date(2026, 9, 30)))
        rules.append(replace(row, effective_from=NEW_LAW, parameters={"min_grade": "HTXSNV", "period": "nam_xet"}))
    changed = rulebook_with({EligibilityRule: tuple(rules)})
    graded = Evidence(SubjectKind.PERSON, grades=(GradeGiven(2026, "HTTNV", "1"),), judgements={"LDTT_SPIRIT": True})

    def verdict(received: date, on: date | None = None) -> Verdict:
        return judge(graded, Proposal("LDTT", 2026, received_on=received), rulebook=changed, on=on).verdict

    assert verdict(date(2026, 9, 30)) is Verdict.QUALIFIED
    assert verdict(NEW_LAW) is Verdict.NOT_QUALIFIED
    assert verdict(date(2026, 9, 30), on=NEW_LAW) is Verdict.NOT_QUALIFIED


def test_an_award_that_the_pack_does_not_hold_is_refused(rulebook: Rulebook) -> None:
    with pytest.raises(UnknownAward):
        judge(Evidence(SubjectKind.PERSON), Proposal("KHONG_CO", 2025), rulebook=rulebook)


def test_a_condition_tells_its_article_and_the_record_that_proves_it(rulebook: Rulebook) -> None:
    held = (AwardHeld("CSTDCS", 2025, "12/QĐ-UBND", id=41), AwardHeld("CSTDCS", 2024, "9/QĐ-UBND", id=40))
    found = judge(Evidence(SubjectKind.PERSON, awards=held), Proposal("CSTD_TINH", 2025), rulebook=rulebook)
    chain = next(condition for condition in found.conditions if condition.code == "CSTDT_3")
    assert chain.proofs == (
        Proof("9/QĐ-UBND", ProofKind.AWARD, 40, 2024),
        Proof("12/QĐ-UBND", ProofKind.AWARD, 41, 2025),
    )
    assert (chain.law_article, chain.verification) == ("Luật 06/2022/QH15 Đ.22 k.1a", Verification.READ)
    assert chain.text.startswith("Có thành tích xuất sắc tiêu biểu")
    assert chain.missing is not None
    assert dict(chain.missing.values) == {"award": "CSTĐCS", "times": 3, "years": "2023"}
    assert found.proofs == chain.proofs
    assert (found.award_code, found.on, found.note) == ("CSTD_TINH", date(2025, 12, 31), None)


def test_missing_years_are_named_for_the_run_that_would_end_latest(rulebook: Rulebook) -> None:
    graded = tuple(GradeGiven(year, "HTTNV" if year != 2023 else "HTNV", f"{year}") for year in range(2020, 2026))
    evidence = Evidence(SubjectKind.PERSON, grades=graded, awards=(AwardHeld("BK_TINH_CN", 2019, "1"),))
    found = judge(evidence, Proposal("BK_TTG_CN", 2025), rulebook=rulebook)
    run = next(condition for condition in found.conditions if condition.code == "BKTTG_BKT")
    assert run.missing is not None
    assert dict(run.missing.values) == {"count": 5, "grade": "Hoàn thành tốt nhiệm vụ", "years": "2023"}


def test_years_to_ask_for_are_named(rulebook: Rulebook) -> None:
    graded = tuple(GradeGiven(year, "HTTNV", f"{year}") for year in (2021, 2022, 2024, 2025))
    awards = (
        AwardHeld("BK_TINH_CN", 2019, "1"),
        *(AwardHeld("CSTDCS", year, f"{year}") for year in (2021, 2022, 2025)),
    )
    found = judge(
        Evidence(SubjectKind.PERSON, grades=graded, awards=awards), Proposal("BK_TTG_CN", 2025), rulebook=rulebook
    )
    run = next(condition for condition in found.conditions if condition.code == "BKTTG_BKT")
    assert run.missing is not None
    assert run.missing.values["years"] == "2023"


def test_a_pending_year_is_named(rulebook: Rulebook) -> None:
    held = (AwardHeld("CSTDCS", 2025, "12"), AwardHeld("CSTDCS", 2024), AwardHeld("CSTDCS", 2023, "3"))
    found = judge(Evidence(SubjectKind.PERSON, awards=held), Proposal("CSTD_TINH", 2025), rulebook=rulebook)
    chain = next(condition for condition in found.conditions if condition.code == "CSTDT_3")
    assert chain.missing is not None
    assert chain.missing.values["years"] == "2024"
