"""What every keeper keeps with: the Work, and the subjects that the rows are about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tdkt_desktop.actions.keeping.joining import Answers, Decision, Joining
from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described
from tdkt_desktop.storage.work import Work


@dataclass(slots=True)
class Keeping:
    """One import as it is being kept."""

    work: Work
    rulebook: Rulebook
    units: UnitFinder
    subjects: SubjectFinder
    source_id: int
    source_name: str
    year: int
    today: date
    round_id: int | None = None

    def origin(self, row: AcceptedRow) -> dict[str, object]:
        """Where a record comes from: the file, sheet and row of it."""
        return {"source_id": self.source_id, "source_row": row.place}


class SubjectFinder:
    """Finds who a row is about, or adds a subject. Never joins by name alone.

    Joined is what `domain.matching` holds for sure, and what the officer answered; everything else is another subject
    until the officer joins the two. One finder serves all tables of an import: who is new in one is known in the next.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._answers: Answers = {}
        self._others: dict[tuple[int, SubjectKind], int] = {}  # rows of the table about somebody of the same name
        self._joining = Joining(work)
        self._new: list[dict[str, object]] = []
        self._apart: list[tuple[int, int]] = []
        self._otherwise: list[tuple[Described, str]] = []
        self._origin: dict[str, object] = {"source_id": None}

    def begin(self, answers: Answers, *, source_id: int | None = None) -> None:
        """A table of a file begins, with what the officer said of its rows."""
        self._answers, self._origin = answers, {"source_id": source_id}
        self._others.clear()

    def find_or_add(self, said: Described, *, row: AcceptedRow | None = None) -> int:
        """Id of the subject; a new one is written by `flush`, a known one learns what it did not say before.

        `row` is given where it is about this subject alone, so that the officer's answer to it holds.
        """
        is_other = row is not None and row.is_somebody_else
        if row is not None and (row.row, said.kind) in self._others:
            return self._others[row.row, said.kind]
        found = self._joining.decide(
            said, row=row.row if row else None, answers=self._answers, is_somebody_else=is_other
        )
        if row is not None and is_other:
            self._others[row.row, said.kind] = found.subject_id
        self._apart += [(found.subject_id, other) for other in found.apart_from]
        if found.is_told and row is not None:
            self._otherwise.append((replace(said, id=found.subject_id), row.place))
        if found.known is None:
            self._new.append(_record(found.subject_id, said))
        else:
            self._learn(found)
        return found.subject_id

    def flush(self) -> None:
        """Write the new subjects, and of whom the officer said that they are two."""
        self._work.subjects.add_many(self._new)
        self._work.identities.tell_apart(self._apart)
        self._work.identities.learn([(said, self._origin | {"source_row": place}) for said, place in self._otherwise])
        self._new, self._apart, self._otherwise = [], [], []

    def _learn(self, found: Decision) -> None:
        """A fuller birth date, the first word of a unit, or a citizen number goes into the record."""
        before, after = found.known, found.learned
        assert before is not None
        assert after is not None
        fields = ("birth_date", "unit_id", "citizen_id")
        values = {name: getattr(after, name) for name in fields if getattr(after, name) != getattr(before, name)}
        if values:
            self.flush()
            self._work.subjects.change(found.subject_id, **values)


def _record(subject_id: int, said: Described) -> dict[str, object]:
    return {
        "id": subject_id,
        "kind": said.kind,
        "name": said.name,
        "birth_date": said.birth_date,
        "unit_id": said.unit_id,
        "gender": said.gender,
        "position": said.position,
        "citizen_id": said.citizen_id,
    }
