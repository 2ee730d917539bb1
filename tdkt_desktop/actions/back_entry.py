"""Old decisions and those of higher levels, entered from paper: the people named there come on file with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.actions.decisions import check_entered, record_entered
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

OPEN = frozenset({Status.PROPOSED, Status.SUPPORTED})
"""Nominations that a decision of a higher level can answer."""


class RecipientTwice(OfficerError):
    """Somebody who stands twice in the list of one decision with the same award."""

    happened = QT_TRANSLATE_NOOP("Error", "{name} stands twice in the list with the same award.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take one of the two lines out, or correct its award.")


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of the list of a decision: a subject on file, or without `subject_id` one who is added with it."""

    name: str
    award_code: str
    subject_id: int | None = None


def enter_old_decision(office: Office, new: NewDecision, recipients: Sequence[Recipient], *, period_year: int) -> Step:
    """Enter a decision from its paper with all who are named in it, new people among them, as one Step.

    A decision of a higher level answers the open nominations of that year for the same subject and award. Raises
    `RecipientTwice` and what `enter_decision` raises.
    """
    check_entered(office, new, recipients)
    _require_once(recipients)
    with office.work(QT_TRANSLATE_NOOP("Step", "Enter decision {number}"), number=new.number) as work:
        known = {one.subject_id for one in recipients if one.subject_id is not None}
        subjects = {found.id: found for found in work.subjects.get_all(known)}
        open_ones = _open_nominations(work, period_year) if new.origin is Origin.HIGHER else {}
        awards = []
        newcomers: dict[tuple[str, str], int] = {}
        for one in recipients:
            subject_id = one.subject_id if one.subject_id is not None else _added(office, work, one, newcomers)
            awards.append(
                _award(
                    one,
                    subject_id,
                    year=period_year,
                    subject=subjects.get(subject_id),
                    nomination_id=open_ones.get((subject_id, one.award_code)),
                )
            )
        record_entered(office, work, new, awards)
    return work.step


def _require_once(recipients: Sequence[Recipient]) -> None:
    seen: set[tuple[object, str]] = set()
    for one in recipients:
        key = (one.subject_id if one.subject_id is not None else tidy(one.name), one.award_code)
        if key in seen:
            raise RecipientTwice(name=tidy(one.name))
        seen.add(key)


def _open_nominations(work: Work, year: int) -> dict[tuple[int, str], int]:
    """Nominations that wait for a decision, by subject and award."""
    return {
        (found.subject_id, found.award_code): found.id
        for award_round in work.rounds.all(year=year)
        for found in work.rounds.nominations_of(award_round.id)
        if found.status in OPEN
    }


def _added(office: Office, work: Work, one: Recipient, newcomers: dict[tuple[str, str], int]) -> int:
    """The subject that a new name becomes: of the kind that its award is for, once however many awards it gets."""
    kind = office.rulebook.award(one.award_code).subject
    key = (kind.value, tidy(one.name))
    if key not in newcomers:
        newcomers[key] = work.subjects.add(kind, tidy(one.name))
    return newcomers[key]


def _award(
    one: Recipient, subject_id: int, *, year: int, subject: Subject | None, nomination_id: int | None
) -> NewAward:
    born = subject.birth_date if subject else None
    return NewAward(
        subject_id=subject_id,
        award_code=one.award_code,
        period_year=year,
        name_as_printed=subject.name if subject else tidy(one.name),
        birth_as_printed=born.iso if born else None,
        unit_as_printed=subject.unit if subject else None,
        unit_id=subject.unit_id if subject else None,
        nomination_id=nomination_id,
    )
