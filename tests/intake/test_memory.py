"""What is remembered of a list: it is read the same way in its next file, whatever the order of its columns."""

from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tdkt_desktop.intake.corrections import NOT_A_LIST, NOTHING_SAID, Corrections, SheetCorrections, SheetPlace, Written
from tdkt_desktop.intake.files import FileInHand
from tdkt_desktop.intake.memory import Memory, memories_of, recalled
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.intake.sheets import Marks as SheetMarks
from tdkt_desktop.intake.sheets import Merge, Sheet, column_letter, filled_rows
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tests.intake.test_laws import KNOWN, encode

HEADINGS = {"who": "Mục A", "unit": "Mục B", "award": "Mục C", "born": "Mục D", "other": "Mục B"}
PEOPLE = [
    {"who": "Lê Văn An", "unit": "Công an xã", "award": "LĐTT", "born": date(1980, 5, 3), "other": "Tổ 1"},
    {"who": "Chu Thị Bình", "unit": "TH Hòa", "award": "CSTĐCS", "born": "1990", "other": "Tổ 2"},
]
FIELDS = {"who": "full_name", "unit": "unit", "award": "award", "born": "birth_date", "other": ""}
MEANT = {Written("unit", "TH Hòa"): "Trường THCS Tân Hòa"}
FIRST = SheetPlace(0, 0)


def in_hand(rows: list[list[object]], *, merges: tuple[Merge, ...] = ()) -> Reading:
    sheet = Sheet("Sheet1", filled_rows(rows), SheetMarks(merges=merges))  # type: ignore[arg-type]
    return Reading([FileInHand(Path("a.xlsx"), "0", [sheet])])


def look(reading: Reading, said: Corrections = NOTHING_SAID) -> ImportReport:
    return reading.understand("auto", known=KNOWN, vocabulary=national_vocabulary(), corrections=said)


def rows_in(order: list[str], *, above: int = 0) -> list[list[object]]:
    title: list[list[object]] = [["Danh sách"] for _ in range(above)]
    return [*title, [HEADINGS[key] for key in order], *([person[key] for key in order] for person in PEOPLE)]


def said_of(order: list[str], *, row: int = 1) -> Corrections:
    columns = {column_letter(at): FIELDS[key] for at, key in enumerate(order)}
    said = SheetCorrections("nominations", (row, row), columns, {"A": "unicode"})
    return Corrections(sheets={FIRST: said}, meanings=MEANT)


def records(report: ImportReport) -> list[tuple[object, ...]]:
    names = ("full_name", "unit", "award", "birth_date")
    return [tuple(row.values.get(name) for name in names) for row in report.files[0].sheets[0].rows if row.values]


@settings(max_examples=40, deadline=None)
@given(first=st.permutations(list(HEADINGS)), second=st.permutations(list(HEADINGS)), above=st.integers(0, 3))
def test_the_same_headings_in_another_order_are_read_the_same(first: list[str], second: list[str], above: int) -> None:
    if (first.index("unit") < first.index("other")) != (second.index("unit") < second.index("other")):
        second.reverse()  # of two headings alike the first stays the first
    reading = in_hand(rows_in(first))
    expected = look(reading, said_of(first))
    assert records(expected)[1] == ("Chu Thị Bình", "Trường THCS Tân Hòa", "CSTDCS", "1990")
    (memory,) = memories_of(reading, expected, said_of(first))
    kept = Memory.from_text(memory.unit, memory.headings, memory.as_text())
    assert kept == memory
    after = in_hand(rows_in(second, above=above))
    found = recalled(after, look(after), [kept], unit=None)
    assert set(found) == {FIRST}
    assert records(look(after, found[FIRST][1])) == records(expected)


def test_headings_in_an_old_letter_code_are_known_again() -> None:
    old = [[encode(heading, vni=False) for heading in ("Họ và tên", "Đơn vị ở", "Danh hiệu")]]
    rows: list[list[object]] = [*old, ["Lê Văn An", "Công an xã", "LĐTT"]]
    reading = in_hand(rows)
    said = Corrections(sheets={FIRST: SheetCorrections("nominations", (1, 1), {"A": "full_name", "B": "unit"})})
    memories = memories_of(reading, look(reading, said), said)
    assert set(recalled(reading, look(reading), memories, unit=None)) == {FIRST}


def test_headings_of_two_rows_are_known_as_a_whole() -> None:
    rows: list[list[object]] = [["Ai", "Đề nghị", ""], ["", "Một", "Hai"], ["Lê Văn An", "LĐTT", "Công an xã"]]
    merges = (Merge(1, 1, 1, 2), Merge(1, 0, 2, 0))
    columns = {"A": "full_name", "B": "award", "C": "unit"}
    said = Corrections(sheets={FIRST: SheetCorrections("nominations", (1, 2), columns)})
    reading = in_hand(rows, merges=merges)
    (memory,) = memories_of(reading, look(reading, said), said)
    assert (memory.depth, set(memory.columns)) == (2, {"ai", "de nghi mot", "de nghi hai"})
    again = in_hand([["Tiêu đề"], *rows], merges=(Merge(2, 1, 2, 2), Merge(2, 0, 3, 0)))
    found = recalled(again, look(again), [memory], unit=None)
    assert records(look(again, found[FIRST][1])) == [("Lê Văn An", "Công an xã", "LDTT", None)]


def test_what_says_nothing_is_not_recalled_and_no_list_is_not_remembered() -> None:
    rows = rows_in(list(HEADINGS))
    reading = in_hand([["Họ và tên", "Đơn vị", "Danh hiệu"], ["Lê Văn An", "Công an xã", "LĐTT"]])
    (memory,) = memories_of(reading, look(reading), NOTHING_SAID)
    assert not memory.says_something
    assert recalled(reading, look(reading), [memory], unit=None) == {}
    no_list = Corrections(sheets={FIRST: SheetCorrections(NOT_A_LIST)})
    other = in_hand(rows)
    assert memories_of(other, look(other, no_list), no_list) == []


def test_a_list_of_another_unit_is_not_recalled() -> None:
    order = list(HEADINGS)
    reading = in_hand(rows_in(order))
    (memory,) = memories_of(reading, look(reading, said_of(order)), said_of(order))
    assert memory.unit == ""
    assert recalled(reading, look(reading), [memory], unit="Công an xã") == {}
    titled = in_hand([["Công an xã"], *rows_in(order)])
    assert recalled(titled, look(titled), [memory], unit=None) == {}
