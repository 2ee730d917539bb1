"""Vietnamese text: one spelling at every door, a key to search by, a key to sort by.

Nothing here knows the field; it knows the language.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Huyền, hỏi, ngã, sắc, nặng: the tone marks in the order of the dictionary."""

_TONE_RANK = {tone: str(rank) for rank, tone in enumerate(TONES, start=1)}
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: chr(0x61 + rank) for rank, letter in enumerate(_LETTERS)}
_CONTROLS = (*range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0))
_INVISIBLE = dict.fromkeys((*map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), *_CONTROLS))
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_NOTHING: Mapping[str, object] = MappingProxyType({})


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark `text` as a source string of `context`; `translate.py` says it in the officer's language."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A marked source string with the values of its named places; stored as such, said when shown."""

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=lambda: _NOTHING)

    @property
    def stored(self) -> str:
        """The sentence as text that `read` takes back."""
        return json.dumps([self.context, self.source, dict(self.values)], ensure_ascii=False, default=str)

    @classmethod
    def read(cls, stored: str) -> Sentence:
        """The sentence that was stored."""
        context, source, values = json.loads(stored)
        return cls(context, source, values)

    def in_source(self) -> str:
        """The English sentence, for the log."""
        return self.source.format_map(dict(self.values))

    __str__ = in_source


def nfc(text: str) -> str:
    """Composed form: the only one that is stored, compared or drawn."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """NFC with every kind of blank as one space and none at the ends, without control characters."""
    return " ".join(nfc(text.translate(_INVISIBLE)).split())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Search key: lower case, no marks, đ as d, one space, one kind of dash. Idempotent."""
    text = text.translate(_INVISIBLE)
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _DASHES.sub("-", unicodedata.normalize("NFKD", text.lower().replace("đ", "d")))
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(kept.lower().replace("đ", "d").split())


@lru_cache(maxsize=65536)
def plain_name(text: str) -> str:
    """Key behind `same_name`: marks kept, but not their place (hoà = hòa), nor case, blanks and kind of dash."""
    words = unicodedata.normalize("NFD", _DASHES.sub("-", tidy(text))).casefold().split()
    return unicodedata.normalize("NFC", " ".join(_tone_last(word) for word in words))


def same_name(first: str, second: str) -> bool:
    """Whether two spellings are one name, tone marks counted."""
    return plain_name(first) == plain_name(second)


@lru_cache(maxsize=65536)
def collation_key(text: str) -> str:
    """Sortable string in dictionary order: letters first (a ă â b … d đ e ê …), tones second."""
    letters, tones = [], []
    for letter in unicodedata.normalize("NFC", tidy(text).lower()):
        base, tone = _split_tone(letter)
        letters.append(_LETTER_RANK.get(base, base if base < "a" else "\U0010fffd" + base))
        tones.append(tone)
    return "".join(letters) + "\x01" + "".join(tones).rstrip("0")


@lru_cache(maxsize=65536)
def name_key(full_name: str) -> str:
    """Sortable string for a person: given name (tên), then family name (họ), then the names between."""
    words = tidy(full_name).split()
    if not words:
        return ""
    ordered = [words[-1], *words[:-1]]
    return "\x02".join(collation_key(word) for word in ordered)


def _split_tone(letter: str) -> tuple[str, str]:
    """('ô', '4') of 'ố': a letter of the alphabet and the rank of its tone."""
    parts = unicodedata.normalize("NFD", letter)
    tone = next((_TONE_RANK[mark] for mark in parts[1:] if mark in _TONE_RANK), "0")
    base = "".join(mark for mark in parts if mark not in _TONE_RANK)
    return unicodedata.normalize("NFC", base), tone


def _tone_last(word: str) -> str:
    letters = "".join(mark for mark in word if mark not in _TONE_RANK)
    return letters + "".join(sorted(mark for mark in word if mark in _TONE_RANK))
