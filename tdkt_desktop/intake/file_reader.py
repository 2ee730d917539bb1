"""One file in hand into its report: every sheet once, every row of it once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.intake.cleaning import NameCleaner
from tdkt_desktop.intake.context import (
    SheetContext,
    Tools,
    award_of_title,
    title_lines,
    unit_of_list,
    year_of_title,
)
from tdkt_desktop.intake.corrections import NOT_A_LIST, NOTHING_SAID, Corrections, SheetCorrections, SheetPlace
from tdkt_desktop.intake.draft import Section
from tdkt_desktop.intake.encodings import CODES, TCVN3, UNICODE
from tdkt_desktop.intake.files import FileInHand
from tdkt_desktop.intake.headers import NOTHING_SAID as NO_HEADER_SAID
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.kinds import AUTO
from tdkt_desktop.intake.overlay import SaidOfRows
from tdkt_desktop.intake.reasons import refusal, refusal_code
from tdkt_desktop.intake.report import FileReport, Result, RowReport, SheetReport, read_message
from tdkt_desktop.intake.sheets import ReadingCancelled, column_letter
from tdkt_desktop.intake.table import Step, TableReader
from tdkt_desktop.intake.tables import Table, TableFinder, said_columns, said_header, unused
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.twins import TwinFinder

_SHOUTED_SHARE = 0.8
_NAMES_LOOKED_AT = 300
_AS_FOUND = SheetCorrections()


@dataclass(slots=True)
class Asked:
    """What is asked of the whole import: the unit and year of lists that name none, and what was said of them."""

    unit: str = ""
    year: int | None = None
    corrections: Corrections = NOTHING_SAID


@dataclass(slots=True)
class _Flow:
    """What goes on from one table of a Word file to the next; `found` is what the program alone makes of them."""

    before: Table | None = None
    found: Table | None = None
    section: Section | None = None
    offset: int = 0


@dataclass(slots=True)
class FileReader:
    """One file; `at` is its place among the files in hand."""

    file: FileInHand
    at: int
    finder: TableFinder
    asked: Asked
    _twins: TwinFinder = field(default_factory=TwinFinder)

    @property
    def _tools(self) -> Tools:
        return self.finder.tools

    def run(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> FileReport:
        """Understand the file. Raises `ReadingCancelled`."""
        file, name = self.file, self.file.name
        if file.refused:
            why = refusal(file.refused, file=name)
            return FileReport(name, "refused", why, refusal_code(file.refused), file.sha256)
        total, done = file.rows, 0
        reports = list[SheetReport]()

        def step(rows: int) -> None:
            if cancelled():
                raise ReadingCancelled
            progress(done + rows, total)

        for report, rows in self._sheets(step):
            reports.append(report)
            done += rows
            step(0)
        if not any(report.header_rows or report.table_rows or report.hidden for report in reports):
            nothing = FileReport(name, "refused", refusal("NO_COLUMNS", file=name), "NO_COLUMNS", file.sha256)
            nothing.sheets = reports
            return nothing
        return FileReport(name, "read", read_message(name, reports), None, file.sha256, reports)

    def _sheets(self, step: Step) -> Iterator[tuple[SheetReport, int]]:
        flow = _Flow()
        for at, sheet in enumerate(self.file.sheets):
            step(0)
            place = SheetPlace(self.at, at)
            said = self.asked.corrections.sheets.get(place, _AS_FOUND)
            texts = self._texts(at, said)
            rows = len(sheet.rows)
            if reason := self._unread_reason(texts, said):
                yield self._unread(texts, reason, hidden=sheet.hidden), rows
            else:
                yield self._sheet(texts, place, said, flow=flow, step=step), rows

    def _texts(self, at: int, said: SheetCorrections) -> TextSheet:
        encodings = {at: code for at, code in said_columns(said.encodings).items() if code in CODES}
        return self.file.texts_of(at, dittos=self._tools.vocabulary.phrases("ditto").whole, encodings=encodings)

    def _unread_reason(self, sheet: TextSheet, said: SheetCorrections) -> str:
        if said.kind:
            return ""
        if sheet.sheet.hidden:
            return "HIDDEN_SHEET"
        return "EXAMPLE_SHEET" if self._is_example(sheet) else ""

    def _is_example(self, sheet: TextSheet) -> bool:
        examples = self._tools.vocabulary.phrases("example_sheet")
        if sheet.sheet.name not in examples:
            return False
        others = (other for other in self.file.sheets if other.rows and not other.hidden and other is not sheet.sheet)
        return any(other.name not in examples for other in others)

    def _sheet(
        self, sheet: TextSheet, place: SheetPlace, said: SheetCorrections, *, flow: _Flow, step: Step
    ) -> SheetReport:
        """A sheet that is to be read. Rows are counted as they were before anything was said of the file."""
        stands_alone = sum(bool(one.rows) and not one.hidden for one in self.file.sheets) == 1
        found = self.finder.find(sheet, flow.found, NO_HEADER_SAID)
        if found is None and stands_alone:
            found = self.finder.without_headings(sheet, NO_HEADER_SAID)
        offset = flow.offset if found else 0
        table = found
        if said != _AS_FOUND or flow.before is not flow.found:
            header = said_header(sheet.sheet, said, offset=offset)
            table = self.finder.find(sheet, flow.before, header, kind=said.kind)
            if table is None and stands_alone:
                table = self.finder.without_headings(sheet, header, kind=said.kind)
        if said.kind == NOT_A_LIST:
            table = None
        if sheet.sheet.in_word:
            flow.found = found or flow.found
            flow.before = table or flow.before
            flow.offset += max((row.number for row in sheet.sheet.rows), default=0) if found else 0
        if table is None:
            code = "HEADER_UNKNOWN" if sheet.sheet.rows else "EMPTY_LIST"
            report = self._unread(sheet, "SHEET_LEFT_OUT" if said.kind == NOT_A_LIST else code, offset=offset)
        else:
            section = flow.section if table.continues else None
            report, ended = self._read(table, place, section, offset=offset, step=step)
            flow.section = ended
        if said != _AS_FOUND and unused(
            table, said, finder=self.finder, found=said_header(sheet.sheet, said, offset=offset)
        ):
            report.warn("CORRECTION_UNUSED")
        return report

    def _unread(self, sheet: TextSheet, code: str, *, hidden: bool = False, offset: int = 0) -> SheetReport:
        readers = self.finder.readers
        kind = readers[0].name if len(readers) == 1 else AUTO
        report = SheetReport(sheet.sheet.name, kind, hidden=hidden, offset=offset)
        report.warn(code)
        if not hidden:
            report.rows = [RowReport(row.number + offset, Result.LETTERHEAD) for row in sheet.sheet.rows]
        return report

    def _read(
        self, table: Table, place: SheetPlace, section: Section | None, *, offset: int, step: Step
    ) -> tuple[SheetReport, Section]:
        sheet, header = table.sheet, table.header
        report = _begun(table, offset=offset)
        context = self._context(table)
        report.unit = context.unit
        said = SaidOfRows.of(self.asked.corrections, place, offset=offset)
        overlay = said.laid_over(sheet, header, self.finder.finder(table.reader))
        if overlay.is_unused:
            report.warn("CORRECTION_UNUSED")
        reader = table.reader(context, header)
        rows = overlay.sheet.sheet.rows[header.last + 1 :]
        ended = TableReader(overlay, header, reader, report, offset=offset).run(rows, section=section, step=step)
        if sheet.is_mixed:
            report.warn("ENCODING_MIXED")
        if not report.table_rows:
            report.warn("EMPTY_LIST")
        return report, ended

    def _context(self, table: Table) -> SheetContext:
        sheet, tools, header = table.sheet, self._tools, table.header
        lines = title_lines(sheet, header.first)
        context = SheetContext(sheet.sheet.name, tools, self._twins, lines, year=self.asked.year)
        context.meanings = self.asked.corrections.meanings
        context.title_year = year_of_title(sheet.sheet.name, lines)
        context.unit = self.asked.unit or unit_of_list(lines, tools, sheet=sheet.sheet.name, file=self.file.path.stem)
        if table.reader.key_is_person and "award" not in header.columns and not header.awards:
            context.award = award_of_title(lines, tools.awards) or tools.awards.find(sheet.sheet.name) or ""
        if columns := _name_columns(table):
            context.small_capitals = sheet.encodings.get(columns[0]) == TCVN3
            context.shouting = _shouts(sheet, header, columns, tools.names)
        return context


def _begun(table: Table, *, offset: int) -> SheetReport:
    """The report of a table down to its headings."""
    sheet, header = table.sheet, table.header
    rows = sheet.sheet.rows
    report = SheetReport(sheet.sheet.name, table.reader.name, hidden=sheet.sheet.hidden, offset=offset)
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
    return report


def _name_columns(table: Table) -> list[int]:
    """The column of the names, or those of their two parts."""
    columns = table.header.columns
    key = next((name for name in table.reader.key_fields if name in columns), None)
    fields = [*(["family_name"] if key == "given_name" else []), key]
    return [columns[name] for name in fields if name in columns]


def _shouts(sheet: TextSheet, header: Header, columns: Sequence[int], cleaner: NameCleaner) -> bool:
    """Whether the persons of a list are written in capitals throughout."""
    rows = (sheet.texts(row) for row in sheet.sheet.rows[header.last + 1 : header.last + 1 + _NAMES_LOOKED_AT])
    names = [" ".join(texts[column] for column in columns if column < len(texts)) for texts in rows]
    persons = [name for name in names if cleaner.looks_like_person(name)]
    return bool(persons) and sum(map(str.isupper, persons)) >= _SHOUTED_SHARE * len(persons)
