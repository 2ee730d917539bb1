"""Everybody of one kind, found again by name, by citizen number, and by names that are nearly the same.

A near name is looked for only among those born in the same year: so 10,000 rows are matched against 30,000 subjects
without comparing each with each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from tdkt_desktop.domain.matching import Apart, Match, Verdict, match
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold
from tdkt_desktop.domain.ties import NO_LINES, Described, UnitLines, one_letter_apart

_Gap = tuple[int, int, str]
"""Year of birth, place of the word that is left out, and the other words of the name."""


class Namesakes:
    """Subjects by what they are found by; those of a list being kept are added as they come."""

    def __init__(self, known: Iterable[Described], *, lines: UnitLines = NO_LINES, apart: Apart = ()) -> None:
        self.lines, self.apart = lines, apart
        self._by_name: dict[str, list[Described]] = defaultdict(list)
        self._by_number: dict[str, list[Described]] = defaultdict(list)
        self._near: dict[_Gap, list[tuple[str, Described]]] | None = None
        for one in known:
            self.add(one)

    def add(self, one: Described) -> None:
        """Take a subject into account."""
        self._by_name[fold(one.name)].append(one)
        if one.citizen_id:
            self._by_number[one.citizen_id].append(one)
        if self._near is not None:
            self._add_near(one)

    def replace(self, old: Described, new: Described) -> None:
        """A subject is known better than before; its name is the same."""
        for found in (self._by_name.get(fold(old.name), []), self._by_number.get(old.citizen_id or "", [])):
            if old in found:
                found.remove(old)
        if self._near is not None:
            for gap, word in _gaps(old):
                if (word, old) in self._near.get(gap, []):
                    self._near[gap].remove((word, old))
        self.add(new)

    def same(self, row: Described) -> list[Described]:
        """Those who bear the name, tone marks aside, or the citizen number."""
        found = list(self._by_name.get(fold(row.name), ()))
        if row.citizen_id:
            found += [one for one in self._by_number.get(row.citizen_id, ()) if one not in found]
        return found

    def alike(self, row: Described) -> list[Described]:
        """Those born in the same year whose name is one slip away."""
        if row.kind is SubjectKind.COLLECTIVE or row.birth_date is None:
            return []
        if self._near is None:
            self._near = defaultdict(list)
            for group in self._by_name.values():
                for one in group:
                    self._add_near(one)
        found: dict[int | None, Described] = {}
        for gap, word in _gaps(row):
            for other, one in self._near.get(gap, ()):
                if one_letter_apart(word, other):
                    found[one.id] = one
        return list(found.values())

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
        for gap, word in _gaps(one):
            self._near[gap].append((word, one))


def _gaps(one: Described) -> Iterator[tuple[_Gap, str]]:
    """A name with each of its words left out, and that word."""
    if one.birth_date is None:
        return
    words = fold(one.name).split()
    for place, word in enumerate(words):
        yield (one.birth_date.year, place, " ".join([*words[:place], *words[place + 1 :]])), word
