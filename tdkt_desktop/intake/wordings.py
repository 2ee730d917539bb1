"""Which field a heading names: by its wording, by a wording inside it, by a wording misspelt."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from itertools import islice

from tdkt_desktop.intake.keys import heading_key
from tdkt_desktop.intake.vocabulary import Heading, Headings, Phrases

_LONGEST_HEADING = 150
_TYPING_SLIP = 0.87
_LEAST_COVER = 0.4
_SHORTEST_MISSPELT = 4
_SHORTEST_INSIDE = 6
_NO_PHRASES = Phrases()
_BETWEEN = re.compile(r"[,;/]")


class HeadingMatcher:
    """Finds the field of a heading: by its wording, by a wording inside it, by a wording misspelt."""

    def __init__(self, headings: Headings, amounts: Phrases = _NO_PHRASES) -> None:
        self._wordings, self._amounts = headings, amounts
        self._headings = headings.bare
        self._letters = {key: _letters(key) for key in headings.bare}
        self._long = sorted(
            (key for key in headings.bare if " " in key and len(key) >= _SHORTEST_INSIDE), key=len, reverse=True
        )
        self._answers: dict[tuple[str, ...], tuple[str, float] | None] = {}

    def exact(self, text: str) -> Heading | None:
        """The field of this very wording."""
        return self._wordings.exact(text) if text and len(text) < _LONGEST_HEADING else None

    def knows(self, text: str) -> bool:
        """Whether the text is a wording or holds one; misspelt ones are not looked for, which takes long."""
        return bool(text) and (self.exact(text) is not None or self._inside(heading_key(text)) is not None)

    def match(self, parts: tuple[str, ...]) -> tuple[str, float] | None:
        """Field and score of a column whose headings, from the top, are `parts`."""
        if parts not in self._answers:
            self._answers[parts] = self._match(parts)
        return self._answers[parts]

    def _match(self, parts: tuple[str, ...]) -> tuple[str, float] | None:
        if not parts or len(parts[-1]) > _LONGEST_HEADING:
            return None
        if len(parts) > 1 and parts[-1] in self._amounts:
            return self._match(parts[:-1])
        joined, last = heading_key(" ".join(parts)), heading_key(parts[-1])
        for begin in range(len(parts) - 1):  # with all that stands above, or with less of it
            if found := self._wordings.exact(" ".join(parts[begin:])):
                return found.field, found.weight + 0.5
        if found := self._wordings.exact(parts[-1]):
            return found.field, found.weight
        if found := self._heaviest(parts[-1]):
            return found.field, found.weight * 0.9
        if inside := self._inside(last):
            return inside
        above = heading_key(" ".join(parts[:-1]))
        if len(parts) > 1 and (inside := self._inside(joined)) and inside != self._inside(above, cover_of=joined):
            return inside
        return self._misspelt(last) if len(last) > _SHORTEST_MISSPELT else None

    def _heaviest(self, text: str) -> Heading | None:
        """The heading that weighs most among those that one heading lists ('Họ tên, chức vụ, đơn vị công tác')."""
        listed = [self._wordings.exact(part) for part in _BETWEEN.split(text)]
        known = [heading for heading in listed if heading]
        return max(known, key=lambda heading: heading.weight) if 1 < len(known) == len(listed) else None

    def _misspelt(self, key: str) -> tuple[str, float] | None:
        """The field of the most like wording; those with other letters are never compared, which takes long."""
        mask, slips = _letters(key), (1 - _TYPING_SLIP) * 2
        like = [
            wording
            for wording, letters in self._letters.items()
            if (letters ^ mask).bit_count() <= slips * max(len(wording), len(key))
            and abs(len(wording) - len(key)) <= slips * max(len(wording), len(key))
        ]
        near = difflib.get_close_matches(key, like, n=1, cutoff=_TYPING_SLIP)
        if not near:
            return None
        found = self._headings[near[0]]
        return found.field, found.weight * 0.8

    def _inside(self, key: str, *, cover_of: str = "") -> tuple[str, float] | None:
        """The field of the longest wording that stands in the key and makes up enough of it (or of `cover_of`)."""
        padded, size = f" {key} ", max(len(cover_of or key), 1)
        begin = bisect_left(self._long, -len(key), key=lambda wording: -len(wording))
        for wording in islice(self._long, begin, None):
            cover = len(wording) / size
            if cover < _LEAST_COVER:
                return None  # and the next ones are shorter still
            if wording in key and f" {wording} " in padded:
                found = self._headings[wording]
                return found.field, found.weight * (0.5 + 0.4 * cover)
        return None


def _letters(key: str) -> int:
    """A bit for each letter that stands in a key."""
    mask = 0
    for letter in key:
        mask |= 1 << (ord(letter) & 63)
    return mask
