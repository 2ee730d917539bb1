"""The council, its meetings, ballots and tallies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, or_, select

from tdkt_desktop.domain.council import Ballot, CouncilMember, CouncilRole, StoredTally, Vote
from tdkt_desktop.domain.text import fold, tidy
from tdkt_desktop.storage.area import Area, day_in, day_out, insert_many, inserted
from tdkt_desktop.storage.tables import attendance, ballot, council_member, meeting, nomination, tally


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the council on one round (phiên họp); `settled`: the nominations whose result of it still stands."""

    id: int
    round_id: int
    held_on: date | None
    members: int
    present: int
    has_quorum: bool
    settled: frozenset[int] = frozenset()


class CouncilReads(Area):
    """The council as it is on file."""

    def members(self, *, on: date | None = None) -> list[CouncilMember]:
        """The members of today, or those who sat on a day, in the order of their seats."""
        sits: ColumnElement[bool] = council_member.c.valid_to.is_(None)
        if on is not None:
            later = or_(sits, council_member.c.valid_to > day_in(on))
            sits = and_(council_member.c.valid_from <= day_in(on), later)
        found = select(council_member).where(sits).order_by(council_member.c.seat)
        return [
            CouncilMember(row.id, row.name, row.post, CouncilRole(row.role)) for row in self.connection.execute(found)
        ]

    def meeting_of(self, round_id: int) -> Meeting | None:
        """The main meeting on a round: the first of which a result still stands, else the last one."""
        return main_of(self.meetings_of(round_id))

    def meetings_of(self, round_id: int) -> list[Meeting]:
        """Every meeting on a round in the order in which the votes were entered, each with its own presence."""
        found = select(meeting).where(meeting.c.round_id == round_id).order_by(meeting.c.id)
        held = self.connection.execute(found).all()
        counted = select(tally.c.meeting_id, tally.c.nomination_id)
        counted = counted.where(tally.c.meeting_id.in_([row.id for row in held]))
        settled: dict[int, set[int]] = {row.id: set() for row in held}
        for meeting_id, nomination_id in self.connection.execute(counted).all():
            settled[meeting_id].add(nomination_id)
        return [_meeting(row, frozenset(settled[row.id])) for row in held]

    def attendance_of(self, meeting_id: int) -> dict[int, str]:
        """Who was present, voted in writing, or was absent, by member."""
        found = select(attendance).where(attendance.c.meeting_id == meeting_id)
        return {row.member_id: row.presence for row in self.connection.execute(found)}

    def tallies_of(self, round_id: int) -> dict[int, StoredTally]:
        """Counted results by nomination."""
        found = select(tally).join(nomination, nomination.c.id == tally.c.nomination_id)
        rows = self.connection.execute(found.where(nomination.c.round_id == round_id))
        return {row.nomination_id: _tally(row) for row in rows.all()}

    def ballots_of(self, round_id: int) -> list[Ballot]:
        """Ballots as they were given, where members' votes were entered one by one."""
        found = select(ballot).join(nomination, nomination.c.id == ballot.c.nomination_id)
        rows = self.connection.execute(found.where(nomination.c.round_id == round_id).order_by(ballot.c.id))
        return [Ballot(row.nomination_id, row.member_id, Vote(row.vote), bool(row.in_writing)) for row in rows]


class Councils(CouncilReads):
    """The council, to be written."""

    def seat(self, members: Sequence[tuple[str, str, CouncilRole]], *, on: date) -> None:
        """Seat a new council of (name, post, role); the former one ends on that day and stays on file."""
        former = council_member.update().where(council_member.c.valid_to.is_(None))
        self.connection.execute(former.values(valid_to=day_in(on)))
        rows = [
            {
                "name": tidy(name),
                "folded": fold(name),
                "post": tidy(post),
                "role": role.value,
                "seat": seat,
                "valid_from": day_in(on),
            }
            for seat, (name, post, role) in enumerate(members, start=1)
        ]
        insert_many(self.connection, council_member, rows)

    def hold(self, round_id: int, *, held_on: date, members: int, present: int, has_quorum: bool) -> int:
        """Enter a meeting on a round; gives its id."""
        return inserted(
            self.connection,
            meeting,
            round_id=round_id,
            held_on=day_in(held_on),
            members=members,
            present=present,
            has_quorum=int(has_quorum),
        )

    def attend(self, meeting_id: int, presence: dict[int, str]) -> None:
        """Enter who was present, by member."""
        rows = [{"meeting_id": meeting_id, "member_id": member, "presence": how} for member, how in presence.items()]
        insert_many(self.connection, attendance, rows)

    def cast(self, ballots: Sequence[Ballot]) -> None:
        """Enter ballots one by one, in place of earlier ones on the same nominations."""
        voted_on = {given.nomination_id for given in ballots}
        self.connection.execute(delete(ballot).where(ballot.c.nomination_id.in_(voted_on)))
        rows = [asdict(given) | {"vote": given.vote.value, "in_writing": int(given.in_writing)} for given in ballots]
        insert_many(self.connection, ballot, rows)

    def lock(self, meeting_id: int, tallies: Sequence[StoredTally]) -> None:
        """Keep the counted results of a meeting, in place of earlier ones on the same nominations."""
        counted_for = {counted.nomination_id for counted in tallies}
        self.connection.execute(delete(tally).where(tally.c.nomination_id.in_(counted_for)))
        rows = [asdict(counted) | {"meeting_id": meeting_id, "passed": int(counted.passed)} for counted in tallies]
        insert_many(self.connection, tally, rows)


def main_of(held: Sequence[Meeting]) -> Meeting | None:
    """The main one of the meetings on a round, given in the order in which their votes were entered."""
    return next((one for one in held if one.settled), held[-1] if held else None)


def _meeting(row: Row[Any], settled: frozenset[int]) -> Meeting:
    return Meeting(row.id, row.round_id, day_out(row.held_on), row.members, row.present, bool(row.has_quorum), settled)


def _tally(row: Row[Any]) -> StoredTally:
    return StoredTally(
        nomination_id=row.nomination_id,
        members=row.members,
        votes_for=row.votes_for,
        votes_against=row.votes_against,
        votes_invalid=row.votes_invalid,
        absent=row.absent,
        conflicts=row.conflicts,
        threshold=row.threshold,
        passed=bool(row.passed),
    )
