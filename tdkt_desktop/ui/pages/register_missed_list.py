"""The list of who was left out, with what was found of each; the view and the proposing share it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.missed import Missed
from tdkt_desktop.ui.pages.found_list import FoundList
from tdkt_desktop.ui.seam import Seam


class MissedList(FoundList):
    """`by_id`: key of a row → who qualifies for what; `shown_year`: the year that was looked through."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.by_id: dict[object, Missed] = {}
        self.shown_year = 0
        super().__init__(seam, title=title, parent=parent)
