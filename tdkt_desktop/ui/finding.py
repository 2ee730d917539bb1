"""What the palette answers: what the office knows, then pages, then commands of the open page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.text import fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.palette import Find, Found, FoundGroup

COMMANDS, DECISIONS = ">", "#"


def answer(text: str, *, find: Find | None, entries: Iterable[PageEntry], verbs: Sequence[Verb]) -> list[FoundGroup]:
    """Groups for a text: ">" asks only for commands, "#" only for decisions, which `find` knows."""
    words = fold(text.lstrip(COMMANDS + DECISIONS)).split()
    groups: list[FoundGroup] = []
    if find is not None and not text.startswith(COMMANDS):
        groups += find(text)
    if words and not text.startswith((COMMANDS, DECISIONS)):
        groups.append(FoundGroup(tr("Palette", "Pages"), _like(map(_page, entries), words)))
    if not text.startswith(DECISIONS):
        groups.append(FoundGroup(tr("Palette", "Commands"), _like(map(_verb, verbs), words)))
    return groups


def _page(entry: PageEntry) -> Found:
    key = f"Ctrl+{entry.number}" if entry.number else ""
    return Found(tr("Page", entry.title), icon=entry.icon, page=entry.key, key=key)


def _verb(verb: Verb) -> Found:
    return Found(verb.words, icon=verb.icon or "play", do=verb.do, key=verb.key)


def _like(lines: Iterable[Found], words: Sequence[str]) -> list[Found]:
    """Lines in which every word begins a word."""
    return [line for line in lines if all(_begins(word, fold(line.title).split()) for word in words)]


def _begins(word: str, among: Sequence[str]) -> bool:
    return any(other.startswith(word) for other in among)
