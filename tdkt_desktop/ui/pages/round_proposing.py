"""Proposing one more in an open round: somebody on file, or somebody who is entered on the way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.people import add_subject
from tdkt_desktop.actions.rounds import nominate
from tdkt_desktop.domain.round import Round
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.person_field import PersonField
from tdkt_desktop.ui.pages.round_view import RoundView
from tdkt_desktop.ui.pages.subject_forms import NewSubjectForm


class ProposeForm(InlineForm):
    """Who is proposed and for what, among the awards that the law of the round knows for such a subject."""

    def __init__(self, office: Office, award_round: Round, *, parent: QWidget | None = None) -> None:
        self._office, self._round = office, award_round
        self.person = PersonField(tr("Round", "Who is proposed"), office=office, can_add=True)
        self.award = ChoiceField(tr("Subject", "Award"), choices=())
        super().__init__(
            tr("Round", "Propose one more"),
            fields=(self.person, self.award),
            verb=tr("Subject", "Propose"),
            icon="ribbon_star",
            parent=parent,
        )
        self.person.chosen.connect(self._offer_awards)

    @property
    def values(self) -> dict[str, Any]:
        """What was chosen, as `nominate` takes it."""
        return {"subject_id": self.person.person_id, "award_code": str(self.award.value)}

    @Slot()
    def _offer_awards(self) -> None:
        self.award.box.clear()
        if self.person.person_id is None:
            return
        self.person.show_error("")
        with self._office.reader() as reader:
            kind = reader.subjects.get(self.person.person_id).kind
        for award in self._office.rulebook.awards(on=self._round.received_on, subject=kind):
            self.award.box.addItem(award.name, award.code)

    def confirm(self) -> None:
        if self.person.person_id is None:
            self.person.show_error(tr("Round", "Choose who is proposed, from the list under the name."))
        super().confirm()


class RoundProposing(QObject):
    """Shows the forms above the list of the round; somebody new is entered first, then proposed."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._seam, self._office = page, page.seam, page.office
        self._new_name = ""

    @Slot()
    def ask(self) -> None:
        """Ask who is proposed, and for what."""
        self._ask_for(None)

    def _ask_for(self, subject_id: int | None) -> None:
        form = ProposeForm(self._office, self._page.award_round)
        form.person.add_wanted.connect(self._ask_new, Qt.ConnectionType.QueuedConnection)  # the form gives way to it
        form.confirmed.connect(self._propose)
        if subject_id is not None:
            form.person.choose(subject_id)
        self._page.show_form(form)

    def _propose(self) -> None:
        form = self.sender()
        assert isinstance(form, ProposeForm)
        self._seam.run(nominate, self._page.award_round.id, done=self._proposed, **form.values)

    @Slot(object)
    def _proposed(self, step: object) -> None:
        del step
        self._page.close_form()

    # ---- somebody new

    @Slot(str)
    def _ask_new(self, name: str) -> None:
        with self._office.reader() as reader:
            units = reader.units.all()
        form = NewSubjectForm(today=self._office.today, units=units)
        form.name.set_text(name)
        form.confirmed.connect(self._enter)
        self._page.show_form(form)

    def _enter(self) -> None:
        form = self.sender()
        assert isinstance(form, NewSubjectForm)
        self._new_name = form.name.text()
        self._seam.run(add_subject, form.chosen_kind, self._new_name, done=self._entered, **form.values)

    @Slot(object)
    def _entered(self, step: object) -> None:
        del step
        with self._office.reader() as reader:
            wanted = Filter(words=self._new_name)
            newest = SUBJECTS.rows(reader.connection, wanted, limit=1, sort="id", descending=True)
        self._ask_for(int(str(newest[0]["id"])) if newest else None)
