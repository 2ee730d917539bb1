"""From the wording of an award or a grade to its code in the pack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.keys import bare_words
from tdkt_desktop.intake.vocabulary import Vocabulary

_SUBJECT_SUFFIX = re.compile(r"\((?:cá nhân|tập thể|hộ gia đình)\)\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"[;,+\n]| và | & ")
_BETWEEN_LINES = re.compile(r"[;,+\n/]| và | & |(?:^|\s)(?:[-–—•*]|\(?\d{1,2}[.)])(?=\s)")
"""Lines of a cell stand one after another, each behind a dash or a number."""
_LONGEST = 200
_YEAR_SUFFIX = re.compile(r"\s+năm(?:\s+học)?\s+20\d\d(?:\s*[-–]\s*20\d\d)?$", re.IGNORECASE)


def without_year(text: str) -> str:
    """'Lao động tiên tiến' of 'Lao động tiên tiến năm học 2025-2026'."""
    return _YEAR_SUFFIX.sub("", text)


@dataclass(frozen=True, slots=True)
class _Wording:
    code: str
    valid_from: date | None
    valid_to: date | None

    def in_force(self, on: date | None) -> bool:
        if on is None:
            return True
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


class AwardFinder:
    """Resolves wordings such as 'CSTĐ cơ sở', 'GK' or 'Giấy khen của Chủ tịch UBND phường'."""

    def __init__(self, vocabulary: Vocabulary, *, owner: str = "", province: str = "") -> None:
        self._awards = vocabulary.awards
        self._stop = {words for text in vocabulary.phrases("title_stop").whole for words in bare_words(text)}
        self._places = {bare_words(text) for text in vocabulary.phrases("place").whole}
        self._owner = bare_words(owner)
        self._province = bare_words(province)
        self._long = {
            bare_words(short): bare_words(long)
            for short, long, where in vocabulary.abbreviations
            if where in ("any", "title")
        }
        self._wordings: dict[str, list[_Wording]] = {}
        self._answers: dict[tuple[str, SubjectKind | None, str | None, date | None], str | None] = {}
        for row in vocabulary.award_wordings:
            wording = _Wording(row.code, row.valid_from, row.valid_to)
            for key in self._keys(_SUBJECT_SUFFIX.sub("", row.wording)):
                known = self._wordings.setdefault(key, [])
                if row.code in self._awards and wording not in known:
                    known.append(wording)

    def find(
        self, text: str, subject: SubjectKind | None = None, *, level: str | None = None, on: date | None = None
    ) -> str | None:
        """Code of one award; of several with the same wording the one for the subject, at the level, on the day."""
        asked = (text, subject, level, on)
        if asked not in self._answers:
            self._answers[asked] = self._find(text, subject, level, on)
        return self._answers[asked]

    def find_all(
        self, text: str, subject: SubjectKind | None = None, *, level: str | None = None, on: date | None = None
    ) -> tuple[str, ...]:
        """Codes of all awards in one cell; none when a part of it is not recognised."""
        text = without_year(text)
        if code := self.find(text, subject, level=level, on=on):
            return (code,)
        for between in (_BETWEEN, _BETWEEN_LINES):
            parts = [part for part in between.split(text) if part.strip()]
            codes = [code for part in parts if (code := self.find(part, subject, level=level, on=on))]
            if codes and len(codes) == len(parts):
                return tuple(dict.fromkeys(codes))
        return ()

    def subject_of(self, code: str) -> SubjectKind:
        """Who an award is given to."""
        return SubjectKind(self._awards[code].subject)

    def rank(self, code: str) -> int:
        """The higher, the greater the honour."""
        return self._awards[code].rank

    def _find(self, text: str, subject: SubjectKind | None, level: str | None, on: date | None) -> str | None:
        if not text or len(text) > _LONGEST:
            return None
        for key in self._keys(_SUBJECT_SUFFIX.sub("", text)):
            if found := self._wordings.get(key):
                return self._choose(found, subject, level=level, on=on)
        return None

    def _choose(
        self, found: Sequence[_Wording], subject: SubjectKind | None, *, level: str | None, on: date | None
    ) -> str:
        def fit(wording: _Wording) -> tuple[bool, bool, bool]:
            award = self._awards[wording.code]
            return (
                level is not None and award.level == level,
                subject is not None and award.subject == subject,
                wording.in_force(on),
            )

        return max(found, key=fit).code  # the first of equals: the order of the tables

    def _keys(self, text: str) -> tuple[str, str]:
        """The wording squeezed as it stands, and with abbreviations written out and filling words left out."""
        words = list[str]()
        for word in bare_words(text):
            words += self._long.get((word,), (word,))
        core = [word for word in self._without_province(self._same_place(words)) if word not in self._stop]
        return "".join(bare_words(text)), "".join(core) or "".join(words)

    def _without_province(self, words: list[str]) -> list[str]:
        """'UBND tỉnh' of 'UBND tỉnh Lào Cai'."""
        size = len(self._province)
        for at in range(1, len(words) - size + 1 if size else 0):
            if tuple(words[at : at + size]) == self._province:
                return [*words[:at], *words[at + size :]]
        return words

    def _same_place(self, words: list[str]) -> list[str]:
        """Xã, phường, thị trấn and đặc khu as one word, without the ward's own name after it."""
        common = list[str]()
        at = 0
        while at < len(words):
            size = next((size for size in (2, 1) if tuple(words[at : at + size]) in self._places), 0)
            if not size:
                common.append(words[at])
                at += 1
                continue
            at += size
            if not common or common[-1] != "xa":
                common.append("xa")
            own = self._owner[size:] if tuple(self._owner[:size]) in self._places else ()
            if own and tuple(words[at : at + len(own)]) == own:
                at += len(own)
        return common


class GradeFinder:
    """Resolves grades such as 'HTTNV' or 'hoàn thành tốt nhiệm vụ'; a bare 'Tốt' is none of them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._codes = {"".join(bare_words(wording)): code for wording, code in vocabulary.grades}
        self._codes |= {code.casefold(): code for _, code in vocabulary.grades}
        self._answers: dict[str, str | None] = {}

    def find(self, text: str) -> str | None:
        """Code of a grade."""
        if text not in self._answers:
            self._answers[text] = self._codes.get("".join(bare_words(text)))
        return self._answers[text]
