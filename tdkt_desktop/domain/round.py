"""A round (đợt xét) and the nominations (đề nghị) in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class RoundKind(StrEnum):
    """Kinds of round: year-end, school year, thematic, sudden, long contribution, years of service, foreign."""

    YEAR_END = "year_end"
    SCHOOL_YEAR = "school_year"
    THEMATIC = "thematic"
    SUDDEN = "sudden"
    DEVOTION = "devotion"
    TENURE = "tenure"
    FOREIGN = "foreign"


class Status(StrEnum):
    """The six statuses of a nomination; everything else is a dated event."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    RETURNED = "returned"
    SUPPORTED = "supported"
    DECIDED = "decided"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Round:
    """An award round; `received_on` is the day that chooses the law its dossiers follow.

    `movement_id` names the movement (phong trào) whose best a thematic round awards.
    """

    id: int
    name: str
    kind: RoundKind
    year: int
    received_on: date
    meets_on: date | None = None
    movement_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewNomination:
    """A subject proposed for one award type, as it enters a round."""

    subject_id: int
    award_code: str
    name_as_written: str
    unit_id: int | None = None
    unit_as_written: str | None = None
    position: str | None = None
    achievement: str | None = None
    initiative: str | None = None
    source_id: int | None = None
    source_row: str | None = None


@dataclass(frozen=True, slots=True)
class Nomination:
    """A nomination on file, with what was concluded about it so far.

    `override_reason` is the officer's written reason for going on against the verdict (kept and printed).
    """

    id: int
    round_id: int
    subject_id: int
    award_code: str
    status: Status
    name_as_written: str
    unit_id: int | None
    unit_as_written: str | None
    position: str | None
    achievement: str | None
    initiative: str | None
    verdict: str | None
    override_reason: str | None
    returned_reason: str | None
