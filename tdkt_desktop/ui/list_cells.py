"""Typing into the cells of a list page: F2, fill down, clear, and paste with a preview; each is one Step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from tdkt_desktop.actions.cells import CellChange
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.cell_line import CellLine
from tdkt_desktop.ui.cell_values import read_cell
from tdkt_desktop.ui.cells import as_lines
from tdkt_desktop.ui.clipboard_lists import lists_on_clipboard, written
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.listing import Choice, Column, Edit, Filters, Kind, Listing, Row, windows
from tdkt_desktop.ui.paste_plan import PastePlan, by_name, by_place, headed, name_column
from tdkt_desktop.ui.paste_preview import PastePreview
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.table import Table
from tdkt_desktop.ui.tasks import Progress

CellAction = Callable[..., Step]
"""`action(office, changes: Sequence[CellChange]) -> Step`."""

_FEW = 2000


class TypedInto(Protocol):
    """What the cells ask of their page."""

    seam: Seam
    table: Table

    def cell_action(self) -> CellAction | None:
        """The Action that sets fields of several records; None where nothing is typed."""
        ...

    def choices(self, key: str) -> Sequence[Choice]:
        """What can stand in a column of choices."""
        ...

    def lists_from(self, path: Path) -> bool:
        """Take a list in; False where the page takes none."""
        ...

    @property
    def takes_lists(self) -> bool:
        """Whether it takes lists in."""
        ...


class ListCells(QObject):
    """`preview_wanted` gives the preview to be shown in the table's place, `preview_over` takes it away."""

    preview_wanted = Signal(object)
    preview_over = Signal()

    def __init__(self, page: TypedInto, *, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._seam, self._table = page, page.seam, page.table
        self._pasted: list[list[str]] = []
        self.preview: PastePreview | None = None
        self._line: CellLine | None = None
        table = self._table
        table.editing_wanted.connect(self.edit)
        table.filling_wanted.connect(self.fill_down)
        table.cells_cleared.connect(self.clear)
        table.pasted.connect(self.paste)

    @property
    def line(self) -> CellLine:
        """The line, made when a cell is first typed into."""
        if self._line is None:
            self._line = CellLine(self._table)
            self._line.typed.connect(self._typed)
            self._line.went.connect(self._go_on)
        return self._line

    # ---- one cell

    @Slot(object, str)
    def edit(self, row_id: object, key: str) -> None:
        """Open the line over the cell under the cursor; over the first one that is typed into from another column."""
        columns = self._typed_columns()
        column = next((one for one in columns if one.key == key), columns[0] if columns else None)
        rows = self._table.rows.rows_of([row_id])
        if column is None or not rows or self._page.cell_action() is None:
            return
        number = self._table.rows.columns.index(column)
        self._table.setCurrentIndex(self._table.rows.index(self._table.currentIndex().row(), number))
        self.line.begin(row_id, column, text=column.words(rows[0]), choices=self._choices(column))

    @Slot(object, object, str)
    def _typed(self, row_id: object, column: Column, text: str) -> None:
        read = read_cell(column, text, self._choices(column))
        if read.error:
            error = f"{title_of(column)}: {read.error}"
            self.line.show_error(error)
            self._seam.say(error)
            return
        self.line.leave()
        self._write([self._change(row_id, column, read.value)])

    @Slot(int, int)
    def _go_on(self, down: int, right: int) -> None:
        """Enter goes to the cell below, Tab to the next one in the row, and opens it."""
        columns = self._typed_columns()
        column = self._table.current_column()
        row = self._table.currentIndex().row() + down
        if right and column in columns:
            place = columns.index(column) + right
            row, place = row + place // len(columns), place % len(columns)
            column = columns[place]
        found = self._table.rows.id_at(row) if 0 <= row < self._table.rows.rowCount() else None
        if found is None or column is None:
            return
        self._table.setCurrentIndex(self._table.rows.index(row, self._table.rows.columns.index(column)))
        self.edit(found, column.key)

    # ---- several cells

    @Slot(object, str)
    def fill_down(self, ids: Sequence[object], key: str) -> None:
        """Ctrl+D: the first row's value into the rows below; with one row, the value of the row above it."""
        column = self._typed_column(key)
        if column is None:
            return
        if len(ids) == 1:
            above = self._table.currentIndex().row() - 1
            ids = [self._table.rows.id_at(above) if above >= 0 else None, *ids]
        rows = self._table.rows.rows_of([row_id for row_id in ids if row_id is not None])
        if len(rows) < 2:
            return
        words = column.words(rows[0])
        read = read_cell(column, words, self._choices(column))
        if read.error:
            self._seam.say(f"{title_of(column)}: {read.error}")
            return
        others = [row for row in rows[1:] if column.words(row) != words]
        self._write([self._change(row["id"], column, read.value) for row in others])

    @Slot(object, str)
    def clear(self, ids: Sequence[object], key: str) -> None:
        """Delete: empty the cells of the selected rows."""
        column = self._typed_column(key)
        if column is None or column.edit is None:
            return
        if not column.edit.may_be_blank:
            self._seam.say(tr("Cells", "{column} must not be empty.", column=title_of(column)))
            return
        rows = [row for row in self._table.rows.rows_of(ids) if column.words(row)]
        self._write([self._change(row["id"], column, None) for row in rows])

    def _write(self, changes: Sequence[CellChange]) -> None:
        action = self._page.cell_action()
        if changes and action is not None:
            self._seam.run(action, list(changes))

    # ---- paste

    @Slot(object)
    def paste(self, pasted: list[list[str]]) -> None:
        """Ctrl+V: plan what the cells would change, and show it; one cell alone is written at once."""
        if self._page.cell_action() is None or not self._typed_columns():
            if self._page.takes_lists:
                for path in lists_on_clipboard(self._now()):
                    self._page.lists_from(path)
            return
        names = name_column(self._table.rows.columns)
        heads = headed(pasted, self._table.rows.columns)
        if heads is None:
            self._show(by_place(pasted, self._targets(len(pasted)), self._columns_on(), names=names, choices=self._of))
            return
        self._pasted = pasted
        at = next(place for place, column in heads.items() if column is names)
        wanted = frozenset(fold(row[at]) for row in pasted[1:] if at < len(row) and row[at].strip())
        rows = self._table.rows
        task = self._seam.read(rows_named, rows.listing, dict(rows.filters), wanted, column=names, done=self._found)
        task.setObjectName("paste")

    @Slot(object)
    def _found(self, found: dict[str, list[Row]]) -> None:
        columns = self._table.rows.columns
        heads = headed(self._pasted, columns)
        if heads is not None:
            self._show(by_name(self._pasted, heads, found, names=name_column(columns), choices=self._of))

    def _targets(self, count: int) -> list[Row | None]:
        """The records from the cursor down, headings passed over."""
        first, rows = max(self._table.currentIndex().row(), 0), self._table.rows
        found: list[Row | None] = []
        for number in range(first, rows.rowCount()):
            if rows.group_at(number) is None:
                found.append(rows.row_at(number))
            if len(found) == count:
                break
        return found

    def _columns_on(self) -> list[Column]:
        """The shown columns from the current one to the right."""
        table = self._table
        shown = [
            column
            for number, column in enumerate(table.rows.columns)
            if not table.isColumnHidden(number) and column.kind is not Kind.CHECK
        ]
        current = table.current_column()
        return shown[shown.index(current) :] if current in shown else shown

    def _show(self, plan: PastePlan) -> None:
        self.forget()
        if len(plan.good) == 1 and not plan.refused and not plan.new_rows:
            self.take(plan)
        elif not plan.cells and not plan.new_rows:
            self._seam.say(tr("Cells", "The pasted cells change nothing."))
        else:
            self.preview = PastePreview(plan, takes_lists=self._page.takes_lists)
            self.preview.accepted.connect(self._accepted)
            self.preview.taking_wanted.connect(self._taking)
            self.preview.left.connect(self.forget)
            self.preview_wanted.emit(self.preview)
            self.preview.begin()

    @Slot()
    def _accepted(self) -> None:
        if self.preview is not None:
            plan = self.preview.plan
            self.forget()
            self.take(plan)

    def take(self, plan: PastePlan) -> None:
        """Write the good cells of a plan."""
        self._write([self._change(cell.row_id, cell.column, cell.value) for cell in plan.good])

    @Slot()
    def _taking(self) -> None:
        if self.preview is not None:
            plan = self.preview.plan
            self.forget()
            self._take_in([plan.heads, *plan.new_rows] if plan.heads else plan.new_rows)

    def _take_in(self, rows: Sequence[Sequence[str]]) -> None:
        """Hand pasted rows to the preview of lists, as a file of their own."""
        text = as_lines(rows, numeric=[True] * max(map(len, rows), default=0))
        self._page.lists_from(written("", text, at=self._now()))

    def _now(self) -> datetime:
        office = self._seam.office
        assert isinstance(office, Office)
        return office.clock.now()

    @Slot()
    def forget(self) -> None:
        """Put the preview away; nothing of it is kept."""
        if self.preview is not None:
            self.preview.deleteLater()
            self.preview = None
            self.preview_over.emit()

    # ---- columns

    def _typed_columns(self) -> list[Column]:
        table = self._table
        return [
            column
            for number, column in enumerate(table.rows.columns)
            if column.edit is not None and not table.isColumnHidden(number)
        ]

    def _typed_column(self, key: str) -> Column | None:
        if self._page.cell_action() is None:
            return None
        return next((column for column in self._typed_columns() if column.key == key), None)

    def _choices(self, column: Column) -> Sequence[Choice]:
        return self._of(column.key) if column.edit is not None and column.edit.kind is Edit.CHOICE else ()

    def _of(self, key: str) -> Sequence[Choice]:
        return self._page.choices(key)

    def _change(self, row_id: object, column: Column, value: object) -> CellChange:
        assert column.edit is not None
        assert isinstance(row_id, int)
        return CellChange(row_id, column.edit.field or column.key, value)


def rows_named(
    office: object, listing: Listing, filters: Filters, names: frozenset[str], *, column: Column, progress: Progress
) -> dict[str, list[Row]]:
    """The rows whose name is one of these, by their folded name; a long list is asked name by name."""
    del office
    count = listing.count(filters)
    found: dict[str, list[Row]] = {name: [] for name in names}
    if count <= _FEW or len(names) > count // 100:
        parts = windows(listing, sort=None, filters=filters)
    else:
        parts = (listing.rows(0, 20, sort=None, filters={**filters, "text": name}) for name in sorted(names))
    for number, part in enumerate(parts):
        progress(number, max(len(names), 1))
        for row in part:
            name = fold(column.words(row))
            if name in found:
                found[name].append(row)
    return found
