"""The pages' modules, imported one after another while the officer looks at the first page.

What a page needs is up to a fifth of a second of Python when it is first opened; it is read ahead in the reader's
thread, a page at a time, so that whatever the page in sight asks meanwhile comes between.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from tdkt_desktop.ui import pages
from tdkt_desktop.ui.pages import PAGES, PageEntry
from tdkt_desktop.ui.seam import Seam

BEHIND = ("import_preview",)
"""Views which a page imports when they are first wanted."""

AFTER_MS = 400
"""The first page is painted and has read what it shows."""


class PagesAhead(QObject):
    """Imports each page once; whoever opens one meanwhile waits for that one alone."""

    def __init__(self, seam: Seam, *, entries: Sequence[PageEntry] = PAGES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seam = seam
        self.waiting = [*(entry.target.partition(":")[0] for entry in entries), *BEHIND]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.load_next)
        self._timer.start()

    @Slot()
    @Slot(object)
    def load_next(self, loaded: object = None) -> None:
        """Import the next page, and so on until all are there."""
        del loaded
        if not self.waiting:
            self._seam.tasks.settle()
        elif not self._seam.tasks.is_closed:
            self._seam.read(_load, self.waiting.pop(0), done=self.load_next)


def _load(office: object, module: str) -> None:
    del office
    import_module(f"{pages.__name__}.{module}")
