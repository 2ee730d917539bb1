"""The walls of the house: who may import whom, and habits which no linter knows."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def modules(repository: Path) -> list[Path]:
    return sorted((repository / "tdkt_desktop").rglob("*.py"))


def test_the_walls_of_the_house_stand(repository: Path) -> None:
    """In a process of its own: the linter sets logging up anew and silences every logger that is there."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def holds_its_page(code: str) -> Iterator[int]:
    """Lines where a lambda or partial that names `self` is connected to a signal: such a window is never freed."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
            for argument in node.args:
                is_partial = isinstance(argument, ast.Call) and ast.unparse(argument.func).endswith("partial")
                names = {name.id for name in ast.walk(argument) if isinstance(name, ast.Name)}
                if (isinstance(argument, ast.Lambda) or is_partial) and "self" in names:
                    yield node.lineno


def test_no_signal_holds_its_page(repository: Path) -> None:
    found = [
        f"{path.relative_to(repository)}:{line}"
        for path in modules(repository)
        for line in holds_its_page(path.read_text("utf-8"))
    ]
    assert not found, "connect a bound method instead: " + ", ".join(found)


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("button.clicked.connect(self.save)", []),
        ("button.clicked.connect(lambda: self.save(1))", [1]),
        ("button.clicked.connect(partial(self.save, 1))", [1]),
        ("button.clicked.connect(functools.partial(self.save, 1))", [1]),
        ("signal.connect(lambda: print(1))", []),
    ],
)
def test_a_captured_self_is_found(code: str, lines: list[int]) -> None:
    assert list(holds_its_page(code)) == lines


def test_every_text_file_is_opened_as_utf_8(repository: Path) -> None:
    found = []
    for path in modules(repository):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                named = {word.arg for word in node.keywords}
                reads = node.func.attr == "read_text" and not node.args
                writes = node.func.attr == "write_text" and len(node.args) < 2
                if (reads or writes) and "encoding" not in named:
                    found.append(f"{path.relative_to(repository)}:{node.lineno}")
    assert not found, f"without an encoding, Windows reads another one: {found}"
