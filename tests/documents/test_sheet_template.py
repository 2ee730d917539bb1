"""A province's Excel table: rows repeated, figures as figures, merged cells that move along."""

import io
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from tdkt_desktop.documents.expressions import TemplateFault
from tdkt_desktop.documents.sheet_template import SheetTemplate

ROWS = {
    "ds": [{"ten": "Đỗ & <Ước>", "tien": 760_000, "he_so": Decimal("0.3")}, {"ten": "=An", "tien": None, "he_so": None}]
}


def book(*rows: tuple[object, ...], merged: tuple[str, ...] = ()) -> bytes:
    made, out = Workbook(), io.BytesIO()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for reference in merged:
        sheet.merge_cells(reference)
    sheet["A1"].font = Font(bold=True, name="Times New Roman")
    sheet.column_dimensions["B"].width = 41
    sheet.print_area = "A1:C9"
    made.save(out)
    return out.getvalue()


LIST = book(
    ("DANH SÁCH {{ ky }}",), (), ("STT", "Tên", "Tiền"), ("{%tr for n in ds %}",),
    ("{{ stt }}", "{{ n.ten }}", "{{ n.tien }}"), ("{{ n.he_so }}", "{% if n.tien %}có{% else %}không{% endif %}"),
    ("{%tr endfor %}",), (), ("Người lập{# ký #}", "", "x"), merged=("A1:C1", "A6:A6", "B5:B6", "B9:C9"),
)  # fmt: skip


def filled(data: bytes, values: dict[str, object]) -> list[list[object]]:
    made = load_workbook(io.BytesIO(SheetTemplate(data).filled(values))).active
    assert made is not None
    return [[cell.value for cell in row] for row in made.iter_rows()]


def test_rows_are_repeated_and_figures_stay_figures() -> None:
    assert filled(LIST, {"ky": "NĂM 2026", **ROWS}) == [
        ["DANH SÁCH NĂM 2026", None, None], [None] * 3, ["STT", "Tên", "Tiền"], [1, "Đỗ & <Ước>", 760_000],
        [0.3, None, None], [2, "=An", None], [None, None, None], [None] * 3, ["Người lập", None, None],
    ]  # fmt: skip


def test_text_that_looks_like_a_formula_is_text() -> None:
    made = load_workbook(io.BytesIO(SheetTemplate(LIST).filled({"ky": "", **ROWS}))).active
    assert made is not None
    assert made["B6"].data_type != "f"


def test_merged_cells_move_with_their_rows_and_looks_stay() -> None:
    made = load_workbook(io.BytesIO(SheetTemplate(LIST).filled({"ky": "x", **ROWS}))).active
    assert made is not None
    assert {str(one) for one in made.merged_cells.ranges} >= {"A1:C1", "B4:B5", "B6:B7", "B9:C9"}
    assert made["A1"].font.bold is True
    assert made.column_dimensions["B"].width == 41
    assert not made.print_area


def test_a_list_of_nobody_leaves_no_row_behind() -> None:
    assert filled(LIST, {"ky": "x", "ds": []})[3:] == [[None] * 3, ["Người lập", None, None]]


@pytest.mark.parametrize(
    "rows",
    [
        (("=SUM(A1:A2)",),), (("{%tr for n in ds %}",),), (("{% if a %}", "x"), ("{% endif %}",)),
        (("{{ khong_co }}",),), (("{%tr for n in ds %}", "{%tr endfor %}"),), (("\ue000",),),
    ],
)  # fmt: skip
def test_what_cannot_be_filled_is_a_fault(rows: tuple[tuple[str, ...], ...]) -> None:
    with pytest.raises(TemplateFault):
        SheetTemplate(book(*rows)).try_out({"ds": [], "a": ""})


def test_the_same_values_make_the_same_file(tmp_path: Path) -> None:
    made = SheetTemplate(LIST)
    made.try_out({"ky": "x", **ROWS})
    assert made.filled({"ky": "x", **ROWS}) == made.filled({"ky": "x", **ROWS})
