"""What can stand in the cells of a row: a day, a text, one of a list, several; and how it is typed and shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import EnumType, StrEnum
from functools import lru_cache

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.rulebook import ANY_AWARD
from tdkt_desktop.domain.rules.conditions.vocabulary import KINDS
from tdkt_desktop.domain.text import Sentence, fold
from tdkt_desktop.packs.aloud import DATES, RATIOS, PackAloud, share_words
from tdkt_desktop.packs.cells import CELLS, ratio
from tdkt_desktop.packs.check import REFERENCES
from tdkt_desktop.packs.shapes import BY_FILE
from tdkt_desktop.packs.tables import TABLES

PARAMETERS = "parameters"
LONG_TEXT = 40
SEPARATOR = "; "
AMOUNT = "amount_vnd"
Words = str | Sentence


class Entry(StrEnum):
    """How a cell is filled in."""

    TEXT = "text"
    LONG = "long"
    DAY = "day"
    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell to be filled in: its column, or "parameters.name" of a condition; `choices` are code and words."""

    column: str
    heading: str
    entry: Entry
    choices: tuple[tuple[str, Words], ...] = ()
    is_partial: bool = False  # a day that may be known by month or year only

    @property
    def _names(self) -> dict[str, str]:
        """The names that stand for a code among several: such as can be told from each other and from a list."""
        counted = Counter(fold(str(words)) for _, words in self.choices)
        return {
            code: str(words)
            for code, words in self.choices
            if counted[fold(str(words))] == 1 and ";" not in str(words)
        }  # fmt: skip

    def shown(self, cell: str) -> str:
        """A cell as it is typed."""
        column = self.column.removeprefix(f"{PARAMETERS}.")
        if column in RATIOS and cell:
            return share_words(cell)
        if column == AMOUNT and cell.isdigit():
            return format_number(int(cell))
        if self.entry is Entry.SEVERAL:
            names = self._names
            return SEPARATOR.join(names.get(part.strip(), part.strip()) for part in cell.split(";") if part.strip())
        return cell.replace(".", ",") if self.entry is Entry.NUMBER else cell

    def cell(self, text: str) -> str:
        """A typed text as it stands in the table; what cannot be read stays, and the check tells of it."""
        column = self.column.removeprefix(f"{PARAMETERS}.")
        if column in RATIOS:
            return _share(text)
        if column == AMOUNT:
            return text.replace(".", "").replace(" ", "")
        if self.entry is Entry.SEVERAL:
            codes = {fold(words): code for code, words in self._names.items()}
            return ";".join(codes.get(fold(part.strip()), part.strip()) for part in text.split(";") if part.strip())
        return text.replace(",", ".") if self.entry is Entry.NUMBER else text


def slots_of(table: str, aloud: PackAloud, cells: Mapping[str, str]) -> tuple[Slot, ...]:
    """The cells of a row to be filled in, a condition's parameters one by one."""
    found: list[Slot] = []
    for column, cell in cells.items():
        if column == PARAMETERS:
            found += [_parameter(name, value, aloud) for name, value in _typed(cell).items()]
        else:
            found.append(_slot(table, column, cell, aloud))
    return tuple(found)


