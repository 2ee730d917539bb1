"""Hidden rows and columns, old fonts and the real extent of .xls sheets, out of their BIFF records."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator

from tdkt_desktop.intake.encodings import font_encoding
from tdkt_desktop.intake.readers.compound import CompoundFile, NotCompound
from tdkt_desktop.intake.sheets import FileRefused, Marks

_BOF, _EOF, _SHEET, _FILE_PASS = 0x0809, 0x000A, 0x0085, 0x002F
_FONT, _STYLE, _ROW, _COLUMNS = 0x0031, 0x00E0, 0x0208, 0x007D
_CELLS = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6})
_MANY_CELLS = 0x00BD  # MULRK: several numbers in one record
_HIDDEN_ROW = 0x20
_BIFF8 = 0x0600
_NO_FOURTH_FONT = 4  # BIFF never numbers a font 4


def xls_marks(data: bytes) -> Callable[[str], Marks]:
    """A function that gives the marks of a sheet by its name. Raises `FileRefused`."""
    try:
        file = CompoundFile(data)
        stream = file.stream("Workbook" if "Workbook" in file.names else "Book")
        found = _Scan(stream).run()
    except (NotCompound, struct.error, IndexError) as error:
        raise FileRefused("CORRUPT") from error
    return lambda name: found.get(name) or Marks()


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


class _Scan:
    """The records of the workbook, then those of each sheet."""

    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._fonts = list[str]()
        self._styles = list[int]()
        self._sheets = list[tuple[str, int]]()

    def run(self) -> dict[str, Marks]:
        is_biff8 = len(self._stream) > 6 and struct.unpack_from("<H", self._stream, 4)[0] == _BIFF8
        for kind, body in _records(self._stream, 0):
            if kind == _FILE_PASS:
                raise FileRefused("PASSWORD")
            if kind == _EOF:
                break
            if is_biff8:
                self._look_global(kind, body)
        return {name: self._sheet(at) for name, at in self._sheets}

    def _look_global(self, kind: int, body: bytes) -> None:
        if kind == _FONT and len(body) > 16:
            if len(self._fonts) == _NO_FOURTH_FONT:
                self._fonts.append("")
            self._fonts.append(_short_text(body, 14))
        elif kind == _STYLE and len(body) >= 2:
            self._styles.append(struct.unpack_from("<H", body)[0])
        elif kind == _SHEET and len(body) > 8:
            self._sheets.append((_short_text(body, 6), struct.unpack_from("<I", body)[0]))

    def _sheet(self, at: int) -> Marks:
        marks, rows, columns = Marks(), set[int](), set[int]()
        fonts: dict[int, Counter[str]] = {}
        old = {
            number: self._fonts[font]
            for number, font in enumerate(self._styles)
            if font < len(self._fonts) and font_encoding(self._fonts[font])
        }
        depth = 0
        for kind, body in _records(self._stream, at):
            depth += (kind == _BOF) - (kind == _EOF)
            if depth == 0:
                break
            if kind in _CELLS or kind == _MANY_CELLS:
                row, column, style = struct.unpack_from("<HHH", body)
                last = column if kind != _MANY_CELLS else struct.unpack_from("<H", body, len(body) - 2)[0]
                marks.last_row, marks.last_column = max(marks.last_row, row + 1), max(marks.last_column, last)
                if style in old:
                    fonts.setdefault(column, Counter())[old[style]] += 1
            elif kind == _ROW and len(body) >= 16 and body[12] & _HIDDEN_ROW:
                rows.add(struct.unpack_from("<H", body)[0] + 1)
            elif kind == _COLUMNS and len(body) >= 10 and body[8] & 1:
                first, last = struct.unpack_from("<HH", body)
                columns.update(range(first, min(last, 255) + 1))
        marks.hidden_rows, marks.hidden_columns = frozenset(rows), frozenset(columns)
        marks.fonts = {column: found.most_common(1)[0][0] for column, found in fonts.items()}
        return marks


def _short_text(body: bytes, at: int) -> str:
    length, wide = body[at], body[at + 1] & 1
    raw = body[at + 2 : at + 2 + length * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", "replace")
