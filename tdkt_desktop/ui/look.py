"""The look of the whole program: theme, type and density put on the application at once."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from tdkt_desktop import paths
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import high_contrast, icons, sheet, style
from tdkt_desktop.ui.style import Role

WINDOWS_FONT = "Segoe UI"
OWN_FONT = "Open Sans"


def apply(name: str, *, base: float = 10.0, compact_rows: bool = False) -> None:
    """Show a theme ("light", "dark" or "system") with body text of `base` points in the whole program."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))
    is_dark = name == "dark" or (name == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    shown = style.DARK if is_dark else style.LIGHT
    if high_contrast.is_wanted():
        shown = high_contrast.theme_of(high_contrast.system_palette())
    style.show(shown, family=text_family(), base=base, compact_rows=compact_rows)
    icons.forget()
    if application.property("has_fusion") is not True:  # under a style sheet the style no longer tells its name
        application.setStyle("Fusion")
        application.setProperty("has_fusion", True)  # noqa: FBT003 - Qt's own
    application.setFont(style.font(Role.BODY))
    application.setPalette(style.palette(shown))
    application.setStyleSheet(sheet.text())


def apply_remembered(settings: Settings) -> None:
    """Show what the officer chose."""
    size = min(style.FONT_SIZES, key=lambda known: abs(known - settings.size("font_size")))
    apply(settings.text("theme"), base=size, compact_rows=settings.flag("compact_rows"))


def text_family() -> str:
    """Segoe UI on Windows; elsewhere our own Open Sans, loaded from the resources when the system has none."""
    if sys.platform == "win32":
        return WINDOWS_FONT
    if OWN_FONT not in QFontDatabase.families():
        load_fonts()
    return OWN_FONT if OWN_FONT in QFontDatabase.families() else ""


def load_fonts() -> None:
    """Load Open Sans from the resources: the offscreen platform has no fonts at all."""
    for path in sorted((paths.resources() / "fonts").glob("OpenSans*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
