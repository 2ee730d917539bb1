"""Rounds: opening, proposing, sending back, ticking, going on with a reason."""

from datetime import date

import pytest

from tdkt_desktop.actions import decisions, people, rounds
from tdkt_desktop.domain.round import RoundKind, Status
from tdkt_desktop.domain.rulebook import UnknownAward
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.rounds import RoundNotFound
from tests.support.actions import SIGNER, nomination, opened, refuses
from tests.support.ward import BICH, HUNG, LAN, PROPOSED, ROUND, SCHOOL, SUPPORTED, TITLE

TODAY = date(2025, 11, 20)


def decide_the_supported(office: Office) -> None:
    decisions.decide(office, ROUND, number="112/QĐ-UBND", signed_on=TODAY, signer=SIGNER)


def test_a_round_keeps_its_kind_year_and_days(office: Office) -> None:
    rounds.open_round(
        office,
        "  Năm  học 2024-2025 ",
        kind=RoundKind.SCHOOL_YEAR,
        year=2025,
        received_on=date(2025, 7, 10),
        meets_on=date(2025, 8, 1),
    )
    found = rounds.find_round(office, "nam hoc 2024–2025")
    assert (found.name, found.kind, found.year) == ("Năm học 2024-2025", RoundKind.SCHOOL_YEAR, 2025)
    assert (found.received_on, found.meets_on) == (date(2025, 7, 10), date(2025, 8, 1))


def test_a_round_is_received_on_the_day_it_is_opened(office: Office) -> None:
    assert opened(office).received_on == TODAY


def test_a_year_has_one_round_of_a_name(office: Office) -> None:
    with refuses(office, rounds.RoundNameTaken, "2025", "CUỐI NĂM 2025"):
        rounds.open_round(office, "CUỐI NĂM 2025", kind=RoundKind.SUDDEN, year=2025)
    rounds.open_round(office, "CUỐI NĂM 2025", kind=RoundKind.SUDDEN, year=2026)


def test_the_newest_round_of_a_name_is_found(office: Office) -> None:
    rounds.open_round(office, "Cuối năm 2025", kind=RoundKind.SUDDEN, year=2026)
    assert rounds.find_round(office, "cuối năm 2025").year == 2026
    with pytest.raises(RoundNotFound, match="Đợt lạ"):
        rounds.find_round(office, "Đợt lạ")


def test_a_nomination_says_what_the_subject_is_today(office: Office) -> None:
    rounds.nominate(office, ROUND, subject_id=LAN, award_code=TITLE, achievement="Cứu người")
    with office.reader() as reader:
        found = reader.rounds.nominations_of(ROUND)[-1]
    assert (found.subject_id, found.award_code, found.status) == (LAN, TITLE, Status.PROPOSED)
    assert (found.name_as_written, found.unit_as_written, found.position) == ("Vũ Thị Lan", "Tổ dân phố 3", "Giáo viên")
    assert found.achievement == "Cứu người"


def test_nobody_is_proposed_twice_for_one_award_in_one_round(office: Office) -> None:
    with refuses(office, rounds.AlreadyProposed, "Lê Thị Ngọc Bích"):
        rounds.nominate(office, ROUND, subject_id=BICH, award_code=TITLE)
    rounds.nominate(office, ROUND, subject_id=BICH, award_code="CSTDCS")
    rounds.nominate(office, opened(office).id, subject_id=BICH, award_code=TITLE)


def test_an_award_that_no_pack_knows_cannot_be_proposed(office: Office) -> None:
    with refuses(office, UnknownAward, "KHONG_CO"):
        rounds.nominate(office, ROUND, subject_id=LAN, award_code="KHONG_CO")


def test_a_return_carries_its_reason_and_is_taken_up_again(office: Office) -> None:
    rounds.return_nominations(office, [PROPOSED, SUPPORTED], reason="  Thiếu báo cáo  thành tích ")
    assert nomination(office, PROPOSED).status is Status.RETURNED
    assert nomination(office, SUPPORTED).returned_reason == "Thiếu báo cáo thành tích"
    rounds.propose_again(office, [PROPOSED])
    again = nomination(office, PROPOSED)
    assert again.status is Status.PROPOSED
    assert again.returned_reason == "Thiếu báo cáo thành tích"
    assert nomination(office, SUPPORTED).status is Status.RETURNED


@pytest.mark.parametrize("reason", ["", "  \u00a0 "])
def test_a_step_that_needs_a_reason_is_refused_without_one(office: Office, reason: str) -> None:
    with refuses(office, rounds.ReasonMissing):
        rounds.return_nominations(office, [PROPOSED], reason=reason)
    with refuses(office, rounds.ReasonMissing):
        rounds.override(office, PROPOSED, reason=reason)


def test_what_is_decided_is_changed_by_annulling_alone(office: Office) -> None:
    decide_the_supported(office)
    with refuses(office, rounds.AlreadyDecided, "Đỗ Mạnh Hùng"):
        rounds.return_nominations(office, [PROPOSED, SUPPORTED], reason="Thiếu")
    with refuses(office, rounds.AlreadyDecided):
        rounds.propose_again(office, [SUPPORTED])
    with refuses(office, rounds.AlreadyDecided):
        rounds.tick(office, [SUPPORTED], ["LDTT_2"], met=True)
    with refuses(office, rounds.AlreadyDecided):
        rounds.override(office, SUPPORTED, reason="Vẫn trình")


def test_ticks_are_kept_and_changed(office: Office) -> None:
    rounds.tick(office, [PROPOSED, SUPPORTED], ["LDTT_2", "LDTT_3"], met=True)
    rounds.tick(office, [PROPOSED], ["LDTT_3"], met=False)
    with office.reader() as reader:
        assert reader.rounds.ticks_of(ROUND) == {
            PROPOSED: {"LDTT_2": True, "LDTT_3": False},
            SUPPORTED: {"LDTT_2": True, "LDTT_3": True},
        }


def test_the_reason_for_going_on_is_kept(office: Office) -> None:
    rounds.override(office, PROPOSED, reason=" Tập thể đề nghị  xem xét ")
    assert nomination(office, PROPOSED).override_reason == "Tập thể đề nghị xem xét"


def test_a_nomination_of_somebody_without_a_unit(office: Office) -> None:
    people.add_subject(office, SubjectKind.PERSON, "Ông Xuân Giáp")
    rounds.nominate(office, ROUND, subject_id=5, award_code=TITLE)
    with office.reader() as reader:
        found = reader.rounds.nominations_of(ROUND)[-1]
    assert (found.name_as_written, found.unit_id, found.unit_as_written) == ("Ông Xuân Giáp", None, None)
    assert found.unit_id != SCHOOL
    assert found.subject_id != HUNG
