"""Units, their other names and their successions."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import delete, func, or_, select

from tdkt_desktop.domain.text import collation_key, fold, same_name, tidy
from tdkt_desktop.domain.unit import Succession, Unit
from tdkt_desktop.storage.area import Area, changed, day_in, day_out, inserted
from tdkt_desktop.storage.tables import subject, unit, unit_alias, unit_succession


class UnitReads(Area):
    """Units as they are on file."""

    def all(self) -> list[Unit]:
        """Every unit with its aliases, in the order of entry."""
        aliases: dict[int, list[str]] = defaultdict(list)
        for row in self.connection.execute(select(unit_alias).order_by(unit_alias.c.id)):
            aliases[row.unit_id].append(row.alias)
        rows = self.connection.execute(select(unit).order_by(unit.c.id))
        return [
            Unit(
                id=row.id,
                name=row.name,
                kind=row.kind,
                parent_id=row.parent_id,
                valid_from=day_out(row.valid_from),
                valid_to=day_out(row.valid_to),
                aliases=tuple(aliases.get(row.id, ())),
            )
            for row in rows
        ]

    def count(self) -> int:
        """How many units are on file."""
        return int(self.connection.scalar(select(func.count()).select_from(unit)) or 0)

    def name(self, unit_id: int) -> str:
        """Name of one unit; empty when there is no such unit."""
        return str(self.connection.scalar(select(unit.c.name).where(unit.c.id == unit_id)) or "")

    def successions(self) -> list[Succession]:
        """Every succession."""
        rows = self.connection.execute(select(unit_succession).order_by(unit_succession.c.id))
        return [Succession(row.old_unit_id, row.new_unit_id, day_out(row.on_date)) for row in rows]

    def named(self, name: str) -> int | None:
        """Id of the unit of that name or alias, tone marks counted; None when there is none."""
        folded = fold(name)
        by_alias = select(unit_alias.c.unit_id, unit_alias.c.alias).where(unit_alias.c.folded == folded)
        by_name = select(unit.c.id, unit.c.name).where(unit.c.folded == folded)
        for found in (by_name, by_alias):
            for unit_id, written in self.connection.execute(found):
                if same_name(written, name):
                    return int(unit_id)
        return None

    def family(self, unit_id: int) -> frozenset[int]:
        """The unit and all that it came from, however many mergers ago."""
        before: dict[int, list[int]] = defaultdict(list)
        for found in self.successions():
            before[found.new_unit_id].append(found.old_unit_id)
        family, waiting = set(), [unit_id]
        while waiting:
            current = waiting.pop()
            if current not in family:
                family.add(current)
                waiting.extend(before[current])
        return frozenset(family)


class Units(UnitReads):
    """Units, to be written."""

    def add(
        self,
        name: str,
        *,
        kind: str | None = None,
        parent_id: int | None = None,
        valid_from: date | None = None,
        valid_to: date | None = None,
    ) -> int:
        """Add a unit; gives its id."""
        name = tidy(name)
        return inserted(
            self.connection,
            unit,
            name=name,
            folded=fold(name),
            name_key=collation_key(name),
            kind=kind,
            parent_id=parent_id,
            valid_from=day_in(valid_from),
            valid_to=day_in(valid_to),
        )

    def change(self, unit_id: int, **values: str | int | None) -> None:
        """Set columns of a unit (name, kind, parent_id, valid_from, valid_to)."""
        if isinstance(values.get("name"), str):
            values["name"] = tidy(str(values["name"]))
            values |= {"folded": fold(values["name"]), "name_key": collation_key(values["name"])}
        changed(self.connection, unit, unit_id, **values)

    def add_alias(self, unit_id: int, alias: str) -> None:
        """Add another name of a unit, once."""
        alias = tidy(alias)
        known = select(unit_alias.c.alias).where(unit_alias.c.unit_id == unit_id)
        if not any(same_name(alias, written) for written in self.connection.scalars(known)):
            inserted(self.connection, unit_alias, unit_id=unit_id, alias=alias, folded=fold(alias))

    def add_succession(self, old_unit_id: int, new_unit_id: int, *, on: date | None = None) -> None:
        """Say that the old unit lives on in the new one, once."""
        pair = (unit_succession.c.old_unit_id == old_unit_id, unit_succession.c.new_unit_id == new_unit_id)
        if self.connection.scalar(select(unit_succession.c.id).where(*pair)) is None:
            inserted(
                self.connection, unit_succession, old_unit_id=old_unit_id, new_unit_id=new_unit_id, on_date=day_in(on)
            )

    def remove(self, unit_id: int) -> None:
        """Take a unit out that nothing refers to; the database refuses otherwise."""
        self.connection.execute(delete(unit_alias).where(unit_alias.c.unit_id == unit_id))
        pair = or_(unit_succession.c.old_unit_id == unit_id, unit_succession.c.new_unit_id == unit_id)
        self.connection.execute(delete(unit_succession).where(pair))
        self.connection.execute(delete(unit).where(unit.c.id == unit_id))

    def people_in(self, unit_id: int) -> int:
        """How many subjects belong to the unit today."""
        counted = select(func.count()).select_from(subject).where(subject.c.unit_id == unit_id)
        return int(self.connection.scalar(counted) or 0)
