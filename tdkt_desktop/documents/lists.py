"""List tables: header, running numbers, group rows, totals; the same look in every form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tdkt_desktop.documents.blocks import cell_para
from tdkt_desktop.documents.paper import (
    MM,
    Align,
    CarriedTotal,
    Cell,
    Column,
    Entry,
    Row,
    RowKind,
    Table,
    Value,
    ValueKind,
)

LIST_SIZE, SMALL_LIST_SIZE = 12.0, 11.0
_MANY_COLUMNS = 8
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: heading, width in millimetres, look. Columns of one `over` stand under a common heading;
    one with an `entry` is to be filled in.
    """

    title: str
    width_mm: float
    align: Align = "left"
    kind: ValueKind = ValueKind.TEXT
    over: str = ""
    entry: Entry | None = None


def number_column(width_mm: float = 12) -> ListColumn:
    """The column STT."""
    return ListColumn("STT", width_mm, "center", ValueKind.PLAIN_NUMBER)


def list_table(
    columns: Sequence[ListColumn],
    rows: Iterable[Row],
    *,
    name: str,
    footer: Sequence[Row] = (),
    carried: CarriedTotal | None = None,
    space_after: float = 8,
    guide: tuple[str, ...] = (),
) -> Table:
    """The bordered table of a list, 12 pt, or 11 pt when it has more than eight columns."""
    size = SMALL_LIST_SIZE if len(columns) > _MANY_COLUMNS else LIST_SIZE
    return Table(
        tuple(Column(column.width_mm * MM, column.align, column.kind, column.entry) for column in columns),
        rows,
        header=_header(columns, size),
        footer=tuple(footer),
        size=size,
        carried=carried,
        name=name,
        space_after=space_after,
        keep_next=True,
        guide=guide,
    )


def group_row(columns: int, mark: str, text: str, *, size: float = LIST_SIZE) -> Row:
    """A heading within the list: mark (I, II …) under STT, text over the other columns."""
    words = Cell((cell_para(text, size=size, is_bold=True),), colspan=columns - 1)
    return Row((Cell((cell_para(mark, size=size, align="center", is_bold=True),)), words), RowKind.GROUP)


def total_row(columns: int, values: dict[int, Value]) -> Row:
    """A bold row with values at the given columns, blank elsewhere."""
    return Row(tuple(values.get(place, "") for place in range(columns)), RowKind.TOTAL)


def roman(number: int) -> str:
    """1 as 'I', 14 as 'XIV'; for the few groups of a list."""
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _header(columns: Sequence[ListColumn], size: float) -> tuple[Row, ...]:
    """One row of headings, or two where some columns stand under a common one."""
    if not any(column.over for column in columns):
        return (Row(tuple(_head_cell(column.title, size) for column in columns)),)
    upper: list[Cell] = []
    lower: list[Cell] = []
    seen = ""
    for column in columns:
        if not column.over:
            upper.append(_head_cell(column.title, size, rowspan=2))
        else:
            lower.append(_head_cell(column.title, size))
            if column.over != seen:
                together = sum(1 for other in columns if other.over == column.over)
                upper.append(_head_cell(column.over, size, colspan=together))
        seen = column.over
    return Row(tuple(upper)), Row(tuple(lower))


def _head_cell(text: str, size: float, *, colspan: int = 1, rowspan: int = 1) -> Cell:
    para = cell_para(text, size=size, align="center", is_bold=True)
    return Cell((para,), colspan=colspan, rowspan=rowspan, valign="middle")
