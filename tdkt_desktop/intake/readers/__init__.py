"""From a file to its sheets; a file is judged by its content, never by its name."""

from __future__ import annotations

from pathlib import Path

from tdkt_desktop.intake.readers.sniff import FileType, file_type
from tdkt_desktop.intake.sheets import FileRefused, Sheet

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a file as it lies on the disk."""

_REFUSED = {
    FileType.EMPTY: "EMPTY",
    FileType.PASSWORD: "PASSWORD",
    FileType.CORRUPT: "CORRUPT",
    FileType.OLD: "UNSUPPORTED",
    FileType.OTHER: "NOT_EXCEL",
}


def read_sheets(path: Path, data: bytes) -> list[Sheet]:
    """All sheets of a file; `data` are its bytes, `path` serves only to tell plain text from a table of text.

    Raises `FileRefused`.
    """
    # Each reader is imported when its kind of file comes: the window starts without them.
    if len(data) > LARGEST_FILE:
        raise FileRefused("TOO_LARGE")
    found = file_type(data)
    if found in _REFUSED:
        raise FileRefused(_REFUSED[found])
    if found is FileType.WORD:
        from tdkt_desktop.intake.readers.word import read_word

        sheets = read_word(data)
    elif found is FileType.TEXT:
        from tdkt_desktop.intake.readers.text import read_text

        sheets = read_text(data, name=path.stem)
    else:
        from tdkt_desktop.intake.readers.workbook import read_workbook

        sheets = read_workbook(data, found)
    if not any(sheet.rows for sheet in sheets):
        raise FileRefused("EMPTY")
    return sheets
