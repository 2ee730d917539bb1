"""What the palette finds in a real office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tdkt_desktop.office.office import Office
from tdkt_desktop.ui.office_finding import OfficeFind
from tests.support import ward
from tests.support.offices import made_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office") as made:
        ward.fill(made)
        yield made


def test_the_palette_finds_people_and_rounds_by_any_words(office: Office) -> None:
    find = OfficeFind(office, pages=frozenset({"subjects", "rounds"}))
    (people,) = find("bich ngoc")
    assert [(found.title, found.page, found.record) for found in people.lines] == [
        ("Lê Thị Ngọc Bích", "subjects", ward.BICH)
    ]
    (rounds,) = find("cuoi nam")
    assert rounds.lines[0].record == ward.ROUND
    assert list(find("")) == list(find("#15")) == []
    assert not OfficeFind(office, pages=frozenset())("bich")
