"""TCVN3 (.VnTime) and VNI: told from Unicode per column, and turned into it.

Both write Vietnamese with the letters of Latin-1, so a text alone may mean two things; a column of texts hardly ever
does. A column is judged by how many of its words are Vietnamese syllables when it is read in each way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from tdkt_desktop.domain.text import TONES

UNICODE, TCVN3, VNI = "unicode", "tcvn3", "vni"
CODES = (UNICODE, TCVN3, VNI)

_TCVN3_VOWELS = {
    "a": "aµ¶·¸¹", "ă": "¨»¼½¾Æ", "â": "©ÇÈÉÊË", "e": "eÌÎÏÐÑ", "ê": "ªÒÓÔÕÖ", "i": "i×ØÜÝÞ",
    "o": "oßáâãä", "ô": "«åæçèé", "ơ": "¬êëìíî", "u": "uïñòóô", "ư": "\u00adõö÷øù", "y": "yúûüýþ",
}  # fmt: skip
_TCVN3_OTHERS = {"®": "đ", "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ"}

_VNI_VOWELS = {
    "a": "a aø aû aõ aù aï", "ă": "aê aè aú aü aé aë", "â": "aâ aà aå aã aá aä", "e": "e eø eû eõ eù eï",
    "ê": "eâ eà eå eã eá eä", "i": "i ì æ ó í ò", "o": "o oø oû oõ où oï", "ô": "oâ oà oå oã oá oä",
    "ơ": "ô ôø ôû ôõ ôù ôï", "u": "u uø uû uõ uù uï", "ư": "ö öø öû öõ öù öï", "y": "y yø yû yõ yù î",
}  # fmt: skip

_LETTERS_OF_UNICODE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_TONE_MARKS = re.compile(f"[{TONES}]")
_HIGH = re.compile("[\u0080-\u00ff]")
_WORD = re.compile(r"[^\s.,;:()/\"'\-]+")
_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?"
    "(?:iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uyê|uya|uyu|oao|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|ôi|ơi|oo|"
    "ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|ya|[aăâeêioôơuưy])"
    "(?:ch|ng|nh|c|m|n|p|t)?"
)
_SHOUTED = re.compile(r"\b\w*[A-ZĂÂÊÔƠƯĐ]\w*\b")
_SAMPLE = 300
_LETTERS_LOOKED_AT = 65_536


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    tcvn3, vni = dict(_TCVN3_OTHERS), {"ñ": "đ", "Ñ": "Đ"}
    for base, marked in _TCVN3_VOWELS.items():
        for tone, written in zip(["", *TONES], marked, strict=True):
            letter = unicodedata.normalize("NFC", base + tone)
            if not written.isascii():
                tcvn3[written] = letter
            both = _VNI_VOWELS[base].split()[["", *TONES].index(tone)]
            if not both.isascii():
                vni[both] = letter
                vni[both.upper()] = letter.upper()
                vni[both[0].upper() + both[1:]] = letter.upper()
    return tcvn3, vni


_TCVN3_TABLE, _VNI_TABLE = _tables()
_TCVN3_MAP = str.maketrans(_TCVN3_TABLE)
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI_TABLE), key=len, reverse=True)))


def from_tcvn3(text: str) -> str:
    """Unicode of a text typed for a .Vn… font.

    The code has no capitals with tone marks; the small letters typed among capitals ('TR¦êNG') are mended here.
    """
    return _SHOUTED.sub(_shout, unicodedata.normalize("NFC", text.translate(_TCVN3_MAP)))


def _shout(found: re.Match[str]) -> str:
    word = found[0]
    small = [letter for letter in word if letter.islower()]
    return word.upper() if sum(map(str.isupper, word)) > 1 and not any(map(str.isascii, small)) else word


def from_vni(text: str) -> str:
    """Unicode of a text typed for a VNI-… font."""
    return unicodedata.normalize("NFC", _VNI_PATTERN.sub(lambda found: _VNI_TABLE[found[0]], text))


_READERS = {TCVN3: from_tcvn3, VNI: from_vni}


def decode(text: str, encoding: str) -> str:
    """Unicode of `text`; a text that can only be Unicode already stays as it is, whatever its column is."""
    if text.isascii() or encoding == UNICODE or is_surely_unicode(text):
        return text
    return _READERS[encoding](text)


def is_surely_unicode(text: str) -> bool:
    """Whether a letter stands in it that neither old code has."""
    return bool(_LETTERS_OF_UNICODE.search(text) or _TONE_MARKS.search(text))


def font_encoding(font: str) -> str | None:
    """What the name of a font says of its texts; None = nothing."""
    name = font.casefold()
    if name.startswith(".vn"):
        return TCVN3
    return VNI if name.startswith("vni") else None


def encoding_of(texts: Iterable[str], *, font: str | None = None) -> str | None:
    """Encoding of one column: TCVN3, VNI or UNICODE, None when its texts do not tell. The font breaks a tie."""
    sure, doubtful = 0, list[str]()
    for text in texts:
        if text.isascii():
            continue
        if is_surely_unicode(text):
            sure += 1
        elif _HIGH.search(text):
            doubtful.append(text)
        if len(doubtful) + sure >= _SAMPLE:
            break
    if not doubtful:
        return UNICODE if sure else None
    scores = {name: sum(map(reader, doubtful)) for name, reader in _SCORERS.items()}
    hint = font_encoding(font or "")
    best = max(scores, key=lambda name: (scores[name], name == hint, name == UNICODE))
    if sure > len(doubtful) and best != UNICODE and scores[best] < 2 * scores[UNICODE] + 2:
        return UNICODE
    return best


def reads_as_old_letters(text: str) -> bool:
    """Whether a text of one byte a letter is TCVN3 or VNI: bytes of cp1258 with their loose tone marks are neither."""
    words = list(dict.fromkeys(word for word in _WORD.findall(text[:_LETTERS_LOOKED_AT]) if not word.isascii()))
    some = " ".join(words[:_SAMPLE])
    return bool(words) and max(_as_tcvn3(some), _as_vni(some)) > max(_as_cp1258(some), 0)


def better_as(text: str, encoding: str) -> bool:
    """Whether one text of a mixed column reads better in the old code than as it stands."""
    if encoding == UNICODE or is_surely_unicode(text):
        return False
    return _SCORERS[encoding](text) > _syllables(text)


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable, or an abbreviation in capitals."""
    plain = unicodedata.normalize("NFD", word)
    if sum(mark in TONES for mark in plain) > 1:
        return False
    base = unicodedata.normalize("NFC", "".join(mark for mark in plain if mark not in TONES))
    if _SYLLABLE.fullmatch(base.lower()):
        return base.lower() == base or base.istitle() or base.isupper()
    return base == word and base.isupper() and base.isalpha() and base.replace("Đ", "D").isascii()


def _syllables(text: str) -> int:
    """Good words less bad ones, among the words that are not plain ASCII."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    good = sum(map(is_syllable, words))
    return 2 * good - len(words)


def _as_tcvn3(text: str) -> int:
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(1 if is_syllable(from_tcvn3(word)) or is_syllable(from_tcvn3(word).lower()) else -1 for word in words)


def _as_vni(text: str) -> int:
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(1 if is_syllable(from_vni(word)) else -1 for word in words)


def _as_cp1258(text: str) -> int:
    """The same for letters that are really bytes of cp1258."""
    return _syllables(unicodedata.normalize("NFC", text.encode("latin-1").decode("cp1258", "ignore")))


_SCORERS = {UNICODE: _syllables, TCVN3: _as_tcvn3, VNI: _as_vni}
