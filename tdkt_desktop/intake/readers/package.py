"""Zip packages (xlsx, docx, ods) opened with care: bounded sizes, whole checksums, no entities."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from tdkt_desktop.intake.sheets import FileRefused

MOST_ENTRIES = 2_000
LARGEST_ENTRY = 128 * 1024 * 1024
LARGEST_TOTAL = 192 * 1024 * 1024
DENSE_FROM = 16 * 1024 * 1024
HIGHEST_RATIO = 120
"""An entry above 16 MB that was packed more tightly than this is a bomb, no list."""

_CHUNK = 1024 * 1024
_DANGEROUS = tuple(
    text.encode(encoding) for text in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, KeyError, ValueError)
_OVERLAP = max(map(len, _DANGEROUS))


class Package:
    """A zip file whose entries are read by name, in pieces. Every method raises `FileRefused`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise FileRefused("CORRUPT") from error
        self.names = {entry.filename for entry in entries}
        if len(entries) > MOST_ENTRIES or len(self.names) != len(entries):
            raise FileRefused("TOO_LARGE" if len(entries) > MOST_ENTRIES else "CORRUPT")
        total = 0
        for entry in entries:
            total += entry.file_size
            dense = entry.file_size > DENSE_FROM and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1)
            if dense or entry.file_size > LARGEST_ENTRY or total > LARGEST_TOTAL:
                raise FileRefused("TOO_LARGE")

    def pieces(self, name: str) -> Iterator[bytes]:
        """An XML entry, checked while it passes by: its checksum, and that it declares no entities."""
        tail = b""
        try:
            with self._zip.open(name) as entry:
                while piece := entry.read(_CHUNK):
                    window = tail + piece
                    if any(word in window for word in _DANGEROUS):
                        raise FileRefused("UNSAFE_XML")
                    tail = window[-_OVERLAP:]
                    yield piece
        except _BROKEN as error:
            raise FileRefused("CORRUPT") from error

    def read(self, name: str) -> bytes:
        """A whole XML entry."""
        return b"".join(self.pieces(name))

    def check(self, name: str) -> None:
        """Pass an entry by without keeping it."""
        for _ in self.pieces(name):
            pass
