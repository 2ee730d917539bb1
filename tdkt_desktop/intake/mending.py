"""Mending the rows of lists in hand: what a row says field by field, its cures, and the rows that are like it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.intake.corrections import Corrections, RowPlace, SheetPlace, Written
from tdkt_desktop.intake.cures import BIRTHS, DAYS, UNITS, Cure, HeldRow
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import ImportReport, Result, RowReport, SheetReport
from tdkt_desktop.intake.sheets import column_index

_FIELDS_OF: dict[str, Sequence[str]] = {
    "UNIT_UNKNOWN": UNITS,
    "UNIT_AMBIGUOUS": UNITS,
    "UNIT_MISSING": UNITS,
    "TITLE_UNKNOWN": ("award",),
    "TITLE_MISSING": ("award",),
    "TITLE_CONFLICT": ("award",),
    "RATING_UNKNOWN": ("rating",),
    "SCOPE_UNKNOWN": ("scope",),
    "BIRTH_INVALID": BIRTHS,
    "DATE_INVALID": DAYS,
    "YEAR_MISMATCH": ("period",),
}
"""The fields that a code can be about, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Mending:
    """Lists as they are understood now, looked at row by row."""

    reading: Reading
    report: ImportReport
    corrections: Corrections

    def sheet_at(self, place: RowPlace | SheetPlace) -> SheetReport:
        """The table that a place is in."""
        return self.report.files[place.file].sheets[place.sheet]

    def row_at(self, place: RowPlace) -> RowReport | None:
        """The row of a place; None when there is none."""
        rows = self.sheet_at(place).rows
        at = bisect_left(rows, place.row, key=lambda row: row.row)
        return rows[at] if at < len(rows) and rows[at].row == place.row else None

    def texts_of(self, place: RowPlace) -> dict[str, str]:
        """What the row says in each field: the officer's word, else that of the file. Blank fields are left out."""
        sheet = self.sheet_at(place)
        texts = self.reading.texts_of(place._replace(row=place.row - sheet.offset))
        columns = {name: column_index(letter) for name, letter in sheet.columns.items()}
        found = {name: texts[column] for name, column in columns.items() if column < len(texts) and texts[column]}
        return found | {name: text for (at, name), text in self.corrections.cells.items() if at == place}

    def cures_of(self, place: RowPlace) -> tuple[Cure, ...]:
        """What would probably mend a held row, the likeliest first."""
        row, cures = self.row_at(place), self.reading.cures
        if row is None or cures is None or row.result is not Result.HELD:
            return ()
        return cures.of(HeldRow(row, self.sheet_at(place), self.texts_of(place)))

    def alike(self, place: RowPlace, name: str) -> tuple[RowPlace, ...]:
        """The other rows held for the same text in a field: what mends this one mends them."""
        row = self.row_at(place)
        wanted = {pair for pair in self._complaints(row) if name in self._fields(pair[0], name)} if row else set()
        if not wanted:
            return ()
        told = {at for at, field in self.corrections.cells if field == name}
        return tuple(
            at
            for at, other, sheet in self._held()
            if at != place and at not in told and wanted & self._complaints(other) and self._has(sheet, name)
        )

    def said_of_all(self, place: RowPlace, name: str, text: str) -> Corrections:
        """The corrections with a text for a field of this row and of all rows like it.

        What a text means is said once for all files; where the rows are blank there, each of them is filled in.
        """
        row, others = self.row_at(place), self.alike(place, name)
        written = (
            next((said for code, said in self._complaints(row) if name in self._fields(code, name)), "") if row else ""
        )
        if written and others:
            cells = {key: value for key, value in self.corrections.cells.items() if key != (place, name)}
            return replace(
                self.corrections, cells=cells, meanings={**self.corrections.meanings, Written(name, written): text}
            )
        filled = {(at, name): text for at in (place, *others)}
        return replace(self.corrections, cells={**self.corrections.cells, **filled})

    def _held(self) -> Iterator[tuple[RowPlace, RowReport, SheetReport]]:
        for number, file in enumerate(self.report.files):
            for at, sheet in enumerate(file.sheets):
                for row in sheet.rows:
                    if row.result is Result.HELD:
                        yield RowPlace(number, at, row.row), row, sheet

    def _complaints(self, row: RowReport) -> set[tuple[str, str]]:
        return set(zip(row.codes, row.said, strict=True))

    def _fields(self, code: str, name: str) -> Sequence[str]:
        """The fields that a code can be about; a number can stand in any."""
        return (name,) if code == "COUNT_NOT_NUMBER" else _FIELDS_OF.get(code, ())

    def _has(self, sheet: SheetReport, name: str) -> bool:
        """Whether the field stands in a table, or may be filled in there where it has none of its sort."""
        sort = next((names for names in (UNITS, BIRTHS, DAYS) if name in names), (name,))
        return name in sheet.columns or not any(other in sheet.columns for other in sort)
