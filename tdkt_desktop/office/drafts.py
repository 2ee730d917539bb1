"""Packs in the making, each a folder below the office's packs; the one worked on last comes first."""

from __future__ import annotations

from pathlib import Path

from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.backup import PACKS
from tdkt_desktop.packs.source import MANIFEST, PackFiles, open_pack
from tdkt_desktop.paths import written_beside
from tdkt_desktop.storage.work import DiskRefuses

DRAFTS = "drafts"
PREFIX = "nhap-"
PUT_AWAY = "xoa-"
"""Before the name of a draft that was deleted: it lies there until it is taken back."""
_LONGEST = 40


def drafts(folder: Path, prefix: str = PREFIX) -> list[Path]:
    """The folders of the drafts of an office, the one worked on last first; with `PUT_AWAY` those deleted."""
    found = [path for path in (folder / PACKS / DRAFTS).glob(f"{prefix}*") if (path / MANIFEST).is_file()]
    return sorted(found, key=lambda path: (path / MANIFEST).stat().st_mtime_ns, reverse=True)


def put_away(folder: Path, name: str) -> None:
    """Delete a draft so that it can be taken back. Raises `DiskRefuses`."""
    _moved(folder, name, f"{PUT_AWAY}{name}")


def work_on(folder: Path, name: str) -> None:
    """Let a draft be the one worked on last. Raises `DiskRefuses`."""
    try:
        (folder / PACKS / DRAFTS / name / MANIFEST).touch()
    except OSError as error:
        raise DiskRefuses from error


def take_out(folder: Path, name: str) -> None:
    """Take a deleted draft back. Raises `DiskRefuses`."""
    _moved(folder, f"{PUT_AWAY}{name}", name)


def _moved(folder: Path, before: str, after: str) -> None:
    home = folder / PACKS / DRAFTS
    try:
        (home / before).rename(home / after)
    except OSError as error:
        raise DiskRefuses from error


def new_draft_name(folder: Path, name: str) -> str:
    """A name for the folder of a draft that no other has."""
    slug = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in fold(name))[:_LONGEST]
    deleted = {path.name.removeprefix(PUT_AWAY) for path in drafts(folder, PUT_AWAY)}
    taken = {path.name for path in drafts(folder)} | deleted
    return next(one for one in _names(f"{PREFIX}{slug}", len(taken)) if one not in taken)


def _names(first: str, others: int) -> list[str]:
    return [first, *(f"{first}_{number}" for number in range(2, others + 3))]


def read_draft(path: Path) -> PackFiles:
    """The files of a draft. Raises `PackRefused`."""
    return open_pack(path)


def draft_folder(folder: Path, pack: PackFiles) -> Path:
    """Where a draft lies."""
    return folder / PACKS / DRAFTS / pack.name


def keep_draft(folder: Path, pack: PackFiles) -> None:
    """Write a draft as it is now, its manifest last; files it no longer has go. Raises `DiskRefuses`."""
    home = draft_folder(folder, pack)
    try:
        home.mkdir(parents=True, exist_ok=True)
        for name in sorted(pack.files, key=lambda name: name == MANIFEST):
            target = home / name
            if name != MANIFEST and target.is_file() and target.read_bytes() == pack.files[name]:
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            with written_beside(target) as beside:
                beside.write_bytes(pack.files[name])
        for path in home.rglob("*"):
            if path.is_file() and path.relative_to(home).as_posix() not in pack.files:
                path.unlink()
    except OSError as error:
        raise DiskRefuses from error
