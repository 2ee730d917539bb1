"""Award rounds: opening one, proposing in it, sending back, ticking what only a person can judge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from datetime import date

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import NewNomination, Nomination, Round, RoundKind, Status
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

CHANGEABLE = frozenset({Status.DRAFT, Status.PROPOSED, Status.RETURNED, Status.SUPPORTED, Status.REFUSED})
"""Statuses in which a nomination can still be changed; a decided one is changed by annulling its decision."""


class RoundNameTaken(OfficerError):
    """The year has a round of that name."""

    happened = QT_TRANSLATE_NOOP("Error", "The year {year} already has a round named “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open that round, or give the new one another name.")


class RoundUnnamed(OfficerError):
    """A round without a name."""

    happened = QT_TRANSLATE_NOOP("Error", "The round has no name.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Name it as papers will, for example after its year.")


class ReceivedInFuture(OfficerError):
    """Dossiers that would be received after today."""

    happened = QT_TRANSLATE_NOOP("Error", "The dossiers would be received on {day}, which is in the future.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the day on which they were received; it chooses the law.")


class ReasonMissing(OfficerError):
    """A step that needs a written reason was asked for without one."""

    happened = QT_TRANSLATE_NOOP("Error", "The reason is missing.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write the reason in one sentence; it is kept and printed.")


class AlreadyDecided(OfficerError):
    """A nomination has become an award meanwhile."""

    happened = QT_TRANSLATE_NOOP("Error", "{name} has already been decided.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "To take an award back, annul its decision.")


class AlreadyProposed(OfficerError):
    """The round already proposes the subject for that award."""

    happened = QT_TRANSLATE_NOOP("Error", "{name} is already proposed for this award in this round.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Open the nomination that is there.")


def open_round(
    office: Office,
    name: str,
    *,
    kind: RoundKind,
    year: int,
    received_on: date | None = None,
    meets_on: date | None = None,
    movement_id: int | None = None,
) -> Step:
    """Open a round, be it for a movement; `received_on` (today unless given) chooses the law of its dossiers.

    Raises `RoundUnnamed`, `ReceivedInFuture`, `RoundNameTaken`.
    """
    if not tidy(name):
        raise RoundUnnamed
    if received_on is not None and received_on > office.today:
        raise ReceivedInFuture(day=received_on)
    with office.work(QT_TRANSLATE_NOOP("Step", "Open the round {name}"), name=tidy(name)) as work:
        if any(fold(known.name) == fold(name) for known in work.rounds.all(year=year)):
            raise RoundNameTaken(name=tidy(name), year=year)
        work.rounds.add(
            name,
            kind=kind,
            year=year,
            received_on=received_on or office.today,
            meets_on=meets_on,
            movement_id=movement_id,
        )
    return work.step


def find_round(office: Office, name: str) -> Round:
    """The round of that name. Raises `RoundNotFound`."""
    with office.reader() as reader:
        return reader.rounds.named(name)


def nominate(
    office: Office, round_id: int, *, subject_id: int, award_code: str, achievement: str | None = None
) -> Step:
    """Propose a subject on file for an award. Raises `AlreadyProposed`, `UnknownAward`."""
    office.rulebook.award(award_code)
    with office.reader() as reader:
        subject = reader.subjects.get(subject_id)
    with office.work(QT_TRANSLATE_NOOP("Step", "Propose {name}"), name=subject.name) as work:
        if (subject_id, award_code) in work.rounds.proposed_before(round_id):
            raise AlreadyProposed(name=subject.name)
        new = NewNomination(
            subject_id=subject_id,
            award_code=award_code,
            name_as_written=subject.name,
            unit_id=subject.unit_id,
            unit_as_written=subject.unit,
            position=subject.position,
            achievement=achievement,
        )
        work.rounds.nominate(round_id, new)
    return work.step


def return_nominations(office: Office, ids: Sequence[int], *, reason: str) -> Step:
    """Send nominations back to their unit with the reason. Raises `ReasonMissing`, `AlreadyDecided`."""
    if not tidy(reason):
        raise ReasonMissing
    one = QT_TRANSLATE_NOOP("Step", "Return the nomination of {name}")
    many = QT_TRANSLATE_NOOP("Step", "Return {count} nominations of {round}")
    with work_on(office, ids, one=one, many=many) as work:
        _changeable(work, ids)
        work.rounds.set_status(ids, Status.RETURNED, returned_reason=tidy(reason))
    return work.step


def propose_again(office: Office, ids: Sequence[int]) -> Step:
    """Take returned or refused nominations up again. Raises `AlreadyDecided`."""
    one = QT_TRANSLATE_NOOP("Step", "Propose {name} again")
    many = QT_TRANSLATE_NOOP("Step", "Propose {count} nominations of {round} again")
    with work_on(office, ids, one=one, many=many) as work:
        _changeable(work, ids)
        work.rounds.set_status(ids, Status.PROPOSED)
    return work.step


def tick(office: Office, ids: Sequence[int], rule_codes: Sequence[str], *, met: bool) -> Step:
    """Note what the officer judges of conditions that only a person can judge. Raises `AlreadyDecided`."""
    one = QT_TRANSLATE_NOOP("Step", "Tick conditions of {name}")
    many = QT_TRANSLATE_NOOP("Step", "Tick conditions of {count} nominations of {round}")
    with work_on(office, ids, one=one, many=many) as work:
        _changeable(work, ids)
        work.rounds.tick(ids, rule_codes, met=met)
    return work.step


def override(office: Office, nomination_id: int, *, reason: str) -> Step:
    """Go on against the verdict with a written reason, kept and printed. Raises `ReasonMissing`, `AlreadyDecided`."""
    if not tidy(reason):
        raise ReasonMissing
    with office.reader() as reader:
        name = reader.rounds.nomination(nomination_id).name_as_written
    with office.work(QT_TRANSLATE_NOOP("Step", "Go on with {name} against the verdict"), name=name) as work:
        _changeable(work, [nomination_id])
        work.rounds.set_override(nomination_id, tidy(reason))
    return work.step


def work_on(office: Office, ids: Collection[int], *, one: str, many: str) -> AbstractContextManager[Work]:
    """A Work on nominations, called by the name of a single one, or by how many of which round."""
    with office.reader() as reader:
        found = reader.rounds.nominations_of(ids=ids)
        named = reader.rounds.get(found[0].round_id).name if found else ""
    if len(found) == 1:
        return office.work(one, name=found[0].name_as_written)
    return office.work(many, count=len(ids), round=named)


def _changeable(work: Work, ids: Sequence[int]) -> list[Nomination]:
    found = work.rounds.nominations_of(ids=ids)
    for nomination in found:
        if nomination.status not in CHANGEABLE:
            raise AlreadyDecided(name=nomination.name_as_written)
    return found
