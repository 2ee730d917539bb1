"""The note that goes back to a unit with its list: what was taken, what waits and why (phiếu tiếp nhận danh sách)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tdkt_desktop.actions.noted_rows import Say, facts_of_report, facts_of_source
from tdkt_desktop.documents.forms.intake_note import IntakeNoteFacts, compose
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import why_refused

SUFFIXES = (".pdf", ".docx")


class NoteKind(OfficerError):
    """The note was asked for in a kind of file that it is not written in."""

    happened = QT_TRANSLATE_NOOP("Error", "The intake note cannot be written as “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give a name that ends in .pdf or .docx.")


class NoteNotWritten(OfficerError):
    """The system does not let the note be written there."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” could not be written: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The records are as they were, and so is a file of that name.")
    next_step = QT_TRANSLATE_NOOP("Error", "Close the file if Excel or Word holds it open, or choose another place.")


def write_intake_note(
    office: Office, report: ImportReport, path: Path, *, until: date | None, say: Say, round_id: int | None = None
) -> Path:
    """Write the note on a list that was looked at or just taken in, as .pdf or .docx; gives the file.

    Raises `NoteKind`, `NoteNotWritten`.
    """
    with office.reader() as reader:
        facts = facts_of_report(office, reader, report, until=until, say=say, round_id=round_id)
    return _write(facts, path)


def write_note_of_source(office: Office, source_id: int, path: Path, *, until: date | None, say: Say) -> Path:
    """Write the note on a list that was taken in earlier, from what is on file of it; gives the file.

    Raises `NoteKind`, `NoteNotWritten`.
    """
    with office.reader() as reader:
        facts = facts_of_source(office, reader, source_id, until=until, say=say)
    return _write(facts, path)


def refuse_other_files(path: Path) -> None:
    """Refuse a file that the note is not written in, before anything is done. Raises `NoteKind`."""
    if path.suffix.lower() not in SUFFIXES:
        raise NoteKind(name=path.name)


def _write(facts: IntakeNoteFacts, path: Path) -> Path:
    refuse_other_files(path)
    try:
        write(compose(facts), path)
    except OSError as error:
        raise NoteNotWritten(name=path.name, reason=why_refused(error)) from error
    return path
