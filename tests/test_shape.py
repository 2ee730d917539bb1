"""Files, functions and classes stay small, in the program and in its tests, without a list of exceptions."""

import ast
from collections.abc import Iterator
from pathlib import Path

FILE_LIMIT = 400
LIMIT: dict[type[ast.AST], int] = {ast.FunctionDef: 50, ast.AsyncFunctionDef: 50, ast.ClassDef: 250}
ROOTS = ("tdkt_desktop", "tests", "translations", "installer")


def sources(repository: Path) -> list[Path]:
    return [repository / "dev.py", *(path for root in ROOTS for path in sorted((repository / root).rglob("*.py")))]


def too_long(source: str) -> Iterator[str]:
    lines = source.count("\n")
    if lines > FILE_LIMIT:
        yield f"file of {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LIMIT[type(node)]:
                yield f"{node.lineno}: {node.name} of {lines} lines"


def test_every_file_function_and_class_is_small(repository: Path) -> None:
    found = [
        f"{path.relative_to(repository)}: {fault}"
        for path in sources(repository)
        for fault in too_long(path.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


def test_a_long_function_is_found() -> None:
    body = "    x = 1\n"
    assert list(too_long("def short():\n" + body * 49)) == []
    assert list(too_long("def long():\n" + body * 50)) == ["1: long of 51 lines"]


def test_a_long_file_is_found() -> None:
    assert list(too_long("x = 1\n" * 400)) == []
    assert list(too_long("x = 1\n" * 401)) == ["file of 401 lines"]


def test_the_sources_are_seen(repository: Path) -> None:
    names = {path.relative_to(repository).as_posix() for path in sources(repository)}
    assert {"dev.py", "tdkt_desktop/__init__.py", "tests/test_shape.py"} <= names
