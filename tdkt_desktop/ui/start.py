"""The start of the window: the office that was open last, the first start, or the sample ward; and the end."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from tdkt_desktop import translate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office import backup
from tdkt_desktop.office.lock import OfficeIsOpenElsewhere
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.work import OfficeDamaged
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import icons, look, style
from tdkt_desktop.ui.errors import ErrorBorder, Refusal, crash, refusal
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.making import Closing, Made, Making, Restoring, make_sample
from tdkt_desktop.ui.office_finding import OfficeFind
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages.near_days import backup_words
from tdkt_desktop.ui.pages.today_facts import last_backup
from tdkt_desktop.ui.pages_ahead import PagesAhead
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import BAR_AFTER_MS, Lane, Task, TaskRunner
from tdkt_desktop.ui.waiting_card import WaitingCard

if TYPE_CHECKING:
    from tdkt_desktop.ui.first_office import NewOffice
    from tdkt_desktop.ui.first_start import FirstStart

RECENT = 8
MAKING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Making the office"))
MAKING_SAMPLE = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Making the sample office"))
RESTORING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Restoring the backup"))
CLOSING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Backing the office up"))


class OfficeGone(OfficerError):
    """The folder of the office that was open last is not there."""

    happened = QT_TRANSLATE_NOOP("Error", "The office folder {folder} is not there.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Plug in the disk on which it lies, or open another office.")


class Session(QObject):
    """From the start to the end of the program: one office open at a time. `finished` when all is closed."""

    finished = Signal()

    def __init__(self, settings: Settings, *, base: Path | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.base = base
        self.tasks = TaskRunner(self)
        self.first: FirstStart | None = None
        self.window: MainWindow | None = None
        self.office: Office | None = None
        self.refused: Refusal | None = None
        self.card: WaitingCard | None = None
        self._folder = Path()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(BAR_AFTER_MS)
        self._later.timeout.connect(self._show_closing)

    # ---- opening

    def begin(self, *, sample: bool) -> None:
        """Show the sample ward, the office that was open last, or the first start."""
        last = self.settings.text("last_office")
        if sample:
            self.open_sample()
        elif last:
            self.open_office(Path(last))
        else:
            self.show_first_start()

    @Slot(object)
    def open_office(self, folder: Path) -> None:
        """Open an office and show it; a refusal stands over the first start, with the cure where there is one."""
        self._folder = folder
        try:
            if not folder.is_dir():
                raise OfficeGone(folder=str(folder))
            office = Office.open(folder)
        except OfficerError as error:
            self._refuse(error)
            return
        remember(self.settings, folder)
        self.show_office(office)

    @Slot()
    def open_sample(self) -> None:
        """Show the sample ward, made first where it is not there."""
        from tdkt_desktop.ui import sample_ward  # brings the readers of lists along, which an officer's start spares

        if sample_ward.is_there():
            try:
                self.show_office(sample_ward.open_sample())
            except OfficerError as error:
                self._refuse(error)
            return
        self._show_making()
        task = self.tasks.start(make_sample, name=MAKING_SAMPLE, done=self._sample_made, failed=self._failed)
        self._watch(task)

    def show_office(self, office: Office) -> None:
        """Show the window on an open office."""
        self.office = office
        with office.reader() as reader:
            name = reader.settings.get("unit_name")
        seam = Seam(office, tasks=self.tasks, settings=self.settings, parent=self)
        find = OfficeFind(office, pages=frozenset(entry.key for entry in PAGES))
        self.window = MainWindow(seam, title=tr("Start", "TĐKT – {unit}", unit=name), find=find)
        self.window.setWindowIcon(icons.icon("star", colour=style.theme().star, filled=True))
        self.window.errors.install()
        self.window.status.set_backup(backup_words(last_backup(office.folder), office.clock.now()))
        self.window.closing.connect(self._close_office)
        self.window.show()
        self._put_away_first()
        seam.read(first_year, done=self.window.set_first_year)
        PagesAhead(seam, parent=self.window)

    # ---- first start

    def show_first_start(self) -> FirstStart:
        """Show how to begin."""
        if self.first is None:
            from datetime import date

            from tdkt_desktop.ui.first_start import FirstStart  # an officer who has an office never sees it

            year = date.today().year  # noqa: DTZ011 - the officer's wall clock
            self.first = FirstStart(year=year, base=self.base, tasks=self.tasks)
            self.first.setWindowIcon(icons.icon("star", colour=style.theme().star, filled=True))
            self.first.make_wanted.connect(self._make)
            self.first.open_wanted.connect(self.open_office)
            self.first.restore_wanted.connect(self._restore)
            self.first.sample_wanted.connect(self.open_sample)
            self.first.closed.connect(self._first_closed)
            ErrorBorder(self.first).install()
            self.first.resize(1180, 690)
            self.first.show()
        return self.first

    @Slot(object)
    def _make(self, wanted: NewOffice) -> None:
        task = self.tasks.start(Making(wanted), name=MAKING, done=self._made, failed=self._failed)
        self._watch(task)

    @Slot(object, object)
    def _restore(self, source: Path, folder: Path) -> None:
        self._folder = folder
        task = self.tasks.start(Restoring(source, folder), name=RESTORING, done=self.open_office, failed=self._failed)
        self._watch(task)

    @Slot(object)
    def _made(self, made: Made) -> None:
        self.settings.set("year", made.settings_year)
        remember(self.settings, made.office.folder)
        self.show_office(made.office)
        if made.refused is not None and self.window is not None:
            self.window.seam.failed.emit(made.refused)

    @Slot(object)
    def _sample_made(self, folder: object) -> None:
        del folder
        self._close_card()
        self.open_sample()

    def _watch(self, task: Task) -> None:
        if self.first is not None:
            self.first.show_busy(say(task.name))
        task.ended.connect(self._ended)

    @Slot(object)
    def _ended(self, task: object) -> None:
        del task
        if self.first is not None:
            self.first.show_busy("")

    @Slot(object)
    def _failed(self, error: object) -> None:
        self._close_card()
        if isinstance(error, OfficerError):
            self._refuse(error)
        elif isinstance(error, BaseException):
            self._show_refusal(crash(error, parent=self.show_first_start()))

    def _show_making(self) -> None:
        if self.first is None:
            self.card = WaitingCard(say(MAKING_SAMPLE))
            self.card.show()

    def _close_card(self) -> None:
        if self.card is not None:
            self.card.close()
            self.card = None

    @Slot()
    def _first_closed(self) -> None:
        """The first start was closed by the officer, and nothing is open."""
        if self.office is None:
            self.tasks.close()
            self.finished.emit()

    def _put_away_first(self) -> None:
        if self.first is not None:
            self.first.reading.close()
            self.first.hide()
            self.first.deleteLater()
            self.first = None

    # ---- refusals

    def _refuse(self, error: OfficerError) -> None:
        cure = ""
        if isinstance(error, OfficeIsOpenElsewhere):
            cure = tr("Start", "Try again")
        elif isinstance(error, OfficeDamaged) and backup.routine_backups(self._folder):
            cure = tr("Start", "Restore the newest backup")
        title = tr("Start", "The office was not opened")
        dialog = refusal(error, title=title, cure=cure, parent=self.show_first_start())
        slot = self._try_again if isinstance(error, OfficeIsOpenElsewhere) else self._restore_newest
        dialog.cure_wanted.connect(slot)
        self._show_refusal(dialog)

    def _show_refusal(self, dialog: Refusal) -> None:
        self.refused = dialog
        dialog.finished.connect(self._refusal_over)
        dialog.open()

    @Slot()
    def _refusal_over(self) -> None:
        if self.sender() is self.refused:
            self.refused = None

    @Slot()
    def _try_again(self) -> None:
        self.open_office(self._folder)

    @Slot()
    def _restore_newest(self) -> None:
        from tdkt_desktop.ui.first_office import free_folder

        newest = backup.routine_backups(self._folder)[-1]
        self._restore(newest, free_folder(self._folder.with_name(f"{self._folder.name}-khoi-phuc")))

    @staticmethod
    def close_borders() -> None:
        """Give the hooks back that show what nobody caught."""
        ErrorBorder.uninstall()

    # ---- closing

    @Slot()
    def _close_office(self) -> None:
        """The window is closed: back the office up in the writer's thread, then let go of it."""
        office, self.office = self.office, None
        if office is None:
            return
        self._later.start()
        self.tasks.start(Closing(office), name=CLOSING, lane=Lane.WRITE, done=self._closed, failed=self._not_backed_up)

    @Slot()
    def _show_closing(self) -> None:
        self.card = WaitingCard(say(CLOSING))
        self.card.show()

    @Slot(object)
    def _closed(self, nothing: object) -> None:
        del nothing
        self._end()

    @Slot(object)
    def _not_backed_up(self, error: object) -> None:
        self._later.stop()
        self._close_card()
        dialog = refusal(error) if isinstance(error, OfficerError) else crash(_as_error(error))
        dialog.finished.connect(self._end)
        self._show_refusal(dialog)

    @Slot()
    def _end(self) -> None:
        self._later.stop()
        self._close_card()
        self.tasks.close()
        self.close_borders()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        self.finished.emit()


