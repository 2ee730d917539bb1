"""Taking a wrong join apart: chosen records of a subject go to a new one, in one Step."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.actions.people import BirthDateImpossible
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.splitting import Belonging, RecordKey
from tdkt_desktop.storage.work import Work

_FORMER = "former_subject"


class NothingChosen(OfficerError):
    """No record is to go to the new subject."""

    happened = QT_TRANSLATE_NOOP("Error", "No record of {name} was chosen.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Tick what belongs to the other person.")


@dataclass(frozen=True, slots=True)
class Source:
    """Where records came from: a file and a row of it; both None = entered by hand, or not known."""

    file: str | None
    row: str | None
    records: tuple[Belonging, ...]


def belongings_by_source(office: Office, subject_id: int) -> list[Source]:
    """Everything of a subject by the row that it came from; what came with no row stands last."""
    with office.reader() as reader:
        found = reader.splits.belongings(subject_id)
    groups: dict[tuple[str | None, str | None], list[Belonging]] = {}
    for one in found:
        groups.setdefault((one.source, one.source_row), []).append(one)
    return [Source(*key, tuple(records)) for key, records in sorted(groups.items(), key=_unknown_last)]


def going_together(found: Iterable[Belonging], chosen: Collection[RecordKey]) -> set[RecordKey]:
    """The chosen records with those that cannot be parted from them: an award and its nomination."""
    every = list(found)
    parents = {one.goes_with for one in every if one.key in chosen and one.goes_with is not None}
    whole = {one.key for one in every if one.key in chosen or one.key in parents}
    return whole | {one.key for one in every if one.goes_with in whole}


def split_subject(
    office: Office,
    subject_id: int,
    records: Collection[RecordKey],
    *,
    name: str = "",
    birth_date: PartialDate | None = None,
    **values: Any,
) -> Step:
    """Give chosen records of a subject, and what cannot be parted from them, to a new subject told from the old one.

    `name` is the old one's where none is given; `values` are further fields of `Subject`. What the new one's unit and
    position are follows from the records where it is not said. Raises `NothingChosen`, `BirthDateImpossible`.
    """
    with office.reader() as reader:
        old, found = reader.subjects.get(subject_id), reader.splits.belongings(subject_id)
    keys = going_together(found, records)
    if not keys:
        raise NothingChosen(name=old.name)
    if birth_date is not None and birth_date.first > office.today:
        raise BirthDateImpossible(day=birth_date)
    said = {"birth_date": birth_date, **values} | ({"name": tidy(name)} if tidy(name) else {})
    named = QT_TRANSLATE_NOOP("Step", "Split {new} off {name}")
    with office.work(named, new=said.get("name", old.name), name=old.name) as work:
        facts = _facts(work, old, keys) | {key: value for key, value in said.items() if value is not None}
        new_id = work.subjects.add(old.kind, facts.pop("name"), **facts)
        work.splits.move(keys, source_id=subject_id, target_id=new_id)
        work.identities.tell_apart([(subject_id, new_id)])
    return work.step


def _facts(work: Work, old: Subject, keys: Collection[RecordKey]) -> dict[str, Any]:
    """What is known of the new subject without being told: a former record comes alive, else what the records say."""
    facts: dict[str, Any] = {"name": old.name, "gender": old.gender} | work.splits.last_place(keys)
    for table, record_id in keys:
        if table == _FORMER:
            facts |= {key: value for key, value in work.splits.former(record_id).items() if value is not None}
    if facts.get("citizen_id") == old.citizen_id:
        facts.pop("citizen_id", None)
    return facts


def _unknown_last(group: tuple[tuple[str | None, str | None], list[Belonging]]) -> tuple[bool, str, bool, str]:
    (file, row), _ = group
    return file is None, file or "", row is None, row or ""
