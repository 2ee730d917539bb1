"""The council: who sits on it, how a round was voted on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from tdkt_desktop.domain.council import Ballot, CouncilRole, StoredTally, Vote
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Status
from tdkt_desktop.domain.rules.vote import (
    Tally,
    VoteOfStranger,
    count_votes,
    quorum,
    takes_conflict_out,
    tally,
    threshold_for,
)
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, plain_name
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

VOTABLE = frozenset({Status.PROPOSED, Status.SUPPORTED, Status.REFUSED})
"""Statuses on which the council can vote, or vote anew."""


class CouncilEmpty(OfficerError):
    """A vote without a council."""

    happened = QT_TRANSLATE_NOOP("Error", "No council has been entered.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the members of the council first.")


class CouncilNotWhole(OfficerError):
    """A council that cannot be: a member twice, or not exactly one chair."""

    happened = QT_TRANSLATE_NOOP("Error", "The list of members is not right: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The council on file stays as it is.")
    next_step = QT_TRANSLATE_NOOP("Error", "A council has one chair, and every member once. Mend the list.")


class NotVotable(OfficerError):
    """Votes on something the round does not put to the vote."""

    happened = QT_TRANSLATE_NOOP("Error", "Nomination {nomination} is not one that this round puts to the vote.")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the numbers of the nominations from the list of the round.")


class CountedTwice(OfficerError):
    """Two counts of one nomination, or no count at all."""

    happened = QT_TRANSLATE_NOOP("Error", "The counted votes are not one line for each nomination ({nomination}).")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Keep the one line that the counting minutes give for it.")


class MoreVotesThanVoters(OfficerError):
    """More papers than members who took part."""

    happened = QT_TRANSLATE_NOOP("Error", "There are {papers} papers, and only {voters} members took part.")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check who was at the meeting or wrote, then the figures.")


class MeetingInFuture(OfficerError):
    """A meeting that has not taken place."""

    happened = QT_TRANSLATE_NOOP("Error", "The meeting of {day} has not taken place yet.")
    kept = QT_TRANSLATE_NOOP("Error", "No vote was recorded.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check the day of the meeting.")


@dataclass(frozen=True, slots=True)
class CountedVotes:
    """Votes on one nomination as the counting minutes (biên bản kiểm phiếu) give them."""

    nomination_id: int
    votes_for: int
    votes_against: int
    votes_invalid: int


def seat_council(office: Office, members: Sequence[tuple[str, str, CouncilRole]]) -> Step:
    """Seat a council of (name, post, role), in order, in place of the former one. Raises `CouncilNotWhole`."""
    names = [plain_name(name) for name, _, _ in members]
    chairs = [name for name, _, role in members if role is CouncilRole.CHAIR]
    if not all(names):
        raise CouncilNotWhole(reason="–")
    if len(chairs) != 1:
        raise CouncilNotWhole(reason=", ".join(chairs) or "–")
    twice = [name for (name, _, _), plain in zip(members, names, strict=True) if names.count(plain) > 1]
    if twice:
        raise CouncilNotWhole(reason=", ".join(twice))
    with office.work(QT_TRANSLATE_NOOP("Step", "Seat the council of {count} members"), count=len(members)) as work:
        work.council.seat(members, on=office.today)
    return work.step


def vote_by_counts(
    office: Office,
    round_id: int,
    counted: Sequence[CountedVotes],
    *,
    held_on: date | None = None,
    presence: Mapping[int, str] | None = None,
) -> Step:
    """Enter counted votes as a meeting of its own, with who took part (`presence` by member) where it is known.

    A member who is not named in `presence` was absent. Raises `VotesDoNotAddUp`, `MoreVotesThanVoters`,
    `VoteOfStranger`, `NotVotable`, `CountedTwice`, `CouncilEmpty`, `MeetingInFuture`.
    """
    counts = Counter(votes.nomination_id for votes in counted)
    if len(counts) < len(counted) or not counts:
        raise CountedTwice(nomination=", ".join(str(key) for key, times in counts.items() if times > 1) or "–")
    rules = office.rulebook_of(round_id)
    with _vote(office, round_id, counted=len(counted)) as work:
        members = _members(work)
        nominations = _votable(work, round_id, [votes.nomination_id for votes in counted])
        day = _held(office, held_on)
        tallies = {
            votes.nomination_id: tally(
                agree=votes.votes_for,
                against=votes.votes_against,
                invalid=votes.votes_invalid,
                members=len(members),
                threshold=threshold_for(nominations[votes.nomination_id].award_code, on=day, rulebook=rules),
            )
            for votes in counted
        }
        papers = max(votes.votes_for + votes.votes_against + votes.votes_invalid for votes in counted)
        took_part = _took_part(presence, members, papers=papers) if presence is not None else {}
        present = sum(how == "present" for how in took_part.values()) if took_part else papers
        meeting_id = _lock(office, work, round_id, tallies, present=present, on=day)
        work.council.attend(meeting_id, took_part)
    return work.step


def vote_by_ballots(office: Office, round_id: int, ballots: Sequence[Ballot], *, held_on: date | None = None) -> Step:
    """Enter members' votes one by one.

    Raises `VotedTwice`, `VoteOfStranger`, `NotVotable`, `CouncilEmpty`, `MeetingInFuture`.
    """
    by_nomination: dict[int, list[Ballot]] = defaultdict(list)
    for ballot in ballots:
        by_nomination[ballot.nomination_id].append(ballot)
    rules = office.rulebook_of(round_id)
    with _vote(office, round_id, counted=len(by_nomination)) as work:
        members = _members(work)
        nominations = _votable(work, round_id, list(by_nomination))
        day = _held(office, held_on)
        conflict_out = takes_conflict_out(on=day, rulebook=rules)
        tallies = {
            nomination_id: count_votes(
                given,
                members=members,
                threshold=threshold_for(nominations[nomination_id].award_code, on=day, rulebook=rules),
                conflict_out=conflict_out,
            )
            for nomination_id, given in by_nomination.items()
        }
        presence = _presence(ballots, members)
        present = sum(how == "present" for how in presence.values())
        meeting_id = _lock(office, work, round_id, tallies, present=present, on=day)
        work.council.cast(ballots)
        work.council.attend(meeting_id, presence)
    return work.step


def vote_report(office: Office, round_id: int) -> dict[str, Any]:
    """The meetings and every counted result of a round, with the keys of the command's report.

    `members`, `present` and `quorum` are those of the main meeting; a later vote stands beside it in `meetings`, and
    takes nothing of it away.
    """
    with office.reader() as reader:
        meeting = reader.council.meeting_of(round_id)
        held = reader.council.meetings_of(round_id)
        tallies = reader.council.tallies_of(round_id)
    return {
        "members": meeting.members if meeting else 0,
        "present": meeting.present if meeting else 0,
        "quorum": meeting.has_quorum if meeting else False,
        "meetings": [
            {
                "day": one.held_on.isoformat() if one.held_on else None,
                "members": one.members,
                "present": one.present,
                "quorum": one.has_quorum,
                "nominations": sorted(one.settled),
            }
            for one in held
        ],
        "nominations": [
            {
                "nomination": found.nomination_id,
                "for": found.votes_for,
                "against": found.votes_against,
                "invalid": found.votes_invalid,
                "absent": found.absent,
                "conflict": found.conflicts,
                "threshold": found.threshold,
                "passed": found.passed,
            }
            for found in tallies.values()
        ],
    }


def _vote(office: Office, round_id: int, *, counted: int) -> AbstractContextManager[Work]:
    with office.reader() as reader:
        name = reader.rounds.get(round_id).name
    named = QT_TRANSLATE_NOOP("Step", "Record the votes on {count} nominations of {round}")
    return office.work(named, count=counted, round=name)


def _members(work: Work) -> dict[int, str]:
    members = {member.id: member.name for member in work.council.members()}
    if not members:
        raise CouncilEmpty
    return members


def _held(office: Office, held_on: date | None) -> date:
    day = held_on or office.today
    if day > office.today:
        raise MeetingInFuture(day=day)
    return day


def _votable(work: Work, round_id: int, ids: Sequence[int]) -> dict[int, Nomination]:
    found = {nomination.id: nomination for nomination in work.rounds.nominations_of(round_id)}
    for nomination_id in ids:
        if nomination_id not in found or found[nomination_id].status not in VOTABLE:
            raise NotVotable(nomination=nomination_id)
    return found


def _lock(office: Office, work: Work, round_id: int, tallies: Mapping[int, Tally], *, present: int, on: date) -> int:
    """Keep the results and put each nomination where its votes put it; gives the meeting's id."""
    members = len(work.council.members())
    held = quorum(present, members=members, on=on, rulebook=office.rulebook_of(round_id))
    meeting_id = work.council.hold(round_id, held_on=on, members=members, present=present, has_quorum=held.held)
    work.council.lock(meeting_id, [_stored(nomination_id, counted) for nomination_id, counted in tallies.items()])
    for status, passed in ((Status.SUPPORTED, True), (Status.REFUSED, False)):
        work.rounds.set_status([key for key, counted in tallies.items() if counted.passed is passed], status)
    return meeting_id


