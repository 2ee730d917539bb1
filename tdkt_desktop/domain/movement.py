"""Emulation movements (phong trào thi đua) from launch to summing-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReviewKind(StrEnum):
    """Mid-way review (sơ kết) or final review (tổng kết)."""

    MIDWAY = "so_ket"
    FINAL = "tong_ket"


@dataclass(frozen=True, slots=True)
class NewMovement:
    """A movement as it is entered; years inclusive, None = not known."""

    name: str
    level: str
    year_from: int | None = None
    year_to: int | None = None
    mode: str | None = None
    parent_id: int | None = None
    launching_document: str | None = None
    code: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement on file."""

    id: int
    name: str
    level: str
    year_from: int | None
    year_to: int | None
    mode: str | None
    parent_id: int | None
    launching_document: str | None
    code: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class MovementReview:
    """A review of a movement and what it found."""

    id: int
    movement_id: int
    kind: ReviewKind
    held_on: date | None
    document: str | None
    results: str | None
