"""Any listing of the program as a paper: a title and a table of what the page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.documents.blocks import list_title
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Block, Paper, Row, Section, Streamed, ValueKind

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


def _column(heading: str, kind: str, room: float) -> ListColumn:
    if kind == "money":
        return ListColumn(heading, _NARROW_MM, "right", ValueKind.NUMBER)
    if kind == "number":
        return ListColumn(heading, _NARROW_MM, "center", ValueKind.PLAIN_NUMBER)
    return ListColumn(heading, _NARROW_MM if kind in _NARROW else room)
