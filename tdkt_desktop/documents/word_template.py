"""A province's own Word form, filled in: its XML is kept as it is, fields become text, marked rows are repeated.

Word likes to split `{{ ho_ten }}` over several runs; a field takes the look of its first letter. A tag alone in its
paragraph takes the paragraph with it, `{%tr … %}` its row of the table. A form is read once and filled many times.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.dom import minidom
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from tdkt_desktop.documents.expressions import TemplateFault, Values, filled, holds, looked_up
from tdkt_desktop.documents.paper import printable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "word/document.xml"
_FILLED_PART = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_STATEMENT = re.compile(r"(?:(p|tr|tc|r)\s+)?(if|elif|else|endif|for|endfor)\b\s*(.*)", re.DOTALL)
_LOOP = re.compile(r"(\w+)\s+in\s+([\w.]+)")
_MARK = re.compile("\ue000(\\d+)\ue001")
_EMPTY_CELL = re.compile(r"(<w:tc>|<w:tc [^>]*[^/]>|</w:tcPr>|<w:tcPr/>)\s*</w:tc>")
_UNSEEN = ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROW_NUMBER = "stt"
MOST_BYTES = 4 * 1024 * 1024
"""Of one part of a form; a paper of a hundred pages has less."""
DEEPEST = 4
"""Loops in each other."""


@dataclass(frozen=True, slots=True)
class _Tag:
    """A field or statement, with the element in which it stands: what opens must be closed in the same."""

    word: str
    body: str
    whole: str
    home: object = None


@dataclass(slots=True)
class _Loop:
    name: str
    rows: str
    parts: list[Any] = field(default_factory=list)


@dataclass(slots=True)
class _Choice:
    branches: list[tuple[str, list[Any]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the file before, in and behind what is repeated for each sheet; `between` ends a sheet's section."""

    before: list[Any]
    body: list[Any]
    behind: list[Any]
    between: str = ""

    @classmethod
    def read(cls, xml: bytes) -> _Part:
        """Raises `TemplateFault`."""
        if len(xml) > MOST_BYTES:
            raise TemplateFault(f"{len(xml)} bytes")
        try:
            dom: Any = minidom.parseString(xml)  # noqa: S318 - the door of packs refuses entities and DTDs
        except ExpatError as error:
            raise TemplateFault(str(error)) from error
        if "\ue000" in dom.documentElement.toxml():  # our own mark
            raise TemplateFault("\\ue000")
        tags: list[_Tag] = []
        for name in _UNSEEN:
            for element in list(dom.getElementsByTagNameNS(W, name)):
                element.parentNode.removeChild(element)
        for paragraph in list(dom.getElementsByTagNameNS(W, "p")):
            _mark(paragraph, tags)
        bodies = dom.getElementsByTagNameNS(W, "body")
        ends = "\ue000999999\ue001"
        between = ""
        if bodies:
            body = bodies[0]
            section = body.lastChild if body.lastChild is not None and body.lastChild.localName == "sectPr" else None
            between = section.toxml() if section is not None else ""
            body.insertBefore(dom.createTextNode(ends), body.firstChild)
            body.insertBefore(dom.createTextNode(ends), section)
        pieces = dom.documentElement.toxml().split(ends)
        made = [_tree(piece, tags) for piece in pieces]
        dom.unlink()
        return cls(made[0], made[1], made[2], between) if len(made) == 3 else cls([], made[0], [])


