"""Keeper of the back register: awards that were decided before the program came."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow
from tdkt_desktop.actions.keeping.subjects import Keeping
from tdkt_desktop.actions.keeping.whom import recipient
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin


def keep_register(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Awards under their decisions; name and unit stay as that paper printed them."""
    entries = [
        (row, code, _decision(keeping, row), _subject(keeping, row, code))
        for row in rows
        for code in row.codes("award")
    ]
    keeping.subjects.flush()
    keeping.work.awards.add_many(
        [(decision_id, _award(keeping, row, code, subject_id)) for row, code, decision_id, subject_id in entries]
    )


def _decision(keeping: Keeping, row: AcceptedRow) -> int:
    new = NewDecision(
        number=row.text("decision_no"),
        signed_on=row.day("decision_date"),
        signer=row.text("signer"),
        level=row.text("level"),
        origin=Origin.BACK_REGISTER,
    )
    known = keeping.work.awards.decision_like(new)
    return known if known is not None else keeping.work.awards.add_decision(new)


def _subject(keeping: Keeping, row: AcceptedRow, code: str) -> int:
    said = recipient(row, keeping.rulebook.award(code).subject, keeping.units)
    assert said
    return keeping.subjects.find_or_add(said, row=row)


def _award(keeping: Keeping, row: AcceptedRow, code: str, subject_id: int) -> NewAward:
    name, year = row.text("who"), row.number("period_year")
    assert name
    unit = row.text("unit")
    return NewAward(
        subject_id=subject_id,
        award_code=code,
        period_year=year or keeping.year,
        name_as_printed=name,
        birth_as_printed=row.text("birth_date"),
        unit_as_printed=row.text("unit_as_printed") or unit,
        unit_id=keeping.units.find(unit),
        category=keeping.rulebook.award(code).category_default,
        source_id=keeping.source_id,
        source_row=row.place,
    )
