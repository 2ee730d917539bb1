#!/usr/bin/env python3
"""The one script of the workshop, on Linux and Windows, standard library alone.

    python3 dev.py run              the window on the sample ward; without a display, its whole year into a folder
    python3 dev.py test             everything that is checked; `test ARGUMENTS` hands them to pytest alone
    python3 dev.py bench            the measurements of tests/benchmarks
    python3 dev.py pictures DIR     a picture of each page; `--all` in every size, theme and state
    python3 dev.py pictures --help-pictures     the pictures of the help, and the verbs that it tells
    python3 dev.py tdkt …           the program's own commands
    python3 dev.py translations     the .ts and .qm files out of translations/parts

Each makes the environment first: `.venv` beside this file, with the packages of requirements.lock, and on Debian the
system libraries which Qt needs.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent
VENV = REPOSITORY / ".venv"
LOCK = REPOSITORY / "requirements.lock"
TRANSLATIONS = REPOSITORY / "translations"
WINDOW_TESTS = ("tests/ui",)
SAMPLE_WARD = REPOSITORY / "build" / "sample-ward"
OLDEST_PYTHON = (3, 11)
SCALES = ("1", "1.5", "2")

# What Qt loads from the system: the file it asks for → the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
    "libstdc++.so.6": "libstdc++6",
}
DISPLAY_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class Refused(Exception):
    """This machine lacks something, or a step failed; the text says what to do."""


# ---------------------------------------------------------------- what the machine lacks


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown."""
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def can_load(library: str) -> bool:
    """Whether the system finds this shared library, whoever installed it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, display: bool, found: Callable[[str], bool] = can_load) -> list[str]:
    """The Debian packages of the libraries which Qt would not find, in order and once."""
    libraries = QT_LIBRARIES | (DISPLAY_LIBRARIES if display else {})
    return list(dict.fromkeys(package for library, package in libraries.items() if not found(library)))


def venv_packages() -> list[str]:
    """Debian keeps pip's seed apart from Python: the packages which bring it, if it is not there."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def install_system_packages(packages: Sequence[str]) -> None:
    """Install with apt-get as root; else refuse with the one command that does it."""
    if not packages:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not shutil.which("apt-get"):
        raise Refused(f"This system lacks libraries. On Debian they are: {' '.join(packages)}")
    if not is_root:
        raise Refused(f"This system lacks libraries. Install them, then start again:\n  sudo {' '.join(command)}")
    say(f"installing system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A machine fresh from its image has no package lists, or lists that name files long replaced.
    for step in (["apt-get", "update"], command):
        done = subprocess.run(step, env=environment, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode and step is command:
            raise Refused(f"{' '.join(command)} failed:\n{done.stderr.strip()}")


# ---------------------------------------------------------------- the environment


def venv_python(folder: Path, platform: str = sys.platform) -> Path:
    """The interpreter inside an environment."""
    return folder / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def stamp_of(lock: bytes, python: str) -> str:
    """What an environment was made from; a different stamp asks for a new one."""
    return f"{hashlib.sha256(lock).hexdigest()} {python}\n"


def this_python() -> str:
    """The interpreter that makes the environment: its version and its place."""
    return f"{'.'.join(map(str, sys.version_info[:3]))} {sys.base_prefix}"


def stamp_in(folder: Path) -> str:
    """What the environment there was made from; empty where there is none, or none that was finished."""
    stamp = folder / "stamp"
    return stamp.read_text("utf-8") if stamp.exists() and venv_python(folder).exists() else ""


def make_environment() -> Path:
    """Give the interpreter of the environment; make or mend the environment first where needed."""
    if sys.version_info < OLDEST_PYTHON:
        raise Refused(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    stamp = stamp_of(LOCK.read_bytes(), this_python())
    before = stamp_in(VENV)
    ready = before == stamp
    packages = [] if ready else venv_packages()
    if sys.platform == "linux":
        packages += missing_packages(display=has_display(os.environ, sys.platform))
    install_system_packages(packages)
    python = venv_python(VENV)
    if ready:
        return python
    say("making the environment (a few minutes the first time)")
    (VENV / "stamp").unlink(missing_ok=True)
    if not before.endswith(f" {this_python()}\n"):  # else only the lock changed, and pip mends what differs
        # The Python behind an environment, if this is one: it does not clear the ground under its feet.
        maker = getattr(sys, "_base_executable", None) or sys.executable
        run_or_refuse([maker, "-m", "venv", "--clear", str(VENV)])
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run_or_refuse([*pip, "--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK)])
    (VENV / "stamp").write_text(stamp, encoding="utf-8")
    return python


def run_or_refuse(command: Sequence[str]) -> None:
    """Run to the end, or refuse with what was tried."""
    if subprocess.run(command, cwd=REPOSITORY, check=False).returncode:
        raise Refused(f"This did not work: {' '.join(command)}")


def child_environment(*, offscreen: bool) -> dict[str, str]:
    """The variables for the program and its tools: UTF-8 everywhere, this source tree, and perhaps no screen."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def python_run(python: Path, *arguments: str, offscreen: bool = False) -> int:
    """Run the environment's Python in the caller's folder; gives its exit status."""
    environment = child_environment(offscreen=offscreen)
    # The caller's own folder stays current, so that the paths he names mean what he thinks.
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(REPOSITORY), os.environ.get("PYTHONPATH")]))
    try:
        return subprocess.run([str(python), *arguments], env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


# ---------------------------------------------------------------- translations


def newest(paths: Iterable[Path]) -> float:
    """The latest time of change, 0 where there is no file."""
    return max((path.stat().st_mtime for path in paths), default=0.0)


def translations_are_stale(folder: Path) -> bool:
    """Whether a compiled file is missing or older than what it is made from."""
    compiled = [folder / f"{name}.qm" for name in ("tdkt_vi", "tdkt_en", "qtbase_vi")]
    if not all(path.exists() for path in compiled):
        return True
    sources = [*folder.glob("parts/*.csv"), *folder.glob("*.ts"), *folder.glob("*.py")]
    return newest(sources) > min(path.stat().st_mtime for path in compiled)


def compile_translations(python: Path) -> int:
    """Write the .ts and .qm files."""
    return python_run(python, "-m", "translations.compile")


def compile_stale_translations(python: Path) -> None:
    """A window needs its words: compile them where that was not done since they changed."""
    if translations_are_stale(TRANSLATIONS) and compile_translations(python):
        raise Refused("The translations could not be compiled.")


# ---------------------------------------------------------------- the checks


@dataclass(slots=True)
class Check:
    """One check of `dev.py test` and how it ended."""

    name: str
    command: list[str]
    status: int | None = None
    seconds: float = 0.0
    output: str = ""

    def run(self, *, live: bool = False) -> None:
        """Run it; a live one speaks on the terminal, others keep their words for later."""
        started = time.monotonic()
        done = subprocess.run(
            self.command,
            cwd=REPOSITORY,
            env=child_environment(offscreen=True),
            stdout=None if live else subprocess.PIPE,
            stderr=None if live else subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        self.status = done.returncode
        self.output = done.stdout or ""
        self.seconds = time.monotonic() - started

    @property
    def line(self) -> str:
        """Its line in the summary."""
        word = {0: "ok", None: "not run"}.get(self.status, "FAILED")
        return f"  {self.name:<24} {word:<8} {self.seconds:6.1f} s"


def static_checks(python: Path) -> list[Check]:
    """What is checked without running the program."""
    at = str(python)
    walls = "import sys; from importlinter.cli import lint_imports_command as c; sys.argv[0] = 'lint-imports'; c()"
    return [
        Check("ruff", [at, "-m", "ruff", "check", "--quiet", "."]),
        Check("format (ruff)", [at, "-m", "ruff", "format", "--check", "--quiet", "."]),
        Check("walls (import-linter)", [at, "-c", walls]),
        Check("types (mypy)", [at, "-m", "mypy"]),
    ]


def run_in_turn(checks: Iterable[Check]) -> None:
    """Run quiet checks one after the other."""
    for check in checks:
        check.run()


def test_everything(python: Path) -> int:
    """Run every check in two lanes, one for each core, and say at the end how each ended.

    The tests of the window take their turn after the static checks, beside all the others, which speak live.
    """
    words = Check("translations", [str(python), "-m", "translations.compile", "--check"])
    words.run()
    # One order for both lanes, told at the end, so that a failure can be had again.
    seed = time.time_ns() % 2**32
    pytest = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--randomly-seed={seed}"]
    window = Check("tests of the window", [*pytest, *WINDOW_TESTS])
    quiet = [*static_checks(python), window]
    beside = threading.Thread(target=run_in_turn, args=(quiet,))
    beside.start()
    tests = Check("all other tests", [*pytest, "tests", *(f"--ignore={folder}" for folder in WINDOW_TESTS)])
    tests.run(live=True)
    beside.join()
    checks = [words, *quiet, tests]
    for check in checks:
        if check.status and check.output:
            print(f"\n---- {check.name}\n{check.output.rstrip()}")
    print(f"\nchecks (order of the tests: --randomly-seed={seed})")
    for check in checks:
        print(check.line)
    return int(any(check.status for check in checks))


# ---------------------------------------------------------------- the commands


def say(text: str) -> None:
    """Tell the person at the terminal, apart from what a command prints."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def do_run(python: Path, rest: list[str]) -> int:
    """Open the sample ward, or without a display work through its year into a folder."""
    compile_stale_translations(python)
    if has_display(os.environ, sys.platform):
        return python_run(python, "-m", "tdkt_desktop", "--sample", *rest)
    folder = Path(rest[0]).resolve() if rest else SAMPLE_WARD
    say(f"no display: the sample ward's year goes to {folder}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    status = python_run(python, "-m", "tdkt_desktop", "demo", str(folder), offscreen=True)
    if not status:
        say(f"done: {folder}")
    return status


def do_test(python: Path, rest: list[str]) -> int:
    """Check everything, or hand the arguments to pytest."""
    if not rest:
        return test_everything(python)
    compile_stale_translations(python)
    os.chdir(REPOSITORY)
    return python_run(python, "-m", "pytest", *rest, offscreen=True)


def do_bench(python: Path, rest: list[str]) -> int:
    """Measure."""
    compile_stale_translations(python)
    os.chdir(REPOSITORY)
    options = ["-m", "benchmark", "-p", "no:randomly", "-s", "-o", "faulthandler_timeout=0"]
    return python_run(python, "-m", "pytest", *options, *(rest or ["tests/benchmarks"]), offscreen=True)


def do_pictures(python: Path, rest: list[str]) -> int:
    """Draw each page into a folder; with `--all` in every look, a process for each scale of the screen."""
    compile_stale_translations(python)
    scales = [["--scale", scale] for scale in SCALES] if "--all" in rest and "--scale" not in rest else [[]]
    command = ["-m", "tdkt_desktop", "pictures", *rest]
    return max(python_run(python, *command, *scale, offscreen=True) for scale in scales)


def do_tdkt(python: Path, rest: list[str]) -> int:
    """Pass a command on to the program."""
    compile_stale_translations(python)
    return python_run(python, "-m", "tdkt_desktop", *rest, offscreen=not has_display(os.environ, sys.platform))


def do_translations(python: Path, rest: list[str]) -> int:
    """Compile the translations."""
    return python_run(python, "-m", "translations.compile", *rest)


COMMANDS: dict[str, Callable[[Path, list[str]], int]] = {
    "run": do_run,
    "test": do_test,
    "bench": do_bench,
    "pictures": do_pictures,
    "tdkt": do_tdkt,
    "translations": do_translations,
}


def main(arguments: Sequence[str]) -> int:
    """Make the environment, then do what was asked; gives the exit status."""
    parser = argparse.ArgumentParser(usage="dev.py " + " | ".join(COMMANDS), description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("command", choices=COMMANDS)
    known = parser.parse_args(arguments[:1])
    try:
        return COMMANDS[known.command](make_environment(), list(arguments[1:]))
    except Refused as refused:
        say(str(refused))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
