"""Taking lists in: a preview that keeps nothing, then one Step that keeps what was accepted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tdkt_desktop.actions.keeping.initiatives import keep_initiatives
from tdkt_desktop.actions.keeping.joining import answers_of
from tdkt_desktop.actions.keeping.nominations import (
    keep_collectives,
    keep_grades,
    keep_households,
    keep_nominations,
    keep_people,
)
from tdkt_desktop.actions.keeping.plans import keep_registrations, keep_schedule, keep_scores
from tdkt_desktop.actions.keeping.register import keep_register
from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder, rows_of
from tdkt_desktop.actions.keeping.subjects import Keeping, SubjectFinder
from tdkt_desktop.actions.keeping.units import keep_unit_changes, keep_units
from tdkt_desktop.actions.list_words import words_of
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, SheetPlace
from tdkt_desktop.intake.kinds import AUTO
from tdkt_desktop.intake.known import Known, KnownInitiative
from tdkt_desktop.intake.report import FileReport, ImportReport, Result, SheetReport
from tdkt_desktop.intake.twins import nomination_key
from tdkt_desktop.intake.understand import understand
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader, Work

Keeper = Callable[[Keeping, Sequence[AcceptedRow]], None]

KEEPERS: Mapping[str, Keeper] = {
    "units": keep_units,
    "unit_changes": keep_unit_changes,
    "people": keep_people,
    "grades": keep_grades,
    "nominations": keep_nominations,
    "collectives": keep_collectives,
    "households": keep_households,
    "register": keep_register,
    "registrations": keep_registrations,
    "schedule": keep_schedule,
    "scores": keep_scores,
    "initiatives": keep_initiatives,
}
"""What becomes of the accepted rows of each kind of list."""

Also = Callable[[Work, Mapping[int, int]], None]
"""Told the Work and the ids of the files on record, by their number among the files of the preview."""


class NothingToKeep(OfficerError):
    """No row of the files can be taken."""

    happened = QT_TRANSLATE_NOOP("Error", "No row of {files} can be taken.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Read the reasons beside the rows, mend the file, and take it in once more.")


class RoundNeeded(OfficerError):
    """Nominees are to be kept without a round to be kept in."""

    happened = QT_TRANSLATE_NOOP("Error", "The list in {files} proposes people for awards, but no round is named.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open a round, or name the one that the list belongs to.")


class FileChanged(OfficerError):
    """The file is not the one that was previewed."""

    happened = QT_TRANSLATE_NOOP("Error", "The file {file} was changed after it was looked at.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Look at the file once more, then take it in.")


class FileTakenBefore(OfficerError):
    """The same content was taken in earlier."""

    happened = QT_TRANSLATE_NOOP("Error", "The file {file} was already taken in, as “{earlier}”, on {day}.")
    kept = QT_TRANSLATE_NOOP("Error", "What was taken then is on file; nothing was added.")
    next_step = QT_TRANSLATE_NOOP(
        "Error", "If it was taken by mistake, undo that step first; else there is nothing to do."
    )


def preview_import(
    office: Office,
    paths: Sequence[Path],
    kind: str,
    *,
    unit: str | None = None,
    year: int | None = None,
    round_id: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Understand files as lists of a kind ('auto' = recognise it). Writes nothing."""
    with office.reader() as reader:
        known = known_to(office, reader, round_id=round_id)
    return understand(
        paths,
        kind,
        known=known,
        vocabulary=words_of(office),
        unit=unit,
        year=year,
        progress=progress,
        cancelled=cancelled,
    )


def keep_import(
    office: Office,
    report: ImportReport,
    paths: Sequence[Path],
    *,
    year: int | None = None,
    round_id: int | None = None,
    corrections: Corrections = NOTHING_SAID,
    also: Also | None = None,
) -> Step:
    """Keep the accepted rows of a preview, and the held ones to be mended. Nothing is kept in part.

    `paths` are those of the preview, in its order; of the corrections, the answers on people count. `also` keeps
    what else belongs to the same Step.
    Raises `NothingToKeep`, `RoundNeeded`, `FileTakenBefore`, `FileChanged`.
    """
    every = list(zip(report.files, map(Path, paths), strict=True))
    files = [(file, path) for file, path in every if file.is_read]
    names = ", ".join(Path(file.file).name for file in report.files)
    accepted = sum(sheet.accepted for file, _ in files for sheet in file.sheets)
    if not accepted:
        raise NothingToKeep(files=names)
    if round_id is None and any(proposes(sheet) for file, _ in files for sheet in file.sheets):
        raise RoundNeeded(files=names)
    for file, source in files:
        if office.attachments.keep(source) != file.sha256:
            raise FileChanged(file=source.name)
    step_name = QT_TRANSLATE_NOOP("Step", "Take in {count} rows from {files}")
    with office.work(step_name, count=accepted, files=names) as work:
        subjects = SubjectFinder(work)
        sources: dict[int, int] = {}
        for number, (file, source) in enumerate(every):
            if file.is_read:
                kept = KeptFile(file, source, number, subjects, corrections)
                sources[number] = _keep_file(office, work, kept, year=year, round_id=round_id)
        if also is not None:
            also(work, sources)
    report.kept = True
    return work.step


