"""Whom a row of each kind of list is about, as the row describes it: one subject, several (authors), or nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described


def person(row: AcceptedRow, units: UnitFinder) -> Described | None:
    """The person of a list of persons."""
    return _described(SubjectKind.PERSON, row, "full_name", units=units)


def household(row: AcceptedRow, units: UnitFinder) -> Described | None:
    """The household, under the name of its head."""
    return _described(SubjectKind.HOUSEHOLD, row, "head_name", units=units)


def collective(name: str | None, units: UnitFinder) -> Described | None:
    """A collective, which a unit of its name is."""
    return Described(SubjectKind.COLLECTIVE, name, unit_id=units.find(name)) if name else None


def graded(row: AcceptedRow, units: UnitFinder) -> Described | None:
    """Whose grade a row gives: a person's, or a unit's as the collective that it is."""
    is_unit = row.text("subject") == SubjectKind.COLLECTIVE
    return collective(row.text("unit"), units) if is_unit else person(row, units)


def recipient(row: AcceptedRow, kind: SubjectKind, units: UnitFinder) -> Described | None:
    """Who received an award, of the kind for which that award is."""
    name = row.text("who")
    if not name:
        return None
    unit_id = units.find(row.text("unit"))
    if kind is SubjectKind.COLLECTIVE:
        unit_id = units.find(name) or unit_id
    return Described(kind, name, birth_date=row.partial("birth_date"), unit_id=unit_id)


def authors(row: AcceptedRow, units: UnitFinder) -> list[tuple[Described, str | None]]:
    """The authors of an initiative, each with the share."""
    unit_id = units.find(row.text("unit"))
    written = row.values.get("authors")
    found = []
    for author in written if isinstance(written, (list, tuple)) else []:
        share = author.get("share")
        said = Described(SubjectKind.PERSON, str(author["name"]), unit_id=unit_id)
        found.append((said, None if share is None else str(share)))
    return found


def whom(kind: str, row: AcceptedRow, *, units: UnitFinder, rulebook: Rulebook) -> list[Described]:
    """Everybody whom a row of that kind of list is about; empty where the list is about no subject."""
    return [said for said in _BY_KIND[kind](row, units, rulebook) if said is not None] if kind in _BY_KIND else []


def _described(kind: SubjectKind, row: AcceptedRow, field: str, *, units: UnitFinder) -> Described | None:
    name = row.text(field)
    if not name:
        return None
    return Described(
        kind,
        name,
        birth_date=row.partial("birth_date"),
        unit_id=units.find(row.text("unit")),
        position=row.text("position"),
        gender=row.text("gender"),
        citizen_id=row.text("citizen_id"),
    )


def _recipients(row: AcceptedRow, units: UnitFinder, rulebook: Rulebook) -> list[Described | None]:
    awards = [rulebook.find_award(code) for code in row.codes("award")]
    kinds = dict.fromkeys(award.subject for award in awards if award is not None)
    return [recipient(row, kind, units) for kind in kinds]


_Whom = Callable[[AcceptedRow, UnitFinder, Rulebook], "list[Described | None]"]

_BY_KIND: Mapping[str, _Whom] = {
    "people": lambda row, units, _: [person(row, units)],
    "grades": lambda row, units, _: [graded(row, units)],
    "nominations": lambda row, units, _: [person(row, units)],
    "collectives": lambda row, units, _: [collective(row.text("name"), units)],
    "households": lambda row, units, _: [household(row, units)],
    "register": _recipients,
    "registrations": lambda row, units, _: [person(row, units)],
    "initiatives": lambda row, units, _: [said for said, _share in authors(row, units)],
}
