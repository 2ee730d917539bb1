"""From files to an import report, in one go and with nothing said about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.reading import Progress, read_files
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.intake.vocabulary import Vocabulary


def understand(
    paths: Sequence[Path],
    kind: str,
    *,
    known: Known,
    vocabulary: Vocabulary,
    unit: str | None = None,
    year: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Read the files as `kind` (one of `kinds.KINDS`, or 'auto'); keeps nothing and never fails on a file's content.

    `unit`: the unit of lists that name none; `year`: the award year where the list names none. Raises
    `ReadingCancelled` soon after `cancelled` says so, and OSError when a file cannot be opened.
    """
    return read_files(paths, cancelled=cancelled).understand(
        kind,
        known=known,
        vocabulary=vocabulary,
        unit=unit,
        year=year,
        progress=progress,
        cancelled=cancelled,
    )
