"""What happens to a dossier upward: sent, completed, answered; each is one Step."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from tdkt_desktop.actions.decisions import check_entered, record_entered
from tdkt_desktop.actions.rounds import AlreadyDecided, ReasonMissing
from tdkt_desktop.actions.upward import upward_dossier
from tdkt_desktop.domain.award import NewAward, NewDecision
from tdkt_desktop.domain.dossier import Dossier, EventKind
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Status
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office


class EventInFuture(OfficerError):
    """An event of a dossier after today."""

    happened = QT_TRANSLATE_NOOP("Error", "The dossier would have gone or come on {day}, which is in the future.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the day on which it happened.")


class NobodyChosen(OfficerError):
    """An answer to nobody."""

    happened = QT_TRANSLATE_NOOP("Error", "Nobody of the dossier was chosen.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Tick those whom the answer is about.")


def record_sent(office: Office, round_id: int, level: str, *, on: date, how: str) -> Step:
    """Note that a dossier was sent, for the first time or completed. Raises `NoSuchDossier`, `EventInFuture`."""
    dossier = _checked(office, round_id, level, on=on)
    with office.work(
        QT_TRANSLATE_NOOP("Step", "Note that the dossier of {name} was sent"), name=dossier.round.name
    ) as work:
        work.dossiers.add_event(round_id, level, kind=EventKind.SENT, on=on, note=tidy(how))
    return work.step


def record_asked(office: Office, round_id: int, level: str, *, on: date, what: str) -> Step:
    """Note what the higher level asks to be completed.

    Raises `ReasonMissing`, `NoSuchDossier`, `EventInFuture`.
    """
    if not tidy(what):
        raise ReasonMissing
    dossier = _checked(office, round_id, level, on=on)
    with office.work(QT_TRANSLATE_NOOP("Step", "Note what is asked for {name}"), name=dossier.round.name) as work:
        work.dossiers.add_event(round_id, level, kind=EventKind.ASKED, on=on, note=tidy(what))
    return work.step


def record_refused(office: Office, round_id: int, level: str, ids: Collection[int], *, on: date, reason: str) -> Step:
    """Note that nominees were not awarded above, and why.

    Raises `ReasonMissing`, `NoSuchDossier`, `EventInFuture`, `NobodyChosen`, `AlreadyDecided`.
    """
    if not tidy(reason):
        raise ReasonMissing
    dossier = _checked(office, round_id, level, on=on)
    chosen = _chosen(dossier, ids)
    with office.work(QT_TRANSLATE_NOOP("Step", "Note that {count} were not awarded above"), count=len(chosen)) as work:
        work.dossiers.add_refusals(round_id, level, ids=[one.id for one in chosen], on=on, reason=tidy(reason))
        work.rounds.set_status([one.id for one in chosen], Status.REFUSED)
    return work.step


def record_answer(office: Office, round_id: int, level: str, ids: Collection[int], *, decision: NewDecision) -> Step:
    """Enter the higher level's decision on nominees of a dossier: their awards enter the register.

    Raises `NoSuchDossier`, `NobodyChosen`, `AlreadyDecided` and what `enter_decision` raises.
    """
    check_entered(office, decision, list(ids))
    with office.reader() as reader:
        dossier = upward_dossier(office, reader, round_id, level)
        chosen = _chosen(dossier, ids)
        subjects = {one.id: one for one in reader.subjects.get_all({one.subject_id for one in chosen})}
    of_round = dossier.round
    category = office.rulebook_of(round_id).category_of_round(of_round.kind.value, decision.signed_on or office.today)
    awards = [
        NewAward(
            subject_id=one.subject_id,
            award_code=one.award_code,
            period_year=of_round.year,
            name_as_printed=subjects[one.subject_id].name,
            unit_as_printed=one.unit_as_written or subjects[one.subject_id].unit,
            unit_id=one.unit_id,
            category=category.code if category is not None else None,
            achievement=one.achievement,
            nomination_id=one.id,
        )
        for one in chosen
    ]
    with office.work(QT_TRANSLATE_NOOP("Step", "Enter decision {number}"), number=decision.number) as work:
        record_entered(office, work, decision, awards)
    return work.step


def _chosen(dossier: Dossier, ids: Collection[int]) -> list[Nomination]:
    """The members of these ids. Raises `NobodyChosen`, `AlreadyDecided`."""
    chosen = [one for one in dossier.members if one.id in ids]
    if not chosen:
        raise NobodyChosen
    for one in chosen:
        if one.status is Status.DECIDED:
            raise AlreadyDecided(name=one.name_as_written)
    return chosen


def _checked(office: Office, round_id: int, level: str, *, on: date) -> Dossier:
    with office.reader() as reader:
        dossier = upward_dossier(office, reader, round_id, level)
    if on > office.today:
        raise EventInFuture(day=on)
    return dossier
