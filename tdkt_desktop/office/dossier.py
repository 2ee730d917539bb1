"""A dossier (hồ sơ trình) on a folder or stick: complete or absent, and checked file by file wherever it arrives."""

from __future__ import annotations

import errno
import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.attachments import digest
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.paths import flush, why_refused

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS.txt"


class DossierNotWritten(OfficerError):
    """The folder or stick did not take the dossier."""

    happened = QT_TRANSLATE_NOOP("Error", "The dossier could not be written to {folder}: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The half-written copy was taken away; the office is unchanged.")
    next_step = QT_TRANSLATE_NOOP(
        "Error",
        "Free some room on the stick or allow writing to it, or choose another folder, then write it once more.",
    )


class DossierStopped(OfficerError):
    """The officer stopped the writing."""

    happened = QT_TRANSLATE_NOOP("Error", "The writing of the dossier was stopped.")
    kept = QT_TRANSLATE_NOOP("Error", "The half-written copy was taken away; the office is unchanged.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write the dossier again whenever it suits.")


class NoDossier(OfficerError):
    """The folder holds no dossier of this program."""

    happened = QT_TRANSLATE_NOOP("Error", "The folder {folder} holds no dossier: {name} is missing or cannot be read.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose the folder in which the dossier lies, or ask for it once more.")


@dataclass(frozen=True, slots=True)
class DossierFile:
    """A file of a dossier: its path within it (with '/'), where it comes from, and what it is."""

    path: str
    source: Path
    title: str


@dataclass(frozen=True, slots=True)
class DossierCheck:
    """What a check found; paths within the dossier."""

    files: int
    altered: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether the dossier is exactly what was written."""
        return not (self.altered or self.missing or self.added)


def write(
    target: Path,
    files: Sequence[DossierFile],
    *,
    facts: Mapping[str, str],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str:
    """Write a dossier into a new or empty folder; gives the SHA-256 of its manifest.

    Everything goes into a folder beside the target, is read back and compared, and takes the target's name last.
    Raises `FolderTaken`, `DossierNotWritten`, `DossierStopped`.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FolderTaken(folder=str(target))
    beside = target.with_name(f".~{secrets.token_hex(8)}")
    try:
        beside.mkdir(parents=True)
        for done, file in enumerate(files):
            if cancelled and cancelled():
                raise DossierStopped
            if progress:
                progress(done, len(files))
            _copy(file, beside)
        sealed = _seal(beside, files, facts)
        if target.exists():
            target.rmdir()
        beside.replace(target)
    except OSError as error:
        raise DossierNotWritten(folder=str(target), reason=why_refused(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return sealed


def check(folder: Path) -> DossierCheck:
    """Compare a dossier with its manifest and its sums; neither can be changed without the other saying so.

    Raises `NoDossier`.
    """
    listed = _listed(folder)
    present = {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path != folder / SUMS
    }
    altered = {name for name in present & set(listed) if digest(folder / name) != listed[name]}
    told = {name: sha256 for name, sha256 in listed.items() if name != MANIFEST}
    if MANIFEST in present - altered and _sums_of_manifest(folder) != told:
        altered.add(SUMS)
    return DossierCheck(
        files=len(listed) - 1,
        altered=tuple(sorted(altered)),
        missing=tuple(sorted(set(listed) - present)),
        added=tuple(sorted(present - set(listed))),
    )


def _copy(file: DossierFile, folder: Path) -> None:
    copied = folder / file.path
    copied.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file.source, copied)
    flush(copied)
    if digest(copied) != digest(file.source):
        raise OSError(errno.EILSEQ, "the copy differs from its original")


def _seal(folder: Path, files: Sequence[DossierFile], facts: Mapping[str, str]) -> str:
    """Write manifest and sums; gives the manifest's own SHA-256."""
    hashes = {file.path: digest(folder / file.path) for file in files}
    manifest = dict(facts) | {
        "files": [
            {
                "path": file.path,
                "title": file.title,
                "size": (folder / file.path).stat().st_size,
                "sha256": hashes[file.path],
            }
            for file in files
        ]
    }
    _write_text(folder / MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
    hashes[MANIFEST] = digest(folder / MANIFEST)
    _write_text(folder / SUMS, "".join(f"{sha256} *{name}\n" for name, sha256 in sorted(hashes.items())))
    return hashes[MANIFEST]


def _write_text(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _listed(folder: Path) -> dict[str, str]:
    """Hashes by path as the sums tell them."""
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
        pairs = [line.split(" *", maxsplit=1) for line in lines if line]
        listed = {name: sha256 for sha256, name in pairs}
    except (OSError, ValueError) as error:
        raise NoDossier(folder=str(folder), name=SUMS) from error
    if MANIFEST not in listed:
        raise NoDossier(folder=str(folder), name=MANIFEST)
    return listed


def _sums_of_manifest(folder: Path) -> dict[str, str] | None:
    """Hashes by path as the manifest tells them; None when it cannot be read."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        return {str(file["path"]): str(file["sha256"]) for file in manifest["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
