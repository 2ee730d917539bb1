"""The council: who sits on it, counts, ballots, quorum, thresholds over all members."""

from datetime import date

import pytest

from tdkt_desktop.actions import council, rounds
from tdkt_desktop.actions.council import CountedVotes, seat_council, vote_by_ballots, vote_by_counts, vote_report
from tdkt_desktop.domain.council import Ballot, CouncilRole, Vote
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.rules.vote import VotedTwice, VoteOfStranger, VotesDoNotAddUp
from tdkt_desktop.office.office import Office
from tests.support.actions import nomination, opened, proposed, refuses
from tests.support.ward import BICH, COUNCIL, LAN, PROPOSED, ROUND, SUPPORTED, TITLE

TODAY = date(2025, 11, 20)


def ballot(member: int, vote: Vote, *, of: int = PROPOSED, in_writing: bool = False) -> Ballot:
    return Ballot(of, member, vote, in_writing)


def fifteen(office: Office) -> None:
    roles = [CouncilRole.CHAIR, CouncilRole.DEPUTY, CouncilRole.SECRETARY, *[CouncilRole.MEMBER] * 12]
    seat_council(office, [(f"Thành viên {at}", "Ủy viên", role) for at, role in enumerate(roles)])


def test_a_new_council_takes_the_place_of_the_former(office: Office) -> None:
    seat_council(
        office, [("Vũ  Thế Nhiệm", "Chủ tịch UBND", CouncilRole.CHAIR), ("Bùi A", "Ủy viên", CouncilRole.MEMBER)]
    )
    with office.reader() as reader:
        members = reader.council.members()
    assert [(one.name, one.role) for one in members] == [
        ("Vũ Thế Nhiệm", CouncilRole.CHAIR),
        ("Bùi A", CouncilRole.MEMBER),
    ]
    assert members[0].id > len(COUNCIL)  # the former members stay on file


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ([], "–"),
        ([("A", "", CouncilRole.MEMBER)], "–"),
        ([("A", "", CouncilRole.CHAIR), ("B", "", CouncilRole.CHAIR)], "A, B"),
        ([("A", "", CouncilRole.CHAIR), ("Hoà", "", CouncilRole.MEMBER), ("hòa", "", CouncilRole.MEMBER)], "Hoà, hòa"),
        ([("A", "", CouncilRole.CHAIR), (" ", "", CouncilRole.MEMBER)], "–"),
    ],
)
def test_a_council_that_cannot_be(office: Office, members: list[tuple[str, str, CouncilRole]], told: str) -> None:
    with refuses(office, council.CouncilNotWhole, told):
        seat_council(office, members)


@pytest.mark.parametrize(
    ("award", "agree", "passed"),
    # thresholds of the pack: 4/5 for CSTĐCS, 9/10 for CSTĐ cấp tỉnh, more than half where it names none; of 15 members
    [("CSTDCS", 12, True), ("CSTDCS", 11, False), ("CSTD_TINH", 13, False), ("CSTD_TINH", 14, True), (TITLE, 8, True)],
)
def test_the_threshold_is_over_all_members(office: Office, award: str, agree: int, passed: bool) -> None:
    fifteen(office)
    one = proposed(office, opened(office).id, LAN, award)
    vote_by_counts(office, nomination(office, one).round_id, [CountedVotes(one, agree, 0, 0)])
    assert nomination(office, one).status is (Status.SUPPORTED if passed else Status.REFUSED)


def test_absent_members_count_in_the_threshold_and_not_in_the_votes(office: Office) -> None:
    """Worked check 5 of the rules: 15 members, 13 present, 12 agree."""
    fifteen(office)
    other = opened(office)
    title, higher = proposed(office, other.id, LAN, "CSTDCS"), proposed(office, other.id, LAN, "CSTD_TINH")
    vote_by_counts(office, other.id, [CountedVotes(title, 12, 1, 0), CountedVotes(higher, 12, 1, 0)])
    report = vote_report(office, other.id)
    assert (report["members"], report["present"], report["quorum"]) == (15, 13, True)
    assert [(one["absent"], one["threshold"], one["passed"]) for one in report["nominations"]] == [
        (2, "4/5", True),
        (2, "9/10", False),
    ]


