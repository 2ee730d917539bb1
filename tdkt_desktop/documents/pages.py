"""Strips piled into pages: what holds together stays together, a table's header comes back, its sums are carried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tdkt_desktop.documents.paper import Block, Image, KeepTogether, PageBreak, Para, Section, Table
from tdkt_desktop.documents.rows import table_strips
from tdkt_desktop.documents.strips import Role, Strip, TableFlow, image_strip, para_strips

_SLACK = 0.01
BODY_SPACING = 1.15
_MOST_FITTED = 6
"""Longer papers are left as they are: a page spared is not seen there, and each trial lays out everything."""
_TIGHTER = (1.12, 1.1, 1.08, 1.06, 1.05)

Page = list[tuple[float, Strip]]
"""Strips with the place of their top below the top margin."""


def pages(section: Section) -> Iterator[Page]:
    """The pages of a section, one at a time; an empty section is one empty page."""
    pile = _Pile(section.page.text_height)
    for chunk in _chunks(_flow(section.blocks, section.page.text_width, section.page.text_height / 3)):
        yield from pile.put(chunk)
    yield pile.page


def fitted(section: Section) -> Section:
    """The section with its body lines a little closer when that spares a page (from 1.15 down to 1.05 at most)."""
    if not section.fit:
        return section
    most = _count(section)
    if most == 1 or most > _MOST_FITTED:
        return section
    least = _count(_spaced(section, _TIGHTER[-1]))
    if least == most:
        return section
    return next(closer for closer in (_spaced(section, spacing) for spacing in _TIGHTER) if _count(closer) == least)


def _count(section: Section) -> int:
    return sum(1 for _ in pages(section))


def _spaced(section: Section, spacing: float) -> Section:
    def closer(block: Block) -> Block:
        if isinstance(block, KeepTogether):
            return KeepTogether(tuple(closer(inner) for inner in block.blocks))  # type: ignore[arg-type, misc]
        if isinstance(block, Para) and block.line_spacing == BODY_SPACING:
            return replace(block, line_spacing=spacing)
        return block

    return replace(section, blocks=tuple(closer(block) for block in section.blocks))


def _flow(blocks: Iterable[Block], width: float, tallest: float) -> Iterator[Strip]:
    for block in blocks:
        if isinstance(block, Para):
            yield from para_strips(block, width)
        elif isinstance(block, Table):
            yield from table_strips(block, tallest=tallest)
        elif isinstance(block, Image):
            yield image_strip(block, width)
        elif isinstance(block, PageBreak):
            yield Strip(0.0, role=Role.BREAK)
        else:
            yield from _together(block, width, tallest)


def _together(block: KeepTogether, width: float, tallest: float) -> Iterator[Strip]:
    strips = list(_flow(block.blocks, width, tallest))
    for strip in strips[:-1]:
        strip.holds_next = True
    yield from strips


def _chunks(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips that may not be parted."""
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.holds_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


class _Pile:
    """The page being filled."""

    def __init__(self, room: float) -> None:
        self.room = room
        self.page: Page = []
        self.y = 0.0
        self.table: TableFlow | None = None
        self.page_sum = 0
        self.brought = 0
        self.repeated = 0

    def put(self, chunk: list[Strip]) -> Iterator[Page]:
        """Add strips that belong together; gives the page that they did not fit on, if any."""
        if chunk[0].role is Role.BREAK:
            yield from self.turn()
            return
        if len(self.page) > self.repeated and not self.fits(chunk):
            yield from self.turn(chunk[0].table)
        for strip in chunk:
            if len(self.page) > self.repeated and not self.fits([strip]):
                yield from self.turn(strip.table)
            self.place(strip)

    def fits(self, chunk: list[Strip]) -> bool:
        """Whether the strips fit under what stands on the page, with room left for the sum of the page."""
        y = self.y
        after = self.page[-1][1].after if self.page else 0.0
        for strip in chunk:
            y += after + strip.before + strip.height
            after = strip.after
        table = next((strip.table for strip in chunk if strip.table), None)
        reserve = table.totals.height if table and table.totals else 0.0
        return y + reserve <= self.room + _SLACK

    def place(self, strip: Strip) -> None:
        """Set the strip under the last one."""
        if strip.table is not self.table:
            self.table, self.page_sum, self.brought = strip.table, 0, 0
        if strip.role is Role.FOOTER and self.brought and strip.table and self.page_sum:
            self.close_page(strip.table)
        if self.page:
            self.y += self.page[-1][1].after + strip.before
        self.page.append((self.y, strip))
        self.y += strip.height
        self.page_sum += strip.amount

    def close_page(self, table: TableFlow) -> None:
        """Print the sum of the page under its last row."""
        if table.totals is None:
            return
        self.append(table.totals.page(self.page_sum))
        self.brought += self.page_sum
        self.page_sum = 0

    def append(self, strip: Strip) -> None:
        self.page.append((self.y, strip))
        self.y += strip.height

    def turn(self, table: TableFlow | None = None) -> Iterator[Page]:
        """Give the full page and begin the next; within a table with its header and what is brought from before."""
        within = table is not None and table is self.table
        if within and table is not None:
            self.close_page(table)
        yield self.page
        self.page, self.y = [], 0.0
        if within and table is not None:
            for strip in table.header:
                self.append(strip)
            if table.totals:
                self.append(table.totals.brought(self.brought))
        self.repeated = len(self.page)
