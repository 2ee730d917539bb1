"""Quorum and threshold over all members, by exact fractions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tdkt_desktop.domain.council import Ballot, Vote
from tdkt_desktop.domain.rulebook import Comparison, CouncilRule, Rulebook, Verification, VoteThreshold
from tdkt_desktop.domain.rules.vote import (
    Threshold,
    VotedTwice,
    VoteOfStranger,
    VotesDoNotAddUp,
    count_votes,
    members_present,
    quorum,
    takes_conflict_out,
    tally,
    threshold_for,
)

DAY = date(2025, 12, 20)
MEMBERS = {number: f"Ủy viên {number}" for number in range(1, 16)}
FOUR_FIFTHS = Threshold(Fraction(4, 5), Comparison.AT_LEAST)


def papers(*votes: tuple[Vote, int], in_writing: int = 0) -> list[Ballot]:
    """So many papers of each kind by members 1, 2, 3 …; the last `in_writing` of them in writing."""
    kinds = [vote for vote, count in votes for _ in range(count)]
    return [Ballot(7, at, vote, at > len(kinds) - in_writing) for at, vote in enumerate(kinds, start=1)]


def test_twelve_of_fifteen_pass_for_cstdcs_and_fail_for_cstd_tinh(rulebook: Rulebook) -> None:
    """Worked check 5: 13 present, 12 agree, 2 absent without a written opinion."""
    ballots = papers((Vote.FOR, 12), (Vote.AGAINST, 1))
    base = count_votes(ballots, members=MEMBERS, threshold=threshold_for("CSTDCS", on=DAY, rulebook=rulebook))
    assert (base.agree, base.against, base.absent, base.share) == (12, 1, 2, Fraction(4, 5))
    assert base.passed
    higher = count_votes(ballots, members=MEMBERS, threshold=threshold_for("CSTD_TINH", on=DAY, rulebook=rulebook))
    assert not higher.passed
    assert higher.threshold.needed(15) == 14


@pytest.mark.parametrize(
    ("award", "agree", "members", "passed"),
    [
        ("LDTT", 7, 14, False),  # half is not above half
        ("LDTT", 8, 14, True),
        ("LDTT", 8, 15, True),
        ("BK_TINH_CN", 7, 14, False),  # a ratio left blank takes the default row's
        ("BK_TINH_CN", 8, 14, True),
        ("CSTDCS", 11, 14, False),
        ("CSTDCS", 12, 15, True),
        ("CSTDTQ", 9, 10, True),
        ("CSTDTQ", 8, 10, False),
    ],
)
def test_the_threshold_of_each_award(award: str, agree: int, members: int, passed: bool, rulebook: Rulebook) -> None:
    limit = threshold_for(award, on=DAY, rulebook=rulebook)
    found = tally(agree=agree, against=members - agree, invalid=0, members=members, threshold=limit)
    assert found.passed is passed
    assert (agree >= limit.needed(members)) is passed


def test_an_invalid_paper_has_not_agreed() -> None:
    found = count_votes(papers((Vote.FOR, 11), (Vote.INVALID, 4)), members=MEMBERS, threshold=FOUR_FIFTHS)
    assert (found.invalid, found.passed) == (4, False)


def test_an_absent_member_with_a_written_opinion_votes() -> None:
    found = count_votes(papers((Vote.FOR, 12), in_writing=2), members=MEMBERS, threshold=FOUR_FIFTHS)
    assert (found.agree, found.in_writing, found.absent, found.passed) == (12, 2, 3, True)


def test_a_member_marked_absent_has_not_voted_in_writing() -> None:
    found = count_votes(papers((Vote.FOR, 11), (Vote.ABSENT, 1), in_writing=1), members=MEMBERS, threshold=FOUR_FIFTHS)
    assert (found.in_writing, found.absent, found.passed) == (0, 4, False)


def test_a_conflict_stays_in_the_denominator_unless_the_pack_takes_it_out() -> None:
    ballots = papers((Vote.FOR, 8), (Vote.AGAINST, 1), (Vote.CONFLICT, 1))
    ten = {number: MEMBERS[number] for number in range(1, 11)}
    nine_tenths = Threshold(Fraction(8, 9), Comparison.AT_LEAST)
    kept = count_votes(ballots, members=ten, threshold=nine_tenths)
    out = count_votes(ballots, members=ten, threshold=nine_tenths, conflict_out=True)
    assert (kept.denominator, kept.conflict, kept.passed) == (10, 1, False)
    assert (out.denominator, out.passed) == (9, True)


def test_when_all_have_a_conflict_nothing_passes() -> None:
    found = count_votes(papers((Vote.CONFLICT, 2)), members={1: "A", 2: "B"}, threshold=FOUR_FIFTHS, conflict_out=True)
    assert (found.denominator, found.share, found.passed) == (0, Fraction(0), False)


@pytest.mark.parametrize("value", ["tru_ra", "giu_nguyen"])
def test_the_pack_says_what_becomes_of_a_conflict(
    value: str, rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]
) -> None:
    rows = [
        replace(row, value=value) if row.code == "CONFLICT_DENOMINATOR" else row for row in rulebook.table(CouncilRule)
    ]
    assert takes_conflict_out(on=DAY, rulebook=rulebook_with({CouncilRule: tuple(rows)})) is (value == "tru_ra")


def test_without_a_rule_a_conflict_stays(rulebook_with: Callable[..., Rulebook]) -> None:
    assert not takes_conflict_out(on=DAY, rulebook=rulebook_with({CouncilRule: ()}))


def test_a_stranger_does_not_vote() -> None:
    with pytest.raises(VoteOfStranger) as refused:
        count_votes([Ballot(7, 99, Vote.FOR, False)], members=MEMBERS, threshold=FOUR_FIFTHS)
    assert refused.value.values == {"member": 99}


def test_nobody_votes_twice() -> None:
    with pytest.raises(VotedTwice) as refused:
        count_votes([Ballot(7, 1, Vote.FOR, False)] * 2, members=MEMBERS, threshold=FOUR_FIFTHS)
    assert refused.value.values == {"member": "Ủy viên 1"}


@pytest.mark.parametrize(
    ("agree", "against", "invalid", "members"),
    [(12, 3, 1, 15), (16, 0, 0, 15), (-1, 0, 0, 15), (1, -1, 0, 15), (1, 0, -1, 15), (0, 0, 0, 0)],
)
def test_votes_that_do_not_add_up_are_refused_with_their_figures(
    agree: int, against: int, invalid: int, members: int
) -> None:
    with pytest.raises(VotesDoNotAddUp) as refused:
        tally(agree=agree, against=against, invalid=invalid, members=members, threshold=FOUR_FIFTHS)
    assert refused.value.values == {"agree": agree, "against": against, "invalid": invalid, "members": members}


def test_a_council_of_one_may_vote() -> None:
    assert tally(agree=1, against=0, invalid=0, members=1, threshold=FOUR_FIFTHS).passed


def test_as_many_votes_as_members_add_up() -> None:
    found = tally(agree=12, against=2, invalid=1, members=15, threshold=FOUR_FIFTHS)
    assert (found.absent, found.passed) == (0, True)


@pytest.mark.parametrize(
    ("present", "members", "held", "needed"),
    [(0, 15, False, 10), (10, 15, True, 10), (9, 15, False, 10), (9, 13, True, 9)],
)
def test_the_quorum_is_exactly_two_thirds(
    present: int, members: int, held: bool, needed: int, rulebook: Rulebook
) -> None:
    found = quorum(present, members=members, on=DAY, rulebook=rulebook)
    assert (found.held, found.needed, found.verification) == (held, needed, Verification.LIKELY)


def test_without_a_rule_all_members_must_be_there(rulebook_with: Callable[..., Rulebook]) -> None:
    bare = rulebook_with({CouncilRule: ()})
    assert not quorum(14, members=15, on=DAY, rulebook=bare).held
    full = quorum(15, members=15, on=DAY, rulebook=bare)
    assert full.held
    assert full.verification is Verification.UNVERIFIED


@pytest.mark.parametrize("present", [-1, 16])
def test_more_present_than_members_is_refused(present: int, rulebook: Rulebook) -> None:
    with pytest.raises(VotesDoNotAddUp):
        quorum(present, members=15, on=DAY, rulebook=rulebook)


def test_present_are_those_who_voted_there_or_stood_aside() -> None:
    ballots = [
        Ballot(7, 1, Vote.FOR, False),
        Ballot(7, 2, Vote.FOR, True),
        Ballot(7, 3, Vote.ABSENT, False),
        Ballot(7, 4, Vote.CONFLICT, False),
    ]
    assert members_present(ballots) == {1, 4}


def test_a_blank_threshold_without_a_default_asks_for_all(
    rulebook: Rulebook, rulebook_with: Callable[..., Rulebook]
) -> None:
    rows = tuple(row for row in rulebook.table(VoteThreshold) if row.award_code == "BK_TINH_CN")
    limit = threshold_for("BK_TINH_CN", on=DAY, rulebook=rulebook_with({VoteThreshold: rows}))
    assert (limit.ratio, limit.comparison) == (Fraction(1), Comparison.AT_LEAST)


@given(
    ratio=st.fractions(min_value=0, max_value=1, max_denominator=50),
    comparison=st.sampled_from(list(Comparison)),
    members=st.integers(1, 60),
)
@settings(deadline=None)
def test_the_needed_votes_are_the_least_that_pass(ratio: Fraction, comparison: Comparison, members: int) -> None:
    limit = Threshold(ratio, comparison)
    needed = limit.needed(members)
    assert limit.holds(needed, members)
    assert needed == 0 or not limit.holds(needed - 1, members)


@given(st.lists(st.sampled_from(list(Vote)), min_size=1, max_size=15))
@settings(deadline=None)
def test_every_member_is_counted_once(votes: list[Vote]) -> None:
    ballots = [Ballot(7, at, vote, False) for at, vote in enumerate(votes, start=1)]
    found = count_votes(ballots, members=MEMBERS, threshold=FOUR_FIFTHS)
    assert found.agree + found.against + found.invalid + found.absent + found.conflict == found.members == 15
