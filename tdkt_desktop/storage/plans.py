"""Movements, the year's schedule, report obligations, registrations and cluster scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select, update

from tdkt_desktop.domain.movement import Movement, MovementReview, NewMovement, ReviewKind
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.domain.text import fold, tidy
from tdkt_desktop.storage.area import Area, changed, day_in, day_out, insert_many, inserted
from tdkt_desktop.storage.tables import (
    movement,
    movement_answer,
    movement_review,
    obligation,
    obligation_report,
    registration,
    schedule_entry,
    score,
)


class PlanReads(Area):
    """Movements and plans as they are on file."""

    def movements(self) -> list[Movement]:
        """Every movement, in the order of entry."""
        return [_movement(row) for row in self.connection.execute(select(movement).order_by(movement.c.id))]

    def reviews_of(self, movement_id: int) -> list[MovementReview]:
        """Reviews of a movement, by day."""
        found = select(movement_review).where(movement_review.c.movement_id == movement_id)
        rows = self.connection.execute(found.order_by(movement_review.c.held_on, movement_review.c.id))
        return [
            MovementReview(
                row.id, row.movement_id, ReviewKind(row.kind), day_out(row.held_on), row.document, row.results
            )
            for row in rows
        ]

    def schedule_of(self, year: int) -> list[Row[Any]]:
        """Rows of `schedule_entry` of a year, by due day."""
        found = select(schedule_entry).where(schedule_entry.c.year == year)
        return list(self.connection.execute(found.order_by(schedule_entry.c.due_on, schedule_entry.c.id)))

    def content_of_task(self, entry_id: int) -> str:
        """What a task of the plan says."""
        return str(self.connection.scalar(select(schedule_entry.c.content).where(schedule_entry.c.id == entry_id)))

    def content_of_obligation(self, obligation_id: int) -> str:
        """What a report that is owed is about."""
        return str(self.connection.scalar(select(obligation.c.content).where(obligation.c.id == obligation_id)))

    def has_schedule(self, year: int) -> bool:
        """Whether any task of the year is on file."""
        found = select(func.count()).select_from(schedule_entry).where(schedule_entry.c.year == year)
        return bool(self.connection.scalar(found))

    def obligations_of(self, year: int) -> list[Row[Any]]:
        """Rows of `obligation` of a year, by due day."""
        found = select(obligation).where(obligation.c.year == year)
        return list(self.connection.execute(found.order_by(obligation.c.due_on, obligation.c.id)))

    def reports_of(self, obligation_id: int) -> dict[int, date | None]:
        """Which units an obligation waits for, and the day on which each report came."""
        found = select(obligation_report).where(obligation_report.c.obligation_id == obligation_id)
        return {row.unit_id: day_out(row.received_on) for row in self.connection.execute(found)}

    def reminders_of(self, obligation_id: int) -> dict[int, date]:
        """When a unit was last reminded of its report (đôn đốc), by unit; units never reminded are left out."""
        found = select(obligation_report.c.unit_id, obligation_report.c.reminded_on)
        found = found.where(
            obligation_report.c.obligation_id == obligation_id, obligation_report.c.reminded_on.is_not(None)
        )
        return {row.unit_id: date.fromisoformat(row.reminded_on) for row in self.connection.execute(found)}

    def answers(self) -> dict[int, dict[int, date]]:
        """Which units answered a movement (hưởng ứng), and on which day, by movement."""
        answers: dict[int, dict[int, date]] = {}
        for row in self.connection.execute(select(movement_answer).order_by(movement_answer.c.id)):
            answers.setdefault(row.movement_id, {})[row.unit_id] = date.fromisoformat(row.answered_on)
        return answers


class Plans(PlanReads):
    """Movements and plans, to be written."""

    def add_movement(self, new: NewMovement) -> int:
        """Enter a movement; gives its id."""
        values = asdict(new) | {"name": tidy(new.name), "folded": fold(new.name)}
        return inserted(self.connection, movement, **values)

    def add_review(
        self, movement_id: int, kind: ReviewKind, *, held_on: date | None, document: str | None, results: str | None
    ) -> int:
        """Enter a review of a movement; gives its id."""
        values = {"held_on": day_in(held_on), "document": document, "results": results}
        return inserted(self.connection, movement_review, movement_id=movement_id, kind=kind.value, **values)

    def add_entries(self, entries: Sequence[NewScheduleEntry], *, source_id: int | None = None) -> None:
        """Enter tasks of the plan."""
        rows = [
            {
                "year": entry.year,
                "group_name": entry.group,
                "stt": entry.stt,
                "content": entry.content,
                "folded": fold(entry.content),
                "lead": entry.lead,
                "cooperating": entry.cooperating,
                "time_text": entry.time_text,
                "state": TaskState.OPEN.value,
                "origin": entry.source,
                "source_id": source_id,
                **_due(entry.due),
            }
            for entry in entries
        ]
        insert_many(self.connection, schedule_entry, rows)

    def add_obligations(self, obligations: Sequence[NewObligation]) -> None:
        """Enter report obligations."""
        rows = [
            {
                "year": new.year,
                "code": new.code,
                "reporter": new.reporter,
                "receiver": new.receiver,
                "content": new.content,
                "folded": fold(new.content),
                "cycle": new.cycle,
                "due_text": new.due_text,
                "state": TaskState.OPEN.value,
                **_due(new.due),
            }
            for new in obligations
        ]
        insert_many(self.connection, obligation, rows)

    def set_task(self, entry_id: int, state: TaskState, *, done_on: date | None, result: str | None = None) -> None:
        """Say how a task of the plan stands; a result that was noted stays until another is given."""
        said = {} if result is None else {"result": result}
        changed(self.connection, schedule_entry, entry_id, state=state.value, done_on=day_in(done_on), **said)

    def set_obligation(self, obligation_id: int, state: TaskState, *, done_on: date | None) -> None:
        """Say how an obligation stands."""
        changed(self.connection, obligation, obligation_id, state=state.value, done_on=day_in(done_on))

    def set_report(self, obligation_id: int, unit_id: int, *, received_on: date | None) -> None:
        """Wait for a unit's report, or record the day on which it came."""
        mine = (obligation_report.c.obligation_id == obligation_id, obligation_report.c.unit_id == unit_id)
        known = self.connection.scalar(select(obligation_report.c.id).where(*mine))
        if known is None:
            inserted(
                self.connection,
                obligation_report,
                obligation_id=obligation_id,
                unit_id=unit_id,
                received_on=day_in(received_on),
            )
        else:
            changed(self.connection, obligation_report, known, received_on=day_in(received_on))

    def remind(self, obligation_id: int, unit_ids: Iterable[int], *, on: date) -> None:
        """Note that units were reminded of a report that is awaited from them."""
        mine = (obligation_report.c.obligation_id == obligation_id, obligation_report.c.unit_id.in_(list(unit_ids)))
        self.connection.execute(update(obligation_report).where(*mine).values(reminded_on=day_in(on)))

    def answer(self, movement_id: int, unit_ids: Iterable[int], *, on: date) -> None:
        """Note that units answer a movement."""
        rows = [{"movement_id": movement_id, "unit_id": unit_id, "answered_on": day_in(on)} for unit_id in unit_ids]
        insert_many(self.connection, movement_answer, rows)

    def add_registrations(self, rows: Sequence[dict[str, Any]]) -> None:
        """Enter registrations: year, unit_id, subject_id, award_code, quantity, initiative, source_id."""
        insert_many(self.connection, registration, rows)

    def add_scores(self, rows: Sequence[dict[str, Any]]) -> None:
        """Enter cluster scores: year, cluster, criterion, maximum, unit_id, points, source_id."""
        insert_many(self.connection, score, rows)


def _due(due: Due | None) -> dict[str, str | None]:
    return {"due_on": day_in(due.on if due else None), "due_precision": due.precision if due else None}


def _movement(row: Row[Any]) -> Movement:
    return Movement(
        id=row.id,
        name=row.name,
        level=row.level,
        year_from=row.year_from,
        year_to=row.year_to,
        mode=row.mode,
        parent_id=row.parent_id,
        launching_document=row.launching_document,
        code=row.code,
        note=row.note,
    )
