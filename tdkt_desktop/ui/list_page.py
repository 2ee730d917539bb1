"""A page that is a list with its record beside it: the form of nearly every page.

A subclass gives columns, a listing and what the panel shows; table, filter box, counters, selection bar, empty state,
keys, and what is remembered come from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.list_cells import CellAction, ListCells
from tdkt_desktop.ui.list_frame import ListFrame
from tdkt_desktop.ui.list_output import Output
from tdkt_desktop.ui.listing import Choice, FixedListing, Listing, Row
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.selection_totals import SelectionTotals

if TYPE_CHECKING:
    from tdkt_desktop.documents.forms.listing import ShownList


class ListPage(ListFrame):
    """A list, its filters above it, its record beside it. Override the methods of the first part.

    Besides those below: `columns`, `first_sort`, `page_key`, `letters`, `selection_verbs` and `empty_state`.
    """

    of_year = False  # whether the page shows the chosen year: then lists on paper name it

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

    def counts_changed(self) -> None:
        """Set counters and facts: the rows were read again."""

    def cell_action(self) -> CellAction | None:
        """The Action that sets cells of columns with `edit`: `action(office, changes) -> Step`; None without any."""
        return None

    def choices(self, key: str) -> Sequence[Choice]:
        """What can stand in a column that is typed into by choice."""
        del key
        return ()

    takes_lists = False  # whether rows pasted from Excel can be taken in as a list

    def lists_from(self, path: Path) -> bool:
        """Take in the list of pasted rows; False where the page takes none."""
        del path
        return False

    # ---- how it is put together

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.totals = SelectionTotals(self.table)
        self.output = Output(seam, shown=partial(_shown, self), over=self)
        self.cells = ListCells(self, parent=self)
        self.selection.verbs.set_verbs([*self.selection_verbs(), self._copy_verb()], owner=self.selection)
        self._connect()
        self.set_verbs()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self._open)
        self.table.opened_apart.connect(self._open_apart)
        self.totals.told.connect(self._say_count)
        self.table.escaped.connect(self._escape)
        self.table.typed.connect(self.search.add)
        self.table.selection_count_changed.connect(self._show_selection)
        self.search.changed.connect(self.apply_filters)
        self.search.left.connect(self.table.setFocus)
        self.counters.chosen.connect(self.apply_filters)
        self.by_column.changed.connect(self._columns_filtered)
        self.cells.preview_wanted.connect(self._show_preview_of_cells)
        self.cells.preview_over.connect(self._cells_over)
        self.counters.bind_keys(self)
        self.memory.recall_search(self.search, self.counters)

    def _show_preview_of_cells(self, preview: QWidget) -> None:
        """Pasted cells are looked through in the table's place; meanwhile nothing else is filtered."""
        self._stack.addWidget(preview)
        self._stack.setCurrentWidget(preview)
        self.filters_box.setEnabled(False)
        self.filters_box.hide()

    def _cells_over(self) -> None:
        self.filters_box.setEnabled(True)
        self._rows_changed()
        self._fit_panel()
        self.table.setFocus()

    # ---- reading

    def refresh(self, changed: frozenset[str]) -> None:
        """Read the rows again; place, ticks, panel and scroll stay."""
        del changed
        sort = self.table.rows.order or self.first_sort
        self.table.show_listing(self.listing(), sort=sort, filters=self._filters())
        self.table.show_matches(self.search.text().strip())
        self._rows_changed()
        if not self.panel.isHidden():
            self._open(self.panel.record)

    def _filters(self) -> dict[str, object]:
        text = {"text": self.search.text().strip()} if self.search.text().strip() else {}
        columns = self.by_column.as_filters()
        return {**self.own_filters(), **self.counter_filters(self.counters.keys), **text, **columns}

    def apply_filters(self) -> None:
        """Read the rows that the filters keep."""
        text = self.search.text().strip()
        self.table.rows.filter_by(self._filters())
        self.table.show_matches(text)
        self.memory.keep_search(text, self.counters.keys)
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
        if self.cells.preview is not None:
            self._stack.setCurrentWidget(self.cells.preview)
        elif not shown and narrowed:
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
        self._say_count(self.totals.words())
        self.counts_changed()
        self.show_counters()
        self.selection.fit()

    def _say_count(self, selected: str) -> None:
        """The selection in the status bar, else the rows."""
        self.count(selected or tr("Table", "{count} rows", count=self.table.rows.record_count))

    # ---- on paper

    def set_verbs(self, *verbs: Verb) -> None:
        """The page's own verbs, and printing and writing of what is shown, where it has none of its own."""
        taken = {verb.key for verb in verbs}
        own = [verb for verb in self.output.verbs() if verb.key not in taken]
        super().set_verbs(*own, *verbs)

    def list_title(self) -> str:
        """What the list is called on paper."""
        return self.accessibleName()

    def filters_told(self) -> Sequence[str]:
        """The filters in words: for paper."""
        text = self.search.text().strip()
        told = [tr("Table", "year {year}", year=self.seam.year)] if self.of_year else []
        told += [f"“{text}”"] if text else []
        told += [button.count.word for button in self.counters.buttons if button.count.key in self.counters.keys]
        told += [menu.words for menu in self.findChildren(FilterMenu) if menu.value is not None]
        return [*told, *(words for _key, words in self.by_column.filters.told())]

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

    def _open_apart(self, record: object) -> None:
        self._open(record)
        self._move_apart()

    # ---- filter, selection, keys

    def go_to_filter(self) -> None:
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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
        self.show_counters()
        if chosen:
            self.selection.fit()

    def selection_moved(self) -> None:
        self._show_selection(self.table.selected_count())

    def _copy_verb(self) -> Verb:
        return Verb(tr("Table", "Copy to Excel"), self._copy, icon="copy")

    def _copy(self) -> None:
        count = self.table.selected_count()
        cells.copy_selected(self.table)
        self.seam.say(tr("Table", "{count} rows copied, to be pasted into Excel.", count=count))


def _shown(page: ListPage) -> ShownList:
    """The list as it stands on paper, when it is asked for."""
    from tdkt_desktop.ui.list_shown import list_shown  # brings the papers along, which opening a page spares

    return list_shown(page)
