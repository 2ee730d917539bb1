"""A paper as data: sections, paragraphs, tables and page set-up, before any writer sees them.

All lengths are points (1 mm = 72/25.4 pt). The writers (`pdf`, `word`, `excel`) read these records and nothing else;
no type of a library leaks in. `to_json` is the golden form that tests compare.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.money import format_decimal, format_number
from tdkt_desktop.domain.text import nfc

MM = 72 / 25.4
_UNPRINTABLE = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\ufffe\\uffff\\ud800-\\udfff]")
Align: TypeAlias = Literal["left", "center", "right", "justify"]
Value: TypeAlias = str | int | Decimal | date | PartialDate | None
"""What a cell of a list holds. A sheet keeps the type; a page prints `shown`."""
Meta: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values for the file's properties: form, pack version, record ids."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; a line break inside it is a forced one. `size` None is the paragraph's."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None
    color: str | None = None
    superscript: bool = False


@dataclass(frozen=True, slots=True)
class RuleBelow:
    """A drawn line under a paragraph: as long as its text ("full") or `ratio` of its widest line ("part")."""

    kind: Literal["full", "part"] = "full"
    ratio: float = 1.0
    gap: float = 3.0


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. `line_spacing` multiplies the single line of the typeface; `balanced` evens the lengths of lines."""

    runs: tuple[Run, ...]
    align: Align = "left"
    size: float = 14
    indent_first: float = 0
    indent_left: float = 0
    space_before: float = 0
    space_after: float = 0
    line_spacing: float = 1.0
    keep_next: bool = False
    keep_lines: bool = False
    balanced: bool = False
    rule_below: RuleBelow | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A PNG or JPEG file in the line, scaled to `width` × `height`."""

    file: Path
    width: float
    height: float
    align: Align = "center"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


class ValueKind(StrEnum):
    """How a column shows and stores its values."""

    TEXT = "text"
    PLAIN_NUMBER = "plain_number"  # a year, a running number: no thousands mark
    NUMBER = "number"
    COEFFICIENT = "coefficient"  # with one decimal at least: 1,0
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a cell that is to be filled in takes: one of `choices`, or a value from `least` to `most`; `hint` says how.

    With `is_open` it takes other texts than the choices too. A page only leaves room; a sheet looks at what is typed.
    """

    hint: str = ""
    choices: tuple[str, ...] = ()
    is_open: bool = False
    least: int | date | None = None
    most: int | date | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its width, how plain values in it look, and what it takes where it is to be filled in."""

    width: float
    align: Align = "left"
    kind: ValueKind = ValueKind.TEXT
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with blocks of its own, over one or more columns and rows."""

    blocks: tuple[Para | Image, ...]
    colspan: int = 1
    rowspan: int = 1
    valign: Literal["top", "middle", "bottom"] | None = None


class RowKind(StrEnum):
    """What a row of a list is; totals and headings are never counted as subjects."""

    ROW = "row"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: plain values in the look of their column, or cells. Cells under a rowspan from above are left out."""

    cells: tuple[Value | Cell, ...]
    kind: RowKind = RowKind.ROW
    min_height: float = 0


@dataclass(frozen=True, slots=True)
class CarriedTotal:
    """Totals of each page of a long list: the sum of `column` on the page, and what is carried from before."""

    column: int
    label_column: int
    page_label: str
    brought_label: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `rows` may be any iterable that can be walked again (see `Streamed`); writers never hold them all.

    `header` repeats on every page; `footer` (totals) stays with the last row, and with `keep_next` both stay with what
    follows. `indent` moves the left edge.
    `name` is the sheet's name in Excel; `guide` says there, on a sheet of its own, how the list is filled in.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Row]
    header: tuple[Row, ...] = ()
    footer: tuple[Row, ...] = ()
    bordered: bool = True
    size: float = 12
    indent: float = 0
    space_before: float = 0
    space_after: float = 0
    padding: tuple[float, float] = (3, 2)
    valign: Literal["top", "middle", "bottom"] = "middle"
    keep_together: bool = False
    keep_next: bool = False
    carried: CarriedTotal | None = None
    name: str = ""
    guide: tuple[str, ...] = ()

    @property
    def width(self) -> float:
        """Sum of the columns."""
        return sum(column.width for column in self.columns)

    @property
    def is_to_fill(self) -> bool:
        """Whether somebody else is to fill it in."""
        return any(column.entry for column in self.columns)


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that stand on one page."""

    blocks: tuple[Para | Table | Image, ...]


