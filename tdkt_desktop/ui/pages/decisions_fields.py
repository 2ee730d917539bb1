"""The fields of a decision that is entered from its paper, and what they propose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from tdkt_desktop.domain.award import NewDecision, Origin
from tdkt_desktop.domain.rulebook import AwardType, Rulebook, UnitLevel
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import DECISIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import Field, LineField
from tdkt_desktop.ui.pages.decisions_rows import level_name
from tdkt_desktop.ui.pages.inline_form import FIELD_LEAST, ChoiceField
from tdkt_desktop.ui.pages.round_forms import EARLIEST_YEAR, SignedField
from tdkt_desktop.ui.proposal_field import MOST_PROPOSED, Proposal, ProposalField

USUAL_SYMBOL = "/QĐ-UBND"


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued a decision: its level, and whether that makes it ours, a higher one's or one of the old register."""

    origin: Origin
    level: str


class NumberField(LineField):
    """The number of a decision; a figure alone gets the symbol that papers of the office bear."""

    symbol = USUAL_SYMBOL

    def _left(self) -> None:
        if self.text().isdigit():
            self.line.setText(f"{self.text()}{self.symbol}")
        super()._left()


class EntryFields(QWidget):
    """Number, day, award, year, issuer, signer and content, as many side by side as have room."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._award: AwardType | None = None
        self.number = NumberField(tr("Decision", "Number"))
        self.number.line.setPlaceholderText(f"112{USUAL_SYMBOL}")
        self.signed = SignedField(tr("Decision", "Day of signing"), today=office.today)
        self.award = ProposalField(tr("Decision", "Title or form of award"), propose=self._awards_like)
        self.year = LineField(tr("Decision", "Award year"), check=self._wrong_year)
        issuers = issuers_of(office.rulebook)
        self.issuer = ChoiceField(tr("Decision", "Issued by"), choices=issuers)
        self.signer = LineField(tr("Decision", "Signer"))
        self.content = LineField(tr("Decision", "Content (if wanted)"))
        self.all: tuple[Field, ...] = (
            self.number, self.signed, self.award, self.year, self.issuer, self.signer, self.content,
        )  # fmt: skip
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._across = 0
        self._spread()
        self.award.taken.connect(self._take_award)
        self.award.line.textEdited.connect(self._forget_award)
        self.signed.saved.connect(self._propose_year)
        self.issuer.box.currentIndexChanged.connect(self._propose_signer)
        self._propose_signer()

    # ---- what was entered

    @property
    def chosen_award(self) -> AwardType | None:
        """The award that is chosen."""
        return self._award

    @property
    def chosen_issuer(self) -> Issuer:
        """Who issued it."""
        chosen = self.issuer.value
        assert isinstance(chosen, Issuer)
        return chosen

    def check(self) -> Field | None:
        """Say under each field what is missing or wrong; gives the first such field."""
        self.number.show_error("" if self.number.text() else tr("Decision", "The number is missing."))
        if self.number.text() and self._is_taken():
            self.number.show_error(tr("Decision", "This number is already used in its year."))
        if not self.signed.error and not isinstance(self.signed.day(), date):
            self.signed.show_error(tr("Decision", "The day is missing."))
        self.year.show_error(self._wrong_year(self.year.text()))
        self.signer.show_error("" if self.signer.text() else tr("Decision", "The signer is missing."))
        return next((field for field in self.all if field.error), None)

    def require_award(self) -> bool:
        """Whether an award is chosen; says under its field when not."""
        self.award.show_error("" if self._award else tr("Decision", "Type “ldtt”, “gk” … and choose from the list."))
        return self._award is not None

    def entered(self) -> NewDecision:
        """The decision as it stands in the fields; asked for once `check` finds nothing."""
        day = self.signed.day()
        assert isinstance(day, date)
        chosen = self.chosen_issuer
        content = self.content.text() or None
        return NewDecision(self.number.text(), day, self.signer.text(), chosen.level, chosen.origin, content)

    def clear(self) -> None:
        """Empty all but issuer and signer, which the next old decision often shares."""
        for field in (self.number, self.signed, self.award, self.year, self.content):
            field.set_text("")
            field.show_error("")
        self._award = None

    def _is_taken(self) -> bool:
        if not isinstance(self.signed.day(), date):
            return False
        with self._office.reader() as reader:
            return reader.awards.numbered_like(self.entered()) is not None

    def _wrong_year(self, text: str) -> str:
        if not text.isdigit() or not EARLIEST_YEAR <= int(text) <= self._office.today.year:
            return tr("Decision", "A year such as {year}.", year=self._office.today.year)
        return ""

    # ---- what is proposed

    def _awards_like(self, text: str) -> Sequence[Proposal]:
        words = fold(text).split()
        found = [
            award
            for award in self._office.rulebook.awards()
            if all(_begins(word, fold(f"{award.short_name} {award.name}")) for word in words)
        ]
        return [Proposal(award, f"{award.short_name} · {award.name}") for award in found[:MOST_PROPOSED]]

    @Slot(object)
    def _take_award(self, found: Proposal) -> None:
        assert isinstance(found.value, AwardType)
        self._award = found.value
        self.award.set_text(found.value.name)
        place = next(
            (
                number
                for number in range(self.issuer.box.count())
                if self.issuer.box.itemData(number).level == found.value.level
            ),
            -1,
        )
        if place >= 0 and self.chosen_issuer.level != found.value.level:
            self.issuer.box.setCurrentIndex(place)

    @Slot(str)
    def _forget_award(self, _text: str) -> None:
        self._award = None

    @Slot(str)
    def _propose_year(self, _text: str) -> None:
        day = self.signed.day()
        if isinstance(day, date) and not self.year.text():
            self.year.set_text(str(day.year))

    @Slot()
    def _propose_signer(self) -> None:
        """Who signed the last decision of that level; for our own, the chair."""
        chosen = self.chosen_issuer
        same = Filter(equal={"level": chosen.level, "origin": chosen.origin.value})
        with self._office.reader() as reader:
            last = DECISIONS.rows(reader.connection, same, limit=1)
            chair = reader.settings.get("chair") if chosen.origin is Origin.OWN else ""
        self.signer.set_text(str(last[0]["signer"] or "") if last else chair)
        number = str(last[0]["number"] or "") if last else ""
        self.number.symbol = number[number.index("/") :] if "/" in number else USUAL_SYMBOL

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        across = min(max(self.width() // (FIELD_LEAST + 16), 1), len(self.all))
        if across == self._across:
            return
        self._across = across
        for place, field in enumerate(self.all):
            is_last = field is self.content
            span = across - place % across if is_last else 1
            self._grid.addWidget(field, place // across, place % across, 1, span, Qt.AlignmentFlag.AlignTop)
        for place in range(len(self.all)):
            self._grid.setColumnStretch(place, 1 if place < across else 0)


def issuers_of(rulebook: Rulebook) -> list[tuple[Issuer, str]]:
    """Who may have issued a decision: this office first, then the levels above, then those of former times."""
    own = next(award.level for award in rulebook.awards() if award.decided_at_commune)
    levels = sorted((one for one in rulebook.table(UnitLevel) if one.decides_awards), key=_rank, reverse=True)
    rank = next(_rank(level) for level in levels if level.code == own)
    above = [one for one in levels if one.rank < rank and one.effective_to is None]
    others = [one for one in levels if one.rank > rank or one.effective_to is not None]
    found = [(Issuer(Origin.OWN, own), tr("Decision", "This office"))]
    found += [(Issuer(Origin.HIGHER, one.code), level_name(rulebook, one.code)) for one in above]
    found.append((Issuer(Origin.BACK_REGISTER, own), tr("Decision", "A former ward or commune")))
    return found + [(Issuer(Origin.BACK_REGISTER, one.code), level_name(rulebook, one.code)) for one in others]


def _rank(level: UnitLevel) -> int:
    return level.rank


def _begins(word: str, text: str) -> bool:
    return any(other.startswith(word) for other in text.split())
