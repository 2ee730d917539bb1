"""A list that goes out blank to a unit and comes back filled in; not among the 52 forms."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tdkt_desktop.documents.blocks import body, bold, cell_para, centred, italic, list_title, runs
from tdkt_desktop.documents.lists import ListColumn, list_table
from tdkt_desktop.documents.paper import A4_LANDSCAPE, MM, Block, Paper, Para, Row, Section, Value

CODE = "DS-MAU"
_TEXT_WIDTH_MM = 252.0
_FEW_CHOICES = 40
_SIGNS = 90 * MM
_LINE_HEIGHT = 20.0


@dataclass(frozen=True, slots=True)
class BlankListFacts:
    """`rows`: what the office fills in itself; `room`: rows in all; `guide`: how it is filled in, a sentence each.

    `unit` "" leaves the unit to the column of units. `back_to` says where the list goes and by when.
    """

    title: str
    unit: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[Value, ...], ...]
    room: int
    guide: tuple[str, ...]
    back_to: str = ""


def compose(facts: BlankListFacts, *, in_word: bool) -> Paper:
    """For Excel the list with what its cells take; for Word the same headings and lines, the guide below them."""
    head = list_title(facts.title.upper(), "")
    lines = [replace(centred(bold(f"Đơn vị: {facts.unit}")), space_after=2)] if facts.unit else []
    lines += [replace(centred(italic(facts.back_to)), size=12)] if facts.back_to else []
    if lines:
        head[-1] = replace(head[-1], space_after=6)
        lines[-1] = replace(lines[-1], space_after=8)
    columns = _shared(facts.columns)
    blank = ("",) * (len(columns) - 1)
    numbered: list[tuple[Value, ...]] = [(number, *blank) for number in range(len(facts.rows) + 1, facts.room + 1)]
    height = _LINE_HEIGHT if in_word else 0.0  # a sheet lets a row grow with what is typed, unless it has a height
    rows = tuple(Row(row, min_height=height) for row in [*facts.rows, *numbered])
    table = list_table(columns, rows, name="Danh sách", guide=facts.guide)
    below = _below(facts) if in_word else []
    section = Section(A4_LANDSCAPE, (*head, *lines, replace(table, keep_next=False), *below))
    return Paper(CODE, facts.title, (section,), meta=(("form", CODE),))


def _shared(columns: tuple[ListColumn, ...]) -> list[ListColumn]:
    """The columns over the whole width of the page, each by its share."""
    whole = sum(column.width_mm for column in columns)
    return [replace(column, width_mm=column.width_mm * _TEXT_WIDTH_MM / whole) for column in columns]


def _below(facts: BlankListFacts) -> list[Block]:
    """Paragraphs alone: another table would be read as another list."""
    title, *sentences = facts.guide
    told: list[Block] = [replace(body(bold(title)), size=12, keep_next=True)]
    told += [_small(f"- {sentence}") for sentence in sentences]
    for column in facts.columns:
        if column.entry and column.entry.choices and not column.entry.is_open:
            choices = column.entry.choices
            words = "; ".join(choices) if len(choices) <= _FEW_CHOICES else column.entry.hint
            told.append(_small(f"- {column.title}: {words.rstrip('.')}."))
    sign = replace(cell_para("THỦ TRƯỞNG ĐƠN VỊ", size=14, align="center", is_bold=True), space_before=12)
    noted = Para(runs(italic("(Ký tên, đóng dấu)")), align="center", size=12)
    left = A4_LANDSCAPE.text_width - _SIGNS
    return [*told, replace(sign, indent_left=left, keep_next=True), replace(noted, indent_left=left)]


def _small(text: str) -> Para:
    return replace(body(text), size=12, indent_first=0, space_after=2, line_spacing=1.0)
