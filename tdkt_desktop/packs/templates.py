"""Which expressions a form of a pack may hold: fields, a few filters, conditions and loops; no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

FOLDER, WORD, EXCEL = "forms/", ".docx", ".xlsx"
"""A file here, named by the code of a form, is that form as the province has it: forms/TH-01.docx, forms/HS-07.xlsx."""

FILTERS = frozenset({"upper", "lower", "title", "trim", "default", "ngay", "ngay_chu", "tien", "so", "bang_chu"})
LONGEST = 300
_NAME = r"[A-Za-z](?:[A-Za-z0-9]|_(?!_))*"
_PATH = rf"{_NAME}(?:\.{_NAME})*"
_WORD = r"\"[^\"{}%\\]*\"|'[^'{}%\\]*'|“[^“”{}%\\]*”|‘[^‘’{}%\\]*’|\d+"
_VALUE = rf"(?:{_PATH}|{_WORD})"
_FILTERED = re.compile(rf"{_PATH}((?:\s*\|\s*{_NAME}(?:\(\s*(?:{_WORD})\s*\))?)*)")
_FILTER_NAME = re.compile(rf"\|\s*({_NAME})")
_TEST = rf"(?:not\s+)?{_VALUE}(?:\s*(?:==|!=|<=|>=|<|>)\s*{_VALUE})?"
_STATEMENT = re.compile(
    rf"(?:(?:p|tr|tc|r)\s+)?(?:"
    rf"(?:if|elif)\s+{_TEST}(?:\s+(?:and|or)\s+{_TEST})*|else|endif|for\s+{_NAME}\s+in\s+{_PATH}|endfor)"
)
BLANKS = " \t\r\n\u00a0"
"""Round what stands between the braces; the last is the blank of Word that does not break."""
_OPENED = re.compile(r"\{\{|\{%|\{#")
_CLOSED = {"{{": "}}", "{%": "%}", "{#": "#}"}


def code_of(path: str) -> str:
    """The code of the form that a file of a pack is; "" for a file that is no form."""
    place = PurePosixPath(path)
    return place.stem.upper() if path.startswith(FOLDER) and place.suffix.lower() in (WORD, EXCEL) else ""


def forms_of(files: Mapping[str, bytes], suffix: str) -> dict[str, bytes]:
    """The forms among the files of a pack that are Word (or Excel) files, by the code of the form."""
    return {code: data for path, data in files.items() if path.lower().endswith(suffix) and (code := code_of(path))}


def unsafe_expressions(text: str) -> Iterator[str]:
    """The expressions of a form's text that are not allowed, as they are written there."""
    at = 0
    while (found := _OPENED.search(text, at)) is not None:
        opened = found.group()
        end = text.find(_CLOSED[opened], found.end())
        if end < 0:
            yield text[found.start() : found.start() + 60]
            return
        inner = text[found.end() : end].strip("-+" + BLANKS)
        if not _is_allowed(opened, inner):
            yield text[found.start() : end + 2][:120]
        at = end + 2


def _is_allowed(opened: str, inner: str) -> bool:
    if opened == "{#":
        return True
    if len(inner) > LONGEST:
        return False
    if opened == "{%":
        return _STATEMENT.fullmatch(inner) is not None
    whole = _FILTERED.fullmatch(re.sub(r"^(?:r|p)\s+", "", inner))
    return whole is not None and set(_FILTER_NAME.findall(whole.group(1))) <= FILTERS
