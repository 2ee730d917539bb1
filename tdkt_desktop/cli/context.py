"""What every command shares: opening an office, writing a report, saying a refusal."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tdkt_desktop import translate
from tdkt_desktop.domain.dates import DateImpossible, parse_vietnamese_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, nfc, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import written_beside

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


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


@contextmanager
def opened(folder: str) -> Iterator[Office]:
    """The office of a folder, let go of at the end; a command makes no routine backup unless it changed something."""
    with Office.open(Path(folder)) as office:
        yield office


def day(text: str | None) -> date | None:
    """A day of the command line. Raises `NotADate`."""
    if not text:
        return None
    try:
        found = parse_vietnamese_date(text)
    except DateImpossible as error:
        raise NotADate(text=text) from error
    if found is None or found.precision != "day":
        raise NotADate(text=text)
    return found.first


def write_report(target: str | None, report: Mapping[str, object]) -> None:
    """Write a report as UTF-8 JSON where one is asked for."""
    if target:
        with written_beside(Path(target)) as beside:
            beside.write_text(json.dumps(report, ensure_ascii=False, indent=1, default=str), encoding="utf-8")


def table(path: str, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Rows of a CSV file with their line numbers; every column named must be there. Raises `TableUnreadable`."""
    wanted = ", ".join(columns)
    file = Path(path)
    try:
        text = nfc(file.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise TableUnreadable(file=file.name, line=1, reason=str(error), columns=wanted) from error
    reader = csv.DictReader(text.splitlines())
    lacking = [column for column in columns if column not in (reader.fieldnames or ())]
    if lacking:
        raise TableUnreadable(file=file.name, line=1, reason=", ".join(lacking), columns=wanted)
    return [
        (reader.line_num, {key: tidy(value or "") for key, value in row.items() if key is not None}) for row in reader
    ]


def say_refusal(error: OfficerError) -> None:
    """Put the three sentences of a refusal on standard error, in the officer's language."""
    for sentence in error.sentences:
        print(translate.say(sentence), file=sys.stderr)


def say(context: str, source: str, **values: object) -> None:
    """Print a sentence in the officer's language."""
    print(translate.tr(context, source, **values))
