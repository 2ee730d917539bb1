"""Pages: what holds together stays together, headers come back, sums are carried, nothing leaves the text area."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.documents.pages import BODY_SPACING, Page, fitted, pages
from tdkt_desktop.documents.paper import (
    A4_PORTRAIT,
    Block,
    CarriedTotal,
    Cell,
    Column,
    KeepTogether,
    PageBreak,
    Para,
    Row,
    RowKind,
    Run,
    Section,
    Streamed,
    Table,
    ValueKind,
)

TEXT = Para((Run("chữ " * 40),), size=14)
COLUMNS = (Column(40, "center", ValueKind.PLAIN_NUMBER), Column(200), Column(80, "right", ValueKind.NUMBER))
HEADER = (Row(("STT", "Họ và tên", "Tiền"), RowKind.TOTAL),)


def table(count: int, **options: object) -> Table:
    rows = Streamed(lambda: (Row((number, f"Người {number}", 1000)) for number in range(1, count + 1)))
    return Table(COLUMNS, rows, header=HEADER, **options)  # type: ignore[arg-type]


def laid(*blocks: Block) -> list[Page]:
    return list(pages(Section(A4_PORTRAIT, blocks)))


def words(page: Page) -> list[str]:
    return [text.text for _, strip in page for text in strip.texts]


@given(counts=st.lists(st.integers(0, 120), min_size=1, max_size=4), paragraphs=st.integers(0, 30))
def test_nothing_leaves_the_text_area_and_nothing_is_lost(counts: list[int], paragraphs: int) -> None:
    carried = CarriedTotal(2, 1, "Cộng trang", "Mang sang")
    footer = (Row(("", "Tổng cộng", 1), RowKind.TOTAL),)
    blocks = [*[TEXT] * paragraphs, *(table(count, carried=carried, footer=footer, keep_next=True) for count in counts)]
    made = laid(*blocks, TEXT)
    for page in made:
        bottom = 0.0
        for y, strip in page:
            assert y >= bottom - 0.01
            bottom = y + strip.height
        assert bottom <= A4_PORTRAIT.text_height + 0.02
    named = [word for page in made for word in words(page) if word.startswith("Người")]
    assert len(named) == sum(counts)


def test_the_header_comes_back_on_every_page() -> None:
    made = laid(table(120))
    assert len(made) > 2
    assert all(words(page)[:3] == ["STT", "Họ và tên", "Tiền"] for page in made)


def test_a_group_row_is_not_last_on_a_page() -> None:
    group = Row((Cell((Para((Run("NHÓM"),)),), colspan=3),), RowKind.GROUP)
    rows = [group if number % 7 == 0 else Row((number, "Người", 0)) for number in range(200)]
    for page in laid(Table(COLUMNS, rows, header=HEADER)):
        assert words(page)[-1] != "NHÓM"


def test_the_total_is_not_alone_on_a_page() -> None:
    footer = (Row(("", "Tổng cộng", 1), RowKind.TOTAL),)
    for count in range(30, 60):
        last = words(laid(table(count, footer=footer))[-1])
        assert f"Người {count}" in last
        assert "Tổng cộng" in last


def test_sums_are_carried_from_page_to_page() -> None:
    carried = CarriedTotal(2, 1, "Cộng trang", "Mang sang")
    footer = (Row(("", "Tổng cộng", 120_000), RowKind.TOTAL),)
    made = [words(page) for page in laid(table(120, carried=carried, footer=footer))]
    sums = [int(page[page.index("Cộng trang") + 1].replace(".", "")) for page in made]
    rows = [sum(word.startswith("Người") for word in page) for page in made]
    assert sums == [1000 * count for count in rows]
    brought = [int(page[page.index("Mang sang") + 1].replace(".", "")) for page in made[1:]]
    assert brought == [sum(sums[:number]) for number in range(1, len(made))]
    assert "Mang sang" not in made[0]


def test_a_list_of_one_page_carries_no_sums() -> None:
    carried = CarriedTotal(2, 1, "Cộng trang", "Mang sang")
    footer = (Row(("", "Tổng cộng", 3000), RowKind.TOTAL),)
    (page,) = laid(table(3, carried=carried, footer=footer))
    assert "Cộng trang" not in words(page)


def test_a_row_is_not_split_when_it_is_low() -> None:
    row = Row((1, "chữ " * 100, 0))
    for page in laid(Table(COLUMNS, [row] * 40, header=HEADER)):
        assert words(page).count("1") * 12 == sum(word.startswith("chữ") for word in words(page))


def test_a_row_higher_than_a_third_of_the_page_is_cut_between_lines() -> None:
    row = Row((1, "chữ " * 500, 0))
    made = laid(TEXT, Table(COLUMNS, [row], header=HEADER))
    assert len(made) == 2
    assert sum(word.count("chữ") for page in made for word in words(page)) == 540
    assert "1" in words(made[0])


def test_blocks_kept_together_move_together() -> None:
    group = KeepTogether((replace(TEXT, keep_lines=True), TEXT, TEXT))
    for before in range(10, 16):
        made = laid(*[TEXT] * before, group, TEXT)
        held = [page for page in made if sum(word.count("chữ") for word in words(page)) >= 120]
        assert held


def test_no_single_line_of_a_paragraph_is_left_alone() -> None:
    five_lines = Para((Run("chữ " * 95),), size=14)
    for page in laid(*[five_lines] * 30)[:-1]:
        lines = len(page)
        assert lines % 5 != 1
        assert lines % 5 != 4


def test_a_page_break_begins_a_page() -> None:
    assert len(laid(TEXT, PageBreak(), TEXT)) == 2


def test_an_empty_section_is_one_page() -> None:
    assert laid() == [[]]


def test_lines_draw_closer_when_that_spares_a_page() -> None:
    paragraph = Para((Run("chữ"),), line_spacing=BODY_SPACING)
    lines = int(A4_PORTRAIT.text_height / (14 * 1.149 * BODY_SPACING)) + 1
    section = Section(A4_PORTRAIT, (paragraph,) * lines, fit=True)
    closer = fitted(section)
    assert len(list(pages(section))) == 2
    assert len(list(pages(closer))) == 1
    assert closer.blocks[0].line_spacing >= 1.05  # type: ignore[union-attr]


def test_lines_stay_when_no_page_is_spared() -> None:
    section = Section(A4_PORTRAIT, (Para((Run("chữ"),), line_spacing=BODY_SPACING),) * 60, fit=True)
    assert fitted(section) is section
    once = Section(A4_PORTRAIT, (TEXT,), fit=True)
    assert fitted(once) is once


@pytest.mark.parametrize("count", [0, 1])
def test_a_list_of_nobody_or_one_is_one_page(count: int) -> None:
    assert len(laid(table(count))) == 1
