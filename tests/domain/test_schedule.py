"""When a task falls due, out of the words of a plan."""

from datetime import date

import pytest

from tdkt_desktop.domain.schedule import Due, days_late


@pytest.mark.parametrize(
    ("text", "on", "precision"),
    [
        ("Tháng 12", "2025-12-31", "month"),
        ("Trong tháng 02", "2025-02-28", "month"),
        ("Tháng 3, tháng 9", "2025-09-30", "month"),
        ("Tháng 01/2026", "2026-01-31", "month"),
        ("Tháng 1 năm 2026", "2026-01-31", "month"),
        ("Quý I", "2025-03-31", "quarter"),
        ("Quý II", "2025-06-30", "quarter"),
        ("quý III", "2025-09-30", "quarter"),
        ("Quý IV", "2025-12-31", "quarter"),
        ("Quý 2", "2025-06-30", "quarter"),
        ("Quý I/2026", "2026-03-31", "quarter"),
        ("Quý I năm 2026", "2026-03-31", "quarter"),
        ("Trước 15/5/2024", "2024-05-15", "day"),
        ("Trước ngày 15.5.2024", "2024-05-15", "day"),
        ("31/3", "2025-03-31", "day"),
        ("Trước ngày 05/6 hằng năm", "2025-06-05", "day"),
        ("ngày 15 tháng 5", "2025-05-15", "day"),
        ("ngày 15 tháng 5 năm 2026", "2026-05-15", "day"),
        ("6 tháng đầu năm", "2025-06-30", "half"),
        ("6 tháng cuối năm", "2025-12-31", "half"),
        ("Cuối năm", "2025-12-31", "half"),
    ],
)
def test_the_due_day_follows_from_the_words(text: str, on: str, precision: str) -> None:
    assert Due.parse(text, year=2025) == Due(date.fromisoformat(on), precision)


@pytest.mark.parametrize(
    "text", ["", "Thường xuyên", "Hằng tháng", "Khi có yêu cầu", "31/02", "31/02/2025", "Tháng 13", "Quý V", "Cả năm"]
)
def test_no_day_is_invented(text: str) -> None:
    assert Due.parse(text, year=2025) is None


@pytest.mark.parametrize(
    ("due_on", "done_on", "late"),
    [
        (None, None, 0),
        (date(2025, 3, 10), None, 5),
        (date(2025, 3, 15), None, 0),
        (date(2025, 3, 20), None, 0),
        (date(2025, 3, 10), date(2025, 3, 12), 2),
        (date(2025, 3, 10), date(2025, 3, 1), 0),
    ],
)
def test_lateness_follows_from_the_day(due_on: date | None, done_on: date | None, late: int) -> None:
    assert days_late(due_on, done_on, today=date(2025, 3, 15)) == late
