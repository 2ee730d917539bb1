"""The list of every person, collective and household; history, grades and rounds beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.cells import change_subject_cells
from tdkt_desktop.actions.people import change_subject
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import touching
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.list_cells import CellAction
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Choice, Listing, Row, Sort
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.office_rows import OfficeRows
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.subject_additions import SubjectAdditions, pause
from tdkt_desktop.ui.pages.subject_forms import KIND_WORDS, SubjectEditor
from tdkt_desktop.ui.pages.subject_record import (
    Past,
    SubjectParts,
    SubjectRecord,
    head_facts,
    read_past,
    read_record,
)
from tdkt_desktop.ui.pages.subject_rows import COLUMNS, ICONS, PLURALS, dressed, nobody_yet
from tdkt_desktop.ui.pages.subject_split import SubjectSplitting
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam

MOST_NAMESAKES = 4
TWO = 2
PAUSE_MS = 120


def save_field(office: Office, subject_id: int, key: str, value: Any) -> Step:
    """Set one field of a subject. Raises what `change_subject` raises."""
    return change_subject(office, subject_id, **{key: value})


class SubjectList(ListPage):
    """Everybody once, with counters by kind; `lists_wanted` when lists shall be taken in.

    `merge_wanted` gives the ids of one or two records, or None, that may be one.
    """

    lists_wanted = Signal()
    list_pasted = Signal(object)  # path of the rows that were pasted
    merge_wanted = Signal(object, object)

    page_key = "subjects"
    tables = frozenset(
        {"subject", "award", "decision", "nomination", "award_round", "grade", "initiative", "unit", "employment",
         "discipline", "former_subject"}
    )  # fmt: skip
    columns = COLUMNS
    first_sort = Sort("name")

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self._rows = OfficeRows(self.office, SUBJECTS, dress=dressed)
        self._editor: SubjectEditor | None = None
        super().__init__(seam, title=title, parent=parent)
        self.forms = FormPlace(self)
        self.additions = SubjectAdditions(self.office, self.seam, self.forms)
        self.splitting = SubjectSplitting(self.office, self.seam, self.forms)
        for deeds in (self.additions, self.splitting):
            deeds.show_wanted.connect(self.show_record)
        self._counting = pause(self._count_kinds, self)
        self.set_verbs(
            Verb(tr("Subject", "Merge doubles…"), self.merge, icon="link"),
            Verb(tr("Subject", "Take in lists…"), self.take_in, icon="arrow_download", key="Ctrl+I"),
            Verb(tr("Subject", "Add a subject"), self.add, icon="add", key="Ctrl+N", is_filled=True),
        )
        if self.empty is not None:
            for card, slot in zip(self.empty.cards, (self.take_in, self.add), strict=True):
                card.clicked.connect(slot)
        self.panel.closed.connect(self._forget_editor)

    # ---- rows

    def listing(self) -> Listing:
        return self._rows

    def cell_action(self) -> CellAction:
        return change_subject_cells

    def choices(self, key: str) -> Sequence[Choice]:
        del key
        return [Choice(unit.id, unit.name) for unit in self._units()]

    takes_lists = True

    def lists_from(self, path: Path) -> bool:
        self.list_pasted.emit(path)
        return True

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"kind": next(iter(keys))} if keys else {}

    def refresh(self, changed: frozenset[str]) -> None:
        super().refresh(changed)
        whole = self._rows.tally("kind", {})
        kinds = [tr("Subject", words, count=whole.get(kind.value, 0)) for kind, words in PLURALS.items()]
        self.set_facts(" · ".join(kinds))
        self._count_kinds()

    def counts_changed(self) -> None:
        self._counting.start()  # a pause after the last key: the rows must not wait for the figures

    @Slot()
    def _count_kinds(self) -> None:
        text = self.search.text().strip()
        found = self._rows.tally("kind", {"text": text} if text else {})
        counts = [Count("", tr("Subject", "All"), sum(found.values()))]
        for kind, words in KIND_WORDS.items():
            count = found.get(kind.value, 0)
            counts.append(Count(kind.value, tr("Subject", words), count, None, ICONS[kind]))
        self.counters.set_counts(counts)

    def empty_state(self) -> EmptyState:
        return nobody_yet()

    # ---- the subject beside the list

    def record_shown(self, row: Row) -> None:
        subject_id = int(str(row["id"]))
        record = read_record(self.office, subject_id)
        if self._editor is not None and self._editor.subject_id == subject_id:
            self.panel.name.set_words(record.subject.name)  # a field that is being left must not lose its neighbours
            self.panel.facts.set_words(head_facts(record.subject))
            return
        self._editor = None
        parts = SubjectParts(record, self.office.rulebook)
        parts.opened.connect(self._open_page)
        parts.past_wanted.connect(self._read_past)
        self.panel.show_record(
            subject_id,
            name=record.subject.name,
            facts=head_facts(record.subject),
            chips=[_kind_badge(record.subject.kind)] if record.subject.kind is not SubjectKind.PERSON else [],
            parts=(parts,),
            verbs=(
                Verb(tr("Subject", "Propose…"), self.propose, icon="ribbon_star", is_filled=True),
                Verb(tr("Subject", "Correct"), self.edit, icon="edit", key="F2"),
                *self._verbs_of(record.subject),
            ),
        )

    def _verbs_of(self, subject: Subject) -> list[Verb]:
        """What can be added to the record, and the merger."""
        found = [Verb(tr("Subject", "Record a grade…"), self.add_grade, icon="form")]
        if subject.kind is SubjectKind.PERSON:
            found.append(Verb(tr("Subject", "Record a workplace…"), self.add_workplace, icon="building"))
            found.append(Verb(tr("Subject", "Record a discipline…"), self.add_discipline, icon="warning"))
        found.append(Verb(tr("Subject", "Merge with…"), self.merge_beside, icon="link"))
        return [*found, Verb(tr("Subject", "Split…"), self.split, icon="people")]

    def selection_verbs(self) -> Sequence[Verb]:
        return (Verb(tr("Subject", "Merge two…"), self.merge_selected, icon="link"),)

    def merge(self) -> None:
        """Look for records that are one person."""
        self.merge_wanted.emit(None, None)

    def merge_beside(self) -> None:
        """Merge the record beside the list with another."""
        record = self._beside()
        if record is not None:
            self.merge_wanted.emit(record.subject.id, None)

    def split(self) -> None:
        """Take a wrong join apart: ask what of the record beside the list is another person's."""
        if (record := self._beside()) is not None:
            self.splitting.begin(record.subject)

    def merge_selected(self) -> None:
        """Merge the two selected records."""
        chosen = self.table.selected_ids()
        if len(chosen) != TWO:
            self.seam.say(tr("Subject", "Select exactly two records."))
            return
        self.merge_wanted.emit(*chosen)

    def add_fact(self, fact: str) -> None:
        """Open the form of a grade, workplace or discipline of the subject beside the list."""
        if (record := self._beside()) is not None:
            self.additions.fact(fact, record.subject, units=self._units())

    def add_grade(self) -> None:
        """Record a grade."""
        self.add_fact("grade")

    def add_workplace(self) -> None:
        """Record where the person works or worked."""
        self.add_fact("workplace")

    def add_discipline(self) -> None:
        """Record a discipline."""
        self.add_fact("discipline")

    @Slot()
    def _read_past(self) -> None:
        """What was done to the record is read only when it is asked for."""
        self.seam.read(read_past, self.panel.record, done=self._show_past)

    @Slot(object)
    def _show_past(self, found: object) -> None:
        assert isinstance(found, Past)
        parts = self.panel.findChildren(SubjectParts)
        if parts and self.panel.record == found.subject_id:
            parts[-1].show_past(found.steps, self.office.clock.now())

    @Slot(str, object)
    def _open_page(self, key: str, record: object) -> None:
        self.seam.open_page(key, record)

    def edit(self) -> None:
        """Correct the subject beside the list, field by field."""
        self.forms.close()
        record = self._beside()
        if record is None:
            return
        with self.office.reader() as reader:
            touched = touching.of_subject(reader.connection, record.subject.id)
        today, units = self.office.today, self._units()
        self._editor = SubjectEditor(record.subject, today=today, units=units, touched=touched)
        self._editor.changed.connect(self._change)
        self._editor.opened.connect(self._open_page)
        self.panel.show_record(
            record.subject.id,
            name=record.subject.name,
            facts=head_facts(record.subject),
            parts=(self._editor,),
            verbs=(Verb(tr("Subject", "Finish"), self.finish_editing, icon="checkmark", is_filled=True),),
        )
        self._editor.name.line.setFocus()

    @Slot(str, object)
    def _change(self, key: str, value: object) -> None:
        if self._editor is not None:
            self.seam.run(save_field, self._editor.subject_id, key, value)

    def finish_editing(self) -> None:
        """Back to the record; every field was saved when it was left."""
        shown = self.panel.record
        self.table.setFocus()
        self._editor = None
        self._open(shown)

    @Slot()
    def _forget_editor(self) -> None:
        self._editor = None

    def _beside(self) -> SubjectRecord | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return read_record(self.office, shown) if isinstance(shown, int) else None

    def _units(self) -> Sequence[Unit]:
        with self.office.reader() as reader:
            return reader.units.all()

    # ---- forms above the list

    def take_in(self) -> None:
        """Take lists in: the register, people, whatever names people."""
        self.lists_wanted.emit()

    def add(self) -> None:
        """Open the form of a new subject."""
        self.additions.new(units=self._units())

    def propose(self) -> None:
        """Open the form that proposes the subject beside the list for an award."""
        if (record := self._beside()) is not None:
            self.additions.propose(record.subject)

    def fit(self, *, short: bool, narrow: bool) -> None:
        changes = short != self.is_short
        super().fit(short=short, narrow=narrow)
        if changes:
            self.forms.fit()


def _kind_badge(kind: SubjectKind) -> Badge:
    return Badge(tr("Subject", KIND_WORDS[kind]), None, ICONS[kind], filled=False)
