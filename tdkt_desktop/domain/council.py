"""The council (Hội đồng Thi đua - Khen thưởng), its meeting and its ballots."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CouncilRole(StrEnum):
    """Chair (Chủ tịch), deputy (Phó Chủ tịch), secretary (Thư ký) or member (Ủy viên) of the council."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


class Vote(StrEnum):
    """What one member said of one nomination; a conflict of interest is recorded and not a vote."""

    FOR = "for"
    AGAINST = "against"
    INVALID = "invalid"
    ABSENT = "absent"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class CouncilMember:
    """A member with the post that he or she holds outside the council."""

    id: int
    name: str
    post: str
    role: CouncilRole


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote on one nomination; `in_writing` by a member who was not at the meeting."""

    nomination_id: int
    member_id: int
    vote: Vote
    in_writing: bool


@dataclass(frozen=True, slots=True)
class StoredTally:
    """The counted result of one nomination as it was locked (kết quả kiểm phiếu)."""

    nomination_id: int
    members: int
    votes_for: int
    votes_against: int
    votes_invalid: int
    absent: int
    conflicts: int
    threshold: str
    passed: bool
