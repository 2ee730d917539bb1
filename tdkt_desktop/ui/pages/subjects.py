"""Đối tượng: every person, collective and household once, and the lists that bring them in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.pages.file_choice import refusal_of
from tdkt_desktop.ui.pages.subject_list import SubjectList
from tdkt_desktop.ui.pages.subject_merge import MergeView
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam

if TYPE_CHECKING:
    from tdkt_desktop.ui.pages.import_preview import ImportPreview


class SubjectsPage(PageOfViews):
    """Record of `show_record`: the id of a subject."""

    tables = SubjectList.tables | MergeView.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = SubjectList(seam, title=title)
        self.list.lists_wanted.connect(self.take_in)
        self.list.list_pasted.connect(self.take_in_pasted)
        self.list.merge_wanted.connect(self.merge)
        self.add_view(self.list)
        self.drop = DropZone(self.list, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
        self.drop.dropped.connect(self.take_in_dropped)
        self.preview: ImportPreview | None = None
        self.merger: MergeView | None = None

    @Slot(object, object)
    def merge(self, first: object = None, second: object = None) -> None:
        """Make one record of two: of these, or of a pair that is chosen there."""
        if self.merger is None:
            self.merger = MergeView(self.seam, title=tr("Merge", "Merge two records"))
            self.merger.left.connect(self.show_list)
            self.merger.merged.connect(self.show_record)
            self.add_view(self.merger)
        self.show_view(self.merger)
        self.merger.begin(first if isinstance(first, int) else None, second if isinstance(second, int) else None)

    @Slot()
    def take_in(self) -> None:
        """Ask for lists that belong to no round: the old register, people, initiatives."""
        preview = self.made_preview()
        preview.begin(round_id=None, year=self.seam.year)
        preview.ask()

    @Slot(object)
    def take_in_pasted(self, path: Path) -> None:
        """Look rows through that were pasted from Excel."""
        preview = self.made_preview()
        preview.begin(round_id=None, year=self.seam.year)
        preview.read([path])

    @Slot(object)
    def take_in_dropped(self, paths: list[Path]) -> None:
        """Look lists through that were dropped here."""
        preview = self.made_preview()
        preview.begin(round_id=None, year=self.seam.year)
        preview.read(paths)

    def made_preview(self) -> ImportPreview:
        """The view in which lists are looked through."""
        if self.preview is None:
            from tdkt_desktop.ui.pages.import_preview import ImportPreview  # brings the readers of lists along

            self.preview = ImportPreview(self.seam, title=tr("Import", "Take in lists"))
            self.preview.left.connect(self.show_list)
            self.preview.files_read.connect(self._show_preview)
            self.add_view(self.preview)
        return self.preview

    @Slot()
    def show_list(self) -> None:
        """Back to the list."""
        self.show_view(self.list)

    @Slot()
    def _show_preview(self) -> None:
        self.show_view(self.made_preview())

    def go_back(self) -> bool:
        if self.view is self.merger:
            self.show_list()
            return True
        if self.preview is None or self.view is self.list:
            return False
        self.preview.cancel()
        return True

    def show_record(self, record: object) -> None:
        self.show_list()
        self.list.show_record(record)
