"""Colours, type and space of the window: the only place where they are numbers.

Two themes with the same names; widgets ask `theme()` when they paint, so that a change of theme needs no rebuilding.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication


class Tone(StrEnum):
    """What a colour of state says; never said by colour alone."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    WAIT = "wait"
    GOLD = "gold"
    MUTE = "mute"


@dataclass(frozen=True, slots=True)
class Tint:
    """Text of a state and the tint behind it."""

    text: str
    tint: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one theme."""

    is_dark: bool
    canvas: str
    surface: str
    raised: str
    hover: str
    select: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    focus: str
    paper: str
    shade: str  # with its share of black in front, #AARRGGBB
    star: str
    ok: Tint
    warn: Tint
    bad: Tint
    info: Tint
    wait: Tint
    gold: Tint
    mute: Tint
    has_contrast: bool = False  # the system's own colours: states have an edge in place of a tint

    def tint(self, tone: Tone) -> Tint:
        """Text and tint of a state."""
        found = getattr(self, tone.value)
        assert isinstance(found, Tint)
        return found


LIGHT = Theme(
    is_dark=False,
    canvas="#F4F5F7",
    surface="#FFFFFF",
    raised="#FAFBFC",
    hover="#EEF1F5",
    select="#E3EDFB",
    line="#E2E5EA",
    edge="#868E99",
    text="#1B1F24",
    text2="#4F5863",
    text3="#626B77",
    accent="#1D5FBF",
    accent_fill="#1D5FBF",
    accent_hover="#184F9F",
    on_accent="#FFFFFF",
    focus="#1B1F24",
    paper="#E7E9ED",
    shade="#5914181E",
    star="#C8102E",
    ok=Tint("#0E6537", "#E2F3E9"),
    warn=Tint("#855000", "#FFF0D4"),
    bad=Tint("#A8221B", "#FDE8E6"),
    info=Tint("#174EA6", "#E5EEFB"),
    wait=Tint("#63389B", "#F0E8FA"),
    gold=Tint("#8A6100", "#FBF1D3"),
    mute=Tint("#4A525C", "#ECEEF1"),
)
DARK = Theme(
    is_dark=True,
    canvas="#1C1E22",
    surface="#25282D",
    raised="#2B2F35",
    hover="#31363D",
    select="#2A3E5C",
    line="#3A3F47",
    edge="#8B94A0",
    text="#F1F3F5",
    text2="#BAC1CA",
    text3="#A6AFBA",
    accent="#8AB8FF",
    accent_fill="#2B67C4",
    accent_hover="#316CC8",
    on_accent="#FFFFFF",
    focus="#F1F3F5",
    paper="#17191C",
    shade="#8C000000",
    star="#FF6B6B",
    ok=Tint("#7FDBA5", "#1D3A2B"),
    warn=Tint("#F5C573", "#40331B"),
    bad=Tint("#FFA59E", "#482625"),
    info=Tint("#A3C7FF", "#22375A"),
    wait=Tint("#D3B9F6", "#392C4C"),
    gold=Tint("#F0CE78", "#3D341C"),
    mute=Tint("#C5CCD5", "#363B43"),
)


class Role(StrEnum):
    """A place in the scale of type: so many points above the base, and its weight."""

    BIG = "big"
    TITLE = "title"
    LEAD = "lead"
    SECTION = "section"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    SMALLSTRONG = "smallstrong"


SCALE: dict[Role, tuple[int, bool]] = {
    Role.BIG: (10, True),
    Role.TITLE: (5, True),
    Role.LEAD: (3, True),
    Role.SECTION: (1, True),
    Role.BODY: (0, False),
    Role.STRONG: (0, True),
    Role.SMALL: (-1, False),
    Role.SMALLSTRONG: (-1, True),
}


class Height(IntEnum):
    """Heights in logical pixels."""

    BUTTON = 32
    SMALL_BUTTON = 28
    SIDEBAR_ROW = 28
    COUNTER = 30
    CHIP = 22
    HEADER = 32
    GROUP_ROW = 28
    TWO_LINES = 44
    ONE_LINE = 32
    TWO_LINES_COMPACT = 36
    ONE_LINE_COMPACT = 26
    TOP_BAR = 44
    STATUS_BAR = 24


SPACES = (2, 4, 6, 8, 10, 12, 16, 20, 24, 32)
PAGE_LEFT, PAGE_RIGHT = 20, 16
RADIUS_BUTTON, RADIUS_NOTE, RADIUS_CARD, RADIUS_FLOAT, RADIUS_CHIP = 5, 6, 8, 10, 11
SIDEBAR_WIDTH, RAIL_WIDTH = 196, 92
PANEL_WIDTH, PANEL_LEAST, PANEL_MOST = 352, 300, 480
RAIL_BELOW, NARROW_BELOW, SHORT_BELOW = 1100, 800, 520
FONT_SIZES = (9.5, 10.0, 11.0, 12.0)


class _Current:
    """Theme, type and density now shown; changed by `show` alone."""

    theme: Theme = LIGHT
    family: str = ""
    base: float = 10.0
    is_compact: bool = False


_fonts: dict[Role, QFont] = {}


def theme() -> Theme:
    """The theme now shown."""
    return _Current.theme


def colour(name: str) -> QColor:
    """The colour of a token, such as `colour("line")`."""
    return QColor(getattr(_Current.theme, name))


def family() -> str:
    """The family of the text; empty until a theme was applied."""
    return _Current.family


def points(role: Role) -> float:
    """The size of a role in points."""
    return _Current.base + SCALE[role][0]


def font(role: Role) -> QFont:
    """The font of a role; a shared object, to be read and not changed."""
    found = _fonts.get(role)
    if found is None:
        found = QFont(_Current.family) if _Current.family else QFont(QApplication.font())
        found.setPointSizeF(points(role))
        found.setWeight(QFont.Weight.DemiBold if SCALE[role][1] else QFont.Weight.Normal)
        _fonts[role] = found
    return found


def is_compact() -> bool:
    """Whether rows stand closer (*Dòng gọn*)."""
    return _Current.is_compact


def show(shown: Theme, *, family: str, base: float, compact_rows: bool) -> None:
    """Make a theme the current one; `look.apply` does it for the whole program."""
    _Current.theme = shown
    _Current.family = family
    _Current.base = base
    _Current.is_compact = compact_rows
    _fonts.clear()


def palette(shown: Theme) -> QPalette:
    """The palette of a theme: what native menus, placeholders and links take under the style sheet."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, shown.canvas),
        (roles.WindowText, shown.text),
        (roles.Base, shown.surface),
        (roles.AlternateBase, shown.raised),
        (roles.Text, shown.text),
        (roles.PlaceholderText, shown.text3),
        (roles.Button, shown.surface),
        (roles.ButtonText, shown.text),
        (roles.BrightText, shown.on_accent),
        (roles.Highlight, shown.select),
        (roles.HighlightedText, shown.text),
        (roles.Accent, shown.accent_fill),
        (roles.Link, shown.accent),
        (roles.LinkVisited, shown.accent),
        (roles.ToolTipBase, shown.raised),
        (roles.ToolTipText, shown.text),
        (roles.Light, shown.surface),
        (roles.Midlight, shown.hover),
        (roles.Mid, shown.line),
        (roles.Dark, shown.edge),
        (roles.Shadow, shown.edge),
    ):
        made.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(shown.text3))
    return made


def contrast(first: str, second: str) -> float:
    """WCAG ratio of two colours, from 1 to 21."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(value: str) -> float:
    parts = QColor(value)
    channels = (parts.redF(), parts.greenF(), parts.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


TOKENS = tuple(field.name for field in fields(Theme) if field.name not in ("is_dark", "has_contrast"))
