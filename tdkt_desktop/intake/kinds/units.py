"""The catalogue of units (danh mục đơn vị) and what became of the old ones (đơn vị cũ – mới)."""

from __future__ import annotations

import re

from tdkt_desktop.domain.dates import DateImpossible
from tdkt_desktop.intake.cleaning import read_date
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.keys import name_key
from tdkt_desktop.intake.kinds.base import ListReader, groups
from tdkt_desktop.intake.units import Found

_BETWEEN = re.compile(r"[;|]")


class UnitReader(ListReader):
    """A unit with its kind, the unit above it and its other names, parted by ';' or by lines."""

    name = "units"
    needs = (groups(("name",), ("kind", "parent", "aliases", "valid_from")),)
    key_fields = ("name",)
    key_is_unit = True

    def read(self, row: DataRow, draft: Draft) -> None:
        """Name, kind, parent, aliases; the parent is looked for when the whole catalogue is read."""
        name = row.text("name")
        if not name:
            draft.hold("NAME_MISSING")
            return
        draft.values["name"] = name
        self.plain(row, draft, "stt", "kind", "parent", "note")
        draft.put("aliases", _aliases(row))
        for field in ("valid_from", "valid_to"):
            try:
                found = read_date(row.cell(field))
            except DateImpossible:
                draft.hold("DATE_INVALID", row.text(field))
            else:
                draft.put(field, found.iso if found else None)
        key = (name_key(name), name_key(row.text("parent")))
        self.context.twins.look(draft, key, sheet=self.context.sheet, text=name, may_be_two=False)

    def finish(self, drafts: list[Draft]) -> None:
        """Parents under their names in the catalogue, this one included."""
        units = self.tools.units
        for draft in drafts:
            if not draft.is_held:
                aliases = draft.values.get("aliases")
                units.add(str(draft.values["name"]), aliases if isinstance(aliases, list) else ())
        for draft in drafts:
            if parent := str(draft.values.get("parent", "")):
                match = units.find(parent)
                if match.found is Found.ONE:
                    draft.values["parent"] = match.name
                else:
                    draft.warn("PARENT_UNKNOWN", parent)


def _aliases(row: DataRow) -> list[str]:
    return [alias for line in row.lines("aliases") for part in _BETWEEN.split(line) if (alias := part.strip())]


class UnitChangeReader(ListReader):
    """An old unit and the unit of today that it went into; one old unit in several new ones is never decided here."""

    name = "unit_changes"
    needs = (groups(("old",), ("new",)),)
    key_fields = ("old",)
    key_is_unit = True

    def read(self, row: DataRow, draft: Draft) -> None:
        """Old name as printed, new unit under its name in the catalogue."""
        old, new = row.text("old"), row.text("new")
        if not old:
            draft.hold("NAME_MISSING")
        draft.put("old", old)
        self.plain(row, draft, "stt", "parent", "note")
        if not new:
            draft.hold("UNIT_MISSING")
            return
        match = self.tools.units.find(new)
        draft.values["new"] = match.name or new
        if match.found is Found.NONE:
            draft.hold("UNIT_UNKNOWN", new)
            draft.put("unit_like", match.like)
        elif match.found is Found.SEVERAL:
            draft.hold("UNIT_AMBIGUOUS", new)

    def finish(self, drafts: list[Draft]) -> None:
        """One old unit with several new ones: all its rows wait. The same row twice: the second waits."""
        became: dict[tuple[str, str], dict[str, Draft]] = {}
        for draft in drafts:
            if "new" in draft.values:
                key = (name_key(str(draft.values.get("old", ""))), name_key(str(draft.values.get("parent", ""))))
                became.setdefault(key, {}).setdefault(str(draft.values["new"]), draft)
        for draft in drafts:
            key = (name_key(str(draft.values.get("old", ""))), name_key(str(draft.values.get("parent", ""))))
            new = became.get(key, {})
            if "new" in draft.values and len(new) > 1:
                draft.hold("UNIT_AMBIGUOUS", str(draft.values["old"]))
