"""Keeper of recognised initiatives and their authors."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow
from tdkt_desktop.actions.keeping.subjects import Keeping
from tdkt_desktop.actions.keeping.whom import authors


def keep_initiatives(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Initiatives with the decision that recognised them; a recognised one counts as applied."""
    entries = [(row, _authors(keeping, row)) for row in rows]
    keeping.subjects.flush()
    for row, people in entries:
        title = row.text("title")
        assert title
        keeping.work.initiatives.add(
            title,
            year=row.number("year") or keeping.year,
            recognised=row.text("decision_no") is not None,
            authors=people,
            scope=row.text("scope"),
            decision_number=row.text("decision_no"),
            decided_on=decided.isoformat() if (decided := row.day("decision_date")) else None,
            authority=row.text("authority"),
            unit_id=keeping.units.find(row.text("unit")),
            **keeping.origin(row),
        )


def _authors(keeping: Keeping, row: AcceptedRow) -> list[tuple[int, str | None]]:
    found = authors(row, keeping.units)
    alone = row if len(found) == 1 else None
    return [(keeping.subjects.find_or_add(said, row=alone), share) for said, share in found]
