"""Who is who: everybody as matching needs them, and the pairs of whom the officer said that they are two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import or_, select

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described
from tdkt_desktop.storage.area import Area, insert_many, partial_out
from tdkt_desktop.storage.tables import employment, former_subject, not_same, subject


class IdentityReads(Area):
    """Subjects as they are told from each other."""

    def described(self, kind: SubjectKind) -> list[Described]:
        """Every subject of a kind, and what the records merged into one said of it."""
        workplaces = self._workplaces()
        columns = select(
            subject.c.id, subject.c.name, subject.c.birth_date, subject.c.unit_id,
            subject.c.position, subject.c.gender, subject.c.citizen_id,
        )  # fmt: skip
        found = []
        for row in self.connection.execute(columns.where(subject.c.kind == kind).order_by(subject.c.id)):
            subject_id, name, born, unit_id, position, gender, citizen_id = row
            places = workplaces.get(subject_id, frozenset())
            birth_date = partial_out(born)
            found.append(Described(kind, name, birth_date, unit_id, position, gender, citizen_id, places, subject_id))
        former = select(former_subject).join(subject, subject.c.id == former_subject.c.subject_id)
        for row in self.connection.execute(former.where(subject.c.kind == kind).order_by(former_subject.c.id)):
            said = (row.name, partial_out(row.birth_date), row.unit_id, row.position, None, row.citizen_id)
            found.append(Described(kind, *said, id=row.subject_id))
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

    def _workplaces(self) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        for subject_id, unit_id in self.connection.execute(select(employment.c.subject_id, employment.c.unit_id)):
            found[subject_id].add(unit_id)
        return {subject_id: frozenset(units) for subject_id, units in found.items()}


class Identities(IdentityReads):
    """What the officer says of it, to be written."""

    def tell_apart(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Record that the two of each pair are two; said again, it changes nothing."""
        known = self.apart()
        new = dict.fromkeys((min(pair), max(pair)) for pair in pairs)
        rows = [{"subject_id": one, "other_id": other} for one, other in new if (one, other) not in known]
        insert_many(self.connection, not_same, rows)
