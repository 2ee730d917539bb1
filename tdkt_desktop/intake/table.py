"""The rows below the headings, one by one, into the sheet's report: never a row lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tdkt_desktop.intake.corrections import Fate
from tdkt_desktop.intake.draft import DataRow, Draft, Section
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.numbering import Numbering
from tdkt_desktop.intake.overlay import Overlay
from tdkt_desktop.intake.report import Result, RowReport, SheetReport
from tdkt_desktop.intake.sheets import Cell, Row, column_letter
from tdkt_desktop.intake.sorting import RowSorter
from tdkt_desktop.intake.texts import Typed
from tdkt_desktop.intake.totals import Totals

Step = Callable[[int], None]
"""Told now and then how many rows are read; may raise `ReadingCancelled`."""

_STEP = 256


class TableReader:
    """Reads one table with one kind of reader."""

    def __init__(
        self, overlay: Overlay, header: Header, reader: ListReader, report: SheetReport, *, offset: int
    ) -> None:
        sheet = overlay.sheet
        self._sheet, self._header, self._reader, self._report = sheet, header, reader, report
        self._overlay, self._fates = overlay, overlay.fates
        self._offset = offset  # rows of the tables before, where rows are counted over several (Word)
        self._marks = sheet.sheet.marks
        self._width = sheet.sheet.width
        self._number_column = header.columns.get("stt", -1)
        self._fields = sorted({*header.columns.values(), *header.awards, *header.units})
        self._names = {column: name for name, column in header.columns.items()}
        self._numbering = Numbering()
        self._totals = Totals(reader, report)
        self._sorter = RowSorter(sheet, header, reader, self._totals)
        self._filled_down = self._merged_down()
        self._data = DataRow(0, (), (), header, self._sorter.section, sheet.columns)  # one, for all rows
        self._above: Sequence[str] = ()
        self._drafts = list[Draft]()

    def run(self, rows: Sequence[Row], *, section: Section | None, step: Step) -> Section:
        """Read all rows; gives the section at the end, for a table that goes on after this one."""
        sorter = self._sorter
        if section:
            sorter.section = section
        for at, row in enumerate(rows):
            if at % _STEP == 0:
                step(at)
            texts = self._sheet.texts(row)
            if len(texts) < self._width:
                texts += [""] * (self._width - len(texts))
            if sorter.is_plain_data(texts) or self._fates.get(row.number) is Fate.TAKE:
                self._read(row, texts)
            elif texts.count("") == len(texts):
                self._add(row.number, Result.BLANK)  # formulas without stored values, or signs that print nothing
            elif found := sorter.sort(row, texts):
                self._add(row.number, found)
                if found is Result.SECTION:
                    self._numbering.restart()
                elif found is Result.BLANK and self._number_column >= 0:
                    self._numbering.look(texts[self._number_column])  # a line left blank is no gap
            else:
                self._read(row, texts)
        self._finish()
        return sorter.section

    def _read(self, row: Row, texts: list[str]) -> None:
        self._sorter.saw_data()
        cells = row.cells
        if row.number in self._filled_down:
            cells = self._fill_down(row, texts)
        if self._sheet.oddities.has_ditto and self._above:
            self._copy_ditto(texts)
        self._above = texts
        draft = Draft(row.number + self._offset, self._fates.get(row.number))
        if draft.fate is Fate.LEAVE:
            draft.hold("LEFT_OUT")
        if row.number in self._marks.hidden_rows:
            draft.doubt("HIDDEN_ROW")
        if self._marks.bare_formulas:
            for column in self._bare_fields(row.number):
                if not texts[column] and not (column < len(cells) and isinstance(cells[column], Typed)):
                    draft.hold("FORMULA_CELL", column_letter(column))
        if self._sheet.oddities.formulas or self._sheet.oddities.overlong:
            self._look_at_cells(row, texts, draft)
        data = self._data
        data.number, data.texts, data.cells, data.section = draft.row, texts, cells, self._sorter.section
        reader = self._reader
        data.header = self._header
        if header := self._overlay.header_of(row.number, self._header):
            reader, data.header = reader.over(header), header
        reader.read(data, draft)
        if self._number_column >= 0 and (code := self._numbering.look(texts[self._number_column])):
            draft.warn(code, texts[self._number_column])
        self._totals.count(texts)
        self._drafts.append(draft)

    def _look_at_cells(self, row: Row, texts: Sequence[str], draft: Draft) -> None:
        """Text that looks like a formula, and cells longer than a cell may be."""
        oddities = self._sheet.oddities
        for column, cell in enumerate(row.cells):
            if isinstance(cell, str) and cell in oddities.overlong:
                draft.hold("TEXT_TOO_LONG", column_letter(column))
            elif isinstance(cell, str) and cell in oddities.formulas and column in self._names:
                say = draft.warn if self._names[column] in self._reader.free_text else draft.doubt
                say("FORMULA_TEXT", texts[column])

    def _bare_fields(self, number: int) -> list[int]:
        """Columns of fields in which a formula without a stored value stands."""
        return [column for column in self._fields if (number, column) in self._marks.bare_formulas]

    def _merged_down(self) -> dict[int, list[tuple[int, Row]]]:
        """Row → columns whose value stands in the row above it that begins the merged cell."""
        rows = {row.number: row for row in self._sheet.sheet.rows} if self._marks.merges else {}
        last_header = self._sheet.sheet.rows[self._header.last].number if self._header.last >= 0 else 0
        found: dict[int, list[tuple[int, Row]]] = {}
        filled: dict[
            int, int
        ] = {}  # column → the last row that a cell above fills: cells never overlap in a sound sheet
        for merge in sorted(self._marks.merges):
            if merge.bottom > merge.top > last_header and merge.top in rows and merge.left in self._fields:
                begin = max(merge.top, filled.get(merge.left, 0)) + 1
                end = filled[merge.left] = max(begin - 1, min(merge.bottom, merge.top + len(rows)))
                for number in range(begin, end + 1):
                    found.setdefault(number, []).append((merge.left, rows[merge.top]))
        return found

    def _fill_down(self, row: Row, texts: list[str]) -> Sequence[Cell]:
        cells = [*row.cells, *[""] * (self._width - len(row.cells))]
        for column, source in self._filled_down[row.number]:
            is_typed = column < len(row.cells) and isinstance(row.cells[column], Typed)
            if not texts[column] and column < len(source.cells) and not is_typed:
                cells[column] = source.cells[column]
                texts[column] = self._sheet.columns[column][source.cells[column]]
        return cells

    def _copy_ditto(self, texts: list[str]) -> None:
        dittos = self._sheet.oddities.dittos
        for column in self._fields:
            if texts[column].casefold() in dittos:
                texts[column] = self._above[column]

    def _add(self, number: int, result: Result) -> None:
        self._report.rows.append(RowReport(number + self._offset, result))

    def _finish(self) -> None:
        self._reader.finish(self._drafts)
        self._report.rows += [draft.report() for draft in self._drafts]
        self._report.rows.sort(key=lambda row: row.row)
        self._totals.finish()
