"""Dossiers upward: which nominations go up, what they lack, what happens to them, what comes back."""

from datetime import date

import pytest

from tdkt_desktop.actions.council import CountedVotes, vote_by_counts
from tdkt_desktop.actions.decisions import DecisionEmpty, NumberTaken
from tdkt_desktop.actions.rounds import AlreadyDecided, ReasonMissing, return_nominations
from tdkt_desktop.actions.upward import NoSuchDossier, upward_dossiers
from tdkt_desktop.actions.upward_events import (
    EventInFuture,
    NobodyChosen,
    record_answer,
    record_asked,
    record_refused,
    record_sent,
)
from tdkt_desktop.domain.award import NewDecision, Origin
from tdkt_desktop.domain.dossier import Dossier, DossierState
from tdkt_desktop.domain.round import Nomination, Status
from tdkt_desktop.office.office import Office
from tests.support.actions import opened, proposed, refuses
from tests.support.upward import PROVINCE, SENT, STATE, dossier_of, round_upward
from tests.support.ward import BICH, HUNG, LAN, ROUND, TITLE

TODAY = date(2025, 11, 20)
ANSWER = NewDecision("118/QĐ-UBND", TODAY, "Chủ tịch tỉnh", "tinh", Origin.HIGHER)


@pytest.fixture
def round_id(office: Office) -> int:
    return round_upward(office)


def dossiers(office: Office, year: int = 2025) -> list[Dossier]:
    with office.reader() as reader:
        return upward_dossiers(office, reader, year=year)


def test_nominations_that_a_higher_level_decides_are_grouped_by_it(office: Office, round_id: int) -> None:
    found = dossiers(office)
    assert [(one.round.id, one.level, len(one.members)) for one in found] == [
        (round_id, STATE, 1),
        (round_id, PROVINCE, 4),
    ]
    assert {one.award_code for one in found[1].members} == {"CSTD_TINH", "BK_TINH_CN", "TTLDXS"}
    assert (found[1].submitted_to, found[1].due_on) == ("Sở Nội vụ", date(2025, 12, 10))


def test_a_round_of_the_wards_own_awards_has_no_dossier(office: Office) -> None:
    assert dossiers(office) == []
    with refuses(office, NoSuchDossier, "Cuối năm 2025"):
        record_sent(office, ROUND, PROVINCE, on=TODAY, how="")


def test_who_is_sent_back_to_the_unit_is_no_part_of_it(office: Office, round_id: int) -> None:
    first = dossier_of(office, round_id).members[0]
    return_nominations(office, [first.id], reason="Thiếu báo cáo")
    assert first.id not in {one.id for one in dossier_of(office, round_id).members}


def test_who_the_council_turned_down_is_no_part_of_it(office: Office) -> None:
    other = opened(office)
    one = proposed(office, other.id, HUNG, "BK_TINH_CN")
    vote_by_counts(office, other.id, [CountedVotes(one, 0, 5, 0)])
    assert dossiers(office) == []


def test_the_checklist_is_that_of_the_pack(office: Office, round_id: int) -> None:
    found = dossier_of(office, round_id)
    assert [paper.code for paper in found.needed] == [
        "TO_TRINH",
        "BAO_CAO_THANH_TICH",
        "BIEN_BAN_HOI_DONG",
        "CN_SK_TINH",
    ]
    minutes = next(paper for paper in found.papers if paper.code == "BIEN_BAN_HOI_DONG")
    assert (minutes.is_there, minutes.is_made) == (True, True)
    certificate = next(paper for paper in found.papers if paper.code == "CN_SK_TINH")
    assert [office_name(found, one) for one in certificate.lacking] == ["Lê Thị Ngọc Bích", "Vũ Thị Lan"]
    assert [paper.code for paper in found.missing] == ["TO_TRINH", "BAO_CAO_THANH_TICH", "CN_SK_TINH"]


def office_name(found: Dossier, nomination_id: int) -> str:
    return next(one.name_as_written for one in found.members if one.id == nomination_id)


def test_before_the_vote_the_minutes_are_lacking(office: Office) -> None:
    other = opened(office)
    proposed(office, other.id, LAN, "CSTD_TINH")
    found = dossier_of(office, other.id)
    assert "BIEN_BAN_HOI_DONG" in {paper.code for paper in found.missing}
    assert not found.waits_for_officer(TODAY)


