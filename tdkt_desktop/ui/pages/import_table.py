"""The table of a preview: doubtful cells stand in frames, the likeliest cure is a button in its row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.delegate import PAD, CellDelegate, row_height
from tdkt_desktop.ui.listing import Column, Row
from tdkt_desktop.ui.pages.import_header import ImportHeader
from tdkt_desktop.ui.style import Height, Role
from tdkt_desktop.ui.table import Table
from tdkt_desktop.ui.table_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
WHY, CURE = "why", "cure"
HELD_ROW = 46
_BUTTON, _FRAME = 30, 34
_REASON_SHARE = 0.55
_MOST_SIZED = 2000
"""Rows that may have a height of their own; where more are held back, all rows are as high as those."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell that is not understood: what stands in its frame, and whether it is chosen from a list."""

    words: str
    is_choice: bool = False


def doubt_in(row: Row | None, key: str) -> Doubt | None:
    """The doubt in a cell of a row."""
    doubts = row.get("doubts") if row is not None else None
    found = doubts.get(key) if isinstance(doubts, dict) else None
    return found if isinstance(found, Doubt) else None


class HeldRowsDelegate(CellDelegate):
    """Paints rows held back on the tint of a warning, their doubtful cells in frames, their cures as buttons."""

    hot: int = -1  # the row whose button is under the mouse
    _painted: int = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._painted = index.row()
        super().paint(painter, option, index)

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index, *, selected: bool) -> None:
        super()._paint_ground(painter, rect, index, selected=selected)
        model = index.model()
        assert isinstance(model, RowsModel)
        row = model.row_at(index.row())
        if row is not None and row.get("group") == "held" and not selected and index.row() != self.current:
            painter.fillRect(rect, QColor(style.theme().warn.tint))

    def _paint_cell(self, painter: QPainter, rect: QRectF, model: RowsModel, *, row: Row, column: Column) -> None:
        doubt = doubt_in(row, column.key)
        if doubt is not None and column.second:
            box = frame_of(rect.adjusted(0, 0, -rect.width() * _REASON_SHARE, 0))
            self._paint_doubt(painter, box, doubt)
            room = rect.adjusted(box.width() + 2 * PAD, 0, -PAD, 0)
            paint.words(painter, room, column.second_words(row), role=Role.SMALL, colour=style.theme().text2)
        elif doubt is not None:
            self._paint_doubt(painter, frame_of(rect), doubt)
        elif column.key in (WHY, CURE):
            self._paint_why(painter, rect, row=row, column=column)
        else:
            super()._paint_cell(painter, rect, model, row=row, column=column)

    def _paint_doubt(self, painter: QPainter, box: QRectF, doubt: Doubt) -> None:
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shown.bad.text), 1.4))
        painter.setBrush(QColor(shown.surface))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        room = box.adjusted(8, 0, -8, 0)
        if doubt.is_choice:
            arrow = QRectF(box.right() - 22, box.y(), 14, box.height())
            icons.draw(painter, "chevron_down", arrow, colour=shown.text2)
            room.setRight(arrow.left() - 2)
        paint.words(painter, room, doubt.words, colour=shown.text if not doubt.is_choice else shown.text2)

    def _paint_why(self, painter: QPainter, rect: QRectF, *, row: Row, column: Column) -> None:
        """The reason in two lines where the row is held back, else in one, quietly; the cure at the right."""
        room = rect.adjusted(PAD, 0, -PAD, 0)
        if button := self.button_of(rect, row):
            self._paint_button(painter, button, str(row.get("cure")), is_hot=self._painted == self.hot)
            room.setRight(button.left() - 8)
        if column.key == CURE:
            return
        if row.get("group") in ("held", "left"):
            self._paint_two(painter, room, row=row, column=column)
        else:
            words = " · ".join(filter(None, (column.words(row), column.second_words(row))))
            paint.words(painter, room, words, colour=style.theme().text2)

    def _paint_button(self, painter: QPainter, box: QRectF, words: str, *, is_hot: bool) -> None:
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shown.line), 1))
        painter.setBrush(QColor(shown.hover if is_hot else shown.surface))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        paint.words(painter, box, words, align=Qt.AlignmentFlag.AlignCenter)

    def button_of(self, cell: QRectF, row: Row) -> QRectF | None:
        """Where the button of a row's cure stands in the cell of the reason."""
        words = str(row.get("cure") or "")
        if not words:
            return None
        wide = min(QFontMetricsF(style.font(Role.BODY)).horizontalAdvance(words) + 24, cell.width() - 2 * PAD)
        high = min(float(_BUTTON), cell.height() - 4)
        return QRectF(cell.right() - PAD - wide, cell.center().y() - high / 2, wide, high)

    def second_line(self, row: Row, column: Column) -> str:
        """What is wrong comes before what the columns say that have no room."""
        parts = [column.second_words(row)]
        if column.key == "name":
            parts += [folded.words(row) for folded in self.folded if doubt_in(row, folded.key) is None]
        return " · ".join(filter(None, parts))


