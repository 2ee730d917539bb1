"""What a list page remembers between starts: columns, order, filters and the width of its panel."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import style
from tdkt_desktop.ui.column_filters import ColumnFilters
from tdkt_desktop.ui.counters import Counters
from tdkt_desktop.ui.listing import Sort
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.table import Table

_SETTLED_MS = 800
"""What is searched is written down when the officer has paused: not with every letter."""


class ListMemory(QObject):
    """Keeps the columns and the order of one page's table under the page's key; a page without key keeps nothing."""

    def __init__(self, settings: Settings, *, page_key: str, table: Table) -> None:
        super().__init__(table)
        self._settings, self._key, self._table = settings, page_key, table
        self._searched: tuple[str, frozenset[str]] | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.write)
        if page_key:
            self._recall()
            table.columns_changed.connect(self._keep_columns)
            table.sorted.connect(self._keep_order)

    def panel_width(self, room: int) -> int:
        """The width of the panel that fits beside a table in `room`."""
        wide = min(max(self._settings.number("panel_width"), style.PANEL_LEAST), style.PANEL_MOST)
        return min(wide, max(room - 440, style.PANEL_LEAST))

    def keep_panel_width(self, width: int) -> None:
        """The officer dragged the panel's edge."""
        self._settings.set("panel_width", min(max(width, style.PANEL_LEAST), style.PANEL_MOST))

    def filters(self, begun: ColumnFilters) -> ColumnFilters:
        """The column filters of the last time, for the columns of `begun`."""
        kept = self._settings.mapping("table_filters", self._key).get("columns") if self._key else None
        return begun.read(kept) if isinstance(kept, Mapping) else begun

    def keep_filters(self, filters: ColumnFilters) -> None:
        """The officer filtered by columns."""
        if self._key:
            self._keep({"columns": filters.written()})

    def recall_search(self, box: SearchBox, counters: Counters) -> None:
        """Show what was searched for the last time, and the counters that were pressed."""
        text, keys = self._search()
        box.show_text(text)
        counters.choose(keys)

    def _search(self) -> tuple[str, frozenset[str]]:
        kept = self._settings.mapping("table_filters", self._key) if self._key else {}
        text, keys = kept.get("text"), kept.get("counters")
        pressed = [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []
        return text if isinstance(text, str) else "", frozenset(pressed)

    def keep_search(self, text: str, keys: frozenset[str]) -> None:
        """The officer searched, or pressed counters: it is written a little later, or when the page is left."""
        if self._key:
            self._searched = text, keys
            self._settled.start()

    @Slot()
    def write(self) -> None:
        """Write down what was searched last, if that waits to be written."""
        self._settled.stop()
        searched, self._searched = self._searched, None
        if searched is not None and searched != self._search():
            text, keys = searched
            self._keep({"text": text, "counters": sorted(keys)})

    def _recall(self) -> None:
        self._table.restore_columns(self._settings.mapping("table_columns", self._key))
        kept = self._settings.mapping("table_filters", self._key)
        key = kept.get("sort")
        if isinstance(key, str) and any(column.key == key for column in self._table.rows.columns):
            self._table.rows.order = Sort(key, descending=kept.get("descending") is True)

    def _keep_columns(self) -> None:
        self._settings.set_part("table_columns", self._key, self._table.column_state())

    def _keep_order(self) -> None:
        order = self._table.rows.order
        if order is not None:
            self._keep({"sort": order.key, "descending": order.descending})

    def _keep(self, values: Mapping[str, object]) -> None:
        kept = self._settings.mapping("table_filters", self._key)
        self._settings.set_part("table_filters", self._key, {**kept, **values})
