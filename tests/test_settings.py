"""What is remembered between starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tdkt_desktop import paths
from tdkt_desktop.settings import OPTIONS, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_option_is_declared_once() -> None:
    keys = [option.key for option in OPTIONS]
    assert len(keys) == len(set(keys))


def test_what_is_set_comes_back_at_the_next_start(path: Path) -> None:
    settings = Settings(path)
    settings.set("year", 2024)
    settings.set("compact_rows", True)
    settings.set("font_size", 11.0)
    settings.set("page", "sổ")
    settings.set_part("table_columns", "register", {"name": {"width": 180}})
    again = Settings(path)
    assert again.number("year") == 2024
    assert again.flag("compact_rows") is True
    assert again.size("font_size") == 11.0
    assert again.text("page") == "sổ"
    assert again.mapping("table_columns", "register") == {"name": {"width": 180}}


def test_nothing_remembered_gives_the_defaults(path: Path) -> None:
    settings = Settings(path)
    assert [settings.get(option.key) for option in OPTIONS] == [option.default for option in OPTIONS]
    assert not path.exists()


@pytest.mark.parametrize("broken", ["", "{", "[1, 2]", '{"year": "2024"}', '{"year": true}', '{"theme": 3}'])
def test_an_unreadable_file_or_value_falls_back(path: Path, broken: str) -> None:
    path.write_text(broken, encoding="utf-8")
    settings = Settings(path)
    assert settings.number("year") == 0
    assert settings.text("theme") == "system"


def test_options_of_a_newer_program_are_kept(path: Path) -> None:
    path.write_text('{"from_the_future": 7}', encoding="utf-8")
    Settings(path).set("year", 2025)
    assert json.loads(path.read_text(encoding="utf-8")) == {"from_the_future": 7, "year": 2025}


@pytest.mark.parametrize("value", ["2024", True, None, 2024.5])
def test_a_value_of_another_type_is_refused(path: Path, value: object) -> None:
    with pytest.raises(TypeError):
        Settings(path).set("year", value)


def test_an_option_that_is_not_declared_is_refused(path: Path) -> None:
    with pytest.raises(KeyError):
        Settings(path).set("colour", "red")


def test_a_copy_is_given_so_that_changing_it_changes_nothing(path: Path) -> None:
    settings = Settings(path)
    settings.mapping("table_columns")["x"] = 1
    settings.sequence("recent_offices").append("y")
    assert settings.get("table_columns") == {}
    assert settings.get("recent_offices") == []


def test_a_profile_that_cannot_be_written_does_not_stop_the_work(path: Path) -> None:
    path.mkdir()  # a folder in the file's place: no write succeeds
    settings = Settings(path)
    settings.set("year", 2024)
    assert settings.number("year") == 2024


def test_the_file_lies_in_the_folder_of_this_user() -> None:
    assert Settings().path == paths.config_dir() / "settings.json"
