"""A dossier upward (hồ sơ trình): the nominations of a round that one higher level decides, and what came back.

It is no record of its own: round and level name it, the pack says which awards go there and which papers they need
(`rules.dossier`), dated events say how far it has come.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tdkt_desktop.domain.round import Nomination, Round, Status

FRESH_DAYS = 7
"""A dossier is said to be sent this long; afterwards the province is waited for."""


class EventKind(StrEnum):
    """What happens to a dossier: sent (gửi), more asked for (yêu cầu bổ sung), a nominee not awarded above."""

    SENT = "sent"
    ASKED = "asked"
    REFUSED = "refused"


class DossierState(StrEnum):
    """How far a dossier is: being made, sent, more asked for, the province is waited for, answered."""

    DRAFT = "draft"
    SENT = "sent"
    RETURNED = "returned"
    WAITING = "waiting"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class DossierEvent:
    """A dated event; `note` says how it was sent, what is asked for, or why not awarded. Refusals name a nominee."""

    id: int
    round_id: int
    level: str
    kind: EventKind
    on: date
    note: str
    nomination_id: int | None = None


@dataclass(frozen=True, slots=True)
class DossierCopy:
    """A dossier written to a folder or stick; `reason` why it went with papers missing."""

    id: int
    round_id: int
    level: str
    made_at: datetime
    folder: str
    files: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The higher level's decision on one nomination."""

    nomination_id: int
    decision_id: int
    number: str
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class NeededPaper:
    """A paper of the dossier: `of` nominees need it, `lacking` of them have none on file yet.

    `form_code` names the form that makes it; `is_made` where the program makes it when the dossier is written.
    `files`: names of the files that are kept of it.
    """

    code: str
    name: str
    article: str
    verification: str
    is_needed: bool
    for_each: bool
    form_code: str
    of: tuple[int, ...]
    lacking: tuple[int, ...]
    is_made: bool = False
    files: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether nothing of it is lacking."""
        return not self.lacking


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything on file of one dossier. `due_on` and `submitted_to` as the pack's route says."""

    round: Round
    level: str
    members: tuple[Nomination, ...]
    events: tuple[DossierEvent, ...] = ()
    copies: tuple[DossierCopy, ...] = ()
    answers: tuple[Answer, ...] = ()
    papers: tuple[NeededPaper, ...] = ()
    submitted_to: str = ""
    due_on: date | None = None
    due_verification: str = "read"

    @property
    def key(self) -> str:
        """Names the dossier among all."""
        return f"{self.round.id}:{self.level}"

    @property
    def open(self) -> tuple[Nomination, ...]:
        """Nominations without an answer yet."""
        return tuple(one for one in self.members if one.status not in (Status.DECIDED, Status.REFUSED))

    @property
    def supported(self) -> tuple[Nomination, ...]:
        """Nominations that the council agrees to and nobody has answered."""
        return tuple(one for one in self.members if one.status is Status.SUPPORTED)

    @property
    def needed(self) -> tuple[NeededPaper, ...]:
        """The papers without which it is not complete."""
        return tuple(paper for paper in self.papers if paper.is_needed)

    @property
    def missing(self) -> tuple[NeededPaper, ...]:
        """What is still lacking of these."""
        return tuple(paper for paper in self.needed if not paper.is_there)

    @property
    def sent_on(self) -> date | None:
        """The day of the first sending."""
        return min((event.on for event in self.events if event.kind is EventKind.SENT), default=None)

    @property
    def asked(self) -> DossierEvent | None:
        """What the province asked for last and has not been sent since."""
        last = self._last
        return last if last is not None and last.kind is EventKind.ASKED else None

    @property
    def is_copied(self) -> bool:
        """Whether it was written out since the last sending or asking."""
        last = self._last
        return any(last is None or copy.made_at.date() >= last.on for copy in self.copies)

    @property
    def answered_on(self) -> date | None:
        """The day of the last answer, once every nomination has one."""
        if self.open:
            return None
        days = [answer.signed_on for answer in self.answers if answer.signed_on is not None]
        days += [event.on for event in self.events if event.kind is EventKind.REFUSED]
        return max(days, default=None)

    @property
    def _last(self) -> DossierEvent | None:
        moved = [event for event in self.events if event.kind in (EventKind.SENT, EventKind.ASKED)]
        return max(moved, key=_by_day, default=None)

    def state(self, today: date) -> DossierState:
        """How far it is."""
        last = self._last
        if not self.open:
            return DossierState.ANSWERED
        if last is None:
            return DossierState.DRAFT
        if last.kind is EventKind.ASKED:
            return DossierState.RETURNED
        return DossierState.SENT if (today - last.on).days <= FRESH_DAYS else DossierState.WAITING

    def waited_days(self, today: date) -> int | None:
        """Days from the first sending to the answer, or to today; None before it is sent."""
        if self.sent_on is None:
            return None
        return max(((self.answered_on or today) - self.sent_on).days, 0)

    def waits_for_officer(self, today: date) -> bool:
        """Whether the officer has to send or to complete it."""
        state = self.state(today)
        return state is DossierState.RETURNED or (state is DossierState.DRAFT and bool(self.supported))


def belongs(nomination: Nomination, refused_above: Collection[int]) -> bool:
    """Whether a nomination is part of its dossier: not sent back to its unit, nor turned down before it went up."""
    if nomination.status is Status.REFUSED:
        return nomination.id in refused_above
    return nomination.status is not Status.RETURNED


def _by_day(event: DossierEvent) -> tuple[date, int]:
    return event.on, event.id
