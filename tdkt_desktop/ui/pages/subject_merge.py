"""Gộp hai người trùng: two records side by side, what differs to be chosen, one Step that undo takes back."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.matching import Double, possible_doubles, tell_apart
from tdkt_desktop.actions.people import Comparison, compare_subjects, merge_people
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages.person_field import PersonField
from tdkt_desktop.ui.pages.subject_doubles import DoubleList
from tdkt_desktop.ui.pages.subject_facts import FactTable
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone


class MergeView(Page):
    """Two people are chosen, or a pair that may be one is taken; `left` goes back, `merged` gives who was kept."""

    tables = frozenset({"subject", "award", "nomination", "grade", "unit", "not_same"})
    left = Signal()
    merged = Signal(object)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.compared: Comparison | None = None
        self._likely: list[Double] = []
        self.kept = PersonField(tr("Merge", "Record that stays"), office=self.office)
        self.gone = PersonField(tr("Merge", "Record that goes into it"), office=self.office)
        self.reason = LineField(tr("Merge", "Why they are one person"), check=_missing_reason)
        self.remark = label("", role=Role.SMALL, shade=Tone.WARN.value, wraps=True)
        self.doubles = DoubleList(self.office)
        self.doubles.chosen.connect(self.begin)
        self.doubles.refused.connect(self.tell_apart)
        self.facts = FactTable(self.office.rulebook)
        self._lay_out()
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.set_verbs(
            Verb(tr("Merge", "Swap"), self.swap, icon="arrow_sync"),
            Verb(tr("Merge", "Merge"), self.merge, icon="link", key="Ctrl+Return", is_filled=True),
        )
        for field in (self.kept, self.gone):
            field.chosen.connect(self._compare)

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for field in (self.kept, self.gone):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        box = QWidget()
        box.setProperty("kind", "clear")
        column = QVBoxLayout(box)
        column.setContentsMargins(style.PAGE_LEFT, 10, style.PAGE_RIGHT, 12)
        column.setSpacing(10)
        column.addLayout(fields)
        for part in (self.remark, self.reason, self.facts, self.doubles):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(box)
        self.body.addWidget(scroll, 1)

    # ---- who

    @Slot(int, int)
    def begin(self, first: int | None = None, second: int | None = None) -> None:
        """Show two people, one, or the pairs that may be one."""
        self.reason.set_text("")
        self._choose(first, second)
        self._look_for_pairs()
        empty = next((field for field in (self.kept, self.gone) if field.person_id is None), None)
        if empty is not None:
            empty.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.facts.begin()

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        self._likely = []  # one of them may be gone
        wanted = {field.person_id for field in (self.kept, self.gone) if field.person_id is not None}
        with self.office.reader() as reader:
            there = {found.id for found in reader.subjects.get_all(wanted)}
        for field in (self.kept, self.gone):
            if field.person_id is not None and field.person_id not in there:
                field.choose(None)  # merged, or taken back
        self._compare()
        self._look_for_pairs()

    def _look_for_pairs(self) -> None:
        """Read in the background who may be one: all records are looked at."""
        self.seam.read(read_pairs, done=self._pairs_read)

    @Slot()
    def swap(self) -> None:
        """The other record stays."""
        self._choose(self.gone.person_id, self.kept.person_id)

    def _choose(self, first: int | None, second: int | None) -> None:
        """Put both in at once, and look at them once."""
        for field, person in ((self.kept, first), (self.gone, second)):
            with QSignalBlocker(field):
                field.choose(person)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        """Put both records side by side as soon as both are chosen; until then, the pairs that may be one."""
        first, second = self.kept.person_id, self.gone.person_id
        both = first is not None and second is not None and first != second
        self.compared = compare_subjects(self.office, first, second) if both and first and second else None
        self.facts.show_comparison(self.compared)
        needs = self.compared is not None and self.compared.needs_reason
        self.reason.setVisible(needs)
        self.remark.setText(self._remark(same=first is not None and first == second))
        self.remark.setVisible(bool(self.remark.text()))
        self._show_pairs()

    def _remark(self, *, same: bool) -> str:
        if same:
            return tr("Merge", "This is one and the same record; choose another.")
        if self.compared is None:
            return ""
        if self.compared.first.kind is not self.compared.second.kind:
            return tr("Merge", "A person, a collective and a household cannot be one; choose another.")
        if self.compared.needs_reason:
            return tr("Merge", "The citizen numbers differ. Merge only when it is certain, and write why.")
        return ""

    # ---- pairs

    @Slot(object)
    def _pairs_read(self, pairs: object) -> None:
        assert isinstance(pairs, list)
        self._likely = pairs
        self._show_pairs()

    def _show_pairs(self) -> None:
        if self.compared is not None:
            self.doubles.show_pairs(())
            self.set_facts(tr("Merge", "Everything of the one goes over to the other; undo takes it back."))
            return
        chosen = self.kept.person_id
        pairs = [pair for pair in self._likely if chosen is None or chosen in (pair.first, pair.second)]
        self.doubles.show_pairs(pairs)
        words = tr("Merge", "{count} pairs may be one, the likeliest first", count=len(pairs))
        self.set_facts(words if pairs else tr("Merge", "No two records look like one. Choose two by their names."))

    @Slot(int, int)
    def tell_apart(self, first: int, second: int) -> None:
        """Remember that two records are two people."""
        self.seam.run(tell_apart, first, second)

    # ---- doing

    @Slot()
    def merge(self) -> None:
        """Merge, unless two different people are not chosen, or a reason is missing."""
        if self.compared is None:
            self.begin(self.kept.person_id, None)
            return
        if self.compared.needs_reason:
            self.reason.check_now()
            if self.reason.error:
                self.reason.go_to()
                return
        first, second = self.compared.first.id, self.compared.second.id
        reason = self.reason.text() if self.compared.needs_reason else ""
        self.seam.run(merge_people, first, second, take=self.facts.taken, reason=reason, done=self._merged)

    @Slot(object)
    def _merged(self, step: object) -> None:
        del step
        self.merged.emit(self.kept.person_id)

    def go_back(self) -> bool:
        self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def read_pairs(office: Office) -> list[Double]:
    """The pairs that may be one."""
    with office.reader() as reader:
        return possible_doubles(reader)


def _missing_reason(text: str) -> str:
    return "" if text else tr("Merge", "Write why, for example: the number was mistyped in one list.")
