"""The title of the next step is short enough never to be cut by the window."""

import pytest

from tdkt_desktop.domain.next_step import TITLE_LETTERS, shortened


def test_a_short_task_keeps_its_words() -> None:
    assert shortened("Gửi giấy mời họp Hội đồng") == "Gửi giấy mời họp Hội đồng"


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("Công khai danh sách Gia đình văn hóa, niêm yết đủ 10 ngày", "Công khai danh sách Gia đình văn hóa, niêm…"),
        ("Thẩm định hồ sơ khen thưởng cuối năm của các – đơn vị", "Thẩm định hồ sơ khen thưởng cuối năm của các…"),
        ("a" * 60, "a" * 44 + "…"),
    ],
)
def test_a_long_task_ends_between_words(content: str, title: str) -> None:
    assert shortened(content) == title
    assert len(title) <= TITLE_LETTERS
