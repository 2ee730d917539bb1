"""Rounds, council, register, plans, files and settings by what they give back."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.council import Ballot, CouncilRole, StoredTally, Vote
from tdkt_desktop.domain.movement import NewMovement, ReviewKind
from tdkt_desktop.domain.round import NewNomination, RoundKind, Status
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.storage.rounds import RoundNotFound
from tdkt_desktop.storage.work import Work
from tests.storage.conftest import NewReader, NewWork
from tests.support.offices import BEGINNING

DAY = date(2025, 11, 20)


def round_with(current: Work, *names: str, year: int = 2025) -> tuple[int, list[int]]:
    """A round with a nomination of each name."""
    round_id = current.rounds.add("Cuối năm", kind=RoundKind.YEAR_END, year=year, received_on=DAY)
    return round_id, [
        current.rounds.nominate(round_id, NewNomination(current.subjects.add(SubjectKind.PERSON, name), "LDTT", name))
        for name in names
    ]


def decision(number: str | None = "15/QĐ-UBND", *, origin: Origin = Origin.OWN, signed_on: date = DAY) -> NewDecision:
    return NewDecision(number, signed_on, "Nguyễn Văn Thành", "xa", origin)


def test_a_round_is_found_by_its_name_newest_year_first(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        old, _ = round_with(current, year=2024)
        new, _ = round_with(current, year=2025)
    with reader() as known:
        assert known.rounds.named("cuoi  NĂM").id == new
        assert [found.id for found in known.rounds.all()] == [new, old]
        assert [found.id for found in known.rounds.all(year=2024)] == [old]
        with pytest.raises(RoundNotFound) as refused:
            known.rounds.named("Đột xuất")
    assert "“Cuối năm”" in refused.value.sentences[2].in_source()


def test_a_year_has_one_round_of_a_name(work: NewWork) -> None:
    def open_twice() -> None:
        with work() as current:
            round_with(current)
            round_with(current)

    with pytest.raises(IntegrityError):
        open_twice()


def test_nominations_keep_status_verdict_and_reasons(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        round_id, (first, second, third) = round_with(current, "A", "B", "C")
        current.rounds.set_status([first], Status.RETURNED, returned_reason="Thiếu báo cáo")
        current.rounds.set_verdicts({second: "qualified"}, {second: [{"code": "LDTT_1"}, {"code": "LDTT_2"}]}, on=DAY)
        current.rounds.set_verdicts({second: "not_qualified"}, {second: [{"code": "LDTT_3"}]}, on=DAY)
        current.rounds.set_override(third, "Thành tích đột xuất")
        current.rounds.tick([third], ["LDTT_1"], met=True)
        current.rounds.tick([third], ["LDTT_1"], met=False)
    with reader() as known:
        assert known.rounds.status_counts(round_id) == {Status.PROPOSED: 2, Status.RETURNED: 1}
        assert known.rounds.verdict_counts(round_id) == {None: 2, "not_qualified": 1}
        assert known.rounds.nomination(first).returned_reason == "Thiếu báo cáo"
        assert known.rounds.nomination(third).override_reason == "Thành tích đột xuất"
        assert known.rounds.conditions_of([first, second]) == {second: [{"code": "LDTT_3"}]}
        assert known.rounds.ticks_of(round_id) == {third: {"LDTT_1": False}}
        assert [found.id for found in known.rounds.nominations_of(round_id, status=Status.RETURNED)] == [first]


def test_a_new_council_takes_the_seats_of_the_former(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        current.council.seat([("A", "Chủ tịch", CouncilRole.CHAIR), ("B", "Ủy viên", CouncilRole.MEMBER)], on=DAY)
        later = DAY + timedelta(days=30)
        current.council.seat([(" C ", "Chủ tịch", CouncilRole.CHAIR)], on=later)
    with reader() as known:
        assert [(one.name, one.role) for one in known.council.members()] == [("C", CouncilRole.CHAIR)]
        sat = {
            day: [one.name for one in known.council.members(on=day)] for day in (DAY, later - timedelta(days=1), later)
        }
        assert sat == {DAY: ["A", "B"], later - timedelta(days=1): ["A", "B"], later: ["C"]}


def tally_of(nomination_id: int, votes: int) -> StoredTally:
    return StoredTally(nomination_id, 5, votes, 0, 0, 5 - votes, 0, "4/5", votes >= 4)


def test_a_later_count_replaces_the_earlier_one_of_the_same_nomination(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        round_id, (first, second) = round_with(current, "A", "B")
        current.council.seat([("A", "Chủ tịch", CouncilRole.CHAIR)], on=DAY)
        for votes, nominations in ((3, [first, second]), (4, [first])):
            meeting = current.council.hold(round_id, held_on=DAY, members=5, present=4, has_quorum=True)
            current.council.lock(meeting, [tally_of(nomination, votes) for nomination in nominations])
            current.council.cast([Ballot(nomination, 1, Vote.FOR, False) for nomination in nominations])
            current.council.attend(meeting, {1: "present"})
    with reader() as known:
        assert {key: one.votes_for for key, one in known.council.tallies_of(round_id).items()} == {first: 4, second: 3}
        assert len(known.council.ballots_of(round_id)) == 2
        main, last = known.council.meetings_of(round_id)
        assert known.council.meeting_of(round_id) == main
        assert (last.id, last.present, last.has_quorum) == (meeting, 4, True)
        assert (main.settled, last.settled) == ({second}, {first})
        assert known.council.attendance_of(meeting) == {1: "present"}


def test_decisions_are_found_by_number_however_it_is_written(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        own = current.awards.add_decision(decision())
        higher = current.awards.add_decision(decision(origin=Origin.HIGHER))
        current.awards.add_decision(decision(None))
    with reader() as known:
        found = known.awards.own_decision_numbered(" 15 / qđ-ubnd", year=2025)
        assert found is not None
        assert found.id == own
        assert known.awards.own_decision_numbered("15/QĐ-UBND", year=2024) is None
        assert known.awards.decision_like(decision()) in (own, higher)
        assert known.awards.decision_like(decision(signed_on=date(2024, 1, 1))) is None
        assert known.awards.decision_like(decision(None)) is None


def test_annulling_marks_and_takes_nothing_out(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        subject_id = current.subjects.add(SubjectKind.PERSON, "A")
        decision_id = current.awards.add_decision(decision())
        first, second = (
            current.awards.add(decision_id, NewAward(subject_id, "LDTT", year, "A")) for year in (2024, 2025)
        )
        current.awards.add_bonus(second, amount=710_000, paid=1, coefficient="0.3")
        current.awards.annul(first, on=DAY, reason="Khai sai")
        current.awards.annul_decision(decision_id, on=date(2025, 12, 1), by="20/QĐ", reason="Nhầm")
    with reader() as known:
        assert known.awards.count() == 2
        assert [award.annulled for award in known.awards.of_subject(subject_id)] == [True, True]
        assert known.awards.of_year(2025) == []
        assert known.awards.decision(decision_id).annulled_by == "20/QĐ"
        assert [row.amount for row in known.awards.bonuses_of(decision_id)] == [710_000]
        assert [award.id for award in known.awards.of_decision(decision_id)] == [first, second]


def test_plans_come_back_by_their_due_day(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        movement = current.plans.add_movement(NewMovement(" Dân vận  khéo ", "xa", 2021, 2025))
        current.plans.add_review(movement, ReviewKind.MIDWAY, held_on=DAY, document="5/BC", results="Tốt")
        entries = [
            NewScheduleEntry(2025, text, due=Due(date(2025, month, 1), "day")) for text, month in (("B", 9), ("A", 3))
        ]
        current.plans.add_entries(entries)
        current.plans.add_obligations([NewObligation(2025, "Trường", "Phường", "Báo cáo", "nam")])
        unit_id = current.units.add("Trường")
        current.plans.set_report(1, unit_id, received_on=None)
        current.plans.set_report(1, unit_id, received_on=DAY)
        current.plans.set_task(1, TaskState.DONE, done_on=DAY, result="Xong")
        current.plans.set_obligation(1, TaskState.UNDERWAY, done_on=None)
    with reader() as known:
        assert known.plans.movements()[0].name == "Dân vận khéo"
        assert known.plans.reviews_of(movement)[0].results == "Tốt"
        assert [(row.content, row.state) for row in known.plans.schedule_of(2025)] == [("A", "open"), ("B", "done")]
        assert known.plans.has_schedule(2025)
        assert not known.plans.has_schedule(2026)
        assert [row.state for row in known.plans.obligations_of(2025)] == ["underway"]
        assert known.plans.reports_of(1) == {unit_id: DAY}


def test_files_and_settings_come_back(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        source = current.files.add_source("DS.xlsx", "ab12", kind="nominations", at=BEGINNING)
        current.files.attach("source_file", source, name="DS.xlsx", sha256="ab12", size=7)
        round_id, _ = round_with(current)
        held = [("Sheet1", 12, ["DUP_ROW", "NO_UNIT"], {"full_name": "Lê Thị Ước"})]
        current.files.hold(source, held, kind="nominations", round_id=round_id)
        current.files.hold(source, held, kind="people", round_id=None)
        current.files.settle_held(1)
        current.settings.put({"chair": "A", "province": "Ninh Bình"})
        current.settings.put({"chair": "B"})
    with reader() as known:
        taken = known.files.source_taken("ab12")
        assert taken is not None
        assert (taken.name, taken.taken_at) == ("DS.xlsx", "2025-11-20T08:30:00")
        assert known.files.source_taken("cd") is None
        assert [(one.name, one.size) for one in known.files.attachments_of("source_file", [source])] == [("DS.xlsx", 7)]
        assert known.files.kept_hashes() == {"ab12"}
        [row] = known.files.held_of(round_id)
        assert (row.file, row.row, row.codes, row.state) == ("DS.xlsx", 12, "DUP_ROW NO_UNIT", "settled")
        assert [row.state for row in known.files.held_of(None)] == ["waiting"]
        assert (known.settings.get("chair"), known.settings.get("none", "–")) == ("B", "–")


def test_an_initiative_keeps_title_and_authors(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        person = current.subjects.add(SubjectKind.PERSON, "A")
        current.initiatives.add(
            "  Số hóa  hồ sơ ", year=2025, recognised=False, authors=[(person, None)], scope="co_so"
        )
    with reader() as known:
        assert [(row.title, row.year) for row in known.initiatives.titles()] == [("Số hóa hồ sơ", 2025)]
        [held] = known.evidence.of_subjects([person], year=2025)[person].initiatives
        assert (held.recognition.value, held.applied, held.scope) == ("pending", False, "co_so")
