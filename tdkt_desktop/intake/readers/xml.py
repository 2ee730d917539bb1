"""Streaming XML that refuses declarations of entities, so nothing can be expanded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.parsers import expat

from tdkt_desktop.intake.sheets import FileRefused

Attributes = dict[str, str]
_DEEPEST = 200


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


def parse(
    pieces: Iterable[bytes],
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call back for every element and text; names come without namespace. Raises `FileRefused`."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def refuse(*_: object) -> None:
        raise FileRefused("UNSAFE_XML")

    def open_element(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise FileRefused("UNSAFE_XML")
        start(local(name), {local(key): value for key, value in attributes.items()})

    def close_element(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end:
            end(local(name))

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = open_element
    parser.EndElementHandler = close_element
    if text:
        parser.CharacterDataHandler = text
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat takes it so
        parser.Parse(b"", True)  # noqa: FBT003
    except expat.ExpatError as error:
        raise FileRefused("CORRUPT") from error
