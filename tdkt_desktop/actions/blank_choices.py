"""What may be chosen in the cells of a blank list: the office's own catalogues on the day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.rulebook import AwardKind, EvaluationGrade
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import collation_key
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.intake.blanks import Takes
from tdkt_desktop.intake.vocabulary import Vocabulary, national_vocabulary

_MOST_POSITIONS = 60
_SUBJECTS = {"collectives": SubjectKind.COLLECTIVE, "households": SubjectKind.HOUSEHOLD}


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices by what a column takes; `nobody` says of a person that nothing is proposed."""

    OPEN: ClassVar[frozenset[Takes]] = frozenset({Takes.POSITION, Takes.UNIT_KIND, Takes.PARENT})
    """Columns that take other words too."""

    by_sort: Mapping[Takes, tuple[str, ...]]
    nobody: str

    def of(self, takes: Takes) -> tuple[str, ...]:
        """What may be chosen there; nothing = anything may be typed."""
        return self.by_sort.get(takes, ())


def choices_of(source: Source, kind: str, *, unit_id: int | None, has_people: bool) -> Choices:
    """The choices for one kind of list; of collectives those that belong to the unit, where one is given.

    With people on the list beforehand it can be said of them that nothing is proposed.
    """
    vocabulary, reader = national_vocabulary(), source.reader
    units = [unit for unit in reader.units.all() if unit.in_force(source.today)]
    names = _names(units)
    mine = names if unit_id is None or kind != "collectives" else _names(_family(units, unit_id))
    nobody = _nobody(vocabulary, kind) if has_people else ""
    awards = _awards(source, kind)
    found = {
        Takes.UNIT: mine,
        Takes.PARENT: names,
        Takes.UNIT_KIND: _sorted(unit.kind for unit in units if unit.kind),
        Takes.GENDER: tuple(dict.fromkeys(vocabulary.phrases("gender").whole.values())),
        Takes.POSITION: tuple(reader.subjects.positions(most=_MOST_POSITIONS)),
        Takes.AWARD: (nobody, *awards) if nobody else awards,
        Takes.GRADE: _grades(source),
        Takes.SCOPE: _scopes(vocabulary),
    }
    return Choices(found, nobody)


def _names(units: Iterable[Unit]) -> tuple[str, ...]:
    return _sorted(unit.name for unit in units)


def _sorted(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts), key=collation_key))


def _family(units: Iterable[Unit], unit_id: int) -> list[Unit]:
    """The unit and what belongs to it."""
    found, wanted = list[Unit](), {unit_id}
    waiting = list(units)
    while inside := [unit for unit in waiting if unit.id in wanted or unit.parent_id in wanted]:
        found += inside
        wanted |= {unit.id for unit in inside}
        waiting = [unit for unit in waiting if unit.id not in wanted]
    return found


def _awards(source: Source, kind: str) -> tuple[str, ...]:
    """Names of the awards in force, the ward's own first, then by rank; registrations aim at titles."""
    subject = _SUBJECTS.get(kind, SubjectKind.PERSON)
    awards = [
        award
        for award in source.rulebook.awards(on=source.today, subject=subject)
        if award.kind is AwardKind.TITLE or kind != "registrations"
    ]
    awards.sort(key=lambda award: (not award.decided_at_commune, award.rank))
    return tuple(dict.fromkeys(source.award_name(award) for award in awards))


def _grades(source: Source) -> tuple[str, ...]:
    grades = sorted(source.rulebook.in_force(EvaluationGrade, source.today), key=lambda grade: grade.rank)
    return tuple(dict.fromkeys(grade.name for grade in grades))


def _scopes(vocabulary: Vocabulary) -> tuple[str, ...]:
    """The first wording of each scope."""
    words: dict[str, str] = {}
    for wording, code in vocabulary.phrases("scope").held:
        words.setdefault(code, wording)
    return tuple(wording[:1].upper() + wording[1:] for wording in reversed(words.values()))


def _nobody(vocabulary: Vocabulary, kind: str) -> str:
    """How this kind of list says that a person is proposed for nothing; '' when it has no such words."""
    wordings = vocabulary.phrases("not_proposed").whole
    found = next((wording for wording, value in wordings.items() if value == kind), "")
    return found[:1].upper() + found[1:]
