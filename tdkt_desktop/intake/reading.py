"""The files in hand: read once, understood as often as the officer says something of them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from tdkt_desktop.intake.context import Tools, title_lines, unit_of_list
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, RowPlace, SheetPlace
from tdkt_desktop.intake.cures import Cures
from tdkt_desktop.intake.file_reader import Asked, FileReader
from tdkt_desktop.intake.files import FileInHand, read_file
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.intake.sheets import ReadingCancelled
from tdkt_desktop.intake.tables import TableFinder
from tdkt_desktop.intake.vocabulary import Vocabulary

Progress = Callable[[int, int], None]
"""Rows read so far, rows of all sheets of the file."""


@dataclass(slots=True)
class Reading:
    """Files as they were read. Raises nothing on account of what they hold."""

    files: Sequence[FileInHand]
    _finder: TableFinder | None = None
    _cures: Cures | None = None
    _turn: Lock = field(default_factory=Lock)

    def understand(
        self,
        kind: str,
        *,
        known: Known,
        vocabulary: Vocabulary,
        unit: str | None = None,
        year: int | None = None,
        corrections: Corrections = NOTHING_SAID,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Understand the files as `kind` (one of `kinds.KINDS`, or 'auto') and as the officer says; keeps nothing.

        `unit`: the unit of lists that name none; `year`: the award year where the list names none. Raises
        `ReadingCancelled` soon after `cancelled` says so.
        """
        with self._turn, _collector_paused():
            finder = self._finder_of(kind, vocabulary, known)
            asked = Asked((finder.tools.units.name_of(unit) or unit) if unit else "", year, corrections)
            report = ImportReport(kind)
            for at, file in enumerate(self.files):
                file.find_tables(vocabulary)
                reader = FileReader(file, at, finder, asked)
                report.files.append(reader.run(progress or _no_progress, cancelled or _never))
        return report

    @property
    def cures(self) -> Cures | None:
        """What mends held rows, by all that was known when the files were last understood; None before that."""
        return self._cures

    def texts_of(self, place: RowPlace) -> list[str]:
        """The texts of one row of a table (by the sheet's own number), in the letter codes that count now."""
        sheet = self.files[place.file].texts_now(place.sheet)
        row = sheet.row_numbered(place.row) if sheet else None
        return sheet.texts(row) if sheet and row else []

    def unit_of(self, place: SheetPlace, first: int, *, asked: str | None) -> str:
        """The unit of a list whose headings begin at a row (an index): asked for, or named by title, sheet or file."""
        file, finder = self.files[place.file], self._finder
        sheet = file.texts_now(place.sheet)
        if finder is None or sheet is None:
            return ""
        if asked:
            return finder.tools.units.name_of(asked) or asked
        lines = title_lines(sheet, first)
        return unit_of_list(lines, finder.tools, sheet=sheet.sheet.name, file=file.path.stem)

    def _finder_of(self, kind: str, vocabulary: Vocabulary, known: Known) -> TableFinder:
        """Finders are made once for what the office knows, and remember where they found the tables."""
        kept = self._finder
        if (
            kept is None
            or kept.tools.units.has_learned
            or kept.kind != kind
            or kept.tools.vocabulary is not vocabulary
            or kept.tools.known is not known
        ):
            kept = self._finder = TableFinder(kind, Tools.of(vocabulary, known))
            self._cures = Cures(kept.tools)
        return kept


def read_files(paths: Sequence[Path], *, cancelled: Callable[[], bool] | None = None) -> Reading:
    """Read files, refused ones included. Raises `ReadingCancelled`, and OSError when a file cannot be opened."""
    files = list[FileInHand]()
    for path in paths:
        if cancelled and cancelled():
            raise ReadingCancelled
        files.append(read_file(path))
    return Reading(files)


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
