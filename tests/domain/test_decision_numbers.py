"""A decision's number is one number however it is written, and is printed without its own 'Số:'."""

import pytest

from tdkt_desktop.domain.award import decision_key, decision_number


@pytest.mark.parametrize(
    "written", ["Số: 112/QĐ-UBND", "số 112/QĐ-UBND", "SỐ:112/qđ-ubnd", "0112/QĐ-UBND", " 112 / QĐ – UBND"]
)
def test_one_number_in_many_writings(written: str) -> None:
    assert decision_key(written) == decision_key("112/QĐ-UBND")


@pytest.mark.parametrize(
    ("written", "printed"),
    [("Số: 112/QĐ-UBND", "112/QĐ-UBND"), ("112/QĐ-UBND", "112/QĐ-UBND"), ("05/QĐ-SỐ 3", "05/QĐ-SỐ 3"), ("Số:", "Số:")],
)
def test_the_word_before_the_number_is_not_part_of_it(written: str, printed: str) -> None:
    assert decision_number(written) == printed
