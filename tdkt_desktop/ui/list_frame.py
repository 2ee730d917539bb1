"""How a list page stands: filters above, table, selection bar, and its record beside it, apart or in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.apart_window import ApartWindow
from tdkt_desktop.ui.counters import Counters
from tdkt_desktop.ui.list_filters import ListFilters
from tdkt_desktop.ui.list_memory import ListMemory
from tdkt_desktop.ui.listing import Column, Sort
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.selection_bar import SelectionBar
from tdkt_desktop.ui.side_panel import SidePanel
from tdkt_desktop.ui.table import Table


class ListFrame(Page):
    """The widgets of a list page and their places; `ListPage` fills and connects them."""

    page_key = ""  # under which columns and filters are remembered
    columns: tuple[Column, ...] = ()
    first_sort: Sort | None = None
    letters: frozenset[int] = frozenset()  # Qt keys that this page takes while the table has focus

    def selection_verbs(self) -> Sequence[Verb]:
        """What can be done with the selected rows; *Chép sang Excel* is always there."""
        return ()

    def empty_state(self) -> EmptyState | None:
        """What is shown when there are no rows at all."""
        return None

    # ---- how it is put together

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.table = Table(self.columns)
        self.table.setAccessibleName(title)
        self.table.letters = self.letters
        self.by_column = ListFilters(self.table, seam)
        self._apart: ApartWindow | None = None
        self.search = SearchBox(tr("Table", "Filter the table"))
        self.counters = Counters()
        self.panel = SidePanel()
        self.selection = SelectionBar()
        self.empty = self.empty_state()
        self._lay_out()
        self.memory = ListMemory(seam.settings, page_key=self.page_key, table=self.table)
        self.by_column.set(self.memory.filters(self.by_column.filters))

    def _lay_out(self) -> None:
        self.filters_box = QWidget()
        self.filter_row = QHBoxLayout(self.filters_box)
        self.filter_row.setContentsMargins(0, 0, 0, 0)
        self.filter_row.setSpacing(8)
        self.filter_row.addWidget(self.counters, 1)
        self.filter_row.addWidget(self.search)
        self.strips.addWidget(self.filters_box)
        self.strips.addWidget(self.by_column.strip)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.selection)
        self._under_table = column
        self._left = QWidget()
        self._stack = QStackedLayout(self._left)
        self._stack.addWidget(left)
        if self.empty is not None:
            self._stack.addWidget(self.empty)
        self.nothing = EmptyState("search", title=tr("Table", "Nothing found"), words="")
        self._stack.addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.body.addWidget(self.splitter, 1)
        self.selection.hide()
        self.panel.closed.connect(self._panel_closed)
        self.panel.focus_lost.connect(self.table.setFocus)
        self.panel.stepped.connect(self._step)
        self.panel.apart_wanted.connect(self._move_apart)
        self.splitter.splitterMoved.connect(self._remember_panel)

    # ---- the record beside the list, in its place or apart

    def _move_apart(self) -> None:
        """The panel leaves for a window of its own and goes on following the list."""
        if self.panel.isHidden():
            return
        if self._apart is None:
            self._apart = ApartWindow(self.panel, parent=self)
            self._apart.closed.connect(self._take_back)
            self._fit_panel()
        self._apart.show()
        self._apart.activateWindow()

    def _take_back(self) -> None:
        self._apart = None
        self.splitter.addWidget(self.panel)
        if self.panel.record is not None:
            self.panel.put_away()

    def _say_place(self) -> None:
        place = self.table.currentIndex().row() + 1
        count = format_number(self.table.rows.record_count)
        self.panel.place.setText(f"{format_number(place)} / {count}")

    def _step(self, step: int) -> None:
        number = cells.record_from(self.table, self.table.currentIndex().row() + step, step=step)
        self.table.go_to(self.table.rows.id_at(number))

    def _panel_closed(self) -> None:
        self._left.show()
        self.filters_box.show()
        self.by_column.fit(walking=False)
        self.table.setFocus()

    def _fit_panel(self) -> None:
        walking = self.is_narrow and not self.panel.isHidden() and not self.panel.is_apart
        self.panel.set_walking(walking=walking or self.panel.is_apart)
        self._left.setVisible(not walking)
        self.filters_box.setVisible(not walking)
        self.by_column.fit(walking=walking)
        if not walking and not self.panel.isHidden() and not self.panel.is_apart:
            wide = self.memory.panel_width(self.width())
            self.splitter.setSizes([self.width() - wide - 1, wide])
        self.panel.foot.fit(self.panel.width() - 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.memory.write()

    def selection_moved(self) -> None:
        """Show the selection bar where it stands now."""

    def show_counters(self) -> None:
        """In a low window the selection stands in their place; counts may come after the first rows."""
        replaced = self.is_short and not self.selection.isHidden()
        self.counters.setVisible(bool(self.counters.buttons) and not replaced)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._fit_panel()
        self.search.setMaximumWidth(150 if self.counters.buttons else 320)
        self.search.setVisible(not (short and bool(self.counters.buttons)) or bool(self.search.text()))
        if short != (self.filter_row.indexOf(self.selection) >= 0):
            if short:
                self.filter_row.insertWidget(0, self.selection, 1)
            else:
                self._under_table.addWidget(self.selection)
            self.selection.set_in_strip(in_strip=short)
        self.selection_moved()

    def open_record(self) -> object:
        return None if self.panel.isHidden() else self.panel.record

    def regions(self) -> Sequence[QWidget]:
        rows = self.empty if self.empty is not None and self._stack.currentWidget() is self.empty else self.table
        table = [] if self._left.isHidden() else [rows]
        panel = [] if self.panel.isHidden() or self.panel.is_apart else [self.panel]
        return [self.head, *table, *panel]

    def _remember_panel(self) -> None:
        if not self.panel.isHidden() and not self.is_narrow:
            self.memory.keep_panel_width(self.panel.width())
