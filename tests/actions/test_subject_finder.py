"""Who a row is about: never joined by name alone. A case is a line: who is on file, what the row says, who is meant."""

from collections.abc import Iterator

import pytest

from tdkt_desktop.actions.keeping.joining import Joining
from tdkt_desktop.actions.keeping.rows import UnitFinder
from tdkt_desktop.actions.keeping.subjects import SubjectFinder
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described, compatible
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work
from tests.support.offices import dump
from tests.support.ward import QUARTER, SCHOOL

NAME = "Nguyễn Thị Hòa"
DAY, MONTH, YEAR = PartialDate(1975, 3, 12), PartialDate(1975, 3), PartialDate(1975)
OTHER_DAY, OTHER_YEAR = PartialDate(1975, 3, 13), PartialDate(1976)

Known = tuple[str, PartialDate | None, int | None]
KNOWN_DAY: Known = (NAME, DAY, SCHOOL)
KNOWN_YEAR: Known = (NAME, YEAR, SCHOOL)
UNDATED: Known = (NAME, None, SCHOOL)

CASES: list[tuple[list[Known], Known, int | None]] = [
    # on file, in the row, which of those on file
    ([], KNOWN_DAY, None),
    ([KNOWN_DAY], KNOWN_DAY, 0),
    ([KNOWN_DAY], ("nguyễn  thị HOÀ", DAY, SCHOOL), 0),
    ([KNOWN_DAY], ("Nguyễn Thị Hoa", DAY, SCHOOL), None),  # marks count
    ([KNOWN_DAY], (NAME, DAY, QUARTER), 0),  # the full date of birth goes with a person from unit to unit
    ([KNOWN_DAY], (NAME, DAY, None), 0),
    ([KNOWN_DAY, (NAME, DAY, QUARTER)], (NAME, DAY, SCHOOL), None),  # two could be meant
    ([KNOWN_DAY], (NAME, OTHER_DAY, SCHOOL), None),
    ([KNOWN_DAY], (NAME, YEAR, SCHOOL), 0),
    ([KNOWN_DAY], (NAME, MONTH, SCHOOL), 0),
    ([KNOWN_DAY], (NAME, YEAR, QUARTER), None),
    ([KNOWN_DAY], (NAME, YEAR, None), None),  # a name and a year are not enough
    ([KNOWN_DAY], (NAME, OTHER_YEAR, SCHOOL), None),
    ([KNOWN_YEAR], (NAME, DAY, SCHOOL), 0),
    ([KNOWN_YEAR], (NAME, DAY, QUARTER), None),
    ([(NAME, YEAR, None)], (NAME, YEAR, None), None),
    ([(NAME, YEAR, None)], (NAME, YEAR, SCHOOL), None),
    ([KNOWN_YEAR, (NAME, OTHER_YEAR, SCHOOL)], (NAME, YEAR, SCHOOL), 0),
    ([KNOWN_DAY, (NAME, OTHER_DAY, SCHOOL)], (NAME, YEAR, SCHOOL), None),  # two of them were born that year
    ([KNOWN_DAY, (NAME, OTHER_DAY, SCHOOL)], (NAME, OTHER_DAY, SCHOOL), 1),
    ([KNOWN_DAY], (NAME, None, SCHOOL), 0),
    ([KNOWN_DAY], (NAME, None, QUARTER), None),
    ([KNOWN_DAY], (NAME, None, None), None),  # a name alone is nobody
    ([(NAME, None, None)], (NAME, None, None), None),
    ([KNOWN_DAY, (NAME, OTHER_YEAR, SCHOOL)], (NAME, None, SCHOOL), None),
    ([UNDATED], (NAME, DAY, SCHOOL), 0),
    ([UNDATED], (NAME, DAY, QUARTER), None),
    ([UNDATED, (NAME, OTHER_YEAR, SCHOOL)], (NAME, DAY, SCHOOL), None),  # the undated one may be either
]


@pytest.fixture
def work(office: Office) -> Iterator[Work]:
    with office.work("Add {name}", name="x") as work:
        yield work


def filled(work: Work, known: list[Known], kind: SubjectKind = SubjectKind.PERSON) -> list[int]:
    return [work.subjects.add(kind, name, birth_date=born, unit_id=unit) for name, born, unit in known]


def a_person(born: PartialDate | None, unit: int | None) -> Described:
    return Described(SubjectKind.PERSON, NAME, born, unit, position="Giáo viên")


@pytest.mark.parametrize("kind", [SubjectKind.PERSON, SubjectKind.HOUSEHOLD])
@pytest.mark.parametrize(("known", "row", "meant"), CASES)
def test_who_a_row_is_about(work: Work, kind: SubjectKind, known: list[Known], row: Known, meant: int | None) -> None:
    ids = filled(work, known, kind)
    name, born, unit = row
    found = Joining(work).decide(Described(kind, name, born, unit)).known
    assert (found.id if found else None) == (None if meant is None else ids[meant])


