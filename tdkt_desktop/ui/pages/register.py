"""Sổ khen thưởng: the register, and the question it answers: who qualifies and was not proposed."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.register_list import RegisterList
from tdkt_desktop.ui.pages.register_missed import MissedView
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam


class RegisterPage(PageOfViews):
    """Record of `show_record`: the id of an award, or "missed" for who was not proposed."""

    tables = RegisterList.tables | MissedView.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = RegisterList(seam, title=title, parent=self.views)
        self.list.missed_wanted.connect(self.show_missed)
        self.add_view(self.list)

    @cached_property
    def missed(self) -> MissedView:
        """The view of who was not proposed, made when it is first wanted."""
        made = MissedView(self.seam, title=tr("Missed", "Who qualifies and was not proposed?"), parent=self.views)
        made.left.connect(self.show_list)
        self.add_view(made)
        return made

    @Slot()
    def show_missed(self) -> None:
        """Ask who qualifies and was not proposed."""
        self.show_view(self.missed)
        self.missed.look()

    @Slot()
    def show_list(self) -> None:
        """Back to the register."""
        self.show_view(self.list)

    def go_back(self) -> bool:
        return self.view.go_back()

    def show_year(self, year: int) -> None:
        self.view.show_year(year)

    def show_record(self, record: object) -> None:
        if record == "missed":
            self.show_missed()
            return
        self.show_list()
        self.list.show_record(record)
