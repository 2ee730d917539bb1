"""The trace that an Action leaves: serves undo, the history page and the refresh of pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tdkt_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One finished Action: its name, when, and the tables it touched. `undone` after the officer took it back."""

    id: int
    name: Sentence
    at: datetime
    tables: frozenset[str]
    undone: bool = False
