"""Cells pasted from Excel, Word, a browser or an e-mail: kept as a file, so that they have a source like any list."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tdkt_desktop.domain.text import nfc
from tdkt_desktop.intake.readers.html import html_tables
from tdkt_desktop.intake.sheets import FileRefused

_MARK = "\ufeff"
_PAGE = '<html><head><meta charset="utf-8"></head><body>{}</body></html>'
_SEPARATORS = (";", "|")
_GAP = re.compile(r"\t| {2,}")
_NUMBERED = re.compile(r"\s*\(?(\d{1,4})\s*[.)/:]\s*(?=\D)(.+)|\s*[-–—•*+]\s+(.+)")
_DASH, _SIGN = re.compile(r"\s+[–—-]+\s+"), re.compile(r"\s*[;,]\s+")
_LONGEST = 16 * 1024 * 1024

Grid = list[list[str]]


def write_pasted(html: str, text: str, folder: Path, at: datetime) -> Path:
    """What was pasted as a new file that the readers of files read; the page where it holds a table, else the text.

    Lines of an e-mail become cells where tabs, semicolons, wide gaps or the dashes of a numbered list part them; what
    cannot be parted stays one cell.
    """
    page = _page(html)
    data = (_MARK + page if page else _MARK + _tabbed(cells_of(text))).encode("utf-8")
    stem, ending = f"dan-{at:%Y%m%d-%H%M%S}", ".html" if page else ".tsv"
    path = folder / f"{stem}{ending}"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ending}"
    path.write_bytes(data)
    return path


def cells_of(text: str) -> Grid:
    """The cells of a pasted text, all rows equally long."""
    text = nfc(text[:_LONGEST]).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip("\n")
    grid = _from_tabs(text) if "\t" in text else _from_lines([line for line in text.split("\n") if line.strip()])
    width = max(map(len, grid), default=0)
    return [[*row, *[""] * (width - len(row))] for row in grid]


def _page(html: str) -> str:
    """The pasted page without the head that Windows writes before it; '' when it holds no table of several cells."""
    begins = html.find("<")
    page = html[begins:] if begins >= 0 else ""
    try:
        tables = html_tables(page) if "<t" in page.lower() else []
    except FileRefused:
        return ""
    if not any(sum(map(_filled, table.rows)) > 1 for table in tables):
        return ""
    return page if "<html" in page.lower() else _PAGE.format(page)


def _filled(row: tuple[int, Sequence[object]]) -> int:
    return sum(cell != "" for cell in row[1])


def _tabbed(grid: Grid) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter="\t", lineterminator="\r\n").writerows(grid)
    return stream.getvalue()


def _from_tabs(text: str) -> Grid:
    """Cells as Excel copies them: in quotes only where a cell holds a tab, a quote and a line break."""
    grid: Grid = [[]]
    at = 0
    while at <= len(text):
        cell, at, sign = _cell(text, at)
        grid[-1].append(cell)
        if sign == "\n":
            grid.append([])
        elif not sign:
            break
    return grid


def _cell(text: str, at: int) -> tuple[str, int, str]:
    """A cell, where the next one begins, and the sign between them ('' = the end)."""
    quoted = _quoted_end(text, at) if text.startswith('"', at) else -1
    if quoted >= 0:
        cell = text[at + 1 : quoted].replace('""', '"')
        return cell, quoted + 2, text[quoted + 1 : quoted + 2]
    tab, line = text.find("\t", at), text.find("\n", at)
    ends = min((place for place in (tab, line) if place >= 0), default=len(text))
    return text[at:ends], ends + 1, text[ends : ends + 1]


def _quoted_end(text: str, at: int) -> int:
    """The closing quote of a cell that holds a line break or a tab; -1 when the quote is a sign like any other."""
    ends = at
    while (ends := text.find('"', ends + 1)) >= 0:
        if text.startswith('""', ends):
            ends += 1
        elif ends + 1 == len(text) or text[ends + 1] in "\t\n":
            inside = text[at + 1 : ends]
            return ends if "\n" in inside or ("\t" in inside and not inside.startswith("\t")) else -1
        else:
            return -1
    return -1


def _from_lines(lines: Sequence[str]) -> Grid:
    for sign in _SEPARATORS:
        if _half(lines, [line.count(sign) > 1 for line in lines]):
            return [[cell.strip() for cell in line.split(sign)] for line in lines]
    if _half(lines, [len(_GAP.findall(line.strip())) > 1 for line in lines]):
        return [[cell.strip() for cell in _GAP.split(line.strip())] for line in lines]
    return [_numbered(line) for line in lines]


def _half(lines: Sequence[str], hits: Sequence[bool]) -> bool:
    return bool(lines) and 2 * sum(hits) >= len(lines)


def _numbered(line: str) -> list[str]:
    """['1', 'Nguyễn Văn A', 'Giáo viên'] of '1. Nguyễn Văn A – Giáo viên'; the line itself when it is none such."""
    found = _NUMBERED.fullmatch(line)
    if found is None:
        return [line.strip()]
    rest = (found[2] or found[3]).strip().rstrip(".;,")
    between = _DASH if _DASH.search(rest) else _SIGN
    return [found[1] or "", *(part.strip() for part in between.split(rest))]
