"""Hội đồng: its members, its meetings, and who reached the threshold in each."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.council_home import CouncilHome
from tdkt_desktop.ui.pages.council_seats import CouncilSeats
from tdkt_desktop.ui.pages.council_session import CouncilSession
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam


class CouncilPage(PageOfViews):
    """Record of `show_record`: the id of a round that was voted on."""

    tables = CouncilHome.tables | CouncilSession.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.home = CouncilHome(seam, title=title)
        self.home.meeting_wanted.connect(self.open_meeting)
        self.home.seats_wanted.connect(self.change_seats)
        self.session = CouncilSession(seam, title=title)
        self.session.left.connect(self.show_home)
        self.seats = CouncilSeats(seam, title=tr("Council", "Members of the Council"))
        self.seats.left.connect(self.show_home)
        for view in (self.home, self.session, self.seats):
            self.add_view(view)

    @Slot(int)
    def open_meeting(self, round_id: int) -> None:
        """Show the last meeting on a round."""
        self.session.open_round(round_id)
        self._stale.pop(self.session, None)  # it has just been read
        if self.session.round_id is not None:
            self.show_view(self.session)

    @Slot()
    def change_seats(self) -> None:
        """Show the members to be changed."""
        self.show_view(self.seats)
        self.seats.begin()

    @Slot()
    def show_home(self) -> None:
        """Back to the meetings."""
        self.home.refresh(frozenset())
        self.show_view(self.home)

    def show_record(self, record: object) -> None:
        assert isinstance(record, int)
        self.open_meeting(record)

    def show_year(self, year: int) -> None:
        del year

    def go_back(self) -> bool:
        return self.view.go_back()
