"""A province's own Excel table, filled in: fields become cells, rows between `{%tr for … %}` and its end are repeated.

Only the sheets' own XML is written anew; styles, widths and pictures stay byte for byte. A form holds no formulas:
sums are fields, and what a formula points at would move.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from tdkt_desktop.documents.expressions import TemplateFault, Values, filled, looked_up
from tdkt_desktop.documents.paper import printable
from tdkt_desktop.documents.template_tree import COMMENT, TAGS, Tag, read_xml, tag_of, tree, unrolled

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
BOOK, STRINGS = "xl/workbook.xml", "xl/sharedStrings.xml"
_SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")
_PRINT_AREA = re.compile(rb"<definedName[^>]*_xlnm\.Print_Area[^>]*>.*?</definedName>", re.DOTALL)
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?")
_NAME = re.compile(r"[\w.]+")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROWS, _MERGED = "\ue000", "\ue001"


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell: its column, its look, and what stands in it as it is (`inner`) or as a tree of words and fields."""

    column: str
    attributes: Mapping[str, str]
    inner: str = ""
    words: tuple[object, ...] = ()

    def written(self, row: int, values: Values) -> str:
        """The cell in a row of the filled sheet. Raises `TemplateFault`."""
        at = "".join(f" {name}={quoteattr(value)}" for name, value in self.attributes.items())
        place = f'<c r="{self.column}{row}"{at}'
        if not self.words:
            return f"{place}>{self.inner}</c>" if self.inner else f"{place}/>"
        number = self._number(values)
        if number is not None:
            return f"{place}><v>{number}</v></c>"
        text = "".join(
            filled(leaf.body, known) if isinstance(leaf, Tag) else str(leaf)
            for leaf, known in unrolled(self.words, values)
        )
        if not text:
            return f"{place}/>"
        return f'{place} t="inlineStr"><is><t xml:space="preserve">{escape(printable(text))}</t></is></c>'

    def _number(self, values: Values) -> int | Decimal | None:
        """The figure of a cell that is one field and nothing else."""
        match self.words:
            case (Tag(word="", body=body),) if _NAME.fullmatch(body):
                found = looked_up(body, values)
                return found if isinstance(found, int | Decimal) and not isinstance(found, bool) else None
        return None


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the form: its number there, how many empty rows stand before it, its cells."""

    number: int
    blank_before: int
    attributes: Mapping[str, str]
    cells: tuple[_Cell, ...]


class SheetTemplate:
    """A table that was read. Raises `TemplateFault`, `BadZipFile`."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(io.BytesIO(data)) as archive:
            self._files = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
        if BOOK not in self._files:
            raise BadZipFile(BOOK)
        self._files[BOOK] = _PRINT_AREA.sub(b"", self._files[BOOK])  # else only the form's own rows were printed
        strings = _strings(self._files.get(STRINGS))
        self._sheets = {name: _Sheet(xml, strings) for name, xml in self._files.items() if _SHEET.fullmatch(name)}

    def filled(self, values: Values) -> bytes:
        """The Excel file. Raises `TemplateFault`."""
        out = io.BytesIO()
        with ZipFile(out, "w") as archive:
            for name, data in self._files.items():
                entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
                entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
                sheet = self._sheets.get(name)
                archive.writestr(entry, data if sheet is None else (_HEAD + sheet.written(values)).encode())
        return out.getvalue()

    def try_out(self, values: Values) -> None:
        """Fill every branch of every condition. Raises `TemplateFault`."""
        for sheet in self._sheets.values():
            for every in (True, False):
                read_xml(sheet.written(values, every=every).encode()).unlink()


