"""A month to pick a day from: weeks begin on Monday, today is marked; arrows, PgUp, PgDn, Enter and Esc are enough."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.floats import shadow
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.pages.near_days import whole_day
from tdkt_desktop.ui.style import Role

_DAYS = (
    QT_TRANSLATE_NOOP("Calendar", "Mo"),
    QT_TRANSLATE_NOOP("Calendar", "Tu"),
    QT_TRANSLATE_NOOP("Calendar", "We"),
    QT_TRANSLATE_NOOP("Calendar", "Th"),
    QT_TRANSLATE_NOOP("Calendar", "Fr"),
    QT_TRANSLATE_NOOP("Calendar", "Sa"),
    QT_TRANSLATE_NOOP("Calendar", "Su"),
)
_WEEKS, _WEEK = 6, 7
_CELL_WIDTH, _CELL_HEIGHT = 34, 26
_Key = Qt.Key


class MonthGrid(QFrame):
    """Floats under a field. `chosen` gives the day; `closed` comes after it, and tells whether a key closed it."""

    chosen = Signal(object)  # date
    closed = Signal(bool)

    def __init__(self, day: date, *, today: date, over: QWidget) -> None:
        super().__init__(over.window())
        self._over = over
        self.setProperty("kind", "float")
        self.days = _Days(day, today=today, parent=self)
        self.title = label("", role=Role.STRONG)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = Button(tr("Calendar", "Month before"), kind="icon", icon="arrow_left", key="PgUp")
        on = Button(tr("Calendar", "Month after"), kind="icon", icon="arrow_right", key="PgDn")
        back.clicked.connect(self._back)
        on.clicked.connect(self._on)
        head = QHBoxLayout()
        head.setSpacing(0)
        for widget in (back, self.title, on):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(widget, 1 if widget is self.title else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.days)
        self.days.moved.connect(self._say)
        self.days.taken.connect(self._take)
        self.days.left.connect(self._leave)
        self.days.lost.connect(self._lose)
        shadow(self)
        self._say()

    @property
    def day(self) -> date:
        """The day on which the mark stands."""
        return self.days.day

    def open(self) -> None:
        """Show it under its field, or above where there is no room below; the keys go to it."""
        self.adjustSize()
        window = self._over.window()
        below = self._over.mapTo(window, QPoint(0, self._over.height() + 2))
        top = below.y()
        if top + self.height() > window.height():
            top = max(below.y() - self._over.height() - 4 - self.height(), 0)
        self.move(max(min(below.x(), window.width() - self.width() - 4), 0), top)
        self.show()
        self.raise_()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _back(self) -> None:
        self.days.move_months(-1)

    @Slot()
    def _on(self) -> None:
        self.days.move_months(1)

    @Slot()
    def _say(self) -> None:
        self.title.setText(tr("Calendar", "Month {month}/{year}", month=self.day.month, year=str(self.day.year)))
        self.days.setAccessibleName(whole_day(self.day))

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self.day)
        self._close(by_key=True)

    @Slot()
    def _leave(self) -> None:
        self._close(by_key=True)

    @Slot()
    def _lose(self) -> None:
        self._close(by_key=False)

    def _close(self, *, by_key: bool) -> None:
        if self.isHidden():
            return
        self.hide()
        self.deleteLater()
        self.closed.emit(by_key)


class _Days(QWidget):
    """Six weeks, painted; the mark is moved by keys or mouse."""

    moved = Signal()
    taken = Signal()
    left = Signal()  # by a key
    lost = Signal()  # the keys went elsewhere

    def __init__(self, day: date, *, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.day, self._today = day, today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        high = max(_CELL_HEIGHT, int(QFontMetricsF(style.font(Role.BODY)).height()) + 4)
        return QSize(_CELL_WIDTH * _WEEK, high * (_WEEKS + 1))

    # ---- moving

    def move_days(self, days: int) -> None:
        """Move the mark by days; at the ends of the calendar it stays."""
        try:
            self._go(self.day + timedelta(days=days))
        except OverflowError:
            return

    def move_months(self, months: int) -> None:
        """Move the mark by months; on the last day where the other month is shorter."""
        year, month = divmod(self.day.year * 12 + self.day.month - 1 + months, 12)
        if date.min.year <= year <= date.max.year:
            self._go(date(year, month + 1, min(self.day.day, monthrange(year, month + 1)[1])))

    def _go(self, day: date) -> None:
        self.day = day
        self.moved.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        by_year = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        days = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -_WEEK, _Key.Key_Down: _WEEK}
        months = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
        week_ends = {_Key.Key_Home: -self.day.weekday(), _Key.Key_End: _WEEK - 1 - self.day.weekday()}
        if key in days or key in week_ends:
            self.move_days((days | week_ends)[key])
        elif key in months:
            self.move_months(months[key] * (12 if by_year else 1))
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self.taken.emit()
        elif key == _Key.Key_T:
            self._go(self._today)
        elif key in (_Key.Key_Escape, _Key.Key_Tab, _Key.Key_Backtab):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        self.left.emit()  # Tab goes back to the field, and on from there
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.lost.emit()

    # ---- mouse and look

    @property
    def first(self) -> date:
        """The Monday with which the six weeks begin."""
        begins = self.day.replace(day=1)
        return date.fromordinal(max(begins.toordinal() - begins.weekday(), 1))

    def day_at(self, place: QPoint) -> date | None:
        """The day under a place."""
        high = self.height() / (_WEEKS + 1)
        row, column = int(place.y() // high) - 1, place.x() // _CELL_WIDTH
        if row < 0 or not 0 <= column < _WEEK:
            return None
        return date.fromordinal(min(self.first.toordinal() + row * _WEEK + column, date.max.toordinal()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self._go(day)
            self.taken.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, centre = style.theme(), Qt.AlignmentFlag.AlignCenter
        high = self.height() / (_WEEKS + 1)
        for column, name in enumerate(_DAYS):
            box = QRectF(column * _CELL_WIDTH, 0, _CELL_WIDTH, high)
            paint.words(
                painter, box, tr("Calendar", name), role=Role.SMALLSTRONG, colour=shown.text3, align=centre
            )  # fmt: skip
        first = self.first.toordinal()
        for place in range(_WEEKS * _WEEK):
            if first + place > date.max.toordinal():
                return
            row, column = divmod(place, _WEEK)
            box = QRectF(column * _CELL_WIDTH, (row + 1) * high, _CELL_WIDTH, high).adjusted(2, 1, -2, -1)
            self._paint_day(painter, box, date.fromordinal(first + place))

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        shown = style.theme()
        marked, is_today = day == self.day, day == self._today
        if marked or is_today:
            painter.setPen(QPen(QColor(shown.accent), 1.4) if is_today else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.accent_fill) if marked else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        colour = shown.on_accent if marked else shown.text if day.month == self.day.month else shown.text3
        role = Role.STRONG if marked or is_today else Role.BODY
        paint.words(painter, box, str(day.day), role=role, colour=colour, align=Qt.AlignmentFlag.AlignCenter)
