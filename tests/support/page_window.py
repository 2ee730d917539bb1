"""The small ward in a window that shows one page: what its tests share."""

import gc
import shutil
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import Dump, FixedClock, dump


class PageWindow:
    """A window on one page of an office; keeps what was refused and what was said."""

    def __init__(self, office: Office, key: str, *, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
        entries = tuple(entry for entry in PAGES if entry.key == key)
        self.office, self.qtbot = office, qtbot
        self.seam = Seam(office, tasks=tasks, settings=settings)
        self.refused: list[Exception] = []
        self.said: list[str] = []
        self.seam.failed.connect(self.refused.append)
        self.seam.words_wanted.connect(self.said.append)
        self.window = MainWindow(self.seam, title="TĐKT", pages=entries)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 690)
        self.window.show()
        self.window.open_page(key)

    @property
    def page(self) -> QWidget:
        """The page."""
        page = self.window.stack.page
        assert page is not None
        return page

    def idle(self) -> None:
        """Wait until no Action runs any more."""
        self.qtbot.waitUntil(self.seam.tasks.is_idle, timeout=30_000)

    def undo(self) -> None:
        """Take the last Step back."""
        self.window.undo()
        self.idle()

    def undone(self, before: Dump) -> bool:
        """Whether one undo brings every record back to what it was."""
        self.undo()
        return dump(self.office) == before


def typed(line: QWidget, text: str) -> None:
    """Type over what stands in a field, and leave it; Vietnamese letters come composed, as from Unikey."""
    assert isinstance(line, QLineEdit)
    line.selectAll()
    line.insert(text)
    line.editingFinished.emit()


def named(line: QWidget, text: str) -> None:
    """Put a name into a field that proposes names, without its list opening, and leave it."""
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.editingFinished.emit()


@contextmanager
def copied(folder: Path, target: Path) -> Iterator[Office]:
    """A copy of an office that a test may change."""
    shutil.copytree(folder, target)
    office = Office.open(target, clock=FixedClock())
    try:
        yield office
    finally:
        office.release()


def freed(office: Office, key: str, *, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> bool:
    """Whether nothing holds a page once its window is gone."""
    shown = PageWindow(office, key, tasks=tasks, settings=settings, qtbot=qtbot)
    gone = weakref.ref(shown.page)
    window = shown.window
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    del shown, window
    gc.collect()
    return gone() is None
