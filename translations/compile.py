"""Make the translation files out of the tables beside this file: `dev.py translations [--check | --tidy]`.

parts/*.csv   context, source, vietnamese: our own strings, one table per area of the program
qtbase.csv    the same for the strings of Qt's own widgets, for which Qt ships no Vietnamese
→ tdkt_vi.ts, tdkt_en.ts, qtbase_vi.ts (kept in git), and of each a .qm which the program reads (made where needed)

Rows are written by hand in the tables; nobody edits the .ts files. `--check` leaves the .ts files and fails where one
is not what its tables say. `--tidy` sorts the tables and drops repeated rows and rows that no code asks for.
"""

import csv
import importlib.util
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from translations.sources import marked_below

FOLDER = Path(__file__).resolve().parent
PACKAGE = FOLDER.parent / "tdkt_desktop"
COLUMNS = ["context", "source", "vietnamese"]


class Row(NamedTuple):
    """One string in its context, with its Vietnamese."""

    context: str
    source: str
    vietnamese: str


class WrongTable(Exception):
    """A table that cannot be used: its head, or two rows which contradict each other."""


def read_table(path: Path) -> list[Row]:
    """The rows of one table, in order."""
    rows = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        if next(reader, None) != COLUMNS:
            raise WrongTable(f"{path.name}: the first line is not {','.join(COLUMNS)}")
        for cells in filter(None, reader):
            if len(cells) != len(COLUMNS):
                raise WrongTable(f"{path.name}, line {reader.line_num}: {len(cells)} cells instead of {len(COLUMNS)}")
            rows.append(Row(*cells))
    return rows


def merged(rows: Iterable[Row]) -> dict[tuple[str, str], str]:
    """(context, source) → Vietnamese; refuses two different words for one string."""
    words: dict[tuple[str, str], str] = {}
    for row in rows:
        known = words.setdefault((row.context, row.source), row.vietnamese)
        if known != row.vietnamese:
            raise WrongTable(f"{row.context} | {row.source}: both “{known}” and “{row.vietnamese}”")
    return words


def ts_text(words: Mapping[tuple[str, str], str], *, language: str) -> str:
    """The content of a .ts file, sorted, so that one changed row is one changed line."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({context for context, _ in words}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(source for known, source in words if known == context):
            word = words[context, source]
            unfinished = "" if word else ' type="unfinished"'
            lines.append(f"    <message><source>{escape(source)}</source>")
            lines.append(f"        <translation{unfinished}>{escape(word)}</translation></message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def ts_files(folder: Path = FOLDER) -> dict[str, str]:
    """Name of each .ts file → what it holds by the tables of `folder`."""
    ours = merged(row for path in sorted((folder / "parts").glob("*.csv")) for row in read_table(path))
    qt = merged(read_table(folder / "qtbase.csv"))
    return {
        "tdkt_vi.ts": ts_text(ours, language="vi_VN"),
        "tdkt_en.ts": ts_text({key: key[1] for key in ours}, language="en"),
        "qtbase_vi.ts": ts_text(qt, language="vi_VN"),
    }


def tidy(folder: Path = FOLDER) -> None:
    """Sort each table, and drop rows which stand already in an earlier one or which no code asks for."""
    wanted = {(found.context, found.source) for found in marked_below(PACKAGE)}
    for path in sorted((folder / "parts").glob("*.csv")):
        rows = sorted({row for row in read_table(path) if (row.context, row.source) in wanted})
        wanted -= {(row.context, row.source) for row in rows}
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows([COLUMNS, *rows])
        path.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def lrelease() -> Path:
    """Qt's compiler of translations, out of the PySide6 package."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise WrongTable("PySide6 is not installed: start this with dev.py")
    return Path(package.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main(options: list[str]) -> int:
    """Write the .ts and .qm files, or compare, or tidy; gives the exit status."""
    if "--tidy" in options:
        tidy()
    files = ts_files()
    stale = [name for name, text in files.items() if not _holds(FOLDER / name, text)]
    for name in stale:
        if "--check" in options:
            print(f"{name} is not what its tables say: run `dev.py translations`")
    released = release(files, kept=[] if "--check" in options else stale)
    return released or int("--check" in options and bool(stale))


def release(files: Mapping[str, str], *, kept: Iterable[str]) -> int:
    """Compile beside the folder's own files, then put each .qm and the `kept` .ts files in their place, whole.

    A program or test that reads meanwhile finds the old file or the new one. Gives the compiler's exit status.
    """
    with tempfile.TemporaryDirectory(dir=FOLDER, prefix=".~") as made:
        for name, text in files.items():
            (Path(made) / name).write_text(text, encoding="utf-8", newline="\n")
        command = [str(lrelease()), "-silent", *(str(Path(made) / name) for name in files)]
        released = subprocess.run(command, check=False).returncode
        if not released:
            for name in [*(f"{Path(name).stem}.qm" for name in files), *kept]:
                (Path(made) / name).replace(FOLDER / name)
    return released


def _holds(path: Path, text: str) -> bool:
    return path.exists() and path.read_text("utf-8") == text


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except WrongTable as wrong:
        sys.exit(str(wrong))
