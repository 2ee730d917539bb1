"""Draws the Word forms of the example pack of Bắc Ninh: `python -m tests.support.province_templates`.

They are drawn once and kept beside the pack, as a province would keep its own files: plain Word documents in which an
officer typed the names of fields between braces.
"""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.properties import PageSetupProperties

FORMS = Path(__file__).parents[2] / "resources" / "packs" / "bac_ninh" / "forms"
MOMENT = (2000, 1, 1, 0, 0, 0)
CENTRE, RIGHT, BOTH = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY


def new_document(*, landscape: bool = False):
    """An empty A4 page in Times New Roman 13."""
    word = Document()
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(13)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    normal.paragraph_format.space_after = Pt(4)
    page = word.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    if landscape:
        page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Mm(297), Mm(210)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    return word


def line(home, *parts: str, align=None, size: float | None = None) -> None:
    """A paragraph; a part that begins with '*' is bold, with '/' slanted."""
    paragraph = home.add_paragraph()
    paragraph.alignment = align
    for part in parts:
        run = paragraph.add_run(part.lstrip("*/"))
        run.bold, run.italic = part.startswith("*"), part.startswith("/")
        if size is not None:
            run.font.size = Pt(size)


def letterhead(word, widths: tuple[float, float] = (66, 99)) -> None:
    """Two columns without border: who issues, and the nation's name."""
    table = word.add_table(rows=1, cols=2)
    set_widths(table, widths)
    left, right = table.rows[0].cells
    for cell, words in (
        (left, ("{% for dong in co_quan.cap_tren %}", "{{ dong }}", "{% endfor %}")),
        (right, ("*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "*Độc lập - Tự do - Hạnh phúc")),
    ):
        for text in words:
            line(cell, text, align=CENTRE, size=12)
        first = cell.paragraphs[0]._p
        first.getparent().remove(first)
    for text in ("{% for dong in co_quan.dong_ten %}", "*{{ dong }}", "{% endfor %}"):
        line(left, text, align=CENTRE, size=12)


def grid(word, headings: tuple[str, ...], widths: tuple[float, ...], rows: list[tuple[str, ...]]) -> None:
    """A table with a header that is repeated on each page; a row of one text is a tag alone."""
    table = word.add_table(rows=1, cols=len(headings), style="Table Grid")
    marker = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(marker)
    for cell, heading in zip(table.rows[0].cells, headings, strict=True):
        _say(cell, f"*{heading}", align=CENTRE)
    for texts in rows:
        cells = table.add_row().cells
        for place, text in enumerate(texts):
            _say(cells[place], text, align=CENTRE if place == 0 else None)
    set_widths(table, widths)


def set_widths(table, widths: tuple[float, ...]) -> None:
    """Columns that stay as wide as they are drawn."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _say(cell, text: str, *, align=None) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = align
    run = paragraph.add_run(text.lstrip("*"))
    run.bold, run.font.size = text.startswith("*"), Pt(12)


def appraisal_sheet():
    """TH-01 Phiếu thẩm định."""
    word = new_document()
    letterhead(word)
    line(word, "*PHIẾU THẨM ĐỊNH HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG", align=CENTRE, size=14)
    line(word, "/(Đề nghị {{ danh_hieu }} {{ ky }})", align=CENTRE)
    line(word, "Mã hồ sơ: ", "*{{ ma_ho_so }}")
    # Word cuts what is typed with pauses; the field is still one
    line(word, "Người (tập thể, hộ) được đề nghị: ", "*{{ nguoi_", "*duoc_de_nghi }}")
    grid(
        word,
        ("STT", "Tiêu chuẩn, điều kiện", "Căn cứ", "Minh chứng", "Kết quả", "Ghi chú"),
        (13, 50, 28, 30, 20, 24),
        [
            ("{%tr for d in ds %}",),
            ("{{ stt }}", "{{ d.dieu_kien }}", "{{ d.can_cu }}", "{{ d.minh_chung }}", "{{ d.ket_luan }}",
             "{{ d.ghi_chu }}"),
            ("{%tr endfor %}",),
        ],
    )  # fmt: skip
    for text in ("{% for cau in nhan_xet %}", "- {{ cau }}", "{% endfor %}"):
        line(word, text, align=BOTH)
    line(word, "{% if ly_do_tiep_tuc %}")
    line(word, "*Lý do tiếp tục trình: ", "{{ ly_do_tiep_tuc }}", align=BOTH)
    line(word, "{% endif %}")
    line(word, "*Kết luận: ", "{{ ket_luan | default('Chưa thẩm định') }}.", align=BOTH)
    line(word, "/Bộ quy tắc áp dụng: {{ bo_quy_tac }}", size=11)
    line(word, "/{{ co_quan.dia_danh }}, {{ ngay | ngay_chu }}", align=RIGHT)
    line(word, "*NGƯỜI THẨM ĐỊNH", align=RIGHT)
    line(word, "")
    line(word, "*{{ nguoi_tham_dinh }}", align=RIGHT)
    return word


def proposal_list():
    """HS-07 Danh sách đề nghị."""
    word = new_document(landscape=True)
    letterhead(word, (110, 142))
    line(word, "*DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG {{ ky | upper }}", align=CENTRE, size=14)
    line(word, "{% if kem_theo %}")
    line(word, "/(Kèm theo {{ kem_theo }})", align=CENTRE)
    line(word, "{% endif %}")
    parts = (("A", "TẬP THỂ", "ds_tap_the"), ("B", "CÁ NHÂN", "ds_ca_nhan"), ("C", "HỘ GIA ĐÌNH", "ds_ho"))
    for letter, heading, rows in parts:
        line(word, f"{{% if {rows} %}}")
        line(word, f"*{letter}. {heading}")
        grid(
            word,
            ("STT", "Họ tên (tên tập thể, chủ hộ)", "Năm sinh", "Chức vụ, đơn vị", "Mức xếp loại", "Đề nghị",
             "Tỷ lệ phiếu", "Ghi chú"),
            (12, 58, 18, 58, 28, 46, 18, 14),
            [
                (f"{{%tr for n in {rows} %}}",),
                ("{{ stt }}", "{{ n.ho_ten }}", "{{ n.nam_sinh }}",
                 "{{ n.chuc_vu }}{% if n.chuc_vu and n.don_vi %}, {% endif %}{{ n.don_vi }}", "{{ n.xep_loai }}",
                 "{{ n.danh_hieu }}", "{{ n.ty_le_phieu }}", "{{ n.ghi_chu }}"),
                ("{%tr endfor %}",),
            ],
        )  # fmt: skip
        line(word, "{% endif %}")
    line(word, "/{{ co_quan.dia_danh }}, {{ ngay | ngay_chu | default('ngày      tháng      năm') }}", align=RIGHT)
    for text in ("{% for dong in nguoi_ky.tham_quyen %}", "*{{ dong }}", "{% endfor %}", "", "*{{ nguoi_ky.ho_ten }}"):
        line(word, text, align=RIGHT)
    return word


def proposal_sheet() -> Workbook:
    """HS-07 as an Excel table: persons, collectives and households in one list."""
    book = Workbook()
    sheet = book.active
    sheet.title = "HS-07"
    rows = (
        ("{{ co_quan.ten | upper }}",),
        ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG {{ ky | upper }}",),
        (),
        ("STT", "Họ tên (tên tập thể, chủ hộ)", "Loại", "Năm sinh", "Chức vụ", "Đơn vị", "Mức xếp loại", "Đề nghị"),
        ("{%tr for n in ds %}",),
        ("{{ stt }}", "{{ n.ho_ten }}", "{{ n.loai }}", "{{ n.nam_sinh }}", "{{ n.chuc_vu }}", "{{ n.don_vi }}",
         "{{ n.xep_loai }}", "{{ n.danh_hieu }}"),
        ("{%tr endfor %}",),
    )  # fmt: skip
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A2:H2")
    line = Side(style="thin")
    for place, width in zip("ABCDEFGH", (6, 34, 12, 10, 24, 34, 26, 34), strict=True):
        sheet.column_dimensions[place].width = width
        for number in (4, 6):
            cell = sheet[f"{place}{number}"]
            cell.font = Font(name="Times New Roman", size=12, bold=number == 4)
            cell.border = Border(left=line, right=line, top=line, bottom=line)
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if place == "A" else None)
    for number in (1, 2):
        sheet[f"A{number}"].font = Font(name="Times New Roman", size=13, bold=True)
    sheet["A2"].alignment = Alignment(horizontal="center")
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties()
    sheet.print_title_rows = "4:4"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    book.properties.creator = ""
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)  # noqa: DTZ001 - Excel knows no zones
    return book


def packed(word) -> bytes:
    """The same bytes every time, without the picture of python-docx's own template."""
    written, out = io.BytesIO(), io.BytesIO()
    word.core_properties.author = ""
    word.save(written)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            data = before.read(entry)
            if entry.filename == "docProps/thumbnail.jpeg":
                continue
            if entry.filename == "_rels/.rels":
                begin = data.index(b"<Relationship ", data.index(b"thumbnail") - 200)
                while b"thumbnail" not in data[begin : data.index(b"/>", begin)]:
                    begin = data.index(b"<Relationship ", begin + 1)
                data = data[:begin] + data[data.index(b"/>", begin) + 2 :]
            named = zipfile.ZipInfo(entry.filename, MOMENT)
            named.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(named, data)
    return out.getvalue()


def main() -> int:
    """Draw every form."""
    FORMS.mkdir(exist_ok=True)
    for code, make in (("TH-01", appraisal_sheet), ("HS-07", proposal_list)):
        (FORMS / f"{code}.docx").write_bytes(packed(make()))
    sheet, again = io.BytesIO(), io.BytesIO()
    proposal_sheet().save(sheet)
    with zipfile.ZipFile(sheet) as before, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            after.writestr(zipfile.ZipInfo(entry.filename, MOMENT), before.read(entry), zipfile.ZIP_DEFLATED)
    (FORMS / "HS-07.xlsx").write_bytes(again.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main())
