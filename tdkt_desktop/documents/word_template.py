"""A province's own Word form, filled in: its XML is kept as it is, fields become text, marked rows are repeated.

Word likes to split `{{ ho_ten }}` over several runs; a field takes the look of its first letter. A tag alone in its
paragraph takes the paragraph with it, `{%tr … %}` its row of the table. A form is read once and filled many times.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from tdkt_desktop.documents.expressions import TemplateFault, Values, filled
from tdkt_desktop.documents.paper import printable
from tdkt_desktop.documents.template_tree import TAGS, Tag, read_xml, tag_of, tree, unrolled

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "word/document.xml"
_FILLED_PART = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
_MARK = re.compile("\ue000(\\d+)\ue001")
_EMPTY_CELL = re.compile(r"(<w:tc>|<w:tc [^>]*[^/]>|</w:tcPr>|<w:tcPr/>)\s*</w:tc>")
_UNSEEN = ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the file before, in and behind what is repeated for each sheet; `between` ends a sheet's section."""

    before: list[object]
    body: list[object]
    behind: list[object]
    between: str = ""

    @classmethod
    def read(cls, xml: bytes) -> _Part:
        """Raises `TemplateFault`."""
        dom = read_xml(xml)
        if "\ue000" in dom.documentElement.toxml():  # our own mark
            raise TemplateFault("\\ue000")
        tags: list[Tag] = []
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


def _said(parts: Sequence[object], values: Values, *, every: bool = False) -> Iterator[str]:
    """The XML of these parts; with `every` of all branches, whatever holds."""
    for leaf, known in unrolled(parts, values, every=every):
        if isinstance(leaf, Tag):
            text = escape(printable(filled(leaf.body, known)))
            yield text.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        else:
            yield str(leaf)


# ---- reading


def _tree(xml: str, tags: Sequence[Tag]) -> list[object]:
    """Marked XML as parts. Raises `TemplateFault` for what is not closed where it was opened."""
    pieces = enumerate(_MARK.split(xml))
    return tree(piece if place % 2 == 0 else tags[int(piece)] for place, piece in pieces)


def _mark(paragraph: Any, tags: list[Tag]) -> None:
    """Put a mark in the place of each tag of a paragraph; a tag split over runs is drawn together in its first."""
    texts = [one for one in paragraph.getElementsByTagNameNS(W, "t") if _above(one, "p") is paragraph]
    letters = [(node, letter) for node in texts for letter in _text(node)]
    whole = "".join(letter for _node, letter in letters)
    found = list(TAGS.finditer(whole))
    if not found:
        return
    pieces: dict[Any, list[str | Tag]] = {node: [] for node in texts}
    at = 0
    for match in found:
        for node, letter in letters[at : match.start()]:
            pieces[node].append(letter)
        pieces[letters[match.start()][0]].append(tag_of(match.group()))
        at = match.end()
    for node, letter in letters[at:]:
        pieces[node].append(letter)
    alone = len(found) == 1 and whole.strip() == found[0].group()
    for node in texts:
        _place(node, pieces[node], tags, alone=alone and _may_go(paragraph))


def _place(node: Any, pieces: Sequence[str | Tag], tags: list[Tag], *, alone: bool) -> None:
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


def _marked(tags: list[Tag], tag: Tag) -> str:
    tags.append(tag)
    return f"\ue000{len(tags) - 1}\ue001"


def _in_place_of(gone: Any, tag: Tag, tags: list[Tag]) -> None:
    home = gone.parentNode
    mark = _marked(tags, Tag(tag.word, tag.body, tag.whole, home))
    home.replaceChild(gone.ownerDocument.createTextNode(mark), gone)


def _run_after(node: Any, tag: Tag, tags: list[Tag]) -> Any:
    """Cut the run behind a text node: the statement's mark, then a run of the same look with an empty text node."""
    run = node.parentNode
    home = run.parentNode
    mark = run.ownerDocument.createTextNode(_marked(tags, Tag(tag.word, tag.body, tag.whole, home)))
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
