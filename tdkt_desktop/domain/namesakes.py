"""Everybody of one kind, found again by name, by citizen number, and by names that are nearly the same.

A near name is worth a question only with the whole birth date, or with its year and the unit: it is looked for nowhere
else, so that 10,000 rows are matched against 30,000 subjects without comparing each with each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.matching import Apart, Match, Verdict, match
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold
from tdkt_desktop.domain.ties import NO_LINES, Described, UnitLines, one_slip

_Spot = PartialDate | tuple[int, int]
"""A whole birth date, or the year of birth and a unit."""


class Namesakes:
    """Subjects by what they are found by; those of a list being kept are added as they come."""

    def __init__(self, known: Iterable[Described], *, lines: UnitLines = NO_LINES, apart: Apart = ()) -> None:
        self.lines, self.apart = lines, apart
        self._by_name: dict[str, list[Described]] = defaultdict(list)
        self._by_number: dict[str, list[Described]] = defaultdict(list)
        self._near: dict[_Spot, list[Described]] | None = None
        self._first = list(known)
        for one in self._first:
            self.add(one)

    def add(self, one: Described) -> None:
        """Take somebody new into account, by the very name alone: nobody new is asked about."""
        self._by_name[fold(one.name)].append(one)
        if one.citizen_id:
            self._by_number[one.citizen_id].append(one)

    def replace(self, old: Described, new: Described) -> None:
        """A subject is known better than before; its name is the same."""
        for found in (self._by_name.get(fold(old.name), []), self._by_number.get(old.citizen_id or "", [])):
            if old in found:
                found.remove(old)
        self.add(new)
        if self._near is None:
            self._first.append(new)
            return
        for spot in self._spots(old):
            if old in self._near.get(spot, []):
                self._near[spot].remove(old)
        self._add_near(new)

    def same(self, row: Described) -> list[Described]:
        """Those who bear the name, tone marks aside, or the citizen number."""
        found = list(self._by_name.get(fold(row.name), ()))
        if row.citizen_id:
            found += [one for one in self._by_number.get(row.citizen_id, ()) if one not in found]
        return found

    def alike(self, row: Described) -> list[Described]:
        """Those born on the same day, or in the same year and unit, whose name is one slip away."""
        if row.kind is SubjectKind.COLLECTIVE or row.birth_date is None:
            return []
        if self._near is None:
            self._near = defaultdict(list)
            for one in self._first:
                self._add_near(one)
        folded = fold(row.name)
        found = {one.id: one for spot in self._spots(row) for one in self._near.get(spot, ())}
        return [one for one in found.values() if one_slip(folded, fold(one.name))]

    def surely(self, row: Described) -> Match:
        """Whom a row is about among those of its name: enough to join what is sure."""
        return match(row, self.same(row), lines=self.lines, apart=self.apart)

    def find(self, row: Described, *, stops_at_sure: bool = True) -> Match:
        """Whom a row is about; near names are looked at only where nobody is meant surely, or where all are wanted."""
        found = self.surely(row)
        if (stops_at_sure and found.verdict is Verdict.SURE) or not (alike := self.alike(row)):
            return found
        return match(row, [*self.same(row), *alike], lines=self.lines, apart=self.apart)

    def __iter__(self) -> Iterator[Described]:
        return (one for group in self._by_name.values() for one in group)

    def _add_near(self, one: Described) -> None:
        assert self._near is not None
        for spot in self._spots(one):
            self._near[spot].append(one)

    def _spots(self, one: Described) -> set[_Spot]:
        """Where those stand who may be meant although the name differs by a slip."""
        born = one.birth_date
        if born is None:
            return set()
        units = {*one.workplaces} if one.unit_id is None else {one.unit_id, *one.workplaces}
        spots: set[_Spot] = {(born.year, near) for unit in units for near in self.lines.family(unit)}
        return spots | {born} if born.day else spots
