"""From the name of a unit as written to the unit of today: aliases, abbreviations, successions. Never by likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from tdkt_desktop.domain.text import fold, plain_name, tidy
from tdkt_desktop.intake.keys import marked_words, spread
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.vocabulary import Vocabulary

_LONGEST_NAME = 200
_JOINING = frozenset({"và", "số"})
_LIKE = 0.6
_BEFORE_PLACE = re.compile(r"\s*,\s*|\s+[-–—]\s+")
_TELLING_WORDS = 3


class Found(Enum):
    """How a name was resolved."""

    ONE = auto()
    SEVERAL = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """The unit of today under its name in the catalogue, or why there is none; `like` is offered, never taken."""

    found: Found
    name: str = ""
    choices: tuple[str, ...] = ()
    like: str = ""


class UnitFinder:
    """Resolves names; answers are remembered, for a list says the same few units over and over."""

    def __init__(self, vocabulary: Vocabulary, known: Known) -> None:
        self._optional = vocabulary.phrases("unit_optional")
        self._places = vocabulary.phrases("place")
        self._before, self._after = vocabulary.phrases("before_unit"), vocabulary.phrases("after_unit")
        self._abbreviations = {
            marked_words(short): marked_words(long)
            for short, long, where in vocabulary.abbreviations
            if where in ("any", "unit")
        }
        self._owner = self._place_name(known.owner)
        self._province = marked_words(known.province)
        self._exact: dict[str, set[str]] = {}
        self._spelt: dict[tuple[str, ...], set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        self._old: dict[tuple[str, ...], set[str]] = {}
        self._answers: dict[str, UnitMatch] = {}
        for unit in known.units:
            if unit.in_force(known.today):
                self.add(unit.name, unit.aliases)
        for old, new in known.successions.items():
            self.add_succession(old, new)
        self.has_learned = False  # whether a list has added units of its own

    def add(self, name: str, aliases: Iterable[str] = ()) -> None:
        """One more unit of today, such as a row above in the same catalogue."""
        for spelling in (name, *aliases):
            self._exact.setdefault(plain_name(spelling), set()).add(name)
            self._spelt.setdefault(self.key(spelling), set()).add(name)
            self._folded.setdefault(spread(fold(spelling)), set()).add(name)
        self._answers.clear()
        self.has_learned = True

    def add_succession(self, old: str, new: Iterable[str]) -> None:
        """What became of an old unit; nothing = dissolved."""
        self._old.setdefault(self.key(old), set()).update(new)
        self._answers.clear()

    def find(self, text: str) -> UnitMatch:
        """The unit of today that a text names."""
        found = self._answers.get(text)
        if found is None:
            found = self._answers[text] = self._find(tidy(text)[:_LONGEST_NAME])
        return found

    def name_of(self, text: str) -> str | None:
        """The name in the catalogue when exactly one unit is meant."""
        match = self.find(text)
        return match.name if match.found is Found.ONE else None

    def in_line(self, text: str) -> str | None:
        """A unit named by a title line, alone or after words such as 'Đơn vị:'."""
        name = self.name_of(text)
        if name is None and ":" in text:
            name = self.name_of(text.rpartition(":")[2])
        return name

    def in_title(self, text: str) -> str | None:
        """A unit whose list a title says it is ('… CỦA TRẠM Y TẾ PHƯỜNG NĂM 2026', '… GIÁO VIÊN TRƯỜNG MẦM NON A')."""
        words = text.split()
        for at in range(1, len(words)):
            end = next((after for after in range(at, len(words)) if words[after] in self._after), len(words))
            is_telling = end - at >= _TELLING_WORDS or words[at - 1] in self._before
            if is_telling and (name := self.name_of(" ".join(words[at:end]))):
                return name
        return None

    def in_file_name(self, stem: str) -> str | None:
        """A unit whose name or alias of several words stands in the name of a file."""
        plain = f" {spread(fold(stem.replace('_', ' ')))} "
        found = {
            next(iter(names))
            for key, names in self._folded.items()
            if len(names) == 1 and len(key.split()) > 2 and f" {key} " in plain
        }
        return found.pop() if len(found) == 1 else None

    def key(self, text: str) -> tuple[str, ...]:
        """Words of a name with abbreviations written out, without what people leave out."""
        words = list[str]()
        for word in marked_words(text):
            words += self._abbreviations.get((word,), (word,))
        words = [word for word in words if word not in _JOINING]
        while drop := next((n for n in (1, 2) if len(words) > n and " ".join(words[:n]) in self._optional), 0):
            words = words[drop:]
        return self._without_owner(words)

    def _without_owner(self, words: list[str]) -> tuple[str, ...]:
        size = len(self._owner)
        for at in range(1, len(words) - size + 1):
            before = words[at - 1]
            if (
                size
                and tuple(words[at : at + size]) == self._owner
                and (before in self._places or " ".join(words[max(at - 2, 0) : at]) in self._places)
            ):
                return (*words[:at], *words[at + size :])
        return tuple(words)

    def _place_name(self, owner: str) -> tuple[str, ...]:
        """('hồng', 'quang') of 'Phường Hồng Quang'."""
        words = marked_words(owner)
        for size in (1, 2):
            if len(words) > size and " ".join(words[:size]) in self._places:
                return words[size:]
        return ()

    def _find(self, text: str) -> UnitMatch:
        if not text:
            return UnitMatch(Found.NONE)
        key = self.key(text)
        for names in (self._exact.get(plain_name(text)), self._spelt.get(key)):
            if names:
                return _one_or_several(names)
        if key in self._old:
            names = self._old[key]
            return _one_or_several(names) if names else UnitMatch(Found.NONE)
        if here := self._within_place(text):
            return self.find(here)
        plain = spread(fold(text))
        if text.isascii() and " " in plain and (names := self._folded.get(plain)):
            return _one_or_several(names)
        return UnitMatch(Found.NONE, like=self._most_like(set(plain.split())))

    def _within_place(self, text: str) -> str:
        """'Trường THCS A' of 'Trường THCS A, phường B' and '… - P. B, TP C'; '' when no own place ends the text."""
        parts = _BEFORE_PLACE.split(text)
        kept = len(parts)
        while kept > 1 and any(
            place and words[-len(place) :] == place and len(words) <= len(place) + 2
            for words in (marked_words(parts[kept - 1]),)
            for place in (self._owner, self._province)
        ):
            kept -= 1
        return ", ".join(parts[:kept]) if kept < len(parts) else ""

    def _most_like(self, words: set[str]) -> str:
        """The unit whose name shares most words, marks aside; '' when none shares enough."""
        best, best_share = "", _LIKE
        for spelling, names in self._folded.items():
            others = spelling.split()
            share = 2 * len(words.intersection(others)) / (len(words) + len(others))
            if share > best_share:
                best, best_share = next(iter(names)), share
        return best


def _one_or_several(names: set[str]) -> UnitMatch:
    if len(names) == 1:
        return UnitMatch(Found.ONE, next(iter(names)))
    return UnitMatch(Found.SEVERAL, choices=tuple(sorted(names)))
