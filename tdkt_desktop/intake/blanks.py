"""What the lists look like that go out blank to the units: table `intake_blanks.csv` of the pack.

Its headings are wordings of `intake_headings.csv`, so that a list which comes back filled in is understood as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tdkt_desktop.packs.read import NATIONAL, table_rows
from tdkt_desktop.packs.source import PackFiles, open_pack
from tdkt_desktop.paths import resources

_TABLE, _TITLE = "intake_blanks", "title"


class Takes(StrEnum):
    """What the cells of a column of a blank list take."""

    NUMBER = "number"  # the running number, printed
    PRINTED = "printed"  # what the office fills in itself
    LIMIT = "limit"  # the most points there are, printed too
    NAME = "name"
    TEXT = "text"
    BIRTH = "birth"
    DAY = "day"
    YEAR = "year"
    COUNT = "count"
    SCORE = "score"
    GENDER = "gender"
    POSITION = "position"
    UNIT = "unit"
    UNIT_KIND = "unit_kind"
    PARENT = "parent"
    AWARD = "award"
    GRADE = "grade"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class BlankColumn:
    """A column: the field that is read from it, its heading, width, what it takes, and a word to who fills it in."""

    field: str
    heading: str
    width_mm: float
    takes: Takes
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A kind of list with its title and columns."""

    kind: str
    title: str
    columns: tuple[BlankColumn, ...]


def blanks_of(pack: PackFiles) -> Mapping[str, Blank]:
    """The blank lists of an opened pack, by kind of list."""
    titles: dict[str, str] = {}
    columns: dict[str, list[BlankColumn]] = {}
    for row in table_rows(pack, _TABLE):
        if row["takes"] == _TITLE:
            titles[row["kind"]] = row["heading"]
        else:
            column = BlankColumn(row["field"], row["heading"], float(row["width_mm"]), Takes(row["takes"]), row["hint"])
            columns.setdefault(row["kind"], []).append(column)
    return {kind: Blank(kind, titles[kind], tuple(columns[kind])) for kind in titles}


@lru_cache(maxsize=1)
def national_blanks() -> Mapping[str, Blank]:
    """The blank lists of the national pack, read once."""
    return blanks_of(open_pack(resources() / NATIONAL))
