"""A province's Word form: split fields, repeated rows, what may go and what must be closed."""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from tdkt_desktop.documents.expressions import TemplateFault
from tdkt_desktop.documents.word_template import WordTemplate

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="720"/></w:sectPr>'


def run(text: str, look: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}<w:t>{text}</w:t></w:r>"


def para(*texts: str) -> str:
    return "<w:p>" + "".join(text if text.startswith("<") else run(text) for text in texts) + "</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{para(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def template(body: str, **parts: str) -> WordTemplate:
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{body}{SECTION}</w:body></w:document>")
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", xml)
    return WordTemplate(out.getvalue())


def filled(body: str, *sheets: dict[str, object]) -> str:
    with ZipFile(io.BytesIO(template(body).filled(sheets))) as archive:
        return archive.read("word/document.xml").decode()


def test_a_field_split_over_runs_is_filled_in_the_look_of_its_first_letter() -> None:
    body = para(run("Bà {", "<w:b/>"), "<w:proofErr/>", run("{ ho_"), run("ten }}, giáo viên", "<w:i/>"))
    xml = filled(body, {"ho_ten": "Đỗ & <Ước>"})
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Bà Đỗ &amp; &lt;Ước&gt;</w:t>' in xml
    assert '<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">, giáo viên</w:t>' in xml
    assert "proofErr" not in xml
    assert 'mc:Ignorable="w14"' in xml


def test_blanks_that_do_not_break_are_blanks_beside_the_braces() -> None:
    body = para("{%\u00a0if ho_ten\u00a0%}") + para("{{\u00a0ho_ten\u00a0}}") + para("{%\u00a0endif\u00a0%}")
    assert ">Đỗ Ước<" in filled(body, {"ho_ten": "Đỗ Ước"})


def test_a_row_is_repeated_and_numbered() -> None:
    body = "<w:tbl>" + row("STT", "Tên") + row("{%tr for n in ds %}") + row("{{ stt }}", "{{ n.ten }}")
    xml = filled(body + row("{%tr endfor %}") + "</w:tbl>", {"ds": [{"ten": "An"}, {"ten": "Bảo\nB"}]})
    assert xml.count("<w:tr>") == 3
    assert ">1<" in xml
    assert "An" in xml
    assert 'Bảo</w:t><w:br/><w:t xml:space="preserve">B' in xml


def test_rows_of_a_row_are_walked() -> None:
    body = para("{% for n in nhom %}", "{{ n.ten }}: ", "{% for d in n.ds %}{{ d }},{% endfor %}", "{% endfor %}")
    xml = filled(body, {"nhom": [{"ten": "A", "ds": ["x", "y"]}, {"ten": "B", "ds": []}]})
    assert "".join(part.split("<")[0] for part in xml.split('"preserve">')[1:]) == "A: x,y,B: "


def test_a_tag_alone_takes_its_paragraph_along_and_one_among_words_does_not() -> None:
    body = para("{% if ds %}") + para("Có {% if so > 1 %}nhiều{% elif so == 1 %}một{% else %}không{% endif %}.")
    body += para("{% endif %}") + para("{# lời dặn #}Hết")
    one = filled(body, {"ds": [1], "so": 1})
    assert one.count("<w:p>") == 2
    assert ">một<" in one
    assert "nhiều" not in one
    assert "lời dặn" not in one
    assert filled(body, {"ds": [], "so": 1}).count("<w:p>") == 1


def test_a_cell_never_loses_its_last_paragraph() -> None:
    cell = f"<w:tc><w:tcPr/>{para('{% if x %}')}{para('A')}{para('{% endif %}')}</w:tc>"
    assert "<w:tcPr/><w:p/></w:tc>" in filled(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>", {"x": ""})


def test_each_sheet_begins_a_section_of_its_own() -> None:
    xml = filled(para("{{ ten }}"), {"ten": "An"}, {"ten": "Bảo"}, {"ten": "Cường"})
    assert xml.count("<w:sectPr>") == 3
    assert xml.count('<w:pgNumType w:start="1"/>') == 2
    assert xml.index("An") < xml.index("Bảo") < xml.index("Cường")


def test_head_and_foot_of_the_pages_are_filled_too() -> None:
    head = f"<w:hdr {SPACES}>{para('Phiếu của {{ ten }}')}</w:hdr>"
    data = template(para("x"), header1=head).filled([{"ten": "An"}])
    with ZipFile(io.BytesIO(data)) as archive:
        assert "Phiếu của An" in archive.read("word/header1.xml").decode()


@pytest.mark.parametrize(
    "body",
    [
        para("{% for n in ds %}") + para("x"), para("{% endfor %}"), para("{% if a %}") + para("{% endfor %}"),
        para("{% for n in ds %}x") + para("{% endfor %}"), para("{% else %}"), para("{% for n of ds %}{% endfor %}"),
        "<w:tbl>" + row("{% if a %}") + row("{% endif %}") + "</w:tbl>", para("{%tr for n in ds %}"),
        para("{% tron %}"), para("\ue0000\ue001"), para("x" * 4_200_000),
        para("{% for a in ds %}{% for b in ds %}x{% endfor %}{% endfor %}"),
        para("".join(f"{{% for a{n} in a{n - 1}.ds %}}" for n in range(1, 9)) + "{% endfor %}" * 8),
    ],
)  # fmt: skip
def test_what_is_not_closed_where_it_was_opened_is_a_fault(body: str) -> None:
    with pytest.raises(TemplateFault):
        template(body)


@pytest.mark.parametrize(
    "tag", ["{{ khong_co }}", "{% if so > 5 %}{{ khong_co }}{% endif %}", "{% for n in so %}{% endfor %}"]
)
def test_a_trial_finds_a_wrong_name_in_every_branch(tag: str) -> None:
    with pytest.raises(TemplateFault):
        template(para(tag)).try_out({"so": 1})


def test_word_opens_what_was_filled(tmp_path: Path) -> None:
    word = Document()
    word.add_paragraph("Kính gửi: {{ noi_nhan }}")
    word.save(str(tmp_path / "mau.docx"))
    made = WordTemplate((tmp_path / "mau.docx").read_bytes())
    (tmp_path / "giay.docx").write_bytes(made.filled([{"noi_nhan": "Sở Nội vụ"}, {"noi_nhan": "Ban Thi đua"}]))
    read = Document(str(tmp_path / "giay.docx"))
    assert [one.text for one in read.paragraphs if one.text] == ["Kính gửi: Sở Nội vụ", "Kính gửi: Ban Thi đua"]
    assert made.filled([{"noi_nhan": "x"}]) == made.filled([{"noi_nhan": "x"}])
