"""Line breaking: nothing sticks out, nothing is lost, bound words stay together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.documents.fonts import face
from tdkt_desktop.documents.lines import broken, plain_lines, with_breaks
from tdkt_desktop.documents.paper import Para, Run

WORDS = st.text("aăâđêôơưẵỡ BNghĐ,.-/\u00a0\n", max_size=120)


def shown(para: Para, width: float) -> list[str]:
    return ["".join(piece.text for piece in line.pieces).strip() for line in broken(para, width)]


@given(text=WORDS, width=st.floats(40, 400), align=st.sampled_from(["left", "center", "right", "justify"]))
def test_no_line_sticks_out(text: str, width: float, align: str) -> None:
    for line in broken(Para((Run(text),), align=align), width):  # type: ignore[arg-type]
        for piece in line.pieces:
            assert piece.x >= -0.02
            assert piece.x + piece.look.face.width(piece.text.rstrip(), piece.look.size) <= width + 0.02


@given(text=WORDS, width=st.floats(40, 400))
def test_no_letter_is_lost(text: str, width: float) -> None:
    drawn = "".join(piece.text for line in broken(Para((Run(text),)), width) for piece in line.pieces)
    assert "".join(drawn.split()) == "".join(text.split())


@given(text=WORDS, width=st.floats(40, 400))
def test_the_short_way_of_lists_breaks_like_the_long_one(text: str, width: float) -> None:
    long_way = shown(Para((Run(text),), size=12), width)
    short_way = [line.strip() for line in plain_lines(text, face(), 12, width)]
    assert [" ".join(line.split()) for line in short_way] == [" ".join(line.split()) for line in long_way]


def test_a_bound_space_never_ends_a_line() -> None:
    lines = shown(Para((Run("Danh sách của năm\u00a02026"),), size=14), 110)
    assert lines == ["Danh sách của", "năm\u00a02026"]


def test_a_word_over_two_runs_is_not_parted() -> None:
    para = Para((Run("có "), Run("12345", bold=True), Run(",")), size=14)
    assert shown(para, 40) == ["có", "12345,"]


def test_a_forced_break_begins_a_line() -> None:
    assert shown(Para((Run("ỦY BAN\nPHƯỜNG"),)), 400) == ["ỦY BAN", "PHƯỜNG"]


def test_a_long_number_is_cut_after_its_stroke() -> None:
    assert plain_lines("1234/QĐ-UBND", face(), 12, 60) == ("1234/QĐ-", "UBND")


def test_even_lines_reach_both_sides_but_the_last() -> None:
    para = Para((Run("một hai ba bốn năm sáu bảy tám chín mười một hai ba"),), align="justify", size=14)
    *even, last = broken(para, 150)
    assert even
    assert all(line.right == pytest.approx(150, abs=0.1) for line in even)
    assert last.right < 150


def test_even_lines_stretch_bound_spaces_like_the_others() -> None:
    para = Para(
        (Run("ngày\u00a014 tháng\u00a06 năm\u00a02025 của Chính phủ quy định chi tiết"),), align="justify", size=14
    )
    first = broken(para, 185)[0]
    gaps = [
        after.x - before.x - before.look.face.width(before.text.rstrip(), 14)
        for before, after in zip(first.pieces, first.pieces[1:], strict=False)
    ]
    assert len(gaps) > 4
    assert max(gaps) - min(gaps) < 0.1


def test_a_title_is_balanced() -> None:
    text = "Về việc đề nghị khen thưởng thành tích công tác năm học 2025 - 2026"
    lines = broken(Para((Run(text, bold=True),), align="center", balanced=True), 400)
    widths = [line.right - line.left for line in lines]
    assert len(widths) == 2
    assert max(widths) - min(widths) < 60


@given(text=st.text("aăđ \n", min_size=1, max_size=100))
def test_breaks_written_for_word_are_those_of_the_page(text: str) -> None:
    para = Para((Run(text[:40], bold=True), Run(text[40:])), balanced=True, size=14)
    written = with_breaks(para, 90)
    assert shown(written, 90) == shown(para, 90)


def test_a_superscript_is_small_and_high() -> None:
    line = broken(Para((Run("m"), Run("2", superscript=True))), 100)[0]
    small = line.pieces[1].look
    assert small.size < 14
    assert small.rise > 0


def test_an_empty_paragraph_is_one_empty_line() -> None:
    (line,) = broken(Para((Run(""),), size=14), 100)
    assert line.pieces == []
    assert line.height == pytest.approx(16.086)
