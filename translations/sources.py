"""Find the source strings that the code marks for translation, with their contexts."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MARKS = {"QT_TRANSLATE_NOOP", "translate", "tr"}
"""Calls which name a context and a text; `tr` with a text alone takes the class it stands in as context."""


class Marked(NamedTuple):
    """One marked string: where it stands, and what it says. A fault is told where it cannot be read from the code."""

    place: str
    context: str
    source: str
    fault: str = ""


def places(text: str) -> set[str]:
    """The named places of a sentence: {count}, {unit}."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def marked_in(code: str, file: str) -> Iterator[Marked]:
    """The marked strings of one module, in order."""
    yield from _walk(ast.parse(code), file, "")


def marked_below(folder: Path) -> list[Marked]:
    """The marked strings of every module below `folder`."""
    found: list[Marked] = []
    for path in sorted(folder.rglob("*.py")):
        found += marked_in(path.read_text("utf-8"), path.relative_to(folder.parent).as_posix())
    return found


def _walk(node: ast.AST, file: str, class_name: str) -> Iterator[Marked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _marked(child, file, class_name)
        yield from _walk(child, file, child.name if isinstance(child, ast.ClassDef) else class_name)


def _marked(call: ast.Call, file: str, class_name: str) -> Iterator[Marked]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in MARKS or not call.args:
        return
    texts = [_text(argument) for argument in call.args[:2]]
    place = f"{file}:{call.lineno}"
    match texts:
        case [str(context), str(source)]:
            yield Marked(place, context, source)
        case [str(source)] if name == "tr" and isinstance(call.func, ast.Attribute):
            yield Marked(place, class_name, source)
        case [None, str(source)]:
            yield Marked(place, "", source, "the context is not written out")
        case [str(context), None] if name == "QT_TRANSLATE_NOOP":
            yield Marked(place, context, "", "the text is not written out")


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
