"""Tables of web pages: Excel and Word saved as HTML, lists exported by web systems, cells copied from a browser.

No parser of the standard library is used: it takes quadratic time on some texts. This one goes forward only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from html import unescape

from tdkt_desktop.domain.text import nfc
from tdkt_desktop.intake.readers.grid import MOST_TABLES, Grid, with_letterheads
from tdkt_desktop.intake.readers.text import decoded
from tdkt_desktop.intake.sheets import LONGEST_TEXT, Cell, FileRefused, Sheet

LARGEST_PAGE = 24 * 1024 * 1024
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]{0,60})((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>")
_LOOSE_TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]{0,60})([^<>]*)>")
_ATTRIBUTE = re.compile(r"([a-zA-Z][\w:.-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_DATE_SHOWN = re.compile(r"\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}(?: .*)?")
_SKIPPED = frozenset({"script", "style", "title", "xml", "template", "object"})
_LINE_ENDS = frozenset({"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "center"})
_DEEPEST = 30
_LINES_BEFORE = 40
_LONGEST_LINE = 2 * LONGEST_TEXT
_FIRST_SERIAL, _LAST_SERIAL = 7_000, 60_000  # days of 1919 and 2064 as Excel counts them
_EPOCH = date(1899, 12, 30)

Attributes = dict[str, str]


def read_html(data: bytes) -> list[Sheet]:
    """One sheet for each table, named 'table N'. Raises `FileRefused`."""
    if len(data) > LARGEST_PAGE:
        raise FileRefused("TOO_LARGE")
    return html_tables(page_text(data))


def html_tables(text: str) -> list[Sheet]:
    """The tables of a page, in the order in which they begin; a table that only lays text out gives it to its cell."""
    page = _Page()
    _walk(text, page)
    page.end()
    tables = (
        grid.sheet(f"table {number}", preface=preface, in_word=True)
        for number, (grid, preface) in enumerate(page.finished(), 1)
    )
    return with_letterheads(tables)


def page_text(data: bytes) -> str:
    """Text of a page: in the code that it names, unless its bytes say otherwise."""
    found = _CHARSET.search(data, 0, 4096)
    if found and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return nfc(data.decode(found[1].decode("ascii")))
        except (LookupError, UnicodeError, ValueError):
            pass
    return decoded(data)


def _walk(text: str, page: _Page) -> None:
    at, length = 0, len(text)
    while at < length:
        begins = text.find("<", at)
        page.text(text[at : begins if begins >= 0 else length])
        if begins < 0:
            return
        at = _after_markup(text, begins, page)


def _after_markup(text: str, begins: int, page: _Page) -> int:
    """Where the text goes on after the tag, comment or lone sign that begins there."""
    if text.startswith("<!--", begins):
        ends = text.find("-->", begins + 4)
        return ends + 3 if ends >= 0 else len(text)
    if text[begins + 1 : begins + 2] in ("!", "?"):
        ends = text.find(">", begins)
        return ends + 1 if ends >= 0 else len(text)
    tag = _TAG.match(text, begins) or _LOOSE_TAG.match(text, begins)
    if tag is None:
        page.text("<")
        return begins + 1
    name = tag[2].lower()
    if name in _SKIPPED and not tag[1] and not tag[3].endswith("/"):
        closing = re.compile(f"</{name}\\s*>", re.IGNORECASE).search(text, tag.end())
        return closing.end() if closing else len(text)
    if tag[1]:
        page.close(name)
    else:
        page.open(name, tag[3])
    return tag.end()


class _Table:
    """A table that is still open."""

    def __init__(self, preface: tuple[str, ...]) -> None:
        self.grid, self.preface = Grid(), preface
        self.cell: list[str] | None = None  # lines of the open cell
        self.about: Attributes = {}
        self.columns = 0


class _Page:
    """What was seen so far: tables inside one another, and the lines before them."""

    def __init__(self) -> None:
        self._open = list[_Table]()
        self._all = list[_Table]()
        self._lines = [""]
        self._too_deep = 0
        self._dropped = set[int]()
        self._opening: dict[str, Callable[[str], None]] = {
            "table": self._open_table,
            "tr": self._open_row,
            "td": self._open_cell,
            "th": self._open_cell,
            "col": self._open_column,
        }

    def finished(self) -> Iterator[tuple[Grid, tuple[str, ...]]]:
        """Tables with any row, and the lines before them."""
        return ((table.grid, table.preface) for table in self._all if id(table) not in self._dropped)

    def open(self, name: str, attributes: str) -> None:
        """A tag."""
        if name in self._opening:
            self._opening[name](attributes)
        elif name in _LINE_ENDS:
            self._new_line()

    def close(self, name: str) -> None:
        """An end tag."""
        if name == "table":
            self._close_table()
        elif name in ("td", "th", "tr") and self._open:
            self._close_cell()
        elif name in _LINE_ENDS:
            self._new_line()

    def text(self, text: str) -> None:
        """Words between tags; what stands between the cells of a table is nowhere and is left out."""
        if not text or text.isspace():
            text = " " if text else ""
        lines = self._place()
        if lines is not None and text and len(lines[-1]) < _LONGEST_LINE:
            lines[-1] += _SPACES.sub(" ", unescape(text) if "&" in text else text)

    def end(self) -> None:
        """The page ends, with whatever is still open."""
        self._too_deep = 0
        while self._open:
            self._close_table()

    def _place(self) -> list[str] | None:
        return self._open[-1].cell if self._open else self._lines

    def _new_line(self) -> None:
        lines = self._place()
        if lines is not None and lines[-1].strip():
            lines.append("")

    def _open_table(self, _attributes: str) -> None:
        if len(self._open) >= _DEEPEST:
            self._too_deep += 1
            return
        around = [*self._lines, *(self._open[-1].cell or () if self._open else ())]
        table = _Table(tuple(line.strip() for line in around if line.strip())[-_LINES_BEFORE:])
        if not self._open:
            self._lines = [""]
        self._open.append(table)
        self._all.append(table)
        if len(self._all) > MOST_TABLES:
            raise FileRefused("TOO_LARGE")

    def _close_table(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
            return
        if not self._open:
            return
        self._close_cell()
        table = self._open.pop()
        table.grid.close_row()
        lines = self._open[-1].cell if self._open else None
        if not table.grid.rows:
            self._dropped.add(id(table))
        elif lines is not None and not table.grid.is_list_like:
            self._dropped.add(id(table))
            lines += (" ".join(str(cell) for cell in row.cells if cell != "") for row in table.grid.rows)
            lines.append("")

    def _open_row(self, attributes: str) -> None:
        if self._open and not self._too_deep:
            self._close_cell()
            self._open[-1].grid.open_row(hidden=_is_hidden(attributes))

    def _open_cell(self, attributes: str) -> None:
        if self._open and not self._too_deep:
            self._close_cell()
            self._open[-1].cell, self._open[-1].about = [""], _attributes(attributes)

    def _close_cell(self) -> None:
        table = self._open[-1]
        if table.cell is None or self._too_deep:
            return
        lines = (line.strip() for line in table.cell)
        value = _value("\n".join(line for line in lines if line), table.about)
        table.grid.put(value, across=_span(table.about, "colspan"), down=_span(table.about, "rowspan"))
        table.cell = None

    def _open_column(self, attributes: str) -> None:
        if self._open and not self._too_deep:
            table, count = self._open[-1], _span(_attributes(attributes), "span")
            if _is_hidden(attributes) and table.columns < 1_000:
                table.grid.hidden_columns.update(range(table.columns, table.columns + min(count, 1_000)))
            table.columns += count


def _attributes(text: str) -> Attributes:
    return {found[1].lower(): unescape(found[2] or found[3] or found[4] or "") for found in _ATTRIBUTE.finditer(text)}


def _is_hidden(attributes: str) -> bool:
    return "display:none" in attributes.replace(" ", "").lower()


def _span(about: Attributes, name: str) -> int:
    text = about.get(name, "1").strip()
    return int(text) if text.isdecimal() and len(text) < 9 else 1


def _value(text: str, about: Attributes) -> Cell:
    """The text; a day where the office program tells its own number of the day beside what it shows of it."""
    serial = about.get("x:num") or about.get("sdval") or ""
    if serial.isdecimal() and _DATE_SHOWN.fullmatch(text) and _FIRST_SERIAL <= int(serial[:9]) <= _LAST_SERIAL:
        return _EPOCH + timedelta(days=int(serial))
    return text
