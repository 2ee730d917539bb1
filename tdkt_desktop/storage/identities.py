"""Who is who: everybody as matching needs them, and the pairs of whom the officer said that they are two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import or_, select

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import Employment, Subject, SubjectKind
from tdkt_desktop.domain.ties import Described
from tdkt_desktop.storage.area import Area, insert_many, partial_in, partial_out
from tdkt_desktop.storage.subjects import SubjectReads
from tdkt_desktop.storage.tables import (
    also_written,
    award,
    decision,
    employment,
    former_subject,
    not_same,
    subject,
    unit,
)

_AT_ONCE = 5_000
"""Ids in one query."""

_SHOWN_AWARDS = 3
_NOWHERE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class CardAward:
    """An award in short."""

    year: int
    award_code: str
    decision_number: str | None


@dataclass(slots=True)
class Card:
    """A subject in short, as far as it is told from others by it: where it worked, its last awards, how many."""

    subject: Subject
    workplaces: list[Employment] = field(default_factory=list)
    awards: list[CardAward] = field(default_factory=list)
    award_count: int = 0


class IdentityReads(Area):
    """Subjects as they are told from each other."""

    def described(self, kind: SubjectKind) -> list[Described]:
        """Every subject of a kind, then what merged records, and lists after an answer, said of it otherwise."""
        workplaces = self._workplaces()
        columns = select(
            subject.c.id, subject.c.name, subject.c.birth_date, subject.c.unit_id,
            subject.c.position, subject.c.gender, subject.c.citizen_id,
        )  # fmt: skip
        found = []
        births: dict[str | None, PartialDate | None] = {}  # read once each: there are fewer days than people
        for row in self.connection.execute(columns.where(subject.c.kind == kind).order_by(subject.c.id)):
            subject_id, name, born, unit_id, position, gender, citizen_id = row
            places = workplaces.get(subject_id, _NOWHERE) - {unit_id}
            if born not in births:
                births[born] = partial_out(born)
            birth_date = births[born]
            found.append(Described(kind, name, birth_date, unit_id, position, gender, citizen_id, places, subject_id))
        former = select(former_subject).join(subject, subject.c.id == former_subject.c.subject_id)
        for row in self.connection.execute(former.where(subject.c.kind == kind).order_by(former_subject.c.id)):
            said = (row.name, partial_out(row.birth_date), row.unit_id, row.position, None, row.citizen_id)
            found.append(Described(kind, *said, id=row.subject_id))
        written = select(also_written).join(subject, subject.c.id == also_written.c.subject_id)
        otherwise = self.connection.execute(written.where(subject.c.kind == kind).order_by(also_written.c.id))
        found += [
            Described(kind, row.name, partial_out(row.birth_date), row.unit_id, id=row.subject_id) for row in otherwise
        ]
        return found

    def apart(self) -> frozenset[tuple[int, int]]:
        """Pairs of subjects, the lower id first, who are two."""
        pairs = self.connection.execute(select(not_same.c.subject_id, not_same.c.other_id))
        return frozenset((one, other) for one, other in pairs)

    def told_from(self, subject_id: int) -> list[int]:
        """Those of whom the officer said that they are not this subject."""
        mine = or_(not_same.c.subject_id == subject_id, not_same.c.other_id == subject_id)
        pairs = self.connection.execute(select(not_same.c.subject_id, not_same.c.other_id).where(mine))
        return sorted(other if one == subject_id else one for one, other in pairs)

    def cards(self, ids: Iterable[int]) -> dict[int, Card]:
        """Subjects in short, by id."""
        wanted = iter(sorted(set(ids)))
        found: dict[int, Card] = {}
        while some := list(islice(wanted, _AT_ONCE)):
            found |= {one.id: Card(one) for one in SubjectReads(self.connection).get_all(some)}
            self._add_workplaces(found, some)
            self._add_awards(found, some)
        return found

    def _add_workplaces(self, cards: dict[int, Card], ids: Sequence[int]) -> None:
        places = select(employment, unit.c.name).join(unit, unit.c.id == employment.c.unit_id)
        mine = places.where(employment.c.subject_id.in_(ids))
        for row in self.connection.execute(mine.order_by(employment.c.from_date.asc().nulls_first(), employment.c.id)):
            days = partial_out(row.from_date), partial_out(row.to_date)
            cards[row.subject_id].workplaces.append(Employment(row.name, row.position, *days))

    def _add_awards(self, cards: dict[int, Card], ids: Sequence[int]) -> None:
        standing = select(award.c.subject_id, award.c.period_year, award.c.award_code, decision.c.number)
        standing = standing.join(decision, decision.c.id == award.c.decision_id)
        mine = standing.where(award.c.subject_id.in_(ids), award.c.annulled_on.is_(None))
        newest_first = mine.order_by(award.c.period_year.desc(), decision.c.signed_on.desc(), award.c.id.desc())
        for subject_id, year, code, number in self.connection.execute(newest_first):
            card = cards[subject_id]
            card.award_count += 1
            if len(card.awards) < _SHOWN_AWARDS:
                card.awards.append(CardAward(year, code, number))

    def _workplaces(self) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        for subject_id, unit_id in self.connection.execute(select(employment.c.subject_id, employment.c.unit_id)):
            found[subject_id].add(unit_id)
        return {subject_id: frozenset(units) for subject_id, units in found.items()}


class Identities(IdentityReads):
    """What the officer says of it, to be written."""

    def learn(self, rows: Sequence[tuple[Described, Mapping[str, object]]]) -> None:
        """Record how lists describe subjects (by `id`) otherwise than their records do, with the origin of each."""
        said = [
            {"subject_id": one.id, "name": one.name, "birth_date": partial_in(one.birth_date), "unit_id": one.unit_id}
            for one, _ in rows
        ]
        origins = [dict(origin) for _, origin in rows]
        insert_many(self.connection, also_written, [one | origin for one, origin in zip(said, origins, strict=True)])

    def tell_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Record that the two of each pair are two; said again, it changes nothing."""
        known = self.apart()
        new = dict.fromkeys((min(pair), max(pair)) for pair in pairs)
        rows = [{"subject_id": one, "other_id": other} for one, other in new if (one, other) not in known]
        insert_many(self.connection, not_same, rows)
