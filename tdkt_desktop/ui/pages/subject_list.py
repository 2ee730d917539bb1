"""The list of every person, collective and household; history, grades and rounds beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.people import add_subject, change_subject
from tdkt_desktop.actions.rounds import nominate
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Align, Column, Kind, Listing, Row, Sort
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.office_rows import OfficeRows
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.subject_forms import KIND_WORDS, NewSubjectForm, NominateForm, SubjectEditor
from tdkt_desktop.ui.pages.subject_record import SubjectParts, SubjectRecord, head_facts, read_record
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam

MOST_NAMESAKES = 4
PAUSE_MS = 120
_PLURALS = {
    SubjectKind.PERSON: QT_TRANSLATE_NOOP("Subject", "{count} persons"),
    SubjectKind.COLLECTIVE: QT_TRANSLATE_NOOP("Subject", "{count} collectives"),
    SubjectKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Subject", "{count} households"),
}
_ICONS = {SubjectKind.PERSON: "people", SubjectKind.COLLECTIVE: "people_community", SubjectKind.HOUSEHOLD: "home"}


def save_field(office: Office, subject_id: int, key: str, value: Any) -> Step:
    """Set one field of a subject. Raises what `change_subject` raises."""
    return change_subject(office, subject_id, **{key: value})


def kind_of(row: Row) -> object:
    """The kind of subject as a word."""
    return tr("Subject", KIND_WORDS[SubjectKind(str(row["kind"]))])


def awards_of(row: Row) -> object:
    """How many awards there are; nothing where there is none."""
    return row["awards"] or None


def dressed(row: dict[str, object]) -> Row:
    """What the table shows of a stored row: the year of birth and the position under the name."""
    born = str(row["birth_date"] or "")[:4]
    second = " · ".join(str(part) for part in (born, row["position"]) if part)
    return {**row, "second": second or kind_of(row)}


class SubjectList(ListPage):
    """Everybody once, with counters by kind; `lists_wanted` when lists shall be taken in."""

    lists_wanted = Signal()

    page_key = "subjects"
    tables = frozenset({"subject", "award", "decision", "nomination", "award_round", "grade", "initiative", "unit"})
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Name, born, position"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Born, position"),
        ),
        Column("unit", QT_TRANSLATE_NOOP("Column", "Unit now"), width=250, priority=1),
        Column("kind", QT_TRANSLATE_NOOP("Column", "Kind"), width=104, priority=3, show=kind_of),
        Column(
            "awards",
            QT_TRANSLATE_NOOP("Column", "Times awarded"),
            width=84,
            priority=2,
            align=Align.RIGHT,
            show=awards_of,
        ),
    )
    first_sort = Sort("name")

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self._rows = OfficeRows(self.office, SUBJECTS, dress=dressed)
        self._editor: SubjectEditor | None = None
        self._typed_name = ""
        super().__init__(seam, title=title, parent=parent)
        self.forms = FormPlace(self)
        self._later, self._counting = _pause(self._show_known, self), _pause(self._count_kinds, self)
        self.set_verbs(
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

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"kind": next(iter(keys))} if keys else {}

    def refresh(self, changed: frozenset[str]) -> None:
        super().refresh(changed)
        whole = self._rows.tally("kind", {})
        kinds = [tr("Subject", words, count=whole.get(kind.value, 0)) for kind, words in _PLURALS.items()]
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
            counts.append(Count(kind.value, tr("Subject", words), count, None, _ICONS[kind]))
        self.counters.set_counts(counts)

    def empty_state(self) -> EmptyState:
        take_in = Beginning(
            tr("Subject", "Take in from Excel"),
            tr("Subject", "The old register, or the units' lists. Looked through before anything is kept."),
            "arrow_download",
            "Ctrl+I",
        )
        begin = Beginning(
            tr("Subject", "Add one by one"),
            tr("Subject", "Name, birth date, unit and position; the rest when it is known."),
            "add",
            "Ctrl+N",
        )
        words = tr("Subject", "Nobody yet. Take in the old register: everybody in it is entered at once.")
        title = tr("Subject", "Begin with the people")
        return EmptyState("people", title=title, words=words, beginnings=(take_in, begin))

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
        self.panel.show_record(
            subject_id,
            name=record.subject.name,
            facts=head_facts(record.subject),
            chips=[_kind_badge(record.subject.kind)] if record.subject.kind is not SubjectKind.PERSON else [],
            parts=(parts,),
            verbs=(
                Verb(tr("Subject", "Propose…"), self.propose, icon="ribbon_star", is_filled=True),
                Verb(tr("Subject", "Correct"), self.edit, icon="edit", key="F2"),
            ),
        )

    @Slot(str, object)
    def _open_page(self, key: str, record: object) -> None:
        self.seam.open_page(key, record)

    def edit(self) -> None:
        """Correct the subject beside the list, field by field."""
        self.forms.close()
        record = self._beside()
        if record is None:
            return
        self._editor = SubjectEditor(record.subject, today=self.office.today, units=self._units())
        self._editor.changed.connect(self._change)
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
        form = NewSubjectForm(today=self.office.today, units=self._units())
        form.name_typed.connect(self._name_typed)
        form.known_wanted.connect(self._go_to_known)
        form.confirmed.connect(self._add)
        self.forms.show(form)

    def propose(self) -> None:
        """Open the form that proposes the subject beside the list for an award."""
        record = self._beside()
        if record is None:
            return
        with self.office.reader() as reader:
            rounds = [found for found in reader.rounds.all() if found.year >= self.office.today.year - 1]
        if not rounds:
            self.seam.say(tr("Subject", "There is no round yet. Open one on the page of rounds first."))
            return
        form = NominateForm(record.subject, rounds=rounds, rulebook=self.office.rulebook)
        form.confirmed.connect(self._propose)
        self.forms.show(form)

    def fit(self, *, short: bool, narrow: bool) -> None:
        changes = short != self.is_short
        super().fit(short=short, narrow=narrow)
        if changes:
            self.forms.fit()

    @Slot()
    def _add(self) -> None:
        form = self.forms.form
        assert isinstance(form, NewSubjectForm)
        self._typed_name = form.name.text()
        self.seam.run(add_subject, form.chosen_kind, self._typed_name, done=self._added, **form.values)

    @Slot(object)
    def _added(self, step: Step) -> None:
        del step
        self.forms.close()
        newest = self._like(self._typed_name, limit=1)
        if newest:
            self.show_record(newest[0]["id"])

    @Slot()
    def _propose(self) -> None:
        form = self.forms.form
        assert isinstance(form, NominateForm)
        self.seam.run(nominate, int(str(form.round.value)), done=self._proposed, **form.values)

    @Slot(object)
    def _proposed(self, step: Step) -> None:
        del step
        self.forms.close()

    # ---- people of a like name

    @Slot(str)
    def _name_typed(self, name: str) -> None:
        self._typed_name = name
        self._later.start()

    @Slot()
    def _show_known(self) -> None:
        if isinstance(self.forms.form, NewSubjectForm):
            found = self._like(self._typed_name, limit=MOST_NAMESAKES) if len(self._typed_name.split()) > 1 else []
            self.forms.form.show_known([(row["id"], _told_apart(row)) for row in found])

    @Slot(object)
    def _go_to_known(self, record: object) -> None:
        self.forms.close()
        self.show_record(record)

    def _like(self, name: str, *, limit: int) -> list[dict[str, object]]:
        with self.office.reader() as reader:
            wanted = Filter(words=name)
            return SUBJECTS.rows(reader.connection, wanted, limit=limit, sort="id", descending=True)


def _pause(slot: Callable[[], None], page: SubjectList) -> QTimer:
    """A timer that calls a bound method of the page once, a moment after the last start."""
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MS)
    timer.timeout.connect(slot)
    return timer


def _told_apart(row: dict[str, object]) -> str:
    born = short_partial(PartialDate.parse_iso(str(row["birth_date"]))) if row["birth_date"] else ""
    count = int(str(row["awards"] or 0))
    awards = tr("Subject", "{count} awards", count=count) if count else ""
    return " · ".join(filter(None, (str(row["name"]), born, str(row["unit"] or ""), awards)))


def _kind_badge(kind: SubjectKind) -> Badge:
    return Badge(tr("Subject", KIND_WORDS[kind]), None, _ICONS[kind], filled=False)
