"""The list annexed to a decision, shared by all decisions and by the form KT-05: one truth of who was praised."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.documents.blocks import body, bold, closing_counts, ended, italic, list_title
from tdkt_desktop.documents.facts import AwardGroup, AwardLine, counted
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column, roman, total_row
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Block, Para, Row, Run, Section, Streamed, Table, Value, ValueKind
from tdkt_desktop.domain.money import amount_in_words, format_number
from tdkt_desktop.domain.subject import SubjectKind

PAGE_MM = 252.0
_NAMES = {
    SubjectKind.PERSON: "Họ và tên",
    SubjectKind.COLLECTIVE: "Tên tập thể",
    SubjectKind.HOUSEHOLD: "Họ và tên chủ hộ",
}
_UNITS = {
    SubjectKind.PERSON: "Đơn vị công tác",
    SubjectKind.COLLECTIVE: "Đơn vị chủ quản",
    SubjectKind.HOUSEHOLD: "Địa chỉ",
}


@dataclass(frozen=True, slots=True)
class _Filled:
    """A column and what it shows of a line."""

    column: ListColumn
    value: Callable[[AwardLine], Value]


def annexed_list(groups: Sequence[AwardGroup], *, subject: str, attached_to: str) -> Section:
    """The landscape section DANH SÁCH: title, table grouped by award, counts and sum of money in words."""
    lines = [line for group in groups for line in group.lines]
    blocks: list[Block] = [
        *list_title("DANH SÁCH", subject, attached_to=attached_to),
        award_table(groups),
        *ended([_closing(lines)]),
    ]
    return Section(A4_LANDSCAPE, tuple(blocks))


def award_table(groups: Sequence[AwardGroup]) -> Table:
    """The table alone. Columns that no line fills (birth, post, money) are left out; names and units get their room."""
    lines = [line for group in groups for line in group.lines]
    filled = _columns(lines)
    total = _total(lines)
    footer = [] if total is None else [total_row(len(filled) + 1, {1: "Tổng cộng", _money_place(filled): total})]

    def rows() -> Iterator[Row]:
        for place, group in enumerate(groups, start=1):
            yield group_row(len(filled) + 1, roman(place), group.label.upper())
            for number, line in enumerate(group.lines, start=1):
                yield Row((number, *(part.value(line) for part in filled)))

    columns = [number_column(), *(part.column for part in filled)]
    return list_table(columns, Streamed(rows), name="Danh sách", footer=footer)


def _columns(lines: Sequence[AwardLine]) -> list[_Filled]:
    optional = [
        _Filled(ListColumn("Năm sinh", 20, "center", ValueKind.PLAIN_NUMBER), _birth_year),
        _Filled(ListColumn("Chức vụ", 42), lambda line: line.position),
        _Filled(ListColumn("Tiền thưởng (đồng)", 30, "right", ValueKind.NUMBER), lambda line: line.bonus),
    ]
    birth, post, money = (part if any(part.value(line) for line in lines) else None for part in optional)
    noted = _Filled(ListColumn("Ghi chú", 24), lambda line: line.note)
    fixed = sum(part.column.width_mm for part in (birth, post, money, noted) if part) + number_column().width_mm
    room = PAGE_MM - fixed
    kinds = {line.kind for line in lines} or {SubjectKind.PERSON}
    name = _Filled(
        ListColumn("/".join(_NAMES[kind] for kind in _NAMES if kind in kinds), room * 0.47), lambda line: line.name
    )
    # where persons stand in the list, their word serves the collectives too
    units = [_UNITS[kind] for kind in _UNITS if kind in kinds]
    unit = _Filled(ListColumn(units[0], room * 0.53), lambda line: line.unit)
    return [part for part in (name, birth, post, unit, money, noted) if part]


def _birth_year(line: AwardLine) -> Value:
    return line.birth.year if line.birth else None


def _money_place(filled: Sequence[_Filled]) -> int:
    return next(place for place, part in enumerate(filled, start=1) if part.column.kind is ValueKind.NUMBER)


def _total(lines: Sequence[AwardLine]) -> int | None:
    """Sum of the bonuses; None when there is no money in the list at all."""
    paid = [line.bonus for line in lines if line.bonus]
    return sum(paid) if paid else None


def _closing(lines: Sequence[AwardLine]) -> Para:
    total = _total(lines)
    parts: list[str | Run] = closing_counts(counted(lines), rows=len(lines), of="khen thưởng")
    if total is not None:
        words = amount_in_words(total)
        parts += [". Tổng số tiền thưởng: ", bold(format_number(total)), " đồng ", italic(f"({words})")]
    return replace(body(*parts), space_after=0)
