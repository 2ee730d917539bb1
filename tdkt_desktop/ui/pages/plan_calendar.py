"""A month of the plan as a grid of days; what is known to the month only stands in a strip above the days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages.plan_month_room import EDGE, WEEK, WHOLE_MONTH, MonthRoom
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role, Tone

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Plan", "Mon"),
    QT_TRANSLATE_NOOP("Plan", "Tue"),
    QT_TRANSLATE_NOOP("Plan", "Wed"),
    QT_TRANSLATE_NOOP("Plan", "Thu"),
    QT_TRANSLATE_NOOP("Plan", "Fri"),
    QT_TRANSLATE_NOOP("Plan", "Sat"),
    QT_TRANSLATE_NOOP("Plan", "Sun"),
)
_DAY_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_MONTH_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MonthGrid(MonthRoom):
    """Arrows go from day to day, PageUp and PageDown to other months, Enter opens the tasks of a day in turn.

    `opened` gives the id of a row, `month_wanted` the month to go to.
    """

    opened = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = 1
        self._today: date | None = None
        self._opened: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_month(self, year: int, month: int, rows: Sequence[Row], *, today: date) -> None:
        """Show a month with those of `rows` that are due in it; the day stays when the month does."""
        is_same = (year, month) == (self.year, self.month) and self._today is not None
        self.year, self.month, self._today = year, month, today
        self._rows = {}
        for row in rows:
            place = _place_of(row, year, month)
            if place is not None:
                self._rows.setdefault(place, []).append(row)
        if not is_same:
            is_now = (today.year, today.month) == (year, month)
            self.day = today.day if is_now else min((day for day in self._rows if day), default=1)
        self._say()
        self.update()

    # ---- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_whole(painter)
        shown, line = style.theme(), self._line()
        for place, word in enumerate(WEEKDAYS):
            box = QRectF(place * self.width() / WEEK + EDGE, self._whole_box().bottom(), self.width() / WEEK, line)
            paint.words(painter, box, tr("Plan", word), role=Role.SMALLSTRONG, colour=shown.text3)
        for day in range(1, self._days + 1):
            self._paint_day(painter, day)

    def _paint_whole(self, painter: QPainter) -> None:
        shown, box = style.theme(), self._whole_box()
        painter.fillRect(box, QColor(shown.raised))
        words = QRectF(box.x() + EDGE, box.y(), box.width(), box.height())
        paint.words(painter, words, self._whole_words(), role=Role.SMALLSTRONG)
        self._paint_lines(painter, WHOLE_MONTH)
        for step, icon in ((-1, "arrow_left"), (1, "arrow_right")):
            if 1 <= self.month + step <= 12:
                spot = self._arrow(step)
                icons.draw(
                    painter, icon, QRectF(spot.center().x() - 8, spot.center().y() - 8, 16, 16), colour=shown.text2
                )
        paint.hairline(painter, box)
        if self.day == WHOLE_MONTH:
            self._paint_ring(painter, box)

    def _paint_day(self, painter: QPainter, day: int) -> None:
        shown, cell, rows = style.theme(), self._cell(day), self.rows_at(day)
        is_today = self._today == date(self.year, self.month, day)
        if day == self.day:
            painter.fillRect(cell, QColor(shown.select))
        paint.hairline(painter, cell)
        paint.hairline(painter, cell, at_right=True)
        number = QRectF(cell.x() + EDGE, cell.y(), cell.width() - 2 * EDGE, self._line())
        role = Role.SMALLSTRONG if is_today or rows else Role.SMALL
        colour = shown.accent if is_today else shown.text if rows else shown.text2
        paint.words(painter, number, str(day), role=role, colour=colour)
        if self._lines(day):
            self._paint_lines(painter, day)
        elif rows:
            self._paint_count(painter, number, rows)
        if day == self.day:
            self._paint_ring(painter, cell)

    def _paint_lines(self, painter: QPainter, day: int) -> None:
        lines = self._lines(day)
        for box, row in lines:
            if row is None:
                more = len(self.rows_at(day)) - len(lines) + 1
                paint.words(
                    painter,
                    box,
                    tr("Plan", "and {count} more", count=more),
                    role=Role.SMALL,
                    colour=style.theme().text2,
                )
                continue
            tint = style.theme().tint(_tone_of(row))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_opened = row["id"] == self._opened
            painter.setPen(QPen(QColor(tint.text), 1) if is_opened else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.tint))
            painter.drawRoundedRect(box, 3, 3)
            paint.words(painter, box.adjusted(5, 0, -3, 0), str(row["content"]), role=Role.SMALL, colour=tint.text)

    def _paint_count(self, painter: QPainter, number: QRectF, rows: Sequence[Row]) -> None:
        """Where no line fits, how many there are, in the tone of the most pressing."""
        tones = [_tone_of(row) for row in rows]
        tone = next((one for one in (Tone.BAD, Tone.WARN, Tone.WAIT, Tone.INFO) if one in tones), tones[0])
        tint = style.theme().tint(tone)
        box = QRectF(number.right() - 22, number.y() + 1, 22, number.height() - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.tint))
        painter.drawRoundedRect(box, 3, 3)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, box, str(len(rows)), role=Role.SMALLSTRONG, colour=tint.text, align=centre)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shown.focus if self.hasFocus() else shown.accent), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), 3, 3)

    # ---- going about

    def go_to(self, day: int) -> None:
        """Put the cursor on a day, or on what is known to the month only."""
        self.day = day
        self._opened = None
        self._say()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _MONTH_STEPS:
            self._ask_for(self.month + _MONTH_STEPS[key])
        elif key in _DAY_STEPS:
            self._step(_DAY_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(1 if key == Qt.Key.Key_Home else self._days)
        elif key in _OPENING and self.rows_at(self.day):
            self._open_next()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        if self.day == WHOLE_MONTH:
            if step == WEEK:
                self.go_to(1)
            return
        target = self.day + step
        if target < 1 and step == -WEEK and self.rows_at(WHOLE_MONTH):
            self.go_to(WHOLE_MONTH)
        elif 1 <= target <= self._days:
            self.go_to(target)
        elif abs(step) == 1:
            self._ask_for(self.month + step)

    def _ask_for(self, month: int) -> None:
        if 1 <= month <= 12:
            self.month_wanted.emit(month)

    def _open_next(self) -> None:
        """Open the task after the one that is open, the first one after the last."""
        ids = [row["id"] for row in self.rows_at(self.day)]
        place = ids.index(self._opened) + 1 if self._opened in ids else 0
        self._open(ids[place % len(ids)])

    def _open(self, row_id: object) -> None:
        self._opened = row_id
        self.update()
        self.opened.emit(row_id)

    def _place_at(self, point: QPointF) -> int | None:
        if self._whole_box().contains(point):
            return WHOLE_MONTH
        return next((day for day in range(1, self._days + 1) if self._cell(day).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        step = next((step for step in (-1, 1) if self._arrow(step).contains(event.position())), 0)
        if step or place is None:
            self._ask_for(self.month + step)
            return
        self.go_to(place)
        hit = next((row for box, row in self._lines(place) if box.contains(event.position()) and row), None)
        if hit is not None:
            self._open(hit["id"])
        elif not self._lines(place) and self.rows_at(place):
            self._open_next()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            words = "\n".join(str(row["content"]) for row in self.rows_at(place)) if place is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _say(self) -> None:
        """The day and what is due on it, for screen readers."""
        when = self._whole_words() if self.day == WHOLE_MONTH else f"{self.day:02}/{self.month:02}/{self.year}"
        due = [f"{row['content']} ({_word_of(row)})" for row in self.rows_at(self.day)]
        self.setAccessibleName(", ".join([when, *due]) if due else tr("Plan", "{day}, nothing due", day=when))


def _place_of(row: Row, year: int, month: int) -> int | None:
    """The day of a month on which a row is due, `WHOLE_MONTH` where the day is not known; None in other months."""
    found = row["of"]
    due_on = date.fromisoformat(found.due_on) if found.due_on else None  # type: ignore[attr-defined]
    if due_on is None or (due_on.year, due_on.month) != (year, month):
        return None
    return due_on.day if found.due_precision == "day" else WHOLE_MONTH  # type: ignore[attr-defined]


def _tone_of(row: Row) -> Tone:
    badge = row["badge"]
    return badge.tone if isinstance(badge, Badge) and badge.tone is not None else Tone.MUTE


def _word_of(row: Row) -> str:
    badge = row["badge"]
    return badge.word if isinstance(badge, Badge) else ""
