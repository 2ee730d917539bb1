"""The column filters of a list page: opened from the headings, told above the table, remembered between starts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from tdkt_desktop.storage.column_filters import BLANK
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.column_filters import KEY, Chosen, ColumnFilters
from tdkt_desktop.ui.filter_popup import FilterPopup
from tdkt_desktop.ui.filter_strip import FilterStrip
from tdkt_desktop.ui.header import Header
from tdkt_desktop.ui.listing import Column, Kind
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.table import Table


class ListFilters(QObject):
    """Holds the filters of one table's columns; `changed` after the officer set or took away one."""

    changed = Signal()

    def __init__(self, table: Table, seam: Seam) -> None:
        super().__init__(table)
        self._table, self._seam = table, seam
        self.filters = ColumnFilters(table.rows.columns)
        self.strip = FilterStrip()
        header = table.horizontalHeader()
        assert isinstance(header, Header)
        header.filter_wanted.connect(self.open)
        header.clearing_wanted.connect(self.remove)
        table.column_filter_wanted.connect(self.open)
        table.value_filter_wanted.connect(self.take_value)
        self.strip.removed.connect(self.remove)
        self.strip.all_removed.connect(self.clear)

    def __bool__(self) -> bool:
        return bool(self.filters)

    def as_filters(self) -> dict[str, object]:
        """Their part of the table's filters."""
        return {KEY: ColumnFilters(self._table.rows.columns, self.filters.chosen)} if self.filters else {}

    def set(self, filters: ColumnFilters) -> None:
        """Take over remembered filters without telling anybody."""
        self.filters = ColumnFilters(self._table.rows.columns, filters.chosen)
        self._show()

    def forget(self) -> None:
        """Take all away without telling anybody."""
        self.set(ColumnFilters(self._table.rows.columns))

    # ---- by the officer

    @Slot(str)
    def open(self, key: str) -> FilterPopup | None:
        """Open the popup of a column under its heading; None for a column that cannot be filtered by."""
        column = self._column(key)
        if column is None:
            self._seam.say(tr("Table", "Rows cannot be filtered by this column."))
            return None
        choices = self._table.rows.values(column)
        popup = FilterPopup(column, choices, now=self.filters.chosen.get(key), parent=self._table.window())
        popup.chosen.connect(self.choose)
        popup.closed.connect(self._table.setFocus)
        place = self._table.place_of(column)
        place.moveTopLeft(self._table.horizontalHeader().mapTo(self._table.window(), place.topLeft()))
        popup.open_under(place)
        return popup

    @Slot(str, object)
    def choose(self, key: str, chosen: Chosen | None) -> None:
        """Filter by a column; None takes its filter away."""
        self.filters = ColumnFilters(self._table.rows.columns, self.filters.chosen).set(key, chosen)
        self._show()
        self.changed.emit()

    @Slot(str, str)
    def take_value(self, key: str, words: str) -> None:
        """Keep the rows that show the same in this column: Ctrl+Alt+F, Ctrl+click."""
        column = self._column(key)
        if column is None:
            self._seam.say(tr("Table", "Rows cannot be filtered by this column."))
            return
        choices = self._table.rows.values(column) if column.kind is not Kind.TWO else None
        found = next((one for one in choices or () if one.words == words or (not words and one.value is BLANK)), None)
        if found is not None:
            self.choose(key, Chosen(values=(found.value,), said=(found.words,)))
        elif words:
            self.choose(key, Chosen(words))
        else:
            self.choose(key, Chosen(values=(BLANK,), said=(tr("Table", "(blank)"),)))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take one filter away."""
        self.choose(key, None)
        self._table.setFocus()

    @Slot()
    def clear(self) -> None:
        """Take all filters away."""
        self.forget()
        self.changed.emit()
        self._table.setFocus()

    def fit(self, *, walking: bool) -> None:
        """Whether the panel stands in the table's place: then nothing above it is said."""
        self.strip.setVisible(bool(self.filters) and not walking)

    def _show(self) -> None:
        told = self.filters.told()
        self.strip.show_filters(told)
        self.strip.setVisible(bool(told))
        self._table.show_filtered(frozenset(self.filters.chosen))

    def _column(self, key: str) -> Column | None:
        model = self._table.rows
        return next((one for one in model.columns if one.key == key and model.can_filter(one)), None)
