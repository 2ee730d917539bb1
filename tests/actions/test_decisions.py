"""Decisions: what enters the register, what is paid, what is refused, what annulment leaves."""

from datetime import date
from typing import Any

import pytest

from tdkt_desktop.actions import decisions
from tdkt_desktop.actions.decisions import decide, decision_report, enter_decision
from tdkt_desktop.actions.rounds import AlreadyDecided
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.rulebook import UnknownAward
from tdkt_desktop.office.office import Office
from tests.support.actions import SIGNER, decided, nomination, opened, proposed, refuses, say, supported
from tests.support.ward import BICH, HUNG, LAN, PROPOSED, ROUND, SCHOOL_STAFF, SUPPORTED, TITLE

TODAY = date(2025, 11, 20)
ANSWER = NewDecision("50/QĐ-CT", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)


def bonuses(office: Office, decision_id: int) -> list[tuple[str, int, int, bool]]:
    """Award code, amount, paid, whether a reason is given."""
    with office.reader() as reader:
        return [(row.award_code, row.amount, row.paid, bool(row.why)) for row in reader.awards.bonuses_of(decision_id)]


def test_a_decision_enters_the_register_with_names_as_printed(office: Office) -> None:
    found = decided(office, ROUND, " 112/QĐ-UBND ", on=TODAY)
    with office.reader() as reader:
        decision, (award,) = reader.awards.decision(found), reader.awards.of_decision(found)
    assert (decision.number, decision.signed_on, decision.signer) == ("112/QĐ-UBND", TODAY, SIGNER)
    assert (decision.origin, decision.level, decision.round_id) == (Origin.OWN, "xa", ROUND)
    assert (award.subject_id, award.award_code, award.period_year) == (HUNG, TITLE, 2025)
    assert (award.name_as_printed, award.unit_as_printed) == ("Đỗ Mạnh Hùng", "Trường Tiểu học Hồng Quang")
    assert nomination(office, SUPPORTED).status is Status.DECIDED
    assert nomination(office, PROPOSED).status is Status.PROPOSED
    assert bonuses(office, found) == [(TITLE, 710_000, 1, False)]


def test_the_report_of_a_decision(office: Office) -> None:
    decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    assert decision_report(office, "112/qđ-ubnd", year=2025, say=say) == {
        "decision": "112/QĐ-UBND",
        "awards": 1,
        "bonuses": [{"name": "Đỗ Mạnh Hùng", "award": TITLE, "amount": 710_000, "paid": True, "why": ""}],
        "total": 710_000,
        "words": "Bảy trăm mười nghìn đồng",
    }


def test_a_number_is_used_once_a_year(office: Office) -> None:
    decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    other = opened(office)
    supported(office, other.id, LAN, TITLE)
    with refuses(office, decisions.NumberTaken, "2025"):
        decide(office, other.id, number="112 / qđ–ubnd", signed_on=date(2025, 1, 2), signer=SIGNER)
    decide(office, other.id, number="112/QĐ-UBND", signed_on=date(2024, 12, 31), signer=SIGNER)


@pytest.mark.parametrize("number", ["", "  "])
def test_a_decision_has_a_number(office: Office, number: str) -> None:
    with refuses(office, decisions.DecisionEmpty):
        decide(office, ROUND, number=number, signed_on=TODAY, signer=SIGNER)


def test_no_decision_is_signed_tomorrow(office: Office) -> None:
    with refuses(office, decisions.DecisionInFuture):
        decide(office, ROUND, number="1/QĐ-UBND", signed_on=date(2025, 11, 21), signer=SIGNER)


def test_no_award_is_given_before_the_law_knew_it(office: Office) -> None:
    with refuses(office, decisions.AwardNotYetThere, "Lao động tiên tiến", "01/01/2024"):
        decide(office, ROUND, number="1/QĐ-UBND", signed_on=date(2023, 12, 31), signer=SIGNER)


def test_nothing_is_decided_that_the_council_does_not_support(office: Office) -> None:
    other = opened(office)
    proposed(office, other.id, LAN, TITLE)
    with refuses(office, decisions.NothingSupported, "Đợt thử"):
        decide(office, other.id, number="1/QĐ-UBND", signed_on=TODAY, signer=SIGNER)
    with refuses(office, decisions.NothingSupported):
        decide(office, ROUND, number="1/QĐ-UBND", signed_on=TODAY, signer=SIGNER, award_code="CSTDCS")
    with refuses(office, UnknownAward, "LẠ"):
        decide(office, ROUND, number="1/QĐ-UBND", signed_on=TODAY, signer=SIGNER, award_code="LẠ")


