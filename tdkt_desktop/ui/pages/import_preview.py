"""Nhận danh sách: what was understood of the files. One button keeps it; leaving keeps nothing.

Any page can take lists in: `begin` says for which round and year, `read` or `ask` gets the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tdkt_desktop.actions.imports import keep_import
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count, SumLine
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.labels import hairline
from tdkt_desktop.ui.listing import Column
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages.file_choice import ask_for_lists, refusal_of, remember_folder
from tdkt_desktop.ui.pages.import_foot import ImportFoot
from tdkt_desktop.ui.pages.import_notes import notes_of, source_line
from tdkt_desktop.ui.pages.import_rows import (
    HELD,
    IGNORED,
    TAKEN,
    TWICE,
    Preview,
    PreviewListing,
    columns_of,
    read_lists,
)
from tdkt_desktop.ui.pages.import_table import ImportTable
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.style import Tone
from tdkt_desktop.ui.tasks import Task

READING_LISTS = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading the lists"))
KEEPING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Taking the rows in"))
CHOOSE, COLUMNS, REVIEW, KEEP = range(4)


class ImportPreview(Page):
    """`left` when the officer goes away or everything was kept; `kept` gives the Step of what was kept."""

    left = Signal()
    kept = Signal(object)
    files_read = Signal()  # files came in: the preview is to be shown

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.preview: Preview | None = None
        self.task: Task | None = None
        self._round_id: int | None = None
        self._year: int | None = None
        self._kind = "auto"
        self.stepper = Stepper(
            (
                tr("Import", "Choose files"),
                tr("Import", "Recognise columns"),
                tr("Import", "Look through"),
                tr("Import", "Take in"),
            )
        )
        self.notes = QVBoxLayout()
        self.notes.setSpacing(6)
        self.sum_line = SumLine()
        self.table = ImportTable((Column("name", ""),))
        self.table.setAccessibleName(title)
        self.reading = EmptyState("document_text", title=tr("Import", "Reading the lists"), words="")
        self._lay_out()
        self.head.back.show()
        self.head.back.clicked.connect(self.cancel)
        self.stepper.went.connect(self.ask)
        self.sum_line.chosen.connect(self.show_group)
        self.table.escaped.connect(self.cancel)
        self.drop = DropZone(self, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
        self.drop.dropped.connect(self.read)

    def _lay_out(self) -> None:
        self.strips.addWidget(self.stepper)
        self.strips.addLayout(self.notes)
        self.strips.addWidget(self.sum_line)
        self.views = QStackedWidget()
        self.views.addWidget(self.reading)
        self.views.addWidget(self.table)
        self.body.addWidget(self.views, 1)
        self.foot = ImportFoot()
        self.foot.cancel_button.clicked.connect(self.cancel)
        self.foot.keep_button.clicked.connect(self.keep)
        for keys, slot in (("Ctrl+Return", self.keep), ("Esc", self.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.body.addWidget(hairline())
        self.body.addWidget(self.foot)

    # ---- files in

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

    @Slot(object)
    def read(self, paths: Sequence[Path]) -> None:
        """Read files in the background, then show what was understood. Nothing is kept."""
        if not paths:
            return
        remember_folder(self.seam.settings, paths[0].parent)
        self._stop_reading()
        self.preview = None
        self._show_reading(paths)
        self.task = self.seam.read(
            read_lists,
            list(paths),
            kind=self._kind,
            round_id=self._round_id,
            year=self._year,
            done=self.show_preview,
            failed=self._failed,
            name=READING_LISTS,
        )
        self.task.cancelled.connect(self._stopped)
        self.files_read.emit()

    def _show_reading(self, paths: Sequence[Path]) -> None:
        self.views.setCurrentWidget(self.reading)
        names = ", ".join(path.name for path in paths)
        self.reading.set_words(tr("Import", "Reading the lists"), names)
        self.set_facts(names)
        self.stepper.set_now(COLUMNS)
        self.sum_line.hide()
        self.foot.hide()
        self._clear_notes()

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

    # ---- what was understood

    @Slot(object)
    def show_preview(self, preview: object) -> None:
        """Show rows under their headings, held ones first."""
        assert isinstance(preview, Preview)
        self.preview, self.task = preview, None
        self.stepper.set_now(REVIEW)
        self.set_facts(source_line(preview, with_doubts=self.is_short))
        self._clear_notes()
        for note in notes_of(preview, short=self.is_short):
            self.notes.addWidget(note)
        self._show_sum(preview)
        self.table.rows.columns = columns_of(preview)
        self.table.show_listing(PreviewListing(preview), filters={})
        self.views.setCurrentWidget(self.table if preview.sheets else self.reading)
        self.reading.set_words(
            tr("Import", "No list was found in the files"), tr("Import", "Choose other files, or drop them here.")
        )
        self._show_foot(preview)
        self.table.setFocus()

    def _show_sum(self, preview: Preview) -> None:
        left_out = preview.count(IGNORED)
        remark = tr("Import", "{count} rows are no data", count=left_out) if left_out else ""
        if left_out and not self.is_short:
            remark = tr("Import", "{count} rows are no data: titles, totals, signatures", count=left_out)
        self.sum_line.set_counts(
            Count("", tr("Import", "Rows in the table"), preview.table_rows),
            (
                Count(TAKEN, tr("Import", "Taken"), preview.count(TAKEN), Tone.OK, "checkmark_circle"),
                Count(HELD, tr("Import", "Held back"), preview.count(HELD), Tone.WARN, "warning"),
                Count(TWICE, tr("Import", "Repeated"), preview.count(TWICE), None, "copy"),
            ),
            remark="" if self.is_narrow else remark,
        )
        self.sum_line.setVisible(bool(preview.sheets))
        parts = " + ".join(str(preview.count(group)) for group in (TAKEN, HELD, TWICE))
        words = tr("Import", "{parts} = {count} rows", parts=parts, count=preview.table_rows)
        self.count(words if preview.sheets else "")

    def _show_foot(self, preview: Preview) -> None:
        taken, held = preview.count(TAKEN), preview.count(HELD) + preview.count(TWICE)
        self.foot.show_counts(taken, held=held, in_round=self._round_id is not None)
        others = Verb(tr("Import", "Choose other files…"), self.ask, "folder", "Ctrl+I")
        keep = Verb(self.foot.keep_button.words, self.keep, "checkmark", is_filled=True)
        self.set_verbs(*((others, keep) if self.is_short and taken else (others,)))
        self.foot.setVisible(not self.is_short)  # a low window has its button in the head

    def _clear_notes(self) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot(str)
    def show_group(self, group: str) -> None:
        """Show only the rows of one heading; "" shows all."""
        self.table.rows.filter_by({"group": group} if group else {})

    # ---- keeping, leaving

    def keep(self) -> None:
        """Keep the accepted rows, and the held ones to be mended: one Step."""
        if self.preview is None:
            return
        if not self.preview.count(TAKEN):
            self.seam.say(tr("Import", "No row can be taken in. Nothing was kept."))
            return
        self.foot.keep_button.setEnabled(False)
        self.seam.run(
            keep_import,
            self.preview.report,
            self.preview.paths,
            year=self._year,
            round_id=self._round_id,
            name=KEEPING,
            done=self._kept,
            failed=self._refused,
        )

    @Slot(object)
    def _kept(self, step: object) -> None:
        self.foot.keep_button.setEnabled(True)
        self.preview = None
        self.kept.emit(step)
        self.left.emit()

    @Slot(object)
    def _refused(self, error: object) -> None:
        del error  # shown by the window; the preview stays
        self.foot.keep_button.setEnabled(True)

    def cancel(self) -> None:
        """Leave; nothing was kept."""
        self._stop_reading()
        self.preview = None
        self.left.emit()

    # ---- asked by the window

    def go_back(self) -> bool:
        self.cancel()
        return True

    def regions(self) -> Sequence[QWidget]:
        return [self.head, self.table, self.foot] if self.preview is not None else [self.head]

    def fit(self, *, short: bool, narrow: bool) -> None:
        was = (self.is_short, self.is_narrow)
        super().fit(short=short, narrow=narrow)
        self.stepper.setVisible(not short)
        if self.preview is not None and was != (short, narrow):
            self.show_preview(self.preview)
