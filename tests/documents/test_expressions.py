"""What a province's form may write between braces."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from tdkt_desktop.documents.expressions import TemplateFault, filled, holds
from tdkt_desktop.domain.dates import PartialDate

VALUES = {
    "ten": "Đỗ Ưng", "trong": "", "chua_co": None, "ngay": date(2026, 9, 5), "sinh": PartialDate(1985),
    "tien": 2_530_000, "he_so": Decimal("1.5"), "ty_le": Fraction(12, 13), "dung": True, "cau": ["một", "hai"],
    "co_quan": {"ten": "UBND phường"}, "ds": [{"ten": "An"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("ten", "Đỗ Ưng"), ("co_quan.ten | upper", "UBND PHƯỜNG"), ("trong", ""), ("chua_co", ""),
        ("trong | default('chưa có')", "chưa có"), ("chua_co | ngay_chu | default(“…”)", "…"),
        ("chua_co | default(‘chưa có’)", "chưa có"),
        ("ngay", "05/9/2026"), ("ngay | ngay_chu", "ngày 05 tháng 9 năm 2026"), ("sinh", "1985"),
        ("sinh | ngay", "1985"), ("tien", "2530000"), ("tien | so", "2.530.000"), ("tien | tien", "2.530.000 đồng"),
        ("he_so", "1,5"), ("tien | bang_chu", "Hai triệu năm trăm ba mươi nghìn đồng"), ("ty_le", "92,3 %"),
        ("cau", "một; hai"), ("dung", "có"), ("chua_co | tien", ""), ("ten | lower | title | trim", "Đỗ Ưng"),
    ],
)  # fmt: skip
def test_a_field_is_said_as_papers_say_it(expression: str, text: str) -> None:
    assert filled(expression, VALUES) == text


@pytest.mark.parametrize(
    "expression", ["khong_co", "co_quan.khong_co", "ten.dau", "ds", "co_quan", "ten | ngay", "ten | bang_chu", ""]
)
def test_what_cannot_be_said_names_itself(expression: str) -> None:
    with pytest.raises(TemplateFault) as fault:
        filled(expression, VALUES)
    assert fault.value.expression in expression


@pytest.mark.parametrize(
    ("test", "is_held"),
    [
        ("ten", True), ("not ten", False), ("chua_co", False), ("ds", True), ("not trong and dung", True),
        ("trong or chua_co or tien > 2000000", True), ("tien >= 2530000 and tien < 2530000", False),
        ("tien <= 2530000", True), ("ten == 'Đỗ Ưng'", True), ("ten != “Đỗ Ưng”", False), ("chua_co > 1", False),
        ("trong and ten or dung", True), ("tien != 1", True),
    ],
)  # fmt: skip
def test_a_condition_of_a_row_holds_or_not(test: str, is_held: bool) -> None:
    assert holds(test, VALUES) is is_held


@pytest.mark.parametrize("test", ["khong_co", "ten > 3", "ten == ", "ten ten ten ten"])
def test_a_condition_that_cannot_be_weighed_is_a_fault(test: str) -> None:
    with pytest.raises(TemplateFault):
        holds(test, VALUES)
