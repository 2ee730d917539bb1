"""The header of a table: a click sorts, a right click hides columns, filters by one or puts everything back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.listing import Align, Kind
from tdkt_desktop.ui.style import Height, Role
from tdkt_desktop.ui.table_model import RowsModel

PAD = 10


class Header(QHeaderView):
    """Left headers in small semibold grey; ▲ ▼ show the order."""

    hiding_wanted = Signal(str, bool)  # key of the column, hidden
    filter_wanted = Signal(str)
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

    def rows_model(self) -> RowsModel:
        """The model of the table."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setHeight(Height.HEADER)
        return hint

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
        align = {Align.LEFT: Qt.AlignmentFlag.AlignLeft, Align.RIGHT: Qt.AlignmentFlag.AlignRight}
        flag = align.get(column.align, Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter
        title = tr("Column", column.title) if column.title else ""
        paint.words(painter, room, title, role=Role.SMALLSTRONG, colour=style.theme().text3, align=flag)
        painter.restore()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = self.rows_model().columns
        at = self.logicalIndexAt(place)
        if at >= 0 and columns[at].title:
            by = menu.addAction(tr("Table", "Filter by “{column}”…", column=tr("Column", columns[at].title)))
            by.setData(columns[at].key)
            by.triggered.connect(self._filter_chosen)
            menu.addSeparator()
        for column in columns:
            if column.kind is Kind.CHECK or not column.title:
                continue
            entry = menu.addAction(tr("Column", column.title))
            entry.setCheckable(True)
            entry.setChecked(column.key not in self.hidden_keys)
            entry.setEnabled(column.kind is not Kind.TWO)
            entry.setData(column.key)
            entry.toggled.connect(self._column_chosen)
        menu.addSeparator()
        menu.addAction(tr("Table", "Back to default"), self.reset_wanted.emit)
        menu.popup(self.mapToGlobal(place))

    def _filter_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.filter_wanted.emit(str(action.data()))

    def _column_chosen(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        action = self.sender()
        assert isinstance(action, QAction)
        self.hiding_wanted.emit(str(action.data()), not shown)
