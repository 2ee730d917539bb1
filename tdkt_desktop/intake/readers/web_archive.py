"""Web pages saved as one file (MHTML: .mht, or named .doc and .xls by Word and Excel)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message

from tdkt_desktop.intake.readers.html import LARGEST_PAGE, read_html
from tdkt_desktop.intake.sheets import FileRefused, Sheet

_MOST_PARTS = 2_000
_DEEPEST = 50
_PAGES = ("text/html", "application/xhtml+xml")


def read_web_archive(data: bytes) -> list[Sheet]:
    """The tables of all its pages. Raises `FileRefused`."""
    if len(data) > LARGEST_PAGE or data.count(b"\n--") > 2 * _MOST_PARTS or data.count(b"multipart/") > _DEEPEST:
        raise FileRefused("TOO_LARGE")
    try:
        pages = list(_pages(message_from_bytes(data)))
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise FileRefused("CORRUPT") from error
    if not pages:
        raise FileRefused("NOT_EXCEL")
    tables = [table for page in pages for table in read_html(page)]
    return [replace(table, name=f"table {number}") for number, table in enumerate(tables, 1)]


def _pages(message: Message) -> Iterator[bytes]:
    for part in message.walk():
        if part.get_content_type() in _PAGES:
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield content
