"""A round by the law of another day: side by side, person by person, and nothing is written."""

from datetime import date

from tdkt_desktop.actions import people
from tdkt_desktop.actions.appraisal import judge_round
from tdkt_desktop.actions.other_day import judge_by_another_day
from tdkt_desktop.domain.rules.judgement import Verdict
from tdkt_desktop.office.office import Office
from tests.support.offices import dump
from tests.support.ward import BICH, HUNG, PROPOSED, ROUND, SUPPORTED

BEFORE_DECREE = date(2025, 6, 1)


def test_conditions_that_only_one_law_knows_make_the_difference(office: Office) -> None:
    before = dump(office)
    found = judge_by_another_day(office, ROUND, as_of=BEFORE_DECREE)
    assert dump(office) == before
    assert [one.nomination.id for one in found.rows] == [PROPOSED, SUPPORTED]
    one = found.rows[0]
    assert (one.now.on, one.then.on) == (date(2025, 11, 20), BEFORE_DECREE)
    assert one.differs
    gone = {change.now.code for change in one.changes if change.now is not None and change.then is None}
    assert "ALL_UNDER_REVIEW" in gone
    assert all(change.law_article for change in one.changes)


def test_the_day_of_the_round_itself_differs_in_nothing(office: Office) -> None:
    found = judge_by_another_day(office, ROUND, as_of=date(2025, 11, 20))
    assert not any(one.differs for one in found.rows)
    assert all(one.changes == () for one in found.rows)


def test_a_verdict_that_turns_names_its_condition(office: Office) -> None:
    people.record_discipline(office, HUNG, form="canh_cao", on=date(2025, 3, 1))
    people.record_grade(office, HUNG, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    found = {one.nomination.subject_id: one for one in judge_by_another_day(office, ROUND, as_of=date(2023, 6, 1)).rows}
    turned = found[HUNG]
    assert turned.now.verdict is Verdict.NOT_QUALIFIED
    assert turned.then.verdict is not Verdict.NOT_QUALIFIED
    failing = {change.now.code for change in turned.changes if change.now is not None and change.now.met is False}
    assert "LDTT_NO_DISCIPLINE" in failing


def test_now_is_what_appraisal_would_say(office: Office) -> None:
    with office.reader() as reader:
        judged = judge_round(reader, office.rulebook, ROUND)
    found = judge_by_another_day(office, ROUND, as_of=BEFORE_DECREE)
    assert {one.nomination.id: one.now.verdict for one in found.rows} == {
        key: judgement.verdict for key, judgement in judged.items()
    }
    assert {one.nomination.subject_id for one in found.rows} == {BICH, HUNG}


def test_progress_is_told_and_may_stop_it(office: Office) -> None:
    told: list[tuple[int, int]] = []
    judge_by_another_day(office, ROUND, as_of=BEFORE_DECREE, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2)]
