"""Looks at what is really painted: whether words stand out from their ground."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tdkt_desktop.ui import style
from tdkt_desktop.ui.labels import Chip, ElidedLabel
from tests.ui.inspect_widgets import visible

LEAST_CONTRAST = 4.5
LEAST = 8
MANY = 40
"""Colours looked at, the commonest first: the strokes of words are among them."""
SHARPNESS = 3
"""Device pixels for each logical one: strokes are then wide enough to have a colour of their own."""


def painted(window: QWidget) -> QImage:
    """A window in large pixels."""
    image = QImage(window.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    window.render(image)
    return image


def contrast_of(image: QImage) -> float:
    """The contrast between the ground, which is the commonest colour, and what stands out from it most."""
    points = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(points.most_common(1)[0][0]).name()
    return max(style.contrast(QColor(point).name(), ground) for point, _ in points.most_common(MANY))


def faint(root: QWidget) -> list[str]:
    """Words that can hardly be read on the ground they stand on."""
    found = []
    image = painted(root)
    for widget in visible(root):
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()) & root.rect()
        words = _words(widget)
        if words and widget.isEnabled() and place.width() > LEAST and not widget.visibleRegion().isEmpty():
            scaled = QRect(place.topLeft() * SHARPNESS, place.size() * SHARPNESS)
            measured = contrast_of(image.copy(scaled))
            if measured < LEAST_CONTRAST:
                found.append(f"“{words}” stands out by {measured:.1f}")
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, ElidedLabel):
        return widget.words
    return widget.badge.word if isinstance(widget, Chip) else ""
