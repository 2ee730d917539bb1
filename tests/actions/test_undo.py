"""Every Action is one Step, and undo takes back all of it: proved for all Actions at once."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from tdkt_desktop import actions
from tdkt_desktop.actions import (
    annulments,
    appraisal,
    back_entry,
    cells,
    council,
    decisions,
    dossiers,
    held_lists,
    imports,
    judging,
    linked_proofs,
    list_memory,
    lists_in_hand,
    matching,
    missed,
    movements,
    offices,
    packs,
    papers,
    people,
    rounds,
    rule_switches,
    schedule,
    splitting,
    today,
    units,
    upward_events,
    upward_files,
)
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.council import Ballot, Vote
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.linked_proof import LinkedProof, ProofSort
from tdkt_desktop.domain.movement import NewMovement, ReviewKind
from tdkt_desktop.domain.round import RoundKind, Status
from tdkt_desktop.domain.schedule import NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, RowPlace, SheetPlace, Written
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import resources
from tests.support import ward
from tests.support.actions import opened, proposed
from tests.support.documents import DOCUMENT_CASES, PREPARED
from tests.support.offices import dump
from tests.support.upward import PROVINCE, a_file

TODAY = date(2025, 11, 20)
RESCUE = LinkedProof(ProofSort.EVENT, "Cứu người đuối nước", "9/XN-CA")


def say(sentence: Sentence) -> str:
    return str(sentence)


def _keep_import(office: Office) -> Step:
    path = ward.list_of_nominees(office.folder.parent)
    report = imports.preview_import(office, [path], "nominations", year=2025, round_id=ward.ROUND)
    return imports.keep_import(office, report, [path], round_id=ward.ROUND)


def _looked_at(office: Office) -> lists_in_hand.ListsInHand:
    path = ward.list_of_nominees(office.folder.parent)
    found = lists_in_hand.look_at_lists(office, [path], "nominations", year=2025, round_id=ward.ROUND)
    said = Corrections(
        meanings={Written("award", "x"): "y"},
        cells={(RowPlace(0, 0, 3), "unit"): "Lạ", (RowPlace(0, 0, 4), "unit"): "Lạ"},
    )
    return lists_in_hand.look_again(office, found, said)


def _forget_reading(office: Office) -> Step:
    lists_in_hand.keep_lists(office, _looked_at(office))
    with office.reader() as reader:
        known = [list_memory.Recalled(one.id, one.unit, NOTHING_SAID) for one in reader.lists.memories()]
    return list_memory.forget_reading(office, {SheetPlace(0, at): one for at, one in enumerate(known)})


def _settle_held_rows(office: Office) -> Step:
    lists_in_hand.keep_lists(office, _looked_at(office))
    with office.reader() as reader:
        held = [row.id for row in reader.files.held_of(ward.ROUND)]
    return held_lists.settle_held_rows(office, held[:1])


def _propose_again(office: Office) -> Step:
    rounds.return_nominations(office, [ward.PROPOSED], reason="Thiếu báo cáo thành tích")
    return rounds.propose_again(office, [ward.PROPOSED])


def _vote_by_ballots(office: Office) -> Step:
    ballots = [Ballot(ward.PROPOSED, member, Vote.FOR if member < 5 else Vote.AGAINST, False) for member in range(1, 6)]
    return council.vote_by_ballots(office, ward.ROUND, ballots)


def _enter_decision(office: Office) -> Step:
    new = NewDecision("99/QĐ-UBND", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    awards = [NewAward(ward.BICH, ward.TITLE, 2024, "Lê Thị Ngọc Bích", nomination_id=ward.PROPOSED)]
    return decisions.enter_decision(office, new, awards)


def _enter_old_decision(office: Office) -> Step:
    new = NewDecision("7/QĐ-UBND", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    people = [
        back_entry.Recipient("Lê Thị Ngọc Bích", ward.TITLE, ward.BICH),
        back_entry.Recipient("Ngô Văn Ân", ward.TITLE),
    ]
    return back_entry.enter_old_decision(office, new, people, period_year=2025)


def _decide(office: Office) -> Step:
    return decisions.decide(office, ward.ROUND, number="112/QĐ-UBND", signed_on=TODAY, signer="Nguyễn Văn Thành")


def _take_proof_off(office: Office) -> Step:
    linked_proofs.link_proof(office, ward.PROPOSED, RESCUE)
    return linked_proofs.take_proof_off(office, 1)


def _switch_rule_off(office: Office) -> Step:
    rule_switches.switch_rule_on(office, "LDTT_SERVICE", reason="Quy chế tỉnh")
    return rule_switches.switch_rule_off(office, "LDTT_SERVICE")


def _upward(office: Office) -> tuple[int, list[int]]:
    """A round with a dossier upward, and its nominee."""
    round_id = opened(office).id
    return round_id, [proposed(office, round_id, ward.LAN, "CSTD_TINH")]


def _attach_papers(office: Office) -> Step:
    _, ids = _upward(office)
    return upward_files.attach_papers(office, ids, "TO_TRINH", [a_file(office.folder.parent)])


def _detach_papers(office: Office) -> Step:
    _, ids = _upward(office)
    upward_files.attach_papers(office, ids, "TO_TRINH", [a_file(office.folder.parent)])
    return upward_files.detach_papers(office, ids, "TO_TRINH")


def _copy_dossier(office: Office) -> Step:
    target = office.folder.parent / "Hồ sơ trình"
    return upward_files.copy_dossier(office, _upward(office)[0], PROVINCE, target, say=say, reason="Bổ sung sau")


def _record_answer(office: Office) -> Step:
    round_id, ids = _upward(office)
    new = NewDecision("118/QĐ-UBND", TODAY, "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
    return upward_events.record_answer(office, round_id, PROVINCE, ids, decision=new)


def _record_refused(office: Office) -> Step:
    round_id, ids = _upward(office)
    return upward_events.record_refused(office, round_id, PROVINCE, ids, on=TODAY, reason="Chưa đủ hai năm")


ACTION_CASES: dict[str, Callable[[Office], Step]] = {
    "appraisal.appraise": lambda office: (
        rounds.nominate(office, ward.ROUND, subject_id=ward.LAN, award_code=ward.TITLE),
        appraisal.appraise(office, ward.ROUND),
    )[-1],
    "back_entry.enter_old_decision": _enter_old_decision,
    "cells.change_subject_cells": lambda office: cells.change_subject_cells(
        office, [cells.CellChange(ward.BICH, "unit_id", ward.QUARTER), cells.CellChange(ward.LAN, "position", None)]
    ),
    "cells.change_unit_cells": lambda office: cells.change_unit_cells(
        office, [cells.CellChange(ward.SCHOOL, "name", "Trường Kim Đồng")]
    ),
    "council.seat_council": lambda office: council.seat_council(office, ward.COUNCIL[:3]),
    "council.vote_by_ballots": _vote_by_ballots,
    "council.vote_by_counts": lambda office: council.vote_by_counts(
        office, ward.ROUND, [council.CountedVotes(ward.PROPOSED, 3, 1, 0)]
    ),
    "annulments.annul_award": lambda office: annulments.annul_award(
        office, ward.OLD_AWARD, on=TODAY, reason="Khai sai"
    ),
    "annulments.annul_decision": lambda office: annulments.annul_decision(
        office, ward.OLD_DECISION, on=TODAY, by="20/QĐ-UBND", reason="Ban hành nhầm"
    ),
    "decisions.decide": _decide,
    "decisions.enter_decision": _enter_decision,
    "dossiers.write_dossier": lambda office: dossiers.write_dossier(
        office, ward.ROUND, office.folder.parent / "Hồ sơ", say=say
    ),
    "held_lists.settle_held_rows": _settle_held_rows,
    "list_memory.forget_reading": _forget_reading,
    "lists_in_hand.keep_lists": lambda office: lists_in_hand.keep_lists(office, _looked_at(office)),
    "linked_proofs.link_proof": lambda office: linked_proofs.link_proof(office, ward.PROPOSED, RESCUE),
    "linked_proofs.take_proof_off": _take_proof_off,
    "missed.propose_missed": lambda office: missed.propose_missed(
        office, ward.ROUND, [(ward.LAN, "CSTDCS"), (ward.BICH, "CSTD_TINH")]
    ),
    "rule_switches.switch_rule_off": _switch_rule_off,
    "rule_switches.switch_rule_on": lambda office: rule_switches.switch_rule_on(
        office, "LDTT_SERVICE", reason="Quy chế tỉnh"
    ),
    **DOCUMENT_CASES,
    "imports.keep_import": _keep_import,
    "judging.judge_by_hand": lambda office: judging.judge_by_hand(
        office, ward.ROUND, [ward.PROPOSED], met=True, codes=["LDTT_1"]
    ),
    "matching.tell_apart": lambda office: matching.tell_apart(office, ward.BICH, ward.LAN),
    "movements.answer_movement": lambda office: movements.answer_movement(office, 1, [ward.SCHOOL, ward.QUARTER]),
    "movements.add_movement": lambda office: movements.add_movement(office, NewMovement("Cả nước thi đua", "tw")),
    "movements.review_movement": lambda office: movements.review_movement(
        office, 1, ReviewKind.MIDWAY, held_on=TODAY, results="Tốt"
    ),
    "offices.fill_year": lambda office: offices.fill_year(office, 2026),
    "packs.install_pack": lambda office: packs.install_pack(office, resources() / "packs" / "bac_ninh", trust=True),
    "offices.set_up": lambda office: offices.set_up(office, {"chair": "Nguyễn Văn Thành", "province": "Hà Nam"}),
    "papers.write_decision_papers": lambda office: papers.write_decision_papers(
        office, ward.OLD_DECISION, office.folder.parent, say=say
    ),
    "papers.write_form": lambda office: papers.write_form(
        office, "HS-07", office.folder.parent / "HS-07.xlsx", say=say, round_id=ward.ROUND
    ),
    "people.add_subject": lambda office: people.add_subject(
        office, SubjectKind.PERSON, "Ngô Văn Ân", birth_date=PartialDate(1969), unit_id=ward.SCHOOL
    ),
    "people.change_subject": lambda office: people.change_subject(
        office, ward.BICH, name="Lê Thị Ngọc Bích B", unit_id=ward.QUARTER
    ),
    "people.merge_people": lambda office: people.merge_people(office, ward.BICH, ward.HUNG, take=["name"]),
    "people.record_discipline": lambda office: people.record_discipline(office, ward.LAN, form="canh_cao", on=TODAY),
    "people.record_employment": lambda office: people.record_employment(
        office, ward.LAN, ward.SCHOOL, position="Thư ký", from_date=PartialDate(2019)
    ),
    "people.record_grade": lambda office: people.record_grade(office, ward.BICH, 2025, grade="HTTNV"),
    "rounds.nominate": lambda office: rounds.nominate(office, ward.ROUND, subject_id=ward.LAN, award_code=ward.TITLE),
    "rounds.open_round": lambda office: rounds.open_round(office, "Đột xuất", kind=RoundKind.SUDDEN, year=2025),
    "rounds.override": lambda office: rounds.override(office, ward.PROPOSED, reason="Thành tích đột xuất"),
    "rounds.propose_again": _propose_again,
    "rounds.return_nominations": lambda office: rounds.return_nominations(
        office, [ward.PROPOSED, ward.SUPPORTED], reason="Thiếu báo cáo thành tích"
    ),
    "rounds.tick": lambda office: rounds.tick(office, [ward.PROPOSED, ward.SUPPORTED], ["LDTT_1"], met=True),
    "schedule.add_obligation": lambda office: schedule.add_obligation(
        office, NewObligation(2025, "Trường", "Phường", "Báo cáo quý", "quy")
    ),
    "schedule.add_task": lambda office: schedule.add_task(office, NewScheduleEntry(2025, "Họp Hội đồng")),
    "schedule.copy_plan": lambda office: schedule.copy_plan(office, 2026, of=2025),
    "schedule.remind_awaited": lambda office: schedule.remind_awaited(office, 1),
    "schedule.remind_units": lambda office: schedule.remind_units(office, 1, [ward.SCHOOL]),
    "splitting.split_subject": lambda office: splitting.split_subject(
        office, ward.HUNG, [("award", ward.OLD_AWARD)], name="Đỗ Mạnh Hưng"
    ),
    "today.put_off": lambda office: today.put_off(office, "task:1", title="Tổng kết năm", until=date(2025, 11, 27)),
    "schedule.expect_report": lambda office: schedule.expect_report(office, 1, ward.QUARTER),
    "schedule.expect_reports": lambda office: schedule.expect_reports(office, 1, [ward.SCHOOL, ward.QUARTER]),
    "schedule.receive_report": lambda office: schedule.receive_report(office, 1, ward.SCHOOL),
    "schedule.set_obligation": lambda office: schedule.set_obligation(office, 1, TaskState.DONE),
    "schedule.set_task": lambda office: schedule.set_task(office, 1, TaskState.DONE, result="Xong"),
    "units.add_alias": lambda office: units.add_alias(office, ward.SCHOOL, "Trường TH Hồng Quang"),
    "units.add_unit": lambda office: units.add_unit(office, "Phòng Nội vụ", parent_id=ward.SCHOOL),
    "units.change_unit": lambda office: units.change_unit(
        office, ward.QUARTER, kind="Tổ dân phố", parent_id=ward.SCHOOL, valid_from=TODAY, valid_to=None
    ),
    "units.merge_units": lambda office: units.merge_units(office, [ward.QUARTER], ward.SCHOOL, on=TODAY),
    "upward_events.record_answer": _record_answer,
    "upward_events.record_asked": lambda office: upward_events.record_asked(
        office, _upward(office)[0], PROVINCE, on=TODAY, what="Bản sao chứng nhận"
    ),
    "upward_events.record_refused": _record_refused,
    "upward_events.record_sent": lambda office: upward_events.record_sent(
        office, _upward(office)[0], PROVINCE, on=TODAY, how="Nộp trực tiếp"
    ),
    "upward_files.attach_papers": _attach_papers,
    "upward_files.copy_dossier": _copy_dossier,
    "upward_files.detach_papers": _detach_papers,
    "units.rename_unit": lambda office: units.rename_unit(office, ward.QUARTER, "Tổ dân phố số 3"),
}
"""One line for each Action: what it is called by, done once on the small ward."""


def public_actions() -> Iterator[str]:
    """Every function of the room that gives a Step, as 'module.function'."""
    for found in pkgutil.walk_packages(actions.__path__, f"{actions.__name__}."):
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            is_own = inspect.isfunction(function) and function.__module__ == found.name and not name.startswith("_")
            if is_own and inspect.signature(function).return_annotation in (Step, "Step"):
                yield f"{found.name.removeprefix(actions.__name__ + '.')}.{name}"


def test_every_action_has_its_case() -> None:
    assert sorted(ACTION_CASES) == sorted(public_actions())


@pytest.mark.parametrize("name", ACTION_CASES)
def test_undo_takes_back_the_whole_action_and_redo_does_it_again(office: Office, name: str) -> None:
    step = ACTION_CASES[name](office)
    after = dump(office)
    undone = office.undo()
    assert undone.id == step.id, "the Action left another Step behind its own"
    before = dump(office)
    assert before != after
    office.redo()
    assert dump(office) == after
    office.undo()
    assert dump(office) == before


@pytest.mark.parametrize("name", ACTION_CASES)
def test_an_action_leaves_one_step_with_its_name_and_tables(office: Office, name: str) -> None:
    known = {step.id for step in office.steps(limit=100)}
    prepared = {
        "rounds.propose_again": 1,
        "held_lists.settle_held_rows": 1,
        "list_memory.forget_reading": 1,
        "rule_switches.switch_rule_off": 1,
        "linked_proofs.take_proof_off": 1,
        "appraisal.appraise": 1,
        "upward_files.detach_papers": 3,
        **PREPARED,
    }.get(name, 2 if name.startswith("upward") else 0)
    before = dump(office)
    step = ACTION_CASES[name](office)
    left = [found for found in office.steps(limit=100) if found.id not in known]
    assert len(left) == 1 + prepared
    assert left[0] == step
    assert step.tables
    assert step.name.context == "Step"
    assert step.name.in_source()
    assert step.name.values or name == "offices.set_up", "the Step does not say of which record it is"
    for _ in left:
        office.undo()
    assert dump(office) == before


def test_the_whole_ward_is_undone_to_its_beginning_and_done_again(office: Office) -> None:
    whole = dump(office)
    steps = 0
    while office.next_undo() is not None:
        office.undo()
        steps += 1
    assert {name: rows for name, rows in dump(office).items() if rows} == {"setting": whole["setting"]}
    for _ in range(steps):
        office.redo()
    assert dump(office) == whole
    with office.reader() as reader:
        assert reader.rounds.nomination(ward.SUPPORTED).status is Status.SUPPORTED
