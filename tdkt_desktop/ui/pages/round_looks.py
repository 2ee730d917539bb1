"""What is only looked at in an open round: quotas and shares, and what the law of another day would say."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.round_facts import RoundFacts
from tdkt_desktop.ui.pages.round_other_day import OtherDayForm
from tdkt_desktop.ui.pages.round_view import RoundView


class RoundLooks(QObject):
    """Verbs that write nothing."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page

    def verbs(self, facts: RoundFacts) -> list[Verb]:
        """They need a nomination."""
        shares = Verb(tr("Round", "Quotas and shares"), self.show_shares, "data_bar_vertical")
        other_day = Verb(tr("Round", "Judge by another day…"), self.ask_other_day, "calendar_ltr")
        return [shares, other_day] if facts.total else []

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
