"""Lists in the officer's hands: looked at, corrected as often as needed, then kept in one Step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tdkt_desktop.actions.imports import keep_import, known_to
from tdkt_desktop.domain.step import Step
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, SheetPlace
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.mending import Mending
from tdkt_desktop.intake.reading import Reading, read_files
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tdkt_desktop.office.office import Office

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ListsInHand:
    """Files as they are understood now, with all that was said of them. Nothing of it is in the office yet.

    `remembered`: the sheets understood as the officer corrected an earlier file of the same unit.
    """

    reading: Reading
    report: ImportReport
    corrections: Corrections
    paths: tuple[Path, ...]
    kind: str
    unit: str | None = None
    year: int | None = None
    round_id: int | None = None
    remembered: frozenset[SheetPlace] = frozenset()
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
    """Read files and understand them as lists of a kind ('auto' = recognise it). Writes nothing.

    Raises `ReadingCancelled`, and OSError when a file cannot be opened.
    """
    reading = read_files(paths, cancelled=cancelled)
    in_hand = ListsInHand(reading, ImportReport(kind), corrections, tuple(map(Path, paths)), kind, unit, year, round_id)
    return look_again(office, in_hand, corrections, progress=progress, cancelled=cancelled)


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
        vocabulary=national_vocabulary(),
        unit=in_hand.unit,
        year=in_hand.year,
        corrections=corrections,
        progress=progress,
        cancelled=cancelled,
    )
    return replace(in_hand, report=report, corrections=corrections, known=known, known_at=known_at)


def keep_lists(office: Office, in_hand: ListsInHand) -> Step:
    """Keep the accepted rows, and the held ones to be mended: one Step, nothing of it in part.

    Raises `NothingToKeep`, `RoundNeeded`, `FileTakenBefore`, `FileChanged`.
    """
    return keep_import(
        office,
        in_hand.report,
        in_hand.paths,
        year=in_hand.year,
        round_id=in_hand.round_id,
        corrections=in_hand.corrections,
    )


def _known(office: Office, in_hand: ListsInHand) -> tuple[Known, object]:
    """What the office knows; read anew only when something was done or undone since."""
    with office.reader() as reader:
        state = (reader.history.latest(1), reader.history.next_undo())
        if in_hand.known is not None and state == in_hand.known_at:
            return in_hand.known, state
        return known_to(office, reader, round_id=in_hand.round_id), state
