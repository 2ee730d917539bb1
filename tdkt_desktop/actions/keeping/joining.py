"""Who each row is about, decided in the order of the rows: a subject on file, or a new one. Writes nothing.

The preview and the keepers decide by the same words, so that what the preview says is what is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tdkt_desktop.domain.matching import Match, match
from tdkt_desktop.domain.namesakes import Namesakes
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described, UnitLines, compatible
from tdkt_desktop.intake.corrections import Corrections, SheetPlace
from tdkt_desktop.storage.work import Reader, Work

Answers = Mapping[int, int | None]
"""What the officer said of the rows of one table: the number of the row → the subject, or None for somebody new."""

_NOTHING_SAID: Answers = {}


def answers_of(corrections: Corrections, place: SheetPlace) -> Answers:
    """What was answered about the rows of one table."""
    return {row.row: who for row, who in corrections.people.items() if (row.file, row.sheet) == place}


@dataclass(frozen=True, slots=True)
class Decision:
    """Who a row is about: `known` where that is somebody on file or of an earlier row, then `learned` what is new.

    `apart_from` are the subjects of whom the officer said that they are not meant.
    """

    subject_id: int
    match: Match
    known: Described | None = None
    learned: Described | None = None
    apart_from: tuple[int, ...] = ()
    is_told: bool = False  # the officer said so, and nothing else would


class Joining:
    """Decides for one table after the other; new subjects get ids from the first free one on.

    `looks_near`: whether names that are nearly the same are looked at where nobody is surely meant.
    """

    def __init__(self, source: Work | Reader, *, looks_near: bool = False) -> None:
        self._source, self._looks_near = source, looks_near
        self._first_id = self._next_id = source.subjects.next_id()
        self._lines = UnitLines.of(source.units.successions())
        self._apart = source.identities.apart()
        self._known: dict[SubjectKind, Namesakes] = {}
        self._by_id: dict[int, Described] = {}

    def is_new(self, subject_id: int) -> bool:
        """Whether a subject is none that was on file when deciding began."""
        return subject_id >= self._first_id

    def decide(
        self,
        said: Described,
        *,
        row: int | None = None,
        answers: Answers = _NOTHING_SAID,
        is_somebody_else: bool = False,
    ) -> Decision:
        """Who the row is about; `is_somebody_else`: nobody of an earlier row or on file, unless that is answered."""
        namesakes = self._namesakes(said.kind)
        if is_somebody_else and answers.get(row or 0) is None:
            others = (one.known.id for one in namesakes.find(said).candidates)
            return Decision(self._added(said), Match(said), apart_from=tuple(other for other in others if other))
        if row is not None and row in answers:
            answer = answers[row]
            if answer is None:
                return self._somebody_else(said, namesakes.find(said))
            if (meant := self._on_file(said.kind, answer)) is not None:
                return self._told(said, meant, namesakes.find(said))
        found = namesakes.find(said) if self._looks_near else namesakes.surely(said)
        if found.sure is not None:
            return self._joined(said, self._by_id[found.sure.known.id or 0], found)
        return Decision(self._added(said), found)

    def _told(self, said: Described, meant: Described, found: Match) -> Decision:
        """Somebody on file, by the officer's word; what the row says otherwise is known from now on."""
        is_sure = found.sure is not None and found.sure.known.id == meant.id
        if not is_sure:
            self._namesakes(said.kind).add(replace(said, id=meant.id))
        return replace(self._joined(said, meant, found), is_told=not is_sure)

    def _somebody_else(self, said: Described, found: Match) -> Decision:
        """Nobody who was on file: the new subject of an earlier row that says the same, or one more."""
        others = tuple(one.known.id for one in found.candidates if one.known.id and not self.is_new(one.known.id))
        mine = [one for one in self._namesakes(said.kind).same(said) if self.is_new(one.id or 0)]
        again = match(said, mine, lines=self._lines).sure
        if again is not None:
            return replace(self._joined(said, again.known, found), apart_from=others)
        return Decision(self._added(said), found, apart_from=others)

    def _joined(self, said: Described, known: Described, found: Match) -> Decision:
        """A fuller birth date, the first word of a unit and a citizen number are learned of a row."""
        assert known.id is not None
        better = said.birth_date
        if better is None or (known.birth_date is not None and not _fuller(said, known)):
            better = known.birth_date
        number = said.citizen_id if len(said.citizen_id or "") > len(known.citizen_id or "") else known.citizen_id
        places = known.workplaces
        if known.unit_id is not None and said.unit_id not in (None, known.unit_id) and said.unit_id is not None:
            places |= {said.unit_id}
        unit_id = said.unit_id if known.unit_id is None else known.unit_id
        learned = replace(known, birth_date=better, unit_id=unit_id, citizen_id=number, workplaces=places)
        if learned != known:
            self._namesakes(known.kind).replace(known, learned)
            self._by_id[known.id] = learned
        return Decision(known.id, found, known, learned)

    def _added(self, said: Described) -> int:
        new = replace(said, id=self._next_id)
        self._next_id += 1
        self._namesakes(said.kind).add(new)
        self._by_id[new.id or 0] = new
        return new.id or 0

    def _on_file(self, kind: SubjectKind, subject_id: int) -> Described | None:
        found = self._by_id.get(subject_id)
        return found if found is not None and found.kind is kind else None

    def _namesakes(self, kind: SubjectKind) -> Namesakes:
        if kind not in self._known:
            described = self._source.identities.described(kind)
            self._known[kind] = Namesakes(described, lines=self._lines, apart=self._apart)
            for one in reversed(described):  # its own record comes before those that were merged into it
                self._by_id[one.id or 0] = one
        return self._known[kind]


def _fuller(said: Described, known: Described) -> bool:
    """Whether a row gives more of the same birth date."""
    one, other = said.birth_date, known.birth_date
    return one is not None and other is not None and len(one.iso) > len(other.iso) and compatible(one, other)
