"""The pages that are open: made when first shown, kept alive, refreshed when a Step touched their tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.dropped_lists import LISTS, RECEIVER, drop_zone
from tdkt_desktop.ui.page import Page
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.seam import Seam


class PageStack(QStackedWidget):
    """One page in sight; the others wait, and read again when they are next shown."""

    opened = Signal(str)  # key of the page in sight
    counted = Signal(str)  # what the page in sight counts
    waiting = Signal(str, int)  # key of a page, things that wait there

    def __init__(self, seam: Seam, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seam = seam
        self.entries = {entry.key: entry for entry in entries}
        self.pages: dict[str, Page] = {}
        self.current = ""
        self._stale: dict[str, frozenset[str]] = {}
        self._before: list[str] = []
        self._after: list[str] = []
        self.drop = drop_zone(self)
        self.drop.dropped.connect(self._look_at_lists)
        seam.changed.connect(self._refresh)
        seam.year_changed.connect(self._show_year)

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self.pages.get(self.current)

    @property
    def help_page(self) -> str:
        """The page of the help that tells of what is in sight."""
        return (self.page.help_page if self.page is not None else "") or self.current

    @Slot(object)
    def _look_at_lists(self, paths: list[Path]) -> None:
        """Lists were dropped on a page that takes none itself."""
        self.open(RECEIVER, (LISTS, paths))

    def open(self, key: str, record: object = None) -> None:
        """Show a page, and there a record; an unknown key does nothing."""
        if key not in self.entries:
            return
        if key != self.current:
            if self.current:
                self._before.append(self.current)
            self._after.clear()
            self._show(key)
        if record is not None:
            self.pages[key].show_record(record)

    def go_back(self) -> None:
        """One step back within the page, then to the page before."""
        if self.page is not None and self.page.go_back():
            return
        if self._before:
            self._after.append(self.current)
            self._show(self._before.pop())

    def go_on(self) -> None:
        """To the page that was left by going back."""
        if self._after:
            self._before.append(self.current)
            self._show(self._after.pop())

    def _show(self, key: str) -> None:
        page = self.pages.get(key) or self._make(key)
        self.current = key
        self.setCurrentWidget(page)
        if key in self._stale:
            page.refresh(self._stale.pop(key))
        self.opened.emit(key)
        self.counted.emit(page.counted)

    def _make(self, key: str) -> Page:
        entry = self.entries[key]
        # made as a child: what is taken in later is styled once more, with all that is in it
        page = entry.load()(self._seam, title=tr("Page", entry.title), parent=self)
        assert isinstance(page, Page)
        self.pages[key] = page
        self.addWidget(page)
        page.count_words.connect(self._count)
        page.waiting_changed.connect(self._wait)
        page.refresh(frozenset())
        return page

    @Slot(object)
    def _refresh(self, tables: frozenset[str]) -> None:
        for key, page in self.pages.items():
            touched = page.tables & tables
            if touched and key == self.current:
                page.refresh(touched)
            elif touched:
                self._stale[key] = self._stale.get(key, frozenset()) | touched

    @Slot(int)
    def _show_year(self, year: int) -> None:
        for key, page in self.pages.items():
            if key == self.current:
                page.show_year(year)
            else:
                self._stale[key] = self._stale.get(key, frozenset()) | page.tables

    @Slot(str)
    def _count(self, words: str) -> None:
        if self.sender() is self.page:
            self.counted.emit(words)

    @Slot(int)
    def _wait(self, count: int) -> None:
        key = next((key for key, page in self.pages.items() if page is self.sender()), "")
        self.waiting.emit(key, count)
