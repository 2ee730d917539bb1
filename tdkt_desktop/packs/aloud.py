"""The rows of a pack as an officer reads them: each a sentence with its source, its days and how sure it is."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from tdkt_desktop.domain.dates import PartialDate, parse_vietnamese_date, short_date, short_partial
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.rulebook import ANY_AWARD
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.packs.cells import ratio
from tdkt_desktop.packs.read import RawRow, raw_rows
from tdkt_desktop.packs.shapes import SHAPES, Shape
from tdkt_desktop.packs.source import PackFiles

CONTEXT = "PackRow"
ANY = "*"
EVERY_AWARD = QT_TRANSLATE_NOOP("PackRow", "Every award")
YEARS = QT_TRANSLATE_NOOP("PackRow", "{count} years")
MONEY = QT_TRANSLATE_NOOP("PackRow", "{amount} đồng")

AWARDS = frozenset({"award_code", "counts_as"})
DATES = frozenset(
    {"effective_from", "effective_to", "valid_from", "valid_to", "exists_from", "exists_to", "tu_ngay", "den_ngay",
     "issued_on"}
)  # fmt: skip
RATIOS = frozenset({"max_ratio", "min_ratio"})
LISTS = frozenset({"kinds", "round_kinds", "loai_mau", "cycle", "seed_ids", "unit_words"})
NAMES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("award_types", "code", "name_vi", ("award_code", "counts_as", "or_award", "consumed_by", "or_awards", "across",
                                        "and_awards")),
    ("award_category", "category_code", "name_vi", ("category_default", "excluded_categories", "category",
                                                    "applies_when_category")),
    ("evaluation_grades", "grade_code", "name_vi", ("grade_code", "min_grade", "grade", "grade_min", "counted_grade",
                                                   "base_grade", "unit_grade")),
    ("movement_levels", "level_code", "name_vi", ("level_code", "launched_by", "min_years_for")),
    ("movements_seed", "movement_code", "name_vi", ("parent_code",)),
    ("legal_documents", "doc_code", "number", ("replaces", "replaced_by")),
    ("year_bases", "basis_code", "name_vi", ("year_basis",)),
    ("eligibility_rules", "rule_code", "text_vi", ("rules", "replaces")),
    ("quotas", "quota_code", "numerator_vi", ("quota_code",)),
    ("model_stages", "stage_code", "name_vi", ("next_stage",)),
    ("labour_groups", "group_code", "name_vi", ("applies_to",)),
    ("open_matters", "state_code", "name_vi", ("states",)),
    ("ordered_codes", "code", "name_vi", ("min_form", "scope")),
    ("deadlines", "deadline_code", "name_vi", ("deadline_code",)),
    ("dossier_requirements", "doc_code", "name_vi", ("doc_code",)),
)  # fmt: skip
"""Whose names stand for the codes of which columns and parameters: table, its code, its name."""


@dataclass(frozen=True, slots=True, eq=False)
class PackRow:
    """One row of a table in the officer's words; `line` counts the header as 1. Blank days are open."""

    shape: Shape
    line: int
    key: tuple[str, ...]
    cells: Mapping[str, str]
    sentence: Sentence
    about: str | Sentence
    source: str
    first: PartialDate | None
    last: PartialDate | None
    verification: str

    @property
    def place(self) -> tuple[str, int]:
        """Table and line: what names the row in this pack."""
        return self.shape.file, self.line

    @property
    def identity(self) -> tuple[str, ...]:
        """What names the row in every version of the pack: table, key and first day."""
        return (self.shape.file, *self.key, self.cells.get(self.shape.dates[0], ""))

    @property
    def is_off(self) -> bool:
        """A habit that holds only where a pack or the officer turns it on."""
        return '"off"' in self.cells.get("parameters", "")

    def in_force(self, on: date) -> bool:
        """Whether the row holds on that day."""
        return not self.is_over(on) and not self.is_to_come(on)

    def is_over(self, on: date) -> bool:
        """Whether its last day is past."""
        return self.last is not None and self.last.last < on

    def is_to_come(self, on: date) -> bool:
        """Whether its first day is still to come."""
        return self.first is not None and self.first.first > on


