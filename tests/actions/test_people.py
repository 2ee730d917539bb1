"""Subjects by hand: names, births, moves, grades, disciplines."""

from datetime import date

import pytest

from tdkt_desktop.actions.people import (
    BirthDateImpossible,
    DaysTurned,
    NameMissing,
    add_subject,
    change_subject,
    record_discipline,
    record_employment,
    record_grade,
)
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import Subject, SubjectKind, WorkRole
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.offices import dump
from tests.support.ward import BICH, QUARTER, SCHOOL


def subject(office: Office, subject_id: int) -> Subject:
    with office.reader() as reader:
        return reader.subjects.get(subject_id)


def employments(office: Office, subject_id: int) -> list[tuple[object, ...]]:
    """Unit, position, from, to."""
    return [row[2:6] for row in dump(office)["employment"] if row[1] == subject_id]


def test_workplaces_stand_in_the_order_of_their_days(office: Office) -> None:
    record_employment(
        office, BICH, QUARTER, position="Tổ trưởng", from_date=PartialDate(2019), to_date=PartialDate(2021)
    )
    record_employment(office, BICH, SCHOOL, from_date=PartialDate(2015, 9))
    with office.reader() as reader:
        found = [(one.unit, one.from_date) for one in reader.subjects.employments(BICH)]
    assert found[-2:] == [("Trường Tiểu học Hồng Quang", PartialDate(2015, 9)), ("Tổ dân phố 3", PartialDate(2019))]
    with refuses(office, DaysTurned):
        record_employment(office, BICH, SCHOOL, from_date=PartialDate(2019), to_date=PartialDate(2018))


def test_a_person_works_where_it_is_entered(office: Office) -> None:
    add_subject(
        office,
        SubjectKind.PERSON,
        "  Ông  Xuân Giáp ",
        birth_date=PartialDate(1975),
        unit_id=SCHOOL,
        position="Bảo vệ",
        role=WorkRole.DIRECT,
        citizen_id="036075001234",
    )
    found = subject(office, 5)
    assert (found.name, found.birth_date, found.unit) == (
        "Ông Xuân Giáp",
        PartialDate(1975),
        "Trường Tiểu học Hồng Quang",
    )
    assert (found.role, found.citizen_id) == (WorkRole.DIRECT, "036075001234")
    assert employments(office, 5) == [(SCHOOL, "Bảo vệ", None, None)]


@pytest.mark.parametrize("kind", [SubjectKind.HOUSEHOLD, SubjectKind.COLLECTIVE])
def test_only_persons_are_employed(office: Office, kind: SubjectKind) -> None:
    add_subject(office, kind, "Nguyễn Văn Bình", unit_id=QUARTER)
    assert subject(office, 5).unit_id == QUARTER
    assert employments(office, 5) == []


def test_a_person_without_a_unit_is_employed_nowhere(office: Office) -> None:
    add_subject(office, SubjectKind.PERSON, "Nguyễn Văn Bình")
    assert employments(office, 5) == []


@pytest.mark.parametrize("name", ["", " \u00a0\n"])
def test_a_subject_has_a_name(office: Office, name: str) -> None:
    with refuses(office, NameMissing):
        add_subject(office, SubjectKind.PERSON, name)
    with refuses(office, NameMissing):
        change_subject(office, BICH, name=name)


@pytest.mark.parametrize("born", [PartialDate(2025, 12), PartialDate(2026), PartialDate(2025, 11, 21)])
def test_nobody_is_born_tomorrow(office: Office, born: PartialDate) -> None:
    with refuses(office, BirthDateImpossible):
        add_subject(office, SubjectKind.PERSON, "Mai", birth_date=born)
    with refuses(office, BirthDateImpossible):
        change_subject(office, BICH, birth_date=born)


def test_born_this_month_is_possible(office: Office) -> None:
    add_subject(office, SubjectKind.PERSON, "Mai", birth_date=PartialDate(2025, 11))
    assert subject(office, 5).birth_date == PartialDate(2025, 11)


def test_a_change_keeps_what_it_does_not_name(office: Office) -> None:
    change_subject(office, BICH, name="Lê Thị Ngọc Bích", note="Chuyển lớp", position="Tổ trưởng")
    found = subject(office, BICH)
    assert (found.note, found.position, found.birth_date) == ("Chuyển lớp", "Tổ trưởng", PartialDate(1980, 3))
    assert len(employments(office, BICH)) == 1


def test_a_move_is_kept_with_its_day(office: Office) -> None:
    change_subject(office, BICH, unit_id=QUARTER)
    assert subject(office, BICH).unit == "Tổ dân phố 3"
    assert employments(office, BICH)[-1] == (QUARTER, "Giáo viên", "2025-11-20", None)
    change_subject(office, BICH, unit_id=QUARTER, position="Tổ trưởng")
    assert len(employments(office, BICH)) == 2


def test_a_move_with_a_new_position(office: Office) -> None:
    change_subject(office, BICH, unit_id=QUARTER, position="Tổ trưởng")
    assert employments(office, BICH)[-1][:2] == (QUARTER, "Tổ trưởng")


def test_a_later_grade_takes_the_place_of_the_earlier(office: Office) -> None:
    record_grade(office, BICH, 2025, grade="HTTNV", paper="13/QĐ-UBND")
    record_grade(office, BICH, 2024, grade="HTNV")
    with office.reader() as reader:
        assert reader.subjects.grades_of([BICH], 2025) == {BICH: "HTTNV"}
        assert reader.subjects.grades_of([BICH], 2024) == {BICH: "HTNV"}


def test_disciplines_and_open_matters_reach_the_appraisal(office: Office) -> None:
    record_discipline(
        office, BICH, form="khien_trach", on=date(2025, 3, 1), served_until=date(2025, 6, 1), paper="5/QĐ-UBND"
    )
    record_discipline(office, BICH, form=None, on=None, state="dieu_tra")
    with office.reader() as reader:
        known = reader.evidence.of_subjects([BICH], year=2025)[BICH]
    (past,), (open_case,) = known.disciplines, known.open_cases
    assert (past.form, past.decided_on, past.served_until) == ("khien_trach", date(2025, 3, 1), date(2025, 6, 1))
    assert (past.decision_number, open_case.state, open_case.since) == ("5/QĐ-UBND", "dieu_tra", None)
