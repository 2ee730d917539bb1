"""A plan carried over from another year, units reminded and answering, next steps put off."""

from datetime import date

import pytest

from tdkt_desktop.actions.movements import answer_movement
from tdkt_desktop.actions.schedule import NothingToCopy, add_task, copy_plan, remind_units
from tdkt_desktop.actions.today import put_off, put_off_keys
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.ward import QUARTER, SCHOOL

TODAY = date(2025, 11, 20)


def test_a_plan_is_copied_with_its_days_and_words_a_year_later(office: Office) -> None:
    due = Due(date(2025, 2, 28), "month")
    add_task(office, NewScheduleEntry(2025, "Kế hoạch năm 2025", lead="VHXH", time_text="Tháng 02/2025", due=due))
    copy_plan(office, 2028, of=2025)
    with office.reader() as reader:
        first, last = reader.plans.schedule_of(2028)
    assert (first.content, first.time_text, first.lead) == ("Kế hoạch năm 2028", "Tháng 02/2028", "VHXH")
    assert (first.due_on, first.due_precision, first.state) == ("2028-02-29", "month", "open")
    assert (last.content, last.due_on) == ("Tổng kết năm", "2028-12-31")


def test_what_the_year_has_already_is_not_copied(office: Office) -> None:
    add_task(office, NewScheduleEntry(2026, "tổng kết  năm"))
    with refuses(office, NothingToCopy, "2025"):
        copy_plan(office, 2026, of=2025)
    with refuses(office, NothingToCopy, "2019"):
        copy_plan(office, 2026, of=2019)


def test_a_reminder_keeps_its_day_and_the_report_stays_awaited(office: Office) -> None:
    remind_units(office, 1, [SCHOOL])
    with office.reader() as reader:
        assert reader.plans.reminders_of(1) == {SCHOOL: TODAY}
        assert reader.plans.reports_of(1) == {SCHOOL: None}


def test_a_unit_answers_a_movement_once(office: Office) -> None:
    answer_movement(office, 1, [SCHOOL], on=date(2025, 3, 1))
    answer_movement(office, 1, [SCHOOL, QUARTER, QUARTER])
    with office.reader() as reader:
        assert reader.plans.answers() == {1: {SCHOOL: date(2025, 3, 1), QUARTER: TODAY}}


@pytest.mark.parametrize(("today", "waits"), [(date(2025, 11, 21), True), (date(2025, 11, 22), False)])
def test_what_is_put_off_comes_back_on_its_day(office: Office, today: date, waits: bool) -> None:
    put_off(office, "task:1", title="Tổng kết năm", until=date(2025, 11, 22))
    with office.reader() as reader:
        assert put_off_keys(reader, today) == (frozenset({"task:1"}) if waits else frozenset())
    office.undo()
    with office.reader() as reader:
        assert put_off_keys(reader, today) == frozenset()
