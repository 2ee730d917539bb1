"""A certificate's blank drawn to scale with its fields, as a pack lays them out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tdkt_desktop.packs.certificates import FIELDS, Box, CertificateLayout
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.paper_sketch import FAMILY, load_family

_INK, _GREY, _WHITE = style.LIGHT.text, style.LIGHT.line, style.LIGHT.surface
"""A blank is white in the dark theme too."""
_POINTS_IN_INCH = 72
_MM_IN_POINT = 25.4 / _POINTS_IN_INCH
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGNS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class CertificateSketch(QWidget):
    """One blank; a name that would not fit at its size is drawn at its smallest."""

    def __init__(self, layout: CertificateLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        load_family()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Certificate", "The blank with its fields: {name}", name=layout.name))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round((width - 2) * self._layout.height / self._layout.width) + 2

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min((self.width() - 2) / self._layout.width, (self.height() - 2) / self._layout.height)
        page = QRectF(1, 1, self._layout.width * scale, self._layout.height * scale)
        painter.fillRect(page, QColor(_WHITE))
        painter.setPen(QPen(style.colour("line"), 1))
        painter.drawRect(page)
        painter.setClipRect(page)
        for box in self._layout.boxes:
            self._draw(painter, box, scale)

    def _draw(self, painter: QPainter, box: Box, scale: float) -> None:
        place = QRectF(1 + box.x * scale, 1 + box.y * scale, box.width * scale, box.height * scale)
        painter.setPen(QPen(QColor(_GREY), 1, Qt.PenStyle.DashLine))
        painter.drawRect(place)
        text = FIELDS[box.field][1] if box.field in FIELDS else box.field
        text = text.upper() if box.upper else text
        font = QFont(FAMILY)
        font.setBold(box.bold)
        font.setItalic(box.italic)
        for size in (box.size, box.least_size):
            font.setPointSizeF(max(size * _MM_IN_POINT * scale * _POINTS_IN_INCH / self.logicalDpiY(), 3.0))
            if QFontMetricsF(font).horizontalAdvance(text) <= place.width() * box.lines:
                break
        painter.setFont(font)
        painter.setPen(QColor(_INK))
        wraps = Qt.TextFlag.TextWordWrap if box.lines > 1 else Qt.TextFlag.TextSingleLine
        flags = int(_ALIGNS.get(box.align, Qt.AlignmentFlag.AlignHCenter) | _MIDDLE) | int(wraps)
        painter.drawText(place, flags | int(Qt.TextFlag.TextDontClip), text)
