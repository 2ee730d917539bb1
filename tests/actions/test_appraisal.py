"""Appraisal: reasons kept with the verdict, by the law of the day the dossiers came."""

from datetime import date

from tdkt_desktop.actions import appraisal, council, judging, people, rounds
from tdkt_desktop.actions.annulments import annul_decision
from tdkt_desktop.actions.appraisal import appraise, judge_round
from tdkt_desktop.actions.decisions import enter_decision
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.round import RoundKind, Status
from tdkt_desktop.domain.rules.judgement import Verdict
from tdkt_desktop.office.office import Office
from tests.support.actions import nomination, opened, proposed, refuses
from tests.support.offices import dump
from tests.support.ward import BICH, HUNG, LAN, PROPOSED, ROUND, SUPPORTED, TITLE


def conditions(office: Office, nomination_id: int) -> dict[str, dict[str, object]]:
    with office.reader() as reader:
        return {found["code"]: found for found in reader.rounds.conditions_of([nomination_id])[nomination_id]}


def tick_all(office: Office, nomination_id: int) -> None:
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, nomination(office, nomination_id).round_id)[nomination_id]
    by_hand = [one.code for one in judged.conditions if one.rule.kind == "manual_judgement"]
    rounds.tick(office, [nomination_id], by_hand, met=True)


def test_verdict_and_conditions_are_kept(office: Office) -> None:
    tick_all(office, PROPOSED)
    appraise(office, ROUND)
    kept = nomination(office, PROPOSED)
    assert kept.verdict == "qualified"
    found = conditions(office, PROPOSED)
    assert all(one["met"] for one in found.values() if one["weighs"])
    proofs = [proof for one in found.values() for proof in one["proofs"]]
    assert "12/QĐ-UBND" in {proof["number"] for proof in proofs}
    assert {"code", "under", "met", "weighs", "text", "law_article", "verification", "proofs", "missing"} == set(
        next(iter(found.values()))
    )


def test_what_is_missing_is_named(office: Office) -> None:
    other = opened(office, "Đợt hai")
    of_lan = proposed(office, other.id, LAN, TITLE)
    appraise(office, other.id)
    assert nomination(office, of_lan).verdict == "needs_evidence"
    lacking = [one["missing"] for one in conditions(office, of_lan).values() if one["met"] is None and one["missing"]]
    assert lacking
    assert all(set(one) == {"context", "source", "values"} for one in lacking)


def test_an_appraisal_replaces_the_one_before(office: Office) -> None:
    appraise(office, ROUND)
    before = len(dump(office)["condition_result"])
    people.record_grade(office, BICH, 2025, grade="HTNV", paper="12/QĐ-UBND")
    appraise(office, ROUND)
    assert nomination(office, PROPOSED).verdict == "not_qualified"
    assert len(dump(office)["condition_result"]) == before


def test_what_was_voted_on_keeps_the_reasons_it_was_voted_on(office: Office) -> None:
    kept, reasons = nomination(office, SUPPORTED).verdict, conditions(office, SUPPORTED)
    people.record_grade(office, HUNG, 2025, grade="KHTNV", paper="12/QĐ-UBND")
    appraise(office, ROUND)
    assert nomination(office, SUPPORTED).verdict == kept
    assert conditions(office, SUPPORTED) == reasons
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, ROUND)
    assert judged[SUPPORTED].verdict is Verdict.NOT_QUALIFIED


def test_a_returned_nomination_is_judged_again(office: Office) -> None:
    rounds.return_nominations(office, [SUPPORTED], reason="Thiếu")
    people.record_grade(office, HUNG, 2025, grade="KHTNV", paper="12/QĐ-UBND")
    appraise(office, ROUND)
    assert nomination(office, SUPPORTED).verdict == "not_qualified"
    assert nomination(office, SUPPORTED).status is Status.RETURNED


