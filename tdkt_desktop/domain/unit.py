"""Units (đơn vị) in time: parents, aliases, validity, successions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit under its name in the catalogue; valid from `valid_from` to `valid_to`, both inclusive, None = open."""

    id: int
    name: str
    kind: str | None = None
    parent_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    aliases: tuple[str, ...] = ()

    def in_force(self, on: date) -> bool:
        """Whether the unit exists on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Succession:
    """An old unit that lives on in a new one (kế thừa); several new ones make the old name ambiguous."""

    old_unit_id: int
    new_unit_id: int
    on: date | None = None