class WordTemplate:
    """A form that was read. Raises `TemplateFault`, `BadZipFile`."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(io.BytesIO(data)) as archive:
            self._files = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
        if DOCUMENT not in self._files:
            raise BadZipFile(DOCUMENT)
        self._parts = {name: _Part.read(xml) for name, xml in self._files.items() if _FILLED_PART.fullmatch(name)}

    def filled(self, sheets: Sequence[Values]) -> bytes:
        """The Word file with one sheet for each of these values, each on a page of its own. Raises `TemplateFault`."""
        out = io.BytesIO()
        with ZipFile(out, "w") as archive:
            for name, data in self._files.items():
                entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
                entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
                part = self._parts.get(name)
                with archive.open(entry, "w") as stream:
                    for piece in [data] if part is None else _written(part, sheets, is_body=name == DOCUMENT):
                        stream.write(piece)
        return out.getvalue()

    def try_out(self, values: Values) -> None:
        """Fill every branch of every condition, and read what comes of it. Raises `TemplateFault`."""
        for part in self._parts.values():
            for every in (True, False):
                xml = "".join(
                    piece
                    for parts in (part.before, part.body, part.behind)
                    for piece in _said(parts, values, every=every)
                )
                try:
                    ParserCreate().Parse(_EMPTY_CELL.sub(r"\1<w:p/></w:tc>", xml), True)  # noqa: FBT003 - expat's own
                except ExpatError as error:
                    raise TemplateFault(str(error)) from error


def _written(part: _Part, sheets: Sequence[Values], *, is_body: bool) -> Iterator[bytes]:
    first = sheets[0]
    yield (_HEAD + "".join(_said(part.before, first))).encode()
    for place, values in enumerate(sheets if is_body else sheets[:1]):
        if place:
            yield _section_end(part.between).encode()
        yield _EMPTY_CELL.sub(r"\1<w:p/></w:tc>", "".join(_said(part.body, values))).encode()
    yield "".join(_said(part.behind, first)).encode()


def _section_end(section: str) -> str:
    """A paragraph that ends the section of a sheet: the next begins on a new page, numbered anew."""
    if not section:
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    if "<w:pgNumType" not in section and "<w:cols" in section:
        section = section.replace("<w:cols", '<w:pgNumType w:start="1"/><w:cols', 1)
    return f"<w:p><w:pPr>{spacing}{section}</w:pPr></w:p>"


def _said(parts: Sequence[Any], values: Values, *, every: bool = False) -> Iterator[str]:
    """The XML of these parts; with `every` of all branches, whatever holds."""
    for part in parts:
        if isinstance(part, str):
            yield part
        elif isinstance(part, _Tag):
            text = escape(printable(filled(part.body, values)))
            yield text.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        elif isinstance(part, _Loop):
            rows = looked_up(part.rows, values)
            if rows is not None and (isinstance(rows, str) or not isinstance(rows, Sequence)):
                raise TemplateFault(part.rows)
            for number, row in enumerate(rows or (), start=1):
                yield from _said(part.parts, {**values, part.name: row, _ROW_NUMBER: number}, every=every)
        else:
            for test, branch in part.branches:
                if (not test or holds(test, values)) or every:
                    yield from _said(branch, values, every=every)
                    if not every:
                        break


# ---- reading


def _tree(xml: str, tags: Sequence[_Tag]) -> list[Any]:
    """Marked XML as parts. Raises `TemplateFault` for what is not closed where it was opened."""
    root: list[Any] = []
    into = root
    opened: list[tuple[_Tag, Any, list[Any]]] = []
    for place, piece in enumerate(_MARK.split(xml)):
        if place % 2 == 0:
            into.append(piece)
            continue
        tag = tags[int(piece)]
        if not tag.word:
            into.append(tag)
        elif tag.word in ("for", "if"):
            block, inner = _block(tag, [one for _tag, one, _outer in opened])
            into.append(block)
            opened.append((tag, block, into))
            into = inner
        else:
            if not opened or opened[-1][0].home is not tag.home:
                raise TemplateFault(tag.whole)
            begun, block, outer = opened[-1]
            if tag.word in ("elif", "else") and isinstance(block, _Choice):
                into = []
                block.branches.append((tag.body, into))
            elif tag.word == f"end{begun.word}":
                opened.pop()
                into = outer
            else:
                raise TemplateFault(tag.whole)
    if opened:
        raise TemplateFault(opened[-1][0].whole)
    return root


def _block(tag: _Tag, opened: Sequence[object]) -> tuple[Any, list[Any]]:
    """What a tag opens. Rows in rows are those of the row around, so that no form can grow without end."""
    if tag.word == "if":
        branch: list[Any] = []
        return _Choice([(tag.body, branch)]), branch
    said = _LOOP.fullmatch(tag.body.strip())
    if said is None:
        raise TemplateFault(tag.whole)
    loop = _Loop(said.group(1), said.group(2))
    around = [block.name for block in opened if isinstance(block, _Loop)]
    if around and (loop.rows.split(".")[0] not in around or len(around) >= DEEPEST):
        raise TemplateFault(tag.whole)
    return loop, loop.parts


def _mark(paragraph: Any, tags: list[_Tag]) -> None:
    """Put a mark in the place of each tag of a paragraph; a tag split over runs is drawn together in its first."""
    texts = [one for one in paragraph.getElementsByTagNameNS(W, "t") if _above(one, "p") is paragraph]
    letters = [(node, letter) for node in texts for letter in _text(node)]
    whole = "".join(letter for _node, letter in letters)
    found = list(_TAG.finditer(whole))
    if not found:
        return
    pieces: dict[Any, list[str | _Tag]] = {node: [] for node in texts}
    at = 0
    for match in found:
        for node, letter in letters[at : match.start()]:
            pieces[node].append(letter)
        pieces[letters[match.start()][0]].append(_tag(match.group()))
        at = match.end()
    for node, letter in letters[at:]:
        pieces[node].append(letter)
    alone = len(found) == 1 and whole.strip() == found[0].group()
    for node in texts:
        _place(node, pieces[node], tags, alone=alone and _may_go(paragraph))


def _tag(whole: str) -> _Tag:
    inner = whole[2:-2].strip("-+ \t\r\n")
    if whole.startswith("{#"):
        return _Tag("#", "", whole)
    if whole.startswith("{{"):
        return _Tag("", re.sub(r"^(?:r|p)\s+", "", inner), whole)
    said = _STATEMENT.fullmatch(inner)
    if said is None:
        raise TemplateFault(whole)
    return _Tag(said.group(2), said.group(3), whole, said.group(1))


def _place(node: Any, pieces: Sequence[str | _Tag], tags: list[_Tag], *, alone: bool) -> None:
    """Write the pieces of a text node: fields as marks in it, statements between runs or in the place of elements."""
    text = ""
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            text += piece
        elif not piece.word:
            text += _marked(tags, piece)
        elif piece.word == "#":
            continue
        elif piece.home is not None or alone:
            gone = _above(node, str(piece.home or "p"))
            if gone is None or gone.parentNode is None:
                raise TemplateFault(piece.whole)
            _in_place_of(gone, piece, tags)
            return
        else:
            _write(node, text)
            _place(_run_after(node, piece, tags), pieces[number + 1 :], tags, alone=False)
            return
    _write(node, text)


def _marked(tags: list[_Tag], tag: _Tag) -> str:
    tags.append(tag)
    return f"\ue000{len(tags) - 1}\ue001"


def _in_place_of(gone: Any, tag: _Tag, tags: list[_Tag]) -> None:
    home = gone.parentNode
    mark = _marked(tags, _Tag(tag.word, tag.body, tag.whole, home))
    home.replaceChild(gone.ownerDocument.createTextNode(mark), gone)


def _run_after(node: Any, tag: _Tag, tags: list[_Tag]) -> Any:
    """Cut the run behind a text node: the statement's mark, then a run of the same look with an empty text node."""
    run = node.parentNode
    home = run.parentNode
    mark = run.ownerDocument.createTextNode(_marked(tags, _Tag(tag.word, tag.body, tag.whole, home)))
    rest, text = run.cloneNode(deep=False), node.cloneNode(deep=False)
    looks = [child for child in run.childNodes if child.localName == "rPr"]
    for look in looks:
        rest.appendChild(look.cloneNode(deep=True))
    rest.appendChild(text)
    while node.nextSibling is not None:
        rest.appendChild(node.nextSibling)
    home.insertBefore(mark, run.nextSibling)
    home.insertBefore(rest, mark.nextSibling)
    return text


def _write(node: Any, text: str) -> None:
    while node.firstChild is not None:
        node.removeChild(node.firstChild)
    node.appendChild(node.ownerDocument.createTextNode(text))
    node.setAttribute("xml:space", "preserve")


def _text(node: Any) -> str:
    return "".join(child.data for child in node.childNodes if child.nodeType == child.TEXT_NODE)


def _above(node: Any, name: str) -> Any:
    """The nearest element of this name around a node."""
    while node is not None and not (node.localName == name and node.namespaceURI == W):
        node = node.parentNode
    return node


def _may_go(paragraph: Any) -> bool:
    """Whether a paragraph can be taken out: the only one of a cell must stay."""
    home = paragraph.parentNode
    if home is None or home.localName != "tc":
        return True
    return sum(child.localName == "p" for child in home.childNodes) > 1
