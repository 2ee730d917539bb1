"""The fields of one row of a rule table, each of the kind that its column wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.packs.aloud import parsed_day
from tdkt_desktop.packs.slots import Entry, Slot
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, Field, LineField, TextField
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.pages.packs_changes import in_words


@dataclass(frozen=True, slots=True)
class CellField:
    """A field and the cell it fills."""

    slot: Slot
    before: str
    field: Field

    @property
    def is_half_typed(self) -> bool:
        """Whether a day is being typed that is none yet: the field tells of it itself."""
        return isinstance(self.field, DateField) and not isinstance(self.field.day(), date | PartialDate | None)

    @property
    def cell(self) -> str:
        """What stands in the field, as it stands in the table."""
        field = self.field
        if isinstance(field, DateField):
            day = field.day()
            if isinstance(day, PartialDate):
                return day.iso
            return day.isoformat() if isinstance(day, date) else ""
        if isinstance(field, ChoiceField):
            return str(field.value)
        text = " ".join(field.text().split())
        return self.before if text == self.slot.shown(self.before) else self.slot.cell(text)


def cell_field(slot: Slot, cell: str, *, today: date) -> CellField:
    """The field of a slot with what stands in it now."""
    return CellField(slot, cell, _field(slot, cell, today))


def _field(slot: Slot, cell: str, today: date) -> Field:
    match slot.entry:
        case Entry.DAY:
            day = DateField(slot.heading, today=today, partial=slot.is_partial)
            known = parsed_day(cell)
            day.set_day(known if known is None or known.day is None else known.first)
            return day
        case Entry.CHOICE:
            choices = [(code, in_words(words) or tr("Pack", "none")) for code, words in slot.choices]
            choice = ChoiceField(slot.heading, choices=choices)
            choice.box.setCurrentIndex(max(choice.box.findData(cell), 0))
            return choice
        case Entry.LONG:
            return TextField(slot.heading, text=slot.shown(cell), lines=3)
        case Entry.SEVERAL:
            return LineField(slot.heading, text=slot.shown(cell), hint=tr("Pack", "Several: with a semicolon between"))
    return LineField(slot.heading, text=slot.shown(cell))


def cells_of(fields: Mapping[str, CellField]) -> dict[str, str]:
    """The cells that these fields fill."""
    return {column: field.cell for column, field in fields.items()}
