"""One delegate for every table: it paints a cell by the kind of its column, from the tokens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.listing import Align, Column, Group, Kind, Row
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Height, Role
from tdkt_desktop.ui.table_model import RowsModel

PAD = 10
MARK = 3
Index = QModelIndex | QPersistentModelIndex
_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignCenter,
}


class CellDelegate(QStyledItemDelegate):
    """Paints cells. `folded` are the columns that have left: their words stand in the second line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folded: Sequence[Column] = ()
        self.query = ""  # letters that match are marked in two-line cells
        self.hovered = -1
        self.current = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - asked by Qt
        model = index.model()
        assert isinstance(model, RowsModel)
        return QSize(model.columns[index.column()].width or 200, row_height(model.columns))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        painter.save()
        group = model.group_at(index.row())
        if group is not None:
            self._paint_group(painter, rect, group)
        else:
            row = model.row_at(index.row())
            selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            self._paint_ground(painter, rect, index, selected=selected)
            if row is not None:
                self._paint_cell(painter, rect, model, row=row, column=model.columns[index.column()])
        paint.hairline(painter, rect)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRectF, group: Group) -> None:
        """A heading across the row: every cell paints all of it, and the clip keeps its own part."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QTableView) else rect.right()
        whole = QRectF(0, rect.y(), width, rect.height())
        painter.fillRect(rect, style.colour("raised"))
        painter.setClipRect(rect)
        inner = whole.adjusted(PAD + 2, 0, -PAD, 0)
        paint.words(painter, inner, group.title, role=Role.SMALLSTRONG, colour=style.theme().text2)

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index, *, selected: bool) -> None:
        is_current = index.row() == self.current
        if selected or is_current:
            painter.fillRect(rect, style.colour("select"))
            if index.column() == self._first_shown():
                painter.fillRect(QRectF(rect.x(), rect.y(), MARK, rect.height()), style.colour("accent"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, style.colour("hover"))
        else:
            painter.fillRect(rect, style.colour("surface"))

    def _first_shown(self) -> int:
        view = self.parent()
        header = view.horizontalHeader() if isinstance(view, QTableView) else None
        return header.logicalIndexAt(0) if header is not None else 0

    def _paint_cell(self, painter: QPainter, rect: QRectF, model: RowsModel, *, row: Row, column: Column) -> None:
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        shown = style.theme()
        if column.kind is Kind.CHECK:
            paint.tick_box(painter, rect, ticked=row["id"] in model.ticked)
            return
        value = column.value(row)
        if isinstance(value, Badge):
            inner = rect.adjusted(PAD - 4, 0, 0, 0) if column.kind is Kind.CHIP else inner
            (paint.verdict if column.kind is Kind.VERDICT else paint.chip)(painter, inner, value)
            return
        if column.kind is Kind.TWO or column.second:
            self._paint_two(painter, inner, row=row, column=column)
            return
        muted = column.is_muted or column.kind is Kind.NUMBER or is_faint(row)
        colour = shown.accent if column.kind is Kind.LINK else shown.text2 if muted else shown.text
        paint.words(painter, inner, column.words(row), colour=colour, align=_ALIGN[column.align])

    def _paint_two(self, painter: QPainter, rect: QRectF, *, row: Row, column: Column) -> None:
        first, second = column.words(row), self.second_line(row, column)
        strong = QFontMetricsF(style.font(Role.STRONG), painter.device()).height()
        small = QFontMetricsF(style.font(Role.SMALL), painter.device()).height()
        total = strong + (small if second else 0)
        top = rect.y() + (rect.height() - total) / 2
        upper = QRectF(rect.x(), top, rect.width(), strong)
        if self.query and column.kind is Kind.TWO:
            paint.marked_words(painter, upper, first, query=self.query, role=Role.STRONG)
        else:
            shown = style.theme()
            colour = shown.text3 if is_faint(row) else shown.text
            paint.words(painter, upper, first, role=Role.STRONG, colour=colour)
        if second:
            lower = QRectF(rect.x(), top + strong, rect.width(), small)
            paint.words(painter, lower, second, role=Role.SMALL, colour=QColor(style.theme().text3).name())

    def second_line(self, row: Row, column: Column) -> str:
        """The second line of a two-line cell, with what the folded columns said."""
        parts = [column.second_words(row)]
        if column.kind is Kind.TWO:
            parts += [folded.words(row) for folded in self.folded]
        return " · ".join(filter(None, parts))


def is_faint(row: Row) -> bool:
    """Whether a row stands back, such as a rule that is not in force; a chip beside says why."""
    return row.get("faint") is True


def row_height(columns: Sequence[Column]) -> int:
    """Height of a row: the token, or what its lines need in the present type."""
    two = any(column.kind is Kind.TWO or column.second for column in columns)
    lines = QFontMetricsF(style.font(Role.STRONG)).height()
    if two:
        lines += QFontMetricsF(style.font(Role.SMALL)).height()
    if style.is_compact():
        return max(Height.TWO_LINES_COMPACT if two else Height.ONE_LINE_COMPACT, int(lines + 4))
    return max(Height.TWO_LINES if two else Height.ONE_LINE, int(lines + 6))
