"""Lists in the preview of an open round: reading them, finding rows, saying what stands on the page."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QLabel

from tdkt_desktop import paths
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.pages.import_preview import ImportPreview
from tdkt_desktop.ui.pages.rounds import RoundsPage

SAMPLES = paths.resources() / "sample_office"
DIRTY = SAMPLES / "de_nghi_truong_tieu_hoc.xlsx"


class OnRounds(Protocol):
    """A window on the page of rounds."""

    page: RoundsPage

    def idle(self) -> None:
        """Wait until nothing runs any more."""
        ...


def read(rounds: OnRounds, *files: Path) -> ImportPreview:
    """Read files into the preview."""
    rounds.page.take_in(list(files))
    rounds.idle()
    return rounds.page.preview


def row_of(preview: ImportPreview, number: int) -> dict[str, object]:
    """The row of the table that stands for a row of the file."""
    rows = preview.table.rows
    found = (rows.row_at(place) for place in range(rows.rowCount()))
    return dict(next(row for row in found if row is not None and row["number"] == number))


def words_of(preview: ImportPreview) -> list[str]:
    """What the notes say."""
    found = []
    for place in range(preview.notes.count()):
        item = preview.notes.itemAt(place)
        note = item.widget() if item is not None else None
        if note is not None:
            found += [one.words for one in note.findChildren(ElidedLabel)]
            found += [one.text() for one in note.findChildren(QLabel)]
    return found
