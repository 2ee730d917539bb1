"""What the palette finds in the office: people by name, units, rounds and decisions, and papers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import finding
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import DOCUMENTS
from tdkt_desktop.storage.work import Reader
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.palette import MOST_IN_GROUP, Found, FoundGroup

_ICONS = {"ca_nhan": "person", "tap_the": "people_community", "ho_gia_dinh": "home"}
_OF_ONE_PERSON = 2


class OfficeFind:
    """Answers the palette from one office; `pages` are the keys of the pages that can be opened."""

    def __init__(self, office: Office, *, pages: frozenset[str]) -> None:
        self._office, self._pages = office, pages

    def __call__(self, text: str) -> Sequence[FoundGroup]:
        """Groups for a text in their fixed order; "#" asks for decisions alone, and nothing finds nothing."""
        words = fold(text.lstrip("#"))
        with self._office.reader() as reader:
            if text.startswith("#"):
                return _not_empty(FoundGroup(tr("Palette", "Decisions"), self._decisions(reader, words)))
            if not words:
                return ()
            people = self._people(reader, words)
            places = [*self._units(reader, words), *self._rounds(reader, words)]
            decided = self._decisions(reader, words) or self._decisions_of(reader, people)
            half = MOST_IN_GROUP // 2
            both = [
                *places[: max(half, MOST_IN_GROUP - len(decided))],
                *decided[: max(half, MOST_IN_GROUP - len(places))],
            ]
            return _not_empty(
                FoundGroup(tr("Palette", "People"), people),
                FoundGroup(tr("Palette", "Units, rounds, decisions"), both),
                FoundGroup(tr("Palette", "Papers"), self._documents(reader, words)),
            )

    def _people(self, reader: Reader, words: str) -> list[Found]:
        if "subjects" not in self._pages:
            return []
        rows = finding.people(reader.connection, words, limit=MOST_IN_GROUP)
        return [
            Found(
                row.name,
                second=_joined(
                    (row.birth_date or "")[:4], row.position, _other(row.unit, row.name), _awards(row.awards)
                ),
                icon=_ICONS.get(row.kind, "person"),
                page="subjects",
                record=row.id,
                rank=row.rank,
            )
            for row in rows
        ]

    def _units(self, reader: Reader, words: str) -> list[Found]:
        if "units" not in self._pages:
            return []
        rows = finding.units(reader.connection, words, limit=MOST_IN_GROUP)
        return [Found(row.name, second=_standing(row), icon="building", page="units", record=row.id) for row in rows]

    def _rounds(self, reader: Reader, words: str) -> list[Found]:
        if "rounds" not in self._pages:
            return []
        wanted = words.split()
        like = [
            one
            for one in reader.rounds.all()
            if all(any(w.startswith(x) for w in fold(one.name).split()) for x in wanted)
        ]
        return [
            Found(one.name, second=tr("Palette", "award round of {year}", year=one.year), icon="trophy", page="rounds",
                  record=one.id)
            for one in like[:MOST_IN_GROUP]
        ]  # fmt: skip

    def _decisions(self, reader: Reader, words: str) -> list[Found]:
        if "decisions" not in self._pages:
            return []
        rows = finding.decisions(reader.connection, words, limit=MOST_IN_GROUP)
        return [_decision(row, second=_joined(_day(row.signed_on), row.title)) for row in rows]

    def _decisions_of(self, reader: Reader, people: Sequence[Found]) -> list[Found]:
        """The newest decisions that name the one person who was found."""
        alone = people and (len(people) == 1 or people[1].rank > people[0].rank)
        if not alone or "decisions" not in self._pages or not isinstance(people[0].record, int):
            return []
        rows = finding.decisions_of(reader.connection, people[0].record, limit=_OF_ONE_PERSON)
        names = tr("Palette", "names {name}", name=people[0].title)
        return [_decision(row, second=_joined(_day(row.signed_on), names)) for row in rows]

    def _documents(self, reader: Reader, words: str) -> list[Found]:
        if "documents" not in self._pages:
            return []
        rows = DOCUMENTS.rows(reader.connection, Filter(words=words), limit=MOST_IN_GROUP)
        return [
            Found(
                row["title"],
                second=_joined(row["number"], _day(row["day"]), row["other_side"]),
                icon="document_text",
                page="documents",
                record=row["id"],
            )
            for row in rows
        ]


def _not_empty(*groups: FoundGroup) -> list[FoundGroup]:
    return [group for group in groups if group.lines]


def _decision(row: finding.FoundDecision, *, second: str) -> Found:
    number = row.number or tr("Palette", "decision without number")
    return Found(number, second=second, icon="gavel", page="decisions", record=row.id)


def _standing(row: finding.FoundUnit) -> str:
    if row.valid_to is None:
        return row.kind or ""
    if row.successor:
        return tr("Palette", "went into {unit} on {day}", unit=row.successor, day=_day(row.valid_to))
    return tr("Palette", "stood until {day}", day=_day(row.valid_to))


def _other(unit: str | None, name: str) -> str | None:
    """The unit of a subject, unless a collective is that unit."""
    return unit if unit != name else None


def _awards(count: int) -> str:
    return tr("Palette", "{count} awards", count=count) if count else ""


def _day(stored: str | None) -> str:
    return short_date(date.fromisoformat(stored[:10])) if stored else ""


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
