"""What a wording that is not known may be meant for: offered, never taken by itself."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.text import fold
from tdkt_desktop.intake.keys import spread

_LEAST = 0.5
LONGEST = 200


def likeness(one: str, other: str) -> float:
    """How alike two folded wordings are, 0 to 1: by the words that they share, and letter by letter."""
    words, others = set(one.split()), set(other.split())
    shared = 2 * len(words & others) / max(len(words) + len(others), 1)
    letters = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if letters.quick_ratio() < _LEAST:
        return shared / 2
    return (shared + letters.ratio()) / 2


def most_like(text: str, spellings: Iterable[tuple[str, str]], *, count: int = 3) -> tuple[str, ...]:
    """Of (spelling, what it stands for) the things most like a text, the likest first; none that is hardly like it."""
    wanted = spread(fold(text[:LONGEST]))
    best: dict[str, float] = {}
    for spelling, thing in spellings:
        score = likeness(wanted, spread(fold(spelling)))
        if score > best.get(thing, _LEAST):
            best[thing] = score
    return tuple(_likest(best)[:count])


def _likest(scores: dict[str, float]) -> Sequence[str]:
    return sorted(scores, key=lambda thing: -scores[thing])
