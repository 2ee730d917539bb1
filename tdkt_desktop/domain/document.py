"""Documents (văn bản) out and in: made here or received, with number, day, state, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from tdkt_desktop.domain.award import decision_key
from tdkt_desktop.domain.text import Sentence, fold, tidy

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Direction(StrEnum):
    """Sent out by this office (đi), or received (đến)."""

    OUT = "out"
    IN = "in"


class DocumentState(StrEnum):
    """How a document stands. The first three follow each other; a received one is at hand, then settled."""

    DRAFT = "draft"
    WAITING = "waiting"
    ISSUED = "issued"
    REPLACED = "replaced"
    ANNULLED = "annulled"
    RECEIVED = "received"
    SETTLED = "settled"


OWNER = "document"
"""Under which name the files of documents are attached."""

UNISSUED = frozenset({DocumentState.DRAFT, DocumentState.WAITING})
"""States in which a document may still be changed."""


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """What a paper is made from: the code of its form, and the record or year that the form asks for."""

    code: str
    round_id: int | None = None
    decision_id: int | None = None
    nomination_id: int | None = None
    subject_id: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class NewIncoming:
    """A document that arrived: `arrival_number` is the office's own running number (số đến) of the year."""

    arrival_number: str
    arrived_on: date
    number: str | None
    dated: date | None
    sender: str
    title: str
    kind: str | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document on file. `title` is its trích yếu, `other_side` who sent it or to whom it goes."""

    id: int
    direction: Direction
    state: DocumentState
    kind: str | None
    title: str
    number: str | None
    dated: date | None
    other_side: str | None
    made_from: MadeFrom | None
    values: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    arrival_number: str | None = None
    arrived_on: date | None = None
    due_on: date | None = None
    folder: str | None = None
    file_name: str | None = None
    replaced_by: int | None = None
    reason: str | None = None

    @property
    def name(self) -> str:
        """'Quyết định về việc …': kind and content as one."""
        return full_name(self.kind, self.title)

    @property
    def is_open(self) -> bool:
        """Whether it may still be changed."""
        return self.state in UNISSUED


@dataclass(frozen=True, slots=True)
class DocumentEvent:
    """Something that happened to a document."""

    at: datetime
    what: Sentence


def leading_figure(number: str | None) -> int:
    """The figure that a number begins with: 47 of '47/TTr-UBND'; 0 of none."""
    figures = decision_key(number or "").partition("/")[0]
    return int(figures) if figures.isdecimal() else 0


def symbol_of(number: str | None) -> str:
    """What follows the figure: 'TTr-UBND' of '47/TTr-UBND'."""
    return tidy(number or "").partition("/")[2]


def numbered(figure: int, symbol: str) -> str:
    """'05/TTr-UBND'; a figure alone where there is no symbol."""
    return f"{figure:02d}/{symbol}" if symbol else f"{figure:02d}"


def full_name(kind: str | None, title: str) -> str:
    """Kind and content of a paper as one; a content that begins with its kind stands alone."""
    if not kind or fold(title).startswith(fold(kind)):
        return title
    return f"{kind} {title[:1].lower()}{title[1:]}"
