"""Filters of single columns, in the database: words without marks, values, blanks, days as they are typed."""

from collections.abc import Callable, Iterator

import pytest

from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import column_filters
from tdkt_desktop.storage.column_filters import BLANK, ColumnFilter, ready, stored_day
from tdkt_desktop.storage.listing import EVERYTHING, Filter
from tdkt_desktop.storage.listings import AWARDS, BONUSES, SUBJECTS
from tests.support import ward
from tests.support.offices import made_office

Names = Callable[[ColumnFilter], list[str]]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The ward, which these tests only read."""
    with made_office(tmp_path_factory.mktemp("ward") / "office") as made:
        ward.fill(made)
        yield made


@pytest.fixture
def names(office: Office) -> Names:
    """Names of the subjects that a filter of their unit keeps."""

    def ask(wanted: ColumnFilter) -> list[str]:
        columns = {"unit": wanted}
        with office.reader() as reader:
            ready(reader.connection, columns)
            rows = SUBJECTS.rows(reader.connection, Filter(columns=columns))
            assert SUBJECTS.count(reader.connection, Filter(columns=columns)) == len(rows)
        return [row["name"] for row in rows]

    return ask


def test_words_of_a_column_need_no_marks_and_begin_words(office: Office, names: Names) -> None:
    with office.reader() as reader:
        units = {row["name"]: row["unit"] or "" for row in SUBJECTS.every_row(reader.connection)}
    schools = [name for name, unit in units.items() if "Trường" in unit]
    assert schools
    assert sorted(names(ColumnFilter("truong"))) == sorted(schools)
    assert names(ColumnFilter("ruong")) == []
    assert names(ColumnFilter("100%")) == []


def test_values_and_blanks_add_up_to_the_whole(office: Office, names: Names) -> None:
    with office.reader() as reader:
        values = SUBJECTS.values(reader.connection, "unit", limit=100)
        total = SUBJECTS.count(reader.connection)
    assert values is not None
    assert sum(value.count for value in values) == total
    for value in values:
        assert len(names(ColumnFilter(values=(value.value,)))) == value.count
    assert len(names(ColumnFilter(values=tuple(value.value for value in values)))) == total
    assert names(ColumnFilter(values=())) == []


def test_a_value_points_to_a_row_that_shows_it(office: Office) -> None:
    with office.reader() as reader:
        values = AWARDS.values(reader.connection, "award", limit=50)
        assert values
        rows = AWARDS.rows_of(reader.connection, [value.row_id for value in values])
    assert [row["award"] for row in rows] == [value.value for value in values]


def test_too_many_values_are_none(office: Office) -> None:
    with office.reader() as reader:
        assert SUBJECTS.values(reader.connection, "name", limit=1) is None


def test_rows_come_in_the_order_asked_and_missing_ones_are_left_out(office: Office) -> None:
    with office.reader() as reader:
        ids = [row["id"] for row in SUBJECTS.every_row(reader.connection)]
        wanted = [*reversed(ids), 10**6]
        assert [row["id"] for row in SUBJECTS.rows_of(reader.connection, wanted)] == wanted[:-1]


def test_a_total_is_the_sum_of_the_rows(office: Office) -> None:
    with office.reader() as reader:
        rows = BONUSES.every_row(reader.connection)
        assert BONUSES.total(reader.connection, "amount", EVERYTHING) == sum(row["amount"] or 0 for row in rows)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("18/12/2024", "2024-12-18"),
        ("5.9.2025", "2025-09-05"),
        ("12/2024", "2024-12"),
        ("2024", "2024"),
        ("a/b", "a/b"),
    ],
)
def test_days_are_looked_for_as_they_are_stored(typed: str, stored: str) -> None:
    assert stored_day(typed) == stored


def test_blank_is_a_value_among_others(names: Names) -> None:
    assert set(names(ColumnFilter(values=(BLANK,)))) <= set(names(ColumnFilter(values=(BLANK, "x"))))


def test_letters_that_stand_in_the_database_are_not_folded_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def words_begin(value: object, words: str) -> int:
        asked.append(value)
        return original(value, words)

    original = column_filters._words_begin
    monkeypatch.setattr(column_filters, "_words_begin", words_begin)

    def found(words: str) -> list[str]:
        columns = {"name": ColumnFilter(words)}
        with office.reader() as reader:
            ready(reader.connection, columns)
            return [row["name"] for row in AWARDS.rows(reader.connection, Filter(columns=columns))]

    assert found("manh do") == ["Đỗ Mạnh Hùng"]
    assert found("v") == ["V"]  # printed otherwise than on file: what was printed counts
    assert found("lan") == []
    assert set(asked) == {"V"}
