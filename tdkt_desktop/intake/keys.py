"""Keys by which wordings are compared: headings, awards, grades, units."""

from __future__ import annotations

import re
from functools import lru_cache

from tdkt_desktop.domain.text import fold, nfc, plain_name

_PARENTHESES = re.compile(r"\([^()]*\)")
_NOT_WORD = re.compile(r"[^\w\u0300-\u036f]+|_")
_MOST_WORDS = 50_000
_LEADING_ZEROS = re.compile(r"\b0+(?=\d)")


@lru_cache(maxsize=32768)
def spread(text: str) -> str:
    """Words alone, one blank between: 'văn hóa – xã hội' → 'văn hóa xã hội'; marks and case as they are."""
    return " ".join(_NOT_WORD.sub(" ", text).split())


@lru_cache(maxsize=32768)
def heading_key(text: str) -> str:
    """Key of a column heading: no marks, no punctuation, nothing in parentheses (unless nothing else is left)."""
    plain = fold(text).replace("y", "i")
    return spread(_PARENTHESES.sub(" ", plain)) or spread(plain)


@lru_cache(maxsize=32768)
def bare_words(text: str) -> tuple[str, ...]:
    """Words without marks, y as i (sỹ = sĩ): of award names and grades."""
    return tuple(spread(fold(text)).replace("y", "i").split())


@lru_cache(maxsize=32768)
def marked_words(text: str) -> tuple[str, ...]:
    """Words with their marks in one place, no case, numbers without leading zeros: of the names of units."""
    return tuple(plain_name(_LEADING_ZEROS.sub("", spread(nfc(text)))).split())


class _WordKeys(dict[str, str]):
    """Word → its key; names are made of few words, so each is worked out once."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_WORDS:
            self.clear()
        key = self[word] = plain_name(word)
        return key


_WORD_KEYS = _WordKeys()


def name_key(name: str) -> str:
    """What `plain_name` gives for a tidied text, word by word: names are compared thousands of times."""
    return " ".join([_WORD_KEYS[word] for word in name.split()])
