"""What the office already knows when a list comes in; filled by the Action from a Reader, plain records only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tdkt_desktop.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class KnownInitiative:
    """An initiative on file, to tell a title that comes again; `place` says where it stands ('Sổ sáng kiến 2024')."""

    title: str
    year: int | None
    place: str


@dataclass(frozen=True, slots=True)
class Known:
    """Units with their aliases, what became of the old ones, and what was taken in before.

    `owner` is the ward's own name ('Phường Hồng Quang'). `successions`: name of an old unit, as printed → names of the
    units of today; several = ambiguous, none = dissolved. `nominated`: keys that `nomination_key` makes, of this round.
    """

    today: date
    owner: str = ""
    province: str = ""
    units: tuple[Unit, ...] = ()
    successions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nominated: frozenset[str] = frozenset()
    initiatives: tuple[KnownInitiative, ...] = ()
