"""How a unit's lists are read: remembered when they are kept, recalled for its next file, forgotten when asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import Corrections, SheetPlace
from tdkt_desktop.intake.memory import Memory, memories_of, recalled
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work


@dataclass(frozen=True, slots=True)
class Recalled:
    """What is remembered of a table: the unit ('' = of no one unit), and what is said of the table because of it."""

    memory_id: int
    unit: str
    corrections: Corrections


def recall(office: Office, reading: Reading, report: ImportReport, *, unit: str | None) -> dict[SheetPlace, Recalled]:
    """What is remembered of the tables of files; `report` is what was understood without it."""
    with office.reader() as reader:
        kept = reader.lists.memories()
    if not kept:
        return {}
    ids = {(one.unit, one.headings): one.id for one in kept}
    memories = [Memory.from_text(one.unit, one.headings, one.said) for one in kept]
    found = recalled(reading, report, memories, unit=unit)
    return {
        place: Recalled(ids[memory.unit, memory.headings], memory.unit, said) for place, (memory, said) in found.items()
    }


def remember(office: Office, work: Work, reading: Reading, report: ImportReport, corrections: Corrections) -> None:
    """Within a Step: remember how each table was read; one of which nothing was said is read as the program does."""
    known = {(one.unit, one.headings): one.id for one in work.lists.memories()}
    for memory in memories_of(reading, report, corrections):
        if memory.says_something:
            work.lists.remember(memory.unit, memory.headings, said=memory.as_text(), at=office.clock.now())
        elif (found := known.get((memory.unit, memory.headings))) is not None:
            work.lists.forget([found])


def forget_reading(office: Office, remembered: Mapping[SheetPlace, Recalled]) -> Step:
    """Forget how tables of a unit were read, so that its next file is read as the program does."""
    forgotten = sorted({one.memory_id for one in remembered.values()})
    with office.work(QT_TRANSLATE_NOOP("Step", "Forget how lists were read"), count=len(forgotten)) as work:
        work.lists.forget(forgotten)
    return work.step
