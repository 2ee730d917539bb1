"""From a file to its sheets; a file is judged by its content, never by its name."""

from __future__ import annotations

from pathlib import Path

from tdkt_desktop.intake.readers.grid import check_area
from tdkt_desktop.intake.readers.sniff import FileType, file_type
from tdkt_desktop.intake.sheets import FileRefused, Sheet

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a file as it lies on the disk."""

_REFUSED = {
    FileType.EMPTY: ("EMPTY", ""),
    FileType.PASSWORD: ("PASSWORD", ""),
    FileType.CORRUPT: ("CORRUPT", ""),
    FileType.OLD: ("UNSUPPORTED", ""),
    FileType.OLD_WORD: ("UNSUPPORTED", "OLD_WORD"),
    FileType.OTHER: ("NOT_EXCEL", ""),
}


def read_sheets(path: Path, data: bytes) -> list[Sheet]:
    """All sheets of a file; `data` are its bytes, `path` serves only to name a table of plain text.

    Raises `FileRefused`.
    """
    if len(data) > LARGEST_FILE:
        raise FileRefused("TOO_LARGE")
    found = file_type(data)
    if found in _REFUSED:
        code, words = _REFUSED[found]
        raise FileRefused(code, words=words)
    sheets = _read(found, data, name=path.stem)
    if not any(sheet.rows for sheet in sheets):
        raise FileRefused("EMPTY")
    check_area(sheets)
    return sheets


def _read(kind: FileType, data: bytes, *, name: str) -> list[Sheet]:
    # Each reader is imported when its kind of file comes: the window starts without them.
    if kind is FileType.WORD:
        from tdkt_desktop.intake.readers.word import read_word

        return read_word(data)
    if kind is FileType.TEXT:
        from tdkt_desktop.intake.readers.text import read_text

        return read_text(data, name=name)
    if kind is FileType.PAGE:
        from tdkt_desktop.intake.readers.html import read_html

        return read_html(data)
    if kind is FileType.ARCHIVE:
        from tdkt_desktop.intake.readers.web_archive import read_web_archive

        return read_web_archive(data)
    if kind is FileType.XML:
        from tdkt_desktop.intake.readers.xml_tables import read_xml

        return read_xml(data)
    from tdkt_desktop.intake.readers.workbook import read_workbook

    return read_workbook(data, kind)
