"""TT-01: how its columns are written."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tdkt_desktop.documents.paper import Paper, ValueKind, shown
from tdkt_desktop.documents.writing import write


@pytest.mark.parametrize(
    ("coefficient", "printed"), [("1", "1,0"), ("0.3", "0,3"), ("0.15", "0,15"), ("12.00", "12,0")]
)
def test_a_coefficient_has_one_decimal_at_least(coefficient: str, printed: str) -> None:
    assert shown(Decimal(coefficient), ValueKind.COEFFICIENT) == printed


def test_the_payment_list_writes_coefficients_so(papers: dict[str, Paper], tmp_path: Path) -> None:
    write(papers["TT-01"], tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    (first, *_rest) = [cell for row in sheet.iter_rows() for cell in row if cell.value == 0.3]
    assert first.number_format == "0.0##"
