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


EVERY = frozenset({"subjects", "rounds", "units", "decisions"})


def lines(find: OfficeFind, text: str) -> list[tuple[str, str]]:
    return [(found.page, found.title) for group in find(text) for found in group.lines]


def test_people_units_rounds_and_decisions_are_found_by_any_words(office: Office) -> None:
    find = OfficeFind(office, pages=EVERY)
    assert ("subjects", "Lê Thị Ngọc Bích") in lines(find, "bich ngoc")
    assert lines(find, "cuoi nam") == [("rounds", "Cuối năm 2025")]
    assert ("units", "Trường Tiểu học Hồng Quang") in lines(find, "tieu hoc")
    assert lines(find, "15/qd") == [("decisions", "15/QĐ-UBND")]
    assert lines(find, "5/12/2024") == [("decisions", "15/QĐ-UBND")]
    assert lines(find, "") == []


def test_a_number_sign_asks_for_decisions_alone(office: Office) -> None:
    find = OfficeFind(office, pages=EVERY)
    assert lines(find, "#15") == [("decisions", "15/QĐ-UBND")]
    assert lines(find, "#bich") == lines(find, "#") == []


def test_one_person_brings_the_decisions_that_name_them(office: Office) -> None:
    (people, decided) = OfficeFind(office, pages=EVERY)("do manh hung")
    assert people.lines[0].second == "1975 · Giáo viên · Trường Tiểu học Hồng Quang · 1 lượt khen"
    assert decided.lines[0].second == "05/12/2024 · có Đỗ Mạnh Hùng"


def test_what_has_no_page_is_not_found(office: Office) -> None:
    assert not OfficeFind(office, pages=frozenset())("bich")
    assert not OfficeFind(office, pages=frozenset())("#15")
