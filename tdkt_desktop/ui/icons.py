"""Icons: one set of SVG files, recoloured from the tokens and kept per name, colour, size, scale and weight."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tdkt_desktop import paths
from tdkt_desktop.ui import style

_FILL = re.compile(r'fill="#[0-9A-Fa-f]{3,8}"')
_pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}


def pixmap(name: str, *, colour: str, size: int = 20, scale: float = 1.0, filled: bool = False) -> QPixmap:
    """An icon of `size` logical pixels in a colour (`#RRGGBB`), sharp at the screen's `scale`.

    Raises FileNotFoundError for a name that is not among the resources.
    """
    key = (name, colour, size, scale, filled)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _rendered(name, colour, round(size * scale), filled=filled)
        found.setDevicePixelRatio(scale)
    return found


def icon(name: str, *, colour: str = "", size: int = 20, scale: float = 1.0, filled: bool = False) -> QIcon:
    """A QIcon of one colour (text2 when none is named), greyed when disabled."""
    shown = style.theme()
    made = QIcon(pixmap(name, colour=colour or shown.text2, size=size, scale=scale, filled=filled))
    grey = pixmap(name, colour=shown.text3, size=size, scale=scale, filled=filled)
    made.addPixmap(grey, QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, name: str, rect: QRectF, *, colour: str, filled: bool = False) -> None:
    """Paint an icon into the middle of `rect`, as large as its shorter side."""
    size = int(min(rect.width(), rect.height()))
    scale = painter.deviceTransform().m11()  # of the screen, or of the picture
    image = pixmap(name, colour=colour, size=size, scale=scale, filled=filled)
    left = rect.x() + (rect.width() - size) / 2
    top = rect.y() + (rect.height() - size) / 2
    target = QRectF(round(left * scale) / scale, round(top * scale) / scale, size, size)
    painter.drawPixmap(target, image, QRectF(image.rect()))


def forget() -> None:
    """Drop the rendered pictures: another theme, or another screen."""
    _pixmaps.clear()


def _rendered(name: str, colour: str, pixels: int, *, filled: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name, filled=filled).replace("@colour", colour).encode()))
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return made


@lru_cache(maxsize=256)
def _source(name: str, *, filled: bool) -> str:
    weight = "filled" if filled else "regular"
    text = (paths.resources() / "icons" / f"{name}_20_{weight}.svg").read_text(encoding="utf-8")
    if "fill=" not in text.replace('fill="none"', ""):
        return text.replace("<svg", '<svg fill="@colour"', 1)
    return _FILL.sub('fill="@colour"', text).replace('fill="currentColor"', 'fill="@colour"')
