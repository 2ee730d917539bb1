"""Linking a nomination with what proves a condition and has no register of its own: one Step, judged anew at once."""

from __future__ import annotations

from dataclasses import replace

from tdkt_desktop.actions.appraisal import judge_anew
from tdkt_desktop.actions.rounds import CHANGEABLE, AlreadyDecided
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.linked_proof import LinkedProof
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office


class ProofUnnamed(OfficerError):
    """Something linked that has no name."""

    happened = QT_TRANSLATE_NOOP("Error", "What is to be linked has no name.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write what the movement, achievement, cluster or work is called.")


class ProofGone(OfficerError):
    """Something linked that was taken off meanwhile."""

    happened = QT_TRANSLATE_NOOP("Error", "This is no longer linked with the nomination.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Look at the nomination again.")


def link_proof(office: Office, nomination_id: int, new: LinkedProof, *, instead_of: int | None = None) -> Step:
    """Link a nomination with something, be it in the place of what was linked before, and judge it anew.

    Raises `ProofUnnamed`, `AlreadyDecided`.
    """
    if not tidy(new.title):
        raise ProofUnnamed
    found = _open_nomination(office, nomination_id)
    rules = office.rulebook_of(found.round_id)
    kept = replace(new, title=tidy(new.title), paper=tidy(new.paper or "") or None)
    name = QT_TRANSLATE_NOOP("Step", "Link {name} with “{title}”")
    with office.work(name, name=found.name_as_written, title=kept.title) as work:
        if instead_of is not None:
            work.linked_proofs.take_off(instead_of)
        work.linked_proofs.link(nomination_id, kept)
        judge_anew(work, rules, found.round_id, [nomination_id], on=office.today)
    return work.step


def take_proof_off(office: Office, proof_id: int) -> Step:
    """Take off what a nomination was linked with, and judge it anew. Raises `ProofGone`, `AlreadyDecided`."""
    with office.reader() as reader:
        known = reader.linked_proofs.find(proof_id)
    if known is None:
        raise ProofGone
    nomination_id, proof = known
    found = _open_nomination(office, nomination_id)
    rules = office.rulebook_of(found.round_id)
    name = QT_TRANSLATE_NOOP("Step", "Take “{title}” off {name}")
    with office.work(name, name=found.name_as_written, title=proof.title) as work:
        work.linked_proofs.take_off(proof_id)
        judge_anew(work, rules, found.round_id, [nomination_id], on=office.today)
    return work.step


def _open_nomination(office: Office, nomination_id: int) -> Nomination:
    with office.reader() as reader:
        found = reader.rounds.nomination(nomination_id)
    if found.status not in CHANGEABLE:
        raise AlreadyDecided(name=found.name_as_written)
    return found