def frame_of(cell: QRectF) -> QRectF:
    """The frame of a cell that is typed into."""
    high = min(float(_FRAME), cell.height() - 6)
    return QRectF(cell.x() + 4, cell.center().y() - high / 2, cell.width() - 8, high)


class ImportTable(Table):
    """Rows of lists under their headings. `cure_wanted` when a row's button is pressed, `doubt_pressed` a frame."""

    cure_wanted = Signal(object)  # id
    doubt_pressed = Signal(object, str)  # id, key of the column

    _heights: Mapping[int, int] | None = None
    held: range = range(0)  # rows held back: they are as high as their frames need

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.cells = self.held_cells = HeldRowsDelegate(self)
        self.setItemDelegate(self.cells)

    def make_header(self) -> ImportHeader:
        """The header that tells which field a column holds."""
        return ImportHeader(self)

    # ---- heights

    def fit_columns(self) -> None:
        super().fit_columns()
        if self._heights is not None:
            self.fit_rows()

    def fit_rows(self) -> None:
        """Rows held back are higher; where nothing moved into the second line, the others have one."""
        vertical = self.verticalHeader()
        if self._heights is None:
            self._heights = {}
            super().fit_rows()
            return
        two = row_height(self.rows.columns)
        tall = max(HELD_ROW, two + 2)
        is_even = len(self.held) > _MOST_SIZED
        one = two if self._has_second_lines() else max(int(Height.ONE_LINE), two - 12)
        usual = tall if is_even else one
        wanted = {number: int(Height.GROUP_ROW) for number in self.rows.group_rows}
        if not is_even:
            wanted |= {number: tall for number in self.held if number not in wanted}
        if vertical.defaultSectionSize() != usual:
            vertical.setDefaultSectionSize(usual)
            self._heights = {}
        for number, height in self._heights.items():
            if number not in wanted and height != usual and number < vertical.count():
                vertical.resizeSection(number, usual)
        for number, height in wanted.items():
            if number < vertical.count() and vertical.sectionSize(number) != height:
                vertical.resizeSection(number, height)
        self._heights = wanted

    def _has_second_lines(self) -> bool:
        names = [column for column in self.rows.columns if column.key == "name"]
        return bool(self.cells.folded) or any(column.second for column in names)

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if row is None or event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            super().mousePressEvent(event)
            return
        column = self.rows.columns[index.column()]
        if self._over_button(place):
            self.setCurrentIndex(index)
            self.cure_wanted.emit(row["id"])
        elif doubt_in(row, column.key) is not None:
            self.setCurrentIndex(index)
            self.doubt_pressed.emit(row["id"], column.key)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        number = self.rowAt(place.y()) if self._over_button(place) else -1
        if number != self.held_cells.hot:
            self.held_cells.hot = number
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self.held_cells.hot = -1
        super().leaveEvent(event)

    def _over_button(self, place: QPoint) -> bool:
        index = self.indexAt(place)
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if row is None or self.rows.columns[index.column()].key not in (WHY, CURE):
            return False
        button = self.held_cells.button_of(QRectF(self.visualRect(index)), row)
        return button is not None and button.contains(place)

    def frame_over(self, row_id: object, key: str) -> QRect:
        """Where a cell is typed into: its frame; over the name where its column has no room."""
        number = self.rows.number_of(row_id)
        if number is None:
            return QRect()
        columns = self.rows.columns
        shown = [place for place, column in enumerate(columns) if not self.isColumnHidden(place)]
        place = next((place for place in shown if columns[place].key == key), None)
        if place is None:
            place = next((place for place in shown if columns[place].key == "name"), shown[0])
        return frame_of(QRectF(self.visualRect(self.rows.index(number, place)))).toRect()
