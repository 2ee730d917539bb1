"""Rounds, nominations and what appraisal found of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import NewNomination, Nomination, Round, RoundKind, Status
from tdkt_desktop.domain.rules.shares import Nominee
from tdkt_desktop.domain.subject import SubjectKind, WorkRole
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, tidy
from tdkt_desktop.storage.area import Area, changed, day_in, day_out, flat, insert_many, inserted
from tdkt_desktop.storage.tables import award_round, condition_result, judgement_tick, nomination, subject, unit


class RoundNotFound(OfficerError):
    """No round bears that name."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no round named “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Rounds on file: {known}. Give one of these names, or open a new round.")


class RoundReads(Area):
    """Rounds and nominations as they are on file."""

    def get(self, round_id: int) -> Round:
        """One round."""
        return _round(self.connection.execute(select(award_round).where(award_round.c.id == round_id)).one())

    def all(self, *, year: int | None = None) -> list[Round]:
        """Rounds, newest first; of one year when it is given."""
        found = select(award_round).order_by(award_round.c.year.desc(), award_round.c.id.desc())
        rows = self.connection.execute(found.where(award_round.c.year == year) if year else found)
        return [_round(row) for row in rows]

    def named(self, name: str) -> Round:
        """The newest round of that name. Raises `RoundNotFound`."""
        found = select(award_round).where(award_round.c.folded == fold(name)).order_by(award_round.c.year.desc())
        row = self.connection.execute(found.limit(1)).first()
        if row is None:
            known = ", ".join(f"“{found.name}”" for found in self.all()) or "–"
            raise RoundNotFound(name=name, known=known)
        return _round(row)

    def nomination(self, nomination_id: int) -> Nomination:
        """One nomination."""
        return self.nominations_of(ids=[nomination_id])[0]

    def nominations_of(
        self, round_id: int | None = None, *, ids: Iterable[int] | None = None, status: Status | None = None
    ) -> list[Nomination]:
        """Nominations of a round, or of the given ids, in the order of entry."""
        found = select(nomination).order_by(nomination.c.id)
        if round_id is not None:
            found = found.where(nomination.c.round_id == round_id)
        if ids is not None:
            found = found.where(nomination.c.id.in_(list(ids)))
        if status is not None:
            found = found.where(nomination.c.status == status)
        return [_nomination(row) for row in self.connection.execute(found)]

    def nominations_for(self, award_codes: Iterable[str], *, round_ids: Iterable[int]) -> list[Nomination]:
        """Nominations of some rounds for some awards, in the order of entry."""
        mine = nomination.c.round_id.in_(list(round_ids)), nomination.c.award_code.in_(list(award_codes))
        return [_nomination(row) for row in self.connection.execute(select(nomination).where(*mine).order_by("id"))]

    def proposed_before(self, round_id: int) -> set[tuple[int, str]]:
        """Subject and award code of every nomination that the round already holds."""
        found = select(nomination.c.subject_id, nomination.c.award_code).where(nomination.c.round_id == round_id)
        return {(row.subject_id, row.award_code) for row in self.connection.execute(found)}

    def nominees_of(self, round_id: int) -> list[Nominee]:
        """The nominations of a round as quotas and shares count them: unit of the nomination, role, small or not."""
        columns = select(
            nomination.c.subject_id, nomination.c.award_code, nomination.c.status, nomination.c.unit_as_written,
            subject.c.kind, subject.c.role, subject.c.folded, unit.c.name, unit.c.folded.label("unit_folded"),
        )  # fmt: skip
        joined = columns.join(subject, subject.c.id == nomination.c.subject_id)
        joined = joined.outerjoin(unit, unit.c.id == func.coalesce(nomination.c.unit_id, subject.c.unit_id))
        mine = joined.where(nomination.c.round_id == round_id).order_by(nomination.c.id)
        return [_nominee(row) for row in self.connection.execute(mine)]

    def status_counts(self, round_id: int) -> dict[Status, int]:
        """How many nominations of the round stand in each status."""
        found = select(nomination.c.status, func.count()).where(nomination.c.round_id == round_id)
        return {Status(name): count for name, count in self.connection.execute(found.group_by(nomination.c.status))}

    def of_movements(self) -> dict[int, dict[Round, int]]:
        """The rounds of each movement, oldest first, with how many nominations were awarded in them."""
        awarded = func.count(nomination.c.id).label("awarded")
        is_awarded = (nomination.c.round_id == award_round.c.id) & (nomination.c.status == Status.DECIDED.value)
        found = select(award_round, awarded).outerjoin(nomination, is_awarded)
        found = found.where(award_round.c.movement_id.is_not(None)).group_by(award_round.c.id)
        rounds: dict[int, dict[Round, int]] = {}
        for row in self.connection.execute(found.order_by(award_round.c.id)):
            rounds.setdefault(row.movement_id, {})[_round(row)] = row.awarded
        return rounds

    def verdict_counts(self, round_id: int) -> dict[str | None, int]:
        """How many nominations of the round have each verdict; None = not appraised yet."""
        found = select(nomination.c.verdict, func.count()).where(nomination.c.round_id == round_id)
        return {row[0]: row[1] for row in self.connection.execute(found.group_by(nomination.c.verdict))}

    def conditions_of(self, nomination_ids: Iterable[int]) -> dict[int, list[dict[str, Any]]]:
        """What appraisal found, condition by condition, in order."""
        found = select(condition_result).where(condition_result.c.nomination_id.in_(list(nomination_ids)))
        return {row.nomination_id: json.loads(row.found) for row in self.connection.execute(found)}

    def ticks_of(self, round_id: int) -> dict[int, dict[str, bool]]:
        """The boxes that the officer ticked, by nomination and rule code."""
        found = select(judgement_tick).join(nomination, nomination.c.id == judgement_tick.c.nomination_id)
        ticks: dict[int, dict[str, bool]] = {}
        for row in self.connection.execute(found.where(nomination.c.round_id == round_id)):
            ticks.setdefault(row.nomination_id, {})[row.rule_code] = bool(row.met)
        return ticks


