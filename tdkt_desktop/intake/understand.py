"""From files to an import report: which kind of list, where its headings stand, what each row says."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.intake.cleaning import NameCleaner
from tdkt_desktop.intake.context import SheetContext, Tools, award_of_title, unit_of_title, year_of_title
from tdkt_desktop.intake.draft import Section
from tdkt_desktop.intake.encodings import TCVN3, UNICODE
from tdkt_desktop.intake.headers import Header, HeaderFinder
from tdkt_desktop.intake.kinds import AUTO, READERS
from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.readers import read_sheets
from tdkt_desktop.intake.reasons import CONTEXT, READ, refusal
from tdkt_desktop.intake.report import FileReport, ImportReport, Result, RowReport, SheetReport
from tdkt_desktop.intake.sheets import FileRefused, ReadingCancelled, column_letter
from tdkt_desktop.intake.table import Step, TableReader
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.twins import TwinFinder
from tdkt_desktop.intake.vocabulary import Vocabulary

Progress = Callable[[int, int], None]
"""Rows read so far, rows of all sheets of the file."""

_HINT = 8.0
_SHOUTED_SHARE = 0.8
_NAMES_LOOKED_AT = 300
_TITLE_LINES = 30


@dataclass(slots=True)
class _Table:
    """A sheet in which headings were found, or which goes on with those of the table before."""

    sheet: TextSheet
    header: Header
    reader: type[ListReader]
    continues: bool = False


def understand(
    paths: Sequence[Path],
    kind: str,
    *,
    known: Known,
    vocabulary: Vocabulary,
    unit: str | None = None,
    year: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Read the files as `kind` (one of `kinds.KINDS`, or 'auto'); keeps nothing and never fails on a file's content.

    `unit`: the unit of lists that name none; `year`: the award year where the list names none. Raises
    `ReadingCancelled` soon after `cancelled` says so, and OSError when a file cannot be opened.
    """
    report = ImportReport(kind)
    tools = Tools.of(vocabulary, known)
    asked_unit = (tools.units.name_of(unit) or unit) if unit else ""
    for path in paths:
        reader = _FileReader(path, kind, tools=tools, unit=asked_unit, year=year)
        report.files.append(reader.run(progress or _no_progress, cancelled or _never))
    return report


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No search for cycles while rows are read: they make none, and each search walks all rows read so far."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _no_progress(_done: int, _of: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


