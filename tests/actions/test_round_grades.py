"""Quotas of grades of a round: out of the grades on file, in the units that it concerns."""

from tdkt_desktop.actions import people
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.round_shares import passed_limits, shares_of
from tests.support import ward
from tests.support.actions import opened, proposed


def test_grades_are_counted_in_the_units_of_the_round_alone(office: Office) -> None:
    for subject, code in ((ward.BICH, "HTXSNV"), (ward.HUNG, "HTTNV"), (ward.LAN, "HTXSNV")):
        people.record_grade(office, subject, 2025, grade=code, paper="12/QĐ-UBND")
    people.record_grade(office, ward.SCHOOL_STAFF, 2025, grade="HTXSNV", paper="14/QĐ-UBND")
    mine = opened(office, "Trường").id
    proposed(office, mine, ward.BICH, "LDTT")
    with office.reader() as reader:
        award_round = reader.rounds.get(mine)
        school = reader.subjects.get(ward.BICH).unit
        lines = shares_of(reader, office.rulebook, award_round).grades
        passed = passed_limits(reader, office.rulebook, award_round)
    assert [line.unit for line in lines] == [school]
    assert lines[0].counted == 1
    assert passed == sum(bool(line.over) for line in lines)
