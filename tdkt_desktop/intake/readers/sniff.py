"""What a file is, by its content."""

from __future__ import annotations

import io
import zipfile
import zlib
from enum import Enum

from tdkt_desktop.intake.readers.compound import CompoundFile, NotCompound

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF_BEGINNINGS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_NOT_TEXT = (
    b"SQLite format",
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ", b"\x7fELF",
)  # fmt: skip
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
_MANIFEST = "META-INF/manifest.xml"
_PAGE_WORDS = (b"<html", b"<!doctype html", b"<table", b"<td", b"<body")
_XML_WORDS = (b"<workbook", b"worddocument", b"<pkg:package")
_ARCHIVE_BEGINNINGS = (b"mime-version", b"from:", b"content-type:", b"content-location:", b"message-id:")
_RICH_TEXT = b"{\\rtf"
_HEAD = 8192
_ENCRYPTED_FLAG = 0x1


class FileType(Enum):
    """Kinds of content."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    WORD = "word"
    TEXT = "text"
    PAGE = "page"  # HTML, whatever its name
    ARCHIVE = "archive"  # a web page in one file (MHTML)
    XML = "xml"
    EMPTY = "empty"
    PASSWORD = "password"  # noqa: S105 - the name of a refusal
    CORRUPT = "corrupt"
    OLD = "old"  # a workbook that Excel opens and can save anew
    OLD_WORD = "old word"  # a document that Word opens and can save anew
    OTHER = "other"  # no table at all


def file_type(data: bytes) -> FileType:
    """Kind of content of a file's bytes."""
    if not data.strip(b"\x00\r\n\t "):
        return FileType.EMPTY
    if data.startswith(b"PK"):
        return _zip_type(data)
    if data.startswith(_OLE):
        return _compound_type(data)
    if data.startswith(_NOT_TEXT):
        return FileType.OTHER
    if markup := _markup_type(data):
        return markup
    if data.startswith(_BIFF_BEGINNINGS) and b"\x00" in data[:16]:
        return FileType.OLD
    return FileType.TEXT if _is_text(data) else FileType.OTHER


def _markup_type(data: bytes) -> FileType | None:
    """What the first words of a text say: a page, an archive of pages, XML, a text with codes of Word."""
    head = data[:_HEAD].replace(b"\x00", b"") if b"\x00" in data[:4] else data[:_HEAD]
    head = head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    if head.startswith(_RICH_TEXT):
        return FileType.OLD_WORD
    if head.startswith(_ARCHIVE_BEGINNINGS) and b"mime-version" in head:
        return FileType.ARCHIVE
    if b"<html" not in head and any(word in head for word in _XML_WORDS):
        return FileType.XML
    if head.startswith(b"<") and any(word in head for word in _PAGE_WORDS):
        return FileType.PAGE
    return FileType.XML if head.startswith(b"<?xml") else None


def _is_text(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = data[:65536]
    if sample[1::2].count(0) > len(sample) // 4 or sample[::2].count(0) > len(sample) // 4:
        return True  # UTF-16 without its mark
    return b"\x00" not in sample and sum(byte < 9 or 13 < byte < 32 for byte in sample) <= len(sample) // 100


def _zip_type(data: bytes) -> FileType:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            locked = any(entry.flag_bits & _ENCRYPTED_FLAG for entry in package.infolist())
            kind = _beginning(package, "mimetype") if "mimetype" in names else b""
            manifest = _beginning(package, _MANIFEST) if kind and _MANIFEST in names else b""
    except _BROKEN:
        return FileType.CORRUPT
    if locked or b"encryption-data" in manifest:
        return FileType.PASSWORD
    if b"opendocument.spreadsheet" in kind:
        return FileType.ODS
    if kind:
        return FileType.OTHER
    if any(name.startswith("xl/workbook.bin") for name in names):
        return FileType.OLD
    if "word/document.xml" in names:
        return FileType.WORD
    if any(name.lower().startswith("xl/") for name in names):
        return FileType.XLSX
    return FileType.OTHER


def _beginning(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as entry:
        return entry.read(65536)


def _compound_type(data: bytes) -> FileType:
    try:
        streams = CompoundFile(data).names
    except NotCompound:
        return FileType.CORRUPT
    if {"EncryptedPackage", "EncryptionInfo"} & streams:
        return FileType.PASSWORD
    if {"Workbook", "Book"} & streams:
        return FileType.XLS
    return FileType.OLD_WORD if "WordDocument" in streams else FileType.OTHER
