"""The drafts of packs: each opened, renamed, written as a file, deleted and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.pack_drafts import DraftOnFile, delete_draft, list_drafts, restore_draft
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Filters, FixedListing, Kind, Listing, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.packs_row_form import KEEPING
from tdkt_desktop.ui.pages.record_list import Facts, RecordList
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Tone

READING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading the drafts"))
OPEN, DELETED = "open", "deleted"
_MAY_BREAK = "\u200b"
"""Of no width: a long code goes on in the next line there."""
NAME, WRITE = "name", "write"
"""What is asked of a draft that is opened for it."""
STATES = {
    OPEN: Badge(QT_TRANSLATE_NOOP("Pack", "Draft"), Tone.INFO, "edit"),
    DELETED: Badge(QT_TRANSLATE_NOOP("Pack", "Deleted"), Tone.MUTE, "delete"),
}


def _shown_state(row: Row) -> object:
    badge = STATES[str(row["state"])]
    return Badge(tr("Pack", badge.word), badge.tone, badge.icon)


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Draft pack"), Kind.TWO, second="second", least=260),
    Column("changed", QT_TRANSLATE_NOOP("Column", "Worked on last"), width=150, priority=2, is_muted=True),
    Column("state", QT_TRANSLATE_NOOP("Column", "State"), Kind.CHIP, width=120, priority=1, show=_shown_state),
)


class DraftsList(RecordList):
    """Every draft of the office; `wanted` gives the name of one to open, and what is then asked of it."""

    ready = Signal()
    left = Signal()
    wanted = Signal(object, str)
    new_wanted = Signal()
    page_key = "packs_drafts"
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.drafts: tuple[DraftOnFile, ...] = ()
        super().__init__(seam, title=title, parent=parent)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.set_verbs(
            Verb(tr("Pack", "Delete"), self.delete, icon="delete", key="Del"),
            Verb(tr("Pack", "Name and version…"), self.rename, icon="edit", key="F2"),
            Verb(tr("Pack", "New draft…"), self.new_wanted.emit, icon="add", key="Ctrl+N"),
            Verb(tr("Pack", "Open the draft"), self.open_draft, icon="open", is_filled=True),
        )

    def empty_state(self) -> EmptyState:
        return EmptyState("edit", title=tr("Pack", "No drafts yet"), words=tr("Pack", "Begin one with “New draft…”."))

    # ---- rows

    def read(self) -> None:
        """Read the drafts; `ready` when they are there."""
        self.seam.read(list_drafts, done=self._read, name=READING)

    @Slot(object)
    def _read(self, drafts: object) -> None:
        assert isinstance(drafts, tuple)
        self.drafts = drafts
        self.refresh(frozenset())
        deleted = sum(one.is_deleted for one in drafts)
        self.counters.set_counts(
            [
                Count("", tr("Pack", "All"), len(drafts)),
                Count(OPEN, tr("Pack", "Drafts"), len(drafts) - deleted, Tone.INFO, "edit"),
                Count(DELETED, tr("Pack", "Deleted"), deleted, Tone.MUTE, "delete"),
            ]
        )
        self.ready.emit()

    def listing(self) -> Listing:
        rows = [_row(one) for one in self.drafts]
        return FixedListing(rows, {"changed": _sort_key}, keeps=_keeps)

    def record_shown(self, row: Row) -> None:
        one = row["of"]
        assert isinstance(one, DraftOnFile)
        facts = Facts()
        facts.add(tr("Pack", "Issuer"), one.manifest.issuer)
        facts.add(tr("Pack", "Version"), one.manifest.version)
        facts.add(tr("Pack", "Code"), one.manifest.code.replace("_", f"_{_MAY_BREAK}"))
        facts.add(tr("Pack", "Worked on last"), _moment(one.changed_at))
        self.panel.show_record(
            row["id"], name=one.manifest.name, facts=str(row["second"]), chips=[_chip(row)], parts=(facts,),
            verbs=self._verbs_of(one),
        )  # fmt: skip

    def _verbs_of(self, one: DraftOnFile) -> Sequence[Verb]:
        if one.is_deleted:
            return [Verb(tr("Pack", "Take back"), self.restore, icon="arrow_undo", is_filled=True)]
        return [
            Verb(tr("Pack", "Open the draft"), self.open_draft, icon="open", is_filled=True),
            Verb(tr("Pack", "Write the draft pack…"), self.write, icon="arrow_upload"),
            Verb(tr("Pack", "Delete"), self.delete, icon="delete"),
        ]

    # ---- deeds

    def _chosen(self) -> DraftOnFile | None:
        """The draft beside the list, or under the cursor."""
        record = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        found = next((one for one in self.drafts if _record(one) == record), None)
        if found is None:
            self.seam.say(tr("Pack", "Choose a draft first."))
        return found

    def _want(self, deed: str = "") -> None:
        found = self._chosen()
        if found is None:
            return
        if found.is_deleted:
            self.seam.say(tr("Pack", "Take “{name}” back first.", name=found.manifest.name))
        else:
            self.wanted.emit(found.name, deed)

    @Slot()
    def open_draft(self) -> None:
        """Open the draft."""
        self._want()

    @Slot()
    def rename(self) -> None:
        """Open the draft and ask for another name."""
        self._want(NAME)

    @Slot()
    def write(self) -> None:
        """Open the draft and ask where to write it."""
        self._want(WRITE)

    @Slot()
    def delete(self) -> None:
        """Delete the draft; it stays among the deleted ones."""
        found = self._chosen()
        if found is not None and not found.is_deleted:
            self.seam.read(delete_draft, found.name, done=self._deleted, name=KEEPING)

    @Slot(object)
    def _deleted(self, draft: object) -> None:
        assert isinstance(draft, DraftOnFile)
        self.panel.put_away()
        self.seam.say(tr("Pack", "“{name}” was deleted; it stands at the end of the list.", name=draft.manifest.name))
        self.read()

    @Slot()
    def restore(self) -> None:
        """Take the deleted draft back."""
        found = self._chosen()
        if found is not None and found.is_deleted:
            self.seam.read(restore_draft, found.name, done=self._restored, name=KEEPING)

    @Slot(object)
    def _restored(self, draft: object) -> None:
        assert isinstance(draft, DraftOnFile)
        self.panel.put_away()
        self.seam.say(tr("Pack", "“{name}” is a draft again.", name=draft.manifest.name))
        self.read()


def _record(one: DraftOnFile) -> tuple[str, str]:
    return DELETED if one.is_deleted else OPEN, one.name


def _row(one: DraftOnFile) -> Row:
    second = tr("Pack", "version {version} · {issuer}", version=one.manifest.version, issuer=one.manifest.issuer)
    return {
        "id": _record(one), "of": one, "name": one.manifest.name, "second": second, "changed": _moment(one.changed_at),
        "state": _record(one)[0], "faint": one.is_deleted, "folded": fold(f"{one.manifest.name} {second}"),
    }  # fmt: skip


def _sort_key(row: Row) -> str:
    of = row["of"]
    assert isinstance(of, DraftOnFile)
    return of.changed_at.isoformat()


def _keeps(row: Row, filters: Filters) -> bool:
    words = fold(str(filters.get("text") or "")).split()
    return filters.get("state") in (None, "", row["state"]) and all(word in str(row["folded"]) for word in words)


def _chip(row: Row) -> Badge:
    badge = _shown_state(row)
    assert isinstance(badge, Badge)
    return badge


def _moment(at: datetime) -> str:
    return f"{short_date(at.date())} {at:%H:%M}"
