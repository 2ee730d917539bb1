"""A person's awards by year: a line of dots, each with its title and the decision behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.style import Role


class Dot(StrEnum):
    """What the dot of a year says."""

    DECIDED = "decided"
    IN_COURSE = "in_course"
    NO_NUMBER = "no_number"


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry: the year, what was received, the decision, the record that it opens."""

    year: str
    title: str
    second: str
    dot: Dot = Dot.DECIDED
    record: object = None


class MomentRow(QAbstractButton):
    """One entry of a timeline; a button, so that keys and screen readers reach it."""

    def __init__(self, moment: Moment, *, is_last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment, self._is_last = moment, is_last
        self.setAccessibleName(", ".join(filter(None, (moment.year, moment.title, moment.second))))
        self.setToolTip("\n".join(filter(None, (moment.title, moment.second))))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if moment.record is not None else Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        lines = QFontMetricsF(style.font(Role.STRONG)).height() + QFontMetricsF(style.font(Role.SMALL)).height()
        return QSize(200, int(lines) + 19)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = QFontMetricsF(style.font(Role.STRONG)).height()
        small = QFontMetricsF(style.font(Role.SMALL)).height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(
            painter, QRectF(0, 1, 42, strong), self.moment.year, role=Role.STRONG, colour=shown.text2, align=right
        )
        middle, top = 57.0, 1 + strong / 2
        if not self._is_last:
            painter.setPen(QPen(QColor(shown.line), 2))
            painter.drawLine(int(middle), int(top + 8), int(middle), self.height())
        colour = {Dot.DECIDED: shown.gold.text, Dot.IN_COURSE: shown.info.text, Dot.NO_NUMBER: shown.edge}[
            self.moment.dot
        ]
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if self.moment.dot is Dot.NO_NUMBER else QColor(colour))
        painter.drawEllipse(QRectF(middle - 4, top - 4, 8, 8))
        room = self.width() - 78.0
        role = Role.BODY if self.moment.dot is Dot.NO_NUMBER else Role.STRONG
        paint.words(painter, QRectF(74, 1, room, strong), self.moment.title, role=role)
        link = shown.accent if self.moment.record is not None else shown.text2
        paint.words(painter, QRectF(74, 2 + strong, room, small), self.moment.second, role=Role.SMALL, colour=link)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(68, 0, self.width() - 70, strong + small + 4), 4, 4)


class Timeline(QWidget):
    """The entries from the newest down; `opened` gives the record of one."""

    opened = Signal(object)

    def __init__(self, moments: Sequence[Moment] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_moments(moments)

    def set_moments(self, moments: Sequence[Moment]) -> None:
        """Show these entries."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, moment in enumerate(moments):
            row = MomentRow(moment, is_last=place == len(moments) - 1)
            row.clicked.connect(self._clicked)
            self._column.addWidget(row)

    def _clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, MomentRow)
        if row.moment.record is not None:
            self.opened.emit(row.moment.record)