def known_to(office: Office, reader: Reader, *, round_id: int | None = None) -> Known:
    """What the office knows that helps to understand a list."""
    units = reader.units.all()
    names = {unit.id: unit.name for unit in units}
    successions: dict[str, list[str]] = defaultdict(list)
    for found in reader.units.successions():
        successions[names[found.old_unit_id]].append(names[found.new_unit_id])
    for waiting in reader.files.waiting_rows("unit_changes"):  # an old unit with two heirs, or none, is known to be so
        heirs = successions[str(waiting.get("old"))]
        heirs.extend([str(waiting["new"])] if waiting.get("new") else [])
    return Known(
        today=office.today,
        owner=reader.settings.get("unit_name"),
        province=reader.settings.get("province"),
        units=tuple(unit for unit in units if unit.name not in successions),
        successions={old: tuple(new) for old, new in successions.items()},
        nominated=_nominated(reader, round_id) if round_id is not None else frozenset(),
        initiatives=tuple(KnownInitiative(row.title, row.year, str(row.year)) for row in reader.initiatives.titles()),
    )


def _nominated(reader: Reader, round_id: int) -> frozenset[str]:
    return frozenset(
        nomination_key(found.name_as_written, found.unit_as_written or "", found.award_code)
        for found in reader.rounds.nominations_of(round_id)
    )


class KeptFile(NamedTuple):
    """A file as it is being kept: which of the files it is, and whom its rows are about."""

    file: FileReport
    source: Path
    number: int
    subjects: SubjectFinder
    corrections: Corrections


def _keep_file(office: Office, work: Work, kept: KeptFile, *, year: int | None, round_id: int | None) -> int:
    file, source = kept.file, kept.source
    earlier = work.files.source_taken(file.sha256)
    if earlier is not None:
        day = date.fromisoformat(earlier.taken_at[:10])
        raise FileTakenBefore(file=source.name, earlier=earlier.name, day=day)
    sheets = [sheet for sheet in file.sheets if sheet.table_rows]
    kind = sheets[0].kind if sheets else AUTO
    source_id = work.files.add_source(source.name, file.sha256, kind=kind, at=office.clock.now())
    work.files.attach("source_file", source_id, name=source.name, sha256=file.sha256, size=source.stat().st_size)
    keep_rows(office, work, kept, source_id=source_id, year=year, round_id=round_id)
    for number, sheet in enumerate(file.sheets):
        held = [(sheet.sheet, row.row, row.codes, row.values) for row in sheet.rows if row.result is Result.HELD]
        work.files.hold(source_id, held, kind=sheet.kind, round_id=round_id, table_number=number)
    return source_id


def keep_rows(
    office: Office, work: Work, kept: KeptFile, *, source_id: int, year: int | None, round_id: int | None
) -> None:
    """Keep the accepted rows of a file that is on record."""
    if year is None and round_id is not None:
        year = work.rounds.get(round_id).year
    for number, sheet in enumerate(kept.file.sheets):
        if not sheet.table_rows:
            continue
        answers = answers_of(kept.corrections, SheetPlace(kept.number, number))
        kept.subjects.begin(answers, source_id=source_id)
        keeping = Keeping(
            work=work,
            rulebook=office.rulebook,
            units=UnitFinder(work),
            subjects=kept.subjects,
            source_id=source_id,
            source_name=kept.source.name,
            year=year or office.today.year,
            today=office.today,
            round_id=round_id,
        )
        KEEPERS[sheet.kind](keeping, rows_of(sheet, Result.ACCEPTED))


def proposes(sheet: SheetReport) -> bool:
    """Whether a sheet proposes anybody for an award, and so belongs to a round."""
    if sheet.kind == "nominations":
        return sheet.accepted > 0
    return sheet.kind in {"collectives", "households"} and any(
        row.values.get("award") for row in rows_of(sheet, Result.ACCEPTED)
    )
