"""What the palette asks at every key: people by name, units, decisions by number, day and content; answered at once.

Names are ranked as an officer thinks of them: by the given name first, which stands last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from tdkt_desktop.domain.text import fold
from tdkt_desktop.storage.tables import award, decision, subject, unit, unit_alias, unit_succession

WHOLE, GIVEN, GIVEN_BEGINS, ELSEWHERE = range(4)
"""How well a name answers: it is its whole end, its given name, the beginning of that, or elsewhere."""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person, collective or household with what tells it from its namesakes."""

    id: int
    name: str
    kind: str
    rank: int
    birth_date: str | None
    position: str | None
    unit: str | None
    awards: int


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit; of a former one also the unit into which it went."""

    id: int
    name: str
    kind: str | None
    valid_to: str | None
    successor: str | None


@dataclass(frozen=True, slots=True)
class FoundDecision:
    """A decision as far as telling it from others needs."""

    id: int
    number: str | None
    signed_on: str | None
    title: str | None


def people(connection: Connection, words: str, *, limit: int) -> list[FoundPerson]:
    """People in whose name each word begins a word, in any order: those called so first, then by name."""
    wanted = fold(words).split()
    if not wanted:
        return []
    rank = _rank(wanted)
    ordered = (rank, subject.c.name_key, subject.c.id)
    chosen = (
        select(subject.c.id, rank.label("rank"))
        .where(*(_begins(subject.c.folded, word) for word in wanted))
        .order_by(*ordered)
        .limit(limit)
        .subquery()
    )
    awards = (
        select(func.count())
        .select_from(award)
        .where(award.c.subject_id == subject.c.id, award.c.annulled_on.is_(None))
        .scalar_subquery()
    )
    found = (
        select(
            subject.c.id,
            subject.c.name,
            subject.c.kind,
            chosen.c.rank,
            subject.c.birth_date,
            subject.c.position,
            unit.c.name,
            awards,
        )
        .select_from(chosen.join(subject, subject.c.id == chosen.c.id).outerjoin(unit, unit.c.id == subject.c.unit_id))
        .order_by(chosen.c.rank, subject.c.name_key, subject.c.id)
    )
    return [FoundPerson(*row) for row in connection.execute(found)]


def units(connection: Connection, words: str, *, limit: int) -> list[FoundUnit]:
    """Units by any of their names; those that still stand come first."""
    wanted = fold(words).split()
    if not wanted:
        return []
    other = select(unit_alias.c.unit_id).where(*(_begins(unit_alias.c.folded, word) for word in wanted))
    named = and_(*(_begins(unit.c.folded, word) for word in wanted))
    later = unit.alias("later")
    successor = (
        select(func.min(later.c.name))
        .select_from(unit_succession.join(later, later.c.id == unit_succession.c.new_unit_id))
        .where(unit_succession.c.old_unit_id == unit.c.id)
        .scalar_subquery()
    )
    found = (
        select(unit.c.id, unit.c.name, unit.c.kind, unit.c.valid_to, successor)
        .where(or_(named, unit.c.id.in_(other)))
        .order_by(unit.c.valid_to.is_not(None), case((named, 0), else_=1), unit.c.id)
        .limit(limit)
    )
    return [FoundUnit(*row) for row in connection.execute(found)]


def decisions(connection: Connection, words: str, *, limit: int) -> list[FoundDecision]:
    """Decisions by number, day (as 18/12/2024, 18/12, 2024) and content; a number that is meant whole comes first."""
    wanted = fold(words).split()
    if not wanted:
        return []
    newest = (decision.c.signed_on.desc(), decision.c.id.desc())
    rows = connection.execute(
        select(decision.c.id, decision.c.number, decision.c.signed_on, decision.c.title).order_by(*newest)
    )
    ranked = [
        (rank, place, FoundDecision(*row))
        for place, row in enumerate(rows)
        if (rank := _decision_rank(row, wanted)) is not None
    ]
    return [found for _, _, found in sorted(ranked, key=_by_rank)[:limit]]


def decisions_of(connection: Connection, subject_id: int, *, limit: int) -> list[FoundDecision]:
    """The newest decisions that name a subject."""
    found = (
        select(decision.c.id, decision.c.number, decision.c.signed_on, decision.c.title)
        .select_from(award.join(decision, decision.c.id == award.c.decision_id))
        .where(award.c.subject_id == subject_id, award.c.annulled_on.is_(None))
        .distinct()
        .order_by(decision.c.signed_on.desc(), decision.c.id.desc())
        .limit(limit)
    )
    return [FoundDecision(*row) for row in connection.execute(found)]


def _begins(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return or_(column.like(f"{escaped}%", escape="\\"), column.like(f"% {escaped}%", escape="\\"))


def _rank(wanted: Sequence[str]) -> ColumnElement[int]:
    """By the given name, which is the last word; any of the words may be meant by it."""
    name = subject.c.folded
    given = [name.endswith(f" {word}", autoescape=True) for word in wanted]
    begins = [
        and_(
            name.contains(f" {word}", autoescape=True),
            name.not_like(f"% {_plain(word)}% %", escape="\\"),
        )
        for word in wanted
    ]
    return case(
        (or_(name == " ".join(wanted), name.endswith(f" {' '.join(wanted)}", autoescape=True)), WHOLE)
        if len(wanted) > 1
        else (name == wanted[0], WHOLE),
        (or_(*given), GIVEN),
        (or_(*begins), GIVEN_BEGINS),
        else_=ELSEWHERE,
    )


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _decision_rank(row: Any, wanted: Sequence[str]) -> int | None:
    """0 when a word is the number itself, 1 when each word begins a word of it; None when one is not there."""
    number = fold(row.number or "")
    head = number.partition("/")[0]
    words = [*number.replace("/", " ").replace("-", " ").split(), number, *_day_words(row.signed_on)]
    words += fold(row.title or "").split()
    if not all(any(word.startswith(one) for word in words) for one in wanted):
        return None
    return 0 if head in wanted or number in wanted else 1


def _day_words(stored: str | None) -> Iterable[str]:
    """The ways a day is typed: 05/12/2026, 5/12/2026, and its year."""
    if not stored:
        return ()
    day = date.fromisoformat(stored)
    return (f"{day:%d/%m/%Y}", f"{day.day}/{day.month}/{day.year}", f"{day.year}")


def _by_rank(found: tuple[int, int, FoundDecision]) -> tuple[int, int]:
    return found[:2]
