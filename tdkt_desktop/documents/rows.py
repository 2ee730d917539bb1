"""Tables measured into strips: one for each row, made while the rows are walked, so that no list is too long.

Rows of plain values, which is nearly every row of a list, go the short way: widths remembered, one look a column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from tdkt_desktop.documents.fonts import BELOW_BASELINE, faces
from tdkt_desktop.documents.lines import Look, plain_lines, single_line
from tdkt_desktop.documents.paper import Cell, Column, Image, Para, Row, RowKind, Run, Table, Value, printable, shown
from tdkt_desktop.documents.strips import (
    PageTotals,
    Picture,
    Placed,
    Role,
    Segment,
    Strip,
    TableFlow,
    image_strip,
    merged,
    para_strips,
)

BORDER = 0.5
_REMEMBERED = 20_000


def table_strips(table: Table, *, tallest: float) -> Iterator[Strip]:
    """The strips of a table. A row higher than `tallest` points may be cut between its lines."""
    strips = _strips(table, tallest)
    first = next(strips, None)
    if first is None:
        return
    first.before = table.space_before
    last = first
    for strip in strips:
        yield last
        last = strip
    last.after = table.space_after
    last.holds_next = table.keep_next
    yield last


def _strips(table: Table, tallest: float) -> Iterator[Strip]:
    measure = _Measure(table)
    flow = TableFlow()
    header = [replace(strip, role=Role.HEADER, holds_next=True) for strip in measure.group(table.header)]
    flow.header = [replace(strip, table=None) for strip in header]
    if table.carried:
        flow.totals = measure.page_totals()
    footer = [replace(strip, role=Role.FOOTER, holds_next=True, table=flow) for strip in measure.group(table.footer)]
    if footer:
        footer[-1].holds_next = False
    yield from (replace(strip, table=flow) for strip in header)
    held: Strip | None = None
    for row in table.rows:
        for strip in measure.row(row, tallest=tallest):
            strip.table, strip.role = flow, Role.ROW
            if held is not None:
                held.holds_next |= table.keep_together
                yield held
            held = strip
    if held is not None:
        held.holds_next = bool(footer)
        yield held
    yield from footer


class _Measure:
    """Measures the rows of one table."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.edges = [table.indent]
        for column in table.columns:
            self.edges.append(self.edges[-1] + column.width)
        self.borders = tuple(self.edges) if table.bordered else ()
        self.line, self.baseline = single_line(table.size)
        self.looks = {bold: Look(faces()[bold], table.size) for bold in (False, True)}
        self.lines: dict[tuple[str, float, bool], tuple[str, ...]] = {}
        self.plan = [
            (x, column.width, column.align, column.kind) for x, column in zip(self.edges, table.columns, strict=False)
        ]

    def row(self, row: Row, *, tallest: float) -> list[Strip]:
        """A row as one strip, or as one strip a line when it is too high for that."""
        strip = self.group((row,))[0] if any(isinstance(value, Cell) for value in row.cells) else self.plain(row)
        strip.holds_next = row.kind is RowKind.GROUP
        strip.amount = self.amount(row)
        if strip.height <= tallest or not strip.edges:
            return [strip]
        return _cut(strip) if self.table.valign == "top" else self.topped().row(row, tallest=tallest)

    def topped(self) -> _Measure:
        """The same table with its content at the top of each row: a row that is cut must begin in every column."""
        return _Measure(replace(self.table, valign="top"))

    def plain(self, row: Row) -> Strip:
        """A row of plain values."""
        bold = row.kind is not RowKind.ROW
        look, (across, down), known = self.looks[bold], self.table.padding, self.lines
        cells = []
        most = 1
        for value, (x, width, align, kind) in zip(row.cells, self.plan, strict=True):
            text = value if isinstance(value, str) else "" if isinstance(value, Cell) else shown(value, kind)
            if not text:
                continue
            room = width - 2 * across
            lines = known.get((text, room, bold))
            if lines is None:
                lines = self.remember(text, room, bold=bold)
            most = max(most, len(lines))
            cells.append((lines, x + across, room, align))
        inner = max(most * self.line, row.min_height - 2 * down)
        texts = []
        for lines, x, room, align in cells:
            y = down + self.baseline + self.drop(inner, len(lines) * self.line)
            for text in lines:
                left = x
                if align == "center":
                    left += (room - look.face.width(text, look.size)) / 2
                elif align == "right":
                    left += room - look.face.width(text, look.size)
                texts.append(Placed(left, y, text, look))
                y += self.line
        return Strip(inner + 2 * down, texts, edges=self.borders)

    def remember(self, text: str, room: float, *, bold: bool) -> tuple[str, ...]:
        """The lines of a text in a column; kept, for lists repeat their words."""
        if len(self.lines) > _REMEMBERED:
            self.lines.clear()
        look = self.looks[bold]
        lines = self.lines[text, room, bold] = plain_lines(printable(text), look.face, look.size, room)
        return lines

    def drop(self, room: float, height: float) -> float:
        """How far a content of `height` hangs below the top of `room`."""
        return {"top": 0.0, "middle": (room - height) / 2, "bottom": room - height}[self.table.valign]

    def amount(self, row: Row) -> int:
        """What the row adds to the page's sum."""
        carried = self.table.carried
        if carried is None or row.kind is not RowKind.ROW:
            return 0
        value = row.cells[carried.column]
        return value if isinstance(value, int) else 0

    def page_totals(self) -> PageTotals:
        """Makers of the sum rows at the foot and the head of a page."""
        carried = self.table.carried
        assert carried is not None

        def strip(label: str, amount: int) -> Strip:
            cells: list[Value | Cell] = [""] * len(self.table.columns)
            cells[carried.label_column], cells[carried.column] = label, amount
            return replace(self.plain(Row(tuple(cells), RowKind.TOTAL)), role=Role.FOOTER)

        page, brought = partial(strip, carried.page_label), partial(strip, carried.brought_label)
        return PageTotals(max(page(0).height, brought(0).height), page, brought)

    def group(self, rows: Sequence[Row]) -> list[Strip]:
        """Rows that may be tied by a rowspan as one strip; without a rowspan one strip each."""
        if not rows:
            return []
        if not any(isinstance(value, Cell) and value.rowspan > 1 for row in rows for value in row.cells):
            return [self.tied((row,)) for row in rows]
        return [self.tied(rows)]

    def tied(self, rows: Sequence[Row]) -> Strip:
        """Rows measured together and piled into one strip with all their borders."""
        placed = on_grid(rows, self.table)
        contents = [(at, cell, self.content(cell, at[1])) for at, cell in placed]
        heights = self.heights(rows, [(at[0], cell.rowspan, content.height) for at, cell, content in contents])
        tops = [sum(heights[:number]) for number in range(len(heights) + 1)]
        whole = Strip(tops[-1])
        texts: list[Placed] = []
        segments: list[Segment] = []
        pictures: list[Picture] = []
        for (row, column), cell, content in contents:
            room = tops[row + cell.rowspan] - tops[row] - 2 * self.table.padding[1]
            drop = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[cell.valign or self.table.valign] * (
                room - content.height
            )
            dx = self.edges[column] + self.table.padding[0]
            moved = merged([content], dx=dx, dy=tops[row] + self.table.padding[1] + drop)
            texts += moved.texts
            segments += moved.segments
            pictures += moved.pictures
            if self.table.bordered and len(rows) > 1:
                segments += self.frame(tops[row], tops[row + cell.rowspan], column, cell.colspan)
        if self.table.bordered and len(rows) == 1:
            whole.edges = (*tuple(self.edges[column] for (_, column), _ in placed), self.edges[-1])
        whole.texts, whole.segments, whole.pictures = texts, segments, pictures
        return whole

    def frame(self, top: float, bottom: float, column: int, span: int) -> list[Segment]:
        """The four borders of a cell."""
        left, right = self.edges[column], self.edges[column + span]
        corners = (
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        )
        return [Segment(*corner, BORDER) for corner in corners]

    def heights(self, rows: Sequence[Row], contents: Sequence[tuple[int, int, float]]) -> list[float]:
        """Height of each row; what a spanning cell needs more goes to its last row."""
        heights = [row.min_height for row in rows]
        for row, span, height in sorted(contents, key=lambda content: content[1]):
            lacking = height + 2 * self.table.padding[1] - sum(heights[row : row + span])
            heights[row + span - 1] += max(lacking, 0.0)
        return heights

    def content(self, cell: Cell, column: int) -> Strip:
        """The blocks of a cell as one strip, from its own corner."""
        span = self.table.columns[column : column + cell.colspan]
        width = sum(part.width for part in span) - 2 * self.table.padding[0]
        return merged([strip for block in cell.blocks for strip in _block_strips(block, width)])


