"""A row being understood: what stands in it, what stands above it, and what is found out about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.corrections import Fate
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.report import Result, RowReport, Twin, Value
from tdkt_desktop.intake.sheets import Cell

_SHOWN = 120


@dataclass(slots=True)
class Section:
    """What the section rows above say of the rows below; '' = nothing."""

    group: str = ""
    award: str = ""
    unit: str = ""
    unit_text: str = ""  # a section that names a unit which is not known
    subject: SubjectKind | None = None
    year: int | None = None
    order: list[str] = field(default_factory=list)

    def set(self, part: str, value: str) -> None:
        """A section of this sort begins; sorts that began inside it are over ('A. award, I. unit', then 'B. award')."""
        if part not in self.order:
            self.order.append(part)
        for inner in self.order[self.order.index(part) + 1 :]:
            setattr(self, inner, "")
        if part == "unit":
            self.unit_text = ""
        setattr(self, part, value)


@dataclass(slots=True)
class DataRow:
    """A row of data as texts and as cells, with the columns of its fields."""

    number: int
    texts: Sequence[str]
    cells: Sequence[Cell]
    header: Header
    section: Section
    readers: Sequence[Mapping[Cell, str]]

    def lines(self, name: str) -> list[str]:
        """Texts of the lines of a field's cell."""
        cell = self.cell(name)
        if not isinstance(cell, str) or "\n" not in cell:
            return [self.text(name)]
        reader = self.readers[self.header.columns[name]]
        return [text for line in cell.splitlines() if (text := reader[line])]

    def text(self, name: str) -> str:
        """Text of a field; '' when it is empty or has no column."""
        column = self.header.columns.get(name)
        return self.texts[column] if column is not None else ""

    def cell(self, name: str) -> Cell:
        """Cell of a field, as the file holds it."""
        column = self.header.columns.get(name)
        return self.cells[column] if column is not None and column < len(self.cells) else ""


@dataclass(slots=True)
class Draft:
    """The report of one data row in the making."""

    row: int
    fate: Fate | None = None
    values: dict[str, Value] = field(default_factory=dict)
    is_held: bool = False
    is_lacking: bool = False  # held for something without which there is no record
    codes: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    of: Twin | None = None

    def hold(self, code: str, text: str = "", *, of: Twin | None = None) -> None:
        """The row waits for a person: something is missing, or it may mean two things."""
        self.is_held = self.is_lacking = True
        self.warn(code, text, of=of)

    def doubt(self, code: str, text: str = "", *, of: Twin | None = None) -> None:
        """The row waits for a person unless one has said that it is to be taken as it stands."""
        self.is_held = self.is_held or self.fate is not Fate.TAKE
        self.warn(code, text, of=of)

    def warn(self, code: str, text: str = "", *, of: Twin | None = None) -> None:
        """The row carries a doubt; `text` is what the file says."""
        if code in self.codes:
            return
        self.codes.append(code)
        self.said.append(text[:_SHOWN])
        self.of = self.of or of

    def put(self, name: str, value: Value) -> None:
        """A value, when there is one."""
        if value not in (None, ""):
            self.values[name] = value

    def report(self) -> RowReport:
        """The finished row."""
        result = Result.HELD if self.is_held else Result.ACCEPTED
        can_take = self.is_held and not self.is_lacking
        return RowReport(self.row, result, self.codes, self.values, self.of, self.said, can_take)
