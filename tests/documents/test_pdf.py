"""The PDF itself: letters, fonts, places of the main blocks, margins, markup left alone."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tdkt_desktop.documents.fonts import vietnamese_letters
from tdkt_desktop.documents.paper import (
    A4_LANDSCAPE,
    A4_PORTRAIT,
    MM,
    Column,
    Image,
    PageSetup,
    Paper,
    Para,
    Row,
    Run,
    Section,
    Table,
    joined,
)
from tdkt_desktop.documents.pdf import write_pdf

HALF_MM = 0.5 * MM


@contextmanager
def opened(paper: Paper, folder: Path) -> Iterator[pypdfium2.PdfDocument]:
    target = folder / "paper.pdf"
    write_pdf(paper, target)
    document = pypdfium2.PdfDocument(target)
    try:
        yield document
    finally:
        document.close()


def of(*blocks: object, page: PageSetup = A4_PORTRAIT) -> Paper:
    return Paper("X", "Thử", (Section(page, blocks),))  # type: ignore[arg-type]


def page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    text = page.get_textpage()
    content = text.get_text_range()
    text.close()
    page.close()
    return " ".join(content.split())


def boxes(document: pypdfium2.PdfDocument, number: int, wanted: str) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right, top of each place where the words stand in one line."""
    page = document[number]
    text = page.get_textpage()
    found = []
    searcher = text.search(wanted, match_case=True)
    while (place := searcher.get_next()) is not None:
        rectangles = [text.get_charbox(place[0] + at, loose=True) for at in range(place[1])]
        lefts, bottoms, rights, tops = zip(*rectangles, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    searcher.close()
    text.close()
    page.close()
    return found


def glyph_boxes(document: pypdfium2.PdfDocument, number: int) -> list[tuple[float, float, float, float]]:
    page = document[number]
    text = page.get_textpage()
    found = [text.get_charbox(at) for at in range(text.count_chars())]
    text.close()
    page.close()
    return found


def test_all_letters_in_all_styles_are_found_again(tmp_path: Path) -> None:
    letters = vietnamese_letters()
    styles = [Run(f"{letters}\n", bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)]
    with opened(of(Para(tuple(styles))), tmp_path) as document:
        text = page_text(document, 0).replace(" ", "")
    assert text == letters * 4


def test_fonts_are_embedded(tmp_path: Path, papers: dict[str, Paper]) -> None:
    with opened(papers["KT-01"], tmp_path) as document:
        page = document[0]
        embedded = set()
        for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_TEXT,)):
            font = pdfium.FPDFTextObj_GetFont(item.raw)
            buffer = ctypes.create_string_buffer(100)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 100)
            embedded.add((buffer.value.decode(), pdfium.FPDFFont_GetIsEmbedded(font)))
        page.close()
    assert len(embedded) == 4
    assert {flag for _, flag in embedded} == {1}


def test_user_text_is_never_markup(tmp_path: Path) -> None:
    hostile = "Công ty A & B <x> <b>đậm &amp; 100% (ngoặc) \\ )"
    table = Table((Column(300),), (Row((hostile,)),))
    with opened(of(Para((Run(hostile),)), table), tmp_path) as document:
        assert page_text(document, 0) == f"{hostile} {hostile}"


def test_decomposed_letters_and_control_signs_are_drawn_composed(tmp_path: Path) -> None:
    with opened(of(Para((Run("Ho\u0300a\x07 Đa\u0323t"),))), tmp_path) as document:
        assert page_text(document, 0) == "Hòa Đạt"


