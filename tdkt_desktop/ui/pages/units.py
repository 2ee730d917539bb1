"""Đơn vị: units in time, by kind; parent, other names, predecessors and successors beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.cells import change_unit_cells
from tdkt_desktop.actions.units import add_alias, add_unit, change_unit, merge_units, rename_unit
from tdkt_desktop.domain.text import plain_name
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.storage import touching
from tdkt_desktop.storage.touching import Touched
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.list_cells import CellAction
from tdkt_desktop.ui.listing import Choice, Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState, Note
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.blank_deeds import BlankLists
from tdkt_desktop.ui.pages.record_list import Facts, ListWithLists, RecordList
from tdkt_desktop.ui.pages.units_forms import DayForm, MergeForm, NameForm, NewUnitForm, UnitForm
from tdkt_desktop.ui.pages.units_rows import (
    ACTIVE,
    COLUMNS,
    UnitBook,
    counts_of,
    listing_of,
    read_units,
    rows_of,
    standing_badge,
    time_of,
)
from tdkt_desktop.ui.seam import Seam

BLANKS = ("people", "grades", "units", "initiatives", "scores")
"""Lists that units fill in for the office at any time."""


class UnitsPage(ListWithLists):
    """The page: the units, and lists of units that are taken in."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, UnitList(seam, title=title), title=title, kind="units", parent=parent)


