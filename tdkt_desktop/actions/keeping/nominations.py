"""Keepers of lists of nominees: persons, collectives, households; and of plain lists of people and grades."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow
from tdkt_desktop.actions.keeping.subjects import Keeping
from tdkt_desktop.actions.keeping.whom import collective, household, person
from tdkt_desktop.domain.round import NewNomination
from tdkt_desktop.domain.rulebook import AwardKind
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described

_COLLECTIVE_FIGURES = {"headcount": "headcount", "incomplete": "incomplete", "disciplined": "disciplined:canh_cao"}
_HOUSEHOLD_FIGURES = {"members": "members", "votes_issued": "votes_issued", "votes_yes": "votes_yes"}


def keep_nominations(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Persons proposed in a round, with the grade of the year where the list gives it."""
    people = _people(keeping, rows)
    _keep_grades(keeping, people)
    _nominate(keeping, people, default=None)


def keep_people(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Persons of the office, without proposing them for anything."""
    _keep_grades(keeping, _people(keeping, rows))


def keep_grades(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Grades of a year: of persons, or of units as the collectives that they are."""
    of_units = [row for row in rows if row.text("subject") == SubjectKind.COLLECTIVE]
    keep_people(keeping, [row for row in rows if row.text("subject") != SubjectKind.COLLECTIVE])
    found = [(row, _found(keeping, row, collective(row.text("unit"), keeping.units))) for row in of_units]
    keeping.subjects.flush()
    _keep_grades(keeping, found)


def keep_collectives(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Collectives with their head counts, proposed where a round is given."""
    found = [(row, _found(keeping, row, collective(row.text("name"), keeping.units))) for row in rows]
    keeping.subjects.flush()
    figures = [_figures(keeping, row, who, _COLLECTIVE_FIGURES | _holders(keeping, row)) for row, who in found]
    keeping.work.subjects.set_figures([one for of_row in figures for one in of_row])
    _keep_grades(keeping, found)
    _nominate(keeping, found, default=None)


def keep_households(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Households with their votes; proposed for the household title where the list names no other award."""
    found = [(row, _found(keeping, row, household(row, keeping.units))) for row in rows]
    keeping.subjects.flush()
    figures = [_figures(keeping, row, who, _HOUSEHOLD_FIGURES) for row, who in found]
    keeping.work.subjects.set_figures([one for of_row in figures for one in of_row])
    _nominate(keeping, found, default=_household_title(keeping))


def _found(keeping: Keeping, row: AcceptedRow, said: Described | None) -> int:
    assert said
    return keeping.subjects.find_or_add(said, row=row)


def _people(keeping: Keeping, rows: Sequence[AcceptedRow]) -> list[tuple[AcceptedRow, int]]:
    """Each row with the person it is about, and the unit in which the list finds that person."""
    people = [(row, _found(keeping, row, person(row, keeping.units))) for row in rows]
    keeping.subjects.flush()
    worked = [
        {
            "subject_id": subject_id,
            "unit_id": keeping.units.find(row.text("unit")),
            "position": row.text("position"),
            **keeping.origin(row),
        }
        for row, subject_id in people
    ]
    keeping.work.subjects.employ_many(place for place in worked if place["unit_id"] is not None)
    return people


def _household_title(keeping: Keeping) -> str | None:
    """The title that the commune itself gives to households (Gia đình văn hóa in the national pack)."""
    awards = keeping.rulebook.awards(on=keeping.today, subject=SubjectKind.HOUSEHOLD)
    titles = [award.code for award in awards if award.kind is AwardKind.TITLE and award.decided_at_commune]
    return titles[0] if len(titles) == 1 else None


def _nominate(keeping: Keeping, found: Sequence[tuple[AcceptedRow, int]], *, default: str | None) -> None:
    if keeping.round_id is None:
        return
    before = keeping.work.rounds.proposed_before(keeping.round_id)
    new = []
    for row, subject_id in found:
        for code in row.codes("award") or ([default] if default else []):
            if (subject_id, code) in before:
                continue
            before.add((subject_id, code))
            new.append(_nomination(keeping, row, subject_id, code))
    keeping.work.rounds.nominate_many(keeping.round_id, new)


def _nomination(keeping: Keeping, row: AcceptedRow, subject_id: int, code: str) -> NewNomination:
    unit = row.text("unit") or row.text("name")
    name = row.text("full_name") or row.text("head_name") or row.text("name")
    assert name
    return NewNomination(
        subject_id=subject_id,
        award_code=code,
        name_as_written=name,
        unit_id=keeping.units.find(unit),
        unit_as_written=unit,
        position=row.text("position"),
        achievement=row.text("achievement"),
        initiative=row.text("initiative"),
        source_id=keeping.source_id,
        source_row=row.place,
    )


def _holders(keeping: Keeping, row: AcceptedRow) -> dict[str, str]:
    """Columns headed by an award count the members who hold it: 'ldtt' becomes 'holders:LDTT'."""
    return {field: f"holders:{field.upper()}" for field in row.values if keeping.rulebook.find_award(field.upper())}


def _figures(keeping: Keeping, row: AcceptedRow, subject_id: int, names: dict[str, str]) -> list[dict[str, object]]:
    return [
        {
            "subject_id": subject_id,
            "year": keeping.year,
            "name": name,
            "figure": row.number(field),
            **keeping.origin(row),
        }
        for field, name in names.items()
        if row.number(field) is not None
    ]


def _keep_grades(keeping: Keeping, found: Sequence[tuple[AcceptedRow, int]]) -> None:
    rows = [
        {
            "subject_id": subject_id,
            "year": row.number("year") or keeping.year,
            "grade": row.text("rating"),
            "paper": keeping.source_name,
            **keeping.origin(row),
        }
        for row, subject_id in found
        if row.text("rating")
    ]
    keeping.work.subjects.add_grades(rows)
