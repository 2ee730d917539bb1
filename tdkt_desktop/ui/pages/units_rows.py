"""Units as the table shows them: by kind, with parent, other names, what they came from and where they live on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.domain.unit import Succession, Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import paint
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Align, Column, Edit, Editing, Filters, Kind, Row
from tdkt_desktop.ui.pages.grouped_rows import GroupedRows
from tdkt_desktop.ui.style import Tone

ACTIVE, ENDED, COMING = "active", "ended", "coming"


@dataclass(frozen=True, slots=True)
class UnitBook:
    """All units with what ties them together; people are counted by unit."""

    units: tuple[Unit, ...] = ()
    successions: tuple[Succession, ...] = ()
    people: Mapping[int, int] = field(default_factory=dict)

    def named(self, unit_id: int | None) -> Unit | None:
        """The unit of that id."""
        return next((unit for unit in self.units if unit.id == unit_id), None)

    def children(self, unit_id: int) -> list[Unit]:
        """Units that belong to it."""
        return [unit for unit in self.units if unit.parent_id == unit_id]

    def before(self, unit_id: int) -> list[Unit]:
        """Units that live on in it (tiền thân)."""
        old = [found.old_unit_id for found in self.successions if found.new_unit_id == unit_id]
        return [unit for unit in self.units if unit.id in old]

    def after(self, unit_id: int) -> list[Unit]:
        """Units in which it lives on."""
        new = [found.new_unit_id for found in self.successions if found.old_unit_id == unit_id]
        return [unit for unit in self.units if unit.id in new]

    def standing_on(self, unit: Unit, day: date) -> str:
        """ACTIVE, ENDED or COMING on a day; a succession without a day counts as past."""
        if unit.valid_from is not None and unit.valid_from > day:
            return COMING
        ends = [found.on for found in self.successions if found.old_unit_id == unit.id]
        is_merged = any(on is None or on <= day for on in ends)
        return ACTIVE if unit.in_force(day) and not is_merged else ENDED

    def active_on(self, day: date) -> list[Unit]:
        """The units that exist on a day."""
        return [unit for unit in self.units if self.standing_on(unit, day) == ACTIVE]


def read_units(office: Office) -> UnitBook:
    """Every unit, in three queries and one count."""
    with office.reader() as reader:
        people = SUBJECTS.tally(reader.connection, "unit_id")
        return UnitBook(
            tuple(reader.units.all()),
            tuple(reader.units.successions()),
            {unit_id: count for unit_id, count in people.items() if unit_id is not None},
        )


def badge_of(row: Row) -> object:
    """The chip of a unit that does not exist any more, or not yet."""
    return standing_badge(str(row["standing"]))


def standing_badge(standing: str) -> paint.Badge | None:
    """The chip of a standing; none for a unit that exists."""
    if standing == ENDED:
        return paint.Badge(tr("Unit", "Ended"), Tone.MUTE, "subtract_circle")
    return paint.Badge(tr("Unit", "Not yet"), Tone.INFO, "clock") if standing == COMING else None


def people_of(row: Row) -> object:
    """How many people belong to the unit; nothing where nobody does."""
    return row["people"] or None


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Name of the unit"),
        Kind.TWO,
        second="second",
        edit=Editing(may_be_blank=False),
    ),
    Column(
        "parent",
        QT_TRANSLATE_NOOP("Column", "Belongs to"),
        width=230,
        priority=2,
        edit=Editing(Edit.CHOICE, "parent_id"),
    ),
    Column("time", QT_TRANSLATE_NOOP("Column", "From – to"), width=176, priority=3),
    Column(
        "people",
        QT_TRANSLATE_NOOP("Column", "People"),
        width=74,
        priority=1,
        align=Align.RIGHT,
        show=people_of,
        adds_up=True,
    ),
    Column("standing", "", Kind.CHIP, width=128, priority=4, show=badge_of, can_sort=False),
)  # fmt: skip


def rows_of(book: UnitBook, *, on: date) -> list[Row]:
    """The rows of the table as the units stand on a day."""
    names = {unit.id: unit.name for unit in book.units}
    before: dict[int, list[str]] = defaultdict(list)
    after: dict[int, list[str]] = defaultdict(list)
    for found in book.successions:
        before[found.new_unit_id].append(names[found.old_unit_id])
        after[found.old_unit_id].append(names[found.new_unit_id])
    return [
        {
            "id": unit.id,
            "of": unit,
            "group": unit.kind or "",
            "name": unit.name,
            "second": _second(unit, before=before[unit.id], after=after[unit.id]),
            "parent": names.get(unit.parent_id or 0, ""),
            "time": time_of(unit),
            "people": book.people.get(unit.id, 0),
            "standing": book.standing_on(unit, on),
        }
        for unit in book.units
    ]


def _second(unit: Unit, *, before: Sequence[str], after: Sequence[str]) -> str:
    """Where it lives on, what it came from, else how papers call it."""
    if after:
        return tr("Unit", "now {units}", units=", ".join(after))
    if before:
        return tr("Unit", "formerly {units}", units=", ".join(before))
    return ", ".join(unit.aliases)


def time_of(unit: Unit) -> str:
    """“01/07/2025 – nay”; empty when neither day is known."""
    if unit.valid_from is None and unit.valid_to is None:
        return ""
    first = short_date(unit.valid_from) if unit.valid_from is not None else "…"
    last = short_date(unit.valid_to) if unit.valid_to is not None else tr("Unit", "now")
    return f"{first} – {last}"


def counts_of(rows: Sequence[Row]) -> list[Count]:
    """The figures over the table; each opens its rows."""
    active = sum(row["standing"] == ACTIVE for row in rows)
    return [
        Count("", tr("Unit", "All"), len(rows)),
        Count(ACTIVE, tr("Unit", "Existing"), active, Tone.OK, "checkmark_circle"),
        Count(ENDED, tr("Unit", "Ended, merged"), len(rows) - active, None, "subtract_circle"),
    ]


def listing_of(rows: Sequence[Row]) -> GroupedRows:
    """The units by kind, in the order in which kinds were entered; those without kind last."""
    kinds = dict.fromkeys(str(row["group"]) for row in rows)
    order = [kind for kind in kinds if kind] + [""]
    keys = {"name": _by_name, "parent": _by_parent}
    return GroupedRows(rows, order=order, title=_heading, sort_keys=keys, keeps=_keeps)


def _heading(key: object, rows: Sequence[Row]) -> str:
    return tr("Unit", "{kind} · {count} units", kind=str(key or tr("Unit", "Kind not given")), count=len(rows))


def _keeps(row: Row, filters: Filters) -> bool:
    wanted = filters.get("standing")
    if isinstance(wanted, frozenset) and (ACTIVE if row["standing"] == ACTIVE else ENDED) not in wanted:
        return False
    unit = row["of"]
    aliases = " ".join(unit.aliases) if isinstance(unit, Unit) else ""
    words = fold(f"{row['name']} {aliases} {row['second']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _by_parent(row: Row) -> str:
    return collation_key(str(row["parent"]))
