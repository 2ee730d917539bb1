"""Files kept in the office by the hash of their content: stored once, never changed, never lost by a rename."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.paths import written_beside
from tdkt_desktop.storage.work import DiskRefuses

FOLDER = "attachments"
_CHUNK = 1 << 20


class AttachmentMissing(OfficerError):
    """A file that the office refers to is no longer there, or was altered."""

    happened = QT_TRANSLATE_NOOP("Error", "The kept file “{name}” is missing from the office folder or was altered.")
    kept = QT_TRANSLATE_NOOP("Error", "The records are whole; only this file cannot be opened.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take it from a backup, or attach the file once more.")


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


class Attachments:
    """The attachments folder of an office."""

    def __init__(self, office_folder: Path) -> None:
        self.folder = office_folder / FOLDER

    def path_of(self, sha256: str) -> Path:
        """Where the content lies; two letters of the hash spread the files over folders."""
        return self.folder / sha256[:2] / sha256

    def keep(self, source: Path) -> str:
        """Keep a copy of a file; gives its SHA-256. The same content is stored once, and anew where it was spoilt.

        Raises `DiskRefuses`.
        """
        sha256 = digest(source)
        target = self.path_of(sha256)
        if not target.exists() or digest(target) != sha256:
            try:
                with written_beside(target) as beside:
                    shutil.copyfile(source, beside)
            except OSError as error:
                raise DiskRefuses from error
        return sha256

    def fetch(self, sha256: str, *, name: str) -> Path:
        """The kept file, checked against its hash. Raises `AttachmentMissing`."""
        path = self.path_of(sha256)
        if not path.is_file() or digest(path) != sha256:
            raise AttachmentMissing(name=name)
        return path

    def all(self) -> list[Path]:
        """Every kept file."""
        return sorted(path for path in self.folder.glob("??/*") if not path.name.startswith(".~"))
