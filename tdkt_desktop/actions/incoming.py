"""Documents received (văn bản đến): entered under a running number with their files, and settled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.actions.documents import require_past
from tdkt_desktop.domain.document import OWNER, Direction, DocumentState, NewIncoming
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

_ATTACHED = QT_TRANSLATE_NOOP("Document", "File {name} attached")
_SETTLED = QT_TRANSLATE_NOOP("Document", "Settled")
_REOPENED = QT_TRANSLATE_NOOP("Document", "Taken up again")


class ArrivalNumberTaken(OfficerError):
    """A running number of arrival used twice in a year."""

    happened = QT_TRANSLATE_NOOP("Error", "The arrival number {number} of {year} is taken.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was entered.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the next free number: {free}.")


class ArrivalIncomplete(OfficerError):
    """A document that arrived, without sender, content or arrival number."""

    happened = QT_TRANSLATE_NOOP("Error", "The document lacks its arrival number, its sender or its content.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was entered.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter what is missing.")


class NotReceived(OfficerError):
    """What is done to a document received, asked of one that was sent out."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” is no document received.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose a document received.")


def receive_document(office: Office, new: NewIncoming, files: Sequence[Path] = ()) -> Step:
    """Enter a document that arrived, with its files.

    Raises `ArrivalIncomplete`, `ArrivalNumberTaken`, `DocumentInFuture`, `DiskRefuses`.
    """
    if not (tidy(new.arrival_number) and tidy(new.sender) and tidy(new.title)):
        raise ArrivalIncomplete
    for day in (new.arrived_on, new.dated):
        if day is not None:
            require_past(office, day)
    kept = [(path.name, office.attachments.keep(path), path.stat().st_size) for path in files]
    with office.work(QT_TRANSLATE_NOOP("Step", "Receive document {number}"), number=new.number or new.title) as work:
        year = new.arrived_on.year
        if work.documents.arrived_as(new.arrival_number, year=year):
            free = work.documents.next_arrival(year)
            raise ArrivalNumberTaken(number=new.arrival_number, year=year, free=free)
        document_id = work.documents.add_incoming(new, at=office.clock.now())
        for name, sha256, size in kept:
            work.files.attach(OWNER, document_id, name=name, sha256=sha256, size=size)
    return work.step


def attach_files(office: Office, document_id: int, files: Sequence[Path]) -> Step:
    """Attach files to a document, whether sent out or received: the signed scan, a list. Raises `DiskRefuses`."""
    kept = [(path.name, office.attachments.keep(path), path.stat().st_size) for path in files]
    with office.reader() as reader:
        name = reader.documents.get(document_id).name
    with office.work(QT_TRANSLATE_NOOP("Step", "Attach {count} files to “{name}”"), count=len(kept), name=name) as work:
        for file_name, sha256, size in kept:
            work.files.attach(OWNER, document_id, name=file_name, sha256=sha256, size=size)
            work.documents.happened(document_id, _ATTACHED, at=office.clock.now(), name=file_name)
    return work.step


def settle_document(office: Office, document_id: int, *, settled: bool) -> Step:
    """Say that a document received has been dealt with, or that it has not after all. Raises `NotReceived`."""
    with office.reader() as reader:
        name = reader.documents.get(document_id).name
    source = (
        QT_TRANSLATE_NOOP("Step", "Settle “{name}”") if settled else QT_TRANSLATE_NOOP("Step", "Take up “{name}” again")
    )
    with office.work(source, name=name) as work:
        _require_received(work, document_id)
        work.documents.set_state(document_id, DocumentState.SETTLED if settled else DocumentState.RECEIVED)
        work.documents.happened(document_id, _SETTLED if settled else _REOPENED, at=office.clock.now())
    return work.step


def _require_received(work: Work, document_id: int) -> None:
    found = work.documents.get(document_id)
    if found.direction is not Direction.IN:
        raise NotReceived(name=found.name)
