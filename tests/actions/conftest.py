"""The small ward, built once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.offices import FixedClock, made_office


@pytest.fixture(scope="session")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ward") / "Phường Hồng Quang"
    with made_office(folder) as office:
        ward.fill(office)
    return folder


@pytest.fixture
def office(ward_folder: Path, tmp_path: Path) -> Iterator[Office]:
    """The ward, open; one test's own copy."""
    folder = tmp_path / "office"
    shutil.copytree(ward_folder, folder)
    office = Office.open(folder, clock=FixedClock())
    yield office
    office.release()
