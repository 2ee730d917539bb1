"""What every kind of list needs to read a sheet: the finders, what is known, what the title lines say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tdkt_desktop.intake.awards import AwardFinder, GradeFinder
from tdkt_desktop.intake.cleaning import NameCleaner, years_in
from tdkt_desktop.intake.corrections import Written
from tdkt_desktop.intake.keys import spread
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.twins import TwinFinder
from tdkt_desktop.intake.units import UnitFinder
from tdkt_desktop.intake.vocabulary import Vocabulary

_FEWEST_WORDS = 3
_TITLE_LINES = 30


@dataclass(slots=True)
class Tools:
    """The finders, made once for an import."""

    vocabulary: Vocabulary
    known: Known
    names: NameCleaner
    units: UnitFinder
    awards: AwardFinder
    grades: GradeFinder

    @classmethod
    def of(cls, vocabulary: Vocabulary, known: Known) -> Tools:
        """Finders over a vocabulary and what the office knows."""
        return cls(
            vocabulary,
            known,
            NameCleaner(vocabulary),
            UnitFinder(vocabulary, known),
            AwardFinder(vocabulary, owner=known.owner, province=known.province),
            GradeFinder(vocabulary),
        )

    @property
    def today(self) -> date:
        """The day on which the list comes in."""
        return self.known.today


@dataclass(slots=True)
class SheetContext:
    """One sheet's surroundings. `unit` is the unit of the whole list, '' when nothing names one."""

    sheet: str
    tools: Tools
    twins: TwinFinder
    title_lines: Sequence[str] = ()
    unit: str = ""
    award: str = ""
    year: int | None = None  # asked for
    title_year: int | None = None  # of the sheet's name or title
    shouting: bool = False
    small_capitals: bool = False
    meanings: Mapping[Written, str] = field(default_factory=dict)  # what the officer said of texts


def title_lines(sheet: TextSheet, first: int) -> list[str]:
    """The lines above the headings, whose first row is given by its index."""
    above = sheet.sheet.rows[: max(first, 0)][-_TITLE_LINES:]
    return [*sheet.preface, *(text for row in above for text in sheet.texts(row) if text)]


def unit_of_list(lines: Sequence[str], tools: Tools, *, sheet: str, file: str) -> str:
    """The unit of a whole list: of its title lines, of the sheet's name or of the file's; '' when none names one."""
    return (
        unit_of_title(lines, tools.units, owner=tools.known.owner)
        or tools.units.name_of(sheet)
        or tools.units.in_file_name(file)
        or ""
    )


def unit_of_title(lines: Sequence[str], units: UnitFinder, *, owner: str) -> str:
    """The unit that the title lines name: the last one that is not the ward's own office, which stands above it."""
    found = [name for line in lines if (name := units.in_line(line))]
    found = found or [name for line in lines if (name := units.in_title(line))]
    own = units.key(owner)
    others = [name for name in found if not (own and units.key(name)[-len(own) :] == own and len(units.key(name)) > 5)]
    return (others or [""])[-1]


def award_of_title(lines: Iterable[str], awards: AwardFinder) -> str:
    """The award that a title line ends with or holds ('… ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN')."""
    for line in lines:
        words = spread(line).split()
        for size in range(min(len(words), 12), _FEWEST_WORDS - 1, -1):
            for at in range(len(words) - size + 1):
                if code := awards.find(" ".join(words[at : at + size])):
                    return code
    return ""


def year_of_title(sheet: str, lines: Iterable[str]) -> int | None:
    """The one year that the sheet's name or else the title names; None when there are several or none."""
    name_years = set(years_in(sheet)) if len(sheet) <= 16 else set()
    if len(name_years) == 1:
        return name_years.pop()
    years = {year for line in lines for year in years_in(line) if not _is_dated(line)}
    return years.pop() if len(years) == 1 else None


def _is_dated(line: str) -> bool:
    """A line with a place and a day, or with the number of a paper, dates the paper and not the list."""
    plain = line.casefold()
    return "tháng" in plain or "số" in plain.split()[:1] or "từ" in plain.split()
