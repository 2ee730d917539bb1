"""Forms of the page Đơn vị: a new unit, another name, a merger, and the day on which units are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.text import plain_name
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.storage.touching import Touched
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.touch_line import merger_words
from tdkt_desktop.ui.pages.unit_field import UnitField


class NameField(LineField):
    """A name that no other unit bears, neither as its name nor as another name of it."""

    def __init__(
        self, title: str, *, units: Sequence[Unit], own: int | None = None, text: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._taken = {
            plain_name(name) for unit in units if unit.id != own for name in (unit.name, *unit.aliases)
        }  # fmt: skip
        super().__init__(title, text=text, check=self.wrong, parent=parent)

    def wrong(self, text: str) -> str:
        """What is wrong with a name."""
        if not text:
            return tr("Unit", "The name is missing")
        return tr("Unit", "A unit of this name is on file") if plain_name(text) in self._taken else ""

    def check_now(self) -> None:
        """Say what is wrong with what stands in the field."""
        self.show_error(self.wrong(self.text()))


class NewUnitForm(InlineForm):
    """Name, kind, and the unit it belongs to."""

    def __init__(self, *, units: Sequence[Unit], parent: QWidget | None = None) -> None:
        self.name = NameField(tr("Unit", "Name of the unit"), units=units)
        self.kind = LineField(tr("Unit", "Kind"))
        kinds = sorted({unit.kind for unit in units if unit.kind})
        self.kind.line.setPlaceholderText(", ".join(kinds[:3]))
        self.parent_unit = UnitField(tr("Unit", "Belongs to"), units=units)
        super().__init__(
            tr("Unit", "Add a unit"),
            fields=(self.name, self.kind, self.parent_unit),
            verb=tr("Unit", "Add unit"),
            icon="add",
            parent=parent,
        )

    def confirm(self) -> None:
        self.name.check_now()
        super().confirm()


class NameForm(InlineForm):
    """A new name, or one more name, of one unit; a new one says whom it touches."""

    def __init__(
        self, unit: Unit, title: str, *, units: Sequence[Unit], verb: str, text: str = "",
        touched: Touched | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.unit_id = unit.id
        self.name = NameField(title, units=units, own=unit.id if text else None, text=text)
        super().__init__(title, fields=(self.name,), verb=verb, parent=parent)
        self.remark.set_words(unit.name)
        self.touch = self.add_touch_line()
        self.touch.show_touched(touched)

    def confirm(self) -> None:
        self.name.check_now()
        super().confirm()


class UnitForm(InlineForm):
    """Kind, the unit above, and the time of a unit."""

    def __init__(self, unit: Unit, *, units: Sequence[Unit], today: date, parent: QWidget | None = None) -> None:
        self.unit_id = unit.id
        self.kind = LineField(tr("Unit", "Kind"), text=unit.kind or "")
        others = [other for other in units if other.id != unit.id]
        self.parent_unit = UnitField(tr("Unit", "Belongs to"), units=others, chosen=unit.parent_id)
        self.begins = DateField(tr("Unit", "Exists from"), today=today)
        self.ends = DateField(tr("Unit", "Exists until"), today=today)
        self.begins.set_day(unit.valid_from)
        self.ends.set_day(unit.valid_to)
        super().__init__(
            unit.name,
            fields=(self.kind, self.parent_unit, self.begins, self.ends),
            verb=tr("Unit", "Keep"),
            parent=parent,
        )

    @property
    def values(self) -> dict[str, Any]:
        """What was entered, as `change_unit` takes it; asked for once `confirmed`."""
        begins, ends = self.begins.day(), self.ends.day()
        return {
            "kind": self.kind.text() or None,
            "parent_id": self.parent_unit.unit_id,
            "valid_from": begins if isinstance(begins, date) else None,
            "valid_to": ends if isinstance(ends, date) else None,
        }

    def confirm(self) -> None:
        self.settle_all()
        begins, ends = self.values["valid_from"], self.values["valid_to"]
        if begins is not None and ends is not None and ends < begins and not self.ends.error:
            self.ends.show_error(tr("Unit", "This lies before the first day"))
        super().confirm()


class MergeForm(InlineForm):
    """In which unit others live on, and from which day."""

    def __init__(
        self, old: Sequence[Unit], *, units: Sequence[Unit], today: date, touched: Touched | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.old = tuple(old)
        self.into = UnitField(tr("Unit", "Live on in"), units=[unit for unit in units if unit not in self.old])
        self.day = DateField(tr("Unit", "From the day"), today=today)
        super().__init__(
            tr("Unit", "Record a merger"), fields=(self.into, self.day), verb=tr("Unit", "Record merger"), parent=parent
        )
        self.day.set_day(today)
        self.remark.set_words(", ".join(unit.name for unit in self.old))
        self.touch = self.add_touch_line()
        if touched is not None:
            self.touch.show_touched(touched, merger_words(touched))

    @property
    def on(self) -> date:
        """The first day of the new unit; asked for once `confirmed`."""
        day = self.day.day()
        assert isinstance(day, date)
        return day

    def confirm(self) -> None:
        if self.into.unit_id is None and not self.into.error:
            self.into.show_error(tr("Unit", "Name the unit that goes on"))
        if not isinstance(self.day.day(), date) and not self.day.error:
            self.day.show_error(tr("Unit", "The day is missing"))
        super().confirm()


class DayForm(InlineForm):
    """The day on which the units are looked at."""

    def __init__(self, *, today: date, day: date, parent: QWidget | None = None) -> None:
        self.day = DateField(tr("Unit", "On the day"), today=today)
        super().__init__(
            tr("Unit", "Units on a day"), fields=(self.day,), verb=tr("Unit", "Look"), icon="eye", parent=parent
        )
        self._today = today
        self.day.set_day(day)

    @property
    def chosen(self) -> date:
        """The day; today when none was given."""
        day = self.day.day()
        return day if isinstance(day, date) else self._today
