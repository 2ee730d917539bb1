"""The words by which an office understands lists: those of the nation, with what the packs in use add to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from tdkt_desktop.intake.vocabulary import Vocabulary, national_vocabulary
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import rulebook_of, whole_of
from tdkt_desktop.storage.packs import PackOnFile


def words_of(office: Office) -> Vocabulary:
    """Headings, wordings of awards and abbreviations as the packs in use have them. Raises `PackLost`."""
    with office.reader() as reader:
        in_use = reader.packs.in_use()
    if not in_use:
        return national_vocabulary()
    return _words(office.folder, tuple(kept.what.sha256 for kept in in_use), tuple(in_use))


@lru_cache(maxsize=4)
def _words(folder: Path, _contents: tuple[str, ...], packs: Sequence[PackOnFile]) -> Vocabulary:
    return Vocabulary.of(whole_of(folder, packs).pack, rulebook_of(folder, packs))
