"""The pages of the help as they lie in resources/help: their order, their text, and finding words in all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tdkt_desktop import paths
from tdkt_desktop.domain.text import fold
from tdkt_desktop.ui import help_keys, help_verbs
from tdkt_desktop.ui.pages import PAGES

FIRST = ("bat-dau", "nam", "nhan")
LAST = ("phim",)
KEYS_PAGE, YEAR_PAGE, LISTS_PAGE = "phim", "nam", "nhan"
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_LETTERS = re.compile(r"[*`]+")
_MARKS = re.compile(r"[#|]+|^\s*(?:[-–]|\d+\.)\s+|^-{3,}$")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its key (that of a page of the program, or its own), its title, its text in Markdown."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A page in which all words were found, and the line that has most of them."""

    page: HelpPage
    line: str


def folder() -> Path:
    """Where the help lies."""
    return paths.resources() / "help"


class HelpBook:
    """All pages in order. `live_keys` gives the table of keys of the page in sight, for the page of keys."""

    def __init__(self, live_keys: Callable[[], str] | None = None) -> None:
        self._live_keys = live_keys

    @cached_property
    def pages(self) -> tuple[HelpPage, ...]:
        """Every page that is there."""
        keys = (*FIRST, *(entry.key for entry in PAGES), *LAST)
        return tuple(_read(key) for key in keys if (folder() / f"{key}.md").is_file())

    def page(self, key: str) -> HelpPage | None:
        """A page by its key."""
        return next((page for page in self.pages if page.key == key), None)

    def markdown(self, page: HelpPage) -> str:
        """The text of a page, its tables of keys filled in from the program."""
        own = self._live_keys() if page.key == KEYS_PAGE and self._live_keys is not None else ""
        tables = {
            "{{keys of this page}}": own or help_keys.markdown(help_verbs.key_lines(page.key)),
            "{{keys of every table}}": help_keys.markdown(help_keys.table_lines()),
            "{{keys everywhere}}": help_keys.markdown(help_keys.frame_lines()),
        }
        text = page.text.partition("\n")[2].lstrip("\n")  # the title stands above it
        for place, table in tables.items():
            text = text.replace(place, table) if place in text else text
        return text

    def find(self, words: str) -> list[Match]:
        """Pages in which every word begins a word, tone marks ignored: those first that have them in their title."""
        wanted = fold(words).split()
        if not wanted:
            return []
        found: list[tuple[int, Match]] = []
        for page, lines in self._lines:
            hits = [(_fit(wanted, folded), line) for folded, line in [(fold(page.title), page.title), *lines]]
            best, line = max(hits, key=_first)
            if best and hits[0][0] == best:
                best, line = best * 2, plain_lines(page.text)[1]  # its title says it: show what the page is for
            if best:
                found.append((best, Match(page, line)))
        return [match for _, match in sorted(found, key=_first, reverse=True)]

    @cached_property
    def _lines(self) -> Sequence[tuple[HelpPage, list[tuple[str, str]]]]:
        return [(page, [(fold(line), line) for line in plain_lines(self.markdown(page))]) for page in self.pages]


def plain_lines(text: str) -> list[str]:
    """The lines of a Markdown text without its marks."""
    told = (line for line in text.splitlines() if not line.startswith("!["))
    bare = (_MARKS.sub(" ", _LETTERS.sub("", _LINK.sub(r"\1", line))) for line in told)
    return [found for line in bare if (found := " ".join(line.split()))]


def _read(key: str) -> HelpPage:
    text = (folder() / f"{key}.md").read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    return HelpPage(key, first.removeprefix("#").strip(), f"{first}\n{rest}")


def _fit(wanted: Sequence[str], folded: str) -> int:
    """How well a line answers: 0 when one of the words begins no word of it, most when they stand there in a row."""
    words = re.split(r"[^\w+]+", folded)
    if not all(any(word.startswith(one) for word in words) for one in wanted):
        return 0
    in_a_row = f" {' '.join(wanted)}" in f" {' '.join(words)}"
    return 1 + sum(one in words for one in wanted) + 5 * in_a_row


def _first(found: tuple[int, object]) -> int:
    return found[0]
