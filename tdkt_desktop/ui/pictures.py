"""Pictures of the window for README, help and review: any size, scale and theme, without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from tdkt_desktop import paths
from tdkt_desktop.ui import look, style


@dataclass(frozen=True, slots=True)
class Shot:
    """One way to look at a page: logical size, scale and theme."""

    name: str
    width: int
    height: int
    scale: float = 1.0
    theme: str = "light"


SHOTS: tuple[Shot, ...] = tuple(
    Shot(f"{width}x{height}{'-dark' if theme == 'dark' else ''}", width, height, scale, theme)
    for width, height, scale in ((1366, 690, 1.0), (1920, 1002, 1.0), (911, 438, 1.5), (683, 310, 2.0))
    for theme in ("light", "dark")
)
"""What a maximised window owns of a 1366 × 768 screen at 100, 150 and 200 %, and of a 1920 × 1080 one."""


def render(widget: QWidget, target: Path, *, size: QSize) -> Path:
    """Write a widget as PNG: `size` in logical pixels, as many device pixels each as the program runs with.

    The scale is the process's own (`QT_SCALE_FACTOR`), since fonts, icons and hairlines look different at each.
    """
    lay_out(widget, size)
    image = widget.grab()
    _add_dialogs(image, widget)
    with paths.written_beside(target) as beside:
        image.save(str(beside))
    return target


def _add_dialogs(image: QPixmap, widget: QWidget) -> None:
    """Dialogs are windows of their own: put them where the screen would, in the middle."""
    painter = QPainter(image)
    for dialog in widget.findChildren(QDialog):
        if dialog.isVisible():
            shown = dialog.grab()
            painter.fillRect(widget.rect(), style.colour("shade"))
            painter.drawPixmap(widget.rect().center() - dialog.rect().center(), shown)
    painter.end()


def lay_out(widget: QWidget, size: QSize) -> None:
    """Show a widget in a size, to nobody."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(size)
    widget.show()
    settle(widget)


def shots_of(scale: float) -> list[Shot]:
    """The shots that a process with this scale can take."""
    return [shot for shot in SHOTS if abs(shot.scale - scale) < 0.01]


@contextmanager
def look_kept() -> Iterator[None]:
    """The look put back afterwards."""
    theme, base, compact = style.theme(), style.points(style.Role.BODY), style.is_compact()
    try:
        yield
    finally:
        look.apply("dark" if theme.is_dark else "light", base=base, compact_rows=compact)


def settle(widget: QWidget) -> None:
    """Let layouts and polish requests that wait in the queue happen, and nothing else."""
    for _ in range(3):
        for kind in (QEvent.Type.DeferredDelete, QEvent.Type.PolishRequest, QEvent.Type.LayoutRequest):
            QCoreApplication.sendPostedEvents(None, kind)
    widget.repaint()
