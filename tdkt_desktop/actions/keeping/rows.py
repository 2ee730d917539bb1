"""What every keeper works with: the accepted rows, and the units they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.text import plain_name, tidy
from tdkt_desktop.intake.kinds.initiatives import InitiativeReader
from tdkt_desktop.intake.report import REPEATED, Result, SheetReport
from tdkt_desktop.storage.units import Units
from tdkt_desktop.storage.work import Reader, Work


@dataclass(frozen=True, slots=True)
class AcceptedRow:
    """One accepted row: the sheet and row it stands in, and its cleaned values."""

    sheet: str
    row: int
    values: Mapping[str, object]
    is_somebody_else: bool = False  # taken although it repeats an earlier row: two of the same name

    @property
    def place(self) -> str:
        """Sheet and row, as records keep it."""
        return f"{self.sheet}!{self.row}"

    def text(self, field: str) -> str | None:
        """A text value; None when the file gives none."""
        value = self.values.get(field)
        return (_tidied(str(value)) or None) if value is not None else None

    def number(self, field: str) -> int | None:
        """A whole number; None when the file gives none."""
        value = self.values.get(field)
        return int(value) if isinstance(value, (int, float)) else None

    def partial(self, field: str) -> PartialDate | None:
        """A date as far as it is known."""
        value = self.text(field)
        return PartialDate.parse_iso(value) if value else None

    def day(self, field: str) -> date | None:
        """A whole date; None when only the month or the year is known."""
        found = self.partial(field)
        return found.first if found is not None and found.precision == "day" else None

    def codes(self, field: str) -> list[str]:
        """One code or several."""
        value = self.values.get(field)
        if isinstance(value, (list, tuple)):
            return [str(code) for code in value]
        return [str(value)] if value else []


_tidied = lru_cache(maxsize=4096)(tidy)  # units and awards come thousands of times, each value several times


def rows_of(sheet: SheetReport, wanted: Result) -> list[AcceptedRow]:
    """The rows of a table that have a result."""
    may_repeat = wanted is Result.ACCEPTED and sheet.kind != InitiativeReader.name
    return [
        AcceptedRow(sheet.sheet, row.row, row.values, may_repeat and not REPEATED.isdisjoint(row.codes))
        for row in sheet.rows
        if row.result is wanted
    ]


class UnitFinder:
    """Units by name, else by alias, tone marks counted; of two the older."""

    def __init__(self, source: Work | Reader) -> None:
        self._units = source.units
        self._by_name: dict[str, int] = {}
        units = list(reversed(source.units.all()))
        self._by_name.update((plain_name(alias), unit.id) for unit in units for alias in unit.aliases)
        self._by_name.update((plain_name(unit.name), unit.id) for unit in units)

    def find(self, name: str | None) -> int | None:
        """Id of the unit; None when no unit bears the name."""
        return self._by_name.get(plain_name(name)) if name else None

    def find_or_add(self, name: str, *, kind: str | None = None) -> int:
        """Id of the unit, added when it is new; in a Work only."""
        found = self.find(name)
        if found is None:
            assert isinstance(self._units, Units)
            found = self._units.add(name, kind=kind)
            self._by_name[plain_name(name)] = found
        return found

    def know(self, name: str, unit_id: int) -> None:
        """Take another name of a unit into account."""
        self._by_name.setdefault(plain_name(name), unit_id)
