"""A file in hand: read once, its sheets kept, so that understanding it anew costs no reading."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tdkt_desktop.intake.readers import read_sheets
from tdkt_desktop.intake.regions import TableParts
from tdkt_desktop.intake.sheets import FileRefused, Sheet
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.vocabulary import Vocabulary

_AS_FOUND: Mapping[int, str] = {}


@dataclass(slots=True)
class FileInHand:
    """A file's sheets, or why it was refused (a code of `reasons`); `sha256` names its content.

    A sheet that holds several tables is several sheets once `find_tables` was called.
    """

    path: Path
    sha256: str
    sheets: Sequence[Sheet] = ()
    refused: str = ""
    _whole: Sequence[Sheet] = ()
    _apart_by: Vocabulary | None = None
    _texts: dict[int, tuple[Mapping[int, str], Mapping[str, str], TextSheet]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name, with its ending."""
        return self.path.name

    @property
    def rows(self) -> int:
        """Rows that hold anything, over all sheets."""
        return sum(len(sheet.rows) for sheet in self.sheets)

    def find_tables(self, vocabulary: Vocabulary) -> None:
        """Take sheets apart into their tables, once for a vocabulary."""
        if self._apart_by is vocabulary:
            return
        self._whole = self._whole or self.sheets
        parts = TableParts(vocabulary)
        self.sheets = [part for sheet in self._whole for part in parts.of(sheet)]
        self._apart_by = vocabulary
        self._texts.clear()

    def texts_now(self, at: int) -> TextSheet | None:
        """A sheet as text in the letter codes last asked for; None when it was not looked at yet."""
        kept = self._texts.get(at)
        return kept[2] if kept else None

    def texts_of(self, at: int, *, dittos: Mapping[str, str], encodings: Mapping[int, str] = _AS_FOUND) -> TextSheet:
        """A sheet as text, remembered as long as the same letter codes are asked for."""
        kept = self._texts.get(at)
        if kept is not None and kept[0] == encodings and kept[1] is dittos:
            return kept[2]
        found = TextSheet(self.sheets[at], dittos=dittos, said=encodings)
        self._texts[at] = (encodings, dittos, found)
        return found


def read_file(path: Path) -> FileInHand:
    """Read a file; what is wrong with its content is kept as its refusal. Raises OSError where it is gone."""
    return file_of(path, path.read_bytes())


def file_of(path: Path, data: bytes) -> FileInHand:
    """The same of bytes that were read already."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        return FileInHand(path, digest, read_sheets(path, data))
    except FileRefused as refused:
        return FileInHand(path, digest, refused=refused.words)
