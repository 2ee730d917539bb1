"""What a page shows, as Excel, Word or PDF: its columns, filters, order and groups, and nothing else."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.actions.exports import write_shown
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from tdkt_desktop.documents.forms.listing import ShownList

KINDS = (("Excel", "xlsx"), ("Word", "docx"), ("PDF", "pdf"))
FOLDER = "tdkt-in"
WRITING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing the list"))


def line_of_day(today: date, count: int) -> str:
    """The day of a list on paper, and how many rows it has."""
    day = tr("Table", "As of {day}", day=short_date(today))
    return f"{day} · {tr('Table', '{count} rows', count=count)}"


class Output(QObject):
    """The verbs *Xuất Excel* and *In* of a page; `shown` is asked each time, dialogs stand over `over`."""

    def __init__(self, seam: Seam, *, shown: Callable[[], ShownList], over: QWidget) -> None:
        super().__init__(over)
        self._seam, self.shown, self._over = seam, shown, over

    def verbs(self) -> tuple[Verb, Verb]:
        """Printing and writing."""
        return (
            Verb(tr("Table", "Print"), self.print_list, icon="print", key="Ctrl+P"),
            Verb(tr("Table", "Write to Excel"), self.export, icon="table", key="Ctrl+E"),
        )

    # ---- Excel, Word, PDF

    def export(self) -> QFileDialog | None:
        """Ask where, then write the list; None when there is nothing to write."""
        shown = self._shown_rows()
        if shown is None:
            return None
        settings = self._seam.settings
        dialog = QFileDialog(self._over, tr("Table", "Where shall the list stand?"), settings.text("last_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{words} (*.{suffix})" for words, suffix in KINDS])
        dialog.setDefaultSuffix(KINDS[0][1])
        dialog.filterSelected.connect(self._kind_chosen)
        dialog.selectFile(file_name(shown.title))
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(str)
    def _kind_chosen(self, words: str) -> None:
        dialog = self.sender()
        assert isinstance(dialog, QFileDialog)
        dialog.setDefaultSuffix(words.rpartition("*.")[2].rstrip(")"))

    @Slot(str)
    def write_to(self, name: str) -> Task:
        """Write the list to a file, by its suffix."""
        self._seam.settings.set("last_folder", str(Path(name).parent))
        return self._write(Path(name), self._written)

    @Slot(object)
    def _written(self, target: object) -> None:
        assert isinstance(target, Path)
        self._seam.say(tr("Table", "The list stands in “{file}”.", file=target.name))

    # ---- printing

    def print_list(self) -> Task | None:
        """Make a PDF of the list and open it in the system's viewer, which prints."""
        shown = self._shown_rows()
        return None if shown is None else self._write(_free_name(file_name(shown.title)), self._open)

    @Slot(object)
    def _open(self, target: object) -> None:
        assert isinstance(target, Path)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            self._seam.say(tr("Table", "No program opens PDF here; the list stands in {file}.", file=target))

    def _write(self, target: Path, done: Callable[[object], None]) -> Task:
        task = self._seam.read(write_shown, self.shown(), target=target, done=done, name=WRITING)
        task.cancelled.connect(self._stopped)
        return task

    @Slot()
    def _stopped(self) -> None:
        self._seam.say(tr("Table", "Stopped; no file was written."))

    def _shown_rows(self) -> ShownList | None:
        """What is shown; None, and a word about it, when that is nothing."""
        shown = self.shown()
        if not shown.count:
            self._seam.say(tr("Table", "There are no rows to write."))
            return None
        return shown


def file_name(title: str) -> str:
    """A title as the name of a file: letters without marks and figures, with '-' between."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(title)).split()
    return "-".join(words)[:80] or "danh-sach"


def _free_name(name: str) -> Path:
    """A PDF of the temporary folder; those of former prints go, but for what a viewer still holds open."""
    folder = Path(tempfile.gettempdir()) / FOLDER
    for old in folder.glob("*.pdf") if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            old.unlink()
    target, number = folder / f"{name}.pdf", 2
    while target.exists():
        target, number = folder / f"{name}-{number}.pdf", number + 1
    return target
