"""Gói biểu mẫu: the rules in use, a pack looked at before it is installed, and the draft of a pack."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.pages.packs_browse import PackList
from tdkt_desktop.ui.pages.packs_look import PackLook
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam

SUFFIX = ".zip"


class PacksPage(PageOfViews):
    """Record of `show_record`: that of the list of rules."""

    tables = PackList.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = PackList(seam, title=title, parent=self.views)
        self.list.pack_wanted.connect(self.look_at)
        self.list.compare_wanted.connect(self.compare)
        self.add_view(self.list)
        self.drop = DropZone(self, words=tr("Pack", "Drop to look at the pack"), refusal=_refusal_of)
        self.drop.dropped.connect(self._dropped)

    @cached_property
    def look(self) -> PackLook:
        """The look at a pack, made when one is first wanted."""
        made = PackLook(self.seam, title=tr("Pack", "Rule pack"), parent=self.views)
        made.left.connect(self.show_list)
        made.ready.connect(self._show_look)
        self.add_view(made)
        return made

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Look at a pack from a file; nothing is installed."""
        self.look.propose(path)

    @Slot(object, object)
    def compare(self, old: object, new: object) -> None:
        """Put two packs beside each other."""
        self.look.compare(old, new)

    @Slot(object)
    def _dropped(self, paths: list[Path]) -> None:
        self.look_at(paths[0])

    @Slot()
    def _show_look(self) -> None:
        self.show_view(self.look)

    @Slot()
    def show_list(self) -> None:
        """Back to the rules in use."""
        self.show_view(self.list)

    def show_record(self, record: object) -> None:
        self.show_list()
        self.list.show_record(record)

    def show_year(self, year: int) -> None:
        self.list.show_year(year)

    def go_back(self) -> bool:
        if self.view is self.list:
            return False
        self.show_list()
        return True


def _refusal_of(paths: list[Path]) -> str:
    if len(paths) > 1:
        return tr("Pack", "One pack at a time")
    return "" if paths[0].suffix.lower() == SUFFIX else tr("Pack", "A pack is one .zip file")