def test_judging_by_another_day_writes_nothing(office: Office) -> None:
    before = dump(office)
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, ROUND, as_of=date(2025, 6, 1))
    assert {one.on for one in judged.values()} == {date(2025, 6, 1)}
    assert dump(office) == before


def test_the_day_of_receipt_chooses_the_law(office: Office) -> None:
    rounds.open_round(office, "Sớm", kind=RoundKind.YEAR_END, year=2025, received_on=date(2025, 6, 30))
    early = rounds.find_round(office, "Sớm")
    one = proposed(office, early.id, BICH, TITLE)
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, early.id)[one]
    assert judged.on == date(2025, 6, 30)
    assert "NĐ 152/2025" not in {found.law_article for found in judged.conditions}
    with office.reader() as reader:
        today = judge_round(reader, office.rulebook, ROUND)[PROPOSED]
    assert "NĐ 152/2025" in {found.law_article for found in today.conditions}


def test_a_school_year_is_judged_by_its_own_last_day(office: Office) -> None:
    rounds.open_round(office, "Năm học", kind=RoundKind.SCHOOL_YEAR, year=2025, received_on=date(2025, 7, 5))
    school = rounds.find_round(office, "Năm học")
    one = proposed(office, school.id, BICH, TITLE)
    with office.reader() as reader:
        assert judge_round(reader, office.rulebook, school.id)[one].on == date(2025, 5, 31)


def test_a_chain_counts_what_the_register_holds_and_no_annulled_award(office: Office) -> None:
    other = opened(office, "Lên tỉnh")
    one = proposed(office, other.id, BICH, "CSTD_TINH")

    def chain() -> object:
        with office.reader() as reader:
            judged = judge_round(reader, office.rulebook, other.id)[one]
        return next(found.met for found in judged.conditions if found.rule.kind == "prior_award_consecutive")

    assert chain() is False
    for year in (2022, 2023, 2024):
        new = NewDecision(f"{year}/QĐ-UBND", date(year, 12, 20), "Chủ tịch huyện", "huyen", Origin.BACK_REGISTER)
        enter_decision(office, new, [NewAward(BICH, "CSTDCS", year, "Lê Thị Ngọc Bích", "1980-03")])
    assert chain() is True
    with office.reader() as reader:
        of_2023 = next(held.decision_id for held in reader.awards.of_subject(BICH) if held.period_year == 2023)
    annul_decision(office, of_2023, on=date(2025, 11, 1), by="9/QĐ-UBND", reason="Khai sai thành tích")
    assert chain() is False


def test_a_judgement_by_hand_is_kept_with_its_new_verdict(office: Office) -> None:
    judging.judge_by_hand(office, ROUND, [PROPOSED], met=True)
    assert nomination(office, PROPOSED).verdict == "qualified"
    judging.judge_by_hand(office, ROUND, [PROPOSED], met=False, codes=["LDTT_2"])
    with office.reader() as reader:
        assert reader.rounds.ticks_of(ROUND)[PROPOSED]["LDTT_2"] is False


def test_only_codes_that_a_person_judges_are_judged_by_hand(office: Office) -> None:
    by_hand = judging.ticked_by_hand(office.rulebook)
    assert by_hand
    assert "ALL_NOT_TWICE" not in by_hand


def test_what_is_decided_is_not_judged_by_hand(office: Office) -> None:
    from tdkt_desktop.actions.decisions import decide

    decide(office, ROUND, number="1/QĐ-UBND", signed_on=date(2025, 11, 20), signer="Nguyễn Văn Thành")
    with refuses(office, rounds.AlreadyDecided, "Đỗ Mạnh Hùng"):
        judging.judge_by_hand(office, ROUND, [SUPPORTED], met=True)


def test_statuses_open_to_appraisal() -> None:
    assert {Status.DRAFT, Status.PROPOSED, Status.RETURNED} == appraisal.OPEN
    assert {Status.PROPOSED, Status.SUPPORTED, Status.REFUSED} == council.VOTABLE
