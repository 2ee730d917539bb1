"""What can be begun from the list of rules: a pack looked at, two compared, a row changed in the draft or switched."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_drafts import Deed
from tdkt_desktop.actions.pack_sides import NATIONAL, packs_on_file
from tdkt_desktop.actions.rule_switches import switch_rule_off, switch_rule_on
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.aloud import PackRow
from tdkt_desktop.packs.draft import last_day_column
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.file_choice import ask_for_pack, remember_folder
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.packs_rows import PackBook
from tdkt_desktop.ui.pages.packs_sides import SidesForm
from tdkt_desktop.ui.seam import Seam


class PackDeeds(ListPage):
    """The verbs of the list of rules; its signals tell what is wanted."""

    pack_wanted = Signal(object)  # path of a pack to be looked at
    compare_wanted = Signal(object, object)  # two sides
    draft_wanted = Signal()
    row_wanted = Signal(object, object)  # PackRow, Deed

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self.book: PackBook | None = None
        self.forms: FormPlace | None = None
        super().__init__(seam, title=title, parent=parent)

    def offer_deeds(self) -> None:
        """Show the verbs, and keep a place for their forms."""
        self.forms = FormPlace(self)
        self.set_verbs(
            Verb(tr("Pack", "Draft pack"), self.draft_wanted.emit, icon="edit"),
            Verb(tr("Pack", "Compare…"), self.ask_sides, icon="arrow_sync"),
            Verb(tr("Pack", "Install from USB…"), self.ask_pack, icon="usb_stick", key="Ctrl+I", is_filled=True),
        )

    # ---- packs in

    @Slot()
    def ask_pack(self) -> None:
        """Ask for a pack to be looked at."""
        ask_for_pack(self, settings=self.seam.settings, chosen=self.take_pack)

    @Slot(str)
    def take_pack(self, path: str) -> None:
        """Look at a pack; nothing is installed."""
        remember_folder(self.seam.settings, Path(path).parent)
        self.pack_wanted.emit(Path(path))

    @Slot()
    def ask_sides(self) -> None:
        """Ask which two packs to compare."""
        assert self.forms is not None
        form = SidesForm(packs_on_file(self.office), settings=self.seam.settings, second=NATIONAL)
        form.chosen.connect(self._sides_chosen)
        self.forms.show(form)
        form.closed.connect(self.settle_form)
        self.settle_form()

    @Slot()
    def settle_form(self) -> None:
        """Give the form the room of a list that is away."""
        if self.forms is not None:
            self.forms.fit()
            self.body.setStretch(0, 0 if self.splitter.isHidden() else 1)

    @Slot(object, object)
    def _sides_chosen(self, old: object, new: object) -> None:
        assert self.forms is not None
        self.forms.close()
        self.settle_form()
        self.compare_wanted.emit(old, new)

    # ---- rows for the draft

    def row_verbs(self, row: PackRow) -> list[Verb]:
        """What can be done with a row in the draft."""
        found = [
            Verb(tr("Pack", "Edit in the draft…"), self.edit_row, icon="edit"),
            Verb(tr("Pack", "Add a row…"), self.add_row, icon="add"),
        ]
        if last_day_column(row.shape.file, row.cells) is not None:
            found.append(Verb(tr("Pack", "No longer apply from…"), self.end_row, icon="clock"))
        if row.is_off and self.book is not None:
            if self.book.switch_of(row) is None:
                found.insert(0, Verb(tr("Pack", "Switch on…"), self.ask_to_switch_on, icon="checkmark_circle"))
            else:
                found.insert(0, Verb(tr("Pack", "Leave off again"), self.switch_off, icon="subtract_circle"))
        return found

    # ---- rules that are off by default

    @Slot()
    def ask_to_switch_on(self) -> None:
        """Ask on what the rule beside the list rests here, before it counts."""
        row = self._row_beside()
        if row is None or self.forms is None:
            return
        form = InlineForm(
            tr("Pack", "Switch the rule on"),
            fields=(LineField(tr("Pack", "On what it rests here"), check=_needed),),
            verb=tr("Pack", "Switch on"),
        )
        form.remark.set_words(
            tr("Pack", "It counts from the next appraisal on; decided rounds and past years stay as they were.")
        )
        form.setProperty("rule", row.key[0])
        form.confirmed.connect(self._switch_on)
        self.forms.show(form)
        form.closed.connect(self.settle_form)
        self.settle_form()

    @Slot()
    def _switch_on(self) -> None:
        form = self.sender()
        assert isinstance(form, InlineForm)
        (ground,) = form.fields
        ground.check_now()
        if ground.error:
            ground.go_to()
        else:
            self.seam.run(switch_rule_on, str(form.property("rule")), reason=ground.text(), done=self._switched)

    @Slot()
    def switch_off(self) -> None:
        """Leave the rule beside the list off again."""
        row = self._row_beside()
        if row is not None:
            self.seam.run(switch_rule_off, row.key[0], done=self._switched)

    @Slot(object)
    def _switched(self, step: object) -> None:
        del step
        if self.forms is not None:
            self.forms.close()
            self.settle_form()

    @Slot()
    def edit_row(self) -> None:
        """Put the row beside the list otherwise, in the draft."""
        self._want(Deed.EDIT)

    @Slot()
    def add_row(self) -> None:
        """Add a row like the one beside the list, in the draft."""
        self._want(Deed.ADD)

    @Slot()
    def end_row(self) -> None:
        """Let the row beside the list end on a day, in the draft."""
        self._want(Deed.END)

    def _want(self, deed: Deed) -> None:
        row = self._row_beside()
        if row is not None:
            self.row_wanted.emit(row, deed)

    def _row_beside(self) -> PackRow | None:
        """The row of a pack that stands beside the list."""
        assert self.book is not None
        record = self.panel.record
        return self.book.aloud.at.get(record) if isinstance(record, tuple) else None


def _needed(text: str) -> str:
    return "" if text.strip() else tr("Pack", "Write the paper or the habit that it rests on.")
