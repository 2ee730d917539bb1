"""Reports of several units are awaited at once; what has come stays."""

from datetime import date

from tdkt_desktop.actions.schedule import expect_reports, receive_report
from tdkt_desktop.office.office import Office
from tests.support.ward import QUARTER, SCHOOL

ANNUAL_REPORT = 1


def test_several_units_are_awaited_and_what_came_stays(office: Office) -> None:
    receive_report(office, ANNUAL_REPORT, SCHOOL, on=date(2025, 11, 5))
    expect_reports(office, ANNUAL_REPORT, [SCHOOL, QUARTER])
    with office.reader() as reader:
        assert reader.plans.reports_of(ANNUAL_REPORT) == {SCHOOL: date(2025, 11, 5), QUARTER: None}
