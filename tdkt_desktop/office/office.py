"""The Office: one opened folder with its database, lock, pack and clock. First argument of every Action."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office import attachments, backup
from tdkt_desktop.office.lock import FILE_NAME as LOCK_FILE
from tdkt_desktop.office.lock import Lock, OfficeCannotBeLocked
from tdkt_desktop.paths import why_refused
from tdkt_desktop.storage import database, undo
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.schema import SCHEMA_VERSION
from tdkt_desktop.storage.work import Reader, Work

if TYPE_CHECKING:
    from tdkt_desktop.domain.rulebook import Rulebook
    from tdkt_desktop.storage.packs import PackOnFile

RULE_TABLES = frozenset({"pack", "rule_switch"})
_UNNAMED = ".~office.db"
_UNNAMED_JOURNAL = f"{_UNNAMED}-journal"
_LOCK_FILES = {LOCK_FILE, f"{LOCK_FILE}-journal"}
_PARTS = {*_LOCK_FILES, _UNNAMED, _UNNAMED_JOURNAL, attachments.FOLDER, backup.PACKS, backup.BACKUPS}
"""What a making that was cut short can leave behind; anything else in a folder is somebody's."""


class Clock(Protocol):
    """Where the time comes from; a test gives its own."""

    def now(self) -> datetime:
        """Local time without zone, as the officer's watch shows it."""


class SystemClock:
    """The clock of the PC."""

    def now(self) -> datetime:
        """Local time without zone."""
        return datetime.now()  # noqa: DTZ005 - the officer's wall clock is what papers are dated by


