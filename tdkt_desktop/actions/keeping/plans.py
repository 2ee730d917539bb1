"""Keepers of the plan's appendix, of registrations and of cluster scores."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow
from tdkt_desktop.actions.keeping.subjects import Keeping
from tdkt_desktop.actions.keeping.whom import person
from tdkt_desktop.domain.schedule import Due, NewScheduleEntry


def keep_schedule(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Tasks of the plan in the words of its appendix; the due day follows from them, or from the quarter."""
    entries = []
    for row in rows:
        content, time, group = row.text("content"), row.text("time"), row.text("group")
        assert content
        due = Due.parse(time, year=keeping.year) if time else None
        entries.append(
            NewScheduleEntry(
                year=keeping.year,
                content=content,
                group=group,
                stt=row.text("stt"),
                lead=row.text("lead"),
                cooperating=row.text("coordinate"),
                time_text=time,
                due=due or (Due.parse(group, year=keeping.year) if group else None),
                source="plan",
            )
        )
    keeping.work.plans.add_entries(entries, source_id=keeping.source_id)


def keep_registrations(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """What units and people aim at this year: how many of each award, or one person for one award."""
    found = [entry for row in rows for entry in _registered(keeping, row)]
    keeping.subjects.flush()
    keeping.work.plans.add_registrations(found)


def keep_scores(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Points by criterion and unit, whichever of the two the sheet has in its rows."""
    found = []
    for row in rows:
        criterion, unit = row.text("criterion"), row.text("unit")
        for field in row.values:
            points = row.text(field)
            column_unit = keeping.units.find(field)
            if criterion and column_unit is not None and points is not None:
                found.append(_score(keeping, row, unit_id=column_unit, criterion=criterion, points=points))
            elif unit and field not in {"unit", "total", "stt", "note", "rank"} and points is not None:
                row_unit = keeping.units.find(unit)
                if row_unit is not None:
                    found.append(_score(keeping, row, unit_id=row_unit, criterion=field, points=points))
    keeping.work.plans.add_scores(found)


def _score(keeping: Keeping, row: AcceptedRow, *, unit_id: int, criterion: str, points: str) -> dict[str, object]:
    return {
        "year": keeping.year,
        "cluster": row.sheet,
        "criterion": criterion,
        "maximum": row.text("max"),
        "unit_id": unit_id,
        "points": points,
        "source_id": keeping.source_id,
    }


def _registered(keeping: Keeping, row: AcceptedRow) -> list[dict[str, object]]:
    unit_id = keeping.units.find(row.text("unit"))
    common: dict[str, object] = {
        "year": keeping.year,
        "unit_id": unit_id,
        "subject_id": None,
        "initiative": row.text("initiative"),
        **keeping.origin(row),
    }
    if (said := person(row, keeping.units)) is not None:
        who = keeping.subjects.find_or_add(said, row=row)
        return [common | {"subject_id": who, "award_code": code, "quantity": 1} for code in row.codes("award")]
    registered = []
    for field in row.values:
        quantity = row.number(field)
        if quantity and keeping.rulebook.find_award(field):
            registered.append(common | {"award_code": field, "quantity": quantity})
    return registered
