"""The style sheet, written from the tokens.

Widgets are named by the property `kind` or `role`, never by class alone, except inputs, menus and scroll bars.
"""

from __future__ import annotations

from string import Template

from tdkt_desktop import paths
from tdkt_desktop.ui import style
from tdkt_desktop.ui.style import Role

_BUTTONS = """
QPushButton[kind] { border-radius: 5px; border: 1px solid $line; background: $surface; color: $text;
  padding: 0px 11px; min-height: 30px; }
QPushButton[kind]:hover { background: $hover; }
QPushButton[kind]:pressed { background: $select; }
QPushButton[kind]:checked { background: $select; border-color: $accent; }
QPushButton[kind]:disabled { color: $text3; background: $raised; }
QPushButton[kind]:focus { border: 2px solid $focus; padding: 0px 10px; min-height: 28px; }
QPushButton[kind="filled"] { background: $accent_fill; border-color: $accent_fill; color: $on_accent;
  font-weight: 600; }
QPushButton[kind="filled"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="filled"]:disabled { background: $raised; border-color: $line; color: $text3; }
QPushButton[kind="filled"]:focus { border-color: $focus; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $focus; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $accent; padding: 0px 5px; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border-color: $focus; padding: 0px 4px; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 0px;
  min-width: 30px; max-width: 30px; min-height: 30px; max-height: 30px; }
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus { border-color: $focus; padding: 0px;
  min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px; }
QPushButton[small="true"] { min-height: 26px; }
QPushButton[small="true"]:focus { min-height: 24px; }
QPushButton[tiny="true"], QPushButton[tiny="true"]:focus { min-height: 18px; max-height: 18px; }
QPushButton::menu-indicator { image: none; width: 0px; }
"""
_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $line;
  border-bottom-color: $edge; border-radius: 5px; padding: 0px 9px; selection-background-color: $select;
  selection-color: $text; }
QLineEdit { min-height: 30px; placeholder-text-color: $text3; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; border-bottom: 2px solid $accent; }
QLineEdit:focus { min-height: 29px; }
QLineEdit[bad="true"], QPlainTextEdit[bad="true"] { border: 1px solid $bad_text; border-bottom-width: 2px; }
QLineEdit:read-only { background: $raised; color: $text2; }
QLineEdit[kind="bare"] { border: none; background: transparent; min-height: 30px; padding: 0px; }
QCheckBox { spacing: 8px; color: $text; }
QCheckBox:focus { text-decoration: underline; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 3px; background: $surface; }
QCheckBox::indicator:indeterminate { background: $select; border-color: $accent_fill; }
QCheckBox::indicator:checked { background: $accent_fill; border-color: $accent_fill; image: url("$check"); }
QComboBox { background: $surface; color: $text; border: 1px solid $line; border-bottom-color: $edge;
  border-radius: 5px; padding: 0px 9px; min-height: 30px; }
QComboBox:focus { border-color: $accent; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
  selection-background-color: $select; selection-color: $text; outline: 0; }
"""
_VIEWS = """
QTableView[kind="table"] { background: $surface; border: none; outline: 0; color: $text; gridline-color: $line;
  selection-background-color: $select; selection-color: $text; }
QTableView[kind="table"] QHeaderView { background: $surface; border: none; }
QListView[kind="found"] { background: transparent; border: none; outline: 0; }
QListView[kind="found"]::item:selected { background: $select; color: $text; border-radius: 5px; }
QTextBrowser[kind="help"], QTextBrowser[kind="help"]:focus { background: transparent; border: none; padding: 0px;
  border-radius: 0px; selection-background-color: $select; selection-color: $text; }
QScrollArea[kind="plain"], QScrollArea[kind="plain"] > QWidget > QWidget[kind="clear"],
QScrollArea[kind="plain"] > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; border: none; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 3px; min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
"""
_FLOATS = """
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 28px; border-radius: 5px; }
QMenu::item:selected { background: $select; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; font-size: ${small}pt; }
"""
_SURFACES = """
QWidget[kind="canvas"] { background: $canvas; }
QWidget[kind="canvas"][tone="warn"] { background: $warn_tint; }
QWidget[kind="surface"] { background: $surface; }
QWidget[kind="raised"] { background: $raised; }
QWidget[kind="page"] { background: $surface; border-top: 1px solid $line; border-left: 1px solid $line;
  border-top-left-radius: 8px; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="float"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="line"] { background: $line; border: none; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_fill; border-radius: 3px; }
"""


def text() -> str:
    """The style sheet of the theme now shown."""
    shown = style.theme()
    values: dict[str, str] = {}
    for token in style.TOKENS:
        value = getattr(shown, token)
        if isinstance(value, str):
            values[token] = value
        else:
            values[f"{token}_text"], values[f"{token}_tint"] = value.text, value.tint
    values["check"] = (paths.resources() / "icons" / "checkmark_on_accent.svg").as_posix()
    values["small"] = f"{style.points(Role.SMALL):g}"
    parts = (_BUTTONS, _INPUTS, _VIEWS, _FLOATS, _SURFACES)
    return Template("\n".join(parts)).substitute(values) + _types() + _notes()


def _types() -> str:
    """Labels by their place in the scale: `role`, `shade` = text2 | text3 | a tone."""
    shown = style.theme()
    rules = [
        f'QLabel[role="{role.value}"] {{ font-size: {style.points(role):g}pt;'
        f" font-weight: {600 if style.SCALE[role][1] else 400}; }}"
        for role in Role
    ]
    greys = ("text2", "text3", "accent")
    rules += [f'QLabel[shade="{token}"] {{ color: {getattr(shown, token)}; }}' for token in greys]
    rules += [f'QLabel[shade="{tone.value}"] {{ color: {shown.tint(tone).text}; }}' for tone in style.Tone]
    return "\n".join(rules)


def _notes() -> str:
    shown = style.theme()
    return "\n".join(
        f'QFrame[kind="note"][tone="{tone.value}"] {{ background: {shown.tint(tone).tint}; border: none;'
        " border-radius: 6px; }"
        for tone in style.Tone
    )
