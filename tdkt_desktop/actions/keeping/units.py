"""Keepers of the unit catalogue and of the map from old units to new ones."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.actions.keeping.rows import AcceptedRow
from tdkt_desktop.actions.keeping.subjects import Keeping


def keep_units(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Units with kind, parent and aliases; a unit on file is completed, never added twice."""
    for row in rows:
        name = row.text("name")
        assert name
        unit_id = keeping.units.find_or_add(name)
        begins, ends = row.partial("valid_from"), row.partial("valid_to")
        said = {
            "kind": row.text("kind"),
            "valid_from": begins.first.isoformat() if begins else None,
            "valid_to": ends.last.isoformat() if ends else None,
        }
        keeping.work.units.change(unit_id, name=name, **{key: value for key, value in said.items() if value})
        for alias in row.codes("aliases"):
            keeping.work.units.add_alias(unit_id, alias)
            keeping.units.know(alias, unit_id)
    for row in rows:
        parent, name = keeping.units.find(row.text("parent")), row.text("name")
        child = keeping.units.find(name)
        if child is not None and parent not in (None, child):
            keeping.work.units.change(child, parent_id=parent)


def keep_unit_changes(keeping: Keeping, rows: Sequence[AcceptedRow]) -> None:
    """Old units, each with the unit in which it lives on."""
    for row in rows:
        old, new = row.text("old"), row.text("new")
        assert old
        assert new
        old_id, new_id = keeping.units.find_or_add(old), keeping.units.find_or_add(new)
        if old_id != new_id:
            keeping.work.units.add_succession(old_id, new_id, on=None)
