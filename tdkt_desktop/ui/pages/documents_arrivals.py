"""Entering documents that arrived, with their files; and attaching files to any document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.incoming import attach_files, receive_document
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.documents_forms import ArrivalForm
from tdkt_desktop.ui.pages.file_choice import ask_for_files, remember_folder
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.seam import Seam


class ArrivalPlace(Protocol):
    """What is asked of the list that documents arrive in."""

    seam: Seam
    office: Office

    @property
    def form(self) -> InlineForm | None:
        """The form that is open."""
        ...

    def show_form(self, form: InlineForm, on_confirm: Callable[[], object]) -> None:
        """Open a form above the list."""
        ...

    def form_done(self, step: object) -> None:
        """Put the form away."""
        ...

    def show_record(self, record: object) -> None:
        """Show a document beside the list."""
        ...


class Arrivals(QObject):
    """Asks, enters, and shows what was entered beside the list."""

    def __init__(self, page: ArrivalPlace, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._over = page, parent
        self._attach_to = 0

    def begin(self) -> None:
        """Open the form of a document that arrived."""
        office = self._page.office
        with office.reader() as reader:
            form = ArrivalForm(
                today=office.today,
                next_number=reader.documents.next_arrival(office.today.year),
                kinds=reader.documents.known("kind"),
                senders=[*reader.documents.known("other_side"), *(unit.name for unit in reader.units.all())],
            )
        form.files_wanted.connect(self._ask_for_scans)
        self._page.show_form(form, self._enter)

    @Slot()
    def _enter(self) -> None:
        form = self._page.form
        assert isinstance(form, ArrivalForm)
        self._page.seam.run(receive_document, form.arrival_entered, tuple(form.files), done=self._entered)

    @Slot(object)
    def _entered(self, step: object) -> None:
        self._page.form_done(step)
        with self._page.office.reader() as reader:
            newest = reader.documents.newest()
        self._page.show_record(newest)

    @Slot()
    def _ask_for_scans(self) -> None:
        title, settings = tr("Document", "Files of the document"), self._page.seam.settings
        ask_for_files(self._over, title, settings=settings, chosen=self.take_scans)

    @Slot(list)
    def take_scans(self, names: list[str]) -> None:
        """Attach files to the document that is being entered."""
        form = self._page.form
        if names and isinstance(form, ArrivalForm):
            remember_folder(self._page.seam.settings, Path(names[0]).parent)
            form.add_files([Path(name) for name in names])

    def ask_for_files_of(self, document_id: int) -> None:
        """Ask for files to attach to a document."""
        self._attach_to = document_id
        title, settings = tr("Document", "Files of the document"), self._page.seam.settings
        ask_for_files(self._over, title, settings=settings, chosen=self.attach_these)

    @Slot(list)
    def attach_these(self, names: list[str]) -> None:
        """Attach files to the document for which they were asked."""
        if names and self._attach_to:
            remember_folder(self._page.seam.settings, Path(names[0]).parent)
            self._page.seam.run(attach_files, self._attach_to, [Path(name) for name in names])
