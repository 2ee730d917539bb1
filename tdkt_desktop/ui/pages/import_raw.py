"""The files in hand as they were written: cells before anything was understood, headings of unread columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.actions.lists_in_hand import ListsInHand
from tdkt_desktop.domain.text import tidy
from tdkt_desktop.intake.cleaning import cell_text
from tdkt_desktop.intake.corrections import RowPlace, SheetCorrections, SheetPlace
from tdkt_desktop.intake.encodings import CODES
from tdkt_desktop.intake.report import SheetReport
from tdkt_desktop.intake.sheets import Cell, Row, Sheet, column_index, column_letter
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.vocabulary import national_vocabulary

_LINE = 160


@dataclass(slots=True)
class RawLists:
    """Reads single cells; rows are looked up once per table."""

    lists: ListsInHand
    _rows: dict[SheetPlace, Mapping[int, Row]] = field(default_factory=dict)
    _texts: dict[SheetPlace, TextSheet] = field(default_factory=dict)

    def report_of(self, place: SheetPlace) -> SheetReport:
        """What was understood of a table."""
        return self.lists.report.files[place.file].sheets[place.sheet]

    def cell_at(self, place: RowPlace, letter: str) -> Cell:
        """A cell as the file holds it."""
        row = self._row(place)
        at = column_index(letter)
        return row.cells[at] if row is not None and at < len(row.cells) else ""

    def written_at(self, place: RowPlace, letter: str) -> str:
        """A cell in the letters of the file."""
        cell = self.cell_at(place, letter)
        return tidy(cell) if isinstance(cell, str) else cell_text(cell)

    def text_at(self, place: RowPlace, letter: str) -> str:
        """A cell in Unicode, as it is read now."""
        texts, at = self.texts_of(SheetPlace(place.file, place.sheet)), column_index(letter)
        cell = self.cell_at(place, letter)
        return texts.columns[at][cell] if at < len(texts.columns) else ""

    def line_at(self, place: RowPlace) -> str:
        """All that a row says, for rows that are no data."""
        row = self._row(place)
        if row is None:
            return ""
        said = dict.fromkeys(self.texts_of(SheetPlace(place.file, place.sheet)).texts(row))
        return " · ".join(filter(None, said))[:_LINE]

    def numbers_of(self, place: SheetPlace) -> Sequence[int]:
        """The numbers of the rows that hold anything."""
        return list(self._rows_of(place))

    def headings_of(self, place: SheetPlace) -> dict[str, str]:
        """Letter → heading as it stands in the file; '' over columns without one."""
        sheet = self._sheet(place)
        heads = [RowPlace(*place, number) for number in self.report_of(place).header_rows]
        letters = [column_letter(at) for at in range(sheet.width)]
        return {letter: " ".join(dict.fromkeys(filter(None, (self.text_at(head, letter) for head in heads))))
                for letter in letters}  # fmt: skip

    def unread_columns(self, place: SheetPlace) -> tuple[tuple[str, str], ...]:
        """Columns behind which no field stands, where they hold anything: letter and heading."""
        known = set(self.report_of(place).columns.values())
        rows = list(self._rows_of(place).values())
        filled = {at for row in rows for at, cell in enumerate(row.cells) if cell != ""}
        return tuple(
            (letter, heading)
            for letter, heading in self.headings_of(place).items()
            if letter not in known and column_index(letter) in filled
        )

    def texts_of(self, place: SheetPlace) -> TextSheet:
        """A table in Unicode, each column in the letter code that counts now."""
        if place not in self._texts:
            said = self.lists.corrections.sheets.get(place, SheetCorrections()).encodings
            encodings = {column_index(letter): code for letter, code in said.items() if code in CODES}
            dittos = national_vocabulary().phrases("ditto").whole
            self._texts[place] = self.lists.reading.files[place.file].texts_of(
                place.sheet, dittos=dittos, encodings=encodings
            )
        return self._texts[place]

    def _sheet(self, place: SheetPlace) -> Sheet:
        return self.lists.reading.files[place.file].sheets[place.sheet]

    def _row(self, place: RowPlace) -> Row | None:
        return self._rows_of(SheetPlace(place.file, place.sheet)).get(place.row)

    def _rows_of(self, place: SheetPlace) -> Mapping[int, Row]:
        if place not in self._rows:
            offset = self.report_of(place).offset
            rows = self.lists.reading.files[place.file].sheets[place.sheet].rows
            self._rows[place] = {row.number + offset: row for row in rows}
        return self._rows[place]
