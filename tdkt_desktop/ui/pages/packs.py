"""Gói biểu mẫu: the rules in use, a pack looked at before it is installed, and the draft of a pack."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_drafts import Deed, RowDesk, open_row
from tdkt_desktop.packs.aloud import PackRow
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.pages.packs_browse import PackList
from tdkt_desktop.ui.pages.packs_draft import OPENING, DraftList
from tdkt_desktop.ui.pages.packs_drafts import NAME, WRITE, DraftsList
from tdkt_desktop.ui.pages.packs_look import PackLook
from tdkt_desktop.ui.pages.packs_row_form import RowPage
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam

SUFFIX = ".zip"


class PacksPage(PageOfViews):
    """Record of `show_record`: that of the list of rules."""

    tables = PackList.tables

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self._wanted: tuple[PackRow, Deed] | None = None
        self._asked = ""  # what is asked of the draft that is being opened
        self._all_wanted = False
        self.list = PackList(seam, title=title, parent=self.views)
        self.list.pack_wanted.connect(self.look_at)
        self.list.compare_wanted.connect(self.compare)
        self.list.draft_wanted.connect(self.open_draft)
        self.list.row_wanted.connect(self.fill_in)
        self.add_view(self.list)
        self.drop = DropZone(self, words=tr("Pack", "Drop to look at the pack"), refusal=_refusal_of)
        self.drop.dropped.connect(self._dropped)

    @cached_property
    def look(self) -> PackLook:
        """The look at a pack, made when one is first wanted."""
        made = PackLook(self.seam, title=tr("Pack", "Rule pack"), parent=self.views)
        made.left.connect(self.show_list)
        made.ready.connect(self._show_look)
        self.add_view(made)
        return made

    @cached_property
    def draft(self) -> DraftList:
        """The draft, made when one is first wanted."""
        made = DraftList(self.seam, title=tr("Pack", "Draft pack"), parent=self.views)
        made.left.connect(self.show_list)
        made.opened.connect(self._draft_opened)
        made.row_wanted.connect(self.fill_in)
        made.others_wanted.connect(self.show_drafts)
        self.add_view(made)
        return made

    @cached_property
    def drafts(self) -> DraftsList:
        """The drafts of the office, made when one of several is first wanted."""
        made = DraftsList(self.seam, title=tr("Pack", "Draft packs"), parent=self.views)
        made.left.connect(self.show_list)
        made.ready.connect(self._drafts_read)
        made.wanted.connect(self._open_named)
        made.new_wanted.connect(self._begin_draft)
        self.add_view(made)
        return made

    @cached_property
    def row(self) -> RowPage:
        """The form of a row of the draft, made when one is first wanted."""
        made = RowPage(self.seam, title=tr("Pack", "Edit in the draft"), parent=self.views)
        made.left.connect(self._show_draft)
        made.kept.connect(self._row_kept)
        self.add_view(made)
        return made

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Look at a pack from a file; nothing is installed."""
        self.look.propose(path)

    @Slot(object, object)
    def compare(self, old: object, new: object) -> None:
        """Put two packs beside each other."""
        self.look.compare(old, new)

    @Slot(object)
    def _dropped(self, paths: list[Path]) -> None:
        self.look_at(paths[0])

    # ---- the draft

    @Slot()
    def open_draft(self) -> None:
        """Show the drafts; where there is but one, that one; where there is none, begin one."""
        self._wanted, self._asked = None, ""
        self._all_wanted = False
        self.drafts.read()

    @Slot()
    def show_drafts(self) -> None:
        """Show the list of drafts, be there one or many."""
        self._wanted, self._all_wanted = None, True
        self.drafts.read()

    @Slot()
    def _drafts_read(self) -> None:
        if len(self.drafts.drafts) > 1 or self._all_wanted or self.view is self.drafts:
            self.show_view(self.drafts)
        else:
            self.draft.open()

    @Slot(object, str)
    def _open_named(self, name: str, asked: str) -> None:
        self._wanted, self._asked = None, asked
        self.draft.open(name)

    @Slot()
    def _begin_draft(self) -> None:
        self._wanted, self._asked = None, ""
        self.show_view(self.draft)
        self.draft.ask_for_new()

    @Slot(object, object)
    def fill_in(self, row: PackRow, deed: Deed) -> None:
        """Fill in a row of the draft; where there is no draft, one is begun first."""
        self._wanted = (row, deed)
        self.draft.open()

    @Slot()
    def _draft_opened(self) -> None:
        state = self.draft.state
        if self._wanted is None or state is None or self.draft.form is not None:
            self.show_view(self.draft)
            if self.draft.form is not None:
                self.draft.form.begin()
            elif asked := {NAME: self.draft.ask_for_name, WRITE: self.draft.ask_target}.get(self._asked):
                self._asked = ""
                asked()
            return
        (row, deed), self._wanted = self._wanted, None
        self.seam.read(open_row, state.draft, row, deed=deed, done=self._row_opened, failed=self._row_refused,
                       name=OPENING)  # fmt: skip

    @Slot(object)
    def _row_opened(self, desk: object) -> None:
        assert isinstance(desk, RowDesk)
        assert self.draft.state is not None
        self.row.begin(desk, draft_name=self.draft.state.manifest.name)
        self.show_view(self.row)
        assert self.row.form is not None
        self.row.form.begin()

    @Slot(object)
    def _row_refused(self, error: object) -> None:
        del error  # the window tells of it; the list of changes is where it is settled
        self._show_draft()

    @Slot(object)
    def _row_kept(self, state: object) -> None:
        self.draft.show_state(state)
        self._show_draft()
        self.seam.say(tr("Pack", "Kept in the draft; the rules in use are as they were."))

    @Slot()
    def _show_draft(self) -> None:
        self.show_view(self.draft)

    @Slot()
    def _show_look(self) -> None:
        self.show_view(self.look)

    @Slot()
    def show_list(self) -> None:
        """Back to the rules in use."""
        self.show_view(self.list)

    def show_record(self, record: object) -> None:
        self.show_list()
        self.list.show_record(record)

    def show_year(self, year: int) -> None:
        self.list.show_year(year)

    def go_back(self) -> bool:
        return self.view is not self.list and self.view.go_back()


def _refusal_of(paths: list[Path]) -> str:
    if len(paths) > 1:
        return tr("Pack", "One pack at a time")
    return "" if paths[0].suffix.lower() == SUFFIX else tr("Pack", "A pack is one .zip file")
