"""What every keeper works with: the accepted rows, the units they name, and the subjects they are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold, plain_name, same_name, tidy
from tdkt_desktop.storage.subjects import Namesake
from tdkt_desktop.storage.work import Work


@dataclass(frozen=True, slots=True)
class AcceptedRow:
    """One accepted row: the sheet and row it stands in, and its cleaned values."""

    sheet: str
    row: int
    values: Mapping[str, object]

    @property
    def place(self) -> str:
        """Sheet and row, as records keep it."""
        return f"{self.sheet}!{self.row}"

    def text(self, field: str) -> str | None:
        """A text value; None when the file gives none."""
        value = self.values.get(field)
        return (tidy(str(value)) or None) if value is not None else None

    def number(self, field: str) -> int | None:
        """A whole number; None when the file gives none."""
        value = self.values.get(field)
        return int(value) if isinstance(value, (int, float)) else None

    def partial(self, field: str) -> PartialDate | None:
        """A date as far as it is known."""
        value = self.text(field)
        return PartialDate.parse_iso(value) if value else None

    def codes(self, field: str) -> list[str]:
        """One code or several."""
        value = self.values.get(field)
        if isinstance(value, (list, tuple)):
            return [str(code) for code in value]
        return [str(value)] if value else []


@dataclass(slots=True)
class Keeping:
    """One import as it is being kept."""

    work: Work
    rulebook: Rulebook
    units: UnitFinder
    subjects: SubjectFinder
    source_id: int
    source_name: str
    year: int
    today: date
    round_id: int | None = None


class UnitFinder:
    """Units by name, else by alias, tone marks counted; of two the older."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._by_name: dict[str, int] = {}
        units = list(reversed(work.units.all()))
        self._by_name.update((plain_name(alias), unit.id) for unit in units for alias in unit.aliases)
        self._by_name.update((plain_name(unit.name), unit.id) for unit in units)

    def find(self, name: str | None) -> int | None:
        """Id of the unit; None when no unit bears the name."""
        return self._by_name.get(plain_name(name)) if name else None

    def find_or_add(self, name: str, *, kind: str | None = None) -> int:
        """Id of the unit, added when it is new."""
        found = self.find(name)
        if found is None:
            found = self._work.units.add(name, kind=kind)
            self._by_name[plain_name(name)] = found
        return found

    def know(self, name: str, unit_id: int) -> None:
        """Take another name of a unit into account."""
        self._by_name.setdefault(plain_name(name), unit_id)


class SubjectFinder:
    """Finds who a row is about, or adds a subject. Never joins by name alone.

    Joined are: the same full birth date; the same birth year in the same unit; and, where one side gives no birth
    date, the only namesake of the same unit. Everything else is another subject until the officer joins the two.
    Only a collective is known by its name where a unit is lacking, for its name is what it is.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._next_id = work.subjects.next_id()
        self._known: dict[SubjectKind, dict[str, list[Namesake]]] = {}
        self._new: list[dict[str, object]] = []

    def find(
        self, kind: SubjectKind, name: str, *, birth_date: PartialDate | None, unit_id: int | None
    ) -> Namesake | None:
        """The subject on file that the row is about; None when there is none, or when two could be meant."""
        namesakes = [known for known in self._namesakes(kind, name) if same_name(known.name, name)]
        return _the_one(namesakes, birth_date=birth_date, unit_id=unit_id, kind=kind)

    def find_or_add(
        self,
        kind: SubjectKind,
        name: str,
        *,
        birth_date: PartialDate | None = None,
        unit_id: int | None = None,
        gender: str | None = None,
        position: str | None = None,
    ) -> int:
        """Id of the subject; a new one is written by `flush`, a known one learns what it did not say before."""
        known = self.find(kind, name, birth_date=birth_date, unit_id=unit_id)
        if known is None:
            return self._add(kind, name, birth_date=birth_date, unit_id=unit_id, gender=gender, position=position)
        self._learn(kind, known, birth_date=birth_date, unit_id=unit_id)
        return known.id

    def flush(self) -> None:
        """Write the new subjects."""
        self._work.subjects.add_many(self._new)
        self._new = []

    def _namesakes(self, kind: SubjectKind, name: str) -> list[Namesake]:
        if kind not in self._known:
            self._known[kind] = self._work.subjects.namesakes(kind)
        return self._known[kind].setdefault(fold(name), [])

    def _add(self, kind: SubjectKind, name: str, **values: object) -> int:
        new_id, self._next_id = self._next_id, self._next_id + 1
        self._new.append({"id": new_id, "kind": kind, "name": name, **values})
        birth_date, unit_id = values["birth_date"], values["unit_id"]
        assert birth_date is None or isinstance(birth_date, PartialDate)
        assert unit_id is None or isinstance(unit_id, int)
        self._namesakes(kind, name).append(Namesake(new_id, name, birth_date, unit_id))
        return new_id

    def _learn(
        self, kind: SubjectKind, known: Namesake, *, birth_date: PartialDate | None, unit_id: int | None
    ) -> None:
        """A fuller birth date, or the first word of a unit, goes into the record."""
        better = (
            birth_date if birth_date and (known.birth_date is None or _fuller(birth_date, known.birth_date)) else None
        )
        unit = unit_id if known.unit_id is None else None
        if better is None and unit is None:
            return
        self.flush()
        values = {"birth_date": better} if better else {}
        self._work.subjects.change(known.id, **values, **({"unit_id": unit} if unit else {}))
        namesakes = self._namesakes(kind, known.name)
        namesakes[namesakes.index(known)] = Namesake(
            known.id, known.name, better or known.birth_date, known.unit_id or unit
        )


def _the_one(
    namesakes: Sequence[Namesake], *, birth_date: PartialDate | None, unit_id: int | None, kind: SubjectKind
) -> Namesake | None:
    here = [known for known in namesakes if known.unit_id is not None and known.unit_id == unit_id]
    if kind is SubjectKind.COLLECTIVE:
        here = here or [known for known in namesakes if None in (known.unit_id, unit_id)]
    if birth_date is None:
        return here[0] if len(here) == 1 else None
    if birth_date.precision == "day":
        same_day = [known for known in namesakes if known.birth_date == birth_date]
        if same_day:
            return same_day[0] if len(same_day) == 1 else None
    fitting = [known for known in here if known.birth_date and compatible(known.birth_date, birth_date)]
    if fitting:
        return fitting[0] if len(fitting) == 1 else None
    undated = [known for known in here if known.birth_date is None]
    return undated[0] if len(undated) == 1 and len(here) == 1 else None


def compatible(first: PartialDate, second: PartialDate) -> bool:
    """Whether two dates can be the same day, as far as both are known."""
    pairs = zip((first.year, first.month, first.day), (second.year, second.month, second.day), strict=True)
    return all(one == other or one is None or other is None for one, other in pairs)


def _fuller(one: PartialDate, other: PartialDate) -> bool:
    return len(one.iso) > len(other.iso)
