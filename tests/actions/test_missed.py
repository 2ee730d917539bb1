"""Who qualifies and was not proposed: with proofs, by the law of a day, what rests on doubt apart."""

from datetime import date

import pytest

from tdkt_desktop.actions import missed, people, rounds
from tdkt_desktop.actions.decisions import enter_decision
from tdkt_desktop.actions.missed import Missed, find_missed
from tdkt_desktop.actions.rounds import AlreadyProposed
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR
from tdkt_desktop.domain.rules.missed import Lacking
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.tables import initiative, initiative_author
from tests.support.actions import opened, proposed, refuses
from tests.support.offices import dump
from tests.support.ward import BICH, HUNG, LAN, SCHOOL_STAFF

CHAIN = "CSTD_TINH"


def found(office: Office, year: int = 2025, **values: object) -> dict[tuple[int, str], Missed]:
    every = find_missed(office, year, **values)  # type: ignore[arg-type]
    return {(one.subject.id, one.judgement.award_code): one for one in every}


def give_chain(office: Office, subject_id: int, years: tuple[int, ...] = (2022, 2023, 2024)) -> None:
    """Three titles of the base in a row, and an initiative that the province recognised."""
    for year in years:
        new = NewDecision(f"{year}/QĐ-UBND", date(year, 12, 20), "Chủ tịch huyện", "huyen", Origin.BACK_REGISTER)
        enter_decision(office, new, [NewAward(subject_id, "CSTDCS", year, "Lê Thị Ngọc Bích", "1980-03")])


def recognise(office: Office, subject_id: int) -> None:
    with office.work("Ghi sáng kiến") as work:
        values = {"title": "Sổ điện tử", "folded": "so dien tu", "year": 2024, "scope": "tinh", "state": "recognised"}
        key = work.connection.execute(
            initiative.insert().values(**values, applied=1, decision_number="77/QĐ-UBND")
        ).inserted_primary_key
        assert key is not None
        work.connection.execute(initiative_author.insert().values(initiative_id=key[0], subject_id=subject_id))


@pytest.fixture
def qualified(office: Office) -> Office:
    give_chain(office, BICH)
    recognise(office, BICH)
    return office


def test_who_qualifies_is_found_with_the_proving_decisions(qualified: Office) -> None:
    one = found(qualified)[BICH, CHAIN]
    assert one.qualifies
    assert {"2022/QĐ-UBND", "2023/QĐ-UBND", "2024/QĐ-UBND", "77/QĐ-UBND"} <= {
        proof.number for proof in one.judgement.proofs
    }
    assert all(condition.law_article for condition in one.judgement.conditions)


def test_who_is_proposed_in_any_round_of_the_year_is_not_missed(qualified: Office) -> None:
    other = opened(qualified, "Lên tỉnh")
    number = proposed(qualified, other.id, BICH, CHAIN)
    assert (BICH, CHAIN) not in found(qualified)
    rounds.return_nominations(qualified, [number], reason="Thiếu báo cáo")
    assert (BICH, CHAIN) not in found(qualified)


def test_a_proposal_of_another_year_or_award_hides_nothing(qualified: Office) -> None:
    other = opened(qualified, "Năm trước", year=2024)
    proposed(qualified, other.id, BICH, CHAIN)
    assert (BICH, CHAIN) in found(qualified)


def test_who_holds_the_award_of_the_year_already_is_not_missed(qualified: Office) -> None:
    new = NewDecision("9/QĐ-UBND", date(2025, 11, 18), "Chủ tịch tỉnh", "tinh", Origin.BACK_REGISTER)
    enter_decision(qualified, new, [NewAward(BICH, CHAIN, 2025, "Lê Thị Ngọc Bích", "1980-03")])
    assert (BICH, CHAIN) not in found(qualified)


def test_a_broken_chain_is_not_missed(office: Office) -> None:
    give_chain(office, BICH, (2021, 2022, 2024))
    recognise(office, BICH)
    assert (BICH, CHAIN) not in found(office)


