"""One row of a rule table as a form: what is wrong with it stands under its fields at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.pack_drafts import Deed, DraftState, RowDesk, keep_row
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.draft import ended, faults_of_row, last_day_column
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.slots import PARAMETERS, Entry, cell_of, filled, slots_of
from tdkt_desktop.packs.slots import Slot as CellSlot
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.field import LineField, TextField
from tdkt_desktop.ui.page import Page
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.packs_fields import CellField, cell_field, cells_of
from tdkt_desktop.ui.pages.packs_reasons import reason_of
from tdkt_desktop.ui.seam import Seam

KEEPING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Keeping the draft"))
PAUSE_MS = 250
TITLES: Mapping[Deed, str] = {
    Deed.EDIT: QT_TRANSLATE_NOOP("Pack", "Edit in the draft"),
    Deed.ADD: QT_TRANSLATE_NOOP("Pack", "Add a row to the draft"),
    Deed.END: QT_TRANSLATE_NOOP("Pack", "No longer apply"),
}


class RowForm(InlineForm):
    """The fields of a row; looks at the whole of it a moment after each letter."""

    field_least = 250

    def __init__(self, desk: RowDesk, *, today: date) -> None:
        self.desk = desk
        self.last_column = last_day_column(desk.row.shape.file, desk.row.cells) or ""
        self.cells = {} if desk.deed is Deed.END else _fields(desk, today)
        if desk.deed is Deed.END:
            slot = CellSlot(self.last_column, tr("Pack", "No longer applies from"), Entry.DAY)
            self.cells[self.last_column] = cell_field(slot, "", today=today)
        super().__init__(
            tr("PackTable", desk.row.shape.title), fields=[one.field for one in self.cells.values()],
            verb=tr("Pack", "Keep in the draft"),
        )  # fmt: skip
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._rest.timeout.connect(self.look)
        self.other_faults: tuple[Finding, ...] = ()
        for field in self.fields:
            if isinstance(field, LineField):
                field.line.textEdited.connect(self._edited)
                field.line.editingFinished.connect(self._edited)
            elif isinstance(field, TextField):
                field.area.textChanged.connect(self._edited)
            elif isinstance(field, ChoiceField):
                field.box.activated.connect(self._edited)

    @property
    def now(self) -> Mapping[str, str]:
        """The row as it is filled in."""
        if self.desk.deed is Deed.END:
            on = self.cells[self.last_column].cell
            row = self.desk.row
            return ended(row.shape.file, row.cells, on=date.fromisoformat(on)) if on else row.cells
        return filled(self.desk.row.cells, cells_of(self.cells))

    @Slot()
    def _edited(self) -> None:
        self._rest.start()

    @Slot()
    def look(self) -> None:
        """Say under each field what is wrong with it; what belongs to no field stands beside the title."""
        self._rest.stop()
        desk = self.desk
        now = self.now
        giving = desk.giving_way(now)
        found = faults_of_row(
            desk.whole, desk.row.shape.file, was=desk.was, now=now, known=desk.known, giving=giving
        )  # fmt: skip
        told: list[Finding] = []
        for column, one in self.cells.items():
            here = [fault for fault in found if _column_of(fault) == column]
            told += here
            if not one.is_half_typed:
                one.field.show_error(reason_of(here[0]) if here else self._lacking(one))
        self.other_faults = tuple(fault for fault in found if fault not in told)
        ends = tr("Pack", "The row before it ends on {day}", day=giving.last) if giving is not None else ""
        self.remark.set_words(reason_of(self.other_faults[0]) if self.other_faults else ends)

    def _lacking(self, one: CellField) -> str:
        is_end = self.desk.deed is Deed.END
        return tr("Pack", "This must not be left blank") if is_end and not one.cell else ""

    def settle_all(self) -> None:
        super().settle_all()
        self.look()

    def confirm(self) -> None:
        """Keep the row, unless something is wrong with it."""
        self.settle_all()
        if self.other_faults:
            self.fields[0].go_to()
        else:
            super().confirm()


def _fields(desk: RowDesk, today: date) -> dict[str, CellField]:
    row = desk.row
    cells = dict(row.cells)
    if desk.deed is Deed.ADD:
        cells |= {column: "" for column in row.shape.dates if column in cells}
    return {
        slot.column: cell_field(slot, cell_of(cells, slot.column), today=today)
        for slot in slots_of(row.shape.file, desk.aloud, cells)
    }


def _column_of(fault: Finding) -> str:
    """The slot that a fault is about: a parameter is named by the value of the fault, or by its column."""
    if fault.column == PARAMETERS:
        return f"{PARAMETERS}.{fault.sentence.values.get('value', '')}"
    inside = fault.file == "eligibility_rules.csv" and fault.column in _NAMED_PARAMETERS
    return f"{PARAMETERS}.{fault.column}" if inside else fault.column


_NAMED_PARAMETERS = frozenset(
    {"consumed_by", "or_award", "or_awards", "across", "and_awards", "quota_code", "rules", "replaces", "applies_to",
     "states", "launched_by", "min_years_for", "excluded_categories", "applies_when_category"}
)  # fmt: skip


class RowPage(Page):
    """A row of the rules filled in for the draft; `kept` gives the draft as it is then."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self.form: RowForm | None = None
        super().__init__(seam, title=title, parent=parent)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.desk = QScrollArea()
        self.desk.setProperty("kind", "plain")
        self.desk.setWidgetResizable(True)
        self.desk.setFrameShape(QFrame.Shape.NoFrame)
        self.desk.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.desk, 1)

    def begin(self, desk: RowDesk, *, draft_name: str) -> None:
        """Fill in a row."""
        self.set_title(tr("Pack", TITLES[desk.deed]))
        self.set_facts(f"{draft_name} · {say(desk.row.sentence)}")
        self.form = RowForm(desk, today=self.office.today)
        self.form.confirmed.connect(self._keep)
        self.form.closed.connect(self.left)
        box = QWidget()
        box.setProperty("kind", "clear")
        column = QVBoxLayout(box)
        column.setContentsMargins(style.PAGE_LEFT, 8, style.PAGE_RIGHT, 8)
        column.addWidget(self.form)
        column.addStretch(1)
        self.desk.setWidget(box)
        self.form.begin()

    @Slot()
    def _keep(self) -> None:
        assert self.form is not None
        if self.form.now == self.form.desk.was:
            self.left.emit()
            return
        self.seam.read(keep_row, self.form.desk, self.form.now, done=self._row_kept, name=KEEPING)

    @Slot(object)
    def _row_kept(self, state: object) -> None:
        assert isinstance(state, DraftState)
        self.kept.emit(state)

    def go_back(self) -> bool:
        self.left.emit()
        return True