def test_head_block_stands_where_the_decree_puts_it(tmp_path: Path, papers: dict[str, Paper]) -> None:
    with opened(papers["KT-01"], tmp_path) as document:
        ((left, _, right, top),) = boxes(document, 0, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        ((motto_left, _, motto_right, _),) = boxes(document, 0, "Độc lập - Tự do - Hạnh phúc")
        ((kind_left, _, kind_right, _),) = boxes(document, 0, "QUYẾT ĐỊNH ")[:1] or boxes(document, 0, "QUYẾT ĐỊNH")[:1]
    assert right - left == pytest.approx(271.2, abs=HALF_MM)
    assert motto_right - motto_left == pytest.approx(171.4, abs=HALF_MM)
    right_column = (30 - 4 + 74 + 97 / 2) * MM
    assert (left + right) / 2 == pytest.approx(right_column, abs=HALF_MM)
    assert (motto_left + motto_right) / 2 == pytest.approx(right_column, abs=HALF_MM)
    assert A4_PORTRAIT.height - top == pytest.approx(20 * MM, abs=2 * MM)
    assert (kind_left + kind_right) / 2 == pytest.approx((30 + 165 / 2) * MM, abs=1 * MM)


def test_page_numbers_are_centred_in_the_top_margin_and_hidden_on_first_pages(
    tmp_path: Path, papers: dict[str, Paper]
) -> None:
    with opened(papers["KT-01"], tmp_path) as document:
        tops = []
        for number in range(len(document)):
            page = document[number]
            above = [box for box in glyph_boxes(document, number) if box[1] > page.get_height() - 19 * MM]
            tops.append((page.get_width(), page.get_height(), above))
            page.close()
    assert [bool(above) for _, _, above in tops] == [False, False, True, True]
    width, height, above = tops[2]
    (left, bottom, right, _) = above[0]
    assert (left + right) / 2 == pytest.approx(width / 2, abs=HALF_MM)
    assert bottom == pytest.approx(height - 13 * MM, abs=HALF_MM)


def test_list_section_lies_and_its_header_repeats(tmp_path: Path, papers: dict[str, Paper]) -> None:
    with opened(papers["KT-01"], tmp_path) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
        assert [round(width / MM) for width, _ in sizes] == [210, 297, 297, 297]
        for number in range(1, len(document)):
            text = page_text(document, number)
            assert "STT Họ và tên/Tên tập thể" in text
            assert "Tiền thưởng (đồng)" in text


@pytest.mark.parametrize(
    "code", ["DS-NAM", "HD-04", "HS-07", "HS-08", "HS-09", "KT-01", "KT-02", "KT-05", "TH-01", "TH-02", "TT-01"]
)
def test_no_glyph_leaves_the_margins(code: str, tmp_path: Path, papers: dict[str, Paper]) -> None:
    with opened(papers[code], tmp_path) as document:
        for number in range(len(document)):
            width, height = document.get_page_size(number)
            for left, bottom, right, top in glyph_boxes(document, number):
                assert left >= 26 * MM - 1
                assert right <= width - 13 * MM + 1
                assert bottom >= 18 * MM - 2
                assert top <= height - 9 * MM


def test_long_words_wrap_inside_their_cells(tmp_path: Path) -> None:
    long = "Trungtâmphụcvụhànhchínhcông" * 6
    table = Table((Column(60), Column(60)), (Row((long, "ngắn")),))
    with opened(of(table), tmp_path) as document:
        (_, _, right, _) = max(glyph_boxes(document, 0), key=lambda box: box[2] if box[1] else 0)
        assert page_text(document, 0).replace(" ", "").count("Trung") == 6
        assert right <= (30 * MM) + 120


def test_a_picture_is_kept_once_however_often_it_is_drawn(tmp_path: Path) -> None:
    from PIL import Image as Drawing

    file = tmp_path / "stamp.png"
    Drawing.frombytes("RGB", (300, 300), Random(1).randbytes(270_000)).save(file)
    once, often = tmp_path / "once.pdf", tmp_path / "often.pdf"
    picture = Image(file, 100, 100)
    write_pdf(of(picture), once)
    write_pdf(of(*[picture] * 20), often)
    assert often.stat().st_size < 1.5 * once.stat().st_size


def test_properties_name_form_and_no_person(tmp_path: Path, papers: dict[str, Paper]) -> None:
    with opened(papers["KT-01"], tmp_path) as document:
        properties = document.get_metadata_dict()
    assert properties["Title"] == "Quyết định Về việc công nhận danh hiệu thi đua năm 2026"
    assert properties["Subject"] == "KT-01"
    assert "form=KT-01" in properties["Keywords"]
    assert properties["Author"] == ""


def test_landscape_text_is_252_mm_wide() -> None:
    assert pytest.approx(252 * MM) == A4_LANDSCAPE.text_width


def test_papers_joined_for_printing_are_each_numbered_from_their_own_first_page(tmp_path: Path) -> None:
    two_pages = Paper("X", "x", (Section(A4_PORTRAIT, tuple(Para((Run(f"dòng {n}"),)) for n in range(60))),))
    with opened(joined([two_pages, two_pages], code="X", title="x"), tmp_path) as document:
        heads = [page.get_textpage().get_text_bounded(bottom=297 * MM - 20 * MM) for page in document]
    assert [head.strip() for head in heads] == ["", "2", "", "2"]
