"""What is late, what is due, and which one thing comes next: told from written cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.next_step import (
    Deed,
    Duty,
    DutyKind,
    Facts,
    NextStep,
    RoundStand,
    board,
    due_words,
    ranked,
)
from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.domain.text import Sentence

TODAY = date(2026, 11, 25)
SINCE = date(2026, 1, 5)
NOW = datetime(2026, 11, 25, 8, 41)  # noqa: DTZ001 - the officer's wall clock


def duty(days: int, **values: object) -> Duty:
    made = Duty(DutyKind.TASK, abs(days) + 1, f"Việc {days}", TODAY + timedelta(days=days))
    return replace(made, **values)


def facts(*duties: Duty, **values: object) -> Facts:
    return replace(Facts(TODAY, SINCE, duties=duties, last_backup=NOW), **values)


def a_round(**values: object) -> RoundStand:
    return replace(RoundStand(1, "Tổng kết năm 2026", 2026, nominations=126), **values)


def first(found: Facts) -> NextStep:
    return ranked(found)[0]


# ---- the board


@pytest.mark.parametrize(
    ("days", "where"),
    [(-1, "late"), (-24, "late"), (0, "soon"), (7, "soon"), (8, "later")],
)
def test_a_duty_stands_where_its_day_puts_it(days: int, where: str) -> None:
    shown = board(facts(duty(days)))
    assert (bool(shown.late), bool(shown.soon), bool(shown.nearest)) == tuple(
        where == name for name in ("late", "soon", "later")
    )


@pytest.mark.parametrize("state", [TaskState.DONE, TaskState.DROPPED])
def test_what_is_done_or_dropped_is_not_late(state: TaskState) -> None:
    shown = board(facts(duty(-3, state=state)))
    assert (shown.late, shown.earlier) == ((), 0)


def test_what_is_under_way_is_late_all_the_same() -> None:
    assert board(facts(duty(-3, state=TaskState.UNDERWAY))).late


def test_what_fell_due_before_the_record_began_is_counted_but_not_late() -> None:
    shown = board(facts(duty(-3), since=TODAY))
    assert (shown.late, shown.earlier) == ((), 1)


def test_duties_come_by_their_day() -> None:
    shown = board(facts(duty(-5), duty(-24), duty(5), duty(2)))
    assert [found.due_on.day for found in shown.late] == [1, 20]
    assert [found.content for found in shown.soon] == ["Việc 2", "Việc 5"]


def test_a_round_with_returned_nominations_waits_for_its_units() -> None:
    shown = board(facts(rounds=(a_round(returned=2), replace(a_round(), id=2))))
    assert [found.id for found in shown.awaiting] == [1]


@given(st.lists(st.integers(-400, 400), max_size=30), st.integers(0, 400))
def test_every_open_duty_stands_in_one_place(days: list[int], since: int) -> None:
    duties = [replace(duty(days), id=place) for place, days in enumerate(days)]
    shown = board(facts(*duties, since=TODAY - timedelta(days=since)))
    ahead = [found for found in duties if (found.due_on - TODAY).days > 7]
    assert len(shown.late) + len(shown.soon) + shown.earlier + len(ahead) == len(duties)
    assert (shown.nearest is None) == (not ahead)


# ---- the next step


@pytest.mark.parametrize(
    ("counts", "deed"),
    [
        ({"nominations": 0}, Deed.TAKE_IN),
        ({"held": 3, "unappraised": 20}, Deed.MEND_HELD),
        ({"unappraised": 20, "doubtful": 5}, Deed.APPRAISE),
        ({"doubtful": 14, "ready": 98}, Deed.LOOK),
        ({"ready": 98}, Deed.COUNCIL),
        ({"supported_here": 44, "doubtful": 2}, Deed.DECIDE),
        ({"supported_above": 5, "decided": 44}, Deed.SEND_UP),
        ({"asked_above": 3, "supported_above": 5, "decided": 44}, Deed.COMPLETE),
    ],
)
def test_a_round_asks_for_what_its_work_waits_for(counts: dict[str, int], deed: Deed) -> None:
    assert first(facts(rounds=(a_round(**counts),))).deed is deed


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (-12, "{round}: the dossier was due {due_day}, {due_count} days ago."),
        (0, "{round}: the dossier is due {due_day}, {due_count} days left."),
        (5, "{round}: the dossier is due {due_day}, {due_count} days left."),
    ],
)
def test_a_dossier_says_how_far_its_day_is(day: int, words: str) -> None:
    due = TODAY + timedelta(days=day)
    step = first(facts(rounds=(a_round(supported_above=5, due_above=due),)))
    assert step.why.source == words
    assert (step.why.values["due_day"], step.why.values["due_count"]) == (due, abs(day))


def test_a_dossier_that_lies_above_is_waited_for_and_asks_for_nothing() -> None:
    found = facts(rounds=(a_round(sent_above=5, sent_on=TODAY, decided=44),))
    assert ranked(found) == ()
    assert [one.sent_above for one in board(found).awaiting_above] == [5]


def test_a_round_that_is_done_asks_for_nothing() -> None:
    assert ranked(facts(rounds=(a_round(decided=126),))) == ()


def test_the_reason_names_the_meeting_and_the_days_left() -> None:
    step = first(facts(rounds=(a_round(doubtful=14, meets_on=date(2026, 12, 4)),)))
    assert step.title.values == {"count": 14}
    assert (step.why.values["day"], step.why.values["days_count"]) == (date(2026, 12, 4), 9)
    assert "the council meets on" in step.why.source


def test_a_meeting_that_is_past_is_no_reason() -> None:
    step = first(facts(rounds=(a_round(doubtful=14, ready=3, meets_on=date(2026, 11, 4)),)))
    assert "meets on" not in step.why.source


def test_a_round_that_meets_soon_goes_before_one_that_does_not() -> None:
    late, near = a_round(ready=5), replace(a_round(ready=5), id=2, meets_on=TODAY + timedelta(days=14))
    assert first(facts(rounds=(late, near))).round_id == 2


def test_a_meeting_far_ahead_gives_no_precedence() -> None:
    plain, far = a_round(ready=5), replace(a_round(ready=5), id=2, meets_on=TODAY + timedelta(days=15))
    assert first(facts(rounds=(plain, far))).round_id == 1


def test_a_round_in_work_goes_before_a_late_task_and_that_before_one_that_is_due() -> None:
    steps = ranked(facts(duty(-3), duty(2), rounds=(a_round(ready=5),)))
    assert [step.deed for step in steps] == [Deed.COUNCIL, Deed.FINISH, Deed.FINISH]
    assert [step.duty.due_on < TODAY for step in steps if step.duty] == [True, False]


def test_of_late_tasks_the_last_to_fall_due_comes_first() -> None:
    assert first(facts(duty(-40), duty(-2))).duty == duty(-2)


def test_what_waits_for_units_is_not_the_officers_next_step() -> None:
    assert ranked(facts(duty(-3, awaited=("Tổ dân phố số 9",), expected=19))) == ()


def test_what_is_left_of_a_decided_round_waits_behind_what_is_due() -> None:
    steps = ranked(facts(duty(2), rounds=(a_round(decided=100, doubtful=3),)))
    assert [step.deed for step in steps] == [Deed.FINISH, Deed.LOOK]


def test_a_decided_round_with_undecided_support_is_still_in_work() -> None:
    assert first(facts(duty(2), rounds=(a_round(decided=100, supported_here=3),))).deed is Deed.DECIDE


def test_an_empty_office_begins_with_people() -> None:
    assert first(facts(is_empty=True)).deed is Deed.BEGIN
    assert ranked(facts(is_empty=True, rounds=(a_round(nominations=0),)))[0].deed is Deed.TAKE_IN


def test_rows_held_in_other_lists_come_late() -> None:
    assert [step.key for step in ranked(facts(duty(1), held_elsewhere=14))] == ["task:2", "held"]


@pytest.mark.parametrize(("age", "asked"), [(7, False), (8, True)])
def test_an_old_backup_is_asked_for(age: int, asked: bool) -> None:
    assert bool(ranked(facts(last_backup=NOW - timedelta(days=age)))) is asked


def test_a_missing_backup_is_asked_for_from_the_second_day() -> None:
    assert first(facts(last_backup=None)).deed is Deed.BACK_UP
    assert ranked(facts(last_backup=None, since=TODAY)) == ()


@pytest.mark.parametrize(
    ("day", "words"),
    [(-3, "It was due {due}, {count} days ago."), (0, "It is due today."), (2, "It is due {due}, {count} days left.")],
)
def test_a_task_says_how_far_its_day_is(day: int, words: str) -> None:
    step = first(facts(duty(day)))
    assert step.why.source == words
    assert step.why.values["count"] == abs(day)


def test_every_step_has_a_key_of_its_own() -> None:
    full = a_round(held=1, unappraised=1, doubtful=1, ready=1, supported_here=1, supported_above=1, asked_above=1)
    steps = ranked(facts(duty(-1), duty(2), rounds=(full,), held_elsewhere=1))
    assert len({step.key for step in steps}) == len(steps) == 10


# ---- days as far as they are known


@pytest.mark.parametrize(
    ("precision", "values"),
    [("month", {"month": 11}), ("half", {"month": 11}), ("quarter", {"number": "IV"})],
)
def test_a_task_known_only_by_its_month_says_so(precision: str, values: dict[str, object]) -> None:
    words = due_words(duty(0, precision=precision))
    assert isinstance(words, Sentence)
    assert dict(words.values) == values


def test_a_known_day_is_said_as_a_day() -> None:
    assert due_words(duty(0)) == TODAY
