"""The palette (Ctrl+K): people, units, decisions, documents, pages and commands in one list, tone marks ignored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.floats import shadow
from tdkt_desktop.ui.labels import IconLabel, hairline, label
from tdkt_desktop.ui.style import Role

MOST_IN_GROUP, MOST = 4, 12
_ROW, _ROW_OF_TWO, _HEAD, _WIDTH = 38, 50, 30, 660
FOUND = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """One line: what it is, what tells it from its namesakes, and where it leads.

    `page` (key) with a `record` to show there and a `verb` to do there; or `help`, a page of the help; or `do`, a bound
    method of something that outlives the palette. Of lines with the same `rank` those opened last come first.
    """

    title: str
    second: str = ""
    icon: str = "search"
    page: str = ""
    record: object = None
    do: Callable[[], object] | None = None
    key: str = ""
    verb: str = ""
    help: str = ""
    rank: int = 9


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Lines under one heading, best first."""

    title: str
    lines: Sequence[Found]


Find = Callable[[str], Sequence[FoundGroup]]
"""Answers a text in under 50 ms; "" gives what was opened last."""


class FoundDelegate(QStyledItemDelegate):
    """Paints headings and lines; the matched letters are semibold."""

    query = ""
    has_hint = True  # whether the chosen line says what Enter does
    two_lines = False  # what tells it apart stands below the title

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        if not isinstance(index.data(FOUND), Found):
            return QSize(200, _HEAD)
        lines = QFontMetricsF(style.font(Role.BODY)).height() + QFontMetricsF(style.font(Role.SMALL)).height()
        return QSize(200, max(_ROW_OF_TWO, int(lines) + 12) if self.two_lines else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        found = index.data(FOUND)
        shown = style.theme()
        painter.save()
        if not isinstance(found, Found):
            room = rect.adjusted(12, 6, -12, 0)
            paint.words(painter, room, str(index.data()), role=Role.SMALLSTRONG, colour=shown.text2)
            painter.restore()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.select))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), style.RADIUS_BUTTON, style.RADIUS_BUTTON)
            painter.setBrush(QColor(shown.accent))
            painter.drawRoundedRect(QRectF(rect.x(), rect.center().y() - 10, 3, 20), 1.5, 1.5)
        icon = QRectF(rect.x() + 13, rect.y(), 18, rect.height())
        icons.draw(painter, found.icon, icon, colour=shown.accent if chosen else shown.text2)
        key = tr("Palette", "Enter opens") if chosen and self.has_hint and not found.key else found.key
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right = rect.adjusted(0, 0, -12, 0)
        paint.words(painter, right, key, role=Role.SMALL, colour=shown.text2, align=align)
        taken = QFontMetricsF(style.font(Role.SMALL)).horizontalAdvance(key) + 24 if key else 8
        self._paint_title(painter, rect.adjusted(44, 0, -taken, 0), found)
        painter.restore()

    def _paint_title(self, painter: QPainter, room: QRectF, found: Found) -> None:
        left = room.x()
        below = room.adjusted(0, room.height() / 2 - 2, 0, -4)
        if self.two_lines and found.second:
            room = room.adjusted(0, 4, 0, -room.height() / 2 + 2)
        for text, strong in _pieces(found.title, self.query):
            role = Role.STRONG if strong else Role.BODY
            wide = QFontMetricsF(style.font(role), painter.device()).horizontalAdvance(text)
            spot = QRectF(left, room.y(), min(wide + 1, room.right() - left), room.height())
            if spot.width() > 0:
                paint.words(painter, spot, text, role=role)
            left += wide
        if self.two_lines:
            paint.words(painter, below, found.second, role=Role.SMALL, colour=style.theme().text2)
            return
        rest = QRectF(left + 12, room.y(), room.right() - left - 12, room.height())
        if found.second and rest.width() > 30:
            paint.words(painter, rest, found.second, role=Role.SMALL, colour=style.theme().text2)


