"""What is worth remembering of corrections for a unit's next file, and where a new file is such a next one.

Columns are remembered by what stands over them, never by their letters: the next file may have them in another order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.text import fold
from tdkt_desktop.intake.cleaning import cell_text
from tdkt_desktop.intake.corrections import (
    NOT_A_LIST,
    Corrections,
    SheetCorrections,
    SheetPlace,
    Written,
)
from tdkt_desktop.intake.headers import heading_paths
from tdkt_desktop.intake.keys import spread
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import ImportReport, SheetReport
from tdkt_desktop.intake.sheets import Sheet, column_letter

MEANT_AGAIN = frozenset(
    {"unit", "unit_name", "name", "new", "parent", "award", "rating", "scope", "level", "gender", "kind", "unit_type"}
)
"""Fields whose wordings come again in the next list; a name or a day of birth is of one person and is forgotten."""

_LOOKED_AT = 80
_FEWEST_HEADINGS = 2
_AS_FOUND = SheetCorrections()


@dataclass(frozen=True, slots=True)
class Memory:
    """How a list of a unit is to be read that has these headings ('' = of no one unit)."""

    unit: str
    headings: str
    depth: int = 1  # rows of headings
    kind: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)  # heading → field
    encodings: Mapping[str, str] = field(default_factory=dict)  # heading → letter code
    meanings: Mapping[Written, str] = field(default_factory=dict)

    @property
    def says_something(self) -> bool:
        """Whether a list would be read otherwise with it."""
        return bool(self.kind or self.columns or self.encodings or self.meanings)

    def as_text(self) -> str:
        """What an office keeps of it beside unit and headings."""
        meanings = [[*written, text] for written, text in self.meanings.items()]
        said = {"depth": self.depth, "kind": self.kind, "meanings": meanings}
        said |= {"columns": dict(self.columns), "encodings": dict(self.encodings)}
        return json.dumps(said, ensure_ascii=False)

    @classmethod
    def from_text(cls, unit: str, headings: str, text: str) -> Memory:
        """What `as_text` wrote."""
        said = json.loads(text)
        meanings = {Written(name, wording): meaning for name, wording, meaning in said["meanings"]}
        return cls(unit, headings, said["depth"], said["kind"], said["columns"], said["encodings"], meanings)


def memories_of(reading: Reading, report: ImportReport, corrections: Corrections) -> list[Memory]:
    """What every table of the lists gives to be remembered; one that says nothing is to be forgotten."""
    found = []
    for number, file in enumerate(report.files):
        for at, table in enumerate(file.sheets):
            said = corrections.sheets.get(SheetPlace(number, at), _AS_FOUND)
            if table.header_rows and said.kind != NOT_A_LIST:
                found.append(_memory(reading.files[number].sheets[at], table, said, corrections))
    return found


def recalled(
    reading: Reading, report: ImportReport, memories: Sequence[Memory], *, unit: str | None
) -> dict[SheetPlace, tuple[Memory, Corrections]]:
    """Which tables are next files of a unit, and what is to be said of them; the first of the memories counts.

    `report`: what was understood with nothing said. `unit`: the unit that was asked for, where one was.
    """
    found: dict[SheetPlace, tuple[Memory, Corrections]] = {}
    for number, file in enumerate(reading.files):
        for at, sheet in enumerate(file.sheets):
            place = SheetPlace(number, at)
            headings = _Headings(sheet)
            for memory in memories:
                first = headings.where(memory.headings, depth=memory.depth) if memory.says_something else None
                if first is not None and reading.unit_of(place, first, asked=unit) == memory.unit:
                    offset = report.files[number].sheets[at].offset
                    found[place] = memory, _said_again(sheet, memory, place, first=first, offset=offset)
                    break
    return found


def _memory(sheet: Sheet, table: SheetReport, said: SheetCorrections, corrections: Corrections) -> Memory:
    numbers = {number - table.offset for number in table.header_rows}
    rows = [at for at, row in enumerate(sheet.rows) if row.number in numbers]
    headings = _headings(sheet, rows[0], depth=len(rows))
    by_letter = {column_letter(column): heading for column, heading in headings.items()}
    meant = MEANT_AGAIN & {*table.columns, "unit"}
    return Memory(
        table.unit,
        _key(headings.values()),
        len(rows),
        said.kind or (table.kind if said.header_rows or said.columns else ""),
        {by_letter[letter]: name for letter, name in said.columns.items() if letter in by_letter},
        {by_letter[letter]: code for letter, code in said.encodings.items() if letter in by_letter},
        {written: text for written, text in corrections.meanings.items() if written.field in meant},
    )


class _Headings:
    """Where headings stand in a sheet: its first rows are looked at once for headings of one row, once for two …"""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._found: dict[int, dict[str, int]] = {}

    def where(self, key: str, *, depth: int) -> int | None:
        """The index of the first row of these headings; None when they do not stand in the sheet."""
        if depth not in self._found:
            found = self._found[depth] = {}
            for first in range(min(len(self._sheet.rows), _LOOKED_AT) - depth + 1):
                headings = _headings(self._sheet, first, depth=depth)
                if len(headings) >= _FEWEST_HEADINGS:
                    found.setdefault(_key(headings.values()), first)
        return self._found[depth].get(key)


def _said_again(sheet: Sheet, memory: Memory, place: SheetPlace, *, first: int, offset: int) -> Corrections:
    headings = _headings(sheet, first, depth=memory.depth)
    letters = {heading: column_letter(column) for column, heading in headings.items()}
    rows = sheet.rows[first].number + offset, sheet.rows[first + memory.depth - 1].number + offset
    said = SheetCorrections(
        memory.kind,
        rows,
        {letters[heading]: name for heading, name in memory.columns.items() if heading in letters},
        {letters[heading]: code for heading, code in memory.encodings.items() if heading in letters},
    )
    return Corrections(sheets={place: said}, meanings=memory.meanings)


def _headings(sheet: Sheet, first: int, *, depth: int) -> dict[int, str]:
    """Column → what stands over it in the file's own letters, folded; a heading that comes again is numbered."""
    rows = sheet.rows[first : first + depth]
    texts = [[cell_text(cell) for cell in row.cells] for row in rows]
    found: dict[int, str] = {}
    for column, parts in heading_paths(rows, texts, sheet.marks.merges, sheet.width).items():
        heading = spread(fold(" ".join(parts)))
        again = sum(known.partition("#")[0] == heading for known in found.values())
        found[column] = f"{heading}#{again + 1}" if again else heading
    return found


def _key(headings: Iterable[str]) -> str:
    return "|".join(sorted(headings))
