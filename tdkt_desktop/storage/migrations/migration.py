"""What one rung of the ladder is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One change of the tables: the version it leads to, a sentence that says why, and its frozen SQL.

    The statements name tables and columns as they were then; they import nothing of the program and never change.
    Each release's office lies in tests/old_offices, and is migrated in every test run.
    """

    to_version: int
    sentence: str
    statements: tuple[str, ...]