class UnitList(RecordList):
    """All units on file as they stand on a day, today unless another is chosen."""

    page_key = "units"
    tables = frozenset({"unit", "unit_alias", "unit_succession", "subject"})
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.book = UnitBook()
        self.all_rows: list[Row] = []
        self.day: date | None = None  # None = today
        self._added_name = ""
        super().__init__(seam, title=title, parent=parent)
        self.blanks = BlankLists(seam, kinds=BLANKS, show=self.show_form, close=self.close_form, over=self)
        self.note = Note("", icon="clock")
        self.note.add_button(Button(tr("Unit", "Back to today"))).clicked.connect(self.look_at_today)
        self.strips.insertWidget(0, self.note)
        self.note.hide()
        self.set_verbs(
            Verb(tr("Unit", "On a day…"), self.ask_for_day, icon="calendar_ltr"),
            self.blanks.verb(),
            Verb(tr("Unit", "Take in lists…"), self.ask_for_lists, icon="arrow_download", key="Ctrl+I"),
            Verb(tr("Unit", "Add unit"), self.add, icon="add", key="Ctrl+N", is_filled=True),
        )
        assert self.empty is not None
        self.empty.cards[0].clicked.connect(self.ask_for_lists)
        self.empty.cards[1].clicked.connect(self.add)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        self.book = read_units(self.office)
        self.all_rows = rows_of(self.book, on=self.day or self.office.today)
        super().refresh(changed)

    def listing(self) -> Listing:
        return listing_of(self.all_rows)

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"standing": keys} if keys else {}

    def counts_changed(self) -> None:
        self.counters.set_counts(counts_of(self.all_rows))
        active = sum(row["standing"] == ACTIVE for row in self.all_rows)
        people = sum(self.book.people.values())
        self.set_facts(tr("Unit", "{count} units existing · {people_count} people", count=active, people_count=people))

    def empty_state(self) -> EmptyState:
        cards = (
            Beginning(
                tr("Unit", "Take in from Excel"),
                tr("Unit", "Drop the file here, or choose it. You look it through before anything is kept."),
                "arrow_download",
                "Ctrl+I",
            ),
            Beginning(
                tr("Unit", "Add one by one"), tr("Unit", "Its name, its kind, and where it belongs."), "add", "Ctrl+N"
            ),
        )
        words = tr("Unit", "People, collectives and reports stand under their unit, also after it was merged.")
        return EmptyState("building", title=tr("Unit", "No unit yet"), words=words, beginnings=cards)

    def cell_action(self) -> CellAction:
        return change_unit_cells

    def choices(self, key: str) -> Sequence[Choice]:
        del key
        return [Choice(unit.id, unit.name) for unit in self.book.units]

    takes_lists = True

    def selection_verbs(self) -> Sequence[Verb]:
        return (Verb(tr("Unit", "Merge into…"), self.merge_selected, icon="link"),)

    # ---- the unit beside the list

    def record_shown(self, row: Row) -> None:
        unit = row["of"]
        assert isinstance(unit, Unit)
        chip = standing_badge(str(row["standing"]))
        is_active = row["standing"] == ACTIVE
        self.panel.show_record(
            unit.id,
            name=unit.name,
            facts=" · ".join(filter(None, (unit.kind, str(row["parent"])))),
            chips=[chip] if chip is not None else [],
            parts=(self._facts(unit),),
            verbs=(
                Verb(tr("Unit", "Add other name…"), self.add_name, icon="add", is_filled=is_active),
                Verb(tr("Unit", "Rename…"), self.rename, icon="edit", key="F2"),
                Verb(tr("Unit", "Change…"), self.change, icon="form"),
                Verb(tr("Unit", "Merge into…"), self.merge, icon="link"),
            ),
        )

    def _facts(self, unit: Unit) -> Facts:
        facts, book = Facts(), self.book
        facts.add(tr("Unit", "Kind"), unit.kind)
        above = book.named(unit.parent_id)
        facts.add_links(tr("Unit", "Belongs to"), _links([above] if above is not None else []), icon="building")
        facts.add(tr("Unit", "From – to"), time_of(unit))
        people = book.people.get(unit.id, 0)
        facts.add(tr("Unit", "People"), tr("Unit", "{count} on file", count=people) if people else "")
        facts.add(tr("Unit", "Other names"), "\n".join(unit.aliases))
        facts.add_links(tr("Unit", "Formerly"), _links(book.before(unit.id)), icon="history")
        facts.add_links(tr("Unit", "Lives on in"), _links(book.after(unit.id)), icon="building")
        facts.add_links(tr("Unit", "Under it"), _links(book.children(unit.id)), icon="building")
        facts.linked.connect(
            self.show_record, Qt.ConnectionType.QueuedConnection
        )  # the pressed link goes with its panel
        return facts

    def _beside(self) -> Unit | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return self.book.named(shown) if isinstance(shown, int) else None

    # ---- doing

    def add(self) -> None:
        """Open the form of a new unit."""
        self.show_form(NewUnitForm(units=self.book.units), self._add)

    def _add(self) -> None:
        assert isinstance(self.form, NewUnitForm)
        self._added_name = self.form.name.text()
        kind, parent_id = self.form.kind.text() or None, self.form.parent_unit.unit_id
        self.seam.run(add_unit, self._added_name, kind=kind, parent_id=parent_id, done=self._added)

    @Slot(object)
    def _added(self, step: object) -> None:
        self.form_done(step)
        found = next(
            (unit.id for unit in self.book.units if plain_name(unit.name) == plain_name(self._added_name)), None
        )
        if found is not None:
            self.show_record(found)

    def rename(self) -> None:
        """Open the form of the unit's right name."""
        unit = self._beside()
        if unit is not None:
            title, verb = tr("Unit", "New name"), tr("Unit", "Rename")
            touched = self._touched([unit])
            form = NameForm(unit, title, units=self.book.units, verb=verb, text=unit.name, touched=touched)
            form.touch_opened.connect(self.seam.open_page)
            self.show_form(form, self._rename)
            form.name.line.setFocus()
            form.name.line.selectAll()

    def _rename(self) -> None:
        assert isinstance(self.form, NameForm)
        self.seam.run(rename_unit, self.form.unit_id, self.form.name.text(), done=self.form_done)

    def _touched(self, units: Sequence[Unit]) -> Touched:
        """Whom a change of these units touches."""
        with self.office.reader() as reader:
            return touching.of_units(reader.connection, [unit.id for unit in units])

    def change(self) -> None:
        """Open the form of kind, unit above and time."""
        unit = self._beside()
        if unit is not None:
            self.show_form(UnitForm(unit, units=self.book.units, today=self.office.today), self._change)

    def _change(self) -> None:
        assert isinstance(self.form, UnitForm)
        self.seam.run(change_unit, self.form.unit_id, done=self.form_done, **self.form.values)

    def add_name(self) -> None:
        """Open the form of one more name by which papers call the unit."""
        unit = self._beside()
        if unit is not None:
            title, verb = tr("Unit", "Other name"), tr("Unit", "Add name")
            self.show_form(NameForm(unit, title, units=self.book.units, verb=verb), self._add_name)

    def _add_name(self) -> None:
        assert isinstance(self.form, NameForm)
        self.seam.run(add_alias, self.form.unit_id, self.form.name.text(), done=self.form_done)

    def merge(self) -> None:
        """Open the form of a merger of the unit beside the list."""
        unit = self._beside()
        if unit is not None:
            self._ask_for_merger([unit])

    def merge_selected(self) -> None:
        """Open the form of a merger of the selected units."""
        chosen = [self.book.named(found) for found in self.table.selected_ids() if isinstance(found, int)]
        self._ask_for_merger([unit for unit in chosen if unit is not None])

    def _ask_for_merger(self, old: Sequence[Unit]) -> None:
        today = self.office.today
        form = MergeForm(old, units=self.book.active_on(today), today=today, touched=self._touched(old))
        form.touch_opened.connect(self.seam.open_page)
        self.show_form(form, self._merge)

    def _merge(self) -> None:
        assert isinstance(self.form, MergeForm)
        old = [unit.id for unit in self.form.old]
        self.seam.run(merge_units, old, self.form.into.unit_id, on=self.form.on, done=self.form_done)

    # ---- on a day

    def ask_for_day(self) -> None:
        """Open the form of the day on which units are looked at."""
        today = self.office.today
        self.show_form(DayForm(today=today, day=self.day or today), self._look)

    def _look(self) -> None:
        assert isinstance(self.form, DayForm)
        day = self.form.chosen
        self.close_form()
        self.look_at(day)

    @Slot()
    def look_at_today(self) -> None:
        """Show the units as they stand today."""
        self.look_at(self.office.today)

    def look_at(self, day: date) -> None:
        """Show the units as they stood on a day."""
        self.day = None if day == self.office.today else day
        self.note.set_words(tr("Unit", "Units as they stood on {day}", day=day))
        self.note.setVisible(self.day is not None)
        self.counters.choose(frozenset({ACTIVE}) if self.day is not None else frozenset())
        self.refresh(frozenset())


def _links(units: Sequence[Unit]) -> list[tuple[object, str]]:
    return [(unit.id, unit.name) for unit in units]
