"""The lists in hand of one preview: what was said of them so far, the way back, and the look that follows each word."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from tdkt_desktop.actions.lists_in_hand import ListsInHand, look_again, look_anew, without_remembered
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.intake.corrections import Corrections
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.import_said import Deed
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

LOOKING_AGAIN = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Looking through the lists again"))
FEW_ROWS = 400
"""Lists of so few rows are understood again between two keys; longer ones in the worker."""


class ImportState(QObject):
    """`looked` when the lists were understood again, `checked` with lists as they would be, and keeps neither."""

    looked = Signal()
    checked = Signal(object)  # ListsInHand

    def __init__(self, seam: Seam, *, parent: QObject) -> None:
        super().__init__(parent)
        assert isinstance(seam.office, Office)
        self._seam, self._office = seam, seam.office
        self.lists: ListsInHand | None = None
        self.deeds: list[Deed] = []
        self._said: Corrections | None = None
        self._task: Task | None = None
        self._check: Task | None = None

    @property
    def said(self) -> Corrections:
        """All that was said, also what is still being looked at."""
        assert self.lists is not None
        return self._said if self._said is not None else self.lists.corrections

    def begin(self, lists: ListsInHand) -> None:
        """Take other lists in hand; nothing was said of them yet."""
        self.forget()
        self.lists = lists

    def forget(self) -> None:
        """Let go of the lists."""
        self.stop()
        self.lists, self._said = None, None
        self.deeds.clear()

    def stop(self) -> None:
        """Look at nothing any more."""
        for task in (self._task, self._check):
            if task is not None:
                task.cancel()
        self._task = self._check = None

    # ---- saying

    def say(self, words: str, corrections: Corrections) -> None:
        """Say one thing more, or other: the lists are understood again with it."""
        self.deeds.append(Deed(words, self.said))
        self._look(corrections)

    def take_back(self) -> Deed | None:
        """Unsay the last thing."""
        if not self.deeds or self.lists is None:
            return None
        deed = self.deeds.pop()
        self._look(deed.before)
        return deed

    @Slot()
    def look_anew(self, *_: object) -> None:
        """Read the lists as if nothing were remembered of such."""
        if self.lists is None:
            return
        self.stop()
        self.deeds.append(Deed(tr("Import", "Not read as the last list was"), self.said))
        self._said = without_remembered(self.lists)
        self._task = self._seam.read(look_anew, self.lists, done=self._looked, failed=self._failed, name=LOOKING_AGAIN)

    def _look(self, corrections: Corrections) -> None:
        assert self.lists is not None
        self.stop()
        self._said = corrections
        if self._is_short:
            self._take(look_again(self._office, self.lists, corrections))
        else:
            self._task = self._seam.read(
                look_again, self.lists, corrections, done=self._looked, failed=self._failed, name=LOOKING_AGAIN
            )

    @property
    def _is_short(self) -> bool:
        assert self.lists is not None
        return sum(len(sheet.rows) for file in self.lists.report.files for sheet in file.sheets) <= FEW_ROWS

    @Slot(object)
    def _looked(self, lists: object) -> None:
        if isinstance(lists, ListsInHand) and self.lists is not None and lists.corrections == self._said:
            self._task = None
            self._take(lists)

    @Slot(object)
    def _failed(self, error: object) -> None:
        del error  # shown by the window
        if self.deeds:
            self._said = self.deeds.pop().before

    def _take(self, lists: ListsInHand) -> None:
        self.lists, self._said = lists, None
        self.looked.emit()

    # ---- trying

    def try_out(self, corrections: Corrections) -> None:
        """See what would come of saying this; nothing is said."""
        assert self.lists is not None
        if self._check is not None:
            self._check.cancel()
            self._check = None
        if self._is_short:
            self.checked.emit(look_again(self._office, self.lists, corrections))
        else:
            self._check = self._seam.read(look_again, self.lists, corrections, done=self._tried, name=LOOKING_AGAIN)

    @Slot(object)
    def _tried(self, lists: object) -> None:
        if self._check is not None:
            self._check = None
            self.checked.emit(lists)