def test_what_only_a_person_can_judge_stands_apart(office: Office) -> None:
    people.record_grade(office, LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    one = found(office)[LAN, "LDTT"]
    assert (one.qualifies, one.lacking) == (False, Lacking.JUDGEMENT)


def test_a_grade_without_its_paper_is_no_ground(office: Office) -> None:
    people.record_grade(office, LAN, 2025, grade="HTTNV")
    assert (LAN, "LDTT") not in found(office)


def test_a_bare_judgement_among_alternatives_is_no_ground(office: Office) -> None:
    """Anybody might have contributed; nobody is offered for a bằng khen because of that."""
    assert not [code for _, code in found(office) if code.startswith("BK_")]


def test_an_unverified_rule_never_decides(office: Office) -> None:
    one = found(office)[BICH, "GK_XA_CN"]
    assert one.judgement.verdict == "qualified"
    assert (one.qualifies, one.lacking) == (False, Lacking.CHECK)


def test_who_is_not_qualified_is_left_out(office: Office) -> None:
    people.record_grade(office, LAN, 2025, grade="KHTNV", paper="12/QĐ-UBND")
    assert not [code for subject_id, code in found(office) if subject_id == LAN and code == "LDTT"]


def test_a_collective_is_judged_for_the_titles_of_collectives(office: Office) -> None:
    people.record_grade(office, SCHOOL_STAFF, 2025, grade="HTTNV", paper="14/QĐ-UBND")
    one = found(office)[SCHOOL_STAFF, "TTLDTT"]
    assert one.lacking is Lacking.EVIDENCE


def test_the_law_of_the_day_judges(office: Office) -> None:
    people.record_grade(office, LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    early = found(office, as_of=date(2025, 6, 1))[LAN, "LDTT"].judgement
    assert early.on == date(2025, 6, 1)
    assert "ALL_AFTER_DISCIPLINE" not in {one.code for one in early.conditions}
    late = found(office, as_of=date(2027, 1, 1))[LAN, "LDTT"].judgement
    assert late.on == date(2025, 12, 31)


def test_a_school_is_judged_by_the_school_year_and_an_office_by_its_own(qualified: Office) -> None:
    people.record_grade(qualified, LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    of_school = found(qualified)[BICH, CHAIN]
    assert (of_school.basis, of_school.judgement.on) == (SCHOOL_YEAR, date(2025, 5, 31))
    of_office = found(qualified)[LAN, "LDTT"]
    assert (of_office.basis, of_office.judgement.on) == (CALENDAR_YEAR, qualified.today)


def test_school_years_in_a_row_make_a_chain_and_do_not_mix_with_years_of_an_office(office: Office) -> None:
    recognise(office, LAN)
    for year, kind in ((2022, RoundKind.SCHOOL_YEAR), (2023, RoundKind.SCHOOL_YEAR), (2024, RoundKind.SCHOOL_YEAR)):
        _awarded(office, LAN, year, kind)
    by_basis = [one for one in find_missed(office, 2025) if (one.subject.id, one.judgement.award_code) == (LAN, CHAIN)]
    assert [(one.basis, one.qualifies) for one in by_basis if one.qualifies] == [(SCHOOL_YEAR, True)]
    assert {one.basis for one in by_basis} == {SCHOOL_YEAR, CALENDAR_YEAR}, "who moved is asked for in both"


def _awarded(office: Office, subject_id: int, year: int, kind: RoundKind) -> None:
    rounds.open_round(office, f"Đợt {year}", kind=kind, year=year, received_on=date(2025, 1, 1))
    with office.reader() as reader:
        found_round = reader.rounds.named(f"Đợt {year}").id
    new = NewDecision(f"{year}/QĐ-UBND", date(year, 6, 20), "Chủ tịch", "xa", Origin.OWN, round_id=found_round)
    enter_decision(office, new, [NewAward(subject_id, "CSTDCS", year, "Vũ Thị Lan")])


def test_only_awards_within_reach_with_a_standard_are_looked_at(qualified: Office) -> None:
    awards = {code for _, code in found(qualified)}
    assert awards <= {row.code for row in qualified.rulebook.awards() if row.level in ("xa", "tinh", "nha_nuoc")}


def test_those_who_qualify_come_first_and_nothing_is_written(qualified: Office) -> None:
    before = dump(qualified)
    every = find_missed(qualified, 2025)
    order = [list(Lacking).index(one.lacking) for one in every]
    assert order == sorted(order)
    assert order[0] == 0
    assert order[-1] > 0
    assert dump(qualified) == before


def test_all_subjects_are_told_of_batch_by_batch(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(missed, "AT_ONCE", 2)
    told: list[tuple[int, int]] = []
    by_batch = find_missed(office, 2025, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 4), (2, 4), (4, 4)]
    monkeypatch.undo()
    assert {(one.subject.id, one.judgement.award_code) for one in by_batch} == set(found(office))


def test_the_officer_can_write_between_two_batches(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(missed, "AT_ONCE", 2)

    def grade(done: int, _total: int) -> None:
        if done == 2:
            people.record_grade(office, LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")

    every = find_missed(office, 2025, progress=grade)
    assert (LAN, "LDTT") in {(one.subject.id, one.judgement.award_code) for one in every}


def test_a_reading_that_is_stopped_stops(office: Office) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        find_missed(office, 2025, progress=stop)


def test_what_is_short_finds_what_judging_all_would_find(qualified: Office) -> None:
    """The short way out of a judgement leaves nobody out."""
    from tdkt_desktop.domain.rules.eligibility import judge
    from tdkt_desktop.domain.rules.evidence import Proposal
    from tdkt_desktop.domain.rules.judgement import Verdict

    with qualified.reader() as reader:
        evidence = reader.evidence.of_subjects([BICH, HUNG, LAN], year=2025)
    for (subject_id, code), one in found(qualified).items():
        if subject_id in evidence:
            whole = judge(evidence[subject_id], Proposal(code, 2025), rulebook=qualified.rulebook, on=one.judgement.on)
            assert whole.verdict is one.judgement.verdict is not Verdict.NOT_QUALIFIED


def test_those_left_out_are_proposed_together_with_their_proofs_in_one_step(qualified: Office) -> None:
    people.record_grade(qualified, LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    other = opened(qualified, "Lên tỉnh")
    step = missed.propose_missed(qualified, other.id, [(BICH, CHAIN), (LAN, "CSTDCS"), (BICH, CHAIN)])
    assert step.name.values["count"] == 2
    with qualified.reader() as reader:
        made = reader.rounds.nominations_of(other.id)
        kept = reader.rounds.conditions_of([one.id for one in made])
    assert [(one.subject_id, one.award_code) for one in made] == [(BICH, CHAIN), (LAN, "CSTDCS")]
    assert all(one.verdict for one in made)
    numbers = {proof["number"] for found in kept[made[0].id] for proof in found["proofs"]}
    assert {"2022/QĐ-UBND", "77/QĐ-UBND"} <= numbers
    assert not {(BICH, CHAIN), (LAN, "CSTDCS")} & set(found(qualified))


def test_who_is_proposed_already_is_left_alone(qualified: Office) -> None:
    other = opened(qualified, "Lên tỉnh")
    first = proposed(qualified, other.id, BICH, CHAIN)
    missed.propose_missed(qualified, other.id, [(BICH, CHAIN), (LAN, "CSTDCS")])
    with qualified.reader() as reader:
        made = reader.rounds.nominations_of(other.id)
    assert made[0].id == first
    assert made[0].verdict is None
    assert len(made) == 2
    with refuses(qualified, AlreadyProposed, "Bích"):
        missed.propose_missed(qualified, other.id, [(BICH, CHAIN)])
