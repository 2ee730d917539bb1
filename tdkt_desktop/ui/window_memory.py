"""What the window remembers of itself between starts: its place and size, the open page, the record open there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.finding import can_be_kept

FIRST_WIDTH, FIRST_HEIGHT = 1280, 720


class WindowMemory:
    """Keeps these in the settings; the record belongs to one office, and stays closed in any other."""

    def __init__(self, settings: Settings, *, office: str) -> None:
        self._settings, self._office = settings, office

    def restore(self, window: QWidget) -> None:
        """Put the window where it was, in the size it had."""
        kept = QByteArray.fromBase64(self._settings.text("window_geometry").encode())
        if kept.isEmpty() or not window.restoreGeometry(kept):
            window.resize(FIRST_WIDTH, FIRST_HEIGHT)

    def page(self, keys: Sequence[str]) -> str:
        """The page that was open, or the first of those there are."""
        kept = self._settings.text("page")
        return kept if kept in keys else next(iter(keys), "")

    def record(self, page: str) -> object:
        """What was open on that page when the window was closed; None for nothing."""
        kept = self._settings.mapping("open_record")
        if kept.get("office") != self._office or kept.get("page") != page:
            return None
        record = kept.get("record")
        return tuple(record) if isinstance(record, list) else record

    def keep(self, window: QWidget, *, page: str, record: object) -> None:
        """The window is closed."""
        self._settings.set("window_geometry", bytes(window.saveGeometry().toBase64().data()).decode())
        kept = {"office": self._office, "page": page, "record": record}
        self._settings.set("open_record", kept if can_be_kept(record) else {})
