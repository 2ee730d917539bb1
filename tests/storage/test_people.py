"""Units and subjects: names, aliases, successions, namesakes, and what each year says of them."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind, WorkRole
from tdkt_desktop.storage import undo
from tdkt_desktop.storage.work import Work
from tests.storage.conftest import NewReader, NewWork


def test_a_unit_is_kept_with_parent_validity_and_tidy_name(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        parent = current.units.add("  UBND\u00a0phường ")
        current.units.add("TDP 3", kind="to", parent_id=parent, valid_from=date(2020, 1, 1), valid_to=date(2025, 6, 30))
    with reader() as known:
        first, second = known.units.all()
        assert (first.name, second.parent_id, second.kind) == ("UBND phường", parent, "to")
        assert (second.valid_from, second.valid_to) == (date(2020, 1, 1), date(2025, 6, 30))
        assert (known.units.count(), known.units.name(parent)) == (2, "UBND phường")


def test_a_unit_is_found_by_name_or_alias_with_its_marks(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        unit_id = current.units.add("Trường Tiểu học Hòa Bình")
        current.units.add_alias(unit_id, "TH Hoà Bình")
        current.units.add_alias(unit_id, "th  HÒA bình")
    with reader() as known:
        assert known.units.named("trường tiểu học hoà bình") == unit_id
        assert known.units.named("TH Hòa Bình") == unit_id
        assert known.units.named("TH Hoa Binh") is None
        assert known.units.all()[0].aliases == ("TH Hoà Bình",)


def test_the_family_of_a_unit_is_all_that_it_came_from(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        a, b, c, d, e = (current.units.add(name) for name in "ABCDE")
        for old, new in ((a, c), (b, c), (c, d), (a, c), (d, a)):
            current.units.add_succession(old, new, on=date(2025, 7, 1))
    with reader() as known:
        assert known.units.family(d) == {a, b, c, d}
        assert known.units.family(e) == {e}
        assert len(known.units.successions()) == 4
        assert known.units.successions()[0].on == date(2025, 7, 1)


def test_a_renamed_unit_is_found_by_its_new_name(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        unit_id = current.units.add("Tổ 3")
        current.units.change(unit_id, name="  Tổ dân phố  số 3 ")
        current.units.change(unit_id)
    with reader() as known:
        assert known.units.named("tổ dân phố số 3") == unit_id
        assert known.units.name(unit_id) == "Tổ dân phố số 3"
        assert known.units.named("Tổ 3") is None


def test_a_unit_that_nothing_refers_to_goes_with_its_aliases(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        lone, used = current.units.add("A"), current.units.add("B")
        current.units.add_alias(lone, "A1")
        current.units.add_succession(lone, used)
        current.subjects.add(SubjectKind.PERSON, "Lê Thị Ước", unit_id=used)
        current.units.remove(lone)
        assert current.units.people_in(used) == 1
    with reader() as known:
        assert [unit.name for unit in known.units.all()] == ["B"]
        assert known.units.successions() == []

    def take_out() -> None:
        with work() as current:
            current.units.remove(used)

    with pytest.raises(IntegrityError):
        take_out()


def test_a_subject_is_kept_as_it_is_known(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        unit_id = current.units.add("TDP 3")
        subject_id = current.subjects.add(
            SubjectKind.PERSON,
            " Đặng  Thị Ước ",
            birth_date=PartialDate(1975, 3),
            role=WorkRole.DIRECT,
            citizen_id="001234567890",
            unit_id=unit_id,
        )
    with reader() as known:
        found = known.subjects.get(subject_id)
        assert (found.name, found.birth_date, found.role) == ("Đặng Thị Ước", PartialDate(1975, 3), WorkRole.DIRECT)
        assert (found.unit, found.citizen_id, found.position) == ("TDP 3", "001234567890", None)


def test_a_changed_name_changes_search_and_order(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        first = current.subjects.add(SubjectKind.PERSON, "Bùi Thị An")
        second = current.subjects.add(SubjectKind.PERSON, "Lê Văn Bảo")
        current.subjects.change(first, name="Bùi Thị Yến", birth_date=PartialDate(1980))
        current.subjects.change(first)
    with reader() as known:
        assert [found.name for found in known.subjects.get_all([first, second])] == ["Lê Văn Bảo", "Bùi Thị Yến"]
        assert known.subjects.get(first).birth_date == PartialDate(1980)


def test_namesakes_count_the_marks(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        ids = [current.subjects.add(SubjectKind.PERSON, name) for name in ("Lê Thị Hoà", "Lê Thị Hòa", "Lê Thị Hoa")]
        current.subjects.add(SubjectKind.HOUSEHOLD, "Lê Thị Hòa")
    with reader() as known:
        assert [known.subjects.same_name(subject_id) for subject_id in ids] == [1, 1, 0]
        assert [found.id for found in known.subjects.namesakes(SubjectKind.PERSON)["le thi hoa"]] == ids
        assert known.subjects.count(SubjectKind.PERSON) == 3
        assert known.subjects.count() == 4


def test_ids_given_ahead_are_those_that_the_rows_get(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        current.subjects.add(SubjectKind.PERSON, "A")
        first = current.subjects.next_id()
        rows = [{"id": first + place, "kind": SubjectKind.PERSON, "name": name} for place, name in enumerate("BC")]
        current.subjects.add_many(rows)
        current.subjects.add_many([])
    with reader() as known:
        assert known.subjects.get(first + 1).name == "C"


def test_a_later_grade_replaces_the_earlier_one_and_is_undone(work: NewWork, engine, reader: NewReader) -> None:
    with work() as current:
        subject_id = current.subjects.add(SubjectKind.PERSON, "A")
        current.subjects.set_grade(subject_id, 2025, grade_code="HTNV")
    for grade in ("HTTNV", "HTXSNV"):
        with work() as current:
            if grade == "HTTNV":
                current.subjects.set_grade(subject_id, 2025, grade_code=grade, paper="12/QĐ")
            else:
                row = {"subject_id": subject_id, "year": 2025, "grade": grade, "paper": None, "source_id": None}
                current.subjects.add_grades([row])
    assert _grades(reader, subject_id) == ["HTXSNV"]
    undo.undo(engine)
    assert _grades(reader, subject_id) == ["HTTNV"]
    undo.undo(engine)
    assert _grades(reader, subject_id) == ["HTNV"]


def _grades(reader: NewReader, subject_id: int) -> list[str]:
    with reader() as known:
        return [given.grade_code for given in known.evidence.of_subjects([subject_id], year=2025)[subject_id].grades]


def _two_units(current: Work) -> tuple[int, int]:
    return current.units.add("Trường A"), current.units.add("Trường B")


def test_evidence_gathers_what_bears_on_a_person(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        unit_id, _other = _two_units(current)
        person = current.subjects.add(
            SubjectKind.PERSON, "Lê Thị Hòa", unit_id=unit_id, birth_date=PartialDate(1975), role=WorkRole.LEADER
        )
        current.subjects.add(SubjectKind.PERSON, "Lê Thị Hoà")
        school = current.subjects.add(SubjectKind.COLLECTIVE, "Trường A", unit_id=unit_id)
        current.subjects.set_grade(person, 2025, grade_code="HTXSNV")
        current.subjects.set_grade(school, 2025, grade_code="HTTNV")
        current.subjects.add_discipline(person, form="canh_cao", on_date="2020-01-01")
        current.subjects.add_discipline(person, state="dang_dieu_tra", on_date="2025-01-01")
        current.initiatives.add("Sáng kiến", year=2025, recognised=True, authors=[(person, "50")])
        row = {"year": 2025, "unit_id": unit_id, "subject_id": person, "award_code": "LDTT", "quantity": 1}
        current.plans.add_registrations([row | {"initiative": None, "source_id": None}])
    with reader() as known:
        found = known.evidence.of_subjects([person], year=2025)[person]
    assert (found.birth_year, found.is_leader, found.has_namesakes) == (1975, True, True)
    assert [given.grade_code for given in found.grades] == ["HTXSNV"]
    assert [given.grade_code for given in found.unit_grades] == ["HTTNV"]
    assert [past.form for past in found.disciplines] == ["canh_cao"]
    assert len(found.open_cases) == len(found.initiatives) == len(found.registrations) == 1


def test_a_collective_inherits_the_awards_of_the_units_it_came_from(work: NewWork, reader: NewReader) -> None:
    with work() as current:
        old, new = _two_units(current)
        current.units.add_succession(old, new)
        before = current.subjects.add(SubjectKind.COLLECTIVE, "Trường A", unit_id=old)
        after = current.subjects.add(SubjectKind.COLLECTIVE, "Trường B", unit_id=new)
        decision = NewDecision("1/QĐ", date(2024, 1, 1), "A", "xa", Origin.BACK_REGISTER)
        current.awards.add(current.awards.add_decision(decision), NewAward(before, "TTLDTT", 2023, "Trường A"))
    with reader() as known:
        found = known.evidence.of_subjects([before, after], year=2025)
    assert [held.by_predecessor for held in found[after].awards] == [True]
    assert [held.by_predecessor for held in found[before].awards] == [False]
