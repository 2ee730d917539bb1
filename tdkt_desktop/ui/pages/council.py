"""Hội đồng: its members, its meetings, and who reached the threshold in each."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.council_home import CouncilHome
from tdkt_desktop.ui.pages.council_seats import CouncilSeats
from tdkt_desktop.ui.pages.council_session import CouncilSession, MeetingOnFile, meeting_on_file
from tdkt_desktop.ui.pages.round_votes import RoundVotes
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.pages.vote_rows import VotesOnFile, votes_on_file
from tdkt_desktop.ui.seam import Seam

VOTES = "votes"


class CouncilPage(PageOfViews):
    """Record of `show_record`: the id of a round that was voted on, or (`VOTES`, id of a round) to enter its votes.

    Votes are entered here alone; the page of a round leads here and is come back to.
    """

    tables = CouncilHome.tables | CouncilSession.tables | RoundVotes.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.home = CouncilHome(seam, title=title, parent=self.views)
        self.home.meeting_wanted.connect(self.open_meeting)
        self.home.seats_wanted.connect(self.change_seats)
        self.home.votes_wanted.connect(self.enter_votes)
        self._is_from_round = False
        self.add_view(self.home)

    @cached_property
    def session(self) -> CouncilSession:
        """The view of a meeting, made when it is first wanted."""
        made = CouncilSession(self.seam, title=tr("Page", "Council"), parent=self.views)
        made.left.connect(self.show_home)
        made.votes_wanted.connect(self.enter_votes)
        self.add_view(made)
        return made

    @cached_property
    def seats(self) -> CouncilSeats:
        """The view in which members are seated, made when it is first wanted."""
        made = CouncilSeats(self.seam, title=tr("Council", "Members of the Council"), parent=self.views)
        made.left.connect(self.show_home)
        self.add_view(made)
        return made

    @Slot(int)
    def open_meeting(self, round_id: int) -> None:
        """Show the main meeting on a round when it is read; the meetings again where nothing was voted on yet."""
        self.seam.read(meeting_on_file, round_id, done=self._show_meeting)
        self.session  # noqa: B018 - made meanwhile

    @Slot(object)
    def _show_meeting(self, on_file: object) -> None:
        if isinstance(on_file, MeetingOnFile):
            self.session.open_meeting(on_file)
            self._stale.pop(self.session, None)  # it has just been read
            self.show_view(self.session)
        elif self.view is self.votes:
            self.show_home()

    @cached_property
    def votes(self) -> RoundVotes:
        """The view in which votes are entered, made when it is first wanted."""
        made = RoundVotes(self.seam, title=tr("Page", "Council"), parent=self.views)
        made.left.connect(self._votes_left)
        made.keeping.connect(self._votes_going)
        self.add_view(made)
        return made

    @Slot()
    def _votes_going(self) -> None:
        """While the votes are being written, make the view that shows them then."""
        if not self._is_from_round:
            self.session  # noqa: B018 - made by being asked for

    @Slot(int)
    def enter_votes(self, round_id: int, *, is_from_round: bool = False) -> None:
        """Enter the votes on a round; they are shown when they are read."""
        self._is_from_round = is_from_round
        self.seam.read(votes_on_file, round_id, done=self._show_votes)
        self.votes  # noqa: B018 - made meanwhile

    @Slot(object)
    def _show_votes(self, on_file: object) -> None:
        assert isinstance(on_file, VotesOnFile)
        self.votes.show_votes(on_file)
        self._stale.pop(self.votes, None)  # they have just been read
        self.show_view(self.votes)

    @Slot()
    def _votes_left(self) -> None:
        """Back to where the votes were asked for: the round, or the meetings."""
        assert self.votes.award_round is not None
        round_id = self.votes.award_round.id
        if self._is_from_round:
            self.show_home()
            self.seam.open_page("rounds", round_id)
            return
        self.open_meeting(round_id)

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
        match record:
            case int():
                self.open_meeting(record)
            case (str(kind), int(round_id)) if kind == VOTES:
                self.enter_votes(round_id, is_from_round=True)

    def show_year(self, year: int) -> None:
        del year

    def go_back(self) -> bool:
        return self.view.go_back()