class _Sheet:
    """One sheet: what stands before and behind its rows, the rows as a tree, the cells that are merged."""

    def __init__(self, xml: bytes, strings: Sequence[str]) -> None:
        dom = read_xml(xml)
        if _ROWS in dom.documentElement.toxml() or _MERGED in dom.documentElement.toxml():
            raise TemplateFault("\\ue000")
        for formula in dom.getElementsByTagNameNS(S, "f"):
            raise TemplateFault("=" + _text(formula))
        for name in ("dimension",):
            for element in list(dom.getElementsByTagNameNS(S, name)):
                element.parentNode.removeChild(element)
        self._merges = [
            match.groups()
            for one in dom.getElementsByTagNameNS(S, "mergeCell")
            if (match := _REFERENCE.fullmatch(one.getAttribute("ref"))) is not None
        ]
        for merged in list(dom.getElementsByTagNameNS(S, "mergeCells")):
            merged.parentNode.replaceChild(dom.createTextNode(_MERGED), merged)
        (data,) = dom.getElementsByTagNameNS(S, "sheetData") or [None]
        if data is None or dom.documentElement.prefix:
            raise TemplateFault("sheetData")
        self._rows = tree(_items(data, strings))
        while data.firstChild is not None:
            data.removeChild(data.firstChild)
        data.appendChild(dom.createTextNode(_ROWS))
        self._frame = dom.documentElement.toxml()
        dom.unlink()

    def written(self, values: Values, *, every: bool = False) -> str:
        """The sheet filled in. Raises `TemplateFault`."""
        places: dict[int, list[int]] = defaultdict(list)
        rows = "".join(self._filled_rows(values, places, every=every))
        return self._frame.replace(_ROWS, rows, 1).replace(_MERGED, self._merged(places), 1)

    def _filled_rows(self, values: Values, places: dict[int, list[int]], *, every: bool) -> Iterator[str]:
        at = 0
        for leaf, known in unrolled(self._rows, values, every=every):
            assert isinstance(leaf, _Row)
            at += 1 + leaf.blank_before
            places[leaf.number].append(at)
            look = "".join(f" {name}={quoteattr(value)}" for name, value in leaf.attributes.items())
            yield f'<row r="{at}"{look}>{"".join(cell.written(at, known) for cell in leaf.cells)}</row>'

    def _merged(self, places: Mapping[int, Sequence[int]]) -> str:
        """The merged cells where their rows stand now, in each row that is repeated."""
        found = []
        for left, top, right, bottom in self._merges:
            for first, last in zip(places.get(int(top), ()), places.get(int(bottom or top), ()), strict=False):
                found.append(f'<mergeCell ref="{left}{first}:{right or left}{last}"/>')
        return f'<mergeCells count="{len(found)}">{"".join(found)}</mergeCells>' if found else ""


# ---- reading


def _strings(xml: bytes | None) -> list[str]:
    if xml is None:
        return []
    dom = read_xml(xml)
    found = ["".join(_text(part) for part in one.getElementsByTagNameNS(S, "t"))
             for one in dom.getElementsByTagNameNS(S, "si")]  # fmt: skip
    dom.unlink()
    return found


def _items(data: Any, strings: Sequence[str]) -> Iterator[object]:
    """The rows of a sheet and the statements that stand in rows of their own."""
    before = 0
    for row in data.getElementsByTagNameNS(S, "row"):
        number = int(row.getAttribute("r") or before + 1)
        blank, before = number - before - 1, number
        cells = list(row.getElementsByTagNameNS(S, "c"))
        texts = [_words(cell, strings) for cell in cells]
        statement = _statement(texts)
        if statement is not None:
            yield statement
            continue
        attributes = {name: value for name, value in row.attributes.items() if name not in ("r", "spans")}
        made = tuple(_cell(cell, text) for cell, text in zip(cells, texts, strict=True))
        yield _Row(number, max(blank, 0), attributes, made)


def _statement(texts: Sequence[str]) -> Tag | None:
    """The statement that a row is: the one with `tr`, or the only words of the row."""
    tags = [tag_of(found.group()) for text in texts for found in TAGS.finditer(text)]
    rows = [tag for tag in tags if tag.home == "tr"]
    if len(rows) > 1:
        raise TemplateFault(rows[1].whole)
    said = [text.strip() for text in texts if text.strip()]
    alone = tags and len(said) == 1 and said[0] == tags[0].whole and tags[0].word not in ("", COMMENT)
    found = rows[0] if rows else tags[0] if alone else None
    return None if found is None else replace(found, home=None)


def _cell(cell: Any, text: str) -> _Cell:
    column = re.sub(r"\d", "", cell.getAttribute("r"))
    attributes = {name: value for name, value in cell.attributes.items() if name != "r"}
    if not TAGS.search(text):
        return _Cell(column, attributes, inner="".join(child.toxml() for child in cell.childNodes))
    attributes.pop("t", None)
    items: list[object] = []
    home, at = object(), 0
    for found in TAGS.finditer(text):
        tag = tag_of(found.group())
        items += [text[at : found.start()], *([] if tag.word == COMMENT else [replace(tag, home=home)])]
        at = found.end()
    return _Cell(column, attributes, words=tuple(tree(one for one in [*items, text[at:]] if one != "")))


def _words(cell: Any, strings: Sequence[str]) -> str:
    """The text of a cell, wherever it is kept."""
    kind = cell.getAttribute("t")
    if kind == "inlineStr":
        return "".join(_text(part) for part in cell.getElementsByTagNameNS(S, "t"))
    value = "".join(_text(part) for part in cell.getElementsByTagNameNS(S, "v"))
    if kind == "s" and value.isdecimal() and int(value) < len(strings):
        return strings[int(value)]
    return value


def _text(node: Any) -> str:
    return "".join(child.data for child in node.childNodes if child.nodeType == child.TEXT_NODE)