def value_cell(value: Value | Cell, column: Column, *, size: float, kind: RowKind) -> Cell:
    """A plain value as the cell that the column's look makes of it."""
    if isinstance(value, Cell):
        return value
    run = Run(shown(value, column.kind), bold=kind is not RowKind.ROW)
    return Cell((Para((run,), align=column.align, size=size),))


def _block_strips(block: Para | Image, width: float) -> list[Strip]:
    return para_strips(block, width) if isinstance(block, Para) else [image_strip(block, width)]


def on_grid(rows: Sequence[Row], table: Table) -> list[tuple[tuple[int, int], Cell]]:
    """Each cell with the row and column of its corner; places under a rowspan are skipped."""
    taken: set[tuple[int, int]] = set()
    placed = []
    for number, row in enumerate(rows):
        column = 0
        for value in row.cells:
            while (number, column) in taken:
                column += 1
            cell = value_cell(value, table.columns[column], size=table.size, kind=row.kind)
            placed.append(((number, column), cell))
            taken |= {
                (number + down, column + across) for down in range(cell.rowspan) for across in range(cell.colspan)
            }
            column += cell.colspan
    return placed


def _cut(strip: Strip) -> list[Strip]:
    """A tall row as one strip a line; a line that stands a little lower in another column goes with its neighbour."""
    bands: list[list[Placed]] = []
    bottom = 0.0
    for text in sorted(strip.texts, key=lambda placed: placed.y):
        if not bands or text.y - 0.8 * text.look.size > bottom:
            bands.append([])
        bands[-1].append(text)
        bottom = max(bottom, text.y + BELOW_BASELINE * text.look.size)
    ends = [max(text.y + BELOW_BASELINE * text.look.size for text in band) for band in bands]
    tops, ends = [0.0, *ends[:-1]], [*ends[:-1], strip.height]
    parts = [
        Strip(
            end - top,
            [Placed(text.x, text.y - top, text.text, text.look) for text in band],
            edges=strip.edges,
            open_above=number > 0,
            open_below=number < len(bands) - 1,
        )
        for number, (band, top, end) in enumerate(zip(bands, tops, ends, strict=True))
    ]
    parts[0].holds_next = len(parts) > 1
    parts[-1].amount = strip.amount
    return parts
