"""What of the office's work is late, due or waiting today, and the one thing to do next with its reason.

Pure functions: they are given what stands on file and the day, and say what to do in sentences to be translated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Today"
SOON_DAYS = 7
MEETING_NEAR_DAYS = 14
BACKUP_OLD_DAYS = 7
TITLE_LETTERS = 45
"""What the title of the next step holds without being cut by the window."""


class DutyKind(StrEnum):
    """A task of the plan (nhiệm vụ) or a report that is owed (nghĩa vụ báo cáo)."""

    TASK = "task"
    REPORT = "report"


class Deed(StrEnum):
    """What the next step has the officer do; the window knows where each is done."""

    BEGIN = "begin"
    TAKE_IN = "take_in"
    MEND_HELD = "mend_held"
    APPRAISE = "appraise"
    LOOK = "look"
    COUNCIL = "council"
    DECIDE = "decide"
    SEND_UP = "send_up"
    COMPLETE = "complete"
    FINISH = "finish"
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing with a due day; `awaited` are units whose report has not come, `expected` how many were to report."""

    kind: DutyKind
    id: int
    content: str
    due_on: date
    precision: str = "day"
    state: TaskState = TaskState.OPEN
    detail: str = ""
    awaited: tuple[str, ...] = ()
    expected: int = 0

    @property
    def key(self) -> str:
        """Names the duty among tasks and reports."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class RoundStand:
    """How far a round (đợt xét) is, in numbers of nominations.

    `doubtful`: proposed, appraised, and neither qualified nor taken on with a written reason. `ready`: proposed and
    good for the council. `supported_here` are decided by the ward, `supported_above` by a higher level, not sent yet
    and due by `due_above`. For `asked_above` the higher level wants more, `sent_above` lie with it since `sent_on`.
    """

    id: int
    name: str
    year: int
    meets_on: date | None = None
    nominations: int = 0
    held: int = 0
    unappraised: int = 0
    doubtful: int = 0
    ready: int = 0
    returned: int = 0
    supported_here: int = 0
    supported_above: int = 0
    due_above: date | None = None
    asked_above: int = 0
    sent_above: int = 0
    sent_on: date | None = None
    decided: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What the choice is made from.

    `since`: the first day that the office has anything on record of; what fell due before it is not held against it.
    """

    today: date
    since: date
    duties: tuple[Duty, ...] = ()
    rounds: tuple[RoundStand, ...] = ()
    held_elsewhere: int = 0
    last_backup: datetime | None = None
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """What the page shows: duties by due day, rounds in which a unit is awaited, and the nearest duty after all these.

    In `awaiting_above` a dossier lies with a higher level. `earlier` counts the open duties from before the record.
    """

    late: tuple[Duty, ...]
    soon: tuple[Duty, ...]
    awaiting: tuple[RoundStand, ...]
    nearest: Duty | None
    earlier: int
    awaiting_above: tuple[RoundStand, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do: its name, why now, the words of its button, and what it is done on."""

    key: str
    deed: Deed
    title: Sentence
    why: Sentence
    verb: Sentence
    round_id: int | None = None
    duty: Duty | None = None


def board(facts: Facts) -> Board:
    """Sort the open duties by what today makes of them."""
    waiting = sorted((duty for duty in facts.duties if _is_open(duty)), key=_by_due)
    late = tuple(duty for duty in waiting if facts.since <= duty.due_on < facts.today)
    ahead = [duty for duty in waiting if duty.due_on >= facts.today]
    soon = tuple(duty for duty in ahead if days_to(duty.due_on, facts.today) <= SOON_DAYS)
    nearest = ahead[len(soon)] if len(ahead) > len(soon) else None
    earlier = sum(duty.due_on < facts.since and duty.due_on < facts.today for duty in waiting)
    awaiting = tuple(found for found in facts.rounds if found.returned)
    awaiting_above = tuple(found for found in facts.rounds if found.sent_above)
    return Board(late, soon, awaiting, nearest, earlier, awaiting_above)


def ranked(facts: Facts) -> tuple[NextStep, ...]:
    """Everything that could be done next, the most wanted first; empty when nothing is to be done."""
    near = [found for found in facts.rounds if _meets_soon(found, facts.today)]
    current = [found for found in facts.rounds if found not in near and not _is_over(found, facts.today)]
    over = [found for found in facts.rounds if found not in near and _is_over(found, facts.today)]
    shown = board(facts)
    own = [duty for duty in shown.late if not duty.awaited]
    return (
        *_beginning(facts),
        *_round_steps(sorted(near, key=_by_meeting), facts),
        *_round_steps(current, facts),
        *(_finish(duty, facts.today) for duty in [*reversed(own), *shown.soon]),
        *_round_steps(over, facts),
        *_held_elsewhere(facts),
        *_backup(facts),
    )


def due_words(duty: Duty) -> object:
    """The due day as it is known: a day, or a sentence such as “Tháng 12”."""
    if duty.precision == "day":
        return duty.due_on
    if duty.precision == "quarter":
        source = QT_TRANSLATE_NOOP("Today", "Quarter {number}")
        return Sentence(CONTEXT, source, {"number": ("I", "II", "III", "IV")[(duty.due_on.month - 1) // 3]})
    return Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Month {month}"), {"month": duty.due_on.month})


def shortened(content: str) -> str:
    """A task as the title of the next step: at most `TITLE_LETTERS`, cut between words, never by the window."""
    if len(content) <= TITLE_LETTERS:
        return content
    kept = content[:TITLE_LETTERS].rpartition(" ")[0] or content[: TITLE_LETTERS - 1]
    return kept.rstrip(" ,;:.–-") + "…"


def days_to(day: date, today: date) -> int:
    """Days from today to a day; negative when it is past."""
    return (day - today).days


# ---- steps of a round


def _round_steps(rounds: Sequence[RoundStand], facts: Facts) -> Iterator[NextStep]:
    for found in rounds:
        yield from _steps_of(found, facts.today)


def _steps_of(found: RoundStand, today: date) -> Iterator[NextStep]:
    """The steps of one round that something waits for, in the order of the work."""
    council = _council_why(found, today)
    mend = QT_TRANSLATE_NOOP("Today", "{round}: they are counted nowhere until they are settled.")
    sign = QT_TRANSLATE_NOOP("Today", "{round}: the council agrees; they count once the decision is signed.")
    send = _send_why(found, today)
    more = QT_TRANSLATE_NOOP("Today", "{round}: the higher level asks for more papers.")
    begin = QT_TRANSLATE_NOOP("Today", "{round}: no nomination is on file yet.")
    is_new = int(not found.nominations and not found.held)
    for deed, count, why in (
        (Deed.MEND_HELD, found.held, mend),
        (Deed.APPRAISE, found.unappraised, council),
        (Deed.DECIDE, found.supported_here, sign),
        (Deed.LOOK, found.doubtful, council),
        (Deed.COUNCIL, found.ready, council),
        (Deed.COMPLETE, found.asked_above, more),
        (Deed.SEND_UP, found.supported_above, send),
        (Deed.TAKE_IN, is_new, begin),
    ):
        if count:
            yield _step(found, deed, count=count, why=why, today=today)


def _council_why(found: RoundStand, today: date) -> str:
    if found.meets_on is not None and found.meets_on >= today:
        return QT_TRANSLATE_NOOP("Today", "{round}: the council meets on {day}, {days_count} days left.")
    if found.ready:
        return QT_TRANSLATE_NOOP("Today", "{round}: {ready_count} are ready for the council.")
    return QT_TRANSLATE_NOOP("Today", "{round}: the council votes only on what was appraised.")


def _send_why(found: RoundStand, today: date) -> str:
    if found.due_above is None:
        return QT_TRANSLATE_NOOP("Today", "{round}: the council agrees; a higher level decides on them.")
    if found.due_above < today:
        return QT_TRANSLATE_NOOP("Today", "{round}: the dossier was due {due_day}, {due_count} days ago.")
    return QT_TRANSLATE_NOOP("Today", "{round}: the dossier is due {due_day}, {due_count} days left.")


_TITLES = {
    Deed.TAKE_IN: QT_TRANSLATE_NOOP("Today", "Take in the units' lists"),
    Deed.MEND_HELD: QT_TRANSLATE_NOOP("Today", "Settle {count} rows held back"),
    Deed.APPRAISE: QT_TRANSLATE_NOOP("Today", "Appraise {count} nominations"),
    Deed.LOOK: QT_TRANSLATE_NOOP("Today", "Look at {count} nominations in doubt"),
    Deed.COUNCIL: QT_TRANSLATE_NOOP("Today", "Bring {count} nominations to the council"),
    Deed.DECIDE: QT_TRANSLATE_NOOP("Today", "Issue the decision on {count} nominations"),
    Deed.SEND_UP: QT_TRANSLATE_NOOP("Today", "Send {count} nominations to the province"),
    Deed.COMPLETE: QT_TRANSLATE_NOOP("Today", "Complete the dossier of {count} nominations"),
}
_VERBS = {
    Deed.TAKE_IN: QT_TRANSLATE_NOOP("Today", "Take in lists"),
    Deed.MEND_HELD: QT_TRANSLATE_NOOP("Today", "Settle"),
    Deed.APPRAISE: QT_TRANSLATE_NOOP("Today", "Appraise"),
    Deed.LOOK: QT_TRANSLATE_NOOP("Today", "Appraise on"),
    Deed.COUNCIL: QT_TRANSLATE_NOOP("Today", "Open the round"),
    Deed.DECIDE: QT_TRANSLATE_NOOP("Today", "Make the decision"),
    Deed.SEND_UP: QT_TRANSLATE_NOOP("Today", "Make the dossier"),
    Deed.COMPLETE: QT_TRANSLATE_NOOP("Today", "Open the dossier"),
}


def _step(found: RoundStand, deed: Deed, *, count: int, why: str, today: date) -> NextStep:
    reason: dict[str, object] = {"round": found.name, "ready_count": found.ready}
    if found.meets_on is not None:
        reason |= {"day": found.meets_on, "days_count": days_to(found.meets_on, today)}
    if found.due_above is not None:
        reason |= {"due_day": found.due_above, "due_count": abs(days_to(found.due_above, today))}
    return NextStep(
        key=f"round:{found.id}:{deed}",
        deed=deed,
        title=Sentence(CONTEXT, _TITLES[deed], {"count": count}),
        why=Sentence(CONTEXT, why, reason),
        verb=Sentence(CONTEXT, _VERBS[deed]),
        round_id=found.id,
    )


# ---- duties, and what is left


def _finish(duty: Duty, today: date) -> NextStep:
    left = days_to(duty.due_on, today)
    values = {"due": due_words(duty), "count": abs(left)}
    if left < 0:
        why = QT_TRANSLATE_NOOP("Today", "It was due {due}, {count} days ago.")
    elif left == 0:
        why = QT_TRANSLATE_NOOP("Today", "It is due today.")
    else:
        why = QT_TRANSLATE_NOOP("Today", "It is due {due}, {count} days left.")
    return NextStep(
        key=duty.key,
        deed=Deed.FINISH,
        title=Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "{content}"), {"content": shortened(duty.content)}),
        why=Sentence(CONTEXT, why, values),
        verb=Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Mark as done")),
        duty=duty,
    )


def _beginning(facts: Facts) -> Iterator[NextStep]:
    if facts.is_empty and not facts.rounds:
        yield NextStep(
            key="begin",
            deed=Deed.BEGIN,
            title=Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Enter the first people")),
            why=Sentence(
                CONTEXT, QT_TRANSLATE_NOOP("Today", "Nobody is on file yet; names are proposed from there later.")
            ),
            verb=Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Open the subjects")),
        )


def _held_elsewhere(facts: Facts) -> Iterator[NextStep]:
    if facts.held_elsewhere:
        yield NextStep(
            key="held",
            deed=Deed.MEND_HELD,
            title=Sentence(
                CONTEXT, QT_TRANSLATE_NOOP("Today", "Settle {count} rows held back"), {"count": facts.held_elsewhere}
            ),
            why=Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "They stand in lists that were taken in earlier.")),
            verb=Sentence(CONTEXT, _VERBS[Deed.MEND_HELD]),
        )


def _backup(facts: Facts) -> Iterator[NextStep]:
    if facts.last_backup is None:
        if facts.since >= facts.today:
            return  # the first day: the backup is made when the office closes
        why = Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "There is no backup yet."))
    else:
        age = (facts.today - facts.last_backup.date()).days
        if age <= BACKUP_OLD_DAYS:
            return
        source = QT_TRANSLATE_NOOP("Today", "The last backup is {count} days old.")
        why = Sentence(CONTEXT, source, {"count": age})
    title = Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Back the office up"))
    verb = Sentence(CONTEXT, QT_TRANSLATE_NOOP("Today", "Back up"))
    yield NextStep(key="backup", deed=Deed.BACK_UP, title=title, why=why, verb=verb)


def _is_open(duty: Duty) -> bool:
    return duty.state in (TaskState.OPEN, TaskState.UNDERWAY)


def _by_due(duty: Duty) -> tuple[date, str, int]:
    return duty.due_on, duty.kind, duty.id


def _by_meeting(found: RoundStand) -> tuple[date, int]:
    return found.meets_on or date.max, found.id


def _meets_soon(found: RoundStand, today: date) -> bool:
    return found.meets_on is not None and 0 <= days_to(found.meets_on, today) <= MEETING_NEAR_DAYS


def _is_over(found: RoundStand, today: date) -> bool:
    """A round with decisions whose rest can wait: nothing of it is supported and undecided any more."""
    left = found.supported_here or found.unappraised or found.asked_above
    return bool(found.decided) and not left and (found.year < today.year or not found.held)
