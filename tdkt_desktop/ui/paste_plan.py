"""What pasted cells would change: each with its record, column, old and new words, or why it is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.text import fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.cell_values import read_cell
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.listing import Choice, Column, Kind, Row

Choices = Callable[[str], Sequence[Choice]]
"""The choices of a column, by its key."""


@dataclass(frozen=True, slots=True)
class PlannedCell:
    """One cell that would change, or one that is refused."""

    row_id: object
    name: str
    column: Column
    old: str
    new: str
    value: object = None
    error: str = ""


@dataclass(slots=True)
class PastePlan:
    """All that a paste would do; nothing is written before the officer has seen it."""

    cells: list[PlannedCell] = field(default_factory=list)
    unchanged: int = 0
    new_rows: list[list[str]] = field(default_factory=list)  # rows of no record: a list to be taken in, perhaps
    heads: list[str] = field(default_factory=list)  # the headings that were pasted with them

    @property
    def good(self) -> list[PlannedCell]:
        """The cells that can be written."""
        return [cell for cell in self.cells if not cell.error]

    @property
    def refused(self) -> list[PlannedCell]:
        """The cells that cannot."""
        return [cell for cell in self.cells if cell.error]

    def put(self, row: Row, name: str, column: Column, *, text: str, choices: Choices) -> None:
        """Plan one cell."""
        old = column.words(row)
        if column.edit is None:
            if fold(text) != fold(old):
                error = tr("Cells", "this column is not typed into")
                self.cells.append(PlannedCell(row["id"], name, column, old, text, error=error))
            return
        read = read_cell(column, text, choices(column.key))
        if not read.error and read.words == old:
            self.unchanged += 1
            return
        new = text if read.error else read.words
        self.cells.append(PlannedCell(row["id"], name, column, old, new, read.value, read.error))


def name_column(columns: Sequence[Column]) -> Column:
    """The column that names a record."""
    return next((column for column in columns if column.kind is Kind.TWO), columns[0])


def headed(rows: Sequence[Sequence[str]], columns: Sequence[Column]) -> dict[int, Column] | None:
    """The columns that the first pasted row names, by place; None when it is no row of headings."""
    titles = {fold(title_of(column)): column for column in columns if column.kind is not Kind.CHECK}
    first = [fold(cell) for cell in rows[0]]
    found = {place: titles[cell] for place, cell in enumerate(first) if cell in titles}
    is_heading = len(rows) > 1 and bool(found) and name_column(columns) in found.values()
    return found if is_heading else None


def by_place(
    pasted: Sequence[Sequence[str]], targets: Sequence[Row | None], columns: Sequence[Column], *, names: Column,
    choices: Choices,
) -> PastePlan:  # fmt: skip
    """Cells over the rows from the cursor on, and over the columns from the current one on."""
    plan = PastePlan()
    for place, cells in enumerate(pasted):
        row = targets[place] if place < len(targets) else None
        if row is None:
            plan.new_rows.append(list(cells))
            continue
        for column, text in zip(columns, cells, strict=False):
            plan.put(row, names.words(row), column, text=text, choices=choices)
    return plan


def by_name(
    pasted: Sequence[Sequence[str]], heads: Mapping[int, Column], found: Mapping[str, Sequence[Row]], *,
    names: Column, choices: Choices,
) -> PastePlan:  # fmt: skip
    """Cells under headings, each row for the record of its name."""
    plan = PastePlan(heads=list(pasted[0]))
    at = next(place for place, column in heads.items() if column is names)
    for cells in pasted[1:]:
        name = cells[at] if at < len(cells) else ""
        rows = found.get(fold(name), ())
        if not fold(name):
            continue
        if len(rows) > 1:
            error = tr("Cells", "{count} rows bear this name", count=len(rows))
            plan.cells.append(PlannedCell(None, name, names, name, name, error=error))
        elif not rows:
            plan.new_rows.append(list(cells))
        else:
            for place, column in heads.items():
                if column is not names and place < len(cells):
                    plan.put(rows[0], name, column, text=cells[place], choices=choices)
    return plan
