"""A list worked out for the officer: its rows are in memory, made by a reading in the background, and never stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.text import fold, name_key
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.listing import Filters, FixedListing, Listing, Row
from tdkt_desktop.ui.pages.record_list import RecordList
from tdkt_desktop.ui.seam import Seam

MENUS_NEED = 1100
"""Width of the page, in logical pixels, from which two menus and counters stand side by side."""
MENU_NEEDS = 220
"""Width that each further menu needs."""


class FoundList(RecordList):
    """`left` goes back to where it was asked for. Rows are filtered by text, by menus and by the counters' states."""

    left = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.found: Sequence[Row] = ()
        self.menus: tuple[FilterMenu, ...] = ()
        super().__init__(seam, title=title, parent=parent)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)

    def add_menus(self, *menus: FilterMenu) -> None:
        """Filters before the search box; the key of each is that of a row's value."""
        self.menus = menus
        for place, menu in enumerate(menus, start=1):
            self.filter_row.insertWidget(place, menu)
            menu.changed.connect(self.apply_filters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_menus()

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._fit_menus()

    def _fit_menus(self) -> None:
        """Where the counters need the whole row, menus are away, but for one that filters; columns filter too."""
        for place, menu in enumerate(getattr(self, "menus", ())):
            has_room = self.width() >= MENUS_NEED + MENU_NEEDS * max(place - 1, 0) and not self.is_short
            menu.setVisible(has_room or menu.value is not None)

    def show_found(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.found = rows
        super().refresh(frozenset())

    def listing(self) -> Listing:
        return FixedListing(self.found, {"name": _by_name}, self.keeps)

    def keeps(self, row: Row, filters: Filters) -> bool:
        """Whether a row passes the filters."""
        words = fold(str(filters.get("text") or "")).split()
        state = filters.get("state")
        if state and row["state"] != state:
            return False
        if any(menu.key in filters and row[menu.key] != filters[menu.key] for menu in self.menus):
            return False
        text = fold(" ".join(str(row.get(key) or "") for key in ("name", "second", "title", "unit")))
        return all(word in text for word in words)

    def own_filters(self) -> dict[str, object]:
        return {menu.key: menu.value for menu in getattr(self, "menus", ()) if menu.value is not None}

    def go_back(self) -> bool:
        self.left.emit()
        return True


def _by_name(row: Row) -> str:
    return name_key(str(row["name"]))
