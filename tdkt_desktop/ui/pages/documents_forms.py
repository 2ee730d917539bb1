"""Forms of the page Văn bản: what is composed, what arrived, why a document is annulled, what replaces it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from tdkt_desktop.actions.composing import Offer, forms_like, offers
from tdkt_desktop.documents.catalogue import Form, Input
from tdkt_desktop.domain.document import Document, MadeFrom, NewIncoming
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.proposal_field import Proposal, ProposalField

MADE_FROM = {
    Input.ROUND: QT_TRANSLATE_NOOP("Document", "Type a part of the round's name, or ↓"),
    Input.DECISION: QT_TRANSLATE_NOOP("Document", "Type the decision's number, or ↓"),
    Input.NOMINATION: QT_TRANSLATE_NOOP("Document", "Type the nominee's name, or ↓ for a whole round"),
    Input.YEAR: QT_TRANSLATE_NOOP("Document", "Type the year, or ↓"),
}


class OfferField(ProposalField):
    """A field that proposes also before a letter is typed: with ↓."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if pressed is not None and pressed.key() == Qt.Key.Key_Down and not self.is_open:
            self._show(self.line.text())
            return True
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        super()._show(text if text.strip() else "*")


class ChooseForm(InlineForm):
    """Which form, by code or name, and what it is made from: the form knows what it needs."""

    def __init__(self, office: Office, *, year: int, parent: QWidget | None = None) -> None:
        self._office, self._year = office, year
        self.entry: Form | None = None
        self.offer: Offer | None = None
        self.form = OfferField(tr("Document", "Form, by name or code"), propose=self._forms_like)
        self.source = OfferField(tr("Document", "Made from"), propose=self._offers_like)
        super().__init__(
            tr("Document", "Compose a document"),
            fields=(self.form, self.source),
            verb=tr("Document", "Compose"),
            icon="edit",
            parent=parent,
        )
        self.remark.set_words(tr("Document", "Everything else comes from the office."))
        self.form.line.setPlaceholderText(tr("Document", "For example: minutes, KT-01; ↓ shows every form"))
        self.form.taken.connect(self._take_form)
        self.source.taken.connect(self._take_source)
        self.form.line.textEdited.connect(self._forget_form)
        self.source.line.textEdited.connect(self._forget_source)

    @property
    def made_from(self) -> MadeFrom:
        """What was chosen; asked for once `confirmed`."""
        assert self.offer is not None
        return self.offer.made_from

    def choose(self, entry: Form) -> None:
        """Choose a form, and the likeliest of what it can be made from."""
        self.entry, self.offer = entry, None
        self.form.set_text(f"{entry.code} · {entry.title}")
        self.source.set_text("")
        self.source.line.setPlaceholderText(tr("Document", MADE_FROM[entry.made_from]))
        likely = self._offers("")
        if likely:
            self._choose_source(likely[0])

    def confirm(self) -> None:
        if self.entry is None:
            like = forms_like(self.form.text()) if self.form.text() else []
            if len(like) == 1:
                self.choose(like[0])
        self.form.show_error("" if self.entry else tr("Document", "Choose a form from the list."))
        self.source.show_error("" if self.offer or not self.entry else tr("Document", "Choose what it is made from."))
        super().confirm()

    def _forms_like(self, text: str) -> Sequence[Proposal]:
        found = forms_like("" if text == "*" else text)
        return [Proposal(entry, f"{entry.code} · {entry.title}") for entry in found]

    def _offers_like(self, text: str) -> Sequence[Proposal]:
        return [Proposal(offer, offer.words) for offer in self._offers("" if text == "*" else text)]

    def _offers(self, words: str) -> list[Offer]:
        if self.entry is None:
            return []
        with self._office.reader() as reader:
            return offers(reader, self.entry, words, year=self._year)

    @Slot(object)
    def _take_form(self, found: Proposal) -> None:
        assert isinstance(found.value, Form)
        self.choose(found.value)
        self.source.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _take_source(self, found: Proposal) -> None:
        assert isinstance(found.value, Offer)
        self._choose_source(found.value)

    def _choose_source(self, offer: Offer) -> None:
        self.offer = offer
        self.source.set_text(offer.words)

    @Slot(str)
    def _forget_form(self, _text: str) -> None:
        self.entry = self.offer = None

    @Slot(str)
    def _forget_source(self, _text: str) -> None:
        self.offer = None


