"""Works in a window on an office and says how long its main thread was busy at a stretch: `FOLDER WHAT`, as JSON.

WHAT is the key of a page, `journey` for a round on the small ward, or `memory` for opening every page fifty times.

Times are milliseconds of processor time of the main thread, so that a busy machine does not count; a stretch is what
the window does between two looks at mouse and keyboard. The rows of a page are walked in a bare QTableView as well.
"""

import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView, QWidget

from tdkt_desktop import translate
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import look
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.office_finding import OfficeFind
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.pages_ahead import PagesAhead
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.benchmarks.journeys import from_votes_to_the_stick
from tests.support import ward
from tests.support.offices import FixedClock

SIZE = 1366, 690
STEPS = 60
"""Strides in which a table is walked from end to end."""


class Watch:
    """Runs deeds in the event loop and keeps the longest stretch of each."""

    def __init__(self, application: QApplication) -> None:
        self._application = application

    def longest(self, deed: Callable[[], object], *, until: Callable[[], bool] = lambda: True) -> float:
        """Do it and let the window answer; the longest stretch in milliseconds."""
        begun = time.thread_time()
        deed()
        self._application.processEvents()
        spent = [time.thread_time() - begun]
        ends = time.monotonic() + 60
        while not until() and time.monotonic() < ends:
            begun = time.thread_time()
            self._application.processEvents()
            spent.append(time.thread_time() - begun)
            time.sleep(0.001)
        return max(spent) * 1000


class BareModel(QAbstractTableModel):
    """The same words as a list of lists."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def walk(watch: Watch, view: QAbstractScrollArea) -> float:
    """The longest stretch of going through a table from its first row to its last."""
    bar = view.verticalScrollBar()
    places = sorted({bar.maximum() * step // STEPS for step in range(STEPS + 1)})
    return max((watch.longest(partial(bar.setValue, place)) for place in places), default=0.0)


def walk_bare(watch: Watch, columns: int, count: int) -> float:
    """The same in a bare view on as many rows."""
    view = QTableView()
    model = BareModel([[f"Nguyễn Thị Ngọc Ánh {row}"] * columns for row in range(count)])
    view.setModel(model)
    view.resize(*SIZE)
    view.show()
    watch.longest(view.update)
    return walk(watch, view)


def lists_in(page: QWidget) -> ListPage | None:
    """The list that a page shows, if it is one."""
    if isinstance(page, ListPage):
        return page
    return next((found for found in page.findChildren(ListPage) if found.isVisible()), None)


def has_settled(found: ListPage, idle: Callable[[], bool]) -> bool:
    """Whether the list has taken up what was typed."""
    return found.table.rows.filters.get("text", "") == found.search.text() and idle()


def use_list(watch: Watch, found: ListPage, idle: Callable[[], bool]) -> dict[str, object]:
    """Scroll, sort by each column, search, press the counters, open the panel and go down."""
    table = found.table
    said: dict[str, object] = {"rows": table.rows.record_count}
    said["scroll"] = walk(watch, table)
    said["bare scroll"] = walk_bare(watch, len(table.rows.columns), max(1, table.rows.rowCount()))
    for column in table.rows.columns:
        if column.can_sort and column.title:
            for descending in (False, True):
                deed = watch.longest(lambda: table.sort_by(column.key, descending), until=idle)  # noqa: B023
                said[f"sort {column.key}"] = max(deed, float(str(said.get(f"sort {column.key}", 0))))
    table.rows.order_by(None)
    table.verticalScrollBar().setValue(0)
    for text in ("n", "ng", "nguyen", "zzz", ""):
        settled = partial(has_settled, found, idle)
        said[f"search “{text}”"] = watch.longest(partial(found.search.setText, text), until=settled)
    for button in found.counters.buttons[:4]:
        said[f"counter {button.count.key or 'all'}"] = watch.longest(button.click, until=idle)
    if found.counters.buttons:
        found.counters.buttons[0].click()
    table.setFocus()
    said["open panel"] = watch.longest(lambda: QTest.keyClick(table, Qt.Key.Key_Return), until=idle)
    said["arrow"] = max(watch.longest(lambda: QTest.keyClick(table, Qt.Key.Key_Down), until=idle) for _ in range(5))
    return said


def live_through(watch: Watch, window: MainWindow, home: Path) -> dict[str, float]:
    """A round with a list of 2,000: looked through, kept, appraised, voted on; and each page opened meanwhile."""
    idle = window.seam.tasks.is_idle
    said = {f"open {entry.key}": watch.longest(lambda: window.open_page(entry.key), until=idle) for entry in PAGES}  # noqa: B023
    paths = [ward.list_of_nominees(home, 2_000)]
    window.open_page("rounds")
    page = window.stack.page
    assert isinstance(page, RoundsPage)
    said["open a round"] = watch.longest(lambda: page.open_round(ward.ROUND), until=idle)
    said["look a list of 2,000 through"] = watch.longest(lambda: page.take_in(paths), until=idle)
    said["scroll it"] = walk(watch, page.preview.table)
    said["keep it"] = watch.longest(page.preview.keep, until=idle)
    said["appraise"] = watch.longest(page.detail.verbs()[-1].do, until=idle)
    said["scroll the round"] = walk(watch, page.detail.table)
    said["undo"] = watch.longest(window.undo, until=idle)
    said["redo"] = watch.longest(window.redo, until=idle)
    return said


def memory_mb() -> float | None:
    """What this process holds now; None where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return None
    return pages * 4096 / 2**20


