"""The header of a preview: each column's letter and field, with an arrow that opens its menu."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.header import PAD, Header
from tdkt_desktop.ui.listing import Column

ARROW = 16


class MenuMaker(Protocol):
    """Makes the menu of a column."""

    def menu_of(self, column: Column) -> QMenu:
        """The menu."""
        ...


class ImportHeader(Header):
    """Columns in `fielded` have a menu of fields; `maker`, set by the page, makes the menu of any column."""

    fielded: frozenset[str] = frozenset()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.maker: MenuMaker | None = None

    def open_menu_of(self, column: Column | None, place: QPoint) -> QMenu:
        if self.maker is None or column is None:
            return super().open_menu_of(column, place)
        menu = self.maker.menu_of(column)
        menu.popup(place)
        return menu

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self.rows_model().columns[section]
        if column.key not in self.fielded:
            super().paintSection(painter, rect, section)
            return
        super().paintSection(painter, rect.adjusted(0, 0, -ARROW, 0), section)
        end = QRectF(rect.right() + 1 - ARROW, rect.y(), ARROW, rect.height())
        painter.save()
        painter.fillRect(end, style.colour("surface"))
        paint.hairline(painter, end)
        arrow = QRectF(end.x() - PAD + 4, end.y() + 1, 12, end.height())
        icons.draw(painter, "chevron_down", arrow, colour=style.theme().text3)
        painter.restore()
