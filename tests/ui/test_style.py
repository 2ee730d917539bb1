"""Tokens: contrast, type, icons. A later colour cannot break them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tdkt_desktop import paths
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import high_contrast, icons, look, sheet, statuses, style
from tdkt_desktop.ui.pages import GROUPS, PAGES
from tdkt_desktop.ui.style import DARK, LIGHT, Role, Theme, Tone

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("ground", ["surface", "raised", "canvas", "hover", "select"])
@pytest.mark.parametrize("text", ["text", "text2", "text3", "accent"])
def test_text_can_be_read_on_every_ground(theme: Theme, ground: str, text: str) -> None:
    assert style.contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_a_state_can_be_read_on_its_tint_and_on_the_page(theme: Theme, tone: Tone) -> None:
    tint = theme.tint(tone)
    assert style.contrast(tint.text, tint.tint) >= 4.5
    assert style.contrast(tint.text, theme.surface) >= 4.5


@THEMES
def test_edges_focus_and_filled_buttons_are_seen(theme: Theme) -> None:
    assert style.contrast(theme.edge, theme.surface) >= 3
    assert style.contrast(theme.focus, theme.surface) >= 3
    assert style.contrast(theme.on_accent, theme.accent_fill) >= 4.5
    assert style.contrast(theme.on_accent, theme.accent_hover) >= 4.5


def test_the_measured_contrasts_are_those_of_the_tokens() -> None:
    assert round(style.contrast(LIGHT.text, LIGHT.surface), 1) == 16.6
    assert round(style.contrast(DARK.text, DARK.surface), 1) == 13.3


def test_no_colour_stands_outside_the_tokens(repository: Path) -> None:
    found = [
        f"{path.name}: {match}"
        for path in (repository / "tdkt_desktop" / "ui").rglob("*.py")
        if path.name != "style.py"
        for match in re.findall(r"#[0-9A-Fa-f]{6,8}\b", path.read_text("utf-8"))
    ]
    assert found == []


def test_no_type_is_set_in_pixels(repository: Path) -> None:
    files = (repository / "tdkt_desktop" / "ui").rglob("*.py")
    assert [path.name for path in files if re.search(r"font-size:[^;]*px|setPixelSize", path.read_text("utf-8"))] == []


def test_the_scale_of_type_follows_the_base() -> None:
    look.apply("light", base=12.0)
    assert style.points(Role.TITLE) == 17.0
    assert style.font(Role.SMALL).pointSizeF() == 11.0
    assert "font-size: 17pt" in sheet.text()


@THEMES
def test_the_style_sheet_has_no_unfilled_place(theme: Theme) -> None:
    look.apply("dark" if theme.is_dark else "light")
    assert "$" not in sheet.text()
    assert theme.surface in sheet.text()


def test_what_the_officer_chose_is_shown(settings: Settings) -> None:
    settings.set("theme", "dark")
    settings.set("font_size", 11.2)
    settings.set("compact_rows", True)
    look.apply_remembered(settings)
    assert style.theme() is DARK
    assert style.points(Role.BODY) == 11.0
    assert style.is_compact()


def test_the_font_of_the_pictures_is_loaded(qapp: QApplication) -> None:
    assert qapp.font().family() == "Open Sans"
    assert qapp.property("has_fusion") is True


# ---- icons


def named_in(repository: Path) -> set[str]:
    """Words in the window's code that are names of icons when they stand where an icon stands."""
    found = set()
    for path in (repository / "tdkt_desktop" / "ui").rglob("*.py"):
        text = path.read_text("utf-8")
        found |= set(re.findall(r'(?:icon|arrow)="([a-z_0-9]+)"', text))
        found |= set(re.findall(r'icons\.draw\(\s*painter, "([a-z_0-9]+)"', text))
        found |= set(re.findall(r'IconLabel\("([a-z_0-9]+)"', text))
    return found


def test_every_icon_that_the_window_names_is_there(repository: Path) -> None:
    names = named_in(repository)
    names |= {badge.icon for states in statuses.ALL for badge in states.values() if badge.icon}
    names |= {group.icon for group in GROUPS} | {page.icon for page in PAGES}
    folder = paths.resources() / "icons"
    assert len(names) > 25
    assert [name for name in sorted(names) if not (folder / f"{name}_20_regular.svg").is_file()] == []


def test_icons_of_states_and_pages_are_there_filled_too() -> None:
    names = {badge.icon for states in statuses.ALL for badge in states.values() if badge.icon and badge.filled}
    names |= {group.icon for group in GROUPS} | {page.icon for page in PAGES}
    folder = paths.resources() / "icons"
    assert [name for name in sorted(names) if not (folder / f"{name}_20_filled.svg").is_file()] == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_sharp_at_every_scale(qapp: QApplication, scale: float) -> None:
    made = icons.pixmap("trophy", colour=LIGHT.accent, size=20, scale=scale)
    assert made.width() == round(20 * scale)
    assert made.devicePixelRatio() == scale


def test_an_icon_takes_the_colour_of_the_token(qapp: QApplication) -> None:
    image = icons.pixmap("circle", colour="#FF0000", size=20, filled=True).toImage()
    assert image.pixelColor(10, 10).name() == "#ff0000"


def test_an_icon_that_is_not_there_is_no_silence(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", colour="#FF0000")


# ---- high contrast


def palette_of(ground: str, text: str, fill: str, on_fill: str, link: str) -> QPalette:
    """The colours of a contrast theme of Windows."""
    made, roles = QPalette(), QPalette.ColorRole
    for role, value in (
        (roles.Base, ground),
        (roles.Text, text),
        (roles.Highlight, fill),
        (roles.HighlightedText, on_fill),
        (roles.Link, link),
    ):
        made.setColor(role, QColor(value))
    return made


NIGHT = palette_of("#000000", "#FFFFFF", "#8EE3F0", "#263B50", "#75E9FC")
DESERT = palette_of("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3", "#1C5E75")


@pytest.mark.parametrize("system", [NIGHT, DESERT], ids=["night", "desert"])
def test_high_contrast_takes_the_systems_colours_and_solid_edges(system: QPalette) -> None:
    theme = high_contrast.theme_of(system)
    grounds = (theme.surface, theme.canvas, theme.raised, theme.hover, theme.select)
    assert all(style.contrast(theme.text, ground) >= 7 for ground in grounds)
    assert style.contrast(theme.on_accent, theme.accent_fill) >= 4.5
    assert style.contrast(theme.accent, theme.surface) >= 4.5
    assert theme.line == theme.edge == theme.text
    assert {theme.tint(tone).tint for tone in Tone} == {theme.surface}
    assert theme.is_dark is (system is NIGHT)


def test_a_system_in_high_contrast_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(high_contrast, "is_wanted", lambda: True)
    monkeypatch.setattr(high_contrast, "system_palette", lambda: NIGHT)
    look.apply("light")
    assert style.theme().surface == "#000000"
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == "#000000"
    monkeypatch.undo()
    look.apply("light")
    assert style.theme() is LIGHT