@pytest.mark.parametrize(("present", "quorum"), [(9, False), (10, True)])
def test_two_thirds_make_a_quorum(office: Office, present: int, quorum: bool) -> None:
    fifteen(office)
    other = opened(office)
    vote_by_counts(office, other.id, [CountedVotes(proposed(office, other.id, LAN, TITLE), present, 0, 0)])
    assert vote_report(office, other.id)["quorum"] is quorum


def test_a_second_meeting_leaves_the_numbers_of_the_first(office: Office) -> None:
    vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 3, 0, 0)])
    report = vote_report(office, ROUND)
    assert (report["present"], report["quorum"]) == (5, True)
    assert report["meetings"] == [
        {"day": "2025-11-20", "members": 5, "present": 5, "quorum": True, "nominations": [SUPPORTED]},
        {"day": "2025-11-20", "members": 5, "present": 3, "quorum": False, "nominations": [PROPOSED]},
    ]


def test_a_meeting_whose_results_are_all_voted_on_anew_is_not_the_main_one(office: Office) -> None:
    vote_by_counts(office, ROUND, [CountedVotes(SUPPORTED, 4, 0, 0)])
    report = vote_report(office, ROUND)
    assert (report["present"], [one["nominations"] for one in report["meetings"]]) == (4, [[], [SUPPORTED]])


def test_counted_votes_keep_who_took_part(office: Office) -> None:
    other = opened(office)
    one = proposed(office, other.id, LAN, TITLE)
    vote_by_counts(
        office,
        other.id,
        [CountedVotes(one, 4, 0, 0)],
        presence={1: "present", 2: "present", 3: "present", 5: "in_writing"},
    )
    with office.reader() as reader:
        meeting = reader.council.meeting_of(other.id)
        assert meeting is not None
        assert reader.council.attendance_of(meeting.id) == {
            1: "present", 2: "present", 3: "present", 4: "absent", 5: "in_writing",
        }  # fmt: skip
    assert (meeting.present, meeting.has_quorum) == (3, False)


def test_there_are_no_more_papers_than_voters(office: Office) -> None:
    with refuses(office, council.MoreVotesThanVoters, "5", "4"):
        vote_by_counts(
            office, ROUND, [CountedVotes(PROPOSED, 4, 1, 0)], presence=dict.fromkeys((1, 2, 3, 4), "present")
        )
    with refuses(office, VoteOfStranger):
        vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 1, 0, 0)], presence={66: "present"})


def test_an_invalid_paper_does_not_agree(office: Office) -> None:
    vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 2, 0, 3)])
    (counted,) = [one for one in vote_report(office, ROUND)["nominations"] if one["nomination"] == PROPOSED]
    assert (counted["invalid"], counted["absent"], counted["passed"]) == (3, 0, False)


@pytest.mark.parametrize("figures", [(4, 2, 0), (5, 0, 1), (-1, 0, 0), (0, -1, 0), (0, 0, -1)])
def test_votes_that_do_not_add_up(office: Office, figures: tuple[int, int, int]) -> None:
    with refuses(office, VotesDoNotAddUp):
        vote_by_counts(office, ROUND, [CountedVotes(SUPPORTED, 5, 0, 0), CountedVotes(PROPOSED, *figures)])


def test_a_nomination_is_counted_once(office: Office) -> None:
    with refuses(office, council.CountedTwice, f"({PROPOSED})"):
        vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 5, 0, 0), CountedVotes(PROPOSED, 0, 5, 0)])
    with refuses(office, council.CountedTwice):
        vote_by_counts(office, ROUND, [])


def test_only_what_the_round_puts_to_the_vote_is_voted_on(office: Office) -> None:
    elsewhere = proposed(office, opened(office).id, LAN, TITLE)
    for not_votable in (elsewhere, 99):
        with refuses(office, council.NotVotable, str(not_votable)):
            vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 5, 0, 0), CountedVotes(not_votable, 5, 0, 0)])
    rounds.return_nominations(office, [PROPOSED], reason="Thiếu")
    with refuses(office, council.NotVotable, str(PROPOSED)):
        vote_by_ballots(office, ROUND, [ballot(1, Vote.FOR)])


