"""The theme of a system in high contrast: its own few colours, solid edges, no tints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tdkt_desktop.ui.style import Theme, Tint, Tone, contrast

READABLE, EASY = 4.5, 7.0
_SHARES = (0.4, 0.3, 0.2, 0.1)


def is_wanted() -> bool:
    """Whether the system shows itself in high contrast."""
    preferred = QGuiApplication.styleHints().accessibility().contrastPreference()
    return preferred is Qt.ContrastPreference.HighContrast


def system_palette() -> QPalette:
    """The colours of the system, in place of those that the program has put on."""
    QApplication.setPalette(QPalette())
    return QGuiApplication.palette()


def theme_of(palette: QPalette) -> Theme:
    """The tokens out of a system's palette: text and edges in one colour, states by icon and word alone."""
    roles = QPalette.ColorRole
    ground, text = _name(palette, roles.Base), _name(palette, roles.Text)
    link, fill, on_fill = (_name(palette, role) for role in (roles.Link, roles.Highlight, roles.HighlightedText))
    tint = Tint(text, ground)
    accent = link if contrast(link, ground) >= READABLE else text
    if contrast(on_fill, fill) < READABLE:
        fill, on_fill = text, ground
    return Theme(
        is_dark=QColor(text).lightness() > QColor(ground).lightness(),
        has_contrast=True,
        canvas=ground,
        surface=ground,
        raised=ground,
        hover=_toward(fill, ground, text),
        select=_toward(fill, ground, text),
        line=text,
        edge=text,
        text=text,
        text2=text,
        text3=text,
        accent=accent,
        accent_fill=fill,
        accent_hover=fill,
        on_accent=on_fill,
        focus=text,
        paper=ground,
        shade=_half(ground),
        star=text,
        **{tone.value: tint for tone in Tone},
    )


def _name(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name()


def _toward(fill: str, ground: str, text: str) -> str:
    """As much of the system's mark as leaves the text on it easy to read."""
    first, second = QColor(ground), QColor(fill)
    for share in _SHARES:
        parts = zip(_parts(first), _parts(second), strict=True)
        mixed = QColor(*(round(one + (other - one) * share) for one, other in parts))
        if contrast(text, mixed.name()) >= EASY:
            return mixed.name()
    return ground


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _half(ground: str) -> str:
    """The ground, half transparent: what stands behind a dialog."""
    shade = QColor(ground)
    shade.setAlphaF(0.5)
    return shade.name(QColor.NameFormat.HexArgb)
