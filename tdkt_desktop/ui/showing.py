"""A window that nobody sees: each page of an office shown with a record beside it, to be drawn or looked at."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tdkt_desktop import translate
from tdkt_desktop.domain.rulebook import Quota
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.listings import AWARDS, SUBJECTS
from tdkt_desktop.ui import cells, look, pictures
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.office_finding import OfficeFind
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages.near_days import backup_words
from tdkt_desktop.ui.pages.today_facts import last_backup
from tdkt_desktop.ui.scenes import Scene, played
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner

SIZE = QSize(1366, 768)
_LEAST_COLOURS = 8


def application(*, scale: float = 1.0) -> QApplication:
    """The application, made without a screen where there is none; the scale counts only when it is made."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")  # a platform without fonts says so at every start
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = f"{scale:g}"
    made = QApplication(sys.argv[:1])
    translate.install(made)
    return made


class Showing:
    """The window on an office, off the screen; the office stays open afterwards."""

    def __init__(self, office: Office, *, theme: str = "light") -> None:
        self._office, self._theme = office, theme
        self.pages = tuple(entry.key for entry in PAGES)

    def __enter__(self) -> Self:
        look.apply(self._theme)
        self._scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._tasks = TaskRunner()
        settings = Settings(Path(self._scratch.name) / "settings.json")  # not the officer's own
        self._seam = Seam(self._office, tasks=self._tasks, settings=settings)
        find = OfficeFind(self._office, pages=frozenset(self.pages))
        with self._office.reader() as reader:
            name = reader.settings.get("unit_name")
        self.window = MainWindow(self._seam, title=translate.tr("Start", "TĐKT – {unit}", unit=name), find=find)
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.window.resize(SIZE)
        self.window.status.set_backup(backup_words(last_backup(self._office.folder), self._office.clock.now()))
        self._records = _records(self._office)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tasks.close()
        self.window.close()
        self.window.deleteLater()
        self._seam.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._scratch.cleanup()

    def draw(self, key: str, target: Path, *, size: QSize = SIZE, scene: Scene = Scene.FILLED) -> Path:
        """Draw a page in the middle of a scene."""
        with self.standing(key, size=size, scene=scene):
            return pictures.render(self.window, target, size=size)

    @contextmanager
    def standing(self, key: str, *, size: QSize = SIZE, scene: Scene = Scene.FILLED) -> Iterator[None]:
        """A page in the middle of a scene, where that leaves room with a record beside its list."""
        self._open(key)
        pictures.lay_out(self.window, size)  # once for the layout of this size
        if scene is Scene.FILLED:
            self._show_record(key)
        with played(self.window, scene):
            pictures.lay_out(self.window, size)
            yield
        self.wait()

    def show(self, key: str, *, with_record: bool) -> None:
        """Show a page, and where it is wished a record of it."""
        self._open(key)
        if with_record:
            self._show_record(key)

    def is_blank(self, key: str) -> bool:
        """Whether a page shows nothing but its ground."""
        self._open(key)
        self.window.show()
        pictures.settle(self.window)
        return is_blank(self.window)

    def _open(self, key: str) -> None:
        self.window.open_page(key)
        self.wait()

    def _show_record(self, key: str) -> None:
        """The record worth seeing most, else the first of the list in sight."""
        record = self._records.get(key)
        if record is not None:
            self.window.open_page(key, record)
        else:
            self._show_first_of_list()
        self.wait()
        self.window.open_page(key)  # a record may lead to another page

    def _show_first_of_list(self) -> None:
        shown = [page for page in self.window.findChildren(ListPage) if page.isVisibleTo(self.window)]
        if shown and shown[0].table.rows.record_count:
            table = shown[0].table
            first = table.rows.id_at(cells.record_from(table, 0, step=1))
            shown[0].show_record(first)

    def wait(self) -> None:
        """Until nothing is read or written any more."""
        while not self._tasks.is_idle():
            loop = QEventLoop()
            self._tasks.ended.connect(loop.quit)
            loop.exec()


def is_blank(widget: QWidget) -> bool:
    """Whether a widget is drawn in next to one colour."""
    image = widget.grab().toImage()
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }  # fmt: skip
    return len(colours) < _LEAST_COLOURS


def _records(office: Office) -> Mapping[str, object]:
    """Something worth seeing on each page: the newest award, who has most of them, a nomination of the last round.

    Of the packs it is a rule that a draft can change.
    """
    found: dict[str, object] = {}
    with office.reader() as reader:
        awards = AWARDS.rows(reader.connection, limit=1)
        subjects = SUBJECTS.rows(reader.connection, limit=1, sort="awards", descending=True)
        rounds = reader.rounds.all()
        nominations = reader.rounds.nominations_of(rounds[0].id) if rounds else []
    if quotas := office.rulebook.table(Quota):
        found["packs"] = quotas[0].code
    if awards:
        found["register"] = awards[0]["id"]
    if subjects:
        found["subjects"] = subjects[0]["id"]
    if rounds:
        found["rounds"] = (rounds[0].id, nominations[0].id) if nominations else rounds[0].id
    return found
