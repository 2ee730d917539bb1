"""A link as one line: icon and words that elide, reached by keys like a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.style import Role


class LinkLine(QAbstractButton):
    """Opens the record or paper that it names."""

    def __init__(self, words: str, *, icon: str = "link", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self._icon_name = words, icon
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(style.font(Role.SMALL))
        return QSize(int(metrics.horizontalAdvance(self.words)) + 24, max(int(metrics.height()) + 4, 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        box = QRectF(self.rect())
        icons.draw(painter, self._icon_name, QRectF(0, 0, 14, box.height()), colour=shown.accent)
        paint.words(painter, box.adjusted(19, 0, 0, 0), self.words, role=Role.SMALL, colour=shown.accent)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(shown.focus), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
