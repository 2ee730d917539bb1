"""The keys of the frame and of every table, each with what it does: what the window binds is what the help tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr

COUNTER_KEYS = "Alt+1…6"


@dataclass(frozen=True, slots=True)
class FrameKey:
    """A key of the window: `deed` is the method of the window or of its keys that it calls."""

    keys: str
    deed: str
    words: str


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of a table of keys, ready to be read."""

    keys: str
    words: str


FRAME: tuple[FrameKey, ...] = (
    FrameKey(
        "Ctrl+K", "open_palette", QT_TRANSLATE_NOOP("Keys", "Find a person, unit, decision, paper, page, command")
    ),
    FrameKey("F1", "help", QT_TRANSLATE_NOOP("Keys", "Help for this page")),
    FrameKey("Ctrl+/", "show_keys", QT_TRANSLATE_NOOP("Keys", "All keys of this page")),
    FrameKey("Ctrl+F", "go_to_filter", QT_TRANSLATE_NOOP("Keys", "Filter the table")),
    FrameKey("Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Keys", "Undo the last step; while typing, undo the typing")),
    FrameKey("Ctrl+Y", "redo", QT_TRANSLATE_NOOP("Keys", "Do the undone step again")),
    FrameKey("Ctrl+Alt+Z", "open_steps", QT_TRANSLATE_NOOP("Keys", "The last steps, each to be undone alone")),
    FrameKey("Alt+Left", "go_back", QT_TRANSLATE_NOOP("Keys", "Back to what was open before")),
    FrameKey("Alt+Right", "go_on", QT_TRANSLATE_NOOP("Keys", "Forward again")),
    FrameKey("F6", "next_region", QT_TRANSLATE_NOOP("Keys", "From sidebar to page, table, details, help")),
    FrameKey("Shift+F6", "previous_region", QT_TRANSLATE_NOOP("Keys", "The same round the other way")),
    FrameKey("Ctrl+B", "toggle_sidebar", QT_TRANSLATE_NOOP("Keys", "Narrow or widen the sidebar")),
    FrameKey("F11", "toggle_whole_screen", QT_TRANSLATE_NOOP("Keys", "Whole screen, and back")),
)
"""Bound by the window while it is active."""


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key that pages share where it makes sense; elsewhere the window says `missing`, so that no key is silent."""

    keys: str
    words: str
    missing: str


SHARED: tuple[PageKey, ...] = (
    PageKey(
        "Ctrl+N",
        QT_TRANSLATE_NOOP("Keys", "Add"),
        QT_TRANSLATE_NOOP("Keys", "Nothing is added on the page {page}."),
    ),
    PageKey(
        "Ctrl+I",
        QT_TRANSLATE_NOOP("Keys", "Take in a list"),
        QT_TRANSLATE_NOOP("Keys", "No list is taken in on the page {page}."),
    ),
    PageKey(
        "Ctrl+P",
        QT_TRANSLATE_NOOP("Keys", "Print or make papers"),
        QT_TRANSLATE_NOOP("Keys", "Nothing is printed from the page {page} as it stands now."),
    ),
    PageKey(
        "Ctrl+E",
        QT_TRANSLATE_NOOP("Keys", "Write to Excel"),
        QT_TRANSLATE_NOOP("Keys", "The page {page} has no list to write out as it stands now."),
    ),
    PageKey(
        "Alt+Return",
        QT_TRANSLATE_NOOP("Keys", "Do the next step: the filled button of the page"),
        QT_TRANSLATE_NOOP("Keys", "The page {page} has no next step as it stands now."),
    ),
    PageKey("Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Keep what is typed; the rest is saved by itself"), ""),
)
"""Answered by the verb of the page that has this key, or by a sentence."""


@dataclass(frozen=True, slots=True)
class TableKey:
    """Keys that every table answers."""

    keys: tuple[str, ...]
    words: str


TABLE: tuple[TableKey, ...] = (
    TableKey(("Return",), QT_TRANSLATE_NOOP("Keys", "Open the row beside the table")),
    TableKey(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close the details, then clear the filter, then the selection")),
    TableKey(("Ctrl+Return",), QT_TRANSLATE_NOOP("Keys", "Open the row in its own window, where there is one")),
    TableKey(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "First row, last row")),
    TableKey(("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("Keys", "The same")),
    TableKey(("Ctrl+Up", "Ctrl+Down"), QT_TRANSLATE_NOOP("Keys", "First and last row of a group")),
    TableKey(("Space",), QT_TRANSLATE_NOOP("Keys", "Tick the row and go on to the next")),
    TableKey(("Ctrl+Space",), QT_TRANSLATE_NOOP("Keys", "Tick the row and stay")),
    TableKey(("Ctrl+A",), QT_TRANSLATE_NOOP("Keys", "Choose all rows that the filter shows")),
    TableKey(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the chosen rows with their headings, for Excel")),
    TableKey(("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("Keys", "Copy this cell alone")),
    TableKey(("Ctrl+V",), QT_TRANSLATE_NOOP("Keys", "Paste cells, where the table can be typed in")),
    TableKey(("F2",), QT_TRANSLATE_NOOP("Keys", "Edit the cell, where the table can be typed in")),
    TableKey(("Ctrl+D",), QT_TRANSLATE_NOOP("Keys", "Fill down, where the table can be typed in")),
    TableKey(("Delete",), QT_TRANSLATE_NOOP("Keys", "Take away the chosen rows, where the page allows it")),
    TableKey(("F3", "Shift+F3"), QT_TRANSLATE_NOOP("Keys", "Next and previous row that the filter found")),
    TableKey(("Alt+Down",), QT_TRANSLATE_NOOP("Keys", "Filter by this column")),
    TableKey(("Ctrl+Shift+L", "Menu"), QT_TRANSLATE_NOOP("Keys", "Menu of this column: sort, filter, hide, width")),
    TableKey(("Ctrl+Alt+F",), QT_TRANSLATE_NOOP("Keys", "Filter by the value of this cell")),
)
"""Bound by `table_keys`; a test holds the two together."""

_NAMES = (
    ("Return", "Enter"),
    ("Left", "←"),
    ("Right", "→"),
    ("Up", "↑"),
    ("Down", "↓"),
    ("Del", "Delete"),
)


def shown(keys: str) -> str:
    """Keys as they stand on the keyboard: "Ctrl+Return" as "Ctrl+Enter"."""
    *held, last = keys.split("+") if not keys.endswith("+") else (keys,)
    return "+".join([*held, dict(_NAMES).get(last, last)])


def frame_lines() -> list[KeyLine]:
    """Keys that work everywhere."""
    lines = [KeyLine(shown(key.keys), tr("Keys", key.words)) for key in FRAME]
    return [*lines[:4], *(KeyLine(shown(key.keys), tr("Keys", key.words)) for key in SHARED), *lines[4:]]


def table_lines() -> list[KeyLine]:
    """Keys of every table."""
    lines = [KeyLine(", ".join(shown(one) for one in key.keys), tr("Keys", key.words)) for key in TABLE]
    arrows = KeyLine("↑ ↓, PgUp, PgDn", tr("Keys", "Go from row to row; with Shift, choose several"))
    letters = KeyLine(tr("Keys", "letters"), tr("Keys", "Filter the table by what is typed"))
    return [arrows, letters, *lines]


def markdown(lines: Iterable[KeyLine]) -> str:
    """Lines as a table of the help."""
    rows = [f"| {_caps(line.keys)} | {line.words} |" for line in lines]
    if not rows:
        return tr("Keys", "This page has no keys of its own.")
    return "\n".join([f"| {tr('Keys', 'Keys')} | {tr('Keys', 'What they do')} |", "|---|---|", *rows])


def _caps(keys: str) -> str:
    return ", ".join(f"`{one}`" for one in keys.split(", "))