class Office:
    """An opened office. Made by `create` or `open`; `close` backs it up and lets go of it."""

    def __init__(self, folder: Path, *, lock: Lock, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self.attachments = attachments.Attachments(folder)
        self._lock = lock
        self._engine = database.engine_of(folder / backup.DATABASE)
        self._readers = database.reading_engine_of(folder / backup.DATABASE)

    @classmethod
    def create(cls, folder: Path, *, unit_name: str, province: str, clock: Clock | None = None) -> Self:
        """Make an office in a new or empty folder and open it.

        The database takes its name last, so that a half-made office is none.
        Raises `FolderTaken`, `OfficeCannotBeLocked`, `OfficeIsOpenElsewhere`, `DiskRefuses`.
        """
        clock = clock or SystemClock()
        if folder.exists() and (not folder.is_dir() or {path.name for path in folder.iterdir()} - _PARTS):
            raise backup.FolderTaken(folder=str(folder))
        try:
            for part in (attachments.FOLDER, backup.PACKS, backup.BACKUPS):
                (folder / part).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OfficeCannotBeLocked(folder=str(folder), reason=why_refused(error)) from error
        lock = Lock(folder, at=clock.now())
        with ExitStack() as broken_off:
            broken_off.callback(_take_away, folder)
            broken_off.callback(lock.release)
            if (folder / backup.DATABASE).exists():  # made by another program since
                raise backup.FolderTaken(folder=str(folder))
            unnamed = folder / _UNNAMED
            for left in (unnamed, folder / _UNNAMED_JOURNAL):
                left.unlink(missing_ok=True)
            database.create(unnamed)
            name = Sentence("Step", QT_TRANSLATE_NOOP("Step", "Open the office of {unit}"), {"unit": unit_name})
            with storage_work.work(database.engine_of(unnamed), name, at=clock.now(), undoable=False) as work:
                work.settings.put({"unit_name": unit_name, "province": province})
            unnamed.replace(folder / backup.DATABASE)
            broken_off.pop_all()
        return cls(folder, lock=lock, clock=clock)

    @classmethod
    def open(cls, folder: Path, *, clock: Clock | None = None) -> Self:
        """Open an office; one of an earlier program is backed up and brought up to date first.

        Raises `OfficeDamaged`, `OfficeIsNewer`, `OfficeIsOpenElsewhere`, `OfficeCannotBeLocked`, `BackupFailed`,
        `OfficeNotUpgraded`.
        """
        clock = clock or SystemClock()
        path = folder / backup.DATABASE
        version = database.version_of(path)
        lock = Lock(folder, at=clock.now())
        with ExitStack() as broken_off:
            broken_off.callback(lock.release)
            if version < SCHEMA_VERSION:
                from tdkt_desktop.storage.migrate import migrate  # only when an office is behind

                backup.make_routine(folder, at=clock.now(), reason="truoc_nang_cap")
                migrate(path)
            broken_off.pop_all()
        return cls(folder, lock=lock, clock=clock)

    @cached_property
    def rulebook(self) -> Rulebook:
        """Rules and catalogues of the packs in use; read when they are first asked for, not while the window opens.

        Raises `PackLost`.
        """
        with self.reader() as reader:
            in_use, switches = reader.packs.in_use(), reader.packs.switches()
        return self._rules(in_use).with_switched_on(frozenset(one.rule_code for one in switches))

    def rulebook_of(self, round_id: int) -> Rulebook:
        """The rules by which a round is judged: those in use, or those it was judged with. Raises `PackLost`."""
        with self.reader() as reader:
            kept, switches = reader.packs.of_round(round_id), reader.packs.switches_of_round(round_id)
        return self.rulebook if kept is None else self._rules(kept).with_switched_on(switches)

    def _rules(self, packs: tuple[PackOnFile, ...]) -> Rulebook:
        if not packs:
            from tdkt_desktop.packs.read import national_pack

            return national_pack()
        from tdkt_desktop.office.packs import rulebook_of

        return rulebook_of(self.folder, packs)

    def _renew(self, step: Step) -> Step:
        """Read the rules anew after a Step that touched them."""
        if RULE_TABLES & step.tables:
            self.__dict__.pop("rulebook", None)
        return step

    @property
    def today(self) -> date:
        """The day of the officer's clock."""
        return self.clock.now().date()

    def reader(self) -> AbstractContextManager[Reader]:
        """Open a Reader: a consistent view, to be closed soon."""
        return storage_work.reader(self._readers)

    @contextmanager
    def work(self, source: str, /, **values: object) -> Iterator[Work]:
        """Open a Work under a source string of context 'Step' and its values: the name that undo will show."""
        with storage_work.work(self._engine, Sentence("Step", source, values), at=self.clock.now()) as work:
            yield work
        self._renew(work.step)

    def undo(self) -> Step:
        """Take back the last Step. Raises `NothingToUndo`."""
        return self._renew(undo.undo(self._engine))

    def undo_alone(self, step_id: int) -> Step:
        """Take back one Step further back. Raises `NothingToUndo`, `StoodUpon`."""
        return self._renew(undo.undo_alone(self._engine, step_id))

    def redo(self) -> Step:
        """Do again the Step taken back last. Raises `NothingToUndo`."""
        return self._renew(undo.redo(self._engine))

    def steps(self, limit: int = 20) -> list[Step]:
        """The last Steps, newest first."""
        with self.reader() as reader:
            return reader.history.latest(limit)

    def next_undo(self) -> Step | None:
        """The Step that undo would take back."""
        with self.reader() as reader:
            return reader.history.next_undo()

    def next_redo(self) -> Step | None:
        """The Step that redo would do again."""
        with self.reader() as reader:
            return reader.history.next_redo()

    def back_up(self, target: Path) -> Path:
        """Back the whole office up, attachments and packs among it, into one file. Raises `BackupFailed`."""
        return backup.make(self.folder, target, at=self.clock.now(), whole=True)

    def close(self) -> None:
        """Make the routine backup, where anything changed, and let go of the office."""
        try:
            backup.make_routine(self.folder, at=self.clock.now(), reason="dong")
        finally:
            self.release()

    def release(self) -> None:
        """Let go of the office without a backup."""
        self._readers.dispose()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.release()


def _take_away(folder: Path) -> None:
    """Take the half-made office away, as far as the disk lets us; the next making would clear the rest."""
    with suppress(OSError):
        for half in (_UNNAMED, _UNNAMED_JOURNAL):
            (folder / half).unlink(missing_ok=True)
        for part in (attachments.FOLDER, backup.PACKS, backup.BACKUPS):
            if not any((folder / part).iterdir()):
                (folder / part).rmdir()
