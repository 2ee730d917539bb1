"""What can be begun from the list of rules: a pack looked at, two compared, a row changed in the draft."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_drafts import Deed
from tdkt_desktop.actions.pack_sides import NATIONAL, packs_on_file
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.aloud import PackRow
from tdkt_desktop.packs.draft import last_day_column
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.file_choice import ask_for_pack, remember_folder
from tdkt_desktop.ui.pages.form_place import FormPlace
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
        return found

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
        assert self.book is not None
        record = self.panel.record
        row = self.book.aloud.at.get(record) if isinstance(record, tuple) else None
        if row is not None:
            self.row_wanted.emit(row, deed)
