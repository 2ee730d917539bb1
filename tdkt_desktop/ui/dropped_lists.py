"""Lists dropped anywhere on the window: where the page in sight takes none, they are looked through all the same."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.pages.file_choice import refusal_of

RECEIVER = "rounds"
LISTS, HELD = "lists", "held"
"""What the receiver is asked to show: (`LISTS`, paths), or (`HELD`, id of a round or None)."""


def drop_zone(under: QWidget) -> DropZone:
    """A drop zone under all pages; a page with a zone of its own answers first."""
    return DropZone(under, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
