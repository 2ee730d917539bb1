"""What the palette asks at every key: people by name, units, decisions by number, day and content; answered at once.

Names are ranked as an officer thinks of them: by the given name first, which stands last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    func,
    or_,
    select,
)

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import fold
from tdkt_desktop.storage.tables import award, decision, subject, unit, unit_alias, unit_succession

_SHORT = 2
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
    chosen = _ranked(rank, wanted).limit(limit).subquery()
    if len(wanted) == 1 and len(wanted[0]) <= _SHORT:
        few = _first_of_short(connection, wanted[0], limit=limit)
        chosen = few if few is not None else chosen
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


def _ranked(rank: ColumnElement[int], wanted: Sequence[str]) -> Select[Any]:
    named = (_begins(subject.c.folded, word) for word in wanted)
    return select(subject.c.id, rank.label("rank")).where(*named).order_by(rank, subject.c.name_key, subject.c.id)


def _first_of_short(connection: Connection, word: str, *, limit: int) -> Subquery | None:
    """One or two letters begin a third of all names: so many given names in their order need no sorting of the rest."""
    found: dict[int, int] = {}
    for rank, named in ((GIVEN, _is_given(word)), (GIVEN_BEGINS, _begins_given(word))):
        in_order = select(subject.c.id).where(named).order_by(subject.c.name_key, subject.c.id)
        found |= dict.fromkeys(connection.scalars(in_order.limit(limit - len(found))), rank)
        if len(found) == limit:
            ranks = case(found, value=subject.c.id)
            return select(subject.c.id, ranks.label("rank")).where(subject.c.id.in_(found)).subquery()
    return None


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
    given = [_is_given(word) for word in wanted]
    begins = [_begins_given(word) for word in wanted]
    return case(
        (or_(name == " ".join(wanted), name.endswith(f" {' '.join(wanted)}", autoescape=True)), WHOLE)
        if len(wanted) > 1
        else (name == wanted[0], WHOLE),
        (or_(*given), GIVEN),
        (or_(*begins), GIVEN_BEGINS),
        else_=ELSEWHERE,
    )


def _is_given(word: str) -> ColumnElement[bool]:
    return subject.c.folded.endswith(f" {word}", autoescape=True)


def _begins_given(word: str) -> ColumnElement[bool]:
    """It begins the last word, which is longer, and no word before."""
    name, plain = subject.c.folded, _plain(word)
    return and_(
        name.contains(f" {word}", autoescape=True),
        name.not_like(f"% {plain}% %", escape="\\"),
        name.not_like(f"% {plain}", escape="\\"),
    )


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _decision_rank(row: Any, wanted: Sequence[str]) -> int | None:
    """0 when a word is the number itself, 1 when each word begins a word of it; None when one is not there."""
    numbers, text = _decision_words(row.number, row.signed_on, row.title)
    if not all(f" {one}" in text for one in wanted):
        return None
    return 0 if any(one in numbers for one in wanted) else 1


@lru_cache(maxsize=8192)  # asked anew at every key
def _decision_words(number: str | None, signed_on: str | None, title: str | None) -> tuple[tuple[str, ...], str]:
    """The number with and without its symbol, and all words of a decision, each behind a blank."""
    whole = fold(number or "")
    parts = whole.replace("/", " ").replace("-", " ")
    words = (parts, whole, *_day_words(signed_on), fold(title or ""))
    return (whole.partition("/")[0], whole), " " + " ".join(words)


def _day_words(stored: str | None) -> Iterable[str]:
    """The ways a day is typed: 05/9/2026, 05/09/2026, 5/9/2026, and its year."""
    if not stored:
        return ()
    day = date.fromisoformat(stored)
    return (short_date(day), f"{day:%d/%m/%Y}", f"{day.day}/{day.month}/{day.year}", f"{day.year}")


def _by_rank(found: tuple[int, int, FoundDecision]) -> tuple[int, int]:
    return found[:2]
