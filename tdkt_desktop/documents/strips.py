"""Blocks measured into strips: the horizontal bands of a page that are never cut.

A strip knows its height and what is drawn in it, from its own top. `pages` piles strips, `pdf` draws them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from tdkt_desktop.documents.lines import Line, Look, broken
from tdkt_desktop.documents.paper import Image, Para, RuleBelow

THIN = 0.75


class Placed(NamedTuple):
    """Text with its left end at `x` and its baseline `y` points below the top of the strip."""

    x: float
    y: float
    text: str
    look: Look


class Segment(NamedTuple):
    """A straight line; y runs downwards from the top of the strip."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float = THIN


class Picture(NamedTuple):
    """An image with its top left corner."""

    x: float
    y: float
    image: Image


class Role(Enum):
    """What a strip is to the page."""

    BODY = "body"
    HEADER = "header"
    ROW = "row"
    FOOTER = "footer"
    BREAK = "break"


@dataclass(slots=True)
class Strip:
    """A band of a page. `edges` are the upright borders of a table row, whose level borders go from first to last.

    `holds_next` forbids a page break after it; `before` and `after` are blank, and `before` is dropped at a page's top.
    """

    height: float
    texts: Sequence[Placed] = ()
    before: float = 0.0
    after: float = 0.0
    holds_next: bool = False
    edges: tuple[float, ...] = ()
    segments: Sequence[Segment] = ()
    pictures: Sequence[Picture] = ()
    role: Role = Role.BODY
    table: TableFlow | None = None
    amount: int = 0
    open_above: bool = False
    open_below: bool = False


@dataclass(slots=True)
class PageTotals:
    """Makers of the strips with the sum of a page and the sum brought from the pages before; both of one height."""

    height: float
    page: Callable[[int], Strip]
    brought: Callable[[int], Strip]


@dataclass(slots=True)
class TableFlow:
    """What the pages know of a table in flow: its repeated header and its page totals."""

    header: list[Strip] = field(default_factory=list)
    totals: PageTotals | None = None


def para_strips(para: Para, width: float) -> list[Strip]:
    """One strip a line: the first two and the last two lines stay together, all of them with `keep_lines`."""
    lines = broken(para, width)
    strips = [Strip(line.height, [*_texts(line)], segments=[*_underlines(line)]) for line in lines]
    last = len(strips) - 1
    for number, strip in enumerate(strips):
        strip.holds_next = para.keep_lines or number in {0, last - 1}
    strips[0].before = para.space_before
    strips[last].after = para.space_after
    strips[last].holds_next = para.keep_next
    if para.rule_below:
        _add_rule(strips[last], para.rule_below, lines)
    return strips


def image_strip(image: Image, width: float) -> Strip:
    """The image as one strip, placed by its `align`."""
    free = width - image.width
    x = {"left": 0.0, "justify": 0.0, "center": free / 2, "right": free}[image.align]
    return Strip(image.height, pictures=[Picture(x, 0.0, image)])


def merged(strips: Sequence[Strip], *, dx: float = 0.0, dy: float = 0.0) -> Strip:
    """Strips piled into one that is never cut, with its content moved by (dx, dy); blank before and after counts."""
    texts: list[Placed] = []
    segments: list[Segment] = []
    pictures: list[Picture] = []
    y = dy
    for strip in strips:
        y += strip.before
        texts += [Placed(text.x + dx, text.y + y, text.text, text.look) for text in strip.texts]
        segments += [Segment(s.x1 + dx, s.y1 + y, s.x2 + dx, s.y2 + y, s.thickness) for s in strip.segments]
        pictures += [Picture(picture.x + dx, picture.y + y, picture.image) for picture in strip.pictures]
        y += strip.height + strip.after
    return Strip(y - dy, texts, segments=segments, pictures=pictures)


def rule_length(rule: RuleBelow, widest: float) -> float:
    """Length of the drawn line under a text whose widest line is `widest`."""
    return widest if rule.kind == "full" else widest * rule.ratio


def _texts(line: Line) -> Iterator[Placed]:
    for piece in line.pieces:
        yield Placed(piece.x, line.baseline - piece.look.rise, piece.text, piece.look)


def _underlines(line: Line) -> Iterator[Segment]:
    for x, text, look in line.pieces:
        if look.underline:
            y = line.baseline + look.size * 0.11
            yield Segment(x, y, x + look.face.width(text.rstrip(), look.size), y, look.size * 0.05)


def _add_rule(strip: Strip, rule: RuleBelow, lines: Sequence[Line]) -> None:
    widest = max(lines, key=lambda line: line.right - line.left)
    middle = (widest.left + widest.right) / 2
    half = rule_length(rule, widest.right - widest.left) / 2
    y = strip.height + rule.gap
    strip.segments = [*strip.segments, Segment(middle - half, y, middle + half, y)]
    strip.height = y + THIN
