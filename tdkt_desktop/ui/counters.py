"""Counts that open their rows: filters as buttons, and the sum line of an import that must add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.labels import ElidedLabel, label
from tdkt_desktop.ui.style import Height, Role, Tone

SHORT_BELOW = 640
_ICON = 16


@dataclass(frozen=True, slots=True)
class Count:
    """One figure: the key of its filter, what it counts, how many; "" is the key of all."""

    key: str
    word: str
    count: int
    tone: Tone | None = None
    icon: str = ""


class Counter(QAbstractButton):
    """A figure with its word; pressed while its rows are shown."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.count = count
        self.is_short = False
        self.is_wrong = False
        self.set_count(count)

    def set_count(self, count: Count) -> None:
        """Show another figure."""
        self.count = count
        self.setAccessibleName(f"{format_number(count.count)} {count.word.lower()}")
        self.setToolTip(count.word if self.is_short else "")
        self.updateGeometry()
        self.update()

    def make_short(self, *, short: bool) -> None:
        """Icon and figure alone, the word in the tooltip."""
        self.is_short = short and bool(self.count.icon)
        self.set_count(self.count)

    def sizeHint(self) -> QSize:
        figure = QFontMetricsF(style.font(Role.STRONG)).horizontalAdvance(format_number(self.count.count))
        word = 0.0 if self.is_short else QFontMetricsF(style.font(Role.BODY)).horizontalAdvance(self.count.word) + 7
        icon = _ICON + 8 if self.count.icon else 0
        high = max(int(Height.COUNTER) + 2, int(QFontMetricsF(style.font(Role.BODY)).height()) + 8)
        return QSize(int(10 + icon + figure + word + 10) + 1, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        border = shown.focus if self.hasFocus() else shown.accent if self.isChecked() else shown.line
        ground = shown.select if self.isChecked() else shown.hover if self.underMouse() else shown.surface
        if self.is_wrong:
            border, ground = shown.bad.text, shown.bad.tint
        painter.setPen(QPen(QColor(border), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        left = box.x() + 9
        if self.count.icon:
            colour = shown.tint(self.count.tone).text if self.count.tone else shown.text2
            spot = QRectF(left, box.y(), _ICON, box.height())
            icons.draw(painter, self.count.icon, spot, colour=colour, filled=self.count.tone is not None)
            left += _ICON + 8
        figure = format_number(self.count.count)
        wide = QFontMetricsF(style.font(Role.STRONG)).horizontalAdvance(figure) + 1
        grey = shown.text3 if not self.count.count else shown.text
        paint.words(painter, QRectF(left, box.y(), wide, box.height()), figure, role=Role.STRONG, colour=grey)
        if not self.is_short:
            room = QRectF(left + wide + 6, box.y(), box.right() - left - wide - 6, box.height())
            paint.words(painter, room, self.count.word, colour=shown.text2)


class Counters(QWidget):
    """Counters side by side: a click shows the rows of one, Ctrl+click adds another, Alt+1…6 press them."""

    chosen = Signal(object)  # frozenset of keys; empty = all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.buttons: list[Counter] = []
        self.keys: frozenset[str] = frozenset()

    def set_counts(self, counts: Sequence[Count]) -> None:
        """Show these figures; the pressed ones stay pressed by key."""
        if [button.count.key for button in self.buttons] != [count.key for count in counts]:
            self._rebuild(counts)
        for button, count in zip(self.buttons, counts, strict=True):
            button.set_count(count)
        self._show_pressed()
        self._fit()

    def bind_keys(self, page: QWidget) -> None:
        """Let Alt+1…6 press the counters while the focus is anywhere on the page."""
        for number in range(1, 7):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._press_by_key)

    def _press_by_key(self) -> None:
        self.press(int(self.sender().property("number")))

    def press(self, number: int) -> None:
        """Press the counter at a place counted from 1 (Alt+1…6)."""
        if 1 <= number <= len(self.buttons):
            self._choose(self.buttons[number - 1].count.key, adds=False)

    def choose(self, keys: frozenset[str]) -> None:
        """Press these without telling anybody: a remembered filter."""
        self.keys = keys
        self._show_pressed()

    def _rebuild(self, counts: Sequence[Count]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [Counter(count, self) for count in counts]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
            button.clicked.connect(self._clicked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, Counter)
        adds = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._choose(button.count.key, adds=adds)

    def _choose(self, key: str, *, adds: bool) -> None:
        if not key:
            self.keys = frozenset()
        elif adds:
            self.keys = self.keys ^ {key}
        else:
            self.keys = frozenset() if self.keys == {key} else frozenset({key})
        self._show_pressed()
        self.chosen.emit(self.keys)

    def _show_pressed(self) -> None:
        for button in self.buttons:
            key = button.count.key
            button.setChecked(key in self.keys if key else not self.keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        window = self.window()
        short = window is not None and window.width() < style.NARROW_BELOW and self.width() < SHORT_BELOW
        for button in self.buttons:
            button.make_short(short=short)


class SumLine(QWidget):
    """`30 = 26 + 3 + 1`: what was read and what became of it; turns bad when it does not add up."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(7)
        self.buttons: list[Counter] = []
        self.remark = ElidedLabel(role=Role.SMALL, shade="text2")
        self.adds_up = True

    def set_counts(self, whole: Count, parts: Sequence[Count], *, remark: str = "") -> None:
        """Show the whole, its parts, and a remark on rows that are not data."""
        self.adds_up = whole.count == sum(part.count for part in parts)
        if len(self.buttons) != len(parts) + 1:
            self._rebuild((whole, *parts))
        for button, count in zip(self.buttons, (whole, *parts), strict=True):
            button.is_wrong = not self.adds_up
            button.set_count(count)
        self.remark.set_words(remark)

    def _rebuild(self, counts: Sequence[Count]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.remark:
                widget.deleteLater()
        self.buttons = [Counter(count, self) for count in counts]
        for place, button in enumerate(self.buttons):
            button.clicked.connect(self._clicked)
            if place:
                self._row.addWidget(label("=" if place == 1 else "+", role=Role.STRONG, shade="text2"))
            self._row.addWidget(button)
        self._row.addSpacing(12)
        self._row.addWidget(self.remark, 1)

    def _clicked(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, Counter)
        for button in self.buttons:
            button.setChecked(button is pressed)
        self.chosen.emit(pressed.count.key)
