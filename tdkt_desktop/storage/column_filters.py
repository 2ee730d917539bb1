"""Filters of single columns: beginnings of words without marks, or one of several values; blank is a value too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, and_, case, cast, func, or_

from tdkt_desktop.domain.text import fold
from tdkt_desktop.storage.name_search import begins

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


@dataclass(frozen=True, slots=True)
class Folded:
    """A text whose letters without marks stand in the database; a field that shows it as it is need not be folded."""

    text: ColumnElement[Any]
    folded: ColumnElement[Any]


def conditions(
    columns: Mapping[str, ColumnFilter],
    fields: Mapping[str, ColumnElement[Any]],
    folded: Mapping[str, Folded] = MappingProxyType({}),
) -> list[Any]:
    """The filters as conditions over the fields of a listing; a column that it does not have filters nothing."""
    found: list[Any] = []
    for key, wanted in columns.items():
        field = fields.get(key)
        if field is None:
            continue
        if wanted.values is not None:
            found.append(_one_of(field, wanted.values))
        if words := fold(wanted.words):
            found.append(_with_words(field, words, folded.get(key)))
    return found


def _with_words(field: ColumnElement[Any], words: str, known: Folded | None) -> ColumnElement[bool]:
    """Asks Python only about texts of which the database does not know the letters."""
    asked = func.words_begin(field, words) == 1
    if known is None:
        return asked
    at_once = and_(*(begins(word, known.folded) for word in words.split()))
    return at_once if field is known.text else case((field == known.text, at_once), else_=asked)


def ready(connection: Connection, columns: Mapping[str, ColumnFilter]) -> None:
    """Let this connection look for words without marks, when one of the filters asks for them."""
    if any(wanted.words for wanted in columns.values()):
        driver: Any = connection.connection.driver_connection
        driver.create_function("words_begin", 2, _words_begin, deterministic=True)


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


@lru_cache(maxsize=65536)
def _words_begin(value: object, words: str) -> int:
    """Whether every typed word begins a word of the cell, or, typed as a day, the stored day."""
    if value is None:
        return 0
    text = f" {fold(str(value))}"
    return int(all(f" {word}" in text or text.startswith(f" {stored_day(word)}") for word in words.split()))
