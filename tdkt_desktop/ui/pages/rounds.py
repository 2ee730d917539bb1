"""Đợt xét: the rounds of a year; from there one round, and the lists that are taken in for it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Page
from tdkt_desktop.ui.pages.round_detail import RoundDetail
from tdkt_desktop.ui.pages.round_list import RoundList
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam

if TYPE_CHECKING:
    from tdkt_desktop.ui.pages.import_preview import ImportPreview
    from tdkt_desktop.ui.pages.round_other_day import OtherDayView
    from tdkt_desktop.ui.pages.round_shares import SharesView
    from tdkt_desktop.ui.pages.round_sources import SourcesView


class RoundsPage(PageOfViews):
    """Record of `show_record`: the id of a round, or (id of a round, id of a nomination)."""

    tables = RoundList.tables | RoundDetail.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.list = RoundList(seam, title=title, parent=self.views)
        self.list.chosen.connect(self.open_round)
        self.list.waiting_changed.connect(self.waiting_changed)
        self.add_view(self.list)
        self._lists_came_to: Page = self.list

    @cached_property
    def detail(self) -> RoundDetail:
        """The view of one round, made when one is first opened."""
        made = RoundDetail(self.seam, title=tr("Page", "Award rounds"), parent=self.views)
        made.left.connect(self.show_list)
        made.lists_wanted.connect(self.take_in)
        made.votes_wanted.connect(self.enter_votes)
        made.other_day_wanted.connect(self.judge_by_other_day)
        made.shares_wanted.connect(self.show_shares)
        made.sources_wanted.connect(self.show_sources)
        self.add_view(made)
        return made

    @cached_property
    def preview(self) -> ImportPreview:
        """The view in which lists are looked through, made when it is first wanted."""
        from tdkt_desktop.ui.pages.import_preview import ImportPreview  # brings the readers of lists along

        made = ImportPreview(self.seam, title=tr("Import", "Take in lists"))
        made.left.connect(self.leave_preview)
        made.files_read.connect(self._show_preview)
        self.add_view(made)
        return made

    @cached_property
    def other_day(self) -> OtherDayView:
        """The view of a round by two laws, made when it is first wanted."""
        from tdkt_desktop.ui.pages.round_other_day import OtherDayView

        made = OtherDayView(self.seam, title=tr("OtherDay", "Judged by another day"), parent=self.views)
        made.left.connect(self.show_round)
        self.add_view(made)
        return made

    @cached_property
    def shares(self) -> SharesView:
        """The view of quotas and shares, made when it is first wanted."""
        from tdkt_desktop.ui.pages.round_shares import SharesView

        made = SharesView(self.seam, title=tr("Shares", "Quotas and shares"), parent=self.views)
        made.left.connect(self.show_round)
        self.add_view(made)
        return made

    @cached_property
    def sources(self) -> SourcesView:
        """The view of the lists that were taken in, made when it is first wanted."""
        from tdkt_desktop.ui.pages.round_sources import SourcesView

        made = SourcesView(self.seam, title=tr("Sources", "Lists taken in"), parent=self.views)
        made.left.connect(self.show_round)
        made.mend_wanted.connect(self.mend_list)
        self.add_view(made)
        return made

    # ---- which view

    @Slot(int)
    def open_round(self, round_id: int) -> None:
        """Show one round."""
        self.detail.open_round(round_id)
        self.show_view(self.detail)

    @Slot()
    def show_list(self) -> None:
        """Back to the rounds of the year."""
        self.list.refresh(frozenset())
        self.show_view(self.list)

    @Slot()
    def leave_preview(self) -> None:
        """Back to where the lists came in: the open round, or the rounds."""
        if self._lists_came_to is self.list:
            self.show_list()
        elif self._lists_came_to is self.detail:
            self.show_round()
        else:
            self.show_sources()

    @Slot()
    def show_round(self) -> None:
        """Back to the open round."""
        self.show_view(self.detail)

    @Slot(object)
    def judge_by_other_day(self, day: date) -> None:
        """Show what would differ by the law of that day."""
        self.show_view(self.other_day)
        self.other_day.compare(self.detail.award_round.id, day)

    @Slot()
    def show_shares(self) -> None:
        """Show the quotas and shares of the open round."""
        self.show_view(self.shares)
        self.shares.open_round(self.detail.award_round)

    @Slot()
    def show_sources(self) -> None:
        """Show the lists that were taken in for the open round."""
        self.show_view(self.sources)
        self.sources.open_round(self.detail.award_round)

    def go_back(self) -> bool:
        return self.view.go_back()

    def show_year(self, year: int) -> None:
        del year
        self.show_list()

    def open_record(self) -> object:
        if self.view is not self.detail or self.detail.facts is None:
            return None
        nomination_id, round_id = self.detail.open_record(), self.detail.award_round.id
        return round_id if nomination_id is None else (round_id, nomination_id)

    def show_record(self, record: object) -> None:
        with self.office.reader() as reader:
            known = {found.id for found in reader.rounds.all()}
        match record:
            case int() if record in known:
                self.open_round(record)
            case ("lists", list(paths)):
                self.look_at_lists(paths)
            case ("held", int() | None as round_id):
                self.mend_held(round_id)
            case (int(round_id), int(nomination_id)) if round_id in known:
                self.open_round(round_id)
                self.detail.show_record(nomination_id)

    # ---- tasks begun in a round

    @Slot(object)
    def take_in(self, paths: list[Path]) -> None:
        """Take lists in for the open round: ask for them when none are given."""
        if self.detail.facts is None:
            return
        self._lists_came_to = self.detail
        self.preview.begin(round_id=self.detail.award_round.id, year=self.detail.award_round.year)
        if paths:
            self.preview.read(paths)
        else:
            self.preview.ask()

    def look_at_lists(self, paths: list[Path]) -> None:
        """Look lists through that were dropped on a page that takes none: for the open round, else for any."""
        if self.view is not self.list and self._has_round:
            self.take_in(paths)
            return
        self._lists_came_to = self.list
        self.preview.begin(round_id=None, year=self.seam.year)
        self.preview.read(paths)

    @property
    def _has_round(self) -> bool:
        return "detail" in vars(self) and self.detail.facts is not None

    def mend_held(self, round_id: int | None) -> None:
        """Open the first list of a round, or of none, whose rows wait."""
        with self.office.reader() as reader:
            sources = reader.lists.sources_waiting(round_id)
        if not sources:
            self.seam.say(tr("Import", "No row waits any more."))
            return
        self._lists_came_to = self.list
        if round_id is not None:
            self.detail.open_round(round_id)
            self._lists_came_to = self.detail
        self.preview.open_held(sources[0])

    @Slot(int)
    def mend_list(self, source_id: int) -> None:
        """Open the rows of one list that wait."""
        self._lists_came_to = self.sources
        self.preview.open_held(source_id)

    @Slot()
    def _show_preview(self) -> None:
        self.show_view(self.preview)

    @Slot()
    def enter_votes(self) -> None:
        """Go to the Council, which votes on the open round, and comes back here."""
        self.seam.open_page("council", ("votes", self.detail.award_round.id))
