"""The bytes of a pack, from a folder or a zip, taken into memory within limits and never written to disk."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from tdkt_desktop.packs.findings import (
    NoSuchPack,
    PackHasTooManyFiles,
    PackHoldsFileTwice,
    PackHoldsLink,
    PackLeavesItself,
    PackLocked,
    PackNotWhole,
    PackTooDense,
    PackTooLarge,
    PackWithoutManifest,
)

if TYPE_CHECKING:
    import zipfile

MANIFEST = "manifest.json"
MOST_FILES = 2_000
MOST_BYTES = 200 * 1024 * 1024
MOST_RATIO = 100


@dataclass(frozen=True, slots=True)
class PackFiles:
    """The name a pack was opened by, and its files by their path inside it ('award_types.csv')."""

    name: str
    files: Mapping[str, bytes]


def open_pack(path: Path) -> PackFiles:
    """The files of a pack. Raises PackRefused for what is missing, damaged, too large, linked or outside the pack."""
    if path.is_dir():
        files = _from_folder(path)
    elif path.is_file():
        files = _from_zip(path)
    else:
        raise NoSuchPack(pack=path.name)
    if MANIFEST not in files:
        raise PackWithoutManifest(pack=path.name)
    return PackFiles(path.name, files)


def _from_folder(folder: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    total = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            raise PackHoldsLink(pack=folder.name)
        if path.is_dir():
            continue
        total += path.stat().st_size
        _within_limits(folder.name, count=len(files) + 1, total=total)
        files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return files


def _from_zip(path: Path) -> dict[str, bytes]:
    import zipfile  # slow to import, and the national pack at every start is a folder

    try:
        with zipfile.ZipFile(path) as archive:
            return _members(path, archive)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError) as error:
        raise PackNotWhole(pack=path.name) from error


def _members(path: Path, archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    _within_limits(path.name, count=len(archive.infolist()), total=sum(entry.file_size for entry in entries))
    files: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        _refuse_unsafe(path, entry)
        with archive.open(entry) as stream:
            content = stream.read(entry.file_size + 1)
        total += len(content)
        _within_limits(path.name, count=len(files) + 1, total=total)
        if entry.filename in files:
            raise PackHoldsFileTwice(pack=path.name)
        files[entry.filename] = content
    return files


def _refuse_unsafe(path: Path, entry: zipfile.ZipInfo) -> None:
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise PackHoldsLink(pack=path.name)
    inside = PurePosixPath(entry.filename)
    if inside.is_absolute() or ".." in inside.parts or "\\" in entry.filename or ":" in entry.filename:
        raise PackLeavesItself(pack=path.name)
    if entry.flag_bits & 0x1:
        raise PackLocked(pack=path.name)
    if entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
        raise PackTooDense(pack=path.name)


def _within_limits(name: str, *, count: int, total: int) -> None:
    if count > MOST_FILES:
        raise PackHasTooManyFiles(pack=name)
    if total > MOST_BYTES:
        raise PackTooLarge(pack=name)
