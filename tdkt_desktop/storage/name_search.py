"""Search by the names of subjects: who is called so is found first, among tens of thousands, then their rows.

Few subjects lead to their rows by an index, many are met soon by walking the rows in their order: taken the other way
round, either reads the whole register for a window of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, exists, func, or_, select

from tdkt_desktop.storage.tables import former_subject, subject

FEW = 2000
"""Subjects whose rows are looked up one by one."""


@dataclass(frozen=True, slots=True)
class OfSubject:
    """How the rows of a listing come by a name: `link` points to the subject.

    Where a row has several subjects, `link` stands in a table between, whose `owner` points to the `row`.
    """

    link: ColumnElement[Any]
    owner: ColumnElement[Any] | None = None
    row: ColumnElement[Any] | None = None

    def called(self, connection: Connection, words: Sequence[str], *, soon: bool) -> ColumnElement[bool]:
        """Rows whose subject has, or had, a name in which words begin so.

        `soon`: only the first of them are wanted, in the order of the listing, which is then walked and broken off.
        """
        had = connection.scalars(select(former_subject.c.subject_id).where(_begin(former_subject, words))).all()
        if self.link is subject.c.id:
            return _called(subject, words, had)
        every = subject.alias("called")
        found = select(every.c.id).where(_called(every, words, had))
        few = ids_in(connection, found.limit(FEW + 1))
        is_few = len(few) <= FEW
        if self.owner is not None and self.row is not None:
            if is_few:
                return self.row.in_(select(self.owner).where(among(self.link, few)))
            return exists().where(self.owner == self.row, self.link == every.c.id, _called(every, words, had))
        if is_few:
            return among(self.link, few)
        return exists().where(every.c.id == self.link, _called(every, words, had)) if soon else self.link.in_(found)


def ids_in(connection: Connection, asked: Select[Any]) -> list[int]:
    """The ids of a query in its order: one row with all of them instead of a hundred thousand."""
    found = asked.subquery()
    ids: list[int] = json.loads(f"[{connection.scalar(select(func.group_concat(found.c.id))) or ''}]")
    return ids


def among(column: ColumnElement[Any], values: Sequence[int | str]) -> ColumnElement[bool]:
    """A column stands among ids or texts, however many: they go in as one value."""
    return column.in_(select(func.json_each(json.dumps(values)).table_valued("value").c.value))


def begins(word: str, *columns: ColumnElement[str]) -> ColumnElement[bool]:
    """One of these folded columns has a word that begins so."""
    return or_(*(_begins(word, column) for column in columns))


def _begins(word: str, column: ColumnElement[str]) -> ColumnElement[bool]:
    """The quickest question first, which most rows answer with no."""
    begins = or_(func.instr(column, f" {word}") > 0, func.substr(column, 1, len(word)) == word)
    return and_(func.instr(column, word) > 0, begins)


def _begin(names: FromClause, words: Sequence[str]) -> ColumnElement[bool]:
    return and_(*(_begins(word, names.c.folded) for word in words))


def _called(people: FromClause, words: Sequence[str], had: Sequence[int]) -> ColumnElement[bool]:
    return or_(_begin(people, words), people.c.id.in_(had)) if had else _begin(people, words)