def test_a_second_vote_takes_the_place_of_the_first(office: Office) -> None:
    vote_by_counts(office, ROUND, [CountedVotes(SUPPORTED, 0, 5, 0)])
    assert nomination(office, SUPPORTED).status is Status.REFUSED
    vote_by_counts(office, ROUND, [CountedVotes(SUPPORTED, 5, 0, 0)])
    assert nomination(office, SUPPORTED).status is Status.SUPPORTED
    assert [one["nomination"] for one in vote_report(office, ROUND)["nominations"]] == [SUPPORTED]


@pytest.mark.parametrize("by_counts", [True, False])
def test_a_meeting_to_come_is_refused(office: Office, by_counts: bool) -> None:
    tomorrow = date(2025, 11, 21)
    with refuses(office, council.MeetingInFuture):
        if by_counts:
            vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 5, 0, 0)], held_on=tomorrow)
        else:
            vote_by_ballots(office, ROUND, [ballot(1, Vote.FOR)], held_on=tomorrow)


def test_a_meeting_keeps_its_day(office: Office) -> None:
    vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 5, 0, 0)], held_on=date(2025, 11, 18))
    with office.reader() as reader:
        meeting = reader.council.meetings_of(ROUND)[-1]
    assert (meeting.held_on, meeting.members, meeting.present) == (date(2025, 11, 18), 5, 5)


def test_ballots_are_kept_with_who_was_there(office: Office) -> None:
    given = [
        ballot(1, Vote.FOR),
        ballot(2, Vote.AGAINST),
        ballot(3, Vote.FOR, in_writing=True),
        ballot(4, Vote.ABSENT),
        ballot(5, Vote.CONFLICT),
    ]
    vote_by_ballots(office, ROUND, given)
    with office.reader() as reader:
        meeting = reader.council.meetings_of(ROUND)[-1]
        assert reader.council.ballots_of(ROUND) == given
        presence = reader.council.attendance_of(meeting.id)
    assert presence == {1: "present", 2: "present", 3: "in_writing", 4: "absent", 5: "present"}
    report = vote_report(office, ROUND)
    assert (report["meetings"][-1]["present"], report["meetings"][-1]["quorum"]) == (3, False)
    (counted,) = [one for one in report["nominations"] if one["nomination"] == PROPOSED]
    assert {key: counted[key] for key in ("for", "against", "invalid", "absent", "conflict", "passed")} == {
        "for": 2,
        "against": 1,
        "invalid": 0,
        "absent": 1,
        "conflict": 1,
        "passed": False,  # 2 of 5: a conflict of interest stays in the denominator
    }


def test_who_voted_at_the_table_on_one_was_present_for_all(office: Office) -> None:
    given = [ballot(1, Vote.FOR), ballot(1, Vote.FOR, of=SUPPORTED, in_writing=True), ballot(2, Vote.FOR, of=SUPPORTED)]
    vote_by_ballots(office, ROUND, given)
    assert vote_report(office, ROUND)["meetings"][-1]["present"] == 2


def test_a_member_without_a_paper_is_absent(office: Office) -> None:
    vote_by_ballots(office, ROUND, [ballot(member, Vote.FOR) for member in (1, 2)])
    (counted,) = [one for one in vote_report(office, ROUND)["nominations"] if one["nomination"] == PROPOSED]
    assert (counted["absent"], counted["passed"]) == (3, False)


def test_a_member_votes_once(office: Office) -> None:
    with refuses(office, VotedTwice, COUNCIL[0][0]):
        vote_by_ballots(office, ROUND, [ballot(1, Vote.FOR), ballot(1, Vote.AGAINST)])


def test_a_stranger_does_not_vote(office: Office) -> None:
    with refuses(office, VoteOfStranger):
        vote_by_ballots(office, ROUND, [ballot(1, Vote.FOR), ballot(66, Vote.FOR)])


def test_without_a_council_nobody_votes(office: Office) -> None:
    office.undo()  # the vote
    office.undo()  # the seating
    with refuses(office, council.CouncilEmpty):
        vote_by_counts(office, ROUND, [CountedVotes(PROPOSED, 5, 0, 0)])
    with refuses(office, council.CouncilEmpty):
        vote_by_ballots(office, ROUND, [ballot(1, Vote.FOR)])


def test_a_round_that_never_met_reports_no_votes(office: Office) -> None:
    other = opened(office)
    proposed(office, other.id, BICH, TITLE)
    assert vote_report(office, other.id) == {
        "members": 0,
        "present": 0,
        "quorum": False,
        "meetings": [],
        "nominations": [],
    }
