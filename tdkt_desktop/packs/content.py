"""What a pack may hold: tables, forms, pictures and texts; Word and Excel files are opened and looked through."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from tdkt_desktop.packs.refusals import (
    PackFormDamaged,
    PackFormReachesOut,
    PackHoldsForeignFile,
    PackHoldsMacros,
    PackTemplateUnsafe,
)
from tdkt_desktop.packs.source import PackFiles, guarded_members
from tdkt_desktop.packs.templates import unsafe_expressions

ALLOWED = frozenset({".csv", ".json", ".md", ".txt", ".docx", ".xlsx", ".png", ".jpg", ".jpeg", ".svg", ".pdf"})
MACRO_FILES = frozenset({".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm", ".xls", ".doc", ".dot"})
OFFICE_FILES = frozenset({".docx", ".xlsx"})
_TAG = re.compile(rb"<[^>]*>")
_PARAGRAPH = re.compile(rb"</w:p>|</si>|</t>(?=<)")
_OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']", re.IGNORECASE)
_LINK = re.compile(rb"relationships/hyperlink[\"']", re.IGNORECASE)
_RELATION = re.compile(rb"<Relationship\b[^>]*>", re.IGNORECASE)


def refuse_content(pack: PackFiles) -> None:
    """Look through every file of a pack. Raises PackRefused for what no pack may hold."""
    for path, data in pack.files.items():
        kind = PurePosixPath(path).suffix.lower()
        if kind in MACRO_FILES:
            raise PackHoldsMacros(pack=pack.name, file=path)
        if kind not in ALLOWED:
            raise PackHoldsForeignFile(pack=pack.name, file=path)
        if kind in OFFICE_FILES:
            _refuse_office_file(pack.name, path, data)


def _refuse_office_file(pack: str, path: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = guarded_members(pack, archive)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, zlib.error) as error:
        raise PackFormDamaged(pack=pack, file=path) from error
    if "[Content_Types].xml" not in parts:
        raise PackFormDamaged(pack=pack, file=path)
    for name, content in parts.items():
        lower = name.lower()
        if lower.endswith("vbaproject.bin") or b"macroEnabled" in content[:4096]:
            raise PackHoldsMacros(pack=pack, file=path)
        if lower.endswith((".bin", ".exe", ".ole")) and "printersettings" not in lower:
            raise PackHoldsForeignFile(pack=pack, file=f"{path}/{name}")
        if lower.endswith(".rels"):
            _refuse_relations(pack, path, content)
        elif lower.endswith(".xml"):
            _refuse_xml(pack, path, content)


def _refuse_relations(pack: str, path: str, content: bytes) -> None:
    """A link that a reader may click is fine; a picture or template that is fetched on opening is not."""
    for relation in _RELATION.findall(content):
        if _OUTSIDE.search(relation) and not _LINK.search(relation):
            raise PackFormReachesOut(pack=pack, file=path)


def _refuse_xml(pack: str, path: str, content: bytes) -> None:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise PackFormReachesOut(pack=pack, file=path)
    text = html.unescape(_TAG.sub(b"", _PARAGRAPH.sub(b"\n", content)).decode("utf-8", errors="replace"))
    for expression in unsafe_expressions(text):
        raise PackTemplateUnsafe(pack=pack, file=path, expression=expression)
