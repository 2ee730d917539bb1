"""Who is praised: a person (cá nhân), a collective (tập thể) or a household (hộ gia đình)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.dates import PartialDate


class SubjectKind(StrEnum):
    """Kind of award subject; the values are the codes of the pack's tables."""

    PERSON = "ca_nhan"
    COLLECTIVE = "tap_the"
    HOUSEHOLD = "ho_gia_dinh"


class WorkRole(StrEnum):
    """Leader (lãnh đạo, quản lý) or direct worker (người trực tiếp lao động), as the yearly report counts them."""

    LEADER = "leader"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Subject:
    """A person, collective or household, once.

    `unit_id` is the unit of today: where a person works, where a household lives, what a collective is or is part of.
    """

    id: int
    kind: SubjectKind
    name: str
    birth_date: PartialDate | None = None
    gender: str | None = None
    position: str | None = None
    role: WorkRole | None = None
    labour_group: str | None = None
    citizen_id: str | None = None
    unit_id: int | None = None
    unit: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Employment:
    """Where a person works or worked (quá trình công tác), as far as it is known."""

    unit: str
    position: str | None = None
    from_date: PartialDate | None = None
    to_date: PartialDate | None = None


def masked(citizen_id: str | None) -> str:
    """A citizen number (CCCD) with all but its last four digits hidden; blank stays blank."""
    if not citizen_id:
        return ""
    return "•" * max(len(citizen_id) - 4, 0) + citizen_id[-4:]
