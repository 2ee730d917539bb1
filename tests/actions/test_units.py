"""Units: names are taken once, former names stay aliases, mergers end the old units."""

from datetime import date

from tdkt_desktop.actions.units import (
    UnitNameTaken,
    UnitUnderItself,
    add_alias,
    add_unit,
    change_unit,
    merge_units,
    rename_unit,
)
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listings import SUBJECTS, UNITS
from tests.support.actions import refuses
from tests.support.ward import QUARTER, SCHOOL


def unit(office: Office, unit_id: int) -> Unit:
    with office.reader() as reader:
        return next(found for found in reader.units.all() if found.id == unit_id)


def test_a_unit_with_its_kind_and_the_one_above(office: Office) -> None:
    add_unit(office, " Tổ  chuyên môn 1 ", kind="to", parent_id=SCHOOL)
    assert unit(office, 3) == Unit(id=3, name="Tổ chuyên môn 1", kind="to", parent_id=SCHOOL)


def test_a_name_or_alias_belongs_to_one_unit(office: Office) -> None:
    add_alias(office, SCHOOL, "TH Hồng Quang")
    for name in ("Trường Tiểu học  Hồng Quang", "th hồng quang", "TỔ DÂN PHỐ 3"):
        with refuses(office, UnitNameTaken, name):
            add_unit(office, name)
        with refuses(office, UnitNameTaken):
            add_alias(office, QUARTER, name)
    with refuses(office, UnitNameTaken):
        rename_unit(office, QUARTER, "TH Hồng Quang")
    add_unit(office, "Trường Tiểu học Hong Quang")  # another name: marks count


def test_a_unit_is_told_where_it_belongs_and_from_when(office: Office) -> None:
    day = date(2020, 1, 1)
    change_unit(office, QUARTER, kind="Tổ dân phố", parent_id=SCHOOL, valid_from=day, valid_to=None)
    found = unit(office, QUARTER)
    assert (found.kind, found.parent_id, found.valid_from, found.valid_to) == ("Tổ dân phố", SCHOOL, day, None)
    for above in (SCHOOL, QUARTER):
        with refuses(office, UnitUnderItself, "Trường Tiểu học Hồng Quang"):
            change_unit(office, SCHOOL, kind=None, parent_id=above, valid_from=None, valid_to=None)


def test_an_unknown_unit_has_no_name(office: Office) -> None:
    with office.reader() as reader:
        assert reader.units.name(99) == ""


def test_units_sort_in_the_order_of_the_dictionary(office: Office) -> None:
    for name in ("Đội 1", "Dốc Đá", "Ẵm"):
        add_unit(office, name)
    with office.reader() as reader:
        names = [row["name"] for row in UNITS.rows(reader.connection, sort="name")]
        people = [row["unit"] for row in SUBJECTS.rows(reader.connection, sort="unit")]
    assert names == ["Ẵm", "Dốc Đá", "Đội 1", "Tổ dân phố 3", "Trường Tiểu học Hồng Quang"]
    assert people == ["Tổ dân phố 3", *["Trường Tiểu học Hồng Quang"] * 3]


def test_a_renamed_unit_keeps_its_former_name_as_alias(office: Office) -> None:
    rename_unit(office, SCHOOL, "Trường Tiểu học Hồng Quang 1")
    found = unit(office, SCHOOL)
    assert (found.name, found.aliases) == ("Trường Tiểu học Hồng Quang 1", ("Trường Tiểu học Hồng Quang",))
    rename_unit(office, SCHOOL, "Trường Tiểu học Hồng Quang")
    assert unit(office, SCHOOL).name == "Trường Tiểu học Hồng Quang"


def test_merged_units_end_the_day_before_and_live_on(office: Office) -> None:
    add_unit(office, "Tổ dân phố 3A")
    add_unit(office, "Tổ dân phố mới")
    merge_units(office, [QUARTER, 3], 4, on=date(2025, 7, 1))
    assert [unit(office, old).valid_to for old in (QUARTER, 3)] == [date(2025, 6, 30)] * 2
    assert unit(office, 4).valid_to is None
    with office.reader() as reader:
        assert reader.units.family(4) == {QUARTER, 3, 4}
        assert {found.on for found in reader.units.successions()} == {date(2025, 7, 1)}
