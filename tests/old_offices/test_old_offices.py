"""The office of every release opens in the program of today, and says what it said then."""

import json
import zipfile
from pathlib import Path

import pytest

from tdkt_desktop.office.health import examine
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database
from tdkt_desktop.storage.schema import SCHEMA_VERSION
from tests.storage.test_migrate import schema_of
from tests.support.offices import FixedClock, dump
from tests.support.old_office import OLD_OFFICES, summary

ARCHIVES = sorted(OLD_OFFICES.glob("*.zip"))


@pytest.fixture(params=ARCHIVES, ids=lambda path: path.stem)
def archive(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def folder(archive: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(archive) as held:
        held.extractall(tmp_path / "office")
    return tmp_path / "office"


def test_there_is_an_old_office() -> None:
    assert ARCHIVES


def test_it_keeps_its_values(archive: Path, folder: Path) -> None:
    with Office.open(folder, clock=FixedClock()) as office:
        assert summary(office) == json.loads(archive.with_suffix(".json").read_text("utf-8"))


def test_it_is_sound_and_can_be_worked_on(folder: Path) -> None:
    with Office.open(folder, clock=FixedClock()) as office:
        assert examine(office) == []
        before = dump(office)
        with office.work("Rename unit to {name}", name="Mới") as work:
            work.units.change(1, name="Mới")
        assert dump(office) != before
        office.undo()
        assert dump(office) == before


def test_an_office_of_todays_version_has_todays_tables(archive: Path, folder: Path, tmp_path: Path) -> None:
    was_of_today = database.version_of(folder / "office.db") == SCHEMA_VERSION
    Office.open(folder, clock=FixedClock()).release()
    database.create(tmp_path / "new.db")
    held, new = schema_of(folder / "office.db"), schema_of(tmp_path / "new.db")
    if was_of_today:
        assert held == new, "the tables changed after the release: they need a rung of the ladder, and a new version"
    assert {name: sorted(tokens) for name, tokens in held.items()} == {name: sorted(new[name]) for name in new}
