"""The .docx: opened again, it agrees with the paper; headers repeat, sections turn, text is as given."""

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn

from tdkt_desktop.documents.head_and_signature import MOTTO, NATION
from tdkt_desktop.documents.paper import (
    A4_PORTRAIT,
    Cell,
    Column,
    Image,
    PageBreak,
    Paper,
    Para,
    Row,
    Run,
    Section,
    Table,
)
from tdkt_desktop.documents.word import write_word


def reopened(paper: Paper, folder: Path) -> docx.document.Document:
    target = folder / "paper.docx"
    write_word(paper, target)
    return docx.Document(str(target))


def of(*blocks: object) -> Paper:
    return Paper("X", "Thử", (Section(A4_PORTRAIT, blocks),))  # type: ignore[arg-type]


def test_head_block_is_a_table_without_borders(papers: dict[str, Paper], tmp_path: Path) -> None:
    head = reopened(papers["KT-01"], tmp_path).tables[0]
    assert head.cell(0, 0).text.strip() == "ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN HÒA"
    assert [para.text for para in head.cell(0, 1).paragraphs if para.text] == [NATION, MOTTO]
    assert head.cell(1, 0).text == "Số: 112/QĐ-UBND"
    assert {border.get(qn("w:val")) for border in head._tbl.tblPr.find(qn("w:tblBorders"))} == {"nil"}


def test_list_rows_equal_the_rows_of_the_paper(papers: dict[str, Paper], tmp_path: Path) -> None:
    document = reopened(papers["KT-01"], tmp_path)
    table = document.tables[-1]
    assert len(table.rows) == 1 + 3 + 4 + 6 + 38 + 1
    assert [cell.text for cell in table.rows[2].cells][:2] == ["1", "Trường Tiểu học Tân Hòa"]
    assert table.rows[-1].cells[1].text == "Tổng cộng"
    assert table.rows[-1].cells[5].text == "52.180.000"


def test_header_rows_repeat_and_rows_are_not_split(papers: dict[str, Paper], tmp_path: Path) -> None:
    table = reopened(papers["HS-07"], tmp_path).tables[2]
    flags = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert flags[:3] == [True, True, False]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert table.cell(0, 1).text == "Họ và tên"
    assert table.cell(0, 2).text == "Năm sinh"
    assert table.cell(1, 2).text == "Nam"
    assert table.cell(1, 1)._tc is table.cell(0, 1)._tc


def test_a_row_of_much_text_may_be_split(tmp_path: Path) -> None:
    table = reopened(of(Table((Column(100),), (Row(("chữ " * 300,)),))), tmp_path).tables[0]
    assert table.rows[0]._tr.trPr.find(qn("w:cantSplit")) is None


def test_sections_turn_and_number_their_pages(papers: dict[str, Paper], tmp_path: Path) -> None:
    document = reopened(papers["KT-01"], tmp_path)
    upright, lying = document.sections
    assert upright.orientation == WD_ORIENTATION.PORTRAIT
    assert lying.orientation == WD_ORIENTATION.LANDSCAPE
    assert lying.page_width.mm == pytest.approx(297, abs=0.1)
    assert upright.left_margin.mm == pytest.approx(30, abs=0.1)
    assert upright.different_first_page_header_footer
    assert "PAGE" in upright.header._element.xml


def test_text_is_as_given(tmp_path: Path) -> None:
    hostile = 'Công ty A & B <x> "nháy" \' =1+1'
    document = reopened(of(Para((Run(hostile),)), Table((Column(200),), (Row((hostile + "\x00\x0b",)),))), tmp_path)
    assert document.paragraphs[0].text == hostile
    assert document.tables[0].cell(0, 0).text == hostile


def test_a_balanced_title_has_its_breaks(tmp_path: Path) -> None:
    text = "Về việc đề nghị khen thưởng thành tích công tác năm học 2025 - 2026 của các trường"
    document = reopened(of(Para((Run(text, bold=True),), align="center", balanced=True)), tmp_path)
    assert document.paragraphs[0].text.replace("\n", " ") == text
    assert document.paragraphs[0].text.count("\n") == 1


def test_the_drawn_line_is_a_border_of_its_length(papers: dict[str, Paper], tmp_path: Path) -> None:
    cell = reopened(papers["KT-01"], tmp_path).tables[0].cell(0, 1)
    rule = cell.paragraphs[2]
    assert rule._p.pPr.find(qn("w:pBdr")) is not None
    width = 275.0 - rule.paragraph_format.left_indent.pt - rule.paragraph_format.right_indent.pt
    assert width == pytest.approx(171.4, abs=0.5)


def test_signature_stays_together(papers: dict[str, Paper], tmp_path: Path) -> None:
    document = reopened(papers["KT-02"], tmp_path)
    row = document.tables[1].rows[0]
    assert row._tr.trPr.find(qn("w:cantSplit")) is not None
    assert "Trần Minh Khôi" in row.cells[1].text
    assert row.cells[0].text.startswith("Nơi nhận:")


def test_pictures_and_page_breaks_are_in_the_file(tmp_path: Path) -> None:
    from PIL import Image as Drawing

    file = tmp_path / "con dấu & ký.png"
    Drawing.new("RGB", (4, 4), "red").save(file)
    picture = Image(file, 100, 50)
    document = reopened(of(picture, PageBreak(), picture, Table((Column(90),), (Row((Cell((picture,)),)),))), tmp_path)
    assert len(document.inline_shapes) == 3
    assert document.inline_shapes[0].width.pt == pytest.approx(100)
    assert "w:br" in document.paragraphs[1]._p.xml
    with ZipFile(tmp_path / "paper.docx") as archive:
        assert [name for name in archive.namelist() if "media" in name] == ["word/media/rIdImage1.png"]


def test_properties_carry_no_person_and_a_fixed_moment(papers: dict[str, Paper], tmp_path: Path) -> None:
    properties = reopened(papers["TT-01"], tmp_path).core_properties
    assert properties.author == ""
    assert properties.created is not None
    assert properties.created.year == 2000
    assert properties.subject == "TT-01"


def test_five_hundred_rows_are_written(tmp_path: Path) -> None:
    rows = [Row((number, f"Người {number}")) for number in range(500)]
    table = reopened(of(Table((Column(40), Column(200)), rows)), tmp_path).tables[0]
    assert len(table.rows) == 500
