"""What the status bar says of the selection: “Đã chọn 3 · Tiền thưởng 2.220.000 đ”."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.listing import Column, Totals
from tdkt_desktop.ui.table import Table

PAUSE_MS = 60
MOST_ADDED = 1000
"""More rows than these are summed by the database when they are all rows, and only counted otherwise."""


class SelectionTotals(QObject):
    """`told` gives the words a moment after the selection changed, empty when fewer than two rows are chosen."""

    told = Signal(str)

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.tell)
        table.selection_count_changed.connect(self._wait)

    def _wait(self) -> None:
        self._later.start()

    def tell(self) -> None:
        """Tell now."""
        self._later.stop()
        self.told.emit(self.words())

    def words(self) -> str:
        """The number of chosen rows and the sums of the columns that add up to something."""
        table = self._table
        count = table.selected_count()
        if not table.rows.ticked and count < 2:
            return ""
        sums = [_said(column, total) for column, total in self._sums(count) if total]
        return " · ".join([tr("Table", "{count} selected", count=count), *sums])

    def _sums(self, count: int) -> list[tuple[Column, int]]:
        model = self._table.rows
        columns = [column for column in model.columns if column.adds_up]
        if not columns:
            return []
        if count <= MOST_ADDED:
            rows = model.rows_of(self._table.selected_ids())
            return [(column, sum(map(column.amount, rows))) for column in columns]
        if not self._table.selects_all() or not isinstance(model.source, Totals):
            return []
        totals = [(column, model.source.total(column.key, model.filters)) for column in columns]
        return [(column, total) for column, total in totals if total is not None]


def _said(column: Column, total: int) -> str:
    """“Tiền thưởng 2.220.000 đ” out of the heading “Tiền thưởng, đ”."""
    name, _, unit = title_of(column).partition(", ")
    return " ".join(filter(None, (name, format_number(total), unit)))
