"""Any listing of the program as a paper: a title and a table of what the page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.documents.blocks import centred, italic, list_title
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Align, Block, Paper, Row, Section, Streamed, Value, ValueKind

CODE = "DS"
_NUMBER_MM = 12.0
_NARROW_MM = 22.0
_TEXT_WIDTH_MM = 252.0
_NARROW = frozenset({"day", "partial", "number", "money", "yes_no", "award", "status", "verdict", "state"})


@dataclass(frozen=True, slots=True)
class ListingFacts:
    """Title, headings, what the values of each column are, and the rows as they are shown."""

    title: str
    headings: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: Sequence[tuple[str | int, ...]]


def compose(facts: ListingFacts) -> Paper:
    """The listing on landscape pages, numbered; wide columns share the width that narrow ones leave."""
    narrow = sum(kind in _NARROW for kind in facts.kinds)
    wide = max(len(facts.kinds) - narrow, 1)
    room = (_TEXT_WIDTH_MM - _NUMBER_MM - narrow * _NARROW_MM) / wide
    columns = [number_column(_NUMBER_MM)]
    for heading, kind in zip(facts.headings, facts.kinds, strict=True):
        columns.append(_column(heading, kind, room))
    rows = Streamed(lambda: (Row((number, *row)) for number, row in enumerate(facts.rows, start=1)))
    table = list_table(columns, rows, name=facts.title[:31])
    blocks: tuple[Block, ...] = (*list_title(facts.title.upper(), ""), table)
    return Paper(CODE, facts.title, (Section(A4_LANDSCAPE, blocks),), meta=(("form", CODE),))


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as the screen shows it: heading, its share of the width, what its values are."""

    heading: str
    share: int
    kind: ValueKind = ValueKind.TEXT


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading over a group of rows."""

    words: str


@dataclass(frozen=True, slots=True)
class ShownList:
    """What a page shows: title, lines under it (filters in words, day), columns, and `rows` made when they are read."""

    title: str
    lines: tuple[str, ...]
    columns: tuple[ShownColumn, ...]
    count: int
    rows: Callable[[], Iterable[Sequence[Value] | Heading]]


def compose_shown(shown: ShownList) -> Paper:
    """What a page shows on landscape pages: numbered, groups under their headings, the lines below the title."""
    room = _TEXT_WIDTH_MM - _NUMBER_MM
    whole = sum(column.share for column in shown.columns) or 1
    columns = [number_column(_NUMBER_MM)]
    for column in shown.columns:
        align: Align = "right" if column.kind in (ValueKind.NUMBER, ValueKind.PLAIN_NUMBER) else "left"
        columns.append(ListColumn(column.heading, room * column.share / whole, align, column.kind))
    table = list_table(columns, Streamed(lambda: _shown_rows(shown)), name=shown.title[:31])
    head = list_title(shown.title.upper(), "")
    lines = [centred(italic(line), size=12.0) for line in shown.lines]
    if lines:
        head[-1] = replace(head[-1], space_after=4)
        lines[-1] = replace(lines[-1], space_after=10)
    return Paper(CODE, shown.title, (Section(A4_LANDSCAPE, (*head, *lines, table)),), meta=(("form", CODE),))


def _shown_rows(shown: ShownList) -> Iterator[Row]:
    number = 0
    for row in shown.rows():
        if isinstance(row, Heading):
            yield group_row(len(shown.columns) + 1, "", row.words)
        else:
            number += 1
            yield Row((number, *row))


def _column(heading: str, kind: str, room: float) -> ListColumn:
    if kind == "money":
        return ListColumn(heading, _NARROW_MM, "right", ValueKind.NUMBER)
    if kind == "number":
        return ListColumn(heading, _NARROW_MM, "center", ValueKind.PLAIN_NUMBER)
    return ListColumn(heading, _NARROW_MM if kind in _NARROW else room)