def test_what_a_higher_level_decides_stays_for_the_dossier(office: Office) -> None:
    other = opened(office)
    title, higher = supported(office, other.id, LAN, TITLE, "CSTD_TINH")
    decide(office, other.id, number="1/QĐ-UBND", signed_on=TODAY, signer=SIGNER)
    assert nomination(office, title).status is Status.DECIDED
    assert nomination(office, higher).status is Status.SUPPORTED
    with refuses(office, decisions.NothingSupported):
        decide(office, other.id, number="2/QĐ-UBND", signed_on=TODAY, signer=SIGNER, award_code="CSTD_TINH")


def test_one_award_at_a_time(office: Office) -> None:
    other = opened(office)
    person, collective = supported(office, other.id, LAN, TITLE), supported(office, other.id, SCHOOL_STAFF, "TTLDTT")
    found = decided(office, other.id, "1/QĐ-UBND", on=TODAY, award_code="TTLDTT")
    assert bonuses(office, found) == [("TTLDTT", 1_880_000, 1, False)]  # 0,8 × 2.340.000 = 1.872.000, rounded up
    assert nomination(office, collective[0]).status is Status.DECIDED
    assert nomination(office, person[0]).status is Status.SUPPORTED


def test_of_two_titles_of_a_year_the_higher_alone_is_paid(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    found = decided(office, other.id, "1/QĐ-UBND", on=TODAY)
    assert bonuses(office, found) == [("CSTDCS", 2_340_000, 1, False), (TITLE, 0, 0, True)]
    report = decision_report(office, "1/QĐ-UBND", year=2025, say=say)
    assert report["total"] == 2_340_000
    why = report["bonuses"][1]["why"]
    assert "CSTĐCS" in why
    assert "NĐ 91/2017" in why


def test_over_two_decisions_too_the_higher_title_alone_is_paid(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    lower = decided(office, other.id, "1/QĐ-UBND", on=date(2025, 11, 18), award_code=TITLE)
    assert bonuses(office, lower) == [(TITLE, 710_000, 1, False)]
    higher = decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code="CSTDCS")
    assert bonuses(office, higher) == [("CSTDCS", 2_340_000, 1, False)]
    assert bonuses(office, lower) == [(TITLE, 0, 0, True)]


def test_a_lower_title_that_follows_a_higher_one_is_not_paid(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    higher = decided(office, other.id, "1/QĐ-UBND", on=date(2025, 11, 18), award_code="CSTDCS")
    lower = decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code=TITLE)
    assert bonuses(office, lower) == [(TITLE, 0, 0, True)]
    assert bonuses(office, higher) == [("CSTDCS", 2_340_000, 1, False)]


def test_titles_of_two_years_are_both_paid(office: Office) -> None:
    for year, number in ((2024, "1/QĐ-UBND"), (2025, "2/QĐ-UBND")):
        other = opened(office, f"Đợt {year}", year=year)
        supported(office, other.id, BICH, TITLE)
        assert bonuses(office, decided(office, other.id, number, on=TODAY)) == [(TITLE, 710_000, 1, False)]


def test_an_award_without_a_bonus_is_not_called_paid(office: Office) -> None:
    from tdkt_desktop.actions.people import add_subject
    from tdkt_desktop.domain.subject import SubjectKind

    add_subject(office, SubjectKind.HOUSEHOLD, "Nguyễn Văn Bình", unit_id=2)
    other = opened(office)
    supported(office, other.id, 5, "GDVH")
    assert bonuses(office, decided(office, other.id, "1/QĐ-UBND", on=TODAY)) == [("GDVH", 0, 0, True)]


@pytest.mark.parametrize(
    ("changed", "awards"),
    [
        ({"number": None}, 1),
        ({"number": " "}, 1),
        ({"signed_on": None}, 1),
        ({}, 0),
    ],
)
def test_an_entered_decision_is_whole(office: Office, changed: dict[str, Any], awards: int) -> None:
    values = {"number": "9/QĐ", "signed_on": TODAY, "signer": "A", "level": "tinh", "origin": Origin.HIGHER} | changed
    with refuses(office, decisions.DecisionEmpty):
        enter_decision(office, NewDecision(**values), [NewAward(LAN, TITLE, 2024, "Lan")] * awards)


def test_a_provinces_answer_settles_the_nominations_it_answers(office: Office) -> None:
    enter_decision(office, ANSWER, [NewAward(BICH, TITLE, 2025, "Lê Thị Ngọc Bích", nomination_id=PROPOSED)])
    assert nomination(office, PROPOSED).status is Status.DECIDED
    assert nomination(office, SUPPORTED).status is Status.SUPPORTED
    with refuses(office, AlreadyDecided, "Lê Thị Ngọc Bích"):
        other = NewDecision("51/QĐ-CT", date(2025, 3, 2), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
        enter_decision(office, other, [NewAward(BICH, TITLE, 2025, "B", nomination_id=PROPOSED)])


def test_the_same_paper_is_entered_once(office: Office) -> None:
    enter_decision(office, ANSWER, [NewAward(LAN, TITLE, 2024, "Vũ Thị Lan")])
    with refuses(office, decisions.NumberTaken, "50/QĐ-CT"):
        enter_decision(office, ANSWER, [NewAward(LAN, TITLE, 2024, "Vũ Thị Lan")])
    elsewhere = NewDecision("50/QĐ-CT", date(2025, 3, 1), "Bộ trưởng", "bo", Origin.HIGHER)
    enter_decision(office, elsewhere, [NewAward(LAN, TITLE, 2024, "Vũ Thị Lan")])


def test_own_numbers_are_one_series_however_they_are_entered(office: Office) -> None:
    decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    with refuses(office, decisions.NumberTaken, "112/qđ-ubnd"):
        own = NewDecision("112/qđ-ubnd", date(2025, 1, 2), "Người khác", "xa", Origin.OWN)
        enter_decision(office, own, [NewAward(LAN, TITLE, 2025, "Vũ Thị Lan")])


@pytest.mark.parametrize("number", ["15/QĐ-UBND", "số: 015 / qđ–ubnd", "15/QD-UBND"])
def test_a_number_of_the_old_register_is_taken_too(office: Office, number: str) -> None:
    other = opened(office, year=2024)
    supported(office, other.id, BICH, TITLE)
    with refuses(office, decisions.NumberTaken, "2024"):
        decide(office, other.id, number=number, signed_on=date(2024, 6, 1), signer=SIGNER)
    assert decisions.number_taken(office, number, year=2024)
    assert not decisions.number_taken(office, number, year=2023)
    with refuses(office, decisions.NumberTaken):
        again = NewDecision(number, date(2024, 6, 1), "Nguyễn  Văn Thành", "xa", Origin.BACK_REGISTER)
        enter_decision(office, again, [NewAward(BICH, TITLE, 2024, "B")])


@pytest.mark.parametrize(("signer", "level"), [("Nguyễn Văn Thành", "huyen"), ("Trần Đình Khải", "xa")])
def test_another_issuer_has_numbers_of_its_own(office: Office, signer: str, level: str) -> None:
    enter_decision(
        office,
        NewDecision("15/QĐ-UBND", date(2024, 6, 1), signer, level, Origin.BACK_REGISTER),
        [NewAward(BICH, TITLE, 2024, "B")],
    )


def test_an_old_decision_may_be_older_than_the_law(office: Office) -> None:
    old = NewDecision("7/QĐ-UBND", date(2019, 12, 5), "Chủ tịch huyện", "huyen", Origin.BACK_REGISTER)
    enter_decision(office, old, [NewAward(LAN, TITLE, 2019, "Vũ Thị Lan")])
    with office.reader() as reader:
        assert 2019 in {held.period_year for held in reader.awards.of_subject(LAN)}
    with refuses(office, decisions.DecisionInFuture):
        new = NewDecision("8/QĐ-UBND", date(2026, 1, 1), "A", "huyen", Origin.BACK_REGISTER)
        enter_decision(office, new, [NewAward(LAN, TITLE, 2025, "Vũ Thị Lan")])


def test_an_award_that_ended_is_not_entered_after_its_end(office: Office) -> None:
    ended = next(award for award in office.rulebook.awards() if award.effective_to and award.effective_to < TODAY)
    with refuses(office, decisions.AwardNotYetThere, ended.name):
        late = NewDecision("8/QĐ-UBND", TODAY, "A", ended.level, Origin.HIGHER)
        enter_decision(office, late, [NewAward(LAN, ended.code, 2025, "Vũ Thị Lan")])
