"""Records in a view: signals and questions speak of ids, the place in the list survives every reload."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tdkt_desktop.ui.delegate import CellDelegate, row_height
from tdkt_desktop.ui.header import Header
from tdkt_desktop.ui.listing import WINDOW, Column, Filters, Kind, Listing, Sort
from tdkt_desktop.ui.style import Height
from tdkt_desktop.ui.table_model import Index, RowsModel

PANEL_DELAY_MS = 60
_Flag = QItemSelectionModel.SelectionFlag


class RecordView(QTableView):
    """A QTableView over windows of rows, with one cursor, a selection and ticks, all told by id."""

    current_changed = Signal(object)  # id or None, at most once per 60 ms while arrows run
    opened = Signal(object)  # Enter or double click: open beside
    opened_apart = Signal(object)  # Ctrl+Enter: own window
    selection_count_changed = Signal(int)
    typed = Signal(str)  # letters typed over the table: the filter box takes them
    deleting_wanted = Signal(object)  # ids
    editing_wanted = Signal(object, str)  # id, key of the column
    filling_wanted = Signal(object, str)  # ids, key of the column: Ctrl+D
    pasted = Signal(object)  # cells from Excel, as rows of texts
    value_filter_wanted = Signal(str, str)  # key of the column, words of the cell: Ctrl+Alt+F, Ctrl+click
    column_filter_wanted = Signal(str)  # key of the column: Alt+↓
    column_menu_wanted = Signal()  # Ctrl+Shift+L
    cells_cleared = Signal(object, str)  # ids, key of the column: Delete
    escaped = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(columns, self)
        self.cells = CellDelegate(self)
        self.hidden: frozenset[str] = frozenset()  # columns that the officer does not want to see
        self._kept_id: object | None = None  # the record under the cursor, which a reset takes away unasked
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PANEL_DELAY_MS)
        self._later.timeout.connect(self._tell_current)
        self.setProperty("kind", "table")
        header = self.make_header()  # before the model: a header resets the selection when the model does
        self.setHorizontalHeader(header)
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self._set_up_view()
        self.rows.modelReset.connect(self._return_to_place)
        self.rows.ticks_changed.connect(self._tell_selection)
        self.fit_rows()

    def make_header(self) -> Header:
        """The header; another one where columns have menus of their own."""
        return Header(self)

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        vertical = self.verticalHeader()
        vertical.setVisible(False)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(Height.ONE_LINE_COMPACT - 4)

    # ---- showing

    def show_listing(self, listing: Listing, *, sort: Sort | None = None, filters: Filters | None = None) -> None:
        """Show a listing; the current record and the ticks stay when they are still among its rows."""
        self.rows.show(listing, sort=sort, filters=filters)

    def fit_rows(self) -> None:
        """One fixed height for all rows, taken anew when the type or the density changes."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.rows.columns))
        for number in self.rows.group_rows:
            self.verticalHeader().resizeSection(number, Height.GROUP_ROW)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The first record below a heading brings its heading with it."""
        if index.row() > 0 and self.rows.group_at(index.row() - 1) is not None:
            super().scrollTo(index.sibling(index.row() - 1, index.column()), QAbstractItemView.ScrollHint.EnsureVisible)
        super().scrollTo(index, hint)

    def show_matches(self, query: str) -> None:
        """Mark the letters that the filter matched."""
        self.cells.query = query
        self.viewport().update()

    # ---- records

    def current_id(self) -> object | None:
        """The record under the cursor."""
        index = self.currentIndex()
        return self.rows.id_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[object]:
        """The ticked records in the order of ticking; without ticks, the selected rows from top to bottom."""
        if self.rows.ticked:
            return list(self.rows.ticked)
        parts = self._chosen()
        if sum(map(len, parts)) >= self.rows.rowCount() > WINDOW:
            return list(self.rows.all_ids())  # one question instead of a walk over every window
        numbers = sorted({row for part in parts for row in part})
        return [row_id for row_id in map(self.rows.id_at, numbers) if row_id is not None]

    def selected_count(self) -> int:
        """How many records are ticked, or selected, without reading them."""
        if self.rows.ticked:
            return len(self.rows.ticked)
        return sum(map(len, self._chosen()))

    def _chosen(self) -> list[range]:
        """The selected stretches of rows."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        return [range(part.top(), part.bottom() + 1) for part in parts]

    def go_to(self, row_id: object) -> bool:
        """Put the cursor on a record and show it; False when the filters hide it."""
        number = self.rows.number_of(row_id)
        if number is None:
            return False
        self._go_to_row(number)
        return True

    def clear_selection(self) -> None:
        """Take away ticks and selection; the cursor stays."""
        self.rows.tick(list(self.rows.ticked), on=False)
        self.selectionModel().clearSelection()

    def column_filter_value(self) -> tuple[str, str] | None:
        """Key and words of the cell under the cursor."""
        index = self.currentIndex()
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.rows.columns[index.column()]
        return column.key, column.words(row)

    def current_column(self) -> Column | None:
        """The column under the cursor, else the first that is no tick."""
        number = self.currentIndex().column()
        columns = self.rows.columns
        return columns[number] if number >= 0 else next((one for one in columns if one.kind is not Kind.CHECK), None)

    def selects_all(self) -> bool:
        """Whether every record under the filters is ticked or selected."""
        return self.selected_count() >= self.rows.record_count > 0

    # ---- place and selection

    def _return_to_place(self) -> None:
        self.cells.current = -1
        self.fit_rows()
        if self._kept_id is None or not self.go_to(self._kept_id):
            self._kept_id = None
            self._later.start()

    def _go_to_row(self, number: int) -> None:
        first = next((place for place in range(len(self.rows.columns)) if not self.isColumnHidden(place)), 0)
        place = max(first, self.currentIndex().column())
        self.setCurrentIndex(self.rows.index(number, place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.cells.current = current.row() if current.isValid() else -1
        self._kept_id = self.rows.id_at(current.row()) if current.isValid() else None
        self.viewport().update()
        self._later.start()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell_selection()

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_id())

    def _tell_selection(self) -> None:
        self.selection_count_changed.emit(self.selected_count())
