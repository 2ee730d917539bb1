"""Linking the nomination beside the list with what proves a condition, and opening what it was linked with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.linked_proofs import link_proof, take_proof_off
from tdkt_desktop.domain.linked_proof import LINKED_BY, LinkedProof, ProofSort
from tdkt_desktop.domain.rulebook import EligibilityRule
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.pages.proof_forms import ProofForm
from tdkt_desktop.ui.pages.proof_places import place_of_proof
from tdkt_desktop.ui.pages.round_view import RoundView


class RoundLinking(QObject):
    """Shows the form above the list; each deed is one Action through the Seam."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._seam = page, page.seam
        self._nomination: int | None = None

    @Slot(str)
    def ask(self, code: str) -> None:
        """Ask for what proves the condition of that code."""
        self._show(code, None)

    @Slot(object)
    def open_proof(self, record: object) -> None:
        """Go to the record that proves a condition: in the register, with its subject, or what was linked."""
        assert isinstance(record, tuple)
        kind, record_id = record
        shown = self._page.shown
        assert shown is not None
        if kind in set(ProofSort):
            is_open = isinstance(record_id, int) and self.open(record_id)
        else:
            place = place_of_proof(self._page.office, kind, record_id, subject_id=shown.nomination.subject_id)
            is_open = place is not None
            if place is not None:
                self._seam.open_page(*place)
        if not is_open:
            self._seam.say(tr("Round", "This paper is not on file here; it was read from the unit's list."))

    def open(self, proof_id: int) -> bool:
        """Open what a nomination was linked with, to be read, changed or taken off; False where it is gone."""
        with self._page.office.reader() as reader:
            known = reader.linked_proofs.find(proof_id)
        shown = self._page.shown
        if known is None or shown is None:
            return False
        _, proof = known
        rules = self._page.office.rulebook_of(shown.round.id)
        codes = [one["code"] for one in shown.conditions if _proved_by(one, proof_id)]
        code = next(iter(codes), None) or next(
            (rule.code for rule in rules.table(EligibilityRule) if LINKED_BY.get(rule.kind) is proof.kind), None
        )
        if code is not None:
            self._show(code, proof)
        return code is not None

    def _show(self, code: str, known: LinkedProof | None) -> None:
        shown = self._page.shown
        assert shown is not None
        office = self._page.office
        rules = office.rulebook_of(shown.round.id)
        rule = next(rule for rule in rules.table(EligibilityRule) if rule.code == code)
        form = ProofForm(rule, rules, award_round=shown.round, today=office.today, known=known)
        if known is None and form.kind is ProofSort.MOVEMENT and shown.round.movement_id is not None:
            with office.reader() as reader:
                movements = {one.id: one for one in reader.plans.movements()}
            form.fill_from(movements[shown.round.movement_id])
        if known is not None:
            button = Button(tr("Proof", "Take off"), icon="subtract_circle")
            button.clicked.connect(self._take_off)
            form.add_button(button)
        self._nomination = shown.nomination.id
        form.confirmed.connect(self._link)
        self._page.show_form(form)

    @Slot()
    def _link(self) -> None:
        form = self.sender()
        assert isinstance(form, ProofForm)
        instead_of = form.known.id if form.known is not None else None
        self._seam.run(link_proof, self._nomination, form.proof, instead_of=instead_of, done=self._done)

    @Slot()
    def _take_off(self) -> None:
        form = self._page.form
        if isinstance(form, ProofForm) and form.known is not None:
            self._seam.run(take_proof_off, form.known.id, done=self._done)

    @Slot(object)
    def _done(self, step: object) -> None:
        del step
        self._page.close_form()


def _proved_by(condition: object, proof_id: int) -> bool:
    assert isinstance(condition, dict)
    return any(
        proof["record_id"] == proof_id and proof["kind"] in set(ProofSort) for proof in condition["proofs"]
    )  # fmt: skip
