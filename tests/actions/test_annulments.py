"""Annulment: every row stays with its mark, nominations stand as the council left them, money is taken back."""

from datetime import date

from tdkt_desktop.actions.annulments import AnnulledAlready, annul_award, annul_decision
from tdkt_desktop.actions.decisions import DecisionInFuture, decision_report, enter_decision
from tdkt_desktop.actions.papers import paper
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.documents.paper import to_json
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.round import Status
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import AWARDS, BONUSES, DECISIONS
from tests.support.actions import decided, nomination, opened, refuses, say, supported
from tests.support.offices import dump
from tests.support.ward import BICH, HUNG, LAN, OLD_AWARD, OLD_DECISION, PROPOSED, ROUND, SUPPORTED, TITLE

TODAY = date(2025, 11, 20)


def bonuses(office: Office, decision_id: int) -> list[tuple[str, int, int, bool]]:
    """Award code, amount, paid, whether a reason is given."""
    with office.reader() as reader:
        return [(row.award_code, row.amount, row.paid, bool(row.why)) for row in reader.awards.bonuses_of(decision_id)]


def annulled(office: Office, decision_id: int) -> None:
    annul_decision(office, decision_id, on=TODAY, by="9/QĐ-UBND", reason="Khai sai")


def test_nominations_of_an_annulled_decision_stand_as_the_council_left_them(office: Office) -> None:
    annulled(office, decided(office, ROUND, "112/QĐ-UBND", on=TODAY))
    assert nomination(office, SUPPORTED).status is Status.SUPPORTED
    again = decided(office, ROUND, "113/QĐ-UBND", on=TODAY)
    assert nomination(office, SUPPORTED).status is Status.DECIDED
    with office.reader() as reader:
        (award,) = reader.awards.of_decision(again)
        assert reader.awards.ids_by_nomination(ROUND) == {SUPPORTED: award.id}


def test_a_nomination_that_never_came_to_the_vote_is_proposed_again(office: Office) -> None:
    answer = NewDecision("50/QĐ-CT", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    enter_decision(office, answer, [NewAward(BICH, TITLE, 2025, "Lê Thị Ngọc Bích", nomination_id=PROPOSED)])
    with office.reader() as reader:
        award = next(one for one in reader.awards.of_subject(BICH) if one.nomination_id == PROPOSED)
    annul_award(office, award.id, on=TODAY, reason="Khai sai")
    assert nomination(office, PROPOSED).status is Status.PROPOSED


def test_what_was_paid_is_to_be_recovered_and_counts_nowhere(office: Office) -> None:
    found = decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    annulled(office, found)
    with office.reader() as reader:
        (row,) = reader.awards.bonuses_of(found)
        assert (row.amount, row.paid, row.to_recover) == (0, 0, 710_000)
        assert "710.000" in row.why
        (listed,) = BONUSES.rows(reader.connection, Filter(equal={"decision_id": found}))
        (award,) = AWARDS.rows(reader.connection, Filter(equal={"decision_id": found}))
        decision = next(one for one in DECISIONS.rows(reader.connection) if one["id"] == found)
        printed = to_json(paper(office, reader, "TT-01", say=say, round_id=ROUND, decision_id=found))
    assert (listed["amount"], listed["to_recover"]) == (0, 710_000)
    assert (award["annulled_on"], award["to_recover"]) == ("2025-11-20", 710_000)
    assert (decision["awards"], decision["amount"]) == (0, None)
    assert "Đỗ Mạnh Hùng" not in printed
    assert decision_report(office, "112/QĐ-UBND", year=2025, say=say)["total"] == 0


def test_what_was_not_paid_is_not_to_be_paid_any_more(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    found = decided(office, other.id, "1/QĐ-UBND", on=TODAY)
    annulled(office, found)
    with office.reader() as reader:
        rows = reader.awards.bonuses_of(found)
    assert [(row.award_code, row.amount, row.to_recover) for row in rows] == [
        ("CSTDCS", 0, 2_340_000),
        (TITLE, 0, None),
    ]
    assert "nothing is to be paid" in rows[1].why


def test_a_title_that_gave_way_is_paid_once_the_higher_one_is_annulled(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    lower = decided(office, other.id, "1/QĐ-UBND", on=date(2025, 11, 18), award_code=TITLE)
    higher = decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code="CSTDCS")
    assert bonuses(office, lower) == [(TITLE, 0, 0, True)]
    annulled(office, higher)
    assert bonuses(office, lower) == [(TITLE, 710_000, 1, False)]


def test_annulment_is_taken_back_as_a_whole(office: Office) -> None:
    found = decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    before = dump(office)
    annulled(office, found)
    assert dump(office) != before
    office.undo()
    assert dump(office) == before


def test_what_is_annulled_is_not_annulled_again(office: Office) -> None:
    annul_award(office, OLD_AWARD, on=TODAY, reason="Khai sai")
    with refuses(office, AnnulledAlready, "Đỗ Mạnh Hùng"):
        annul_award(office, OLD_AWARD, on=TODAY, reason="Khai sai nữa")
    annulled(office, OLD_DECISION)
    with refuses(office, AnnulledAlready, "15/QĐ-UBND"):
        annulled(office, OLD_DECISION)


def test_annulment_keeps_every_row(office: Office) -> None:
    found = decided(office, ROUND, "112/QĐ-UBND", on=TODAY)
    annul_decision(office, found, on=TODAY, by=" 9/QĐ-UBND ", reason=" Khai sai  thành tích ")
    with office.reader() as reader:
        decision, (award,) = reader.awards.decision(found), reader.awards.of_decision(found)
        assert (decision.annulled_on, decision.annulled_by) == (TODAY, "9/QĐ-UBND")
        assert decision.annulled_reason == "Khai sai thành tích"
        assert award.annulled
        assert len(reader.awards.of_subject(HUNG)) == 2
        assert award.id not in {held.id for held in reader.awards.of_year(2025)}


def test_one_award_of_a_decision_is_annulled(office: Office) -> None:
    annul_award(office, OLD_AWARD, on=TODAY, reason="Khai sai")
    with office.reader() as reader:
        held = reader.awards.of_decision(OLD_DECISION)
        assert [(one.id, one.annulled) for one in held] == [(1, True), (2, False)]
        assert reader.awards.decision(OLD_DECISION).annulled_on is None


def test_a_title_is_paid_when_the_higher_one_was_annulled(office: Office) -> None:
    other = opened(office)
    supported(office, other.id, LAN, TITLE, "CSTDCS")
    higher = decided(office, other.id, "1/QĐ-UBND", on=date(2025, 11, 18), award_code="CSTDCS")
    annul_decision(office, higher, on=TODAY, by="9/QĐ-UBND", reason="Khai sai")
    lower = decided(office, other.id, "2/QĐ-UBND", on=TODAY, award_code=TITLE)
    assert bonuses(office, lower) == [(TITLE, 710_000, 1, False)]


def test_an_annulment_has_a_reason_and_a_day_that_has_come(office: Office) -> None:
    with refuses(office, ReasonMissing):
        annul_decision(office, OLD_DECISION, on=TODAY, by="9/QĐ-UBND", reason=" ")
    with refuses(office, ReasonMissing):
        annul_award(office, OLD_AWARD, on=TODAY, reason="")
    with refuses(office, DecisionInFuture):
        annul_decision(office, OLD_DECISION, on=date(2025, 11, 21), by="9/QĐ-UBND", reason="Khai sai")
