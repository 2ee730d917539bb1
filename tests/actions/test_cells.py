"""Cells of a list set in one Step: names, units, days; what cannot be is refused whole."""

import pytest

from tdkt_desktop.actions.cells import CellChange, UnitUnderItself, change_subject_cells, change_unit_cells
from tdkt_desktop.actions.people import BirthDateImpossible, NameMissing
from tdkt_desktop.actions.units import UnitNameTaken
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.offices import dump


def test_cells_of_several_subjects_are_one_step(office: Office) -> None:
    before = dump(office)
    steps = len(office.steps(100))
    change_subject_cells(
        office,
        [
            CellChange(ward.BICH, "position", "Hiệu trưởng"),
            CellChange(ward.LAN, "birth_date", PartialDate(1980)),
            CellChange(ward.LAN, "position", None),
        ],
    )
    with office.reader() as reader:
        bich, lan = reader.subjects.get(ward.BICH), reader.subjects.get(ward.LAN)
    assert (bich.position, lan.birth_date, lan.position) == ("Hiệu trưởng", PartialDate(1980), None)
    assert len(office.steps(100)) == steps + 1
    office.undo()
    assert dump(office) == before


def test_a_move_to_another_unit_is_kept_as_employment(office: Office) -> None:
    def employments() -> int:
        with office.reader() as reader:
            return int(reader.connection.exec_driver_sql("SELECT count(*) FROM employment").scalar() or 0)

    before = employments()
    with office.reader() as reader:
        other = next(unit.id for unit in reader.units.all() if unit.id != reader.subjects.get(ward.BICH).unit_id)
    change_subject_cells(office, [CellChange(ward.BICH, "unit_id", other)])
    assert employments() == before + 1
    change_subject_cells(office, [CellChange(ward.BICH, "unit_id", other)])
    assert employments() == before + 1


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (CellChange(ward.LAN, "name", " "), NameMissing),
        (CellChange(ward.LAN, "birth_date", PartialDate(2099)), BirthDateImpossible),
    ],
)
def test_one_bad_cell_leaves_all_as_it_was(office: Office, change: CellChange, refusal: type[Exception]) -> None:
    before = dump(office)
    with pytest.raises(refusal):
        change_subject_cells(office, [CellChange(ward.BICH, "position", "Hiệu trưởng"), change])
    assert dump(office) == before


def test_a_renamed_unit_keeps_its_former_name(office: Office) -> None:
    change_unit_cells(office, [CellChange(ward.SCHOOL, "name", "Trường Tiểu học Kim Đồng")])
    with office.reader() as reader:
        unit = next(unit for unit in reader.units.all() if unit.id == ward.SCHOOL)
    assert unit.name == "Trường Tiểu học Kim Đồng"
    assert unit.aliases


@pytest.mark.parametrize(("name", "refusal"), [("", NameMissing), (None, NameMissing)])
def test_a_unit_needs_a_name(office: Office, name: object, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        change_unit_cells(office, [CellChange(ward.SCHOOL, "name", name)])


def test_two_units_cannot_bear_one_name(office: Office) -> None:
    with office.reader() as reader:
        other = next(unit.name for unit in reader.units.all() if unit.id != ward.SCHOOL)
    with pytest.raises(UnitNameTaken):
        change_unit_cells(office, [CellChange(ward.SCHOOL, "name", other)])


def test_units_cannot_stand_under_each_other(office: Office) -> None:
    with office.reader() as reader:
        first, second = [unit.id for unit in reader.units.all()][:2]
    before = dump(office)
    with pytest.raises(UnitUnderItself):
        change_unit_cells(office, [CellChange(first, "parent_id", second), CellChange(second, "parent_id", first)])
    assert dump(office) == before
    change_unit_cells(office, [CellChange(first, "parent_id", second), CellChange(second, "parent_id", None)])
