"""An office after ten years: 100,000 awards, 30,000 subjects, one round of 2,000; made in seconds by bulk inserts."""

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.round import NewNomination, RoundKind
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.work import Work
from tests.support.offices import BEGINNING, FixedClock

SUBJECTS, AWARDS, UNITS, NOMINEES, DECISIONS_A_YEAR = 30_000, 100_000, 240, 2_000, 40
YEARS = range(2016, 2026)
ROUND = "Cuối năm 2025"
LIST_CODES = ("LDTT", "CSTDCS", "GIAY_KHEN")

FAMILY = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Ưng Đào Đoàn Trịnh
"""
MIDDLE = """
    Thị Văn Đức Thị_Ngọc Hữu Minh Thị_Thu Quang Bảo Xuân Thanh Thị_Hồng Đình Công Mạnh Gia
"""
GIVEN = """
    An Ánh Ân Bảo Bình Châu Chi Cường Dung Dũng Duyên Đạt Định Đông Giang Hà Hải Hằng Hạnh Hiếu Hoa Hòa Huệ Hùng Hương
    Khánh Lan Linh Loan Mai Minh Mỹ Nam Nga Ngân Ngọc Nhung Oanh Phúc Phương Quân Quỳnh Sơn Tâm Thảo Thủy Trang Tú Ước Ý
"""


def person_name(draw: random.Random) -> str:
    """A full name such as the lists hold."""
    return " ".join(draw.choice(part.split()) for part in (FAMILY, MIDDLE, GIVEN)).replace("_", " ")


def make(folder: Path) -> None:
    """Build the office in a new folder and close it."""
    office = Office.create(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=FixedClock())
    draw = random.Random(2025)
    name = Sentence("Step", "Fill ten years")
    with storage_work.work(office._engine, name, at=BEGINNING, undoable=False) as work:
        for number in range(1, UNITS + 1):
            work.units.add(f"Tổ dân phố số {number}" if number % 2 else f"Trường Tiểu học Hồng Quang {number}")
        people = list(_subjects(draw))
        work.subjects.add_many(people)
        work.subjects.add_grades(list(_grades(draw)))
        work.awards.add_many(list(_awards(draw, _decisions(work), [one["name"] for one in people])))
        round_id = work.rounds.add(ROUND, kind=RoundKind.YEAR_END, year=2025, received_on=date(2025, 11, 20))
        work.rounds.nominate_many(round_id, list(_nominations(draw)))
    office.release()


def _subjects(draw: random.Random) -> Iterator[dict[str, Any]]:
    for subject_id in range(1, SUBJECTS + 1):
        kind = (SubjectKind.PERSON, SubjectKind.HOUSEHOLD)[subject_id % 10 == 0]
        yield {
            "id": subject_id,
            "kind": kind,
            "name": person_name(draw),
            "birth_date": PartialDate(draw.randrange(1950, 2005), draw.randrange(1, 13)),
            "position": draw.choice(["Giáo viên", "Công chức", "Tổ trưởng", None]),
            "unit_id": draw.randrange(1, UNITS + 1),
        }


def _grades(draw: random.Random) -> Iterator[dict[str, Any]]:
    for subject_id in range(1, SUBJECTS + 1):
        if subject_id % 10:
            for year in (2023, 2024, 2025):
                grade = draw.choice(["HTXSNV", "HTTNV", "HTNV"])
                yield {"subject_id": subject_id, "year": year, "grade": grade, "paper": None, "source_id": None}


def _decisions(work: Work) -> list[tuple[int, int]]:
    made = []
    for year in YEARS:
        for number in range(1, DECISIONS_A_YEAR + 1):
            day = date(year, 1 + number % 12, 1 + number % 28)
            new = NewDecision(f"{number}/QĐ-UBND", day, "Nguyễn Văn Thành", "xa", Origin.BACK_REGISTER)
            made.append((work.awards.add_decision(new), year))
    return made


def _awards(draw: random.Random, decisions: list[tuple[int, int]], names: list[str]) -> Iterator[tuple[int, NewAward]]:
    for _ in range(AWARDS):
        decision_id, year = draw.choice(decisions)
        subject_id = draw.randrange(1, SUBJECTS + 1)
        unit = f"Tổ dân phố số {draw.randrange(1, UNITS)}"
        yield decision_id, NewAward(subject_id, draw.choice(LIST_CODES), year, names[subject_id - 1], "1980", unit)


def _nominations(draw: random.Random) -> Iterator[NewNomination]:
    people = [number for number in range(1, SUBJECTS + 1) if number % 10]
    for subject_id in draw.sample(people, NOMINEES):
        code = draw.choice(LIST_CODES[:2])
        yield NewNomination(subject_id, code, f"Người số {subject_id}", unit_id=1 + subject_id % UNITS)
