"""A Reader reads; a Work writes in one transaction and rolls back unless its block ends well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.storage.awards import AwardReads, Awards
from tdkt_desktop.storage.councils import CouncilReads, Councils
from tdkt_desktop.storage.documents import DocumentReads, Documents
from tdkt_desktop.storage.dossiers import DossierReads, Dossiers
from tdkt_desktop.storage.files import FileReads, Files, SettingReads, Settings
from tdkt_desktop.storage.history import History
from tdkt_desktop.storage.identities import Identities, IdentityReads
from tdkt_desktop.storage.initiatives import InitiativeReads, Initiatives
from tdkt_desktop.storage.linked_proofs import LinkedProofReads, LinkedProofs
from tdkt_desktop.storage.lists import ListReads, Lists
from tdkt_desktop.storage.mergers import MergerReads, Mergers
from tdkt_desktop.storage.packs import PackReads, Packs
from tdkt_desktop.storage.plans import PlanReads, Plans
from tdkt_desktop.storage.rounds import RoundReads, Rounds
from tdkt_desktop.storage.splitting import SplitReads, Splits
from tdkt_desktop.storage.subjects import SubjectReads, Subjects
from tdkt_desktop.storage.units import UnitReads, Units

if TYPE_CHECKING:
    from tdkt_desktop.storage.evidence import EvidenceReads


class OfficeDamaged(OfficerError):
    """The database is no office, or SQLite cannot read it."""

    happened = QT_TRANSLATE_NOOP("Error", "The office file {name} is damaged or is no office file.")
    kept = QT_TRANSLATE_NOOP("Error", "The file was left as it is; the backups lie in {backups}.")
    next_step = QT_TRANSLATE_NOOP("Error", "Restore the newest backup into a new folder and open that.")


class DiskRefuses(OfficerError):
    """SQLite could not write: the disk is full, read-only or gone."""

    happened = QT_TRANSLATE_NOOP("Error", "The disk does not take what is to be written: it is full, locked or gone.")
    kept = QT_TRANSLATE_NOOP("Error", "Everything up to the step before was kept.")
    next_step = QT_TRANSLATE_NOOP("Error", "Free some room on the disk, or allow writing to it, then do it once more.")


class Reader:
    """A consistent view of the office; close it soon, for it keeps a Work waiting."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.settings = SettingReads(connection)
        self.units = UnitReads(connection)
        self.subjects = SubjectReads(connection)
        self.identities = IdentityReads(connection)
        self.mergers = MergerReads(connection)
        self.splits = SplitReads(connection)
        self.awards = AwardReads(connection)
        self.rounds = RoundReads(connection)
        self.council = CouncilReads(connection)
        self.plans = PlanReads(connection)
        self.packs = PackReads(connection)
        self.initiatives = InitiativeReads(connection)
        self.linked_proofs = LinkedProofReads(connection)
        self.files = FileReads(connection)
        self.lists = ListReads(connection)
        self.documents = DocumentReads(connection)
        self.dossiers = DossierReads(connection)
        self.history = History(connection)

    @property
    def evidence(self) -> EvidenceReads:
        """What is known of subjects, for judging them."""
        return _evidence(self.connection)


class Work:
    """A unit of writing. `step` is there once the block has ended well."""

    step: Step

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.settings = Settings(connection)
        self.units = Units(connection)
        self.subjects = Subjects(connection)
        self.identities = Identities(connection)
        self.mergers = Mergers(connection)
        self.splits = Splits(connection)
        self.awards = Awards(connection)
        self.rounds = Rounds(connection)
        self.council = Councils(connection)
        self.plans = Plans(connection)
        self.packs = Packs(connection)
        self.initiatives = Initiatives(connection)
        self.linked_proofs = LinkedProofs(connection)
        self.files = Files(connection)
        self.lists = Lists(connection)
        self.documents = Documents(connection)
        self.dossiers = Dossiers(connection)

    @property
    def evidence(self) -> EvidenceReads:
        """What is known of subjects, for judging them."""
        return _evidence(self.connection)


def _evidence(connection: Connection) -> EvidenceReads:
    from tdkt_desktop.storage.evidence import EvidenceReads  # brings the rules along, which opening a window spares

    return EvidenceReads(connection)


@contextmanager
def reader(engine: Engine) -> Iterator[Reader]:
    """Open a Reader. Raises `OfficeDamaged`."""
    with _told_plainly(engine), engine.connect() as connection:
        yield Reader(connection)


@contextmanager
def work(engine: Engine, name: Sentence, *, at: datetime, undoable: bool = True) -> Iterator[Work]:
    """Open a Work under the name that undo and history will show. Raises `DiskRefuses`."""
    with writing(engine) as connection:
        history = History(connection)
        step_id = history.begin(name, at=at, undoable=undoable)
        current = Work(connection)
        yield current
        current.step = history.end(step_id)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A writing transaction that begins at once, so that a second writer fails at the start.

    Raises `DiskRefuses`, `OfficeDamaged`.
    """
    with _told_plainly(engine), engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        yield connection


_REFUSED = ("full", "readonly", "disk I/O", "unable to open")
_DAMAGED = ("malformed", "not a database")


@contextmanager
def _told_plainly(engine: Engine) -> Iterator[None]:
    """Say what disk and file are to blame for; every other error is our mistake and goes on as it is."""
    try:
        yield
    except DatabaseError as error:
        engine.dispose()  # a kept connection to a disk that was gone would never find it again
        reason = str(error.orig)
        if any(word in reason for word in _REFUSED):
            raise DiskRefuses from error
        if any(word in reason for word in _DAMAGED):
            path = Path(engine.url.database or "")
            raise OfficeDamaged(name=path.name, backups=str(path.parent / "backups")) from error
        raise