def _stored(nomination_id: int, counted: Tally) -> StoredTally:
    return StoredTally(
        nomination_id=nomination_id,
        members=counted.members,
        votes_for=counted.agree,
        votes_against=counted.against,
        votes_invalid=counted.invalid,
        absent=counted.absent,
        conflicts=counted.conflict,
        threshold=_fraction(counted.threshold.ratio),
        passed=counted.passed,
    )


def _fraction(ratio: Fraction) -> str:
    return f"{ratio.numerator}/{ratio.denominator}"


def _took_part(presence: Mapping[int, str], members: Mapping[int, str], *, papers: int) -> dict[int, str]:
    """How each member took part; refuses strangers, and more papers than there were voters."""
    for stranger in presence.keys() - members.keys():
        raise VoteOfStranger(member=stranger)
    took_part = {member: presence.get(member, "absent") for member in members}
    voters = sum(how != "absent" for how in took_part.values())
    if papers > voters:
        raise MoreVotesThanVoters(papers=papers, voters=voters)
    return took_part


def _presence(ballots: Sequence[Ballot], members: Mapping[int, str]) -> dict[int, str]:
    """How each member took part: at the meeting, by a written opinion, or not at all."""
    presence = dict.fromkeys(members, "absent")
    for ballot in ballots:
        if ballot.vote is not Vote.ABSENT and presence[ballot.member_id] != "present":
            presence[ballot.member_id] = "in_writing" if ballot.in_writing else "present"
    return presence
