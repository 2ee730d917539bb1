"""How the fields of lists stand in a table: how wide their columns are, and which leave first when room is short.

What a field is called stands in the pack.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from tdkt_desktop.intake.fields import fields_of
from tdkt_desktop.intake.vocabulary import national_vocabulary

NAMES = ("full_name", "who", "head_name", "name", "title", "content", "criterion", "new", "unit_name")
"""Fields that say what a row is about, the surest first."""

PARTS: Mapping[str, str] = {
    "family_name": "full_name",
    "given_name": "full_name",
    "birth_male": "birth_date",
    "birth_female": "birth_date",
    "birth_day": "birth_date",
    "birth_month": "birth_date",
    "birth_year": "birth_date",
    "gender_male": "gender",
    "gender_female": "gender",
    "unit_name": "unit",
}
"""Fields that hold a part of another one, with the field that they make up."""

VALUES: Mapping[str, str] = {"period": "period_year"}
"""Fields whose value is kept under another name."""

DAYS = frozenset({"birth_date", "decision_date", "valid_from", "valid_to", "date"})
"""Fields whose value is a day, a month or a year."""


class Look(NamedTuple):
    """Width in logical pixels, and the priority of a column (0 = never leaves)."""

    width: int = 104
    priority: int = 6


_LOOKS: Mapping[str, Look] = {
    "stt": Look(56, 9),
    "gender": Look(84, 8),
    "birth_date": Look(112, 4),
    "position": Look(120, 5),
    "unit": Look(172, 3),
    "award": Look(116, 2),
    "rating": Look(92, 6),
    "achievement": Look(150, 8),
    "initiative": Look(150, 8),
    "citizen_id": Look(130, 8),
    "note": Look(130, 9),
    "decision_no": Look(136, 3),
    "decision_date": Look(116, 4),
    "signer": Look(130, 8),
    "kind": Look(120, 4),
    "parent": Look(190, 4),
    "aliases": Look(170, 5),
    "old": Look(210, 2),
    "lead": Look(170, 3),
    "coordinate": Look(150, 5),
    "product": Look(140, 6),
    "authors": Look(170, 3),
    "scope": Look(120, 4),
    "authority": Look(160, 6),
}


def look_of(field: str) -> Look:
    """How a field stands."""
    return _LOOKS.get(field, Look())


@lru_cache(maxsize=32)
def names_of(kind: str, on: date) -> Mapping[str, str]:
    """The fields of a kind of list, with what the officer calls them."""
    return {field.name: field.words for field in fields_of(kind, national_vocabulary(), on=on)}
