"""Quyết định: the decisions with their awards and money, and the entry of one from its paper."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.decisions_entry import DecisionEntry
from tdkt_desktop.ui.pages.decisions_list import DecisionList
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam


class DecisionsPage(PageOfViews):
    """Record of `show_record`: the id of a decision."""

    tables = DecisionList.tables | DecisionEntry.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = DecisionList(seam, title=title, parent=self.views)
        self.list.entry_wanted.connect(self.enter)
        self.add_view(self.list)

    @cached_property
    def entry(self) -> DecisionEntry:
        """The view in which a decision is entered, made when it is first wanted."""
        made = DecisionEntry(self.seam, title=tr("Decision", "Enter a decision"), parent=self.views)
        made.left.connect(self._show_list)
        self.add_view(made)
        return made

    @Slot()
    def enter(self) -> None:
        """Enter a decision from its paper."""
        self.show_view(self.entry)
        self.entry.begin()

    @Slot(object)
    def _show_list(self, record: object) -> None:
        self.show_view(self.list)
        self.list.refresh(frozenset())
        if record is not None:
            self.list.show_record(record)

    def show_record(self, record: object) -> None:
        self.show_view(self.list)
        self.list.show_record(record)

    def show_year(self, year: int) -> None:
        self.list.show_year(year)

    def go_back(self) -> bool:
        return self.view.go_back()
