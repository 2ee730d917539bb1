"""The bytes of a pack, from a folder or a zip, taken into memory within limits and never written to disk."""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
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
MOST_LIST_BYTES = 2 * 1024 * 1024
END_MARK, LARGE_MARK, END_LENGTH = b"PK\x05\x06", b"PK\x06\x07", 22 + 65_535
"""The record at the end of a zip that tells how many files it lists, and how far from the end it can stand."""

DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{name}{number}" for name in ("COM", "LPT") for number in range(1, 10))}
)


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
            raise PackHoldsLink(pack=folder.name, file=path.name)
        if path.is_dir():
            continue
        total += path.stat().st_size
        _within_limits(folder.name, count=len(files) + 1, total=total)
        files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return files


def _from_zip(path: Path) -> dict[str, bytes]:
    import zipfile  # slow to import, and the national pack at every start is a folder

    _refuse_endless_list(path)
    try:
        with zipfile.ZipFile(path) as archive:
            return guarded_members(path.name, archive)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, zlib.error, UnicodeDecodeError) as error:
        raise PackNotWhole(pack=path.name) from error


def _refuse_endless_list(path: Path) -> None:
    """Look at the end of a zip before it is opened: its list of files is read whole, so it must be short."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise PackTooLarge(pack=path.name)
    with path.open("rb") as stream:
        stream.seek(max(size - END_LENGTH, 0))
        tail = stream.read()
    at = tail.rfind(END_MARK)
    if at < 0 or len(tail) < at + 22:
        raise PackNotWhole(pack=path.name)
    entries, length = struct.unpack_from("<HI", tail, at + 10)
    if tail[max(at - 20, 0) : at].startswith(LARGE_MARK):  # a second record for zips of more than 4 GB
        raise PackTooLarge(pack=path.name)
    if entries > MOST_FILES or length > MOST_LIST_BYTES:
        raise PackHasTooManyFiles(pack=path.name)


def guarded_members(name: str, archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The files of a zip by their path inside it. Raises PackRefused before anything is unpacked that is not safe."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    _within_limits(name, count=len(archive.infolist()), total=sum(entry.file_size for entry in entries))
    for entry in archive.infolist():
        _refuse_unsafe(name, entry)
    seen: set[str] = set()
    for entry in entries:
        if entry.filename.casefold() in seen:
            raise PackHoldsFileTwice(pack=name, file=_plain(entry.filename))
        seen.add(entry.filename.casefold())
    files: dict[str, bytes] = {}
    for entry in entries:
        with archive.open(entry) as stream:
            content = stream.read(entry.file_size + 1)
        if len(content) != entry.file_size:
            raise PackNotWhole(pack=name)
        files[entry.filename] = content
    return files


def _refuse_unsafe(name: str, entry: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind and not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
        raise PackHoldsLink(pack=name, file=_plain(entry.filename))
    if leaves(entry.orig_filename) or leaves(entry.filename):
        raise PackLeavesItself(pack=name, file=_plain(entry.orig_filename))
    if entry.flag_bits & 0x1:
        raise PackLocked(pack=name, file=_plain(entry.filename))
    if entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
        raise PackTooDense(pack=name, file=_plain(entry.filename))


def _plain(path: str) -> str:
    """A path that may hold anything, as it can be said: short, and without letters that would spoil the sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in path)[:80]


def leaves(path: str) -> bool:
    """Whether a path could mean a place outside, on this system or another, or a device of Windows."""
    parts = path.rstrip("/").split("/")
    if any(letter in path for letter in '\\:*?"<>|') or any(ord(letter) < 0x20 for letter in path):
        return True
    return any(
        not part or part in (".", "..") or part[-1] in " ." or part.split(".")[0].upper() in DEVICES for part in parts
    )  # fmt: skip


def _within_limits(name: str, *, count: int, total: int) -> None:
    if count > MOST_FILES:
        raise PackHasTooManyFiles(pack=name)
    if total > MOST_BYTES:
        raise PackTooLarge(pack=name)
