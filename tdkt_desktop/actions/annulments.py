"""Annulling (hủy bỏ, Luật 06/2022 Đ.93): the award stays in the register with its mark, what hung on it is put back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tdkt_desktop.actions.bonuses import take_back
from tdkt_desktop.actions.decisions import require_day
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.domain.award import Award
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work


class AnnulledAlready(OfficerError):
    """A decision or an award that was annulled before."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” was annulled already.")
    kept = QT_TRANSLATE_NOOP("Error", "Its day and its reason stay as they were written.")
    next_step = QT_TRANSLATE_NOOP("Error", "To correct the annulment, undo it and annul again.")


def annul_decision(office: Office, decision_id: int, *, on: date, by: str, reason: str) -> Step:
    """Annul a decision with all its awards; nothing is taken out of the register.

    Its nominations stand again as the council left them; bonuses are not paid any more, or are to be recovered. Raises
    `ReasonMissing`, `DecisionInFuture`, `AnnulledAlready`.
    """
    _require_reason(office, on, reason)
    with office.reader() as reader:
        number = reader.awards.decision(decision_id).number
    with office.work(QT_TRANSLATE_NOOP("Step", "Annul decision {number}"), number=number) as work:
        if work.awards.decision(decision_id).annulled_on is not None:
            raise AnnulledAlready(name=number)
        standing = [award for award in work.awards.of_decision(decision_id) if not award.annulled]
        work.awards.annul_decision(decision_id, on=on, by=tidy(by), reason=tidy(reason))
        work.documents.annul_of_decision(decision_id, reason=tidy(reason))
        _put_back(office, work, standing, on=on)
    return work.step


def annul_award(office: Office, award_id: int, *, on: date, reason: str) -> Step:
    """Annul one award of a decision. Raises `ReasonMissing`, `DecisionInFuture`, `AnnulledAlready`."""
    _require_reason(office, on, reason)
    with office.reader() as reader:
        award = reader.awards.get(award_id)
    with office.work(QT_TRANSLATE_NOOP("Step", "Annul the award of {name}"), name=award.name_as_printed) as work:
        if work.awards.get(award_id).annulled:
            raise AnnulledAlready(name=award.name_as_printed)
        work.awards.annul(award_id, on=on, reason=tidy(reason))
        _put_back(office, work, [award], on=on)
    return work.step


def _put_back(office: Office, work: Work, annulled: Sequence[Award], *, on: date) -> None:
    """Nominations as the council left them, and bonuses as an annulled award leaves them."""
    answered = [award.nomination_id for award in annulled if award.nomination_id is not None]
    decided = [one for one in work.rounds.nominations_of(ids=answered) if one.status is Status.DECIDED]
    supported = {
        counted.nomination_id
        for round_id in {one.round_id for one in decided}
        for counted in work.council.tallies_of(round_id).values()
        if counted.passed
    }
    work.rounds.set_status([one.id for one in decided if one.id in supported], Status.SUPPORTED)
    work.rounds.set_status([one.id for one in decided if one.id not in supported], Status.PROPOSED)
    take_back(office, work, annulled, on=on)


def _require_reason(office: Office, day: date, reason: str) -> None:
    require_day(office, day)
    if not tidy(reason):
        raise ReasonMissing
