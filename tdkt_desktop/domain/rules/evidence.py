"""All that is known of one subject for one proposal, as plain records.

What is complete by nature (awards, initiatives, research, disciplines, movement reviews, events) is empty when there is
none. What is not complete (grades, head counts, ranks, ticks) is absent when not known, and absent is unknown, not no.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from tdkt_desktop.domain.rulebook import CALENDAR_YEAR
from tdkt_desktop.domain.subject import SubjectKind

NO_TICKS: Mapping[str, bool | None] = MappingProxyType({})
NO_COUNTS: Mapping[str, int] = MappingProxyType({})


class Standing(StrEnum):
    """Where a paper stands: issued, still on its way, or annulled and of no more use."""

    ISSUED = "issued"
    PENDING = "pending"
    ANNULLED = "annulled"


class Recognition(StrEnum):
    """Where an initiative or a research work stands."""

    RECOGNISED = "recognised"
    PENDING = "pending"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AwardHeld:
    """A row of the register (sổ khen thưởng). `year` is the award year: school year 2024-2025 is 2025.

    The `…_as_written` fields are what that paper prints, blank where it prints nothing. `by_predecessor`: a
    collective's award won by a unit that was later merged into it.
    """

    award_code: str
    year: int
    decision_number: str | None = None
    decided_on: date | None = None
    authority: str = ""
    standing: Standing = Standing.ISSUED
    category: str | None = None
    achievement: str = ""
    event: str = ""
    basis: str | None = None
    name_as_written: str = ""
    birth_year_as_written: int | None = None
    unit_as_written: str = ""
    by_predecessor: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class GradeGiven:
    """A grade (mức xếp loại) of a year. Without the number of a paper, or the officer who saw the paper (`confirmed`),
    it is hearsay: asked for, never counted.
    """

    year: int
    grade_code: str
    decision_number: str | None = None
    standing: Standing = Standing.ISSUED
    confirmed: bool = False
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Initiative:
    """A sáng kiến. `used_for`: (award code, award year) for which it served before."""

    title: str
    year: int | None
    scope: str | None
    recognition: Recognition
    applied: bool | None = None
    decision_number: str | None = None
    used_for: tuple[tuple[str, int], ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ResearchWork:
    """A đề tài, đề án or công trình; `recognition` is its acceptance (nghiệm thu)."""

    title: str
    year: int | None
    work_type: str | None
    scope: str | None
    recognition: Recognition
    applied: bool | None = None
    decision_number: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Discipline:
    """A concluded discipline (kỷ luật); `form` is a code or the printed name. `served_until` blank = not given."""

    form: str
    decided_on: date | None
    served_until: date | None = None
    decision_number: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A matter not yet concluded: review, investigation, petition under verification. `state` is a code of the pack."""

    state: str
    since: date | None = None
    reference: str | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class MovementResult:
    """What a review (sơ kết, tổng kết) of a movement says of the subject, linked to this proposal."""

    name: str
    level_code: str | None = None
    review: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    themed: bool | None = None
    selected: bool | None = True
    leads: bool | None = False
    reference: str | None = None
    standing: Standing = Standing.ISSUED
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SuddenEvent:
    """A sudden achievement (thành tích đột xuất) with its reach, linked to this proposal."""

    title: str
    scope: str | None = None
    happened_on: date | None = None
    reference: str | None = None
    standing: Standing = Standing.ISSUED
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ClusterRank:
    """Place of a unit in its cụm or khối in a year; `scope` is the code of the kind of cluster."""

    rank: int | None
    scope: str | None
    year: int | None = None
    reference: str | None = None
    standing: Standing = Standing.ISSUED
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """A title that the subject registered for (đăng ký thi đua)."""

    award_code: str
    year: int
    id: int | None = None


@dataclass(frozen=True, slots=True)
class MemberCounts:
    """Head counts of a collective; a count not known is absent.

    `holders`: members by the award code they hold this year. `disciplined`: members with that form of discipline or a
    graver one.
    `households` and the holders among them serve thôn, tổ dân phố.
    """

    headcount: int | None = None
    holders: Mapping[str, int] = field(default_factory=lambda: NO_COUNTS)
    incomplete: int | None = None
    disciplined: Mapping[str, int] = field(default_factory=lambda: NO_COUNTS)
    households: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The whole record of one subject. `grades` are its own (for a collective: the unit's), `unit_grades` its unit's.

    `judgements`: the boxes the officer ticked, by rule code; None = not yet. `has_namesakes`: people of the same name
    are known.
    """

    kind: SubjectKind
    name: str = ""
    birth_year: int | None = None
    labour_group: str | None = None
    is_leader: bool = False
    has_namesakes: bool = False
    awards: tuple[AwardHeld, ...] = ()
    grades: tuple[GradeGiven, ...] = ()
    unit_grades: tuple[GradeGiven, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    research: tuple[ResearchWork, ...] = ()
    disciplines: tuple[Discipline, ...] = ()
    open_cases: tuple[OpenCase, ...] = ()
    movements: tuple[MovementResult, ...] = ()
    events: tuple[SuddenEvent, ...] = ()
    cluster_ranks: tuple[ClusterRank, ...] = ()
    registrations: tuple[Registration, ...] = ()
    members: MemberCounts = field(default_factory=MemberCounts)
    judgements: Mapping[str, bool | None] = field(default_factory=lambda: NO_TICKS)
    service_months: int | None = None
    posted_days: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One subject proposed for one award of one award year. `category` blank = the award's usual one."""

    award_code: str
    period_year: int
    basis: str = CALENDAR_YEAR
    category: str | None = None
    achievement: str = ""
    event: str = ""
    received_on: date | None = None
