"""What the officer said of rows, laid over a table: cells filled in, texts given their meaning, fates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tdkt_desktop.intake.corrections import Corrections, Fate, SheetPlace, Written
from tdkt_desktop.intake.headers import Header, HeaderFinder
from tdkt_desktop.intake.texts import TextSheet


@dataclass(slots=True)
class Overlay:
    """A table with what was said of its rows. Rows by the sheet's own numbers."""

    sheet: TextSheet
    fates: Mapping[int, Fate] = field(default_factory=dict)
    added: Mapping[int, Mapping[str, int]] = field(default_factory=dict)  # row → field without a column → where it is
    is_unused: bool = False  # something that was said fits no row or field of the table

    def header_of(self, number: int, header: Header) -> Header | None:
        """The columns of a row in which fields were filled in that have no column of their own."""
        added = self.added.get(number)
        if not added:
            return None
        return replace(header, columns={**header.columns, **added})


@dataclass(slots=True)
class SaidOfRows:
    """What was said of the rows of one table: cells by row and field, fates by row, meanings of all files."""

    cells: dict[int, dict[str, str]] = field(default_factory=dict)
    fates: dict[int, Fate] = field(default_factory=dict)
    meanings: Mapping[Written, str] = field(default_factory=dict)

    @classmethod
    def of(cls, corrections: Corrections, place: SheetPlace, *, offset: int) -> SaidOfRows:
        """The part of the corrections that is about one table."""
        said = cls(meanings=corrections.meanings)
        for (at, name), text in corrections.cells.items():
            if (at.file, at.sheet) == place:
                said.cells.setdefault(at.row - offset, {})[name] = text
        for at, fate in corrections.fates.items():
            if (at.file, at.sheet) == place:
                said.fates[at.row - offset] = fate
        return said

    def laid_over(self, sheet: TextSheet, header: Header, finder: HeaderFinder) -> Overlay:
        """The table as if the file said so."""
        if not (self.cells or self.fates or self.meanings):
            return Overlay(sheet)
        rows = {row.number for row in sheet.sheet.rows[header.last + 1 :]}
        places = _Places(header, finder, width=sheet.sheet.width)
        cells = self._meant(sheet, header, places)
        added: dict[int, dict[str, int]] = {}
        is_unused = not rows.issuperset(self.fates)
        for number, texts in self.cells.items():
            for name, text in texts.items():
                column = places.find(name)
                if column is None or number not in rows:
                    is_unused = True
                    continue
                cells.setdefault(number, {})[column] = text
                if column >= places.width:
                    added.setdefault(number, {})[name] = column
        return Overlay(sheet.with_cells(cells) if cells else sheet, self.fates, added, is_unused)

    def _meant(self, sheet: TextSheet, header: Header, places: _Places) -> dict[int, dict[int, str]]:
        by_column: dict[int, dict[str, str]] = {}
        for (name, text), meaning in self.meanings.items():
            column = places.known.get(name)
            if column is not None and text:
                by_column.setdefault(column, {})[text] = meaning
        cells: dict[int, dict[int, str]] = {}
        for column, meant in by_column.items():
            texts = sheet.columns[column]
            for row in sheet.sheet.rows[header.last + 1 :]:
                said = texts[row.cells[column]] if column < len(row.cells) else ""
                if said in meant:
                    cells.setdefault(row.number, {})[column] = meant[said]
        return cells


class _Places:
    """Where fields stand; one without a column gets a place to the right of the sheet."""

    def __init__(self, header: Header, finder: HeaderFinder, *, width: int) -> None:
        self.width = width
        self.known = {heading: column for column, heading in header.headings.items()}
        self.known |= {name: column for column, name in {**header.units, **header.awards}.items()}
        self.known |= header.columns
        self._finder = finder
        self._new: dict[str, int] = {}

    def find(self, name: str) -> int | None:
        if name in self.known:
            return self.known[name]
        if not name or not self._finder.is_field(name):
            return None
        return self._new.setdefault(name, self.width + len(self._new))
