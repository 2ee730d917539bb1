"""The trace that an Action leaves: serves undo, the history page and the refresh of pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tdkt_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One finished Action: its name, when, and the tables it touched. `undone` after the officer took it back.

    `is_kept` while what takes it back (or does it again) is still there; old Steps and the first have only their name.
    """

    id: int
    name: Sentence
    at: datetime
    tables: frozenset[str]
    undone: bool = False
    is_kept: bool = True
