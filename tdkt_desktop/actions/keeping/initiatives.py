"""Keeper of recognised initiatives and their authors."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow, Keeping
from tdkt_desktop.domain.subject import SubjectKind


def keep_initiatives(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Initiatives with the decision that recognised them; a recognised one counts as applied."""
    entries = [(row, _authors(keeping, row)) for row in rows]
    keeping.subjects.flush()
    for row, authors in entries:
        title = row.text("title")
        assert title
        keeping.work.initiatives.add(
            title,
            year=row.number("year") or keeping.year,
            recognised=row.text("decision_no") is not None,
            authors=authors,
            scope=row.text("scope"),
            decision_number=row.text("decision_no"),
            decided_on=row.text("decision_date"),
            authority=row.text("authority"),
            unit_id=keeping.units.find(row.text("unit")),
            source_id=keeping.source_id,
        )


def _authors(keeping: Keeping, row: AcceptedRow) -> list[tuple[int, str | None]]:
    unit_id = keeping.units.find(row.text("unit"))
    authors: list[tuple[int, str | None]] = []
    written = row.values.get("authors")
    for author in written if isinstance(written, (list, tuple)) else []:
        share = author.get("share")
        subject_id = keeping.subjects.find_or_add(SubjectKind.PERSON, str(author["name"]), unit_id=unit_id)
        authors.append((subject_id, None if share is None else str(share)))
    return authors
