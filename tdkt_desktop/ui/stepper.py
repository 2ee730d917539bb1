"""Steps of a task in a row: done ✓, now filled, later hollow; a step that can be returned to is a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.style import Role

_MARK = 18
_ARROW = 24


class StepButton(QAbstractButton):
    """One step: its number or ✓, and its name."""

    def __init__(self, number: int, name: str, *, is_last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.name, self.is_last = number, name, is_last
        self.state = "later"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_state(self, state: str, *, can_go: bool) -> None:
        """Done | now | later; and whether a click may lead there."""
        self.state = state
        self.setEnabled(can_go)
        said = {
            "done": tr("Stepper", "{name}, done"),
            "now": tr("Stepper", "{name}, now"),
            "later": tr("Stepper", "{name}, later"),
        }[state]
        self.setAccessibleName(said.format(name=self.name))
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(style.font(Role.STRONG)).horizontalAdvance(self.name)
        return QSize(int(_MARK + 4 + text + 4 + (0 if self.is_last else _ARROW)), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QRectF(1, (self.height() - _MARK) / 2, _MARK, _MARK)
        if self.state == "done":
            icons.draw(painter, "checkmark_circle", mark, colour=shown.ok.text, filled=True)
        else:
            now = self.state == "now"
            painter.setPen(QPen(QColor(shown.accent_fill if now else shown.edge), 1.4))
            painter.setBrush(QColor(shown.accent_fill) if now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.adjusted(1.5, 1.5, -1.5, -1.5))
            centre = Qt.AlignmentFlag.AlignCenter
            colour = shown.on_accent if now else shown.text2
            paint.words(painter, mark, str(self.number), role=Role.SMALLSTRONG, colour=colour, align=centre)
        role = Role.STRONG if self.state == "now" else Role.BODY
        room = QRectF(_MARK + 5, 0, self.width() - _MARK - 5 - (0 if self.is_last else _ARROW), self.height())
        paint.words(painter, room, self.name, role=role, colour=shown.text if self.state == "now" else shown.text2)
        if not self.is_last:
            arrow = QRectF(self.width() - _ARROW + 4, 0, 14, self.height())
            icons.draw(painter, "chevron_right", arrow, colour=shown.text3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, -18, -1), 4, 4)


class Stepper(QWidget):
    """The steps of a task; `went` gives the place (from 0) of a done step that was clicked."""

    went = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.names = tuple(names)
        self.now = 0
        self.buttons = []
        for place, name in enumerate(self.names):
            button = StepButton(place + 1, name, is_last=place == len(self.names) - 1)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self.set_now(0)

    def set_now(self, place: int, *, can_return: bool = True) -> None:
        """Stand at a step; the ones before it are done."""
        self.now = place
        for number, button in enumerate(self.buttons):
            state = "done" if number < place else "now" if number == place else "later"
            button.set_state(state, can_go=state == "done" and can_return)

    def in_short(self) -> str:
        """Say “bước 2 trên 5: thẩm định”, where the height has no room for the row."""
        return tr(
            "Stepper",
            "step {number} of {total}: {name}",
            number=self.now + 1,
            total=len(self.names),
            name=self.names[self.now].lower(),
        )

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, StepButton)
        self.went.emit(button.number - 1)
