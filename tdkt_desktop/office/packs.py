"""The packs in an office's folder: each one file, named by what it is and by its content, never changed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold
from tdkt_desktop.office.backup import PACKS
from tdkt_desktop.packs.findings import PackRefused
from tdkt_desktop.packs.layers import Layered, layered
from tdkt_desktop.packs.read import national_files, rulebook
from tdkt_desktop.packs.source import PackFiles, open_pack
from tdkt_desktop.packs.zipping import SUFFIX, digest_of, packed
from tdkt_desktop.paths import written_beside
from tdkt_desktop.storage.packs import PackOnFile
from tdkt_desktop.storage.work import DiskRefuses

log = logging.getLogger(__name__)

_DIGITS = 12


class PackLost(OfficerError):
    """A pack in use that is no longer in the office folder, or was altered there."""

    happened = QT_TRANSLATE_NOOP("Error", "The rule pack {file} is missing from the office folder or was altered.")
    kept = QT_TRANSLATE_NOOP("Error", "The records are whole; nothing was judged by other rules.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the folder “packs” from a backup, or undo the installing of the pack.")


def keep_pack(folder: Path, pack: PackFiles, *, code: str, version: str) -> tuple[str, str]:
    """Keep a pack in the office's folder; gives the name of its file and its content hash. Raises `DiskRefuses`."""
    sha256 = digest_of(pack)
    name = "-".join((_slug(code), _slug(version), sha256[:_DIGITS])) + SUFFIX
    target = folder / PACKS / name
    if not target.is_file():
        try:
            with written_beside(target) as beside:
                beside.write_bytes(packed(pack.files))
        except OSError as error:
            raise DiskRefuses from error
    return name, sha256


def pack_files(folder: Path, kept: PackOnFile) -> PackFiles:
    """The files of a pack of the office, as they were when it was installed. Raises `PackLost`."""
    file = kept.what.file
    try:
        found = open_pack(folder / PACKS / file)
    except PackRefused as error:
        log.warning("pack %s: %s", file, error)
        raise PackLost(file=file) from error
    if digest_of(found) != kept.what.sha256:
        raise PackLost(file=file)
    return found


def whole_of(folder: Path, packs: Sequence[PackOnFile]) -> Layered:
    """The packs of an office laid over the national one. Raises `PackLost`."""
    return layered([national_files(), *(pack_files(folder, kept) for kept in packs)])


def rulebook_of(folder: Path, packs: Sequence[PackOnFile]) -> Rulebook:
    """The rules of packs of an office laid over the national one. Raises `PackLost`."""
    return _layered_rules(folder, tuple((kept.id, kept.what.sha256) for kept in packs), tuple(packs))


@lru_cache(maxsize=8)
def _layered_rules(folder: Path, _key: tuple[tuple[int, str], ...], packs: tuple[PackOnFile, ...]) -> Rulebook:
    return rulebook(whole_of(folder, packs).pack)


def _slug(text: str) -> str:
    """Letters and figures of a text, for the name of a file."""
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in fold(text))[:40] or "goi"
