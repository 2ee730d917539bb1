"""A page that is a list with its record beside it: the form of nearly every page.

A subclass gives columns, a listing and what the panel shows; table, filter box, counters, selection bar, empty state,
keys, and what is remembered come from here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.counters import Counters
from tdkt_desktop.ui.list_filters import ListFilters
from tdkt_desktop.ui.list_memory import ListMemory
from tdkt_desktop.ui.listing import Column, FixedListing, Listing, Row, Sort
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.selection_bar import SelectionBar
from tdkt_desktop.ui.side_panel import SidePanel
from tdkt_desktop.ui.table import Table


class ListPage(Page):
    """A list, its filters above it, its record beside it. Override the methods of the first part."""

    page_key = ""  # under which columns and filters are remembered
    columns: tuple[Column, ...] = ()
    first_sort: Sort | None = None
    letters: frozenset[int] = frozenset()  # Qt keys that this page takes while the table has focus

    # ---- what a page is made of

    def listing(self) -> Listing:
        """The rows."""
        return FixedListing(())

    def own_filters(self) -> dict[str, object]:
        """Filters besides text and counters, such as the year."""
        return {}

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        """The filters of the pressed counters."""
        return {"state": next(iter(keys))} if keys else {}

    def record_shown(self, row: Row) -> None:
        """Fill `self.panel` with `show_record` for a row."""

    def selection_verbs(self) -> Sequence[Verb]:
        """What can be done with the selected rows; *Chép sang Excel* is always there."""
        return ()

    def empty_state(self) -> EmptyState | None:
        """What is shown when there are no rows at all."""
        return None

    def counts_changed(self) -> None:
        """Set counters and facts: the rows were read again."""

    # ---- how it is put together

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.table = Table(self.columns)
        self.table.setAccessibleName(title)
        self.table.letters = self.letters
        self.by_column = ListFilters(self.table, seam)
        self.search = SearchBox(tr("Table", "Filter the table"))
        self.counters = Counters()
        self.panel = SidePanel()
        self.selection = SelectionBar()
        self.empty = self.empty_state()
        self._lay_out()
        self._connect()
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
        self.selection.verbs.set_verbs([*self.selection_verbs(), self._copy_verb()], owner=self.selection)
        self.selection.hide()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self._open)
        self.table.escaped.connect(self._escape)
        self.table.typed.connect(self.search.add)
        self.table.selection_count_changed.connect(self._show_selection)
        self.search.changed.connect(self.apply_filters)
        self.search.left.connect(self.table.setFocus)
        self.counters.chosen.connect(self.apply_filters)
        self.by_column.changed.connect(self._columns_filtered)
        self.panel.closed.connect(self._panel_closed)
        self.panel.stepped.connect(self._step)
        self.splitter.splitterMoved.connect(self._remember_panel)
        self.counters.bind_keys(self)

    # ---- reading

    def refresh(self, changed: frozenset[str]) -> None:
        """Read the rows again; place, ticks, panel and scroll stay."""
        del changed
        sort = self.table.rows.order or self.first_sort
        self.table.show_listing(self.listing(), sort=sort, filters=self._filters())
        self._rows_changed()
        if not self.panel.isHidden():
            self._open(self.panel.record)

    def _filters(self) -> dict[str, object]:
        text = {"text": self.search.text().strip()} if self.search.text().strip() else {}
        columns = self.by_column.as_filters()
        return {**self.own_filters(), **self.counter_filters(self.counters.keys), **text, **columns}

    def apply_filters(self) -> None:
        """Read the rows that the filters keep."""
        self.table.rows.filter_by(self._filters())
        self.table.show_matches(self.search.text().strip())
        self._rows_changed()

    def _columns_filtered(self) -> None:
        self.memory.keep_filters(self.by_column.filters)
        self.apply_filters()
        if self._stack.currentWidget() is self.nothing and self.by_column.strip.buttons:
            self.by_column.strip.buttons[-1].setFocus()  # the table is away: Enter or Esc brings the rows back

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.search.text().strip() or self.counters.keys or self.by_column)

    def _show_everything(self) -> None:
        """Take search, counters and column filters away."""
        self.search.clear()
        self.counters.choose(frozenset())
        self.by_column.forget()
        self._columns_filtered()

    def _rows_changed(self) -> None:
        shown = self.table.rows.record_count
        narrowed = self._is_narrowed
        self.selection.rows.setText(tr("Table", "{count} rows", count=shown))
        self._stack.setCurrentIndex(0)
        if not shown and narrowed:
            text = self.search.text().strip()
            words = (
                tr("Table", "No row matches “{text}”.", text=text)
                if text
                else tr("Table", "No row passes the filter; Esc takes it away.")
                if self.by_column
                else tr("Table", "No row has this state.")
            )
            self.nothing.set_words(tr("Table", "Nothing found"), words)
            self._stack.setCurrentWidget(self.nothing)
        elif not shown and self.empty is not None:
            self._stack.setCurrentWidget(self.empty)
        self.count(tr("Table", "{count} rows", count=shown))
        self.counts_changed()
        self.selection.fit()

    # ---- record beside the list

    def show_record(self, record: object) -> None:
        """Put the cursor on a record and open it beside."""
        if not self.table.go_to(record):
            self._show_everything()
            self.table.go_to(record)
        self._open(record)

    def _open(self, record: object) -> None:
        number = self.table.rows.number_of(record)
        row = self.table.rows.row_at(number) if number is not None else None
        if row is None:
            self.panel.put_away()
            return
        first = self.panel.isHidden()
        self.record_shown(row)
        if first and not self.panel.isHidden():
            self._fit_panel()
        self._say_place()

    def _current_changed(self, record: object) -> None:
        if not self.panel.isHidden() and record is not None and record != self.panel.record:
            self._open(record)

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
        walking = self.is_narrow and not self.panel.isHidden()
        self.panel.set_walking(walking=walking)
        self._left.setVisible(not walking)
        self.filters_box.setVisible(not walking)
        self.by_column.fit(walking=walking)
        if not walking and not self.panel.isHidden():
            wide = self.memory.panel_width(self.width())
            self.splitter.setSizes([self.width() - wide - 1, wide])
        self.panel.foot.fit(self.panel.width() - 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

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
        self._show_selection(self.table.selected_count())

    # ---- filter, selection, keys

    def go_to_filter(self) -> None:
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def regions(self) -> Sequence[QWidget]:
        table = [] if self._left.isHidden() else [self.table]
        panel = [] if self.panel.isHidden() else [self.panel]
        return [self.head, *table, *panel]

    def _escape(self) -> None:
        """Close the panel, then clear the filter, then the selection."""
        if not self.panel.isHidden():
            self.panel.put_away()
        elif self._is_narrowed:
            self._show_everything()
            self.table.setFocus()
        else:
            self.table.clear_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc works from anywhere on the page, also where a filter has left no row."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._escape()
        else:
            super().keyPressEvent(event)

    def _show_selection(self, count: int) -> None:
        chosen = bool(self.table.rows.ticked) or count > 1
        self.selection.words.setText(tr("Table", "{count} selected", count=count))
        self.selection.setVisible(chosen)
        self.counters.setVisible(bool(self.counters.buttons) and not (chosen and self.is_short))
        if chosen:
            self.selection.fit()

    def _copy_verb(self) -> Verb:
        return Verb(tr("Table", "Copy to Excel"), self._copy, icon="copy")

    def _copy(self) -> None:
        count = self.table.selected_count()
        cells.copy_selected(self.table)
        self.seam.say(tr("Table", "{count} rows copied, to be pasted into Excel.", count=count))

    def _remember_panel(self) -> None:
        if not self.panel.isHidden() and not self.is_narrow:
            self.memory.keep_panel_width(self.panel.width())
