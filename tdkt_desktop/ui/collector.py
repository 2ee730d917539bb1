"""Where garbage is collected: on the main thread, for a widget that dies on another thread takes the program with it.

Python's cyclic collector runs wherever an allocation happens to call for it, in a worker's thread too, and would there
take down the widgets of a page that was closed meanwhile. While tasks can run it is off, and a timer does its work.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QThread, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Collects on the main thread from its making to `stop`; Python's own way comes back with the last one."""

    _alive: ClassVar[int] = 0
    _was_on: ClassVar[bool] = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if Collector._alive == 0:
            Collector._was_on = gc.isenabled()
            gc.disable()
        Collector._alive += 1
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is full, as Python itself would.

        Not under a dialog's own loop: what was to be deleted later waits there, and Qt is to take a tree of widgets
        down from its root before the collector finds its parts.
        """
        if QThread.currentThread().loopLevel() > 1:
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    @staticmethod
    def settle() -> None:
        """Everything that stays is loaded: look through it no more, for with it a full collection takes a pause."""
        if gc.get_freeze_count():  # a second window in this program: what the first held may go now
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Leave collecting to Python again; call when no task can run any more, once."""
        if self._timer.isActive():
            self._timer.stop()
            Collector._alive -= 1
            if Collector._alive == 0:
                gc.unfreeze()
            if Collector._alive == 0 and Collector._was_on:
                gc.enable()
