"""Hồ sơ trình: what goes up from the rounds, whether it is complete, and what came back."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.dossier import Dossier
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.dossiers_answer import DossierAnswer
from tdkt_desktop.ui.pages.dossiers_list import DossierList
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam


class DossiersPage(PageOfViews):
    """Record of `show_record`: the key of a dossier (“round:level”), or the id of a round."""

    tables = DossierList.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = DossierList(seam, title=title, parent=self.views)
        self.list.answer_wanted.connect(self.enter_answer)
        self.list.waiting_changed.connect(self.waiting_changed)
        self.add_view(self.list)

    @cached_property
    def answer(self) -> DossierAnswer:
        """The view in which an answer is entered, made when it is first wanted."""
        made = DossierAnswer(self.seam, title=tr("Dossier", "Answer of the higher level"), parent=self.views)
        made.left.connect(self.show_list)
        self.add_view(made)
        return made

    @Slot(object)
    def enter_answer(self, dossier: Dossier) -> None:
        """Enter what the higher level answers on a dossier."""
        self.show_view(self.answer)
        self.answer.begin(dossier)

    @Slot()
    def show_list(self) -> None:
        """Back to the dossiers."""
        self.show_view(self.list)

    def show_record(self, record: object) -> None:
        self.show_list()
        self.list.show_record(record)

    def show_year(self, year: int) -> None:
        self.show_list()
        self.list.show_year(year)

    def go_back(self) -> bool:
        return self.view.go_back()
