"""The twelve months of the plan side by side: what is done, what is late, what is left of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.style import Role

MONTHS = range(1, 13)
_PAD = 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many tasks of a month there are, how many are done, how many late."""

    total: int = 0
    done: int = 0
    late: int = 0

    @property
    def left(self) -> int:
        """Neither done nor late."""
        return self.total - self.done - self.late


class MonthTile(QAbstractButton):
    """One month; `moved` asks for the neighbour that an arrow key points to."""

    moved = Signal(int)

    def __init__(self, month: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month, self.count = month, MonthCount()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_count(self, count: MonthCount) -> None:
        """Show other figures."""
        self.count = count
        self.setAccessibleName(f"{self._name()}: {self._words()}")
        self.setToolTip(self.accessibleName())
        self.update()

    def _name(self) -> str:
        return tr("Today", "Month {month}", month=self.month)

    def _words(self) -> str:
        if self.count.late:
            return tr("Plan", "{count} tasks late", count=self.count.late)
        if self.count.left:
            return tr("Plan", "{count} tasks", count=self.count.left)
        return tr("Plan", "all done") if self.count.total else tr("Plan", "nothing due")

    def sizeHint(self) -> QSize:
        strong = QFontMetricsF(style.font(Role.SMALLSTRONG)).height()
        small = QFontMetricsF(style.font(Role.SMALL)).height()
        return QSize(80, int(strong + small) + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(34, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(self.month + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        border = shown.focus if self.hasFocus() else shown.accent if self.isChecked() else shown.line
        ground = shown.select if self.isChecked() else shown.hover if self.underMouse() else shown.surface
        painter.setPen(QPen(QColor(border), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        room = box.adjusted(_PAD, 5, -_PAD, -5)
        strong = QFontMetricsF(style.font(Role.SMALLSTRONG))
        small = QFontMetricsF(style.font(Role.SMALL))
        name = self._name() if strong.horizontalAdvance(self._name()) <= room.width() else str(self.month)
        first = QRectF(room.x(), room.y(), room.width(), strong.height())
        paint.words(painter, first, name, role=Role.SMALLSTRONG)
        words = self._words()
        if small.horizontalAdvance(words) > room.width():
            figure = self.count.late or self.count.left
            words = str(figure) if figure else ""
        colour = shown.bad.text if self.count.late else shown.text2
        second = QRectF(room.x(), first.bottom(), room.width(), small.height())
        paint.words(painter, second, words, role=Role.SMALL, colour=colour)
        self._paint_bar(painter, QRectF(room.x(), room.bottom() - 4, room.width(), 4))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        shown = style.theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.line))
        painter.drawRoundedRect(bar, 2, 2)
        left = bar.x()
        for part, colour in ((self.count.done, shown.ok.text), (self.count.late, shown.bad.text)):
            if part:
                wide = bar.width() * part / self.count.total
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, bar.y(), wide, bar.height()), 2, 2)
                left += wide


class YearStrip(QWidget):
    """Twelve months as one stop of the Tab key; `chosen` gives a month, or 0 when it was pressed again."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.month = 0
        self.tiles = [MonthTile(month, self) for month in MONTHS]
        for tile in self.tiles:
            tile.clicked.connect(self._pressed)
            tile.moved.connect(self._move)
            row.addWidget(tile, 1)
        self._stop_at(1)

    def show_counts(self, counts: Sequence[MonthCount]) -> None:
        """Show the figures of the twelve months."""
        for tile, count in zip(self.tiles, counts, strict=True):
            tile.show_count(count)

    def choose(self, month: int) -> None:
        """Press a month without telling anybody; 0 releases all."""
        self.month = month
        for tile in self.tiles:
            tile.setChecked(tile.month == month)
        self._stop_at(month or self._stop)

    def _stop_at(self, month: int) -> None:
        self._stop = month
        for tile in self.tiles:
            is_stop = tile.month == month
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def _move(self, month: int) -> None:
        if month in MONTHS:
            self._stop_at(month)
            self.tiles[month - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self) -> None:
        tile = self.sender()
        assert isinstance(tile, MonthTile)
        self.choose(0 if tile.month == self.month else tile.month)
        self.chosen.emit(self.month)