class Rounds(RoundReads):
    """Rounds and nominations, to be written."""

    def add(
        self,
        name: str,
        *,
        kind: RoundKind,
        year: int,
        received_on: date,
        meets_on: date | None = None,
        movement_id: int | None = None,
    ) -> int:
        """Open a round; gives its id."""
        name = tidy(name)
        return inserted(
            self.connection,
            award_round,
            name=name,
            folded=fold(name),
            kind=kind.value,
            year=year,
            received_on=day_in(received_on),
            meets_on=day_in(meets_on),
            movement_id=movement_id,
        )

    def change(self, round_id: int, **values: str | int | None) -> None:
        """Set columns of a round."""
        changed(self.connection, award_round, round_id, **values)

    def nominate(self, round_id: int, new: NewNomination, *, status: Status = Status.PROPOSED) -> int:
        """Enter a nomination; gives its id."""
        return inserted(self.connection, nomination, round_id=round_id, status=status.value, **asdict(new))

    def nominate_many(self, round_id: int, rows: Sequence[NewNomination]) -> None:
        """Enter nominations in one statement."""
        common = {"round_id": round_id, "status": Status.PROPOSED.value}
        insert_many(self.connection, nomination, [values | common for values in flat(rows)])

    def set_status(self, ids: Iterable[int], status: Status, *, returned_reason: str | None = None) -> None:
        """Put nominations into a status; the reason of a return goes with it and is kept afterwards."""
        values: dict[str, str | None] = {"status": status.value}
        if status is Status.RETURNED:
            values["returned_reason"] = returned_reason
        self.connection.execute(update(nomination).where(nomination.c.id.in_(list(ids))).values(**values))

    def set_verdicts(
        self, verdicts: Mapping[int, str], conditions: Mapping[int, Sequence[Mapping[str, Any]]], *, on: date
    ) -> None:
        """Keep what appraisal found, in place of what it found before."""
        if verdicts:
            judged = update(nomination).where(nomination.c.id == bindparam("key"))
            judged = judged.values(verdict=bindparam("found"), appraised_on=day_in(on))
            self.connection.execute(judged, [{"key": key, "found": found} for key, found in verdicts.items()])
            former = delete(condition_result).where(condition_result.c.nomination_id == bindparam("key"))
            self.connection.execute(former, [{"key": key} for key in verdicts])
        rows = [
            {"nomination_id": key, "found": json.dumps(list(results), ensure_ascii=False, default=str)}
            for key, results in conditions.items()
        ]
        insert_many(self.connection, condition_result, rows)

    def set_override(self, nomination_id: int, reason: str | None) -> None:
        """Keep the officer's written reason for going on against the verdict."""
        changed(self.connection, nomination, nomination_id, override_reason=reason)

    def tick(self, ids: Iterable[int], rule_codes: Iterable[str], *, met: bool) -> None:
        """Keep what the officer ticked for conditions that only a person can judge; a later tick replaces."""
        new = sqlite_insert(judgement_tick)
        replaced = new.on_conflict_do_update(
            index_elements=[judgement_tick.c.nomination_id, judgement_tick.c.rule_code],
            set_={"met": new.excluded.met},
        )
        codes = list(rule_codes)
        rows = [{"nomination_id": one, "rule_code": code, "met": int(met)} for one in ids for code in codes]
        if rows:
            self.connection.execute(replaced, rows)


def _round(row: Row[Any]) -> Round:
    return Round(
        id=row.id,
        name=row.name,
        kind=RoundKind(row.kind),
        year=row.year,
        received_on=date.fromisoformat(row.received_on),
        meets_on=day_out(row.meets_on),
        movement_id=row.movement_id,
    )


def _nominee(row: Any) -> Nominee:
    is_collective = row.kind == SubjectKind.COLLECTIVE
    return Nominee(
        subject_id=row.subject_id,
        kind=SubjectKind(row.kind),
        award_code=row.award_code,
        unit=row.name or row.unit_as_written or "",
        role=WorkRole(row.role) if row.role else None,
        is_small=is_collective and row.unit_folded is not None and row.unit_folded != row.folded,
        stands=row.status not in (Status.RETURNED, Status.REFUSED),
    )


def _nomination(row: Row[Any]) -> Nomination:
    return Nomination(
        id=row.id,
        round_id=row.round_id,
        subject_id=row.subject_id,
        award_code=row.award_code,
        status=Status(row.status),
        name_as_written=row.name_as_written,
        unit_id=row.unit_id,
        unit_as_written=row.unit_as_written,
        position=row.position,
        achievement=row.achievement,
        initiative=row.initiative,
        verdict=row.verdict,
        override_reason=row.override_reason,
        returned_reason=row.returned_reason,
    )
