"""What the palette asks of the database: the given name first, any order of words, numbers and days of decisions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import finding
from tdkt_desktop.storage.work import Reader
from tests.support.offices import made_office

NAMES = ("Vũ Mai An", "Trần Thị Mai", "Lê Mai Hoa", "Nguyễn Thị Hòa An", "Mai Thị Hòa", "100% Đạt")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office") as made:
        with made.work("Fill") as work:
            old = work.units.add("Trường Mầm non Hòa An")
            new = work.units.add("Trường Mầm non Hoa Sen")
            work.units.add_alias(new, "Nhà trẻ Sen")
            work.units.change(old, valid_to="2025-06-30")
            work.units.add_succession(old, new, on=date(2025, 7, 1))
            work.subjects.add_many(
                [{"id": number, "kind": SubjectKind.PERSON, "name": name} for number, name in enumerate(NAMES, 1)]
            )
            for number, day, title in (
                ("218/QĐ-UBND", date(2024, 12, 18), "Tặng Giấy khen năm 2024"),
                ("21/QĐ-UBND", date(2025, 2, 5), "Công nhận Lao động tiên tiến"),
            ):
                new_decision = NewDecision(number, day, "Nguyễn Văn Thành", "xa", Origin.BACK_REGISTER, title=title)
                decision_id = work.awards.add_decision(new_decision)
                work.awards.add_many([(decision_id, NewAward(4, "GIAY_KHEN", day.year, NAMES[3], "1980", "MN"))])
        yield made


@pytest.fixture
def reader(office: Office) -> Iterator[Reader]:
    with office.reader() as opened:
        yield opened


def names(reader: Reader, words: str) -> list[str]:
    return [found.name for found in finding.people(reader.connection, words, limit=4)]


def test_who_is_called_so_comes_before_who_has_it_as_a_middle_name(reader: Reader) -> None:
    assert names(reader, "mai")[0] == "Trần Thị Mai"
    assert set(names(reader, "mai")) == {"Trần Thị Mai", "Vũ Mai An", "Lê Mai Hoa", "Mai Thị Hòa"}


def test_one_letter_gives_given_names_in_their_order(reader: Reader) -> None:
    assert names(reader, "a") == ["Nguyễn Thị Hòa An", "Vũ Mai An"]
    assert names(reader, "h") == ["Lê Mai Hoa", "Mai Thị Hòa", "Nguyễn Thị Hòa An"]
    few = finding.people(reader.connection, "a", limit=2)
    assert [(found.name, found.rank) for found in few] == [
        ("Nguyễn Thị Hòa An", finding.GIVEN_BEGINS),
        ("Vũ Mai An", finding.GIVEN_BEGINS),
    ]


def test_the_order_of_words_is_free_and_marks_are_not_needed(reader: Reader) -> None:
    assert names(reader, "an hoa") == names(reader, "hoa an") == ["Nguyễn Thị Hòa An"]
    assert names(reader, "NGUYEN ho") == ["Nguyễn Thị Hòa An"]


def test_signs_of_the_database_are_only_letters(reader: Reader) -> None:
    assert names(reader, "100%") == ["100% Đạt"]
    assert names(reader, "%") == names(reader, "_") == names(reader, "") == []


def test_a_person_comes_with_what_tells_it_from_others(reader: Reader) -> None:
    (found,) = finding.people(reader.connection, "hoa an", limit=4)
    assert (found.awards, found.rank) == (2, finding.WHOLE)


def test_decisions_are_found_by_number_day_and_content(reader: Reader) -> None:
    def numbers(words: str) -> list[str | None]:
        return [found.number for found in finding.decisions(reader.connection, words, limit=4)]

    assert numbers("21") == ["21/QĐ-UBND", "218/QĐ-UBND"]
    assert numbers("218") == numbers("18/12/2024") == numbers("giay khen") == numbers("218 qd") == ["218/QĐ-UBND"]
    assert numbers("5/2/2025") == numbers("tien tien") == ["21/QĐ-UBND"]
    assert numbers("") == numbers("999") == []


def test_the_decisions_of_one_person_newest_first(reader: Reader) -> None:
    found = finding.decisions_of(reader.connection, 4, limit=2)
    assert [one.number for one in found] == ["21/QĐ-UBND", "218/QĐ-UBND"]
    assert finding.decisions_of(reader.connection, 1, limit=2) == []


def test_units_that_stand_come_first(reader: Reader) -> None:
    found = finding.units(reader.connection, "mam non", limit=4)
    assert [one.name for one in found] == ["Trường Mầm non Hoa Sen", "Trường Mầm non Hòa An"]
    assert [one.successor for one in found] == [None, "Trường Mầm non Hoa Sen"]
    assert [one.name for one in finding.units(reader.connection, "tre nha", limit=4)] == ["Trường Mầm non Hoa Sen"]
    assert finding.units(reader.connection, "", limit=4) == []
