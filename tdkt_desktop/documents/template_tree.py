"""The tags of a province's form as a tree: what is repeated for rows, what stands only where a condition holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.dom import minidom
from xml.parsers.expat import ExpatError

from tdkt_desktop.documents.expressions import TemplateFault, Values, holds, looked_up
from tdkt_desktop.packs.templates import BLANKS

TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_STATEMENT = re.compile(r"(?:(p|tr|tc|r)\s+)?(if|elif|else|endif|for|endfor)\b\s*(.*)", re.DOTALL)
_LOOP = re.compile(r"(\w+)\s+in\s+([\w.]+)")
_ROW_NUMBER = "stt"
COMMENT = "#"
MOST_BYTES = 4 * 1024 * 1024
"""Of one part of a form; a paper of a hundred pages has less."""
DEEPEST = 4
"""Loops in each other."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A field (without `word`) or statement, with where it stands: what opens must be closed in the same place."""

    word: str
    body: str
    whole: str
    home: object = None


@dataclass(slots=True)
class _Loop:
    name: str
    rows: str
    parts: list[object] = field(default_factory=list)


@dataclass(slots=True)
class _Choice:
    branches: list[tuple[str, list[object]]] = field(default_factory=list)


def tag_of(whole: str) -> Tag:
    """A tag as it is written; the home of a statement is the element it names (tr, p …), else None.

    Raises `TemplateFault`.
    """
    inner = whole[2:-2].strip("-+" + BLANKS)
    if whole.startswith("{#"):
        return Tag(COMMENT, "", whole)
    if whole.startswith("{{"):
        return Tag("", re.sub(r"^(?:r|p)\s+", "", inner), whole)
    said = _STATEMENT.fullmatch(inner)
    if said is None:
        raise TemplateFault(whole)
    return Tag(said.group(2), said.group(3), whole, said.group(1))


def read_xml(xml: bytes) -> Any:
    """A part of a form as a document. Raises `TemplateFault` for what is too large or no XML."""
    if len(xml) > MOST_BYTES:
        raise TemplateFault(f"{len(xml)} bytes")
    try:
        return minidom.parseString(xml)  # noqa: S318 - the door of packs refuses entities and DTDs
    except ExpatError as error:
        raise TemplateFault(str(error)) from error


def tree(items: Iterable[object]) -> list[object]:
    """Leaves and statements in their order as a tree; a field is a leaf like others.

    Raises `TemplateFault` for what is not closed where it was opened.
    """
    root: list[object] = []
    into = root
    opened: list[tuple[Tag, _Loop | _Choice, list[object]]] = []
    for item in items:
        if not isinstance(item, Tag) or not item.word:
            into.append(item)
        elif item.word in ("for", "if"):
            block, inner = _block(item, [one for _tag, one, _outer in opened])
            into.append(block)
            opened.append((item, block, into))
            into = inner
        else:
            if not opened or opened[-1][0].home is not item.home:
                raise TemplateFault(item.whole)
            begun, block, outer = opened[-1]
            if item.word in ("elif", "else") and isinstance(block, _Choice):
                into = []
                block.branches.append((item.body, into))
            elif item.word == f"end{begun.word}":
                opened.pop()
                into = outer
            else:
                raise TemplateFault(item.whole)
    if opened:
        raise TemplateFault(opened[-1][0].whole)
    return root


def _block(tag: Tag, opened: Sequence[object]) -> tuple[_Loop | _Choice, list[object]]:
    """What a tag opens. Rows in rows are those of the row around, so that no form can grow without end."""
    if tag.word == "if":
        branch: list[object] = []
        return _Choice([(tag.body, branch)]), branch
    said = _LOOP.fullmatch(tag.body.strip())
    if said is None:
        raise TemplateFault(tag.whole)
    loop = _Loop(said.group(1), said.group(2))
    around = [block.name for block in opened if isinstance(block, _Loop)]
    if around and (loop.rows.split(".")[0] not in around or len(around) >= DEEPEST):
        raise TemplateFault(tag.whole)
    return loop, loop.parts


def unrolled(parts: Sequence[object], values: Values, *, every: bool = False) -> Iterator[tuple[object, Values]]:
    """Each leaf as often as it stands there, with what is known at its place; with `every` of all branches.

    Raises `TemplateFault`.
    """
    for part in parts:
        if isinstance(part, _Loop):
            rows = looked_up(part.rows, values)
            if rows is not None and (isinstance(rows, str) or not isinstance(rows, Sequence)):
                raise TemplateFault(part.rows)
            for number, row in enumerate(rows or (), start=1):
                yield from unrolled(part.parts, {**values, part.name: row, _ROW_NUMBER: number}, every=every)
        elif isinstance(part, _Choice):
            for test, branch in part.branches:
                if (not test or holds(test, values)) or every:
                    yield from unrolled(branch, values, every=every)
                    if not every:
                        break
        else:
            yield part, values
