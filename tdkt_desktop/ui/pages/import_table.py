"""The table of a preview: rows held back are tinted, and nothing in it can be changed yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from tdkt_desktop.ui import style
from tdkt_desktop.ui.delegate import CellDelegate
from tdkt_desktop.ui.listing import Column
from tdkt_desktop.ui.table import Table
from tdkt_desktop.ui.table_model import RowsModel

Index = QModelIndex | QPersistentModelIndex


class HeldRowsDelegate(CellDelegate):
    """Paints rows held back on the tint of a warning."""

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index, *, selected: bool) -> None:
        super()._paint_ground(painter, rect, index, selected=selected)
        model = index.model()
        assert isinstance(model, RowsModel)
        row = model.row_at(index.row())
        if row is not None and row.get("group") == "held" and not selected and index.row() != self.current:
            painter.fillRect(rect, QColor(style.theme().warn.tint))


class ImportTable(Table):
    """Rows of lists under their headings."""

    _headings: tuple[int, ...] = ()

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.cells = HeldRowsDelegate(self)
        self.setItemDelegate(self.cells)

    def fit_rows(self) -> None:
        """Rows that were headings before, under another filter, are given back their height."""
        super().fit_rows()
        vertical, now = self.verticalHeader(), set(self.rows.group_rows)
        for number in self._headings:
            if number not in now and number < vertical.count():
                vertical.resizeSection(number, vertical.defaultSectionSize())
        self._headings = tuple(self.rows.group_rows)
