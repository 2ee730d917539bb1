"""A ward that commands have built: units, five nominees in a round, a council of five; one copy for each test."""

import shutil
from pathlib import Path

import pytest

from tests.support import commands
from tests.support.commands import done, table
from tests.support.ward import list_of_nominees

ROUND = "Cuối năm 2025"
COUNCIL = (
    ("Nguyễn Văn Thành", "Chủ tịch UBND", "chair"),
    ("Trần Thị Hòa", "Phó Chủ tịch UBND", "deputy"),
    ("Lê Văn Định", "Trưởng phòng Văn hóa - Xã hội", "secretary"),
    ("Phạm Thị Ngọc", "Chủ tịch Công đoàn", "member"),
    ("Vũ Đức Ân", "Trưởng Công an", "member"),
)


@pytest.fixture(autouse=True)
def morning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command of these tests runs on one morning and speaks Vietnamese; other tests keep their own clock."""
    commands.speak_vietnamese()
    commands.stop_the_clock(monkeypatch)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ward")
    with pytest.MonkeyPatch.context() as patch:
        commands.speak_vietnamese()
        commands.stop_the_clock(patch)
        return build(folder)


def build(folder: Path) -> Path:
    office = folder / "Phường Hồng Quang"
    done("new", office, "--unit", "Phường Hồng Quang", "--province", "Ninh Bình")
    done("round", office, ROUND, "--year", 2025, "--kind", "year_end", "--received", "5/12/2025")
    units = table(folder / "đơn vị.csv", ("Tên đơn vị", "Loại"), [("Trường Tiểu học Hồng Quang", "Trường học")])
    done("import", office, units, "--as", "units", "--keep")
    nominees = list_of_nominees(folder, rows=5)
    done("import", office, nominees, "--as", "nominations", "--round", ROUND, "--keep")
    done("council", office, "--members", table(folder / "hội đồng.csv", ("name", "post", "role"), COUNCIL))
    return office


@pytest.fixture
def office(built: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "văn phòng"
    shutil.copytree(built, folder)
    return folder


@pytest.fixture
def voted(office: Path, tmp_path: Path) -> Path:
    """The ward after the council supported all five nominees."""
    counts = table(
        tmp_path / "phiếu.csv", ("nomination", "for", "against", "invalid"), [(n, 5, 0, 0) for n in range(1, 6)]
    )
    done("vote", office, "--round", ROUND, "--counts", counts)
    return office
