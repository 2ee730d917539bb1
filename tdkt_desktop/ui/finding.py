"""What the palette answers: what the office knows, then pages and help, then commands of this page and others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.text import fold
from tdkt_desktop.settings import Settings
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.help_book import HelpPage
from tdkt_desktop.ui.help_keys import shown
from tdkt_desktop.ui.help_verbs import PageVerb
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.palette import Find, Found, FoundGroup

COMMANDS, DECISIONS = ">", "#"
RECENT = 5
_CLEARLY = 2
"""So many ranks better than the next a person must be, for commands about that person to be offered."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What pages and commands are found among: the pages, what can be done here, and what on every page."""

    entries: Sequence[PageEntry]
    here: str
    verbs: Sequence[Verb]
    all_verbs: Sequence[PageVerb]
    help_pages: Sequence[HelpPage] = ()


class Recents:
    """The last things opened from the palette, kept between starts under the office they belong to."""

    def __init__(self, settings: Settings, *, office: str) -> None:
        self._settings, self._office = settings, office

    def lines(self) -> list[Found]:
        """The newest first."""
        return [found for _, found in self._mine()]

    def keep(self, found: Found) -> None:
        """A thing was opened; commands are not things, and what cannot be written down is not kept."""
        if found.do is not None or found.verb or not (found.page or found.help) or not can_be_kept(found.record):
            return
        parts = {name: value for name in _KEPT if (value := getattr(found, name))}
        mine = [row for row, other in self._mine() if _same(other, found) is False]
        others = [row for row in self._settings.sequence("recent_found") if not self._is_mine(row)]
        self._settings.set("recent_found", [{**parts, "office": self._office}, *mine[: RECENT - 1], *others[:20]])

    def place(self, found: Found) -> int:
        """How long ago a thing was opened: 0 the last, five what was not."""
        places = [place for place, other in enumerate(self.lines()) if _same(other, found)]
        return places[0] if places else RECENT

    def _is_mine(self, row: object) -> bool:
        return isinstance(row, dict) and row.get("office") == self._office

    def _mine(self) -> list[tuple[dict[str, object], Found]]:
        rows = [row for row in self._settings.sequence("recent_found") if isinstance(row, dict) and self._is_mine(row)]
        return [(row, _found(row)) for row in rows[:RECENT]]


_WORDS = ("title", "second", "icon", "page", "help")
_KEPT = (*_WORDS, "record")


def answer(text: str, *, find: Find | None, ground: Ground, recents: Recents | None = None) -> list[FoundGroup]:
    """Groups for a text: ">" asks only for commands, "#" only for decisions; "" gives what was opened last."""
    words = re.findall(r"[\w/]+", fold(text.lstrip(COMMANDS + DECISIONS)))
    if not text and recents is not None:
        last = FoundGroup(tr("Palette", "Opened last"), recents.lines())
        return [last, FoundGroup(tr("Palette", "Commands"), [_verb(verb) for verb in _filled_first(ground.verbs)])]
    groups: list[FoundGroup] = []
    if find is not None and not text.startswith(COMMANDS):
        groups += [_ranked(group, recents) for group in find(text)]
    if words and not text.startswith((COMMANDS, DECISIONS)):
        groups.append(FoundGroup(tr("Palette", "Pages"), _like(_pages(ground), words)))
    if not text.startswith(DECISIONS):
        about = [] if text.startswith(COMMANDS) else _about_one(groups[0].lines if groups else (), ground)
        groups.append(FoundGroup(tr("Palette", "Commands"), [*about, *_like(_commands(ground, words), words)]))
    return groups


def _ranked(group: FoundGroup, recents: Recents | None) -> FoundGroup:
    if recents is None:
        return group
    order = {id(found): (found.rank, recents.place(found)) for found in group.lines}
    return FoundGroup(group.title, sorted(group.lines, key=lambda found: order[id(found)]))


def _about_one(found: Sequence[Found], ground: Ground) -> list[Found]:
    """What can be done for the one person who clearly leads."""
    people = [line for line in found if line.page == "subjects"]
    if not people or (len(people) > 1 and people[1].rank - people[0].rank < _CLEARLY):
        return []
    one = people[0]
    verbs = [verb for verb in ground.all_verbs if verb.page == "subjects" and verb.is_of_panel]
    named = [
        replace(
            one,
            title=tr("Palette", "{verb}: {name}", verb=verb.words.rstrip("…"), name=one.title),
            second="",
            icon=verb.icon or "play",
            verb=verb.words,
            key=shown(verb.key) if verb.key else "",
        )
        for verb in verbs
    ]
    history = tr("Palette", "See the course of {name}", name=one.title)
    return [*named[:1], replace(one, title=history, second="", icon="history"), *named[1:2]]


def _pages(ground: Ground) -> Iterable[Found]:
    for entry in ground.entries:
        key = f"Ctrl+{entry.number}" if entry.number else ""
        yield Found(tr("Page", entry.title), icon=entry.icon, page=entry.key, key=key)
    for page in ground.help_pages:
        yield Found(tr("Palette", "Help: {page}", page=page.title), icon="question_circle", help=page.key)


def _commands(ground: Ground, words: Sequence[str]) -> Iterable[Found]:
    """Commands of the open page; then, where something is typed, those of every other."""
    yield from map(_verb, _filled_first(ground.verbs))
    here = {verb.words for verb in ground.verbs}
    titles = {entry.key: tr("Page", entry.title) for entry in ground.entries}
    for verb in ground.all_verbs if words else ():
        if verb.is_of_panel or verb.page not in titles or (verb.page == ground.here and verb.words in here):
            continue
        title = f"{titles[verb.page]}: {verb.words}"
        yield Found(title, icon=verb.icon or "play", page=verb.page, verb=verb.words)


def _filled_first(verbs: Sequence[Verb]) -> list[Verb]:
    return [*(verb for verb in verbs if verb.is_filled), *(verb for verb in verbs if not verb.is_filled)]


def _verb(verb: Verb) -> Found:
    return Found(verb.words, icon=verb.icon or "play", do=verb.do, key=shown(verb.key) if verb.key else "")


def _like(lines: Iterable[Found], words: Sequence[str]) -> list[Found]:
    """Lines in which every word begins a word, or is made of first letters, as “gk” for giấy khen."""
    return [line for line in lines if _has(re.findall(r"\w+", fold(line.title)), words)]


def _has(among: Sequence[str], words: Sequence[str]) -> bool:
    initials = "".join(word[0] for word in among)
    return all(any(other.startswith(one) for other in among) or (len(one) > 1 and one in initials) for one in words)


def can_be_kept(record: object) -> bool:
    """Whether a record of a page can be written down, to be opened again at another start."""
    if isinstance(record, tuple | list):
        return all(isinstance(part, int | str) for part in record)
    return record is None or isinstance(record, int | str)


def _found(row: dict[str, object]) -> Found:
    record = row.get("record")
    title, second, icon, page, help_key = (str(row.get(name) or "") for name in _WORDS)
    shown_record = tuple(record) if isinstance(record, list) else record
    return Found(title, second, icon, page, shown_record, help=help_key)


def _same(one: Found, other: Found) -> bool:
    return (one.page, one.record, one.help) == (other.page, other.record, other.help) and not (one.verb or other.verb)
