"""The header of a table: a click sorts; its menu orders, filters, hides columns and puts everything back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.listing import Align, Column, Kind
from tdkt_desktop.ui.style import Height, Role
from tdkt_desktop.ui.table_model import RowsModel

PAD = 10


class Header(QHeaderView):
    """Left headers in small semibold grey; ▲ ▼ show the order."""

    hiding_wanted = Signal(str, bool)  # key of the column, hidden
    filter_wanted = Signal(str)
    clearing_wanted = Signal(str)
    sorting_wanted = Signal(str, bool)  # key of the column, descending
    reset_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.hidden_keys: frozenset[str] = frozenset()
        self.filtered_keys: frozenset[str] = frozenset()

    def rows_model(self) -> RowsModel:
        """The model of the table."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def sizeHint(self) -> QSize:
        return QSize(self.length(), Height.HEADER)  # Qt would measure the words of every section, each time it is asked

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.rows_model()
        column = model.columns[section]
        box = QRectF(rect)
        painter.save()
        painter.fillRect(box, style.colour("surface"))
        paint.hairline(painter, box)
        room = box.adjusted(PAD, 0, -PAD, 0)
        if model.order is not None and model.order.key == column.key:
            arrow = QRectF(room.right() - 12, room.y(), 12, room.height())
            name = "chevron_down" if model.order.descending else "chevron_up"
            icons.draw(painter, name, arrow, colour=style.theme().accent)
            room.setRight(arrow.left() - 2)
        if column.key in self.filtered_keys:
            funnel = QRectF(room.right() - 14, room.y(), 14, room.height())
            icons.draw(painter, "filter", funnel, colour=style.theme().accent, filled=True)
            room.setRight(funnel.left() - 2)
        align = {Align.LEFT: Qt.AlignmentFlag.AlignLeft, Align.RIGHT: Qt.AlignmentFlag.AlignRight}
        flag = align.get(column.align, Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter
        title = tr("Column", column.title) if column.title else ""
        paint.words(painter, room, title, role=Role.SMALLSTRONG, colour=style.theme().text3, align=flag)
        painter.restore()

    def _open_menu(self, place: QPoint) -> None:
        at = self.logicalIndexAt(place)
        columns = self.rows_model().columns
        self.open_menu_of(columns[at] if at >= 0 else None, self.mapToGlobal(place))

    def open_menu_of(self, column: Column | None, place: QPoint) -> QMenu:
        """The menu of a column: its order, its filter, then which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if column is not None and column.kind is not Kind.CHECK:
            self._add_order(menu, column)
            self._add_filter(menu, column)
        self._add_other_filters(menu, column)
        menu.addSeparator()
        for other in self.rows_model().columns:
            if other.kind is Kind.CHECK:
                continue
            entry = menu.addAction(title_of(other))
            entry.setCheckable(True)
            entry.setChecked(other.key not in self.hidden_keys)
            entry.setEnabled(other.kind is not Kind.TWO)
            entry.setData(other.key)
            entry.toggled.connect(self._column_chosen)
        menu.addSeparator()
        menu.addAction(tr("Table", "Back to default"), self.reset_wanted.emit)
        menu.popup(place)
        return menu

    def _add_order(self, menu: QMenu, column: Column) -> None:
        if not column.can_sort:
            return
        order = self.rows_model().order
        for words, descending in ((tr("Table", "Sort ascending"), False), (tr("Table", "Sort descending"), True)):
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(order is not None and order.key == column.key and order.descending is descending)
            entry.setData((column.key, descending))
            entry.triggered.connect(self._order_chosen)

    def _add_filter(self, menu: QMenu, column: Column) -> None:
        if not self.rows_model().can_filter(column):
            return
        entry = menu.addAction(tr("Table", "Filter by “{column}”…", column=title_of(column)))
        entry.setData(column.key)
        entry.triggered.connect(self._filter_chosen)
        if column.key in self.filtered_keys:
            entry = menu.addAction(tr("Table", "Take the filter of “{column}” away", column=title_of(column)))
            entry.setData(column.key)
            entry.triggered.connect(self._clearing_chosen)

    def _add_other_filters(self, menu: QMenu, column: Column | None) -> None:
        """Also columns that have no room, or that the officer has hidden, can be filtered by."""
        model = self.rows_model()
        others = [other for other in model.columns if other is not column and model.can_filter(other)]
        if others:
            inner = menu.addMenu(tr("Table", "Filter by column"))
            for other in others:
                entry = inner.addAction(title_of(other))
                entry.setData(other.key)
                entry.triggered.connect(self._filter_chosen)

    def _order_chosen(self) -> None:
        key, descending = self._chosen()
        self.sorting_wanted.emit(key, descending)

    def _filter_chosen(self) -> None:
        self.filter_wanted.emit(self._chosen())

    def _clearing_chosen(self) -> None:
        self.clearing_wanted.emit(self._chosen())

    def _column_chosen(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.hiding_wanted.emit(self._chosen(), not shown)

    def _chosen(self) -> Any:
        action = self.sender()
        assert isinstance(action, QAction)
        return action.data()