def test_it_is_sent_completed_and_waited_for(office: Office, round_id: int) -> None:
    assert dossier_of(office, round_id).state(TODAY) is DossierState.DRAFT
    record_sent(office, round_id, PROVINCE, on=SENT, how="Nộp trực tiếp")
    sent = dossier_of(office, round_id)
    assert (sent.state(SENT), sent.state(TODAY), sent.waited_days(TODAY)) == (
        DossierState.SENT,
        DossierState.WAITING,
        12,
    )
    record_asked(office, round_id, PROVINCE, on=date(2025, 11, 15), what="Bản sao chứng nhận")
    asked = dossier_of(office, round_id)
    assert asked.state(TODAY) is DossierState.RETURNED
    assert asked.asked is not None
    assert asked.asked.note == "Bản sao chứng nhận"
    assert asked.waits_for_officer(TODAY)
    record_sent(office, round_id, PROVINCE, on=TODAY, how="Bưu điện")
    again = dossier_of(office, round_id)
    assert (again.state(TODAY), again.asked, again.waited_days(TODAY)) == (DossierState.SENT, None, 12)
    assert dossier_of(office, round_id, STATE).state(TODAY) is DossierState.DRAFT


def test_the_decision_from_above_answers_those_it_names(office: Office, round_id: int) -> None:
    record_sent(office, round_id, PROVINCE, on=SENT, how="")
    ids = [one.id for one in dossier_of(office, round_id).members]
    record_answer(office, round_id, PROVINCE, ids[:3], decision=ANSWER)
    found = dossier_of(office, round_id)
    assert [one.id for one in found.open] == ids[3:]
    assert found.state(TODAY) is DossierState.WAITING
    with office.reader() as reader:
        award = next(one for one in reader.awards.of_subject(BICH) if one.award_code == "CSTD_TINH")
    assert (award.decision_number, award.period_year, award.level) == ("118/QĐ-UBND", 2025, "tinh")
    record_refused(office, round_id, PROVINCE, ids[3:], on=TODAY, reason="Chưa đủ hai năm")
    done = dossier_of(office, round_id)
    assert (done.state(TODAY), done.answered_on, done.waited_days(date(2026, 1, 1))) == (
        DossierState.ANSWERED,
        TODAY,
        12,
    )
    assert done.members[-1].status is Status.REFUSED
    assert [(event.nomination_id, event.note) for event in done.events if event.nomination_id] == [
        (ids[3], "Chưa đủ hai năm")
    ]


def test_an_unanswered_dossier_of_another_year_stays_in_sight(office: Office, round_id: int) -> None:
    assert dossiers(office, 2026) == []
    record_sent(office, round_id, PROVINCE, on=SENT, how="")
    assert [one.level for one in dossiers(office, 2026)] == [PROVINCE]
    ids = [one.id for one in dossier_of(office, round_id).members]
    record_answer(office, round_id, PROVINCE, ids, decision=ANSWER)
    assert dossiers(office, 2026) == []


def test_what_cannot_be_is_refused(office: Office, round_id: int) -> None:
    later = date(2025, 11, 21)
    ids = [one.id for one in dossier_of(office, round_id).members]
    ward_award = next(one.id for one in nominations(office, round_id) if one.award_code == TITLE)
    with refuses(office, EventInFuture, "2025-11-21"):
        record_sent(office, round_id, PROVINCE, on=later, how="")
    with refuses(office, ReasonMissing):
        record_asked(office, round_id, PROVINCE, on=TODAY, what="  ")
    with refuses(office, ReasonMissing):
        record_refused(office, round_id, PROVINCE, ids, on=TODAY, reason="")
    with refuses(office, NobodyChosen):
        record_refused(office, round_id, PROVINCE, [ward_award], on=TODAY, reason="Không đạt")
    with refuses(office, DecisionEmpty):
        record_answer(office, round_id, PROVINCE, [], decision=ANSWER)


def test_nobody_is_answered_twice(office: Office, round_id: int) -> None:
    ids = [one.id for one in dossier_of(office, round_id).members]
    record_answer(office, round_id, PROVINCE, ids[:1], decision=ANSWER)
    other = NewDecision("119/QĐ-UBND", TODAY, "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    with refuses(office, AlreadyDecided, "Lê Thị Ngọc Bích"):
        record_answer(office, round_id, PROVINCE, ids[:2], decision=other)
    with refuses(office, AlreadyDecided, "Lê Thị Ngọc Bích"):
        record_refused(office, round_id, PROVINCE, ids[:1], on=TODAY, reason="Nhầm")
    with refuses(office, NumberTaken, "118/QĐ-UBND"):
        record_answer(office, round_id, PROVINCE, ids[1:2], decision=ANSWER)


def nominations(office: Office, round_id: int) -> list[Nomination]:
    with office.reader() as reader:
        return reader.rounds.nominations_of(round_id)
