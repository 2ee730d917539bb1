"""What can be done on each page, known without opening it.

Written down by `dev.py pictures --help-pictures` from the pages themselves, and held to them by a test. The palette
offers these verbs from everywhere, and the help tells their keys.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tdkt_desktop import paths
from tdkt_desktop.ui.help_keys import COUNTER_KEYS, KeyLine, shown
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.side_panel import SidePanel

FILE = "verbs.json"


@dataclass(frozen=True, slots=True)
class PageVerb:
    """A verb of a page; `needs_record` when it stands there only while something is open."""

    page: str
    words: str
    key: str = ""
    icon: str = ""
    needs_record: bool = False
    is_of_panel: bool = False


def file() -> Path:
    """Where the verbs of all pages are written down."""
    return paths.resources() / "help" / FILE


@cache
def all_verbs() -> tuple[PageVerb, ...]:
    """Every verb of every page; none when the file is not there or not readable."""
    try:
        found = json.loads(file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(PageVerb(**row) for row in found)


def write(verbs: Sequence[PageVerb]) -> Path:
    """Write the verbs of all pages down."""
    rows = [
        {name: value for name in PageVerb.__slots__ if (value := getattr(verb, name)) or name in ("page", "words")}
        for verb in verbs
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    with paths.written_beside(file()) as beside:
        beside.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    all_verbs.cache_clear()
    return file()


def live(page: Page) -> list[Verb]:
    """What can be done on a page as it stands: its own verbs and those of the record beside its list."""
    return [*page.verbs(), *(verb for panel in _panels(page) for verb in panel.foot.verbs)]


def seen(key: str, page: Page, *, known: Mapping[str, PageVerb], opened: bool) -> Iterator[PageVerb]:
    """The verbs of a page that are not yet `known` by their words; `opened` while a record is open."""
    own = {verb.words for verb in page.verbs()}
    for verb in live(page):
        if verb.words not in known and is_lasting(verb):
            panel = verb.words not in own
            yield PageVerb(key, verb.words, verb.key, verb.icon, needs_record=opened, is_of_panel=panel)


def is_lasting(verb: Verb) -> bool:
    """Whether a verb is worth knowing beforehand: it names no year or count of today, and is no mere *Hủy*."""
    return bool(verb.icon) and not any(letter.isdigit() for letter in verb.words)


def key_lines(key: str) -> list[KeyLine]:
    """The keys of a page's verbs."""
    return [KeyLine(shown(verb.key), verb.words.rstrip("…")) for verb in all_verbs() if verb.page == key and verb.key]


def live_key_lines(page: Page, *, counters: str) -> list[KeyLine]:
    """The keys of a page as it stands; `counters` says what Alt+1…6 do where the page counts."""
    lines = {verb.key: KeyLine(shown(verb.key), verb.words.rstrip("…")) for verb in live(page) if verb.key}
    found = list(lines.values())
    if any(not one.isHidden() for one in _counters(page)):
        found.append(KeyLine(COUNTER_KEYS, counters))
    return found


def _panels(page: Page) -> list[SidePanel]:
    return [panel for panel in page.findChildren(SidePanel) if panel.isVisibleTo(page)]


def _counters(page: Page) -> list[QWidget]:
    from tdkt_desktop.ui.counters import Counters  # names a type; the page brings it along anyway

    return [found for found in page.findChildren(Counters) if found.buttons and found.isVisibleTo(page)]
