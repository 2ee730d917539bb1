"""Nominations of a round as the table shows them: lazily from the office, with names and badges for codes."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Filters, Kind, Row, Sort
from tdkt_desktop.ui.pages.round_facts import DECIDE, RoundFacts
from tdkt_desktop.ui.paint import Badge

_SUBJECTS = {
    SubjectKind.COLLECTIVE.value: QT_TRANSLATE_NOOP("Round", "Collective"),
    SubjectKind.HOUSEHOLD.value: QT_TRANSLATE_NOOP("Round", "Household"),
}
_NONE = "None"
"""The verdict of what is not appraised, as a key of counters."""

States = frozenset[tuple[str, object]]


def verdict_badge(row: Row) -> Badge | None:
    """The verdict as it stands, or that the officer went on with a reason."""
    if row["override_reason"] and row["verdict"] != "qualified":
        return statuses.badge(statuses.CONDITION, "by_reason")
    return statuses.badge(statuses.VERDICT, row["verdict"])


def status_badge(row: Row) -> Badge | None:
    """The status of a nomination."""
    return statuses.badge(statuses.NOMINEE, row["status"])


def award_title(row: Row) -> object:
    """The short name of the award, whose code the database sorts and filters by."""
    return row["title"]


COLUMNS = (
    Column("tick", "", Kind.CHECK, width=40, can_sort=False),
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Name, position"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
    ),
    Column("award", QT_TRANSLATE_NOOP("Column", "Award title"), width=142, priority=3, show=award_title),
    Column("verdict", QT_TRANSLATE_NOOP("Column", "Verdict"), Kind.VERDICT, width=140, show=verdict_badge),
    Column("status", QT_TRANSLATE_NOOP("Column", "Standing"), Kind.CHIP, width=152, priority=5, show=status_badge),
)


def place_of(row: Row) -> str:
    """Position and unit, or what kind of subject and where."""
    kind = _SUBJECTS.get(str(row["kind"]))
    unit = row["unit"] if row["unit"] != row["name"] else None
    first = row["position"] or (tr("Round", kind) if kind else None)
    return " · ".join(str(part) for part in (first, unit) if part)


def award_name(rulebook: Rulebook, code: object) -> str:
    """The short name of an award; its code when the pack no longer has it."""
    found = rulebook.find_award(str(code))
    return found.short_name if found is not None else str(code)


class NominationRows:
    """The nominations of one round. Filters: `text`, and `states` (pairs of column and value; one of them holds)."""

    def __init__(self, office: Office, round_id: int) -> None:
        self._office, self._round_id = office, round_id

    def count(self, filters: Filters) -> int:
        """How many nominations there are under these filters."""
        states = _states(filters)
        if len(states) > 1:
            return len(self._in_any(states, filters, sort=None))
        with self._office.reader() as reader:
            return NOMINATIONS.count(reader.connection, self._filter(filters, states))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of nominations."""
        states = _states(filters)
        if len(states) > 1:
            return self._in_any(states, filters, sort=sort)[offset : offset + limit]
        return self._read(self._filter(filters, states), offset=offset, limit=limit, sort=sort)

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all nominations under these filters."""
        states = _states(filters)
        if len(states) > 1:
            return [row["id"] for row in self._in_any(states, filters, sort=sort)]
        return [row["id"] for row in self._read(self._filter(filters, states), offset=0, limit=-1, sort=sort)]

    def _in_any(self, states: States, filters: Filters, *, sort: Sort | None) -> Sequence[Row]:
        """Several counters are pressed: a round is small enough to be read whole."""
        every = self._read(self._filter(filters, frozenset()), offset=0, limit=-1, sort=sort)
        return [row for row in every if any(row[key] == value for key, value in states)]

    def _filter(self, filters: Filters, states: States) -> Filter:
        return Filter(words=str(filters.get("text") or ""), round_id=self._round_id, equal=dict(states))

    def _read(self, wanted: Filter, *, offset: int, limit: int, sort: Sort | None) -> Sequence[Row]:
        with self._office.reader() as reader:
            found = NOMINATIONS.rows(
                reader.connection,
                wanted,
                offset=offset,
                limit=limit,
                sort=sort.key if sort is not None else None,
                descending=sort is not None and sort.descending,
            )
        return [self._dressed(row) for row in found]

    def _dressed(self, row: dict[str, object]) -> Row:
        return {**row, "second": place_of(row), "title": award_name(self._office.rulebook, row["award"])}


def states_of(keys: frozenset[str]) -> States:
    """What the pressed counters ask for: 'verdict:qualified' is the column and its value."""
    pairs = (key.split(":", 1) for key in keys)
    return frozenset((column, None if value == _NONE else value) for column, value in pairs)


def counts_of(facts: RoundFacts) -> list[Count]:
    """The counters of a round: by verdict until the Council has spoken, by status afterwards."""
    whole = Count("", tr("Round", "All"), facts.total)
    verdicts = ("qualified", "needs_evidence", "not_qualified", _NONE)
    if facts.step < DECIDE:
        shown = [("verdict", code, statuses.VERDICT, facts.verdicts.get(_stored(code), 0)) for code in verdicts]
        shown.append(("status", "returned", statuses.NOMINEE, _of_status(facts, "returned")))
    else:
        order = ("proposed", "supported", "decided", "refused", "returned")
        shown = [("status", code, statuses.NOMINEE, _of_status(facts, code)) for code in order]
    counts = []
    for column, code, states, number in shown:
        badge = statuses.badge(states, code)
        assert badge is not None
        counts.append(Count(f"{column}:{code}", badge.word, number, badge.tone, badge.icon))
    return [whole, *counts]


def _stored(code: str) -> str | None:
    return None if code == _NONE else code


def _of_status(facts: RoundFacts, code: str) -> int:
    return next((count for status, count in facts.statuses.items() if status.value == code), 0)


def _states(filters: Filters) -> States:
    found = filters.get("states")
    return found if isinstance(found, frozenset) else frozenset()


def next_to_settle(rows: Sequence[Row], current: object) -> int | None:
    """The id of the next row after the current one, or else from the first on, whose verdict waits for the officer."""
    waiting = [place for place, row in enumerate(rows) if _is_open(row)]
    here = next((place for place, row in enumerate(rows) if row["id"] == current), -1)
    after = next((place for place in waiting if place > here), waiting[0] if waiting else None)
    found = rows[after]["id"] if after is not None else None
    return found if isinstance(found, int) else None


def _is_open(row: Row) -> bool:
    return row["status"] == Status.PROPOSED.value and row["verdict"] != "qualified" and not row["override_reason"]
