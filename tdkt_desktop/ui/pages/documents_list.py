"""The documents out and in: searched, counted by state, one beside the list with its files and what happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.documents import annul_document, replace_document
from tdkt_desktop.actions.incoming import settle_document
from tdkt_desktop.documents.catalogue import FORMS
from tdkt_desktop.domain.document import Direction, Document, DocumentState, MadeFrom
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.document_listing import DOCUMENTS
from tdkt_desktop.storage.files import Attachment
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import opening
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.documents_arrivals import Arrivals
from tdkt_desktop.ui.pages.documents_forms import ChooseForm, ReasonForm, ReplaceForm
from tdkt_desktop.ui.pages.documents_panel import DocumentBody
from tdkt_desktop.ui.pages.documents_rows import ARRIVED, COLUMNS, DocumentRows, counts_of
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam


class DocumentList(ListPage):
    """`compose_wanted` gives a MadeFrom to compose, or the id of a document that was made here."""

    page_key = "documents"
    tables = frozenset({"document", "document_event", "attachment", "decision", "award_round"})
    columns = COLUMNS

    compose_wanted = Signal(object)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self._rows = DocumentRows(self.office)
        super().__init__(seam, title=title, parent=parent)
        self.forms = FormPlace(self)
        self._desk = opening.Desk("van-ban")
        self.arrivals = Arrivals(self, parent=self)
        self.years = FilterMenu(tr("Document", "Every year"), key="year")
        self.years.changed.connect(self.apply_filters)
        self.filter_row.insertWidget(1, self.years)
        self.set_verbs(
            Verb(tr("Document", "Enter a received one…"), self.receive, icon="arrow_download", key="Ctrl+I"),
            Verb(tr("Document", "Compose…"), self.compose, icon="edit", key="Ctrl+N", is_filled=True),
        )
        assert self.empty is not None
        self.empty.cards[0].clicked.connect(self.compose)
        self.empty.cards[1].clicked.connect(self.receive)

    # ---- rows

    def listing(self) -> Listing:
        return self._rows

    def own_filters(self) -> dict[str, object]:
        years = getattr(self, "years", None)
        return {} if years is None or years.value is None else {"year": years.value}

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        if not keys:
            return {}
        key = next(iter(keys))
        return {"direction": ARRIVED} if key == ARRIVED else {"state": key}

    def counts_changed(self) -> None:
        rows, text = self._rows, self.search.text().strip()
        under = {**self.own_filters(), **({"text": text} if text else {})}
        directions = rows.tally("direction", under)
        self.counters.set_counts(counts_of(rows.tally("state", under), directions))
        years = rows.tally("year", {})
        known = sorted((year for year in years if isinstance(year, int)), reverse=True)
        if hasattr(self, "years"):
            self.years.set_choices([(year, str(year)) for year in known])
        sent, arrived = directions.get(Direction.OUT.value, 0), directions.get(ARRIVED, 0)
        self.set_facts(tr("Document", "{sent} sent out, {arrived} received", sent=sent, arrived=arrived))

    def empty_state(self) -> EmptyState:
        cards = (
            Beginning(
                tr("Document", "Compose a document"),
                tr("Document", "{count} forms of the pack, filled in from rounds and decisions.", count=len(FORMS)),
                "edit",
                "Ctrl+N",
            ),
            Beginning(
                tr("Document", "Enter a received one"),
                tr("Document", "Number, sender, content, due day, and its file."),
                "arrow_download",
                "Ctrl+I",
            ),
        )
        words = tr("Document", "Every paper that is made in a round or for a decision comes here too.")
        return EmptyState(
            "document_bullet_list", title=tr("Document", "No document yet"), words=words, beginnings=cards
        )

    # ---- a document beside the list

    def record_shown(self, row: Row) -> None:
        with self.office.reader() as reader:
            document = reader.documents.get(int(str(row["id"])))
        body = DocumentBody(self.office, document)
        # the pressed link goes with its panel
        body.linked.connect(self._go_to, Qt.ConnectionType.QueuedConnection)
        body.file_wanted.connect(self._open_file)
        body.path_wanted.connect(self._open_path)
        badge = row["badge"]
        self.panel.show_record(
            document.id,
            name=document.name,
            facts=" · ".join(filter(None, (document.number, document.kind))),
            chips=[badge] if isinstance(badge, Badge) else [],
            parts=(body,),
            verbs=self._panel_verbs(document),
        )

    def _panel_verbs(self, document: Document) -> list[Verb]:
        attach = Verb(tr("Document", "Attach files…"), self.attach, icon="attach")
        annul = Verb(tr("Document", "Annul…"), self.ask_annulment, icon="error_circle")
        if document.direction is Direction.IN:
            settled = document.state is DocumentState.SETTLED
            words = tr("Document", "Take up again") if settled else tr("Document", "Settled")
            return [Verb(words, self.settle, icon="checkmark_circle", is_filled=not settled), attach]
        words = tr("Document", "Go on composing") if document.is_open else tr("Document", "Show page")
        verbs = [Verb(words, self.open_paper, icon="edit" if document.is_open else "eye", is_filled=True), attach]
        if document.state is DocumentState.ISSUED:
            verbs += [Verb(tr("Document", "Replace…"), self.ask_replacement, icon="arrow_sync"), annul]
        return [*verbs, annul] if document.is_open else verbs

    def _beside(self) -> Document | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        if shown is None:
            return None
        with self.office.reader() as reader:
            return reader.documents.get(int(str(shown)))

    @Slot(object)
    def _go_to(self, link: object) -> None:
        assert isinstance(link, tuple)
        page, record = link
        if page == "documents":
            self.show_record(record)
        else:
            self.seam.open_page(page, record)

    @Slot(object)
    def _open_file(self, attachment: object) -> None:
        assert isinstance(attachment, Attachment)
        kept = self.office.attachments.fetch(attachment.sha256, name=attachment.name)
        copy = self._desk.place(attachment.name)
        copy.write_bytes(kept.read_bytes())
        self._open_path(copy)

    @Slot(object)
    def _open_path(self, path: object) -> None:
        assert isinstance(path, Path)
        if not path.exists() or not opening.open_path(path):
            self.seam.say(tr("Document", "“{name}” is not there any more.", name=path.name))

    # ---- forms above the list

    @property
    def form(self) -> InlineForm | None:
        """The form that is open."""
        return self.forms.form

    def show_form(self, form: InlineForm, on_confirm: Callable[[], object]) -> None:
        """Open a form; `on_confirm`, a bound method, does what it says."""
        form.confirmed.connect(on_confirm)
        self.forms.show(form)

    @Slot(object)
    def form_done(self, _step: object) -> None:
        """What the form asked for was done: put it away."""
        self.forms.close()

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """An open form has its place again, which the list takes when the window changes."""
        if self.form is not None:
            self.forms.fit()

    # ---- sent out

    def compose(self) -> None:
        """Choose a form and what it is made from."""
        self.show_form(ChooseForm(self.office, year=self.seam.year), self._compose)

    def _compose(self) -> None:
        assert isinstance(self.form, ChooseForm)
        made_from: MadeFrom = self.form.made_from
        self.forms.close()
        self.compose_wanted.emit(made_from)

    def open_paper(self) -> None:
        """Show the pages of the document beside the list."""
        found = self._beside()
        if found is not None:
            self.compose_wanted.emit(found.id)

    def ask_annulment(self) -> None:
        """Ask for the reason."""
        found = self._beside()
        if found is not None:
            self.show_form(ReasonForm(found), self._annul)

    def _annul(self) -> None:
        assert isinstance(self.form, ReasonForm)
        self.seam.run(annul_document, self.form.document_id, reason=self.form.reason.text(), done=self.form_done)

    def ask_replacement(self) -> None:
        """Ask which issued document takes the place of the one beside the list."""
        found = self._beside()
        if found is None:
            return
        issued = Filter(equal={"state": DocumentState.ISSUED.value})
        with self.office.reader() as reader:
            rows = [row for row in DOCUMENTS.rows(reader.connection, issued) if row["id"] != found.id]
        if not rows:
            self.seam.say(tr("Document", "No other document is issued: compose and issue the new one first."))
            return
        choices = [(row["id"], " · ".join(filter(None, (row["number"], row["title"])))) for row in rows]
        self.show_form(ReplaceForm(found, choices=choices), self._replace)

    def _replace(self) -> None:
        assert isinstance(self.form, ReplaceForm)
        self.seam.run(replace_document, self.form.document_id, by=self.form.by.value, done=self.form_done)

    # ---- received

    def receive(self) -> None:
        """Open the form of a document that arrived."""
        self.arrivals.begin()

    def attach(self) -> None:
        """Ask for files to attach to the document beside the list."""
        found = self._beside()
        if found is not None:
            self.arrivals.ask_for_files_of(found.id)

    def settle(self) -> None:
        """Say that the document received is dealt with, or take it up again."""
        found = self._beside()
        if found is not None:
            self.seam.run(settle_document, found.id, settled=found.state is not DocumentState.SETTLED)
