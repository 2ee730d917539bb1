"""What every command shares: opening an office, writing a report, saying a refusal."""

from __future__ import annotations

import csv
import io
import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.domain.dates import DateImpossible, parse_vietnamese_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, nfc, tidy
from tdkt_desktop.office.backup import BackupFailed
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import why_refused, written_beside

DONE, REFUSED = 0, 1
FIRST_YEAR = 1945
"""No year or day of a command lies before it: what does is a slip of the hand, such as 5/9/1026."""


class NotADate(OfficerError):
    """A date on the command line that is none."""

    happened = QT_TRANSLATE_NOOP("Error", "“{text}” is not a day of the calendar.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write the day as 05/12/2026 or 2026-12-05.")


class TableUnreadable(OfficerError):
    """A CSV file of the command line lacks columns or holds values that cannot be."""

    happened = QT_TRANSLATE_NOOP("Error", "The file {file} cannot be used, line {line}: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "It needs the columns {columns}. Mend the line and give the file once more.")


class FileUnusable(OfficerError):
    """A file of the command line that the system does not let be read or written."""

    happened = QT_TRANSLATE_NOOP("Error", "The file or folder {file} cannot be used: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "What was finished before is kept; no half-written file was left.")
    next_step = QT_TRANSLATE_NOOP(
        "Error", "Check the name, the right to write there and the free room, then give the command once more."
    )

    @classmethod
    def told(cls, error: OSError, file: str | Path | None = None) -> FileUnusable:
        """The refusal that an error of the system amounts to; `file` where the error does not name it."""
        return cls(file=str(file or error.filename or "–"), reason=_why(error))


class NotYetThere(OfficerError):
    """A command or option that is promised and not made yet."""

    happened = QT_TRANSLATE_NOOP("Error", "This version does not have “{name}” yet.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Do without it for now; a later version brings it.")


NOT_THERE = QT_TRANSLATE_NOOP("Command", "there is no such file or folder")
IS_A_FILE = QT_TRANSLATE_NOOP("Command", "it is a file, not a folder")
IS_A_FOLDER = QT_TRANSLATE_NOOP("Command", "it is a folder, not a file")
NOT_TEXT = QT_TRANSLATE_NOOP("Command", "it is no text in UTF-8")
COLUMNS_LACKING = QT_TRANSLATE_NOOP("Command", "these columns are missing: {columns}")
CELL_ENDLESS = QT_TRANSLATE_NOOP("Command", "a cell goes on without end; look for a quotation mark too many")
NO_ROWS = QT_TRANSLATE_NOOP("Command", "it has no row")


def because(source: str, /, **values: object) -> Sentence:
    """A reason that stands within another sentence; `source` is marked in the context 'Command'."""
    return Sentence("Command", source, values)


def not_yet(options: Namespace) -> int:
    """Say that a command is not there yet. Raises `NotYetThere`."""
    raise NotYetThere(name=options.name)


def require_made(name: str, value: object) -> None:
    """Refuse an option that is promised and not made yet. Raises `NotYetThere`."""
    if value is not None:
        raise NotYetThere(name=name)


@contextmanager
def opened(folder: str) -> Iterator[Office]:
    """The office of a folder, let go of at the end; a command makes no routine backup unless it changed something.

    A backup that the disk does not take is told, and undoes nothing: what the command did is done.
    """
    with ExitStack() as held:
        office = Office.open(Path(folder))
        held.callback(office.release)
        yield office
        try:
            office.close()
        except BackupFailed as error:
            say_refusal(error)


def day(text: str | None) -> date | None:
    """A day of the command line. Raises `NotADate`."""
    if not text:
        return None
    try:
        found = parse_vietnamese_date(text)
    except DateImpossible as error:
        raise NotADate(text=text) from error
    if found is None or found.precision != "day" or found.year < FIRST_YEAR:
        raise NotADate(text=text)
    return found.first


def write_report(target: str | None, report: Mapping[str, object]) -> None:
    """Write a report as UTF-8 JSON where one is asked for. Raises `FileUnusable`."""
    if target:
        with writing_to(Path(target)), written_beside(Path(target)) as beside:
            beside.write_text(json.dumps(report, ensure_ascii=False, indent=1, default=str), encoding="utf-8")


@contextmanager
def writing_to(target: Path) -> Iterator[None]:
    """Name the file or folder that was asked for when the system refuses it. Raises `FileUnusable`."""
    try:
        yield
    except OSError as error:
        raise FileUnusable.told(error, target) from error


def require_folder(target: str | None) -> None:
    """Refuse before anything is done when papers would go where a file lies. Raises `FileUnusable`."""
    if target and Path(target).exists() and not Path(target).is_dir():
        raise FileUnusable(file=target, reason=because(IS_A_FILE))


def table(path: str, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Rows of a CSV file with their line numbers; every column named must be there. Raises `TableUnreadable`."""
    wanted = ", ".join(columns)
    file = Path(path)
    try:
        text = nfc(text_of(file))
    except UnicodeDecodeError as error:
        raise TableUnreadable(file=file.name, line=1, reason=because(NOT_TEXT), columns=wanted) from error
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return _rows(reader, file, columns)
    except csv.Error as error:  # a cell of more than a hundred thousand letters: a quotation mark that never ends
        reason = because(CELL_ENDLESS)
        raise TableUnreadable(file=file.name, line=reader.line_num + 1, reason=reason, columns=wanted) from error


def _rows(reader: csv.DictReader[str], file: Path, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    wanted = ", ".join(columns)
    lacking = [column for column in columns if column not in (reader.fieldnames or ())]
    if lacking:
        reason = because(COLUMNS_LACKING, columns=", ".join(lacking))
        raise TableUnreadable(file=file.name, line=1, reason=reason, columns=wanted)
    rows = [
        (reader.line_num, {column: tidy(row[column] or "") for column in columns})
        for row in reader
        if any(row.values())
    ]
    if not rows:
        raise TableUnreadable(file=file.name, line=reader.line_num, reason=because(NO_ROWS), columns=wanted)
    return rows


def _delimiter(text: str) -> str:
    """Excel writes CSV with commas, semicolons or tabs, as the PC is set up; the headings have one of them only."""
    headings = text.partition("\n")[0]
    return max(",;\t", key=headings.count)


def text_of(file: Path) -> str:
    """The text of a file in UTF-8, with or without a mark at its beginning. Raises `FileUnusable`."""
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise FileUnusable.told(error, file) from error


def require_files(paths: Sequence[Path]) -> None:
    """Refuse before anything is done when a file is not there. Raises `FileUnusable`."""
    for path in paths:
        try:
            path.open("rb").close()
        except OSError as error:
            raise FileUnusable.told(error, path) from error


def say_refusal(error: OfficerError) -> None:
    """Put the three sentences of a refusal on standard error, in the officer's language."""
    for sentence in error.sentences:
        print(translate.say(sentence), file=sys.stderr)


def say(context: str, source: str, **values: object) -> None:
    """Print a sentence in the officer's language."""
    print(translate.tr(context, source, **values))


def _why(error: OSError) -> Sentence:
    match error:
        case FileNotFoundError():
            return because(NOT_THERE)
        case IsADirectoryError():
            return because(IS_A_FOLDER)
        case FileExistsError() | NotADirectoryError():
            return because(IS_A_FILE)
    return why_refused(error)