def filled(cells: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """A row with these values in its cells; parameters go where they stand inside their cell."""
    made = {**cells, **{name: value for name, value in values.items() if name in cells}}
    if PARAMETERS in cells:
        known = _parameters(cells[PARAMETERS])
        for name in _typed(cells[PARAMETERS]):
            known[name] = _like(known[name], values.get(f"{PARAMETERS}.{name}", ""))
        made[PARAMETERS] = json.dumps(known, ensure_ascii=False) if known else cells[PARAMETERS]
    return made


def cell_of(cells: Mapping[str, str], column: str) -> str:
    """The cell of a slot."""
    inside = column.removeprefix(f"{PARAMETERS}.")
    return _typed(cells[PARAMETERS])[inside] if inside != column else cells[column]


# ---- columns


def _slot(table: str, column: str, cell: str, aloud: PackAloud) -> Slot:
    heading = aloud.heading(table, column)
    kind = _kinds(table).get(column, "str | None")
    plain = kind.removesuffix(" | None")
    if column in DATES:
        return Slot(column, heading, Entry.DAY, is_partial=plain == "PartialDate")
    codes = list(_codes(table, column, plain, aloud))
    if codes and plain == "tuple[str, ...]":
        return Slot(column, heading, Entry.SEVERAL, tuple((code, aloud.code(column, code)) for code in codes))
    if codes:
        blank = [""] if (plain != kind or plain == "str") and "" not in codes else []
        here = [cell] if cell and cell not in codes else []
        return Slot(
            column, heading, Entry.CHOICE,
            tuple((code, aloud.words(column, code) if code else "") for code in (*blank, *here, *codes)),
        )  # fmt: skip
    if plain in ("Decimal", "Fraction"):
        return Slot(column, heading, Entry.NUMBER if column not in RATIOS else Entry.TEXT)
    return Slot(column, heading, Entry.LONG if len(cell) > LONG_TEXT else Entry.TEXT)


def _codes(table: str, column: str, kind: str, aloud: PackAloud) -> Iterable[str]:
    """The closed list of a column: of its type, of the table it refers to, or of the words of the pack."""
    if kind == "bool":
        return ("yes", "no")
    values = CELLS.get(kind)
    if isinstance(values, EnumType):
        return tuple(str(one) for one in values)  # type: ignore[var-annotated]
    if (table, column) == ("eligibility_rules", "kind"):
        return tuple(sorted(KINDS))
    record = next((one.record for one in TABLES if one.file == table), None)
    for reference in REFERENCES:
        if reference.record is record and reference.column == column:
            target = reference.target_file.removesuffix(".csv")
            codes = dict.fromkeys(row.key[0] for row in aloud.rows if row.shape.file == target and row.key)
            return (ANY_AWARD, *codes) if column == "award_code" else tuple(codes)
    if column in BY_FILE[table].key:
        return ()
    here = dict.fromkeys(
        part.strip()
        for row in aloud.rows if row.shape.file == table
        for part in (row.cells.get(column, "").split(";") if kind.startswith("tuple") else [row.cells.get(column, "")])
        if part.strip()
    )  # fmt: skip
    is_closed = bool(here) and all(aloud.code(column, part) != part for part in here)
    return dict.fromkeys((*here, *aloud.codes_of(column))) if is_closed else ()


@lru_cache(maxsize=64)
def _kinds(table: str) -> Mapping[str, str]:
    """The type of each column, as the record of the table has it."""
    found = next((one for one in TABLES if one.file == table), None)
    if found is None:
        return {}
    return {found.columns.get(field.name, field.name): str(field.type) for field in fields(found.record)}


# ---- parameters of a condition


def _parameters(cell: str) -> dict[str, object]:
    with suppress(ValueError):
        said = json.loads(cell or "{}")
        if isinstance(said, dict):
            return said
    return {}


def _typed(cell: str) -> dict[str, str]:
    """The parameters that can be typed: words, figures, yes and no, and lists of words."""
    found = {}
    for name, value in _parameters(cell).items():
        match value:
            case bool():
                found[name] = "yes" if value else "no"
            case None:
                found[name] = ""
            case str() | int() | float():
                found[name] = str(value)
            case list() if all(isinstance(one, str) for one in value):
                found[name] = ";".join(value)
    return found


def _parameter(name: str, cell: str, aloud: PackAloud) -> Slot:
    column, heading = f"{PARAMETERS}.{name}", aloud.heading(PARAMETERS, name)
    if cell in ("yes", "no"):
        return Slot(column, heading, Entry.CHOICE, tuple((code, aloud.code(name, code)) for code in ("yes", "no")))
    names = aloud.names_of(name)
    if names and ";" not in cell and (cell in names or not cell):
        return Slot(column, heading, Entry.CHOICE, tuple(names.items()))
    if names:
        return Slot(column, heading, Entry.SEVERAL, tuple(names.items()))
    is_number = cell.replace(".", "", 1).replace("-", "", 1).isdigit() and "." in cell
    return Slot(column, heading, Entry.NUMBER if is_number and name not in RATIOS else Entry.TEXT)


def _like(before: object, text: str) -> object:
    """A typed parameter as the kind of value that stood there."""
    match before:
        case bool():
            return text == "yes"
        case list():
            return [part for part in text.split(";") if part]
        case int() | float() | None:
            return _number(text)
    return text


def _number(text: str) -> object:
    if not text:
        return None
    with suppress(ValueError):
        return int(text)
    with suppress(ValueError):
        return float(text)
    return text


def _share(text: str) -> str:
    plain = text.replace(" ", "").replace(",", ".")
    if not plain.endswith("%"):
        return plain
    with suppress(ValueError, ArithmeticError):
        ratio(plain[:-1])
        return f"{(Decimal(plain[:-1]) / 100).normalize():f}"
    return text
