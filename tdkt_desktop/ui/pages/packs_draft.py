"""The draft of a pack: what it changes, each of which can be taken back, and writing it as one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_drafts import (
    Deed,
    DraftHead,
    DraftState,
    begin_draft,
    open_draft,
    rename_draft,
    take_back,
    write_draft,
)
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.packs.compare import Change
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.file_choice import ask_for_target, remember_folder
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.packs_change_list import ChangeList
from tdkt_desktop.ui.pages.packs_changes import ChangeBook
from tdkt_desktop.ui.pages.packs_row_form import KEEPING
from tdkt_desktop.ui.seam import Seam

WRITING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing the pack"))
OPENING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Opening the draft"))
SUFFIX = "zip"


class DraftList(ChangeList):
    """What the draft changes; `opened` when there is a draft to work on, `row_wanted` to fill in one of its rows."""

    opened = Signal()
    others_wanted = Signal()
    row_wanted = Signal(object, object)  # PackRow, Deed
    page_key = "packs_draft"

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.state: DraftState | None = None
        super().__init__(seam, title=title, parent=parent)
        self._set_verbs()

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "edit", title=tr("Pack", "The draft changes nothing yet"),
            words=tr("Pack", "Open a rule on the page before and choose “Edit in the draft…”."),
        )  # fmt: skip

    def _set_verbs(self) -> None:
        if self.state is None:
            self.set_verbs()
            return
        self.set_verbs(
            Verb(tr("Pack", "Other drafts…"), self.others_wanted.emit, icon="document_bullet_list"),
            Verb(tr("Pack", "New draft…"), self.ask_for_new, icon="add"),
            Verb(tr("Pack", "Name and version…"), self.ask_for_name, icon="edit", key="F2"),
            Verb(tr("Pack", "Take back"), self.take_back, icon="arrow_undo", key="Del"),
            Verb(tr("Pack", "Write the draft pack…"), self.ask_target, icon="arrow_upload", is_filled=True),
        )

    # ---- the draft

    def open(self, name: str | None = None) -> None:
        """Open a draft, else the one worked on last; where there is none, ask for the name of a new one."""
        self.seam.read(open_draft, name, done=self._opened, name=OPENING)

    @Slot(object)
    def _opened(self, state: object) -> None:
        if state is None:
            self.set_title(tr("Pack", "New draft"))
            self.ask_for_new()
            self.opened.emit()
        else:
            self.show_state(state)
            self.opened.emit()

    @Slot(object)
    def show_state(self, state: object) -> None:
        """Show the draft as it is now."""
        assert isinstance(state, DraftState)
        is_first = self.state is None
        self.state = state
        if is_first:
            self._set_verbs()
        self.close_form()
        self.set_title(state.manifest.name)
        self.set_facts(
            tr("Pack", "Draft · version {version} · {issuer}", version=state.manifest.version,
               issuer=state.manifest.issuer)
        )  # fmt: skip
        self.panel.put_away()
        self.show_book(ChangeBook(state.changes, faults=state.findings))

    # ---- its name

    @Slot()
    def ask_for_new(self) -> None:
        """Begin another draft."""
        self.show_form(self._form(tr("Pack", "New draft"), verb=tr("Pack", "Begin"), known=None), self._begin)

    @Slot()
    def ask_for_name(self) -> None:
        """Change name, issuer or version."""
        if self.state is not None:
            words = tr("Pack", "Name and version")
            self.show_form(self._form(words, verb=tr("Pack", "Keep"), known=self.state), self._rename)

    def _form(self, title: str, *, verb: str, known: DraftState | None) -> InlineForm:
        manifest = known.manifest if known is not None else None
        version = manifest.version if manifest is not None else f"{self.office.today.year}.1"
        fields = (
            LineField(tr("Pack", "Name of the pack"), text=manifest.name if manifest else "", check=_needed),
            LineField(tr("Pack", "Issuer"), text=manifest.issuer if manifest else "", check=_needed),
            LineField(tr("Pack", "Version"), text=version, check=_needed),
        )
        return InlineForm(title, fields=fields, verb=verb)

    def _said(self) -> DraftHead | None:
        """What stands in the form; None, with the first empty field told of, when something is missing."""
        assert self.form is not None
        name, issuer, version = self.form.fields
        for field in (name, issuer, version):
            field.check_now()
            if field.error:
                field.go_to()
                return None
        return DraftHead(name.text(), issuer.text(), version.text())

    def _begin(self) -> None:
        if (head := self._said()) is not None:
            self.seam.read(begin_draft, head, done=self._begun, name=KEEPING)

    @Slot(object)
    def _begun(self, state: object) -> None:
        self.show_state(state)
        self.opened.emit()

    def _rename(self) -> None:
        if (head := self._said()) is not None and self.state is not None:
            self.seam.read(rename_draft, self.state.draft, head, done=self.show_state, name=KEEPING)

    # ---- its changes

    def _change(self) -> Change | None:
        record = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        row = next((row for row in self.all_rows if row["id"] == record), None)
        return row["of"] if row is not None and isinstance(row["of"], Change) else None

    @Slot()
    def take_back(self) -> None:
        """Take the change under the cursor back."""
        change = self._change()
        if change is None or self.state is None:
            self.seam.say(tr("Pack", "Choose the change that is to be taken back."))
            return
        self.seam.read(take_back, self.state.draft, change, done=self.show_state, name=KEEPING)

    def panel_verbs(self, row: Row) -> list[Verb]:
        of = row["of"]
        if not isinstance(of, Change):
            return []
        back = Verb(tr("Pack", "Take back"), self.take_back, icon="arrow_undo")
        if of.after is None:
            return [back]
        return [Verb(tr("Pack", "Go on editing…"), self.go_on, icon="edit", is_filled=True), back]

    @Slot()
    def go_on(self) -> None:
        """Fill in once more the row that was changed."""
        change = self._change()
        if change is not None and change.after is not None:
            self.row_wanted.emit(change.after, Deed.EDIT)

    # ---- the file

    @Slot()
    def ask_target(self) -> None:
        """Ask where the pack shall be written; one with faults is not written."""
        if self.state is None:
            return
        if self.state.findings:
            count = len(self.state.findings)
            self.seam.say(tr("Pack", "Not written yet: mend the {count} faults in the list first.", count=count))
            return
        name = f"{self.state.manifest.code.lower()}-{self.state.manifest.version}.{SUFFIX}"
        ask_for_target(
            self, tr("Pack", "Where shall the pack stand?"), name=name, kinds=[(tr("Pack", "Rule packs"), SUFFIX)],
            settings=self.seam.settings, chosen=self.write_to,
        )  # fmt: skip

    @Slot(str)
    def write_to(self, target: str) -> None:
        """Write the pack."""
        assert self.state is not None
        remember_folder(self.seam.settings, Path(target).parent)
        self.seam.read(write_draft, self.state.draft, Path(target), done=self._written, name=WRITING)

    @Slot(object)
    def _written(self, target: object) -> None:
        assert isinstance(target, Path)
        self.seam.say(tr("Pack", "{name} was written, not signed yet.", name=target.name))


def _needed(text: str) -> str:
    return "" if text.strip() else tr("Pack", "This must not be left blank")
