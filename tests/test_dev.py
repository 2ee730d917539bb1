"""The script of the workshop: what it finds missing, when it makes the environment anew, and how it sums up."""

import re
import sys
from pathlib import Path

import pytest

import dev
from installer import lock


@pytest.mark.parametrize(
    ("variables", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_display(variables: dict[str, str], platform: str, shown: bool) -> None:
    assert dev.has_display(variables, platform) is shown


def test_missing_libraries_become_packages_once() -> None:
    glib = {"libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1"}
    assert dev.missing_packages(display=False, found=lambda library: library not in glib) == ["libegl1", "libglib2.0-0"]


def test_libraries_of_a_display_are_asked_for_only_with_one() -> None:
    def found(library: str) -> bool:
        return library != "libxcb-cursor.so.0"

    assert dev.missing_packages(display=False, found=found) == []
    assert dev.missing_packages(display=True, found=found) == ["libxcb-cursor0"]


def test_a_library_that_is_nowhere_is_not_found() -> None:
    assert not dev.can_load("libno_such_library_at_all.so.7")


def test_packages_are_not_installed_without_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.Refused, match="sudo apt-get install --yes --no-install-recommends libegl1"):
        dev.install_system_packages(["libegl1"])


def test_a_system_without_apt_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.Refused, match="libegl1 libgl1"):
        dev.install_system_packages(["libegl1", "libgl1"])


@pytest.mark.parametrize(("platform", "place"), [("linux", "bin/python"), ("win32", "Scripts/python.exe")])
def test_the_interpreter_lies_where_the_system_puts_it(platform: str, place: str) -> None:
    assert dev.venv_python(Path("room"), platform) == Path("room") / place


def test_another_lock_or_another_python_asks_for_another_environment() -> None:
    stamp = dev.stamp_of(b"packages", "3.11.2 /usr")
    assert stamp == dev.stamp_of(b"packages", "3.11.2 /usr")
    assert stamp != dev.stamp_of(b"other packages", "3.11.2 /usr")
    assert stamp != dev.stamp_of(b"packages", "3.12.1 /usr")


def test_an_unfinished_environment_has_no_stamp(tmp_path: Path) -> None:
    assert dev.stamp_in(tmp_path) == ""
    (tmp_path / "stamp").write_text("abc 3.11.2 /usr\n", encoding="utf-8")
    assert dev.stamp_in(tmp_path) == "", "a stamp without an interpreter counts for nothing"
    python = dev.venv_python(tmp_path)
    python.parent.mkdir()
    python.touch()
    assert dev.stamp_in(tmp_path) == "abc 3.11.2 /usr\n"


def test_a_finished_environment_is_used_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "missing_packages", lambda **_: [])
    python = dev.venv_python(tmp_path)
    python.parent.mkdir()
    python.touch()
    stamp = dev.stamp_of(dev.LOCK.read_bytes(), dev.this_python())
    (tmp_path / "stamp").write_text(stamp, encoding="utf-8")
    monkeypatch.setattr(dev, "run_or_refuse", lambda command: pytest.fail(f"ran {command}"))
    assert dev.make_environment() == python


def test_an_interrupted_environment_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "missing_packages", lambda **_: [])
    monkeypatch.setattr(dev, "venv_packages", list)
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "run_or_refuse", commands.append)
    dev.make_environment()
    assert "--clear" in commands[0]
    assert "--require-hashes" in commands[1]
    assert (tmp_path / "stamp").read_text("utf-8") == dev.stamp_of(dev.LOCK.read_bytes(), dev.this_python())


def test_translations_are_compiled_again_when_a_table_changes(tmp_path: Path) -> None:
    table = tmp_path / "parts" / "ui.csv"
    table.parent.mkdir()
    table.touch()
    assert dev.translations_are_stale(tmp_path)
    for name in ("tdkt_vi.qm", "tdkt_en.qm", "qtbase_vi.qm"):
        (tmp_path / name).touch()
        dev.os.utime(tmp_path / name, (2_000, 2_000))
    dev.os.utime(table, (1_000, 1_000))
    assert not dev.translations_are_stale(tmp_path)
    dev.os.utime(table, (3_000, 3_000))
    assert dev.translations_are_stale(tmp_path)


def test_a_check_keeps_its_words_and_says_how_it_ended() -> None:
    check = dev.Check("words", [sys.executable, "-c", "print('Đã xem'); raise SystemExit(3)"])
    assert "not run" in check.line
    check.run()
    assert (check.status, check.output.strip()) == (3, "Đã xem")
    assert "FAILED" in check.line


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.main(["dance"])
    assert stop.value.code == 2
    assert "translations" in capsys.readouterr().err


def test_the_lock_holds_each_wanted_package_with_its_hashes() -> None:
    wanted = re.findall(r"^([A-Za-z0-9_.-]+)==(\S+)", lock.SOURCE.read_text("utf-8"), flags=re.MULTILINE)
    found = lock.blocks(lock.LOCK.read_text("utf-8"))
    assert wanted
    for name, version in wanted:
        assert found[lock.plain(name)].startswith(f"{lock.plain(name)}=={version} \\\n    --hash=sha256:")
    assert all("--hash=sha256:" in block for block in found.values())


def test_the_lock_names_no_host() -> None:
    assert "://" not in lock.LOCK.read_text("utf-8")


COMPILED = """\
alpha==1.0 \\
    --hash=sha256:aa
    # via -r requirements.in
beta-core==2.0 \\
    --hash=sha256:bb
    # via
    #   alpha
    #   tester
tester==3.0 \\
    --hash=sha256:cc
    # via -r requirements.in
"""


def test_the_lock_names_no_folder_of_the_machine_it_was_made_on() -> None:
    compiled = COMPILED.replace("requirements.in", str(lock.SOURCE))
    assert "# via -r requirements.in" in lock.sections(compiled, "alpha==1.0\n")
    for text in (lock.sections(compiled, "alpha==1.0\n"), lock.LOCK.read_text("utf-8")):
        assert "-r /" not in text
        assert str(lock.REPOSITORY) not in text


def test_what_the_program_asks_for_in_turn_is_shipped() -> None:
    text = lock.sections(COMPILED, "Alpha==1.0\n# ---- the workshop: never shipped\ntester==3.0\n")
    assert list(lock.blocks(lock.program_part(text))) == ["alpha", "beta-core"]
    assert list(lock.blocks(text)) == ["alpha", "beta-core", "tester"]
