"""The words by which lists are understood: tables `intake_*.csv` of the pack, with its awards, grades and honorifics.

A province that words its lists otherwise adds rows there; no heading, section word or abbreviation stands in Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from tdkt_desktop.domain.rulebook import AwardType, EvaluationGrade, Honorific, Rulebook
from tdkt_desktop.domain.text import fold, nfc, plain_name
from tdkt_desktop.intake.keys import heading_key, spread
from tdkt_desktop.packs.read import NATIONAL, rulebook, table_rows
from tdkt_desktop.packs.source import PackFiles, open_pack
from tdkt_desktop.paths import resources

ANY_KIND = "*"


@dataclass(frozen=True, slots=True)
class Phrases:
    """One class of words: whole texts, beginnings, or words held in a text; each with the value it stands for."""

    whole: Mapping[str, str] = field(default_factory=dict)
    beginnings: tuple[tuple[str, str], ...] = ()
    held: tuple[tuple[str, str], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # value → the pack's first words for it

    def find(self, text: str) -> str | None:
        """The value of the first phrase that fits; the marks count, unless the text was typed without any."""
        if (found := self.whole.get(plain_name(text))) is not None:
            return found
        key = phrase_key(text)
        found = self._find(key)
        if found is None and key.isascii() and " " in key:
            return _without_marks(self)._find(key)  # noqa: SLF001 - the same class
        return found

    def _find(self, key: str) -> str | None:
        if not key:
            return None
        if key in self.whole:
            return self.whole[key]
        padded = f"{key} "
        for beginning, value in self.beginnings:
            if padded.startswith(f"{beginning} "):
                return value
        padded = f" {padded}"
        for words, value in self.held:
            if f" {words} " in padded:
                return value
        return None

    def __contains__(self, text: str) -> bool:
        return self.find(text) is not None

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=64)
def _without_marks(phrases: Phrases) -> Phrases:
    many = [(fold(key), value) for key, value in phrases.whole.items() if " " in key]
    return Phrases(
        dict(many),
        tuple((fold(key), value) for key, value in phrases.beginnings if " " in key),
        tuple((fold(key), value) for key, value in phrases.held if " " in key),
    )


@dataclass(frozen=True, slots=True)
class Heading:
    """A wording of a column heading: the field that it names and how surely."""

    field: str
    weight: float


@dataclass(frozen=True, slots=True)
class Headings:
    """Wordings of one kind of list, with marks ('Nam' is not 'Năm') and without them ('Ho ten' is 'Họ tên')."""

    marked: Mapping[str, Heading] = field(default_factory=dict)
    bare: Mapping[str, Heading] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)  # field → the first wording of the pack; common fields last

    def exact(self, text: str) -> Heading | None:
        """The field of this very wording."""
        return self.marked.get(phrase_key(text)) or self.bare.get(heading_key(text))


@dataclass(frozen=True, slots=True)
class AwardWording:
    """A way to write an award, in the time in which it means that award (both ends inclusive, None = open)."""

    code: str
    wording: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All of it, read once per office."""

    headings: Mapping[str, Headings]  # by kind of list
    words: Mapping[str, Phrases]  # class → phrases
    award_wordings: tuple[AwardWording, ...]
    awards: Mapping[str, AwardType]
    grades: tuple[tuple[str, str], ...]  # wording, code
    abbreviations: tuple[tuple[str, str, str], ...]  # short, long, where
    surnames: frozenset[str]
    honorifics: tuple[str, ...]

    def phrases(self, name: str) -> Phrases:
        """The phrases of a class; none when the pack has no such class."""
        return self.words.get(name, _NOTHING)

    def headings_of(self, kind: str) -> Headings:
        """Wordings of the headings of one kind of list."""
        return self.headings.get(kind, Headings())

    @classmethod
    def of(cls, pack: PackFiles, rules: Rulebook) -> Vocabulary:
        """The words of an opened pack, with the awards and grades of its rules."""

        def rows(name: str) -> tuple[dict[str, str], ...]:
            return table_rows(pack, f"intake_{name}")

        awards = {award.code: award for award in rules.table(AwardType)}
        grades = [(grade.name, grade.code) for grade in rules.table(EvaluationGrade)]
        words = _words(rows("words"))
        honorifics = [row.text for row in rules.table(Honorific) if row.strip]
        return cls(
            headings=_headings(rows("headings")),
            words=words,
            award_wordings=tuple(_award_wordings(rows("titles"), awards)),
            awards=awards,
            grades=(*grades, *((row["wording"], row["grade_code"]) for row in rows("grades"))),
            abbreviations=tuple((row["short"], row["long"], row["where"]) for row in rows("abbreviations")),
            surnames=frozenset(plain_name(row["surname"]) for row in rows("surnames")),
            honorifics=tuple(
                dict.fromkeys([*honorifics, *(row["words"] for row in rows("words") if row["class"] == "honorific")])
            ),
        )


