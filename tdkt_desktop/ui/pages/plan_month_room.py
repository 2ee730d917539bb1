"""Where the days of a month and their tasks stand in the grid of the plan."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.style import Role

WHOLE_MONTH = 0
"""The place above the days, for what is known to the month only."""
WEEK, EDGE, GAP = 7, 6, 2
ARROW = 28.0


class MonthRoom(QWidget):
    """A month with its rows by day, and the rectangle of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year, self.month = 2000, 1
        self._rows: dict[int, list[Row]] = {}

    def rows_at(self, day: int) -> list[Row]:
        """What is due on a day, or with `WHOLE_MONTH` some time in the month."""
        return self._rows.get(day, [])

    @property
    def _days(self) -> int:
        return monthrange(self.year, self.month)[1]

    @property
    def _offset(self) -> int:
        return date(self.year, self.month, 1).weekday()

    def _line(self) -> float:
        return QFontMetricsF(style.font(Role.SMALL)).height() + 3

    def _whole_box(self) -> QRectF:
        return QRectF(0, 0, self.width(), max(self._line() + 2 * EDGE, ARROW))

    def _arrow(self, step: int) -> QRectF:
        """Where a press goes to the month before (-1) or after (1)."""
        box = self._whole_box()
        return QRectF(box.right() - (2 * ARROW if step < 0 else ARROW), box.y(), ARROW, box.height())

    def _grid_top(self) -> float:
        return self._whole_box().bottom() + self._line()

    def _cell(self, day: int) -> QRectF:
        place = day - 1 + self._offset
        weeks = (self._days + self._offset + WEEK - 1) // WEEK
        wide, high = self.width() / WEEK, (self.height() - self._grid_top()) / weeks
        return QRectF(place % WEEK * wide, self._grid_top() + place // WEEK * high, wide, high)

    def _lines(self, day: int) -> list[tuple[QRectF, Row | None]]:
        """Where each task of a day is drawn; None stands for “and so many more”."""
        rows = self.rows_at(day)
        if day == WHOLE_MONTH:
            return self._whole_lines(rows)
        cell, line = self._cell(day), self._line()
        fitting = int((cell.height() - line - GAP) / line)
        shown: list[Row | None] = [*rows] if len(rows) <= fitting else [*rows[: max(fitting - 1, 0)], None]
        if not fitting:
            return []
        top = cell.y() + line
        return [
            (QRectF(cell.x() + EDGE, top + at * line, cell.width() - 2 * EDGE, line - 1), row)
            for at, row in enumerate(shown)
        ]

    def _whole_lines(self, rows: Sequence[Row]) -> list[tuple[QRectF, Row | None]]:
        box = self._whole_box()
        left = box.x() + EDGE + QFontMetricsF(style.font(Role.SMALLSTRONG)).horizontalAdvance(self._whole_words()) + 8
        room = self._arrow(-1).x() - left
        most = max(int(room / 120), 1)
        shown: list[Row | None] = [*rows] if len(rows) <= most else [*rows[: most - 1], None]
        wide = room / max(len(shown), 1)
        return [
            (QRectF(left + at * wide, box.center().y() - self._line() / 2, wide - EDGE, self._line()), row)
            for at, row in enumerate(shown)
        ]

    def _whole_words(self) -> str:
        return tr("Today", "Month {month}", month=f"{self.month}/{self.year}")

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, int(self._line() * 8))
