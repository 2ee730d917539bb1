"""Lists in the officer's hands: looked at, corrected as often as needed, then kept in one Step."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from tdkt_desktop.actions.imports import (
    KeptFile,
    NothingToKeep,
    RoundNeeded,
    keep_import,
    keep_rows,
    known_to,
    proposes,
)
from tdkt_desktop.actions.keeping.subjects import SubjectFinder
from tdkt_desktop.actions.list_memory import Recalled, recall, remember
from tdkt_desktop.actions.list_words import words_of
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, RowPlace, SheetPlace
from tdkt_desktop.intake.corrections_text import as_json, of_file, together
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.mending import Mending
from tdkt_desktop.intake.reading import Reading, read_files
from tdkt_desktop.intake.report import ImportReport, Result
from tdkt_desktop.intake.settled import settle_rows
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

Progress = Callable[[int, int], None]

_OPEN = (Result.ACCEPTED, Result.HELD)


class RowsSettledMeanwhile(OfficerError):
    """Rows that are being mended were taken or set aside since they were opened."""

    happened = QT_TRANSLATE_NOOP("Error", "Some of the held rows of {file} were dealt with since they were opened.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open the held rows once more.")


@dataclass(frozen=True, slots=True)
class ListsInHand:
    """Files as they are understood now, with all that was said of them. Nothing of it is in the office yet.

    `remembered`: the tables understood as the officer corrected an earlier file of the same unit, with what is
    remembered. `source_id`, `waiting`: of a file that was taken in before, whose rows that wait are mended now:
    which file it is, and the held row of each place.
    """

    reading: Reading
    report: ImportReport
    corrections: Corrections
    paths: tuple[Path, ...]
    kind: str
    unit: str | None = None
    year: int | None = None
    round_id: int | None = None
    remembered: Mapping[SheetPlace, Recalled] = field(default_factory=dict)
    source_id: int | None = None
    waiting: Mapping[RowPlace, int] = field(default_factory=dict)
    known: Known | None = None
    known_at: object = None  # the state of the office that `known` was read from

    @property
    def mending(self) -> Mending:
        """The rows one by one: what they say, what would mend them, which are alike."""
        return Mending(self.reading, self.report, self.corrections)


def look_at_lists(
    office: Office,
    paths: Sequence[Path],
    kind: str,
    *,
    unit: str | None = None,
    year: int | None = None,
    round_id: int | None = None,
    corrections: Corrections = NOTHING_SAID,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ListsInHand:
    """Read files and understand them as lists of a kind ('auto' = recognise it), each as it is remembered.

    `corrections`: what is known to be said of them; then nothing is recalled. Writes nothing. Raises
    `ReadingCancelled`, and OSError when a file cannot be opened.
    """
    reading = read_files(paths, cancelled=cancelled)
    read = ListsInHand(reading, ImportReport(kind), corrections, tuple(paths), kind, unit, year, round_id)
    found = look_again(office, read, corrections, progress=progress, cancelled=cancelled)
    if corrections != NOTHING_SAID:
        return found
    remembered = recall(office, reading, found.report, unit=unit)
    if not remembered:
        return found
    said = NOTHING_SAID
    for one in remembered.values():
        said = together(said, one.corrections)
    found = replace(found, remembered=remembered)
    return look_again(office, found, said, progress=progress, cancelled=cancelled)


def look_again(
    office: Office,
    in_hand: ListsInHand,
    corrections: Corrections,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ListsInHand:
    """Understand the same files once more, with all that is said of them now; reads no file. Writes nothing."""
    known, known_at = _known(office, in_hand)
    report = in_hand.reading.understand(
        in_hand.kind,
        known=known,
        vocabulary=words_of(office),
        unit=in_hand.unit,
        year=in_hand.year,
        corrections=corrections,
        progress=progress,
        cancelled=cancelled,
    )
    if in_hand.source_id is not None:
        settle_rows(report, in_hand.waiting.keys())
    return replace(in_hand, report=report, corrections=corrections, known=known, known_at=known_at)


def without_remembered(in_hand: ListsInHand) -> Corrections:
    """What was said of the lists, without what was remembered and left as it was."""
    said = in_hand.corrections
    sheets = dict(said.sheets)
    meanings = dict(said.meanings)
    for place, one in in_hand.remembered.items():
        if sheets.get(place) == one.corrections.sheets.get(place):
            sheets.pop(place, None)
        for written, text in one.corrections.meanings.items():
            if meanings.get(written) == text:
                del meanings[written]
    return replace(said, sheets=sheets, meanings=meanings)


def keep_lists(office: Office, in_hand: ListsInHand) -> Step:
    """Keep the accepted rows, the held ones to be mended, and how the lists were read: one Step, whole or not at all.

    Raises `NothingToKeep`, `RoundNeeded`, `FileTakenBefore`, `FileChanged`.
    """
    if in_hand.source_id is not None:
        return _keep_mended(office, in_hand, in_hand.source_id)
    return keep_import(
        office,
        in_hand.report,
        in_hand.paths,
        year=in_hand.year,
        round_id=in_hand.round_id,
        corrections=in_hand.corrections,
        also=partial(_keep_said, office, in_hand),
    )


def look_anew(office: Office, in_hand: ListsInHand, *, progress: Progress | None = None) -> ListsInHand:
    """Understand the lists as if nothing were remembered of such; what was said of them here stays."""
    said = without_remembered(in_hand)
    return look_again(office, replace(in_hand, remembered={}), said, progress=progress)


def _known(office: Office, in_hand: ListsInHand) -> tuple[Known, object]:
    """What the office knows; read anew only when something was done or undone since."""
    with office.reader() as reader:
        state = (reader.history.latest(1), reader.history.next_undo())
        if in_hand.known is not None and state == in_hand.known_at:
            return in_hand.known, state
        return known_to(office, reader, round_id=in_hand.round_id), state


def _keep_mended(office: Office, in_hand: ListsInHand, source_id: int) -> Step:
    """Take the rows that waited and were mended; what waits still is kept as it is understood now."""
    file = in_hand.report.files[0]
    accepted = sum(sheet.accepted for sheet in file.sheets)
    if not accepted:
        raise NothingToKeep(files=file.file)
    if in_hand.round_id is None and any(map(proposes, file.sheets)):
        raise RoundNeeded(files=file.file)
    step_name = QT_TRANSLATE_NOOP("Step", "Take in {count} rows that waited, from {files}")
    with office.work(step_name, count=accepted, files=file.file) as work:
        waiting = {one.id for one in work.lists.waiting_in(source_id)}
        if not waiting.issuperset(in_hand.waiting.values()):
            raise RowsSettledMeanwhile(file=file.file)
        kept = KeptFile(file, Path(file.file), 0, SubjectFinder(work), in_hand.corrections)
        keep_rows(office, work, kept, source_id=source_id, year=in_hand.year, round_id=in_hand.round_id)
        for at, sheet in enumerate(file.sheets):
            rows = [(in_hand.waiting[RowPlace(0, at, row.row)], row) for row in sheet.rows if row.result in _OPEN]
            work.lists.settle(held_id for held_id, row in rows if row.result is Result.ACCEPTED)
            for held_id, row in rows:
                if row.result is Result.HELD:
                    work.lists.hold_again(held_id, row.codes, row.values)
        _keep_said(office, in_hand, work, {0: source_id})
    in_hand.report.kept = True
    return work.step


def _keep_said(office: Office, in_hand: ListsInHand, work: Work, sources: Mapping[int, int]) -> None:
    """How the files were read, for their rows that wait and for the units' next files."""
    for number, source_id in sources.items():
        said: dict[str, object] = {"kind": in_hand.kind, "unit": in_hand.unit, "year": in_hand.year}
        said["corrections"] = as_json(of_file(in_hand.corrections, number))
        work.lists.say(source_id, json.dumps(said, ensure_ascii=False))
    remember(office, work, in_hand.reading, in_hand.report, in_hand.corrections)
