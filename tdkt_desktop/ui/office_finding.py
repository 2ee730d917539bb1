"""What the palette finds in the office: people, collectives and households by name, and rounds."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.palette import MOST_IN_GROUP, Found, FoundGroup

_ICONS = {"ca_nhan": "people", "tap_the": "people_community", "ho_gia_dinh": "home"}


class OfficeFind:
    """Answers the palette from one office; `pages` are the keys of the pages that can be opened."""

    def __init__(self, office: Office, *, pages: frozenset[str]) -> None:
        self._office, self._pages = office, pages

    def __call__(self, text: str) -> Sequence[FoundGroup]:
        """Groups for a text; nothing for an empty one."""
        words = fold(text.lstrip("#"))
        if not words or text.startswith("#"):
            return ()
        groups = (
            FoundGroup(tr("Palette", "People"), self._people(words) if "subjects" in self._pages else []),
            FoundGroup(tr("Palette", "Rounds"), self._rounds(words) if "rounds" in self._pages else []),
        )
        return [group for group in groups if group.lines]

    def _people(self, words: str) -> list[Found]:
        with self._office.reader() as reader:
            rows = SUBJECTS.rows(reader.connection, Filter(words=words), limit=MOST_IN_GROUP)
        found = []
        for row in rows:
            count = row["awards"]
            awards = tr("Palette", "{count} awards", count=count) if count else ""
            second = " · ".join(filter(None, (str(row["birth_date"] or "")[:4], row["unit"], awards)))
            icon = _ICONS.get(row["kind"], "people")
            found.append(Found(row["name"], second=second, icon=icon, page="subjects", record=row["id"]))
        return found

    def _rounds(self, words: str) -> list[Found]:
        with self._office.reader() as reader:
            rounds = reader.rounds.all()
        like = [one for one in rounds if all(word in fold(one.name) for word in words.split())]
        return [
            Found(one.name, second=str(one.year), icon="trophy", page="rounds", record=one.id)
            for one in like[:MOST_IN_GROUP]
        ]
