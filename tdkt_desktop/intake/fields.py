"""The fields that a kind of list can have, by their names in the pack: what a column or a cell can be said to be."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.headers import AWARD_COLUMNS
from tdkt_desktop.intake.kinds import READERS
from tdkt_desktop.intake.vocabulary import Vocabulary


class Field(NamedTuple):
    """A field of a kind of list: its key in reports and corrections, its name in the words of the pack."""

    name: str
    words: str
    is_award: bool = False  # a column of crosses or counts under one award


def fields_of(kind: str, vocabulary: Vocabulary, *, on: date) -> tuple[Field, ...]:
    """What the columns of a kind can be, in the order of the pack, then awards in force; none for an unknown kind."""
    names = vocabulary.headings_of(kind).names
    return tuple(Field(name, words) for name, words in names.items()) + _awards_of(kind, vocabulary, on=on)


def _awards_of(kind: str, vocabulary: Vocabulary, *, on: date) -> tuple[Field, ...]:
    reader = next((reader for reader in READERS if reader.name == kind), None)
    if reader is None or not any(AWARD_COLUMNS in group for needs in reader.needs for group in needs):
        return ()
    is_of_one_sort = reader.subject is not None and "unit" not in reader.key_fields
    wanted = {reader.subject} if is_of_one_sort else set(SubjectKind)
    found = (award for award in vocabulary.awards.values() if award.subject in wanted and award.in_force(on))
    return tuple(Field(award.code, award.short_name, is_award=True) for award in found)
