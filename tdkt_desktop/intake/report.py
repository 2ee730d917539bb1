"""What was understood of the files that came in: every row once, with its result and the reason of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.intake.reasons import CONTEXT, READ, row_reason

Value = object
"""Text, whole or decimal number, a list of texts, or a list of mappings (authors); what JSON can hold."""

Say = Callable[[Sentence], str]
"""Turns a marked sentence into the officer's language; `translate.py` has the one that the program uses."""

REPEATED = frozenset({"DUP_ROW", "DUP_FILE"})
"""Codes of a row that says what an earlier one said."""

_NO_VALUES: Mapping[str, Value] = {}


class Result(StrEnum):
    """What a row of a sheet is."""

    HEADER = "header"
    LETTERHEAD = "letterhead"
    COLUMN_NUMBERS = "column_numbers"
    SECTION = "section"
    TOTAL = "total"
    GROUP_TOTAL = "group_total"
    MAX_ROW = "max_row"
    SIGNATURE = "signature"
    BLANK = "blank"  # a number in the first column and nothing else: a line left to be filled
    ACCEPTED = "accepted"
    HELD = "held"
    SETTLED = "settled"  # of a list that is mended after it was taken in: taken then, or set aside


@dataclass(frozen=True, slots=True)
class Twin:
    """The earlier row that a row repeats or resembles; None = the same sheet, the same file."""

    row: int
    sheet: str | None = None
    file: str | None = None

    def as_json(self) -> dict[str, Value]:
        """Only what is known."""
        parts = {"file": self.file, "sheet": self.sheet, "row": self.row}
        return {key: value for key, value in parts.items() if value is not None}


@dataclass(slots=True)
class RowReport:
    """One row with text: `row` is the sheet's own number (first = 1); `said` is what the file says, for each code."""

    row: int
    result: Result
    codes: Sequence[str] = ()
    values: Mapping[str, Value] = field(default_factory=lambda: _NO_VALUES)
    of: Twin | None = None
    said: Sequence[str] = ()
    can_take: bool = False  # held for doubts alone: it is a whole record if the officer says so

    @property
    def why(self) -> list[Sentence]:
        """A sentence for each code, with what the file says."""
        twin = (
            "" if self.of is None else str(self.of.row) if self.of.sheet is None else f"{self.of.sheet}: {self.of.row}"
        )
        return [row_reason(code, text=text, twin=twin) for code, text in zip(self.codes, self.said, strict=True)]

    def as_json(self, say: Say) -> dict[str, Value]:
        """The row's object in the report of the command."""
        found: dict[str, Value] = {"row": self.row, "result": self.result.value}
        if self.result in (Result.ACCEPTED, Result.HELD):
            found["codes"] = list(self.codes)
            if self.of:
                found["of"] = self.of.as_json()
            found["values"] = dict(self.values)
            if self.codes:
                found["why"] = [say(sentence) for sentence in self.why]
        return found


@dataclass(slots=True)
class SheetReport:
    """One sheet, or one table of a Word file; `columns` gives the letter of the column behind each field."""

    sheet: str
    kind: str
    header_rows: list[int] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    encodings: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    hidden: bool = False
    rows: list[RowReport] = field(default_factory=list)
    unit: str = ""  # the unit of the whole list, where title, file or officer name one
    offset: int = 0  # rows of the tables before, where rows are counted over several (Word)

    @property
    def accepted(self) -> int:
        """How many rows are taken."""
        return sum(row.result is Result.ACCEPTED for row in self.rows)

    @property
    def held(self) -> int:
        """How many rows wait for a person, repeated rows included."""
        return sum(row.result is Result.HELD for row in self.rows)

    @property
    def settled(self) -> int:
        """How many rows were dealt with before."""
        return sum(row.result is Result.SETTLED for row in self.rows)

    @property
    def table_rows(self) -> int:
        """Rows of the table itself: accepted + held, and those dealt with before."""
        return self.accepted + self.held + self.settled

    def warn(self, code: str) -> None:
        """Say something about the whole table, once."""
        if code not in self.warnings:
            self.warnings.append(code)

    def as_json(self, say: Say) -> dict[str, Value]:
        """The sheet's object in the report of the command."""
        return {
            "sheet": self.sheet,
            "kind": self.kind,
            "header_rows": list(self.header_rows),
            "columns": dict(self.columns),
            "encodings": dict(self.encodings),
            "table_rows": self.table_rows,
            "accepted": self.accepted,
            "held": self.held,
            "warnings": list(self.warnings),
            "hidden": self.hidden,
            "rows": [row.as_json(say) for row in self.rows],
        }


@dataclass(slots=True)
class FileReport:
    """One file: read, or refused with the code and the sentence of the cause; `sha256` names its content."""

    file: str
    outcome: str
    message: Sentence
    error: str | None = None
    sha256: str = ""
    sheets: list[SheetReport] = field(default_factory=list)

    @property
    def is_read(self) -> bool:
        """Whether the file could be read at all."""
        return self.outcome == "read"

    def as_json(self, say: Say) -> dict[str, Value]:
        """The file's object in the report of the command."""
        return {
            "file": self.file,
            "outcome": self.outcome,
            "error": self.error,
            "message": say(self.message),
            "sha256": self.sha256,
            "sheets": [sheet.as_json(say) for sheet in self.sheets],
        }


def read_message(name: str, sheets: Sequence[SheetReport]) -> Sentence:
    """What is said of a file that was read."""
    accepted, held = sum(sheet.accepted for sheet in sheets), sum(sheet.held for sheet in sheets)
    return Sentence(CONTEXT, READ, {"file": name, "accepted": accepted, "held": held})


@dataclass(slots=True)
class ImportReport:
    """All files of one import; `kind` is what was asked for, `kept` whether the office took the accepted rows."""

    kind: str
    files: list[FileReport] = field(default_factory=list)
    kept: bool = False

    @property
    def accepted(self) -> int:
        """Rows taken, over all files."""
        return sum(sheet.accepted for file in self.files for sheet in file.sheets)

    @property
    def held(self) -> int:
        """Rows that wait for a person, over all files."""
        return sum(sheet.held for file in self.files for sheet in file.sheets)

    def as_json(self, say: Say = Sentence.in_source) -> dict[str, Value]:
        """The report as the command promises it."""
        return {"kind": self.kind, "kept": self.kept, "files": [file.as_json(say) for file in self.files]}
