"""Make requirements.lock out of requirements.in: `python3 installer/lock.py`, on Python 3.11.

pip-compile (in a throw-away environment) finds the versions and every published hash, so that one file serves Linux and
Windows. Its answer is then sorted into what the program ships and what only the workshop needs. Last, pip is asked to
resolve the shipped part for Windows, which tells what is missing there: pip weighs `sys_platform` on the machine it
runs on.
"""

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
SOURCE = REPOSITORY / "requirements.in"
LOCK = REPOSITORY / "requirements.lock"
PROGRAM_ENDS = "# ---- the workshop"
OPTIONS = ("--allow-unsafe", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--strip-extras")
HEAD = """\
# Made by installer/lock.py from requirements.in, which gives the reason for each package. Do not edit by hand.
# All published hashes stand here, so the same file serves Linux and Windows.
"""
PROGRAM_HEAD = "# ---- the program: shipped in the Windows bundle"
WORKSHOP_HEAD = "# ---- the workshop: never shipped"


def plain(name: str) -> str:
    """The one spelling of a package name: Et_XMLFile → et-xmlfile."""
    return re.sub(r"[-_.]+", "-", name).lower()


def blocks(compiled: str) -> dict[str, str]:
    """Package name → its lines (pin, hashes, who asks for it), out of what pip-compile wrote."""
    found = re.findall(r"^[A-Za-z0-9][^\n]*(?:\n    [^\n]*)*", compiled, flags=re.MULTILINE)
    return {plain(block.split("==")[0]): block for block in found}


def asked_by(block: str) -> set[str]:
    """The packages which need this one, by pip-compile's `# via` lines; `-r` where requirements.in names it."""
    _, _, via = block.partition("# via")
    return {plain(line.strip(" #").split(" ")[0]) for line in via.splitlines() if line.strip(" #")}


def shipped(all_blocks: dict[str, str], program: set[str]) -> set[str]:
    """The packages of the program with everything they ask for in turn."""
    names = set(program)
    while more := {name for name, block in all_blocks.items() if asked_by(block) & names} - names:
        names |= more
    return names


def sections(compiled: str, source: str) -> str:
    """The text of requirements.lock, which names no folder of the machine it was made on."""
    compiled = compiled.replace(str(SOURCE), SOURCE.name)
    named = re.findall(r"^([A-Za-z0-9_.-]+)==", source.split(PROGRAM_ENDS, maxsplit=1)[0], flags=re.MULTILINE)
    found = blocks(compiled)
    program = shipped(found, {plain(name) for name in named})
    ours = [block for name, block in found.items() if name in program]
    others = [block for name, block in found.items() if name not in program]
    return "\n".join([HEAD, PROGRAM_HEAD, *ours, "", WORKSHOP_HEAD, *others, ""])


def program_part(lock: str) -> str:
    """Only what is shipped: the requirements file of the Windows bundle."""
    return lock.split(WORKSHOP_HEAD, maxsplit=1)[0]


def main() -> None:
    """Write the lock and try its shipped part for Windows."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        venv.create(room / "venv", with_pip=True)
        python = str(room / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
        subprocess.run([python, "-m", "pip", "install", "--quiet", "pip-tools"], check=True)
        compiled = room / "compiled.txt"
        command = [
            python,
            "-m",
            "piptools",
            "compile",
            "--quiet",
            *OPTIONS,
            "--output-file",
            str(compiled),
            str(SOURCE),
        ]
        subprocess.run(command, check=True)
        text = sections(compiled.read_text("utf-8"), SOURCE.read_text("utf-8"))
        LOCK.write_text(text, encoding="utf-8", newline="\n")
        part = room / "program.txt"
        part.write_text(program_part(text), encoding="utf-8")
        windows = ["--platform", "win_amd64", "--only-binary=:all:", "--python-version", "3.11"]
        command = [python, "-m", "pip", "download", "--quiet", "--require-hashes", *windows, "-r", str(part)]
        subprocess.run([*command, "-d", str(room / "wheels")], check=True)
    print(f"{LOCK.name}: {len(blocks(text))} packages")


if __name__ == "__main__":
    main()
