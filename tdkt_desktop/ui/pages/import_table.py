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

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.cells = HeldRowsDelegate(self)
        self.setItemDelegate(self.cells)
