"""A unit lives on in another, never in itself."""

from datetime import date

from tdkt_desktop.actions.units import UnitMergedIntoItself, merge_units
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.ward import QUARTER, SCHOOL


def test_a_unit_is_never_merged_into_itself(office: Office) -> None:
    with refuses(office, UnitMergedIntoItself, "Tổ dân phố 3"):
        merge_units(office, [SCHOOL, QUARTER], QUARTER, on=date(2025, 7, 1))
