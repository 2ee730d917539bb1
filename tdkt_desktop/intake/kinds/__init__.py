"""One reader for each kind of list; the table of them, in the order in which `auto` prefers equals."""

from __future__ import annotations

from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.kinds.collectives import CollectiveReader, HouseholdReader
from tdkt_desktop.intake.kinds.initiatives import InitiativeReader
from tdkt_desktop.intake.kinds.nominations import NominationReader
from tdkt_desktop.intake.kinds.people import GradeReader, PeopleReader
from tdkt_desktop.intake.kinds.register import RegisterReader
from tdkt_desktop.intake.kinds.registrations import RegistrationReader
from tdkt_desktop.intake.kinds.schedule import ScheduleReader
from tdkt_desktop.intake.kinds.scores import ScoreReader
from tdkt_desktop.intake.kinds.units import UnitChangeReader, UnitReader

AUTO = "auto"

READERS: tuple[type[ListReader], ...] = (
    NominationReader,
    CollectiveReader,
    HouseholdReader,
    RegisterReader,
    RegistrationReader,
    ScheduleReader,
    ScoreReader,
    InitiativeReader,
    UnitReader,
    UnitChangeReader,
    GradeReader,
    PeopleReader,
)

KINDS: tuple[str, ...] = tuple(reader.name for reader in READERS)
"""The KINDs of the import command, without `auto`."""