@pytest.mark.parametrize("unit", [None, SCHOOL])
def test_a_collective_is_known_by_its_name_where_a_unit_is_lacking(work: Work, unit: int | None) -> None:
    (known,) = filled(work, [("Hội Người cao tuổi", None, None)], SubjectKind.COLLECTIVE)
    finder = SubjectFinder(work)
    assert finder.find_or_add(Described(SubjectKind.COLLECTIVE, "Hội người cao tuổi", unit_id=unit)) == known


def test_collectives_of_two_units_are_two(work: Work) -> None:
    (known,) = filled(work, [("Tổ 1", None, SCHOOL)], SubjectKind.COLLECTIVE)
    said = Described(SubjectKind.COLLECTIVE, "Tổ 1", unit_id=QUARTER)
    assert SubjectFinder(work).find_or_add(said) != known


def test_kinds_are_told_apart(work: Work) -> None:
    filled(work, [KNOWN_DAY], SubjectKind.HOUSEHOLD)
    assert Joining(work).decide(a_person(DAY, SCHOOL)).known is None


def test_rows_of_one_list_find_each_other_before_they_are_written(office: Office) -> None:
    with office.work("Add {name}", name="x") as work:
        finder = SubjectFinder(work)
        first = finder.find_or_add(a_person(YEAR, SCHOOL))
        again = finder.find_or_add(a_person(YEAR, SCHOOL))
        other = finder.find_or_add(a_person(OTHER_YEAR, SCHOOL))
        finder.flush()
        finder.flush()
    assert first == again != other
    assert [row[0] for row in dump(office)["subject"] if NAME in row] == [first, other]


def test_a_fuller_date_is_learned_and_found_by(office: Office) -> None:
    with office.work("Add {name}", name="x") as work:
        (known,) = filled(work, [KNOWN_YEAR])
        finder = SubjectFinder(work)
        assert finder.find_or_add(a_person(DAY, SCHOOL)) == known
        assert finder.find_or_add(a_person(YEAR, SCHOOL)) == known
        assert finder.find_or_add(a_person(DAY, QUARTER)) == known
    with office.reader() as reader:
        assert reader.subjects.get(known).birth_date == DAY
        assert reader.subjects.get(known).unit_id == SCHOOL  # a list does not move anybody


def test_the_first_unit_is_learned(office: Office) -> None:
    with office.work("Add {name}", name="x") as work:
        (known,) = filled(work, [(NAME, DAY, None)])
        finder = SubjectFinder(work)
        assert finder.find_or_add(a_person(DAY, QUARTER)) == known
        assert finder.find_or_add(a_person(YEAR, QUARTER)) == known
    with office.reader() as reader:
        assert reader.subjects.get(known).unit_id == QUARTER


def test_an_undated_person_learns_the_date(office: Office) -> None:
    with office.work("Add {name}", name="x") as work:
        (known,) = filled(work, [UNDATED])
        SubjectFinder(work).find_or_add(a_person(MONTH, SCHOOL))
    with office.reader() as reader:
        assert reader.subjects.get(known).birth_date == MONTH


@pytest.mark.parametrize(
    ("first", "second", "can_be_one"),
    [(YEAR, DAY, True), (MONTH, DAY, True), (DAY, DAY, True), (DAY, OTHER_DAY, False), (YEAR, OTHER_YEAR, False)],
)
def test_dates_that_can_be_one_day(first: PartialDate, second: PartialDate, can_be_one: bool) -> None:
    assert compatible(first, second) is compatible(second, first) is can_be_one


def test_units_are_found_by_name_and_alias_marks_counted(work: Work) -> None:
    work.units.add_alias(SCHOOL, "TH Hồng Quang")
    finder = UnitFinder(work)
    assert finder.find("th  hồng quang") == finder.find("Trường Tiểu học Hồng Quang") == SCHOOL
    assert finder.find("TH Hong Quang") is finder.find("") is finder.find(None) is None


def test_a_name_wins_over_an_alias_and_the_older_unit_over_the_newer(work: Work) -> None:
    work.units.add_alias(SCHOOL, "Tổ dân phố 3")
    newer = work.units.add("Trường Tiểu học Hồng Quang")
    finder = UnitFinder(work)
    assert finder.find("Tổ dân phố 3") == QUARTER
    assert finder.find("Trường Tiểu học Hồng Quang") == SCHOOL != newer


def test_a_new_unit_is_added_once_and_learns_names(work: Work) -> None:
    finder = UnitFinder(work)
    added = finder.find_or_add("Trạm Y tế phường", kind="tram")
    assert finder.find_or_add("trạm y tế  phường") == added
    finder.know("TYT", added)
    finder.know("TYT", SCHOOL)  # the first word stands
    assert finder.find("TYT") == added
