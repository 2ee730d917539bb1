"""Văn bản: all documents out and in, and composing a paper beside its pages."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.documents_compose import Composer
from tdkt_desktop.ui.pages.documents_list import DocumentList
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam


class DocumentsPage(PageOfViews):
    """Record of `show_record`: the id of a document, or a `MadeFrom` whose pages are to be seen."""

    tables = DocumentList.tables | Composer.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.list = DocumentList(seam, title=title, parent=self.views)
        self.add_view(self.list)
        self.list.compose_wanted.connect(self.compose)

    @cached_property
    def composer(self) -> Composer:
        """The view in which a document is composed, made when it is first wanted."""
        made = Composer(self.seam, title=tr("Document", "Compose a document"), parent=self.views)
        made.left.connect(self._show_list)
        self.add_view(made)
        return made

    @Slot(object)
    def compose(self, record: object) -> None:
        """Compose from a `MadeFrom`, or go on with the document of that id."""
        if isinstance(record, MadeFrom):
            self.composer.begin(record)
        else:
            self.composer.open_document(int(str(record)))
        self.show_view(self.composer)

    @Slot(object)
    def _show_list(self, record: object) -> None:
        self.show_view(self.list)
        self.list.refresh(frozenset())
        if record is not None:
            self.list.show_record(record)

    def show_record(self, record: object) -> None:
        if isinstance(record, MadeFrom):
            with self.list.office.reader() as reader:
                known = reader.documents.made(record)
            self.compose(record if known is None else known.id)
        else:
            self.show_view(self.list)
            self.list.show_record(record)

    def show_year(self, year: int) -> None:
        self.list.show_year(year)

    def go_back(self) -> bool:
        return self.view.go_back()
