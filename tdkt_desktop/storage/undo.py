"""Going back and forth among the Steps of an office: the last one, or a single one further back."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Engine

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.history import History
from tdkt_desktop.storage.work import writing


class NothingToUndo(OfficerError):
    """There is no Step that can be taken back or done again."""

    happened = QT_TRANSLATE_NOOP("Error", "There is nothing to undo or redo.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "The history shows what was done and when.")


class StoodUpon(OfficerError):
    """A Step further back cannot be taken back alone: a later one changed the same records, or refers to them."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” cannot be undone alone: “{later}” came after it and rests on it.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Undo that one first, or undo one after the other with Ctrl+Z.")


def undo(engine: Engine) -> Step:
    """Take back the last Step. Raises `NothingToUndo`."""
    with writing(engine) as connection:
        history = History(connection)
        last = history.next_undo()
        if last is None:
            raise NothingToUndo
        return history.play(last.id)


def redo(engine: Engine) -> Step:
    """Do again the Step that was taken back last. Raises `NothingToUndo`."""
    with writing(engine) as connection:
        history = History(connection)
        last = history.next_redo()
        if last is None:
            raise NothingToUndo
        return history.play(last.id)


def undo_alone(engine: Engine, step_id: int) -> Step:
    """Take back one Step and leave those after it as they are. Raises `NothingToUndo`, `StoodUpon`."""
    with writing(engine) as connection:
        history = History(connection)
        wanted, newest = history.get(step_id), history.next_undo()
        if wanted.undone or newest is None or not history.can_be_played(step_id):
            raise NothingToUndo
        if (later := history.stood_upon_by(step_id)) is not None:
            raise StoodUpon(name=wanted.name, later=later.name)
        try:
            played = history.play(step_id)
        except sqlite3.IntegrityError as error:  # what it gave back, such as a number, was taken by somebody since
            raise StoodUpon(name=wanted.name, later=newest.name) from error
        if (later := history.left_hanging(step_id)) is not None:
            raise StoodUpon(name=wanted.name, later=later.name)
        return played