def grow(watch: Watch, window: MainWindow, said: dict[str, object]) -> None:
    """Open every page, then each fifty times with its panel, and say what that held on to."""
    idle = window.seam.tasks.is_idle

    def round_trip() -> None:
        for entry in PAGES:
            watch.longest(lambda: window.open_page(entry.key), until=idle)  # noqa: B023
            page = window.stack.page
            found = lists_in(page) if page is not None else None
            if found is not None and found.table.rows.record_count:
                found.table.setFocus()
                watch.longest(lambda: QTest.keyClick(found.table, Qt.Key.Key_Return), until=idle)  # noqa: B023
                watch.longest(found.panel.put_away, until=idle)

    def settle() -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # which no running loop does here
        gc.collect()

    for _ in range(3):
        round_trip()
    settle()
    said["all pages, MB"], widgets = memory_mb(), len(QApplication.allWidgets())
    for _ in range(50):
        round_trip()
    settle()
    said["fifty times more, MB"], said["widgets more"] = memory_mb(), len(QApplication.allWidgets()) - widgets


@contextmanager
def a_window(folder: Path) -> Iterator[tuple[Watch, MainWindow, Path]]:
    """The window on an office, idle on its first page."""
    application = QApplication([])
    translate.install(application)
    look.apply("light")
    watch = Watch(application)
    office = Office.open(folder, clock=FixedClock())
    tasks = TaskRunner()
    with tempfile.TemporaryDirectory() as home:
        seam = Seam(office, tasks=tasks, settings=Settings(Path(home) / "settings.json"))
        find = OfficeFind(office, pages=frozenset(entry.key for entry in PAGES))
        window = MainWindow(seam, title="TĐKT", find=find)
        window.resize(*SIZE)
        watch.longest(window.show, until=tasks.is_idle)
        window.activateWindow()
        yield watch, window, Path(home)
        tasks.close()
    office.release()


def use(folder: Path, key: str) -> dict[str, object]:
    """Open a page after another one, and work in it."""
    said: dict[str, object] = {}
    with a_window(folder) as (watch, window, home):
        idle = window.seam.tasks.is_idle
        if key == "journey":
            ahead = PagesAhead(window.seam)
            ahead.load_next()
            watch.longest(window.update, until=lambda: not ahead.waiting and idle())
            said |= live_through(watch, window, home)
            return said | from_votes_to_the_stick(watch, window, home)
        if key == "memory":
            grow(watch, window, said)
            return said
        for other in (
            "movements",
            "units",
            "today",
        ):  # nobody begins with the page measured
            if key != other:
                watch.longest(partial(window.open_page, other), until=idle)
        begun = time.thread_time()
        next(entry for entry in PAGES if entry.key == key).load()  # as `PagesAhead` does in the reader's thread
        said["import"] = (time.thread_time() - begun) * 1000
        said["first show"] = watch.longest(lambda: window.open_page(key), until=idle)
        window.open_page("settings")
        said["again"] = watch.longest(lambda: window.open_page(key), until=idle)
        page = window.stack.page
        found = lists_in(page) if page is not None else None
        if found is not None:
            said |= use_list(watch, found, idle)
    return said


if __name__ == "__main__":
    found = use(Path(sys.argv[1]), sys.argv[2])
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    os._exit(0)
