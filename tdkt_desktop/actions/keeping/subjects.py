"""What every keeper keeps with: the Work, and the subjects that the rows are about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tdkt_desktop.actions.keeping.joining import Answers, Decision, Joining
from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder
from tdkt_desktop.domain.rulebook import Rulebook
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
        self._joining = Joining(work)
        self._new: list[dict[str, object]] = []
        self._apart: list[tuple[int, int]] = []

    def begin(self, answers: Answers) -> None:
        """A table begins, with what the officer said of its rows."""
        self._answers = answers

    def find_or_add(self, said: Described, *, row: AcceptedRow | None = None) -> int:
        """Id of the subject; a new one is written by `flush`, a known one learns what it did not say before.

        `row` is given where it is about this subject alone, so that the officer's answer to it holds.
        """
        found = self._joining.decide(said, row=row.row if row else None, answers=self._answers)
        self._apart += [(found.subject_id, other) for other in found.apart_from]
        if found.known is None:
            self._new.append(_record(found.subject_id, said))
        else:
            self._learn(found)
        return found.subject_id

    def flush(self) -> None:
        """Write the new subjects, and of whom the officer said that they are two."""
        self._work.subjects.add_many(self._new)
        self._work.identities.tell_apart(self._apart)
        self._new, self._apart = [], []

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