class PackAloud:
    """A pack whose rows, columns and codes are put in words. The words come from the pack's own tables."""

    def __init__(self, pack: PackFiles) -> None:
        self._tables = {
            path.removesuffix(".csv"): tuple(raw_rows(data))
            for path, data in pack.files.items()
            if path.endswith(".csv") and "/" not in path
        }
        self._headings = {(row["table"], row["column"]): row["heading"] for row in self._cells("pack_columns")}
        self._codes = {(row["column"], row["code"]): row["words"] for row in self._cells("pack_codes")}
        self._names: dict[str, dict[str, str]] = {}
        for table, code, name, columns in NAMES:
            names = {row[code]: row[name] for row in self._cells(table) if row.get(code) and row.get(name)}
            for column in columns:
                self._names[column] = {**self._names.get(column, {}), **names}
        self._short_awards = {
            row["code"]: row.get("short_vi") or row["name_vi"] for row in self._cells("award_types")
        }  # fmt: skip

    def _cells(self, table: str) -> Iterable[Mapping[str, str]]:
        return (row.cells for row in self._tables.get(table, ()))

    # ---- rows

    @cached_property
    def rows(self) -> tuple[PackRow, ...]:
        """All rows, table after table."""
        return tuple(
            self._row(shape, row)
            for shape in SHAPES
            for row in self._tables.get(shape.file, ())
        )  # fmt: skip

    @cached_property
    def at(self) -> Mapping[tuple[str, int], PackRow]:
        """The rows by table and line."""
        return {row.place: row for row in self.rows}

    def versions(self, row: PackRow) -> tuple[PackRow, ...]:
        """The rows that say the same thing for other days, oldest first, the row itself among them."""
        same = [one for one in self._by_key[row.shape.file, row.key] if row.key or not row.shape.key]
        return tuple(sorted(same, key=lambda one: one.first.first if one.first else date.min))

    def used_by(self, row: PackRow) -> tuple[PackRow, ...]:
        """The rows of other tables, or of the same, that name this row by its code."""
        code = row.key[0] if row.key else ""
        found = self._naming.get(code, ()) if code else ()
        return tuple(one for one in found if one.place != row.place and one.key != row.key)

    @cached_property
    def _by_key(self) -> Mapping[tuple[str, tuple[str, ...]], list[PackRow]]:
        by_key: dict[tuple[str, tuple[str, ...]], list[PackRow]] = defaultdict(list)
        for row in self.rows:
            by_key[row.shape.file, row.key].append(row)
        return by_key

    @cached_property
    def _naming(self) -> Mapping[str, list[PackRow]]:
        codes = {row.key[0] for row in self.rows if row.key and row.shape.part != "intake"}
        naming: dict[str, list[PackRow]] = defaultdict(list)
        for row in self.rows:
            if row.shape.part == "intake":
                continue
            own = set(row.shape.key[:1]) - {"award_code"}
            said = {cell for column, cell in row.cells.items() if cell and column not in own}
            tokens = {token.strip() for cell in said for token in cell.split(";")}
            tokens |= set(_strings(row.cells.get("parameters", "")))
            for code in tokens & codes:
                naming[code].append(row)
        return naming

    def _row(self, shape: Shape, row: RawRow) -> PackRow:
        cells = row.cells
        about = cells.get(shape.about, "") if shape.about else ""
        first, last = (parsed_day(cells.get(column, "")) for column in shape.dates)
        return PackRow(
            shape, row.line, tuple(cells.get(column, "") for column in shape.key), cells, self._sentence(shape, cells),
            self.award(about) if about else "", cells.get(shape.source, ""), first, last, cells.get("verification", ""),
        )  # fmt: skip

    def _sentence(self, shape: Shape, cells: Mapping[str, str]) -> Sentence:
        for source in shape.sentences:
            places = [column for column in cells if f"{{{column}}}" in source]
            if all(cells[column] for column in places):
                break
        return Sentence(CONTEXT, source, {column: self._said(column, cells[column]) for column in places})

    def _said(self, column: str, cell: str) -> str | Sentence:
        """A cell as it stands in a sentence: awards by their short names."""
        return self.award(cell) if column in AWARDS else self.words(column, cell)

    # ---- words

    def award(self, code: str) -> str | Sentence:
        """The short name of an award, as the officer calls it."""
        return Sentence(CONTEXT, EVERY_AWARD) if code == ANY_AWARD else self._short_awards.get(code, code)

    def heading(self, table: str, column: str) -> str:
        """What a column is called."""
        return self._headings.get((table, column)) or self._headings.get(("", column)) or column

    def fields(self, row: PackRow) -> list[tuple[str, str | Sentence]]:
        """The filled cells of a row with their headings, in the order of the file; parameters one by one."""
        found: list[tuple[str, str | Sentence]] = []
        for column, cell in row.cells.items():
            if column == "parameters":
                found += self._parameters(cell)
            elif cell:
                found.append((self.heading(row.shape.file, column), self.words(column, cell)))
        return found

    def words(self, column: str, cell: str) -> str | Sentence:
        """A cell in words: a code by its name, a day, a share, an amount as they are written on paper."""
        if column in DATES:
            known = parsed_day(cell)
            return cell if known is None else short_date(known.first) if known.day else short_partial(known)
        if column in RATIOS:
            return share_words(cell)
        if column == "amount_vnd" and cell.isdigit():
            return Sentence(CONTEXT, MONEY, {"amount": format_number(int(cell))})
        if column == "keep_years" and cell.isdigit():
            return Sentence(CONTEXT, YEARS, {"count": int(cell)})
        if column == "award_code" and cell == ANY_AWARD:
            return Sentence(CONTEXT, EVERY_AWARD)
        if column == "coefficient":
            return cell.replace(".", ",")
        if column in LISTS and ";" in cell:
            return ", ".join(self.code(column, one.strip()) for one in cell.split(";"))
        return self.code(column, cell)

    def code(self, column: str, code: str) -> str:
        """A code by its name; what is no code stays as it is."""
        own, general = self._codes.get((column, code)), self._codes.get((ANY, code))
        return own or self._names.get(column, {}).get(code) or general or code

    def codes_of(self, column: str) -> tuple[str, ...]:
        """The codes of a column for which the pack has words."""
        return tuple(code for known, code in self._codes if known == column)

    def names_of(self, column: str) -> Mapping[str, str]:
        """The codes that may stand in a column, with their words."""
        return {**self._names.get(column, {}), **{code: self.code(column, code) for code in self.codes_of(column)}}

    def _parameters(self, cell: str) -> list[tuple[str, str | Sentence]]:
        try:
            said = json.loads(cell or "{}")
        except ValueError:
            return [(self.heading("", "parameters"), cell)]
        pairs = said.items() if isinstance(said, dict) else ()
        return [(self.heading("parameters", name), self._value(name, value)) for name, value in pairs if value != []]

    def _value(self, name: str, value: object) -> str:
        match value:
            case bool():
                return self.code(name, "yes" if value else "no")
            case list():
                return ", ".join(self._value(name, one) for one in value)
            case dict():
                return ", ".join(f"{self._inner(name, key)} {self._value(key, one)}" for key, one in value.items())
            case None:
                return self.code(name, "none")
            case float() if name in RATIOS:
                return share_words(str(value))
        return self.code(name, str(value))

    def _inner(self, name: str, key: str) -> str:
        """The name of a key inside a parameter: a code such as an award, or another parameter."""
        named = self.code(name, key)
        return named if named != key else self.heading("parameters", key)


def parsed_day(cell: str) -> PartialDate | None:
    """The day of a cell as far as it is known; None for a blank cell or one that is no day."""
    try:
        return parse_vietnamese_date(cell) if cell else None
    except ValueError:
        return None


def share_words(cell: str) -> str:
    """A share as it is written on paper: '80 %', '2/3'."""
    try:
        share = ratio(cell)
    except (ValueError, ZeroDivisionError):
        return cell
    hundredths = share * 100
    return f"{hundredths} %" if hundredths.denominator == 1 else _broken(share)


def _broken(share: Fraction) -> str:
    return f"{share.numerator}/{share.denominator}"


def _strings(parameters: str) -> list[str]:
    """The words inside the parameters of a condition, keys of inner objects among them."""
    try:
        waiting: list[object] = [json.loads(parameters)] if parameters else []
    except ValueError:
        return []
    found: list[str] = []
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            found += list(one)
            waiting += one.values()
    return found
