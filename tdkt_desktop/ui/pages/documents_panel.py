"""A document beside the list: its facts, what it is made from, its files, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.actions.composing import made_of
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.document import OWNER, Direction, Document
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.files import Attachment
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.record_list import Facts, section
from tdkt_desktop.ui.style import Role, Tone


class DocumentBody(QWidget):
    """`linked` gives (page, record) of a link, `file_wanted` an attachment, `path_wanted` a file or folder on disk."""

    linked = Signal(object)
    file_wanted = Signal(object)
    path_wanted = Signal(object)

    def __init__(self, office: Office, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with office.reader() as reader:
            made = made_of(reader, document.made_from) if document.made_from is not None else ""
            kept = reader.files.attachments_of(OWNER, [document.id])
            events = reader.documents.events_of(document.id)
            replaced = reader.documents.replacements(document.id)
            by = reader.documents.get(document.replaced_by) if document.replaced_by is not None else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if document.reason:
            words = tr("Document", "Annulled: {reason}", reason=document.reason)
            self._column.addWidget(label(words, role=Role.STRONG, shade=Tone.BAD.value, wraps=True))
        self._column.addWidget(self._facts(document, made=made, by=by, replaced=replaced))
        self._add_files(document, kept)
        self._column.addWidget(section(tr("Document", "What happened")))
        for event in reversed(events):
            self._column.addWidget(label(say(event.what), wraps=True))
            self._column.addWidget(label(f"{short_date(event.at)} {event.at:%H:%M}", role=Role.SMALL, shade="text2"))

    def _facts(self, document: Document, *, made: str, by: Document | None, replaced: Sequence[Document]) -> Facts:
        facts, received = Facts(), document.direction is Direction.IN
        if received:
            facts.add(tr("Document", "Arrival number"), document.arrival_number)
            facts.add(tr("Document", "Arrived on"), short_date(document.arrived_on) if document.arrived_on else "")
        facts.add(tr("Document", "Number"), document.number or tr("Document", "no number"))
        facts.add(tr("Document", "Day"), short_date(document.dated) if document.dated else "")
        facts.add(tr("Document", "Kind"), document.kind)
        facts.add(tr("Document", "Sender") if received else tr("Document", "Sent to"), document.other_side)
        facts.add(
            tr("Document", "To be settled by"), short_date(document.due_on) if document.due_on is not None else ""
        )
        source = document.made_from
        if source is not None:
            facts.add(tr("Document", "Form"), source.code)
            if source.decision_id is not None:
                links: list[tuple[object, str]] = [(("decisions", source.decision_id), made)]
                facts.add_links(tr("Document", "Decision"), links, icon="gavel")
            elif source.round_id is not None:
                facts.add_links(tr("Document", "Round"), [(("rounds", source.round_id), made)], icon="trophy")
            else:
                facts.add(tr("Document", "Made from"), made)
        if by is not None:
            facts.add_links(tr("Document", "Replaced by"), [(("documents", by.id), _told(by))], icon="arrow_sync")
        others = [(("documents", one.id), _told(one)) for one in replaced]
        facts.add_links(tr("Document", "Replaces"), others, icon="arrow_sync")
        facts.linked.connect(self.linked)
        return facts

    def _add_files(self, document: Document, kept: Sequence[Attachment]) -> None:
        if not kept and not document.file_name:
            return
        self._column.addWidget(section(tr("Document", "Files")))
        for one in kept:
            self._add_link(one.name, one, icon="attach").clicked.connect(self._file_pressed)
        if document.file_name and document.folder:
            path = Path(document.folder) / document.file_name
            self._add_link(document.file_name, path, icon="open").clicked.connect(self._path_pressed)
            folder = tr("Document", "Folder {name}", name=path.parent.name)
            self._add_link(folder, path.parent, icon="folder").clicked.connect(self._path_pressed)

    def _add_link(self, words: str, record: object, *, icon: str) -> LinkLine:
        line = LinkLine(words, icon=icon)
        line.setProperty("record", record)
        self._column.addWidget(line)
        return line

    @Slot()
    def _file_pressed(self) -> None:
        self.file_wanted.emit(self.sender().property("record"))

    @Slot()
    def _path_pressed(self) -> None:
        self.path_wanted.emit(self.sender().property("record"))


def _told(document: Document) -> str:
    return " · ".join(filter(None, (document.number, document.name)))
