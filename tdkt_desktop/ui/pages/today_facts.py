"""What the page Hôm nay reads: duties, rounds, held rows, the year's progress, the last backup. A handful of reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tdkt_desktop.actions.today import put_off_keys
from tdkt_desktop.actions.upward import dossiers_of
from tdkt_desktop.domain.dossier import Dossier, DossierState
from tdkt_desktop.domain.next_step import Duty, DutyKind, Facts, RoundStand
from tdkt_desktop.domain.round import Round, Status
from tdkt_desktop.domain.schedule import TaskState
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.storage.work import Reader

QUALIFIED = "qualified"
_WITH_THE_PROVINCE = (DossierState.SENT, DossierState.WAITING)


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the year: its source string (context "Today"), how many of how many, the page behind it."""

    title: str
    done: int
    total: int
    page: str


@dataclass(frozen=True, slots=True)
class Day:
    """Everything that the page shows."""

    facts: Facts
    bars: tuple[Bar, ...]
    put_off: frozenset[str] = frozenset()


def gather(office: Office, *, year: int, bar_titles: tuple[str, str, str, str]) -> Day:
    """Read the day as it stands, and the progress of a year; titles of its bars: tasks, reports, units, decided."""
    today = office.today
    with office.reader() as reader:
        duties = [duty for of in (today.year - 1, today.year, today.year + 1) for duty in _duties(reader, of)]
        wanted = _rounds(reader, today, year)
        dossiers = dossiers_of(office, reader, wanted)
        rounds = [
            _stand(office, reader, found, dossiers=[one for one in dossiers if one.round.id == found.id])
            for found in wanted
        ]
        held_elsewhere = sum(row.state == "waiting" for row in reader.files.held_of(None))
        facts = Facts(
            today=today,
            since=_since(reader, today),
            duties=tuple(duties),
            rounds=tuple(found for found in rounds if found.year >= today.year - 1),
            held_elsewhere=held_elsewhere,
            last_backup=last_backup(office.folder),
            is_empty=not reader.subjects.count(),
        )
        bars = _bars(reader, [found for found in rounds if found.year == year], year=year, titles=bar_titles)
        waiting = put_off_keys(reader, today)
    return Day(facts, bars, waiting)


def last_backup(folder: Path) -> datetime | None:
    """When the newest routine backup of an office folder was made; its name says so."""
    made = backup.routine_backups(folder)
    if not made:
        return None
    try:
        return datetime.strptime(made[-1].stem[:17], "%Y-%m-%d_%H%M%S")  # noqa: DTZ007 - the officer's wall clock
    except ValueError:
        return datetime.fromtimestamp(made[-1].stat().st_mtime)  # noqa: DTZ006 - the same


def _duties(reader: Reader, year: int) -> Iterator[Duty]:
    for row in reader.plans.schedule_of(year):
        if row.due_on and row.state in (TaskState.OPEN, TaskState.UNDERWAY):
            detail = " · ".join(filter(None, (row.lead, row.cooperating)))
            yield _duty(DutyKind.TASK, row, detail=detail)
    names: dict[int, str] = {}
    for row in reader.plans.obligations_of(year):
        if row.due_on and row.state in (TaskState.OPEN, TaskState.UNDERWAY):
            reports = reader.plans.reports_of(row.id)
            for unit_id in reports:
                names.setdefault(unit_id, reader.units.name(unit_id))
            awaited = tuple(names[unit_id] for unit_id, received in reports.items() if received is None)
            detail = f"{row.reporter} → {row.receiver}"
            yield _duty(DutyKind.REPORT, row, detail=detail, awaited=awaited, expected=len(reports))


def _duty(kind: DutyKind, row: Any, *, detail: str, awaited: tuple[str, ...] = (), expected: int = 0) -> Duty:
    return Duty(
        kind=kind,
        id=row.id,
        content=row.content,
        due_on=date.fromisoformat(row.due_on),
        precision=row.due_precision or "day",
        state=TaskState(row.state),
        detail=detail,
        awaited=awaited,
        expected=expected,
    )


