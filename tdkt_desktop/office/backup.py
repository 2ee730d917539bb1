"""Backups: one file from which the office opens again, and which was opened and compared before it counts."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.attachments import FOLDER as ATTACHMENTS
from tdkt_desktop.office.attachments import digest
from tdkt_desktop.paths import why_refused, written_beside
from tdkt_desktop.storage import database
from tdkt_desktop.storage.work import OfficeDamaged

DATABASE = "office.db"
BACKUPS = "backups"
PACKS = "packs"
MANIFEST = "backup.json"
SUFFIX = ".tdkt"
KEPT = 10


class BackupFailed(OfficerError):
    """The backup could not be written, or does not say the same as the office."""

    happened = QT_TRANSLATE_NOOP("Error", "The backup {name} could not be made: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The office is whole; the earlier backups were left as they are.")
    next_step = QT_TRANSLATE_NOOP("Error", "Free some room or choose another disk, then back up once more.")


class NotABackup(OfficerError):
    """The file is no backup of this program, or was cut or altered."""

    happened = QT_TRANSLATE_NOOP("Error", "The file {name} is no whole backup of this program.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose another backup; the office folder keeps the last ten.")


class NotRestored(OfficerError):
    """The disk did not take the office that a backup holds."""

    happened = QT_TRANSLATE_NOOP("Error", "The backup {name} could not be restored to {folder}: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The half-written copy was taken away; the backup is whole.")
    next_step = QT_TRANSLATE_NOOP("Error", "Free some room or choose another folder, then restore it once more.")


class FolderTaken(OfficerError):
    """An office would be written over something that exists."""

    happened = QT_TRANSLATE_NOOP("Error", "The folder {folder} already holds files.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing in it was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Name an empty or a new folder.")


_READS_BACK_OTHERWISE = QT_TRANSLATE_NOOP("Error", "it does not read back as it was written")


def make(folder: Path, target: Path, *, at: datetime, whole: bool) -> Path:
    """Back an office up into `target`; `whole` takes its attachments and packs along.

    Raises `BackupFailed`; `OfficeDamaged` when the office's own file is not worth a backup.
    """
    try:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / DATABASE
            database.copy_to(folder / DATABASE, copy)
            broken = database.findings(copy)
            if broken:
                raise OfficeDamaged(name=DATABASE, backups=str(folder / BACKUPS))
            with written_beside(target) as beside:
                _pack(folder, copy, beside, at=at, whole=whole)
                verify(beside)
    except NotABackup as error:
        raise BackupFailed(name=target.name, reason=Sentence("Error", _READS_BACK_OTHERWISE)) from error
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(name=target.name, reason=why_refused(error)) from error
    return target


def make_routine(folder: Path, *, at: datetime, reason: str) -> Path | None:
    """The backup made when an office closes or before it is migrated; the last ten are kept.

    None when nothing has changed since the last one.
    """
    backups = folder / BACKUPS
    state = _state(folder / DATABASE)
    earlier = routine_backups(folder)
    if earlier and _state_in(earlier[-1]) == state:
        return None
    made = make(folder, backups / f"{at:%Y-%m-%d_%H%M%S}_{reason}{SUFFIX}", at=at, whole=False)
    others = [path for path in routine_backups(folder) if path != made]  # a PC whose clock went back names it early
    for old in others[: -(KEPT - 1)]:
        old.unlink()
    return made


def routine_backups(folder: Path) -> list[Path]:
    """The backups of an office folder, oldest first."""
    return sorted(path for path in (folder / BACKUPS).glob(f"*{SUFFIX}") if not path.name.startswith(".~"))


def verify(backup: Path) -> None:
    """Open a backup somewhere else and compare it with what it says of itself. Raises `NotABackup`."""
    with tempfile.TemporaryDirectory() as scratch:
        _unpack(backup, Path(scratch))


def restore(backup: Path, folder: Path) -> None:
    """Make an office folder from a backup: whole or not at all. Raises `NotABackup`, `FolderTaken`, `NotRestored`."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderTaken(folder=str(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".~") as scratch:
            built = Path(scratch) / folder.name
            built.mkdir()
            _unpack(backup, built)
            _take_parts_beside(backup, built)
            if folder.exists():
                folder.rmdir()
            built.replace(folder)
    except OSError as error:
        raise NotRestored(name=backup.name, folder=str(folder), reason=why_refused(error)) from error


def _pack(folder: Path, copy: Path, target: Path, *, at: datetime, whole: bool) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.write(copy, DATABASE)
        hashes = {DATABASE: digest(copy)}
        for part in (ATTACHMENTS, PACKS) if whole else ():
            for path in sorted((folder / part).rglob("*")):
                if path.is_file() and not path.name.startswith(".~"):
                    name = path.relative_to(folder).as_posix()
                    archive.write(path, name)
                    hashes[name] = digest(path)
        manifest = {
            "made_at": at.isoformat(timespec="seconds"),
            "whole": whole,
            "state": _state(folder / DATABASE),
            "counts": _counts(copy),
            "sha256": hashes,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))


def _unpack(backup: Path, folder: Path) -> None:
    """Write a backup out and compare hashes, integrity and counts. Raises `NotABackup`."""
    refused = NotABackup(name=backup.name)
    try:
        manifest = _manifest(backup)
        hashes, counts = dict(manifest["sha256"]), manifest["counts"]
        with zipfile.ZipFile(backup) as archive:
            names = [name for name in archive.namelist() if name != MANIFEST]
            if sorted(names) != sorted(hashes) or DATABASE not in names or any(_leaves(name) for name in names):
                raise refused
            for name in names:
                _extract(archive, name, folder)
    except _UNREADABLE as error:
        raise refused from error
    if any(digest(folder / name) != sha256 for name, sha256 in hashes.items()):
        raise refused
    try:
        database.version_of(folder / DATABASE)
    except OfficeDamaged as error:
        raise refused from error
    if database.findings(folder / DATABASE) or _counts(folder / DATABASE) != counts:
        raise refused


def _extract(archive: zipfile.ZipFile, name: str, folder: Path) -> None:
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(name) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy)
        copy.flush()
        os.fsync(copy.fileno())


def _take_parts_beside(backup: Path, folder: Path) -> None:
    """A routine backup lies in its office's folder: the attachments and packs beside it belong to it."""
    office = backup.resolve().parent.parent
    if backup.resolve().parent.name == BACKUPS:
        for part in (ATTACHMENTS, PACKS):
            if (office / part).is_dir() and not (folder / part).exists():
                shutil.copytree(office / part, folder / part)


_UNREADABLE = (zipfile.BadZipFile, zlib.error, LookupError, ValueError, TypeError, RuntimeError, EOFError)
"""What a file that was cut, altered, locked or never was a backup makes the reader of archives and of JSON say."""


def _manifest(backup: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(backup) as archive:
            return dict(json.loads(archive.read(MANIFEST)))
    except (OSError, *_UNREADABLE) as error:
        raise NotABackup(name=backup.name) from error


def _state_in(backup: Path) -> str | None:
    """What the office was like when it was backed up; None when the backup is of no use."""
    try:
        return str(_manifest(backup).get("state"))
    except NotABackup:
        return None


def _leaves(name: str) -> bool:
    """Whether an entry would be written outside the folder."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in name


def _counts(path: Path) -> dict[str, int]:
    """Rows of every table."""
    connection = sqlite3.connect(path)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in sorted(names)}
    finally:
        connection.close()


def _state(path: Path) -> str:
    """What changes with every finished transaction: SQLite's file change counter (file format, offset 24)."""
    with path.open("rb") as stream:
        stream.seek(24)
        return stream.read(4).hex()
