"""HD-04 of real meetings: who took part in each, by name where that is known."""

from datetime import date, timedelta

from tdkt_desktop.actions.council import CountedVotes, seat_council, vote_by_counts
from tdkt_desktop.actions.papers import paper
from tdkt_desktop.documents.paper import to_json
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.dates import long_date
from tdkt_desktop.office.office import Office
from tests.support.actions import opened, proposed, say
from tests.support.offices import FixedClock
from tests.support.ward import COUNCIL, LAN, PROPOSED, ROUND, TITLE


def minutes(office: Office, round_id: int) -> str:
    """The words of the minutes of a round."""
    with office.reader() as reader:
        printed = to_json(paper(office, reader, "HD-04", say=say, round_id=round_id))
    return printed.replace("\u00a0", " ").replace("\\u00a0", " ")


def test_each_meeting_on_a_round_is_named_with_its_own_presence(office: Office) -> None:
    vote_by_counts(
        office,
        ROUND,
        [CountedVotes(PROPOSED, 3, 0, 0)],
        held_on=date(2025, 11, 19),
        presence=dict.fromkeys((1, 2, 4), "present"),
    )
    printed = minutes(office, ROUND)
    assert "Có 5 trên 5 thành viên tham gia, đủ số thành viên để họp" in printed
    assert "Phiên họp ngày 19 tháng 11 năm 2025 bỏ phiếu đối với 01 trường hợp: có 3 trên 5" in printed
    assert f"gồm: {', '.join(COUNCIL[place][0] for place in (0, 1, 3))}." in printed


def test_counted_votes_name_who_took_part_where_it_is_known(office: Office) -> None:
    other = opened(office)
    one = proposed(office, other.id, LAN, TITLE)
    vote_by_counts(
        office, other.id, [CountedVotes(one, 4, 0, 0)], presence=dict.fromkeys((1, 2, 3), "present") | {4: "in_writing"}
    )
    printed = minutes(office, other.id)
    assert "Thành viên có mặt: 03/05 thành viên" in printed
    assert "Phạm Thị Ngọc, Chủ tịch Công đoàn, Ủy viên; đã gửi ý kiến bằng văn bản" in printed
    assert "tham gia bỏ phiếu" not in printed


def test_a_council_seated_after_the_day_of_its_meeting_is_the_one_named(office: Office) -> None:
    assert isinstance(office.clock, FixedClock)
    office.clock.move(days=5)
    meeting = office.today - timedelta(days=1)
    others = [(f"Ủy viên {letter}", "", CouncilRole.MEMBER) for letter in "ABCDEF"]
    seat_council(office, [("Võ Văn Hai", "Chủ tịch", CouncilRole.CHAIR), *others])
    other = opened(office)
    one = proposed(office, other.id, LAN, TITLE)
    vote_by_counts(office, other.id, [CountedVotes(one, 6, 1, 0)], held_on=meeting)
    printed = minutes(office, other.id)
    assert "Hội đồng có 07 thành viên, 07 thành viên tham gia bỏ phiếu" in printed
    assert "Ủy viên F" in printed
    assert COUNCIL[0][0] not in printed
    assert f"{long_date(meeting).capitalize()}, tại" in printed
    assert "đề nghị khen thưởng 01 trường hợp" in printed
