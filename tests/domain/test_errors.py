"""Every refusal of the program has three sentences whose places can be filled."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import tdkt_desktop
from tdkt_desktop.domain.errors import CONTEXT, OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from translations.sources import places

ROOMS = ("domain", "packs", "storage", "office", "intake", "documents", "actions")


def refusals() -> Iterator[type[OfficerError]]:
    for room in ROOMS:
        package = importlib.import_module(f"tdkt_desktop.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    waiting = [OfficerError]
    while waiting:
        current = waiting.pop()
        waiting += current.__subclasses__()
        package, _, room = current.__module__.partition(".")
        if package == tdkt_desktop.__name__ and room.partition(".")[0] in ROOMS:  # names are single within these only
            yield current


class StickFull(OfficerError):
    happened = QT_TRANSLATE_NOOP("Test", "The stick {name} is full.")


def test_a_refusal_says_its_three_sentences_with_values() -> None:
    error = StickFull(name="E:")
    assert str(error) == "The stick E: is full."
    happened, kept, next_step = error.sentences
    assert happened.in_source() == "The stick E: is full."
    assert kept.in_source() == "Nothing was changed."
    assert next_step.in_source() == "Check the entry and do it once more."
    assert {sentence.context for sentence in error.sentences} == {CONTEXT}


def test_a_value_that_the_sentence_needs_cannot_be_left_out() -> None:
    with pytest.raises(KeyError):
        StickFull()


def test_every_refusal_states_what_happened_in_its_own_words() -> None:
    own = [error for error in refusals() if error is not OfficerError]
    assert own
    assert not [error.__name__ for error in own if error.happened == OfficerError.happened]


def test_what_was_kept_and_what_comes_next_are_said_in_words() -> None:
    for error in refusals():
        for sentence in (error.happened, error.kept, error.next_step):
            assert sentence.strip().endswith((".", "…", "?")), f"{error.__name__}: {sentence}"
            assert all(name.isidentifier() for name in places(sentence)), f"{error.__name__}: {sentence}"


def test_every_raise_gives_every_place_a_value(repository) -> None:
    """Read from the code: `raise Name(a=…)` names all places of the three sentences."""
    wanted = {
        error.__name__: places(error.happened) | places(error.kept) | places(error.next_step)
        for error in refusals()
        if "__init__" not in vars(error)  # such a one works its values out itself
    }
    lacking = []
    for path in sorted((repository / "tdkt_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in wanted:
                given = {word.arg for word in node.keywords}
                if None not in given and wanted[node.func.id] - given:
                    lacking.append(f"{path.name}:{node.lineno} {wanted[node.func.id] - given}")
    assert not lacking
