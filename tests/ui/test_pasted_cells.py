"""Cells to and from Excel: what is copied comes back as it was, whatever stands in it; what Excel writes is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.ui.cell_values import read_cell
from tdkt_desktop.ui.cells import as_lines, pasted_rows
from tdkt_desktop.ui.listing import Choice, Column, Edit, Editing
from tdkt_desktop.ui.paste_plan import by_place

TEXT = st.text(st.sampled_from("aấĐ0 '\"\t\r\n=+-@,;–"), max_size=6).filter(lambda text: not text.startswith("'"))
ROWS = st.integers(1, 4).flatmap(
    lambda wide: st.lists(st.lists(TEXT, min_size=wide, max_size=wide), min_size=1, max_size=5)
)


def without_blank_end(rows: list[list[str]]) -> list[list[str]]:
    kept = list(rows)
    while kept and not any(cell.strip() for cell in kept[-1]):
        kept.pop()
    return kept


@given(ROWS)
def test_what_is_copied_comes_back(rows: list[list[str]]) -> None:
    text = as_lines(rows, numeric=[False] * len(rows[0]))
    assert pasted_rows(text) == without_blank_end(rows)


@given(st.text(max_size=40))
def test_any_text_is_read_as_cells(text: str) -> None:
    rows = pasted_rows(text)
    assert all(row for row in rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("\r\n\r\n", []),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\t\r\n\tb", [["a", ""], ["", "b"]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ('"một\nhai"\tba', [["một\nhai", "ba"]]),
        ('Trường "Kim Đồng"\tb', [['Trường "Kim Đồng"', "b"]]),
        ('"Kim Đồng" là trường\tb\nc', [['"Kim Đồng" là trường', "b"], ["c"]]),
        ('"mở mà không đóng\tb\nc', [['"mở mà không đóng', "b"], ["c"]]),
        ("'=1+1\t'001", [["=1+1", "'001"]]),
    ],
)
def test_cells_as_excel_and_word_write_them(text: str, rows: list[list[str]]) -> None:
    assert pasted_rows(text) == rows


def column(kind: Edit, *, may_be_blank: bool = True) -> Column:
    return Column("cell", "Demo Papers", edit=Editing(kind, may_be_blank=may_be_blank))


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (Edit.TEXT, "  Tổ  trưởng ", "Tổ trưởng"),
        (Edit.NUMBER, "2.220.000 đ", "2.220.000"),
        (Edit.DAY, "5/9/2026", "05/9/2026"),
        (Edit.PARTIAL_DAY, "1975", "1975"),
        (Edit.CHOICE, "truong A", "Trường A"),
        (Edit.TEXT, "", ""),
    ],
)
def test_texts_are_read_as_their_column_wants(kind: Edit, text: str, words: str) -> None:
    read = read_cell(column(kind), text, [Choice(1, "Trường A"), Choice(2, "Trường B")])
    assert (read.words, read.error) == (words, "")


@pytest.mark.parametrize(
    ("kind", "text", "error"),
    [
        (Edit.NUMBER, "12a", "“12a” không phải số"),
        (Edit.DAY, "31/2/2026", "không có ngày “31/2/2026”"),
        (Edit.DAY, "2026", "“2026” không phải ngày"),
        (Edit.PARTIAL_DAY, "hôm nào", "“hôm nào” không phải ngày"),
        (Edit.CHOICE, "Trường C", "chưa có “Trường C” trong danh mục"),
        (Edit.CHOICE, "to an", "“to an” ứng với nhiều mục"),
    ],
)
def test_what_cannot_stand_there_says_why(kind: Edit, text: str, error: str) -> None:
    read = read_cell(column(kind), text, [Choice(1, "Trường A"), Choice(2, "Tổ An"), Choice(3, "Tổ Ân")])
    assert read.error == error


def test_the_right_marks_choose_among_names_alike() -> None:
    assert read_cell(column(Edit.CHOICE), "Tổ Ân", [Choice(2, "Tổ An"), Choice(3, "Tổ Ân")]).value == 3


def test_a_cell_that_must_not_be_empty_says_so() -> None:
    assert read_cell(column(Edit.TEXT, may_be_blank=False), " ").error == "không được để trống"


def test_columns_that_are_not_typed_into_are_refused_only_where_they_differ() -> None:
    names, fixed = Column("name", "Demo Name, position"), Column("fixed", "Demo Award")
    row = {"id": 1, "name": "An", "fixed": "Giấy khen", "cell": "cũ"}
    columns = (fixed, column(Edit.TEXT))

    def plan(cells: list[str]) -> list[tuple[str, str]]:
        made = by_place([cells], [row], columns, names=names, choices=lambda _key: ())
        return [(cell.new, cell.error) for cell in made.cells]

    assert plan(["giay khen", "mới"]) == [("mới", "")]
    assert plan(["Bằng khen", "cũ"]) == [("Bằng khen", "cột này không sửa được")]
