"""Lists in plain XML: workbooks of Excel 2003 (SpreadsheetML), documents of Word 2003 and Word's flat XML."""

from __future__ import annotations

import re
from datetime import datetime

from tdkt_desktop.intake.readers.grid import MOST_TABLES, Grid
from tdkt_desktop.intake.readers.word import read_document
from tdkt_desktop.intake.readers.xml import Attributes, parse
from tdkt_desktop.intake.sheets import Cell, FileRefused, Sheet

_SPREADSHEET = b"urn:schemas-microsoft-com:office:spreadsheet"
_DOCUMENTS = (b"wordDocument", b"http://schemas.microsoft.com/office/2006/xmlPackage")
_PIECE = 1024 * 1024
_LOOKED_AT = 4096
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?(?:[eE][-+]?\d{1,2})?")


def read_xml(data: bytes) -> list[Sheet]:
    """Its sheets or tables. Raises `FileRefused`."""
    head = data[:_LOOKED_AT]
    pieces = [data[at : at + _PIECE] for at in range(0, len(data), _PIECE)]
    if any(word in head for word in _DOCUMENTS):
        return read_document(pieces)
    if _SPREADSHEET not in head:
        raise FileRefused("UNSUPPORTED")
    reader = _Reader()
    parse(pieces, start=reader.start, end=reader.end, text=reader.text)
    return reader.sheets


class _Reader:
    """Rows and cells may leave numbers out, and then say the next one."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._name, self._grid = "", Grid()
        self._text = list[str]()
        self._is_in_data = self._takes_text = self._is_hidden = False
        self._type = ""
        self._value: Cell = ""
        self._column: int | None = None
        self._across = self._down = 1
        self._columns = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Worksheet":
            self._name, self._grid, self._is_hidden = attributes.get("Name", ""), Grid(), False
            self._columns = 0
        elif name == "Column":
            self._start_column(attributes)
        elif name == "Row":
            self._grid.open_row(_count(attributes, "Index") or None, hidden=attributes.get("Hidden") == "1")
        elif name == "Cell":
            self._value, self._column = "", (_count(attributes, "Index") or 0) - 1
            self._column = None if self._column < 0 else self._column
            self._across, self._down = _count(attributes, "MergeAcross") + 1, _count(attributes, "MergeDown") + 1
        elif name == "Data":
            self._is_in_data, self._type = True, attributes.get("Type", "String")
            self._text, self._takes_text = [], True
        elif name == "Visible":
            self._text, self._takes_text = [], True

    def text(self, text: str) -> None:
        if self._takes_text:
            self._text.append(text)

    def end(self, name: str) -> None:
        if name == "Data" and self._is_in_data:
            self._value = _value("".join(self._text), self._type)
            self._is_in_data = self._takes_text = False
        elif name == "Cell":
            self._grid.put(self._value, column=self._column, across=self._across, down=self._down)
            self._value = ""
        elif name == "Row":
            self._grid.close_row()
        elif name == "Visible":
            self._is_hidden = "".join(self._text).strip() in ("SheetHidden", "SheetVeryHidden")
            self._takes_text = False
        elif name == "Worksheet":
            sheet = self._grid.sheet(self._name)
            sheet.hidden = self._is_hidden
            self.sheets.append(sheet)
            if len(self.sheets) > MOST_TABLES:
                raise FileRefused("TOO_LARGE")

    def _start_column(self, attributes: Attributes) -> None:
        first = (_count(attributes, "Index") or self._columns + 1) - 1
        self._columns = first + _count(attributes, "Span") + 1
        if attributes.get("Hidden") == "1" and self._columns < 16_385:
            self._grid.hidden_columns.update(range(first, self._columns))


def _count(attributes: Attributes, name: str) -> int:
    text = attributes.get(name, "0")
    return int(text) if text.isdecimal() and len(text) < 8 else 0


def _value(text: str, kind: str) -> Cell:
    if kind == "Number" and _NUMBER.fullmatch(text.strip()):
        number = float(text)
        return int(number) if number.is_integer() else number
    if kind == "DateTime":
        try:
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
        except ValueError:
            return text
    if kind == "Boolean":
        return text.strip() == "1"
    return text
