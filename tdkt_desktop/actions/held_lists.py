"""Rows that were held back when their list was taken in: opened again with their file, or set aside."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from tdkt_desktop.actions.lists_in_hand import ListsInHand, Progress, look_again
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import NOTHING_SAID, RowPlace
from tdkt_desktop.intake.corrections_text import from_json
from tdkt_desktop.intake.files import file_of
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import ImportReport, SheetReport
from tdkt_desktop.intake.settled import settle_rows
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.lists import WaitingPlace


def open_held(
    office: Office,
    source_id: int,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ListsInHand:
    """The file of held rows, understood as it was when it was taken in and by what the office knows now.

    Rows that do not wait are settled: they show what stands around, and are not taken again. `keep_lists` takes what
    was mended. Raises `AttachmentMissing`, `ReadingCancelled`.
    """
    with office.reader() as reader:
        taken, places = reader.lists.taken(source_id), reader.lists.waiting_in(source_id)
    path = office.attachments.fetch(taken.sha256, name=taken.name)
    said: dict[str, Any] = json.loads(taken.said) if taken.said else {}
    reading = Reading([file_of(path.with_name(taken.name), path.read_bytes())])
    kind, corrections = said.get("kind", taken.kind), from_json(said.get("corrections", {}))
    round_id = next((place.round_id for place in places), None)
    read = ListsInHand(
        reading, ImportReport(kind), NOTHING_SAID, (path,), kind, said.get("unit"), said.get("year"), round_id
    )
    found = look_again(office, read, corrections, progress=progress, cancelled=cancelled)
    waiting = {row: place.id for place in places if (row := _place(place, found.report.files[0].sheets)) is not None}
    settle_rows(found.report, waiting.keys())
    return replace(found, source_id=source_id, waiting=waiting)


def settle_held_rows(office: Office, held_ids: Sequence[int]) -> Step:
    """Set rows aside that waited: nothing of them is taken in any more."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Set aside {count} held rows"), count=len(held_ids)) as work:
        work.lists.settle(held_ids)
    return work.step


def _place(waiting: WaitingPlace, sheets: Sequence[SheetReport]) -> RowPlace | None:
    """Where the row stands in the file; a row kept without the number of its table is known by the sheet's name."""
    if waiting.table_number is not None:
        return RowPlace(0, waiting.table_number, waiting.row) if waiting.table_number < len(sheets) else None
    for at, sheet in enumerate(sheets):
        if sheet.sheet == waiting.sheet and any(row.row == waiting.row for row in sheet.rows):
            return RowPlace(0, at, waiting.row)
    return None