class _FileReader:
    """One file."""

    def __init__(self, path: Path, kind: str, *, tools: Tools, unit: str, year: int | None) -> None:
        self._path, self._kind, self._tools = path, kind, tools
        self._unit, self._year = unit, year
        self._twins = TwinFinder()
        self._readers = [reader for reader in READERS if kind in (AUTO, reader.name)]
        self._finders = {
            reader: HeaderFinder(
                reader.name, reader.needs, vocabulary=tools.vocabulary, awards=tools.awards, units=tools.units
            )
            for reader in self._readers
        }

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> FileReport:
        data = self._path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        name = self._path.name
        dittos = self._tools.vocabulary.phrases("ditto").whole
        try:
            sheets = [TextSheet(sheet, dittos=dittos) for sheet in read_sheets(self._path, data)]
        except FileRefused as refused:
            return FileReport(name, "refused", refusal(refused.code, file=name), refused.code, digest)
        total, done = sum(len(sheet.sheet.rows) for sheet in sheets), 0
        reports = list[SheetReport]()

        def step(rows: int) -> None:
            if cancelled():
                raise ReadingCancelled
            progress(done + rows, total)

        with _collector_paused():
            for report, rows in self._sheets(sheets, step):
                reports.append(report)
                done += rows
                step(0)
        if not any(report.header_rows or report.table_rows or report.hidden for report in reports):
            refused_report = FileReport(name, "refused", refusal("NO_COLUMNS", file=name), "NO_COLUMNS", digest)
            refused_report.sheets = reports
            return refused_report
        accepted, held = sum(sheet.accepted for sheet in reports), sum(sheet.held for sheet in reports)
        message = Sentence(CONTEXT, READ, {"file": name, "accepted": accepted, "held": held})
        return FileReport(name, "read", message, None, digest, reports)

    def _sheets(self, sheets: Sequence[TextSheet], step: Step) -> Iterator[tuple[SheetReport, int]]:
        before: _Table | None = None
        section: Section | None = None
        offset = 0
        for sheet in sheets:
            step(0)
            rows = len(sheet.sheet.rows)
            if sheet.sheet.hidden:
                yield self._unread(sheet, "HIDDEN_SHEET", hidden=True), rows
                continue
            if self._is_example(sheet, sheets):
                yield self._unread(sheet, "EXAMPLE_SHEET"), rows
                continue
            table = self._table(sheet, before)
            if table is None:
                yield self._unread(sheet, "HEADER_UNKNOWN" if sheet.sheet.rows else "EMPTY_LIST"), rows
                continue
            report, section = self._read(table, section if table.continues else None, offset=offset, step=step)
            if sheet.sheet.in_word:
                before = table
                offset += max((row.number for row in sheet.sheet.rows), default=0)
            yield report, rows

    def _is_example(self, sheet: TextSheet, sheets: Sequence[TextSheet]) -> bool:
        examples = self._tools.vocabulary.phrases("example_sheet")
        others = [other for other in sheets if other.sheet.rows and not other.sheet.hidden and other is not sheet]
        return sheet.sheet.name in examples and any(other.sheet.name not in examples for other in others)

    def _unread(self, sheet: TextSheet, code: str, *, hidden: bool = False) -> SheetReport:
        report = SheetReport(
            sheet.sheet.name, self._readers[0].name if len(self._readers) == 1 else AUTO, hidden=hidden
        )
        report.warn(code)
        if not hidden:
            report.rows = [RowReport(row.number, Result.LETTERHEAD) for row in sheet.sheet.rows]
        return report

    def _table(self, sheet: TextSheet, before: _Table | None) -> _Table | None:
        best: _Table | None = None
        best_score = 0.0
        hints = self._hinted(sheet) if len(self._readers) > 1 else ""
        for reader, finder in self._finders.items():
            header = finder.find(sheet)
            score = header.score + _HINT * (reader.name == hints) if header else 0.0
            if header and score > best_score:
                best, best_score = _Table(sheet, header, reader), score
        if (
            best is None
            and before
            and sheet.sheet.in_word
            and self._finders[before.reader].continues(before.header, sheet)
        ):
            header = Header(
                -1, -1, before.header.columns, before.header.awards, before.header.units, before.header.headings
            )
            return _Table(sheet, header, before.reader, continues=True)
        return best

    def _hinted(self, sheet: TextSheet) -> str:
        """The kind that the file's first lines or the sheet's name speak of."""
        kinds = self._tools.vocabulary.phrases("kind")
        lines = [sheet.sheet.name, *sheet.preface, *(" ".join(sheet.texts(row)) for row in sheet.sheet.rows[:8])]
        return next((found for line in lines if (found := kinds.find(line))), "")

    def _read(self, table: _Table, section: Section | None, *, offset: int, step: Step) -> tuple[SheetReport, Section]:
        sheet, header = table.sheet, table.header
        rows = sheet.sheet.rows
        report = SheetReport(sheet.sheet.name, table.reader.name)
        for row in rows[: max(header.first, 0)]:
            report.rows.append(RowReport(row.number + offset, Result.LETTERHEAD))
        for row in rows[max(header.first, 0) : header.last + 1]:
            report.rows.append(RowReport(row.number + offset, Result.HEADER))
        if header.first >= 0:
            first, last = rows[header.first].number, rows[header.last].number
            report.header_rows = [number + offset for number in range(first, last + 1)]
        columns = {**header.columns, **{code: column for column, code in header.awards.items()}}
        columns |= {name: column for column, name in header.units.items()}
        report.columns = {name: column_letter(column) for name, column in columns.items()}
        report.encodings = {
            column_letter(column): encoding for column, encoding in sheet.encodings.items() if encoding != UNICODE
        }
        reader = table.reader(self._context(table), header)
        ended = TableReader(sheet, header, reader, report, offset=offset).run(
            rows[header.last + 1 :], section=section, step=step
        )
        if sheet.is_mixed:
            report.warn("ENCODING_MIXED")
        if not report.table_rows:
            report.warn("EMPTY_LIST")
        return report, ended

    def _context(self, table: _Table) -> SheetContext:
        sheet, tools, header = table.sheet, self._tools, table.header
        above = sheet.sheet.rows[: max(header.first, 0)][-_TITLE_LINES:]
        lines = [*sheet.preface, *(text for row in above for text in sheet.texts(row) if text)]
        context = SheetContext(sheet.sheet.name, tools, self._twins, lines, year=self._year)
        context.title_year = year_of_title(sheet.sheet.name, lines)
        context.unit = (
            self._unit
            or unit_of_title(lines, tools.units, owner=tools.known.owner)
            or tools.units.name_of(sheet.sheet.name)
            or tools.units.in_file_name(self._path.stem)
            or ""
        )
        if table.reader.key_is_person and "award" not in header.columns and not header.awards:
            context.award = award_of_title(lines, tools.awards)
        column = next((header.columns[name] for name in table.reader.key_fields if name in header.columns), -1)
        if column >= 0:
            context.small_capitals = sheet.encodings.get(column) == TCVN3
            context.shouting = _shouts(sheet, header, column, tools.names)
        return context


def _shouts(sheet: TextSheet, header: Header, column: int, cleaner: NameCleaner) -> bool:
    """Whether the persons of a column are written in capitals throughout."""
    rows = sheet.sheet.rows[header.last + 1 : header.last + 1 + _NAMES_LOOKED_AT]
    names = [texts[column] for row in rows if len(texts := sheet.texts(row)) > column and " " in texts[column]]
    persons = [name for name in names if cleaner.looks_like_person(name)]
    return bool(persons) and sum(map(str.isupper, persons)) >= _SHOUTED_SHARE * len(persons)
