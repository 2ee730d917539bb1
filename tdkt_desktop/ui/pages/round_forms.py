"""The forms of a round: opening one, sending nominations back, issuing a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.domain.text import fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.round_facts import KINDS, kind_words

EARLIEST_YEAR = 1945


class OpenRoundForm(InlineForm):
    """Name, kind, year, and the day whose law the dossiers follow."""

    def __init__(
        self, *, today: date, year: int, taken: Sequence[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        self._today = today
        self._taken = {(fold(name), of_year) for name, of_year in taken}
        self.name = LineField(tr("Round", "Name of the round"), check=self._wrong_name)
        self.kind = ChoiceField(tr("Round", "Kind"), choices=[(kind, kind_words(kind)) for kind in KINDS])
        self.year = LineField(tr("Round", "Award year"), text=str(year), check=self._wrong_year)
        self.received = DateField(tr("Round", "Dossiers received on"), today=today)
        super().__init__(
            tr("Round", "Open a round"),
            fields=(self.name, self.kind, self.year, self.received),
            verb=tr("Round", "Open the round"),
            icon="add",
            parent=parent,
        )
        self.received.set_day(today)
        self.remark.set_words(tr("Round", "The day chooses the law by which the dossiers are judged."))
        self.kind.box.currentIndexChanged.connect(self._propose)
        self.year.line.textEdited.connect(self._propose)
        self.name.line.textEdited.connect(self._typed)
        self._is_proposed = True
        self._propose()

    @property
    def chosen_kind(self) -> RoundKind:
        """The kind of round that is chosen."""
        kind = self.kind.value
        assert isinstance(kind, str)
        return RoundKind(kind)

    @property
    def received_on(self) -> date:
        """The day on which the dossiers came; asked for once `confirmed`."""
        day = self.received.day()
        assert isinstance(day, date)
        return day

    def confirm(self) -> None:
        for field, wrong in ((self.name, self._wrong_name), (self.year, self._wrong_year)):
            field.show_error(wrong(field.text()))
        if not self.received.error and not isinstance(self.received.day(), date):
            self.received.show_error(tr("Round", "The day is missing."))
        super().confirm()

    def _typed(self) -> None:
        self._is_proposed = False

    def _propose(self) -> None:
        """“Tổng kết năm 2026” where that is free, until the officer writes another name."""
        if self._is_proposed and not self._wrong_year(self.year.text()):
            name = f"{self.kind.text()} {self.year.text()}"
            self.name.set_text("" if self._wrong_name(name) else name)

    def _wrong_name(self, text: str) -> str:
        if not text:
            return tr("Round", "The round needs a name.")
        year = self.year.text()
        if year.isdigit() and (fold(text), int(year)) in self._taken:
            return tr("Round", "The year {year} already has a round of this name.", year=year)
        return ""

    def _wrong_year(self, text: str) -> str:
        if not text.isdigit() or not EARLIEST_YEAR <= int(text) <= self._today.year + 1:
            return tr("Round", "A year such as {year}.", year=self._today.year)
        return ""


class ReasonForm(InlineForm):
    """One line of reason; without it nothing is done."""

    def __init__(
        self,
        title: str,
        *,
        verb: str,
        icon: str,
        ids: Sequence[int],
        in_panel: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.ids = tuple(ids)
        self.reason = LineField(tr("Round", "Reason"), check=_reason_missing)
        super().__init__(title, fields=(self.reason,), verb=verb, icon=icon, in_panel=in_panel, parent=parent)

    def confirm(self) -> None:
        self.reason.show_error(_reason_missing(self.reason.text()))
        super().confirm()


class DecisionForm(InlineForm):
    """Number, day, signer and which title a decision of this office is about."""

    def __init__(
        self,
        *,
        today: date,
        signer: str,
        awards: Sequence[tuple[str | None, str]],
        taken: Callable[[str, int], bool],
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._taken = today, taken
        self.number = LineField(tr("Round", "Number of the decision"), check=self._wrong_number)
        self.number.line.setPlaceholderText("112/QĐ-UBND")
        self.signed = SignedField(tr("Round", "Day of signing"), today=today)
        self.signer = LineField(tr("Round", "Signer"), text=signer, check=_signer_missing)
        self.award = ChoiceField(tr("Round", "Titles"), choices=awards)
        super().__init__(
            tr("Round", "Issue a decision"),
            fields=(self.number, self.signed, self.signer, self.award),
            verb=tr("Round", "Issue"),
            icon="gavel",
            parent=parent,
        )
        self.signed.set_day(today)
        self.remark.set_words(tr("Round", "Awards enter the register, bonuses are computed."))

    @property
    def signed_on(self) -> date:
        """The day of signing; asked for once `confirmed`."""
        day = self.signed.day()
        assert isinstance(day, date)
        return day

    def confirm(self) -> None:
        self.number.show_error(self._wrong_number(self.number.text()))
        self.signer.show_error(_signer_missing(self.signer.text()))
        if not self.signed.error and not isinstance(self.signed.day(), date):
            self.signed.show_error(tr("Round", "The day is missing."))
        super().confirm()

    def _wrong_number(self, text: str) -> str:
        if not text:
            return tr("Round", "The number is missing.")
        day = self.signed.day()
        if self._taken(text, day.year if isinstance(day, date) else self._today.year):
            return tr("Round", "This number is already used this year.")
        return ""


class SignedField(DateField):
    """A day that is not in the future."""

    def _wrong(self, text: str) -> str:
        wrong = super()._wrong(text)
        day = None if wrong else self.day()
        if isinstance(day, date) and day > self._today:
            return tr("Round", "This day is in the future.")
        return wrong


def _reason_missing(text: str) -> str:
    return "" if text else tr("Round", "Write the reason in one sentence; it is kept and printed.")


def _signer_missing(text: str) -> str:
    return "" if text else tr("Round", "The signer is missing.")
