"""What leaves a composed paper: a file of the officer's choice, a copy in Word, a PDF for the printer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.composing import write_copy
from tdkt_desktop.actions.documents import Draft, write_draft
from tdkt_desktop.actions.papers import file_name
from tdkt_desktop.documents.catalogue import Form
from tdkt_desktop.domain.document import Document
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import opening
from tdkt_desktop.ui.pages.file_choice import ask_for_target, remember_folder
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

WRITING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing papers"))
KINDS: Mapping[str, str] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}


class Composing(Protocol):
    """What is asked of the page that composes the paper."""

    seam: Seam
    document: Document | None

    @property
    def entry(self) -> Form:
        """The form of the paper."""
        ...

    def draft(self) -> Draft:
        """The paper as it stands."""
        ...

    def written(self, step: object) -> None:
        """Hear that it was written and recorded."""
        ...


class PaperFiles(QObject):
    """Writes what the composer shows; dialogs stand over `parent`."""

    def __init__(self, composer: Composing, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._composer, self._over = composer, parent
        self._desk = opening.Desk("soan")
        self._name = ""

    def ask_target(self) -> None:
        """Ask where the paper shall stand, and as what."""
        entry, seam = self._composer.entry, self._composer.seam
        kinds = [(KINDS[suffix], suffix[1:]) for suffix in (".docx", ".pdf", ".xlsx") if suffix in entry.formats]
        title = tr("Document", "Where shall the paper stand?")
        ask_for_target(
            self._over, title, name=f"{file_name(entry)}.docx", kinds=kinds, settings=seam.settings,
            chosen=self.write_to,
        )  # fmt: skip

    @Slot(str)
    def write_to(self, target: str) -> Task:
        """Write the paper to a file and record it."""
        composer = self._composer
        remember_folder(composer.seam.settings, Path(target).parent)
        self._name = Path(target).name
        document_id = composer.document.id if composer.document is not None else None
        return composer.seam.run(
            write_draft, composer.draft(), Path(target), say=say, document_id=document_id, name=WRITING,
            done=composer.written,
        )  # fmt: skip

    def open_in_word(self) -> None:
        """Open a copy in Word."""
        self._copy(".docx")

    def print_pdf(self) -> None:
        """Open a copy in the system's PDF reader, from which it is printed."""
        self._copy(".pdf")

    def _copy(self, suffix: str) -> None:
        draft = self._composer.draft()
        target = self._desk.place(file_name(self._composer.entry) + suffix)
        self._composer.seam.read(
            write_copy,
            draft.made_from,
            target,
            say=say,
            values=draft.values,
            number=draft.number,
            dated=draft.dated,
            issued_as=draft.issued_as,
            name=WRITING,
            done=self._copied,
        )

    @Slot(object)
    def _copied(self, target: object) -> None:
        assert isinstance(target, Path)
        if not opening.open_path(target):
            self._composer.seam.say(tr("Document", "No program on this PC opens “{name}”.", name=target.name))
        elif target.suffix == ".docx":
            self._composer.seam.say(tr("Document", "Word has a copy: write it to a file of your own to keep changes."))