Block: TypeAlias = Para | Table | Image | PageBreak | KeepTogether


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Size, margins and page number. `number_from` None goes on from the section before."""

    width: float
    height: float
    margin_top: float
    margin_bottom: float
    margin_left: float
    margin_right: float
    hide_first_number: bool = True
    number_from: int | None = None

    @property
    def text_width(self) -> float:
        """Between the side margins."""
        return self.width - self.margin_left - self.margin_right

    @property
    def text_height(self) -> float:
        """Between top and bottom margin."""
        return self.height - self.margin_top - self.margin_bottom

    @property
    def landscape(self) -> bool:
        """Whether the long side lies."""
        return self.width > self.height


A4_PORTRAIT = PageSetup(210 * MM, 297 * MM, 20 * MM, 20 * MM, 30 * MM, 15 * MM)
A4_LANDSCAPE = PageSetup(297 * MM, 210 * MM, 20 * MM, 18 * MM, 27 * MM, 18 * MM)
"""Turned page for lists; the text is 252 mm wide."""


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks on pages of one set-up. `fit` lets the line spacing shrink a little if that spares a page."""

    page: PageSetup
    blocks: tuple[Block, ...]
    fit: bool = False


class FilledFile(Protocol):
    """A file that is not made of the paper's blocks: the province's own form, filled in."""

    def written(self) -> bytes:
        """The file."""
        ...


class WordFile(FilledFile, Protocol):
    """Such a Word file."""

    def with_sheets(self, others: Sequence[WordFile | None]) -> WordFile | None:
        """One file of the sheets of several; None where they are not of one form."""
        ...


@dataclass(frozen=True, slots=True)
class Paper:
    """A document. `meta` is written into the file's properties, never on the page; `word` and `sheet` stand for the
    blocks where a Word or an Excel file is asked for.
    """

    code: str
    title: str
    sections: tuple[Section, ...]
    meta: Meta = ()
    word: WordFile | None = None
    sheet: FilledFile | None = None


class Streamed:
    """Rows made anew each time they are walked, so that a list of any length is never held.

    >>> Streamed(lambda: (Row((number,)) for number in range(20_000)))
    """

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], Iterable[Row]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[Row]:
        return iter(self._make())


def shown(value: Value, kind: ValueKind = ValueKind.TEXT) -> str:
    """The value as a page prints it; blank stays blank."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value) if kind is not ValueKind.NUMBER else format_number(value)
    if isinstance(value, Decimal):
        text = format_decimal(value)
        return f"{text},0" if kind is ValueKind.COEFFICIENT and "," not in text else text
    if isinstance(value, date):
        return short_date(value)
    return short_partial(value) if isinstance(value, PartialDate) else str(value)


def printable(text: str) -> str:
    """Text as every writer takes it: composed letters, no control characters (which no file format allows)."""
    return _UNPRINTABLE.sub("", nfc(text.replace("\t", " ")))


def joined(papers: Iterable[Paper], *, code: str, title: str) -> Paper:
    """One paper of many, for printing in one go; each begins on a new page with a page number of its own."""
    all_papers = tuple(papers)
    meta = tuple(pair for paper in all_papers for pair in paper.meta)
    word = all_papers[0].word if all_papers else None
    if word is not None:
        word = word.with_sheets([paper.word for paper in all_papers[1:]])
    sections = tuple(section for paper in all_papers for section in _numbered_anew(paper.sections))
    return Paper(code, title, sections, meta=meta, word=word)


def _numbered_anew(sections: Sequence[Section]) -> Sequence[Section]:
    """The sections of a paper that begins at page 1, whatever lies before it."""
    first, *others = sections
    return (replace(first, page=replace(first.page, number_from=first.page.number_from or 1)), *others)


def to_json(paper: Paper) -> str:
    """The paper as text for golden tests: every field that is not at its default, in a fixed order."""
    return json.dumps(_plain(paper), ensure_ascii=False, indent=1) + "\n"


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type | PartialDate):
        named: dict[str, object] = {"": type(value).__name__}
        for field in fields(value):
            content = getattr(value, field.name)
            if field.default is MISSING or content != field.default:
                named[field.name] = _plain(content)
        return named
    if isinstance(value, float):
        return round(value, 2)
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, PartialDate):
        return value.iso
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | Path):
        return str(value)
    return [_plain(item) for item in value] if isinstance(value, Iterable) else repr(value)
