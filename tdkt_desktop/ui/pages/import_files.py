"""How files come into a preview: asked for, dropped, pasted; read in the background, to be stopped at any time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.held_lists import open_held
from tdkt_desktop.actions.lists_in_hand import look_at_lists
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.clipboard_lists import lists_on_clipboard
from tdkt_desktop.ui.pages.file_choice import ask_for_lists, remember_folder
from tdkt_desktop.ui.pages.import_frame import COLUMNS, ImportFrame
from tdkt_desktop.ui.pages.import_rows import Preview
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

READING_LISTS = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading the lists"))


class ImportFiles(ImportFrame):
    """`show_lists`, which the preview answers, gets what was read."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.preview: Preview | None = None
        self.task: Task | None = None
        self._round_id: int | None = None
        self._year: int | None = None
        self._kind = "auto"
        self.drop.dropped.connect(self.read)

    def show_lists(self, lists: object) -> None:
        """Show lists in hand."""

    @property
    def in_round(self) -> bool:
        """Whether the lists come for a round."""
        lists = self.state.lists
        return self._round_id is not None or (lists is not None and lists.round_id is not None)

    def begin(self, *, round_id: int | None, year: int | None, kind: str = "auto") -> None:
        """Say for which round and award year lists come, and of what kind ('auto' = recognised)."""
        self._round_id, self._year, self._kind = round_id, year, kind

    @Slot()
    def ask(self, *_: object) -> None:
        """Ask for files."""
        ask_for_lists(self.window(), settings=self.seam.settings, chosen=self._files_chosen)

    @Slot(list)
    def _files_chosen(self, names: list[str]) -> None:
        self.read([Path(name) for name in names])

    @Slot()
    @Slot(object)
    def paste(self, *_: object) -> None:
        """Take the cells, or the files, on the clipboard as lists."""
        paths = lists_on_clipboard(self.office.clock.now())
        if paths:
            self.read(paths)
        else:
            self.seam.say(tr("Import", "Nothing is on the clipboard. Copy the cells in Excel first."))

    @Slot(object)
    def read(self, paths: Sequence[Path]) -> None:
        """Read files in the background, then show what was understood. Nothing is kept."""
        if not paths:
            return
        remember_folder(self.seam.settings, paths[0].parent)
        self._stop_reading()
        self.preview = None
        self.state.forget()
        self._show_reading(paths)
        self.task = self.seam.read(
            look_at_lists,
            list(paths),
            self._kind,
            round_id=self._round_id,
            year=self._year,
            done=self.show_lists,
            failed=self._failed,
            name=READING_LISTS,
        )
        self.task.cancelled.connect(self._stopped)
        self.files_read.emit()

    def open_held(self, source_id: int) -> None:
        """Open the rows of a list that wait since it was taken in."""
        self._stop_reading()
        self.preview = None
        self.state.forget()
        self._show_reading([])
        self.task = self.seam.read(open_held, source_id, done=self.show_lists, failed=self._failed, name=READING_LISTS)
        self.task.cancelled.connect(self._stopped)
        self.files_read.emit()

    def _show_reading(self, paths: Sequence[Path]) -> None:
        self.views.setCurrentWidget(self.reading)
        names = ", ".join(path.name for path in paths)
        self.reading.set_words(tr("Import", "Reading the lists"), names)
        self.set_facts(names)
        self.stepper.set_now(COLUMNS)
        self.notes.show([])
        for widget in (self.sum_box, self.foot, self.sheets, self.understood):
            widget.hide()

    def _stop_reading(self) -> None:
        if self.task is not None:
            self.task.cancel()
            self.task = None

    @Slot()
    def _stopped(self) -> None:
        self.task = None
        if self.preview is None and self.views.currentWidget() is self.reading:
            self.left.emit()

    @Slot(object)
    def _failed(self, error: object) -> None:
        del error  # shown by the window
        self.task = None
        self.left.emit()
