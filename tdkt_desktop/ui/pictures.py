"""Pictures of the window for README, help and review: any size, scale and theme, without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tdkt_desktop import paths
from tdkt_desktop.ui import look, style


@dataclass(frozen=True, slots=True)
class Shot:
    """One way to look at a page: logical size, scale, theme, points of body text."""

    name: str
    width: int
    height: int
    scale: float = 1.0
    theme: str = "light"
    base: float = 10.0


SHOTS: tuple[Shot, ...] = tuple(
    Shot(f"{width}x{height}{'-toi' if theme == 'dark' else ''}", width, height, scale, theme)
    for width, height, scale in ((1366, 690, 1.0), (911, 438, 1.5), (683, 310, 2.0))
    for theme in ("light", "dark")
)


def render(widget: QWidget, target: Path, *, size: QSize, scale: float = 1.0) -> Path:
    """Write a widget as PNG: `size` in logical pixels, `scale` device pixels each."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(size)
    widget.show()
    _settle(widget)
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(style.colour("canvas"))
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    with paths.written_beside(target) as beside:
        image.save(str(beside), b"PNG")
    return target


def render_all(widget: QWidget, folder: Path, *, name: str, shots: tuple[Shot, ...] = SHOTS) -> list[Path]:
    """Write a widget in every shot as `<name>-<shot>.png`; the theme shown before is shown again afterwards."""
    made = []
    with _look_kept():
        for shot in shots:
            look.apply(shot.theme, base=shot.base)
            size = QSize(shot.width, shot.height)
            made.append(render(widget, folder / f"{name}-{shot.name}.png", size=size, scale=shot.scale))
    return made


@contextmanager
def _look_kept() -> Iterator[None]:
    theme, base, compact = style.theme(), style.points(style.Role.BODY), style.is_compact()
    try:
        yield
    finally:
        look.apply("dark" if theme.is_dark else "light", base=base, compact_rows=compact)


def _settle(widget: QWidget) -> None:
    """Let layouts and polish requests that wait in the queue happen, and nothing else."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.Resize)
    widget.repaint()
