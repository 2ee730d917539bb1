"""What is only looked at in an open round: quotas and shares, and what the law of another day would say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tdkt_desktop.documents.source import period_words
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.dropped_lists import HELD
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.blank_deeds import BlankLists
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.round_facts import RoundFacts
from tdkt_desktop.ui.pages.round_other_day import OtherDayForm
from tdkt_desktop.ui.pages.round_view import RoundView

BLANKS = ("nominations", "collectives", "households", "grades")
"""The lists that units fill in for a round."""


class RoundLooks(QObject):
    """Verbs that write nothing."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.blanks = BlankLists(page.seam, kinds=BLANKS, show=self._show_form, close=page.close_form, over=parent)

    def verbs(self, facts: RoundFacts) -> list[Verb]:
        """Blank lists go out at any time; the rest needs a nomination, or rows that wait."""
        shares = Verb(tr("Round", "Quotas and shares"), self.show_shares, "data_bar_vertical")
        other_day = Verb(tr("Round", "Judge by another day…"), self.ask_other_day, "calendar_ltr")
        sources = Verb(tr("Round", "Lists taken in"), self.show_sources, "document_bullet_list")
        found = [self.blanks.verb()]
        found += [sources] if facts.total or facts.held else []
        found += [Verb(tr("Sources", "Mend waiting rows"), self.mend_held, "edit")] if facts.held else []
        return [*found, *([shares, other_day] if facts.total else [])]

    def _show_form(self, form: InlineForm, on_confirm: Callable[[], object]) -> None:
        award_round = self._page.award_round
        self.blanks.about(award_round.year, period_words(award_round))
        form.confirmed.connect(on_confirm)
        self._page.show_form(form)

    def mend_held(self) -> None:
        """Open the rows that wait since their list was taken in."""
        self._page.seam.open_page("rounds", (HELD, self._page.award_round.id))

    def show_sources(self) -> None:
        """Show the lists that were taken in, with what still waits."""
        self._page.sources_wanted.emit()

    def show_shares(self) -> None:
        """Show quotas by unit and shares by level."""
        self._page.shares_wanted.emit()

    def ask_other_day(self) -> None:
        """Ask for the day by whose law the round is judged beside its own."""
        form = OtherDayForm(today=self._page.office.today)
        form.confirmed.connect(self._judge_by_other_day)
        self._page.show_form(form)

    def _judge_by_other_day(self) -> None:
        form = self.sender()
        assert isinstance(form, OtherDayForm)
        chosen = form.chosen
        self._page.close_form()
        self._page.other_day_wanted.emit(chosen)