def _rounds(reader: Reader, today: date, year: int) -> list[Round]:
    return [found for found in reader.rounds.all() if found.year >= min(year, today.year - 1)]


def _stand(office: Office, reader: Reader, found: Round, *, dossiers: Sequence[Dossier]) -> RoundStand:
    """Counted by the database: a round of ten thousand is no slower to open the day with than one of ten."""
    by_status = reader.rounds.status_counts(found.id)
    judged = doubtful = 0
    for status in (Status.DRAFT, Status.PROPOSED):
        verdicts = _tally(reader, found, "verdict", status=status.value)
        doubts = _tally(reader, found, "verdict", status=status.value, override_reason=None)
        judged += sum(count for verdict, count in verdicts.items() if verdict is not None)
        doubtful += sum(count for verdict, count in doubts.items() if verdict not in (None, QUALIFIED))
    proposed = by_status.get(Status.DRAFT, 0) + by_status.get(Status.PROPOSED, 0)
    supported = _tally(reader, found, "award", status=Status.SUPPORTED.value)
    unsent = [one for one in dossiers if one.state(office.today) is DossierState.DRAFT and one.supported]
    asked = [one for one in dossiers if one.asked is not None]
    sent = [one for one in dossiers if one.state(office.today) in _WITH_THE_PROVINCE]
    return RoundStand(
        id=found.id,
        name=found.name,
        year=found.year,
        meets_on=found.meets_on,
        nominations=sum(by_status.values()),
        held=sum(row.state == "waiting" for row in reader.files.held_of(found.id)),
        unappraised=proposed - judged,
        doubtful=doubtful,
        ready=judged - doubtful,
        returned=by_status.get(Status.RETURNED, 0),
        supported_here=sum(count for code, count in supported.items() if _decided_here(office, code)),
        supported_above=sum(len(one.supported) for one in unsent),
        due_above=min((one.due_on for one in unsent if one.due_on is not None), default=None),
        asked_above=sum(len(one.open) for one in asked),
        sent_above=sum(len(one.open) for one in sent),
        sent_on=min((one.sent_on for one in sent if one.sent_on is not None), default=None),
        decided=by_status.get(Status.DECIDED, 0),
    )


def _tally(reader: Reader, found: Round, key: str, **equal: object) -> dict[Any, int]:
    return NOMINATIONS.tally(reader.connection, key, Filter(round_id=found.id, equal=equal))


def _decided_here(office: Office, code: object) -> bool:
    award = office.rulebook.find_award(str(code))
    return award is not None and award.decided_at_commune


def _since(reader: Reader, today: date) -> date:
    """The day of the office's first Step, or of the first task that is recorded as done, whichever came first."""
    days = [reader.history.get(1).at.date()]
    for year in (today.year - 1, today.year):
        rows = [*reader.plans.schedule_of(year), *reader.plans.obligations_of(year)]
        days += [date.fromisoformat(row.done_on) for row in rows if row.done_on]
    return min(days)


def _bars(reader: Reader, rounds: list[RoundStand], *, year: int, titles: tuple[str, str, str, str]) -> tuple[Bar, ...]:
    tasks = [row.state for row in reader.plans.schedule_of(year) if row.state != TaskState.DROPPED]
    reports = [row for row in reader.plans.obligations_of(year) if row.state != TaskState.DROPPED and row.due_on]
    units = [received for row in reports for received in reader.plans.reports_of(row.id).values()]
    decided = sum(found.decided for found in rounds)
    found = (
        Bar(titles[0], sum(state == TaskState.DONE for state in tasks), len(tasks), "schedule"),
        Bar(titles[1], sum(row.state == TaskState.DONE for row in reports), len(reports), "schedule"),
        Bar(titles[2], sum(received is not None for received in units), len(units), "schedule"),
        Bar(titles[3], decided, sum(one.nominations for one in rounds), "rounds"),
    )
    return tuple(bar for bar in found if bar.total)
