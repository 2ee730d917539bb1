"""Laws that hold for every evidence, tried with made-up histories."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tdkt_desktop.domain.rules.eligibility import judge, judge_unless_hopeless
from tdkt_desktop.domain.rules.evidence import (
    AwardHeld,
    Discipline,
    Evidence,
    GradeGiven,
    Initiative,
    Proposal,
    Recognition,
    Standing,
)
from tdkt_desktop.domain.rules.judgement import Judgement, Verdict
from tdkt_desktop.domain.rules.missed import lacking
from tdkt_desktop.domain.rules.truth import Truth, any_one, both, every
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.packs.read import national_pack

CODES = ("LDTT", "CSTDCS", "CSTD_TINH", "BK_TINH_CN", "BK_BO_CN", "BK_TTG_CN")
PROPOSED = ("LDTT", "CSTDCS", "CSTD_TINH", "CSTDTQ", "BK_TINH_CN", "BK_TTG_CN", "HCLD3_CN", "GK_XA_CN")
YEARS = st.integers(2017, 2025)
NUMBERS = st.sampled_from([None, "1", "2"])
AWARDS = st.builds(
    AwardHeld, st.sampled_from(CODES), YEARS, NUMBERS, standing=st.sampled_from([Standing.ISSUED, Standing.PENDING])
)
GRADES = st.builds(GradeGiven, YEARS, st.sampled_from(["HTXSNV", "HTTNV", "HTNV"]), NUMBERS)
INITIATIVES = st.builds(
    Initiative, st.sampled_from("abc"), YEARS, st.sampled_from(["co_so", "tinh", "toan_quoc", None]),
    st.sampled_from(list(Recognition)), st.sampled_from([True, False, None]), NUMBERS,
)  # fmt: skip
DISCIPLINES = st.builds(Discipline, st.just("Khiển trách"), st.dates().map(lambda day: day.replace(year=2023, day=1)))
TICKS = st.dictionaries(
    st.sampled_from(["LDTT_SPIRIT", "BKT_GOOD", "BKT_MANY", "BKTTG_GOOD", "HCLD3_GOOD"]), st.booleans()
)
EVIDENCE = st.builds(
    Evidence,
    st.just(SubjectKind.PERSON),
    awards=st.lists(AWARDS, max_size=14).map(tuple),
    grades=st.lists(GRADES, max_size=9).map(tuple),
    initiatives=st.lists(INITIATIVES, max_size=4).map(tuple),
    disciplines=st.lists(DISCIPLINES, max_size=1).map(tuple),
    judgements=TICKS,
)
PROPOSALS = st.builds(Proposal, st.sampled_from(PROPOSED), st.just(2025))
TRUTHS = st.sampled_from([True, False, None])


def verdicts(judgement: Judgement) -> dict[str, Truth]:
    return {condition.code: condition.met for condition in judgement.conditions}


def moved(record: Any, years: int) -> Any:
    """The record with every year and day moved."""
    changes: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name == "year":
            changes[field.name] = value + years
        elif field.name == "decided_on" and value is not None:
            changes[field.name] = value.replace(year=value.year + years)
    return replace(record, **changes)


@given(evidence=EVIDENCE, proposal=PROPOSALS, years=st.integers(1, 9))
@settings(max_examples=150, deadline=None)
def test_moving_all_dates_by_whole_years_within_one_law_changes_nothing(
    evidence: Evidence, proposal: Proposal, years: int
) -> None:
    book = national_pack()
    law = book.year_basis(proposal.basis).last_day(2025)
    later = replace(
        evidence,
        **{
            name: tuple(moved(record, years) for record in getattr(evidence, name))
            for name in ("awards", "grades", "initiatives", "disciplines")
        },
    )
    then = replace(proposal, period_year=proposal.period_year + years)
    before, after = judge(evidence, proposal, rulebook=book, on=law), judge(later, then, rulebook=book, on=law)
    assert (after.verdict, verdicts(after)) == (before.verdict, verdicts(before))


@given(evidence=EVIDENCE, proposal=PROPOSALS, year=YEARS)
@settings(max_examples=100, deadline=None)
def test_an_unrelated_award_changes_nothing(evidence: Evidence, proposal: Proposal, year: int) -> None:
    book = national_pack()
    more = replace(evidence, awards=(*evidence.awards, AwardHeld("HC_DUNG_CAM", year, "99", achievement="Cứu người")))
    before, after = judge(evidence, proposal, rulebook=book), judge(more, proposal, rulebook=book)
    assert (after.verdict, verdicts(after)) == (before.verdict, verdicts(before))


@given(evidence=EVIDENCE, proposal=PROPOSALS, order=st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_records_changes_nothing(evidence: Evidence, proposal: Proposal, order: Any) -> None:
    book = national_pack()
    awards, initiatives = list(evidence.awards), list(evidence.initiatives)
    order.shuffle(awards)
    order.shuffle(initiatives)
    shuffled = replace(evidence, awards=tuple(awards), initiatives=tuple(initiatives))
    assert verdicts(judge(shuffled, proposal, rulebook=book)) == verdicts(judge(evidence, proposal, rulebook=book))


@given(evidence=EVIDENCE, proposal=PROPOSALS, dropped=st.integers(0, 13))
@settings(max_examples=150, deadline=None)
def test_unknown_never_becomes_met_without_new_evidence(evidence: Evidence, proposal: Proposal, dropped: int) -> None:
    """Taking away an award, a grade or an initiative makes no chain, run or step met that was not."""
    book = national_pack()
    standing_in_the_way = {"ALL_NOT_TWICE"}
    before = verdicts(judge(evidence, proposal, rulebook=book))
    for name in ("awards", "initiatives"):
        records = getattr(evidence, name)
        fewer = replace(evidence, **{name: records[:dropped] + records[dropped + 1 :]})
        after = verdicts(judge(fewer, proposal, rulebook=book))
        gained = {code for code, met in after.items() if met and before[code] is not True} - standing_in_the_way
        assert gained <= {"ALL_AFTER_DISCIPLINE"}
    known = {grade.year for grade in evidence.grades}
    for year in known:
        fewer = replace(evidence, grades=tuple(grade for grade in evidence.grades if grade.year != year))
        after = verdicts(judge(fewer, proposal, rulebook=book))
        assert {code for code, met in after.items() if met and before[code] is not True} <= {"ALL_AFTER_DISCIPLINE"}


@given(evidence=EVIDENCE, proposal=PROPOSALS)
@settings(max_examples=100, deadline=None)
def test_a_number_put_under_every_paper_turns_no_met_condition(evidence: Evidence, proposal: Proposal) -> None:
    """Certainty settles what was open; what was met stays met, but for a longer chain that a discipline falls in."""
    book = national_pack()
    numbered = replace(
        evidence,
        awards=tuple(replace(one, decision_number="1", standing=Standing.ISSUED) for one in evidence.awards),
        initiatives=tuple(
            replace(one, decision_number="1", recognition=Recognition.RECOGNISED)
            if one.recognition is Recognition.PENDING
            else replace(one, decision_number="1")
            for one in evidence.initiatives
        ),
    )
    before, after = (verdicts(judge(one, proposal, rulebook=book)) for one in (evidence, numbered))
    assert {code for code, met in before.items() if met and not after[code]} <= {"ALL_AFTER_DISCIPLINE"}


@given(evidence=EVIDENCE, proposal=PROPOSALS)
@settings(max_examples=150, deadline=None)
def test_the_short_way_leaves_out_only_who_has_nothing_to_hope_for(evidence: Evidence, proposal: Proposal) -> None:
    book = national_pack()
    law = book.year_basis(proposal.basis).last_day(2025)
    whole = judge(evidence, proposal, rulebook=book, on=law)
    short = judge_unless_hopeless(evidence, proposal, rulebook=book, on=law)
    if short is None:
        assert whole.verdict is not Verdict.QUALIFIED
        assert lacking(whole, by_hand=frozenset()) is None
    else:
        assert short == whole


@given(st.lists(TRUTHS, max_size=5))
@settings(deadline=None)
def test_not_knowing_is_neither_yes_nor_no(values: list[Truth]) -> None:
    assert every(values) is (False if False in values else None if None in values else True)
    assert any_one(values) is (True if True in values else None if None in values else False)
    assert both(*values) is every(values)
