"""Files and folders in the system's own programs: Word, the PDF reader, the file manager."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> bool:
    """Open a file or folder as a double click would; whether a program was found for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Desk:
    """A temporary folder for copies that are looked at; those of the run before go when it is first used."""

    def __init__(self, name: str) -> None:
        self._folder = Path(tempfile.gettempdir()) / f"tdkt-{name}"
        self._is_used = False

    def place(self, name: str) -> Path:
        """A free place for a copy of that name."""
        if not self._is_used:
            shutil.rmtree(self._folder, ignore_errors=True)  # what another program still holds open stays
            self._is_used = True
        self._folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self._folder)) / name
