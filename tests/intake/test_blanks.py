"""Blank lists of the pack: every heading is one that is understood, every kind has what its list needs."""

import pytest

from tdkt_desktop.intake.blanks import Blank, Takes, national_blanks
from tdkt_desktop.intake.kinds import READERS
from tdkt_desktop.intake.vocabulary import national_vocabulary

BLANKS = national_blanks()


@pytest.fixture(params=BLANKS.values(), ids=list(BLANKS))
def blank(request: pytest.FixtureRequest) -> Blank:
    found = request.param
    assert isinstance(found, Blank)
    return found


def test_every_heading_is_understood_as_its_field(blank: Blank) -> None:
    headings = national_vocabulary().headings_of(blank.kind)
    for column in blank.columns:
        if column.heading:
            found = headings.exact(column.heading)
            assert found is not None, column.heading
            assert found.field == column.field


def test_the_columns_suffice_for_the_kind(blank: Blank) -> None:
    needs = next(reader.needs for reader in READERS if reader.name == blank.kind)
    fields = {column.field for column in blank.columns}
    assert any(all(group & fields for group in alternative) for alternative in needs)


def test_the_list_begins_with_a_number_and_says_how_it_is_filled_in(blank: Blank) -> None:
    assert blank.columns[0].takes is Takes.NUMBER
    asked = [column for column in blank.columns if column.takes not in (Takes.NUMBER, Takes.PRINTED, Takes.LIMIT)]
    assert all(column.hint for column in asked if column.takes is not Takes.TEXT)
