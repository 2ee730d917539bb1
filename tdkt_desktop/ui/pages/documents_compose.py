"""Composing a paper: its fields at the left, its pages at the right; each field that is left is kept in the draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.composing import Preview, made_of, proposed_number
from tdkt_desktop.actions.documents import Draft, check_number, issue, keep_draft, lay_before_signer
from tdkt_desktop.actions.papers import rules_of_paper
from tdkt_desktop.documents.catalogue import Form
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.document import Document, DocumentState, MadeFrom
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.labels import Chip
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages.documents_desk import ComposeDesk
from tdkt_desktop.ui.pages.documents_files import PaperFiles
from tdkt_desktop.ui.pages.documents_render import PaperRenderer
from tdkt_desktop.ui.seam import Seam


class Composer(Page):
    """`left` goes back to the list, with the id of the document that was composed, or None."""

    tables = frozenset({"document", "decision", "award", "nomination", "setting", "meeting", "subject"})
    left = Signal(object)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.made_from: MadeFrom | None = None
        self.document: Document | None = None
        self._keeps = self._keep_again = False
        self._then: Callable[[], object] | None = None
        self._chip: Chip | None = None
        self.rules = self.office.rulebook
        self.desk = ComposeDesk(seam)
        self.fields, self.view = self.desk.fields, self.desk.pane.view
        self.files = PaperFiles(self, parent=self)
        self.body.addWidget(self.desk, 1)
        self.renderer = PaperRenderer(seam, self.fields, self.view, parent=self)
        self.renderer.rendered.connect(self._rendered)
        self.fields.left.connect(self.keep)
        self.head.back.show()
        self.head.back.clicked.connect(self.leave)

    @property
    def entry(self) -> Form:
        """The form that is composed."""
        assert self.made_from is not None
        return form_of(self.made_from.code)

    @property
    def is_open(self) -> bool:
        """Whether the paper may still be changed."""
        return self.document is None or self.document.is_open

    def draft(self) -> Draft:
        """What stands in the fields."""
        assert self.made_from is not None
        number = self.fields.number.text() or None
        other_side = self.fields.other_side.text() or None
        issued_as = self.document.id if self.document is not None and not self.is_open else None
        return Draft(self.made_from, self.fields.values, number, self.fields.dated, other_side, issued_as)

    # ---- coming and going

    def begin(self, made_from: MadeFrom) -> None:
        """Compose a paper from something: go on with the draft of it that there is, else begin one."""
        with self.office.reader() as reader:
            known = reader.documents.made(made_from)
        self._open(made_from, known if known is not None and known.is_open else None)

    def open_document(self, document_id: int) -> None:
        """Show a document that was made here."""
        with self.office.reader() as reader:
            found = reader.documents.get(document_id)
        assert found.made_from is not None
        self._open(found.made_from, found)

    def _open(self, made_from: MadeFrom, document: Document | None) -> None:
        self.made_from, self.document = made_from, document
        self.fields.show_fields((), {})
        self._show_document()
        self._show_values(force=True)
        self.renderer.begin(self.draft)
        self.fields.number.editor.setFocus()

    def _show_values(self, *, force: bool) -> None:
        found = self.document
        number, dated = (found.number or "", found.dated) if found else ("", None)
        assert self.made_from is not None
        if self.is_open and not number and self.made_from.decision_id is not None:
            with self.office.reader() as reader:
                decision = reader.awards.decision(self.made_from.decision_id)
            number, dated = decision.number or "", decision.signed_on
        other_side = (found.other_side or "") if found else ""
        values = found.values if found else {}
        self.fields.show_values(values, number=number, dated=dated, other_side=other_side, force=force)

    def _show_document(self) -> None:
        """Head, chip, verbs and hints, as the document stands."""
        assert self.made_from is not None
        self._name()
        with self.office.reader() as reader:
            made = made_of(reader, self.made_from)
            year = (self.fields.dated or self.office.today).year
            free = proposed_number(reader, self.made_from, year=year)
            self.rules = rules_of_paper(self.office, reader, self.made_from)
        pack = self.rules.manifest
        self.set_facts(
            tr("Document", "Form {code} · {pack} {version} · {made}", code=self.entry.code, pack=pack.name,
               version=pack.version, made=made) + whose_form(self.entry, self.rules)
        )  # fmt: skip
        state = self.document.state if self.document is not None else DocumentState.DRAFT
        if self._chip is not None:
            self.head.extra.removeWidget(self._chip)
            self._chip.deleteLater()
        badge = statuses.badge(statuses.DOCUMENT, state.value)
        assert badge is not None
        self._chip = Chip(badge)
        self.head.extra.addWidget(self._chip)
        self.fields.number.line.setPlaceholderText(free if self.is_open else "")
        self.fields.set_read_only(read_only=not self.is_open)
        self.set_verbs(*self._verbs(state))
        self.count(tr("Document", "Document {code}", code=self.entry.code))

    def _name(self) -> None:
        """The form's whole title, or its kind where there is no room for it."""
        if self.made_from is not None:
            self.set_title(self.entry.kind_words if self.is_narrow else self.entry.title)

    def _verbs(self, state: DocumentState) -> list[Verb]:
        verbs = [Verb(tr("Document", "Open in Word"), self.files.open_in_word, icon="edit")]
        verbs.append(Verb(tr("Document", "Write to a file…"), self.files.ask_target, icon="save", key="Ctrl+E"))
        verbs.append(Verb(tr("Document", "Print"), self.files.print_pdf, icon="print", key="Ctrl+P"))
        if state is DocumentState.DRAFT:
            verbs.insert(0, Verb(tr("Document", "Lay before signer"), self.lay, icon="send"))
        if self.is_open:
            issue_it = tr("Document", "Issue")
            verbs.append(Verb(issue_it, self.issue, icon="checkmark", is_filled=True))
        return verbs

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self.renderer.stop()
        self.left.emit(self.document.id if self.document is not None else None)

    def go_back(self) -> bool:
        self.leave()
        return True

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        if self.made_from is None:
            return
        if self.document is not None:
            with self.office.reader() as reader:
                here = reader.documents.has(self.document.id)
                self.document = reader.documents.get(self.document.id) if here else None
            self._show_document()
            self._show_values(force=False)
        self.renderer.render()

    @Slot(object)
    def _rendered(self, result: object) -> None:
        assert isinstance(result, Preview)
        values = self.document.values if self.document is not None else {}
        self.fields.show_fields(result.fields, values)
        self.fields.set_read_only(read_only=not self.is_open)
        self.desk.tell()

    # ---- keeping and issuing

    def check(self) -> bool:
        """Say under number or day what is wrong with them; whether every field is right."""
        fields = self.fields
        if not fields.number.error and not fields.day.error and self.made_from is not None:
            try:
                check_number(self.office, self.draft(), document_id=self.document.id if self.document else None)
            except OfficerError as wrong:
                self.fields.show_wrong(wrong)
        self.desk.tell()
        return not any(field.error for field in fields.all)

    @Slot()
    def keep(self) -> None:
        """Keep the draft: a field was changed and left. What is wrong is not kept, and the page keeps what was."""
        if not self.is_open or not self.check():
            return
        if self._keeps:
            self._keep_again = True
            return
        self._keeps = True
        document_id = self.document.id if self.document is not None else None
        self.seam.run(
            keep_draft, self.draft(), say=say, document_id=document_id, done=self._kept, failed=self._not_kept
        )

    @Slot(object)
    def _kept(self, _step: object) -> None:
        self._keeps = False
        if self.document is None:
            with self.office.reader() as reader:
                self.document = reader.documents.get(reader.documents.newest())
            self._show_document()
        if self._keep_again:
            self._keep_again = False
            self.keep()
        elif self._then is not None:
            then, self._then = self._then, None
            then()

    @Slot(object)
    def _not_kept(self, _error: object) -> None:
        self._keeps = self._keep_again = False
        self._then = None

    def lay(self) -> None:
        """The draft goes to the signer."""
        self._then = self._lay
        self.keep()

    def _lay(self) -> None:
        assert self.document is not None
        self.seam.run(lay_before_signer, self.document.id)

    def issue(self) -> None:
        """Issue under the number and day that stand there, else under the next free number, today."""
        fields, made_from = self.fields, self.made_from
        assert made_from is not None
        if fields.dated is None and not fields.day.error:
            fields.day.set_text(fields.proposed_day or short_date(self.office.today))
        if not fields.number.text():
            with self.office.reader() as reader:
                year = (fields.dated or self.office.today).year
                fields.number.set_text(proposed_number(reader, made_from, year=year))
        if not self.check():
            self.desk.go_to_wrong()
            return
        found, draft = self.document, self.draft()
        if found is not None and (found.values, found.other_side) == (draft.values, draft.other_side):
            self._issue()  # number and day go along with the issuing
        else:
            self._then = self._issue
            self.keep()

    def _issue(self) -> None:
        assert self.document is not None
        dated = self.fields.dated
        assert dated is not None
        self.seam.run(issue, self.document.id, number=self.fields.number.text(), dated=dated, say=say)

    @Slot(object)
    def written(self, step: object) -> None:
        """The paper was written to a file, which made it a document if it was none."""
        if self.document is None:
            self._kept(step)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.desk.fit(narrow=narrow)
        self._name()


def whose_form(form: Form, rules: Rulebook) -> str:
    """Which files of a form come from the province's own: the pages shown and the PDF never do."""
    own = (("Word", rules.forms), ("Excel", rules.sheets))
    kinds = ", ".join(name for name, codes in own if form.code in codes)
    words = tr("Document", "{kinds} in the form of the province, PDF as shown here", kinds=kinds)
    return f" · {words}" if kinds else ""