def remember(settings: Settings, folder: Path) -> None:
    """Open this office at the next start, and name it first among those of late."""
    known = [str(folder), *(str(one) for one in settings.sequence("recent_offices") if one != str(folder))]
    settings.set("last_office", str(folder))
    settings.set("recent_offices", known[:RECENT])


def _as_error(error: object) -> BaseException:
    assert isinstance(error, BaseException)
    return error


def first_year(office: Office) -> int:
    """The first year of the register, where the menu of years ends; this year in an empty office."""
    from tdkt_desktop.storage.listings import AWARDS

    with office.reader() as reader:
        rows = AWARDS.rows(reader.connection, limit=1, sort="year")
    return int(rows[0]["year"]) if rows else office.today.year


def show_window(*, sample: bool) -> int:
    """Show the window and stay until it is closed; gives the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal: Qt's loop never comes back to Python for it
    application = QApplication(sys.argv[:1])
    application.setApplicationName("TDKT Desktop")
    application.setApplicationDisplayName("TĐKT")
    application.setQuitOnLastWindowClosed(False)  # the office is still to be closed then
    translate.install(application)
    settings = Settings()
    look.apply_remembered(settings)
    follower = _ThemeFollower(settings)
    application.styleHints().colorSchemeChanged.connect(follower.follow)
    application.styleHints().accessibility().contrastPreferenceChanged.connect(follower.follow_contrast)
    session = Session(settings)
    session.finished.connect(application.quit)
    session.begin(sample=sample)
    status = application.exec()
    from tdkt_desktop.ui import cells  # tables are for later pages; the start spares them

    cells.leave_clipboard()
    return status


class _ThemeFollower(QObject):
    """Changes the look with the system's, where the officer left the choice to it."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._is_changing = False

    @Slot()
    def follow(self) -> None:
        """The system turned light or dark."""
        if self._settings.text("theme") == "system":
            self.follow_contrast()

    @Slot()
    def follow_contrast(self) -> None:
        """The system went into high contrast, or came back: that is followed in every theme."""
        if not self._is_changing:
            self._is_changing = True
            look.apply_remembered(self._settings)
            self._is_changing = False