class KnownField(LineField):
    """A line that proposes what was entered there before."""

    def __init__(self, title: str, *, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._known = [(fold(name), name) for name in known]
        self._model = QStringListModel(self)
        proposals = QCompleter(self._model, self)
        proposals.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.line.setCompleter(proposals)
        self.line.textEdited.connect(self._propose)

    @Slot(str)
    def _propose(self, text: str) -> None:
        wanted = fold(text)
        self._model.setStringList([name for key, name in self._known if wanted and wanted in key][:8])


class ArrivalForm(InlineForm):
    """A document that arrived: running number, its own number and day, sender, content, due day and files."""

    files_wanted = Signal()

    def __init__(
        self,
        *,
        today: date,
        next_number: int,
        kinds: Sequence[str],
        senders: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        self.files: list[Path] = []
        self.arrival = LineField(tr("Document", "Arrival number"), text=str(next_number))
        self.arrived = DateField(tr("Document", "Arrived on"), today=today)
        self.number = LineField(tr("Document", "Number and symbol of the document"))
        self.dated = DateField(tr("Document", "Day of the document"), today=today)
        self.kind = KnownField(tr("Document", "Kind"), known=kinds)
        self.from_whom = KnownField(tr("Document", "Sender"), known=senders)
        self.content = LineField(tr("Document", "Content"))
        self.due = DateField(tr("Document", "To be settled by"), today=today)
        super().__init__(
            tr("Document", "Enter a document received"),
            fields=(
                self.arrival, self.arrived, self.number, self.dated, self.kind, self.from_whom, self.content, self.due,
            ),
            verb=tr("Document", "Enter"),
            parent=parent,
        )  # fmt: skip
        self.arrived.set_day(today)
        self.file_button = Button(tr("Document", "Attach files…"), icon="attach")
        self.file_button.clicked.connect(self.files_wanted)
        self.add_button(self.file_button)

    @property
    def arrival_entered(self) -> NewIncoming:
        """What was entered; asked for once `confirmed`."""
        arrived = self.arrived.day()
        assert isinstance(arrived, date)
        dated, due = self.dated.day(), self.due.day()
        return NewIncoming(
            arrival_number=self.arrival.text(),
            arrived_on=arrived,
            number=self.number.text() or None,
            dated=dated if isinstance(dated, date) else None,
            sender=self.from_whom.text(),
            title=self.content.text(),
            kind=self.kind.text() or None,
            due_on=due if isinstance(due, date) else None,
        )

    def add_files(self, files: Sequence[Path]) -> None:
        """Attach files to what is entered."""
        self.files += [path for path in files if path not in self.files]
        self.file_button.set_words(tr("Document", "{count} files attached", count=len(self.files)))
        self.remark.set_words(", ".join(path.name for path in self.files))

    def confirm(self) -> None:
        lacking = tr("Document", "This is missing")
        for field in (self.arrival, self.from_whom, self.content):
            field.show_error("" if field.text() else lacking)
        if not self.arrived.error and not isinstance(self.arrived.day(), date):
            self.arrived.show_error(lacking)
        super().confirm()


class ReasonForm(InlineForm):
    """Why a document is annulled."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        self.document_id = document.id
        self.reason = LineField(tr("Document", "Reason"))
        super().__init__(
            tr("Document", "Annul the document"),
            fields=(self.reason,),
            verb=tr("Document", "Annul"),
            icon="error_circle",
            parent=parent,
        )
        self.remark.set_words(document.name)

    def confirm(self) -> None:
        wrong = tr("Document", "Write the reason; it stays with the document.")
        self.reason.show_error("" if self.reason.text() else wrong)
        super().confirm()


class ReplaceForm(InlineForm):
    """Which issued document takes the place of another."""

    def __init__(
        self, document: Document, *, choices: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        self.document_id = document.id
        self.by = ChoiceField(tr("Document", "By the document"), choices=choices)
        super().__init__(
            tr("Document", "Replace the document"),
            fields=(self.by,),
            verb=tr("Document", "Replace"),
            icon="arrow_sync",
            parent=parent,
        )
        self.remark.set_words(document.name)
