"""Two records of one person become one: what moves, what is chosen, what stays findable, what is refused."""

import sqlite3
from contextlib import closing

import pytest

from tdkt_desktop.actions.decisions import enter_decision
from tdkt_desktop.actions.matching import possible_doubles
from tdkt_desktop.actions.people import (
    DifferentCitizens,
    NotOneSubject,
    add_subject,
    change_subject,
    compare_subjects,
    merge_people,
    record_discipline,
    record_grade,
)
from tdkt_desktop.actions.rounds import nominate
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import AWARDS, SUBJECTS
from tdkt_desktop.storage.mergers import links_to
from tdkt_desktop.storage.tables import subject
from tests.support.actions import refuses
from tests.support.offices import BEGINNING, dump
from tests.support.ward import BICH, HUNG, LAN, QUARTER, ROUND, SCHOOL, SCHOOL_STAFF, SUPPORTED, TITLE

TWIN = 5


@pytest.fixture
def twice(office: Office) -> Office:
    """Đỗ Mạnh Hùng stands in the office a second time, with what another list said of him."""
    add_subject(
        office,
        SubjectKind.PERSON,
        "Đỗ Mạnh Hùng",
        birth_date=PartialDate(1975, 3, 12),
        unit_id=QUARTER,
        citizen_id="001075004471",
    )
    record_grade(office, HUNG, 2024, grade="HTTNV")
    record_grade(office, TWIN, 2024, grade="HTXSNV")
    record_grade(office, TWIN, 2023, grade="HTTNV")
    record_discipline(office, TWIN, form="canh_cao", on=BEGINNING.date())
    old = NewDecision("31/QĐ-UBND", BEGINNING.date(), "Nguyễn Văn Thành", "xa", Origin.BACK_REGISTER)
    enter_decision(office, old, [NewAward(TWIN, TITLE, 2023, "Đỗ Manh Hùng")])
    nominate(office, ROUND, subject_id=TWIN, award_code=TITLE)
    return office


def test_the_pair_is_proposed_by_name_and_birth_year(twice: Office) -> None:
    with twice.reader() as reader:
        assert [(one.first, one.second) for one in possible_doubles(reader)] == [(HUNG, TWIN)]


def test_one_citizen_number_is_one_person_whatever_the_name(office: Office) -> None:
    for person in (BICH, LAN):
        change_subject(office, person, citizen_id="001180004471")
    with office.reader() as reader:
        assert [(one.first, one.second) for one in possible_doubles(reader)] == [(BICH, LAN)]


def test_two_citizen_numbers_are_two_people(twice: Office) -> None:
    change_subject(twice, HUNG, citizen_id="001075009999")
    with twice.reader() as reader:
        assert possible_doubles(reader) == []


def test_another_year_of_birth_is_another_person(twice: Office) -> None:
    change_subject(twice, TWIN, birth_date=PartialDate(1976))
    with twice.reader() as reader:
        assert possible_doubles(reader) == []


def test_both_records_are_compared_fact_by_fact(twice: Office) -> None:
    found = compare_subjects(twice, HUNG, TWIN)
    said = {fact.key: (fact.first, fact.second) for fact in found.facts if fact.differs}
    assert said == {
        "birth_date": (PartialDate(1975, 3), PartialDate(1975, 3, 12)),
        "unit_id": (SCHOOL, QUARTER),
        "grade:2024": ("HTTNV", "HTXSNV"),
    }
    assert found.second_holds == {
        "employment": 1, "grade": 2, "discipline": 1, "award": 1, "nomination": 1,
    }  # fmt: skip
    assert not found.needs_reason


def test_everything_moves_and_one_undo_takes_it_back(twice: Office) -> None:
    before = dump(twice)
    merge_people(twice, HUNG, TWIN, take=["birth_date", "grade:2024"])
    with twice.reader() as reader:
        kept = reader.subjects.get(HUNG)
        assert (kept.birth_date, kept.unit_id, kept.citizen_id) == (PartialDate(1975, 3, 12), SCHOOL, "001075004471")
        assert reader.mergers.grades(HUNG) == {2023: "HTTNV", 2024: "HTXSNV"}
        assert {award.period_year for award in reader.awards.of_subject(HUNG)} == {2023, 2024}
        held = reader.mergers.holdings(HUNG)
        assert (held["discipline"], held["employment"], held["former_subject"]) == (1, 2, 1)
        assert reader.mergers.holdings(TWIN) == {}
        assert reader.subjects.count() == 4
    twice.undo()
    assert dump(twice) == before


def test_of_two_nominations_for_one_award_the_further_one_stays(twice: Office) -> None:
    merge_people(twice, TWIN, HUNG)
    with twice.reader() as reader:
        mine = [one for one in reader.rounds.nominations_of(ROUND) if one.subject_id == TWIN]
    assert [(one.id, one.status) for one in mine] == [(SUPPORTED, Status.SUPPORTED)]


def test_what_could_not_stand_twice_is_kept_as_a_trace(twice: Office) -> None:
    merge_people(twice, HUNG, TWIN, reason="Hai danh sách ghi khác nhau")
    with twice.reader() as reader:
        (former,) = reader.mergers.merged_into(HUNG)
    assert (former.name, former.birth_date, former.reason) == (
        "Đỗ Mạnh Hùng",
        PartialDate(1975, 3, 12),
        "Hai danh sách ghi khác nhau",
    )
    assert former.lost == ("2024: HTXSNV", "Đỗ Mạnh Hùng: LDTT (proposed)")


def test_the_former_name_still_finds_the_person_and_the_awards(office: Office) -> None:
    change_subject(office, LAN, name="Vũ Thị Quế")
    merge_people(office, HUNG, LAN)
    with office.reader() as reader:
        people = SUBJECTS.rows(reader.connection, Filter(words="que vu"))
        assert [row["id"] for row in people] == [HUNG]
        assert SUBJECTS.count(reader.connection, Filter(words="que vu")) == 1
        assert AWARDS.count(reader.connection, Filter(words="que")) == 2
        namesakes = reader.subjects.namesakes(SubjectKind.PERSON)
    assert [one.id for one in namesakes["vu thi que"]] == [HUNG]


def test_a_former_record_goes_along_when_its_person_is_merged_again(office: Office) -> None:
    merge_people(office, HUNG, LAN)
    merge_people(office, BICH, HUNG)
    with office.reader() as reader:
        assert [former.name for former in reader.mergers.merged_into(BICH)] == ["Vũ Thị Lan", "Đỗ Mạnh Hùng"]


def test_two_citizen_numbers_are_merged_only_with_a_reason(twice: Office) -> None:
    change_subject(twice, HUNG, citizen_id="001075009999")
    with refuses(twice, DifferentCitizens):
        merge_people(twice, HUNG, TWIN, reason="  ")
    merge_people(twice, HUNG, TWIN, reason="Số trong danh sách gõ nhầm")
    with twice.reader() as reader:
        assert reader.subjects.get(HUNG).citizen_id == "001075009999"


@pytest.mark.parametrize("other", [HUNG, SCHOOL_STAFF])
def test_only_two_records_of_one_kind_can_be_one(office: Office, other: int) -> None:
    with refuses(office, NotOneSubject):
        merge_people(office, HUNG, other)


def test_no_table_that_names_a_subject_is_forgotten(twice: Office) -> None:
    merge_people(twice, HUNG, TWIN)
    with closing(sqlite3.connect(twice.folder / "office.db")) as connection:
        for column in links_to(subject):
            left = connection.execute(f"SELECT COUNT(*) FROM {column.table.name} WHERE {column.name} = ?", [TWIN])
            assert left.fetchone() == (0,), column
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