_NOTHING = Phrases()


@lru_cache(maxsize=1)
def national_vocabulary() -> Vocabulary:
    """The words of the national pack, read once."""
    pack = open_pack(resources() / NATIONAL)
    return Vocabulary.of(pack, rulebook(pack))


def phrase_key(text: str) -> str:
    """Words of a phrase with their marks in one place, no case, no punctuation."""
    return plain_name(spread(nfc(text)))


def _award_wordings(rows: Iterable[dict[str, str]], awards: Mapping[str, AwardType]) -> Iterator[AwardWording]:
    for award in awards.values():
        yield AwardWording(award.code, award.name)
        yield AwardWording(award.code, award.short_name)
    for row in rows:
        yield AwardWording(row["award_code"], row["wording"], _day(row["valid_from"]), _day(row["valid_to"]))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _headings(rows: Iterable[dict[str, str]]) -> dict[str, Headings]:
    marked: dict[str, dict[str, Heading]] = {}
    bare: dict[str, dict[str, Heading]] = {}
    names: dict[str, dict[str, str]] = {}
    for row in rows:
        heading = Heading(row["field"], float(row["weight"]))
        for kind in row["kinds"].split(";"):
            marked.setdefault(kind, {}).setdefault(phrase_key(row["heading"]), heading)
            bare.setdefault(kind, {}).setdefault(heading_key(row["heading"]), heading)
            names.setdefault(kind, {}).setdefault(row["field"], row["heading"])
    common, common_bare, common_names = marked.pop(ANY_KIND, {}), bare.pop(ANY_KIND, {}), names.pop(ANY_KIND, {})
    return {
        kind: Headings({**common, **marked[kind]}, {**common_bare, **bare[kind]}, {**names[kind], **common_names})
        for kind in marked
    }


def _words(rows: Iterable[dict[str, str]]) -> dict[str, Phrases]:
    whole: dict[str, dict[str, str]] = {}
    beginnings: dict[str, list[tuple[str, str]]] = {}
    held: dict[str, list[tuple[str, str]]] = {}
    names: dict[str, dict[str, str]] = {}
    for row in rows:
        name, key, value = row["class"], phrase_key(row["words"]), row["value"]
        names.setdefault(name, {}).setdefault(value, row["words"])
        if row["mode"] == "is":
            whole.setdefault(name, {}).setdefault(plain_name(row["words"]), value)
            if key:
                whole[name].setdefault(key, value)
        elif row["mode"] == "begins":
            beginnings.setdefault(name, []).append((key, value))
        else:
            held.setdefault(name, []).append((key, value))
    return {
        name: Phrases(
            whole.get(name, {}),
            tuple(sorted(beginnings.get(name, ()), key=lambda pair: -len(pair[0]))),
            tuple(held.get(name, ())),
            names[name],
        )
        for name in {*whole, *beginnings, *held}
    }
