"""What the deeds of a round ask of the page that shows it, and nothing more."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from tdkt_desktop.domain.round import Round
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.round_facts import RoundFacts
from tdkt_desktop.ui.pages.round_forms import ReasonForm
from tdkt_desktop.ui.pages.round_panel import NominationFacts
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.side_panel import SidePanel
from tdkt_desktop.ui.table import Table


class RoundView(Protocol):
    """An open round on the screen."""

    office: Office
    facts: RoundFacts | None
    shown: NominationFacts | None
    seam: Seam
    table: Table
    panel: SidePanel
    form: InlineForm | None

    @property
    def award_round(self) -> Round:
        """The round that is open."""
        ...

    @property
    def lists_wanted(self) -> SignalInstance:
        """Emitted with paths to take in; none = ask for them."""
        ...

    @property
    def votes_wanted(self) -> SignalInstance:
        """Emitted to enter the votes of the Council."""
        ...

    @property
    def other_day_wanted(self) -> SignalInstance:
        """Emitted with the day by whose law the round is to be judged beside its own."""
        ...

    @property
    def shares_wanted(self) -> SignalInstance:
        """Emitted to show quotas and shares."""
        ...

    @property
    def sources_wanted(self) -> SignalInstance:
        """Emitted to show the lists that were taken in."""
        ...

    def next_open(self) -> int | None:
        """The next nomination that waits for the officer."""
        ...

    def show_record(self, record: object) -> None:
        """Open a nomination beside the list."""
        ...

    def show_form(self, form: InlineForm) -> None:
        """Put a form above the list."""
        ...

    def show_panel_form(self, form: ReasonForm) -> None:
        """Put a form into the panel."""
        ...

    def close_form(self) -> None:
        """Take the form above the list away."""
        ...
