"""Whom a change of a record touches: read before it is made, so that the officer sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from tdkt_desktop.domain.round import Status
from tdkt_desktop.storage.tables import award, award_round, decision, nomination, subject

_OPEN = tuple(status.value for status in Status if status not in (Status.DECIDED, Status.REFUSED))


@dataclass(frozen=True, slots=True)
class TouchedRound:
    """A round in which nominations not decided yet show the record."""

    id: int
    name: str
    nominations: int


@dataclass(frozen=True, slots=True)
class Touched:
    """What shows a record: nominations not decided yet follow a change, decisions keep their words."""

    rounds: tuple[TouchedRound, ...] = ()
    decisions: tuple[int, ...] = ()
    awards: int = 0
    people: int = 0

    @property
    def nominations(self) -> int:
        """Nominations not decided yet, over all rounds."""
        return sum(found.nominations for found in self.rounds)


def of_units(connection: Connection, unit_ids: Sequence[int]) -> Touched:
    """What a change of the names of units touches."""
    people = select(func.count()).select_from(subject).where(subject.c.unit_id.in_(unit_ids))
    return Touched(
        rounds=_rounds(connection, nomination.c.unit_id.in_(unit_ids)),
        decisions=_decisions(connection, award.c.unit_id.in_(unit_ids)),
        awards=_awards(connection, award.c.unit_id.in_(unit_ids)),
        people=int(connection.scalar(people) or 0),
    )


def of_subject(connection: Connection, subject_id: int) -> Touched:
    """What a change of a person's, collective's or household's record touches."""
    return Touched(
        rounds=_rounds(connection, nomination.c.subject_id == subject_id),
        decisions=_decisions(connection, award.c.subject_id == subject_id),
        awards=_awards(connection, award.c.subject_id == subject_id),
    )


def of_decision(connection: Connection, decision_id: int) -> Touched:
    """What a change of a decision's number or day touches: the awards that it proves, and whose they are."""
    people = select(func.count(award.c.subject_id.distinct())).where(award.c.decision_id == decision_id)
    return Touched(
        decisions=(decision_id,),
        awards=_awards(connection, award.c.decision_id == decision_id),
        people=int(connection.scalar(people) or 0),
    )


def _rounds(connection: Connection, mine: ColumnElement[bool]) -> tuple[TouchedRound, ...]:
    """Rounds with open nominations, the newest first."""
    counted = (
        select(award_round.c.id, award_round.c.name, func.count())
        .join(nomination, nomination.c.round_id == award_round.c.id)
        .where(mine, nomination.c.status.in_(_OPEN))
        .group_by(award_round.c.id)
        .order_by(award_round.c.received_on.desc(), award_round.c.id.desc())
    )
    return tuple(TouchedRound(*row) for row in connection.execute(counted))


def _decisions(connection: Connection, mine: ColumnElement[bool]) -> tuple[int, ...]:
    """Decisions whose lists name the record, the newest first."""
    found = select(decision.c.id).where(decision.c.id.in_(select(award.c.decision_id).where(mine)))
    return tuple(connection.scalars(found.order_by(decision.c.signed_on.desc(), decision.c.id.desc())))


def _awards(connection: Connection, mine: ColumnElement[bool]) -> int:
    return int(connection.scalar(select(func.count()).select_from(award).where(mine)) or 0)
