"""A wrong join taken apart: what moves, what goes along, what stays, and that one undo puts it together again."""

from pathlib import Path

import pytest

from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.matching import possible_doubles
from tdkt_desktop.actions.people import BirthDateImpossible, add_subject, merge_people, record_discipline, record_grade
from tdkt_desktop.actions.splitting import NothingChosen, belongings_by_source, going_together, split_subject
from tdkt_desktop.domain.award import NewAward
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.mergers import links_to
from tdkt_desktop.storage.splitting import _SORTS, RecordKey
from tdkt_desktop.storage.tables import not_same, subject
from tests.support import ward
from tests.support.actions import refuses
from tests.support.offices import BEGINNING, dump
from tests.support.ward import BICH, HUNG, OLD_AWARD, PROPOSED, QUARTER, ROUND, SCHOOL, SUPPORTED

NEW = 5


def keys_of(office: Office, subject_id: int, *tables: str) -> list[RecordKey]:
    with office.reader() as reader:
        return [one.key for one in reader.splits.belongings(subject_id) if one.key[0] in tables]


@pytest.fixture
def wrongly_joined(office: Office, tmp_path: Path) -> Office:
    """Two people of one name and year in one unit: a list joined the second to the first."""
    path = ward.list_of_nominees(tmp_path, rows=1)
    with office.reader() as reader:
        assert reader.subjects.count() == 4
    add_subject(office, SubjectKind.PERSON, "Nguyễn Ước Ân Ước", birth_date=PartialDate(1951), unit_id=SCHOOL)
    report = preview_import(office, [path], "nominations", year=2025, round_id=ROUND)
    keep_import(office, report, [path], round_id=ROUND)
    record_grade(office, NEW, 2024, grade="HTTNV", paper="5/QĐ-UBND")
    return office


def test_records_stand_by_the_row_that_they_came_from(wrongly_joined: Office) -> None:
    from_list, by_hand = belongings_by_source(wrongly_joined, NEW)
    assert (from_list.file, from_list.row) == ("Danh sách đề nghị.xlsx", "Sheet!3")
    assert [(one.key[0], one.year, one.said, one.more) for one in from_list.records] == [
        ("nomination", 2025, "LDTT", "Cuối năm 2025")
    ]
    assert (by_hand.file, by_hand.row) == (None, None)
    assert [(one.key[0], one.year, one.said) for one in by_hand.records] == [
        ("grade", 2024, "HTTNV"),
        ("employment", None, "Trường Tiểu học Hồng Quang"),
    ]


def test_what_came_from_one_row_goes_to_a_new_person_and_one_undo_takes_it_back(wrongly_joined: Office) -> None:
    before = dump(wrongly_joined)
    from_list, _ = belongings_by_source(wrongly_joined, NEW)
    other = NEW + 1
    keys = [one.key for one in from_list.records]
    split_subject(wrongly_joined, NEW, keys, name=" Nguyễn Ước Ân  Ước ", birth_date=PartialDate(1951, 4))
    with wrongly_joined.reader() as reader:
        made = reader.subjects.get(other)
        assert (made.name, made.birth_date, made.unit_id, made.position) == (
            "Nguyễn Ước Ân Ước",
            PartialDate(1951, 4),
            SCHOOL,
            "Giáo viên",
        )
        assert reader.mergers.holdings(other) == {"nomination": 1, "not_same": 1}
        assert reader.mergers.holdings(NEW) == {"employment": 1, "grade": 1, "not_same": 1}
        assert possible_doubles(reader) == []
    wrongly_joined.undo()
    assert dump(wrongly_joined) == before


def test_an_award_and_its_nomination_are_not_parted(office: Office) -> None:
    decide(office, ROUND, number="112/QĐ-UBND", signed_on=BEGINNING.date(), signer="Nguyễn Văn Thành")
    with office.reader() as reader:
        found = reader.splits.belongings(HUNG)
        (decided,) = [award.id for award in reader.awards.of_subject(HUNG) if award.nomination_id == SUPPORTED]
    whole = {("award", decided), ("nomination", SUPPORTED)}
    assert going_together(found, [("award", decided)]) == whole
    assert going_together(found, [("nomination", SUPPORTED)]) == whole
    split_subject(office, HUNG, [("award", decided)])
    with office.reader() as reader:
        assert reader.rounds.nomination(SUPPORTED).subject_id == NEW
        assert [award.id for award in reader.awards.of_subject(NEW)] == [decided]
        assert [award.id for award in reader.awards.of_subject(HUNG)] == [OLD_AWARD]
        assert reader.subjects.get(NEW).name == "Đỗ Mạnh Hùng"


def test_a_merged_record_comes_alive_again(office: Office) -> None:
    add_subject(
        office, SubjectKind.PERSON, "Đỗ Manh Hùng", birth_date=PartialDate(1975, 3, 12), unit_id=QUARTER,
        citizen_id="001075004471",
    )  # fmt: skip
    merge_people(office, HUNG, NEW)
    former = keys_of(office, HUNG, "former_subject")
    split_subject(office, HUNG, former)
    with office.reader() as reader:
        made = reader.subjects.get(NEW)
        assert (made.name, made.birth_date, made.unit_id) == ("Đỗ Manh Hùng", PartialDate(1975, 3, 12), QUARTER)
        assert made.citizen_id is None  # the record that stays has it since the merger
        assert reader.mergers.merged_into(HUNG) == []


def test_every_table_that_names_a_subject_can_be_moved(office: Office) -> None:
    record_discipline(office, BICH, form="canh_cao", on=BEGINNING.date())
    with office.work("Add {name}", name="x") as work:
        title = {"year": 2024, "recognised": True, "authors": [(BICH, "100")]}
        work.initiatives.add("Đổi mới bài giảng", **title)  # type: ignore[arg-type]
        work.plans.add_registrations(
            [{"year": 2025, "unit_id": SCHOOL, "subject_id": BICH, "award_code": "LDTT", "quantity": 1}]
        )
        work.subjects.set_figures([{"subject_id": BICH, "year": 2024, "name": "members", "figure": 4}])
        work.awards.add(ward.OLD_DECISION, NewAward(BICH, ward.TITLE, 2024, "Lê Thị Ngọc Bích"))
    tables = ("award", "grade", "initiative_author", "registration", "yearly_figure", "discipline", "employment")
    keys = keys_of(office, BICH, *tables)
    assert {table for table, _ in keys} == set(tables)
    split_subject(office, BICH, keys, name="Lê Thị Ngọc Bích B")
    with office.reader() as reader:
        assert set(reader.mergers.holdings(NEW)) == {*tables, "not_same"}
        assert set(reader.mergers.holdings(BICH)) == {"nomination", "not_same"}


def test_no_table_that_names_a_subject_is_forgotten(office: Office) -> None:
    told = {sort.table for sort in _SORTS}
    assert {column.table for column in links_to(subject)} - told == {not_same}


def test_nothing_or_another_person_s_records_are_refused(office: Office) -> None:
    with refuses(office, NothingChosen):
        split_subject(office, HUNG, [])
    with refuses(office, NothingChosen):
        split_subject(office, HUNG, [("nomination", PROPOSED)])  # not his
    with refuses(office, BirthDateImpossible):
        split_subject(office, HUNG, [("nomination", SUPPORTED)], birth_date=PartialDate(2050))
