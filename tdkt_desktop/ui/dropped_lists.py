"""Lists dropped anywhere on the window: where the page in sight takes none, they are looked through all the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.page_stack import PageStack
from tdkt_desktop.ui.pages.file_choice import refusal_of

RECEIVER = "rounds"
LISTS, HELD = "lists", "held"
"""What the receiver is asked to show: (`LISTS`, paths), or (`HELD`, id of a round or None)."""


class DroppedLists(QObject):
    """A drop zone under the pages; a page with a zone of its own answers first."""

    def __init__(self, stack: PageStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self.zone = DropZone(stack, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
        self.zone.dropped.connect(self._dropped)

    @Slot(object)
    def _dropped(self, paths: list[Path]) -> None:
        self._stack.open(RECEIVER, (LISTS, paths))
