"""Hidden rows and columns, bare formulas, old fonts and the real extent of xlsx sheets, found by one pass over the XML.

The pass looks at bytes with patterns: a parser that calls back for every cell would take longer than the whole reading.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterator

from tdkt_desktop.intake.encodings import font_encoding
from tdkt_desktop.intake.readers.package import Package
from tdkt_desktop.intake.readers.xml import Attributes, parse
from tdkt_desktop.intake.sheets import FileRefused, Marks, column_index

_ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*)>")
_FILLED_COLUMN = re.compile(rb"<(?:\w+:)?c r=\"([A-Z]{1,3})\d+\"[^<>/]*>")
_FILLED_CELL = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^<>/]*>")
_STYLED_CELL = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\br=\"([A-Z]{1,3})\d+\"[^<>]*?\bs=\"(\d+)\"[^<>/]*>")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v>([^<]*)<)?"
)
_REFERENCE = re.compile(rb"\br=\"([A-Z]{1,3})(\d{1,7})\"")
_NUMBER = re.compile(rb"\br=\"(\d{1,7})\"")
_WIDE = 16_384
_FAR = 100_000
_LETTERS = 26
_LONGEST_ROW = 24 * 1024 * 1024
_WIDE_CELL = re.compile(rb"<(?:\w+:)?c r=\"[A-Z]{2}")


def xlsx_marks(package: Package) -> Callable[[str], Marks]:
    """A function that gives the marks of a sheet by its name. Raises `FileRefused`."""
    paths = _sheet_paths(package)
    for name in ("xl/sharedStrings.xml", "xl/styles.xml"):
        if name in package.names:
            package.check(name)
    old_styles = _old_styles(package)

    def of(name: str) -> Marks:
        path = paths.get(name)
        if path is None or path not in package.names:
            raise FileRefused("CORRUPT")
        return _SheetScan(old_styles).run(package.pieces(path))

    return of


def _sheet_paths(package: Package) -> dict[str, str]:
    workbook = next((name for name in sorted(package.names) if re.fullmatch(r"xl/workbook\w*\.xml", name)), None)
    if workbook is None:
        raise FileRefused("CORRUPT")
    targets: dict[str, str] = {}
    sheets: dict[str, str] = {}

    def relation(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "")
            whole = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
            targets[attributes.get("Id", "")] = whole

    def sheet(name: str, attributes: Attributes) -> None:
        if name == "sheet":
            sheets[attributes.get("name", "")] = targets.get(attributes.get("id", ""), "")

    relations = f"xl/_rels/{posixpath.basename(workbook)}.rels"
    if relations in package.names:
        parse(package.pieces(relations), start=relation)
    parse(package.pieces(workbook), start=sheet)
    return sheets


def _old_styles(package: Package) -> dict[int, str]:
    """Number of a cell style → font made for an old letter code."""
    if "xl/styles.xml" not in package.names:
        return {}
    data = package.read("xl/styles.xml")
    if b".Vn" not in data and b".VN" not in data and b"VNI" not in data.upper():
        return {}
    fonts, styles, inside = list[str](), list[int](), list[str]()

    def start(name: str, attributes: Attributes) -> None:
        inside.append(name)
        if name == "font" and "fonts" in inside:
            fonts.append("")
        elif name == "name" and fonts and "fonts" in inside:
            fonts[-1] = attributes.get("val", "")
        elif name == "xf" and "cellXfs" in inside:
            styles.append(int(attributes.get("fontId", "0") or 0))

    def end(_: str) -> None:
        inside.pop()

    parse([data], start=start, end=end)
    return {
        number: fonts[font] for number, font in enumerate(styles) if font < len(fonts) and font_encoding(fonts[font])
    }


class _SheetScan:
    """One pass over the XML of a sheet, in pieces that end at the end of a row."""

    def __init__(self, old_styles: dict[int, str]) -> None:
        self._old_styles = old_styles
        self._hidden_rows = set[int]()
        self._hidden_columns = set[int]()
        self._bare = set[tuple[int, int]]()
        self._fonts: dict[int, Counter[str]] = {}
        self._last_row = self._last_column = self._row = self._bound = 0

    def run(self, pieces: Iterator[bytes]) -> Marks:
        rest = b""
        for piece in pieces:
            whole = rest + piece
            cut = max(whole.rfind(b"</row>"), whole.rfind(b":row>"))
            rest = whole if cut < 0 else whole[cut:]
            if cut >= 0:
                self._look(whole[:cut])
            elif len(rest) > _LONGEST_ROW:
                raise FileRefused("TOO_LARGE")
        self._look(rest)
        fonts = {column: found.most_common(1)[0][0] for column, found in self._fonts.items()}
        return Marks(
            hidden_rows=frozenset(self._hidden_rows),
            hidden_columns=frozenset(self._hidden_columns),
            bare_formulas=frozenset(self._bare),
            fonts=fonts,
            last_row=self._last_row,
            last_column=self._last_column,
            column_bound=self._bound,
        )

    def _look(self, piece: bytes) -> None:
        rows = _ROW.findall(piece)
        if b"hidden=" in piece:
            self._look_hidden(piece, rows)
        self._look_extent(piece, rows)
        if b"<f" in piece or b":f" in piece:
            self._look_formulas(piece)
        if self._old_styles:
            self._look_fonts(piece)

    def _look_extent(self, piece: bytes, rows: list[bytes]) -> None:
        """How far the filled cells reach: calamine makes room for all that lies between."""
        self._row += len(rows)
        if rows and (found := _NUMBER.search(rows[-1])):
            self._row = int(found[1])
        if self._row > _FAR:  # often rows that are only formatted: the filled cells tell
            self._last_row = max([self._last_row, *(int(number) for _, number in _FILLED_CELL.findall(piece))])
        else:
            self._last_row = max(self._last_row, self._row)
        is_narrow = rows and not _WIDE_CELL.search(piece)
        looked_at = piece[: piece.find(b"</row>")] + piece[piece.rfind(b"<row") :] if is_narrow else piece
        self._bound = max(self._bound, _LETTERS - 1)
        if columns := set(_FILLED_COLUMN.findall(looked_at)):
            last = column_index(max(columns, key=lambda letters: (len(letters), letters)).decode())
        else:
            last = min(max(row.count(b"<c ") + row.count(b":c ") for row in piece.split(b"<row")), _WIDE)
        self._last_column = max(self._last_column, last)
        self._bound = max(self._bound, self._last_column)

    def _look_hidden(self, piece: bytes, rows: list[bytes]) -> None:
        for offset, attributes in enumerate(rows, 1):
            if b'hidden="1"' in attributes or b'hidden="true"' in attributes:
                found = _NUMBER.search(attributes)
                self._hidden_rows.add(int(found[1]) if found else self._row + offset)
        for attributes in _COLUMN.findall(piece)[:_WIDE]:
            first, last = re.search(rb'min="(\d{1,5})"', attributes), re.search(rb'max="(\d{1,5})"', attributes)
            if first and last and (b'hidden="1"' in attributes or b'hidden="true"' in attributes):
                self._hidden_columns.update(range(int(first[1]) - 1, min(int(last[1]), _WIDE)))

    def _look_formulas(self, piece: bytes) -> None:
        for attributes, value in _FORMULA.findall(piece):
            place = _REFERENCE.search(attributes)
            if place and not value.strip() and b't="str"' not in attributes:
                self._bare.add((int(place[2]), column_index(place[1].decode())))

    def _look_fonts(self, piece: bytes) -> None:
        for letters, style in _STYLED_CELL.findall(piece):
            if font := self._old_styles.get(int(style)):
                self._fonts.setdefault(column_index(letters.decode()), Counter())[font] += 1
