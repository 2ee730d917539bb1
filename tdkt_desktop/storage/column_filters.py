"""Filters of single columns: beginnings of words without marks, or one of several values; blank is a value too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, cast, func, or_

from tdkt_desktop.domain.text import fold

BLANK = None
"""The value of an empty cell: nothing stored, or an empty text."""

_DAY = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """What is wanted of one column; `values` None is any value, `BLANK` among them keeps empty cells."""

    words: str = ""
    values: tuple[object, ...] | None = None


@dataclass(frozen=True, slots=True)
class ColumnValue:
    """A value of a column, on how many rows it stands, and one of them by its id."""

    value: object
    count: int
    row_id: int


def conditions(columns: Mapping[str, ColumnFilter], fields: Mapping[str, ColumnElement[Any]]) -> list[Any]:
    """The filters as conditions over the fields of a listing; a column that it does not have filters nothing."""
    found: list[Any] = []
    for key, wanted in columns.items():
        field = fields.get(key)
        if field is None:
            continue
        if wanted.values is not None:
            found.append(_one_of(field, wanted.values))
        found += [_begins(field, word) for word in fold(wanted.words).split()]
    return found


def ready(connection: Connection, columns: Mapping[str, ColumnFilter]) -> None:
    """Let this connection fold texts, when one of the filters asks for words."""
    if any(wanted.words for wanted in columns.values()):
        driver: Any = connection.connection.driver_connection
        driver.create_function("fold_text", 1, _folded, deterministic=True)


def stored_day(word: str) -> str:
    """A day, month or year as typed (18/12/2024, 12/2024), as the beginning of a stored day; else the word."""
    found = _DAY.fullmatch(word)
    if found is None:
        return word
    day, month, year = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}" if day else f"{year}-{int(month):02}"


def _one_of(field: ColumnElement[Any], values: tuple[object, ...]) -> ColumnElement[bool]:
    named = field.in_([value for value in values if value is not BLANK])
    return or_(named, field.is_(None), cast(field, String) == "") if BLANK in values else named


def _begins(field: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    folded = func.fold_text(field)
    plain = _escaped(word)
    day = stored_day(word)
    tried = (f"{plain}%", f"% {plain}%", *(() if day == word else (f"{_escaped(day)}%",)))
    return or_(*(folded.like(text, escape="\\") for text in tried))


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _folded(value: object) -> str:
    return "" if value is None else fold(str(value))