class Palette(QWidget):
    """Lies over the window while it is open; `chosen` gives the line."""

    chosen = Signal(object)  # Found
    closed = Signal()

    def __init__(self, window: QWidget, *, find: Find) -> None:
        super().__init__(window)
        self._find = find
        self.card = QFrame(self)
        self.card.setProperty("kind", "float")
        self.line = QLineEdit()
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(tr("Window", "Find a person, unit, decision, command…"))
        self.line.setAccessibleName(tr("Palette", "Find"))
        self.line.setFont(style.font(Role.LEAD))
        self.line.textChanged.connect(self.renew)
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setProperty("kind", "found")
        self.list.setAccessibleName(tr("Palette", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cells = FoundDelegate(self.list)
        self.list.setItemDelegate(self.cells)
        self.lines = QStandardItemModel(self.list)
        self.list.setModel(self.lines)
        self.list.clicked.connect(self._take)
        self._lay_out()
        shadow(self.card)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setContentsMargins(13, 2, 16, 2)
        top.setSpacing(14)
        top.addWidget(IconLabel("search", meaning=tr("Palette", "Find")))
        top.addWidget(self.line, 1)
        top.addWidget(label(tr("Palette", "Esc to close"), role=Role.SMALL, shade="text2"))
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self.list, 1)
        self._none = label(tr("Palette", "Nothing found."), shade="text2")
        self._none.setIndent(12)
        column.addWidget(self._none)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(12, 6, 12, 3)
        foot.addWidget(label(tr("Palette", "↑ ↓ choose    Enter open"), role=Role.SMALL, shade="text2"))
        foot.addStretch(1)
        foot.addWidget(label(tr("Palette", "Type “>” for commands, “#” for decisions"), role=Role.SMALL, shade="text2"))
        column.addWidget(self._foot)

    # ---- opening

    def open(self, text: str = "") -> None:
        """Open with a text, or with what was opened last."""
        self._place()
        self.show()
        self.raise_()
        self.line.setText(text)
        self.renew()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Close without choosing."""
        self.hide()
        self.closed.emit()

    def renew(self) -> None:
        """Answer the text that stands in the line."""
        text = self.line.text().strip()
        self.cells.query = text.lstrip(">#")
        self.lines.clear()
        high = 0
        for group in within_limits(self._find(text)):
            self.lines.appendRow(_heading(group.title))
            for found in group.lines:
                self.lines.appendRow(_line(found))
            high += _HEAD + _ROW * len(group.lines)
        self.list.setVisible(high > 0)
        self._none.setVisible(high == 0)
        around = self.card.sizeHint().height() - self.list.height() if high else 0
        self.list.setFixedHeight(min(high + 2, max(self.height() - self.card.y() - around - 8, 120)))
        self.card.adjustSize()
        self._move_to(0, step=1)

    # ---- keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = getattr(self, "line", None)  # gone while Python takes a closed window apart
        if watched is line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        now = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_up()
            case Qt.Key.Key_Down:
                self._move_to(now + 1, step=1)
            case Qt.Key.Key_Up:
                self._move_to(now - 1, step=-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.list.currentIndex())
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass  # the palette is one stop
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # the keys of the page below wait until the palette is closed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_up()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), style.colour("shade"))

    def _take(self, index: QModelIndex) -> None:
        found = index.data(FOUND)
        if isinstance(found, Found):
            self.close_up()
            self.chosen.emit(found)

    def _move_to(self, number: int, *, step: int) -> None:
        while 0 <= number < self.lines.rowCount():
            index = self.lines.index(number, 0)
            if isinstance(index.data(FOUND), Found):
                self.list.setCurrentIndex(index)
                return
            number += step

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())
        wide = min(_WIDTH, window.width() - 32)
        self.card.setFixedWidth(wide)
        self._foot.setVisible(window.height() >= style.SHORT_BELOW)
        self.card.adjustSize()
        self.card.move((window.width() - wide) // 2, 54 if window.height() >= style.SHORT_BELOW else 8)


def within_limits(groups: Sequence[FoundGroup]) -> list[FoundGroup]:
    """At most four lines a group and twelve in all: the longest groups give way, the last of them first."""
    room = [min(len(group.lines), MOST_IN_GROUP) for group in groups]
    while sum(room) > MOST:
        longest = max(range(len(room)), key=lambda place: (room[place], place))
        room[longest] -= 1
    return [FoundGroup(group.title, group.lines[:left]) for group, left in zip(groups, room, strict=True) if left]


def _heading(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _line(found: Found) -> QStandardItem:
    item = QStandardItem(found.title)
    item.setData(found, FOUND)
    item.setData(", ".join(filter(None, (found.title, found.second))), Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item


def _pieces(title: str, query: str) -> list[tuple[str, bool]]:
    """The title cut into plain and matched pieces."""
    pieces, at = [], 0
    for start, end in paint.matched(title, query):
        pieces += [(title[at:start], False), (title[start:end], True)]
        at = end
    return [piece for piece in [*pieces, (title[at:], False)] if piece[0]]
