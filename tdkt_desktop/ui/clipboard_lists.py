"""Lists on the clipboard: cells of Excel, Word or a browser as a file of their own, or the files copied in a folder."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_PREFIX = "tdkt-"


def lists_on_clipboard(at: datetime) -> list[Path]:
    """Files to be taken in; none when the clipboard holds neither files nor words."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None when the clipboard was never filled
    if data is None:
        return []
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return files
    if not data.text().strip() and not data.html().strip():
        return []
    return [written(data.html(), data.text(), at=at)]


def written(html: str, text: str, *, at: datetime) -> Path:
    """Pasted cells as a file in a folder of its own; the attachments of the office keep what is taken in."""
    from tdkt_desktop.intake.pasted import write_pasted  # brings the readers of lists along

    return write_pasted(html, text, Path(tempfile.mkdtemp(prefix=_PREFIX)), at)
