"""A pack's files to a Rulebook."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.rulebook import PackManifest, Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, nfc
from tdkt_desktop.packs.cells import BLANK, CELLS, day
from tdkt_desktop.packs.findings import Finding, PackUnreadable, finding
from tdkt_desktop.packs.source import MANIFEST, PackFiles, open_pack
from tdkt_desktop.packs.tables import TABLES, Table
from tdkt_desktop.packs.templates import EXCEL, WORD, forms_of
from tdkt_desktop.paths import resources

NATIONAL = "national_pack"
NOT_TEXT = QT_TRANSLATE_NOOP("Pack", "{file} is not UTF-8 text.")
NOT_JSON = QT_TRANSLATE_NOOP("Pack", "{file} cannot be read, or lacks the name, issuer or version of the pack.")
NO_TABLE = QT_TRANSLATE_NOOP("Pack", "The table {file} is missing.")
NO_COLUMN = QT_TRANSLATE_NOOP("Pack", "The table {file} lacks the column {column}.")
BLANK_CELL = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: the column {column} must not be blank.")
BAD_CELL = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: “{value}” cannot stand in the column {column}.")


@dataclass(frozen=True, slots=True)
class RawRow:
    """A line of a table: its number in the file (header = 1) and its cells by column."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A pack as far as it could be read: its records with their lines, and what could not be read."""

    manifest: PackManifest
    records: Mapping[type, tuple[object, ...]]
    places: Mapping[type, tuple[tuple[str, int], ...]]
    findings: tuple[Finding, ...]


@lru_cache(maxsize=1)
def national_pack() -> Rulebook:
    """The rules of the whole country, read once."""
    return rulebook(national_files())


@lru_cache(maxsize=1)
def national_files() -> PackFiles:
    """The files of the pack that comes with the program."""
    return open_pack(resources() / NATIONAL)


def read_pack(path: Path) -> Rulebook:
    """The rulebook of a pack folder or zip. Raises PackRefused or PackUnreadable."""
    return rulebook(open_pack(path))


def rulebook(pack: PackFiles) -> Rulebook:
    """The rulebook of opened files. Raises PackUnreadable when a cell cannot be read."""
    parsed = parse(pack)
    if parsed.findings:
        raise PackUnreadable(pack=pack.name, findings=parsed.findings)
    forms, sheets = forms_of(pack.files, WORD), forms_of(pack.files, EXCEL)
    return Rulebook(manifest=parsed.manifest, tables=parsed.records, forms=forms, sheets=sheets)


def table_rows(pack: PackFiles, name: str) -> tuple[dict[str, str], ...]:
    """The rows of any csv of a pack as texts by column; none when the pack has no such file."""
    data = pack.files.get(f"{name}.csv")
    return () if data is None else tuple(dict(row.cells) for row in raw_rows(data))


def manifest_of(pack: PackFiles) -> PackManifest:
    """What a pack says of itself. Raises PackUnreadable when its manifest cannot be read."""
    manifest, faults = _manifest(pack.files[MANIFEST])
    if faults:
        raise PackUnreadable(pack=pack.name, findings=tuple(faults))
    return manifest


def parse(pack: PackFiles) -> Parsed:
    """All that can be read of a pack, and every cell that cannot."""
    manifest, faults = _manifest(pack.files[MANIFEST])
    records: dict[type, list[object]] = defaultdict(list)
    places: dict[type, list[tuple[str, int]]] = defaultdict(list)
    for table in TABLES:
        file = f"{table.file}.csv"
        data = pack.files.get(file)
        if data is None:
            faults += [finding(file, 0, "", NO_TABLE)] if table.needed else []
            continue
        for made, line in _records(table, file, data, faults):
            records[table.record].append(made)
            places[table.record].append((file, line))
    return Parsed(
        manifest,
        {record: tuple(rows) for record, rows in records.items()},
        {record: tuple(rows) for record, rows in places.items()},
        tuple(faults),
    )


def raw_rows(data: bytes) -> Iterator[RawRow]:
    """Lines of a csv with comma or semicolon, with or without byte order mark.

    Raises ValueError for what is no text, or no table.
    """
    text = nfc(data.decode("utf-8-sig"))
    head = text[: text.find("\n")]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        header = [name.strip() for name in next(reader, [])]
        for cells in reader:
            if any(cells):
                yield RawRow(reader.line_num, dict(zip(header, map(str.strip, cells), strict=False)))
    except csv.Error as error:  # a cell without end, or a letter that no table has
        raise ValueError(str(error)) from error


def _records(table: Table, file: str, data: bytes, faults: list[Finding]) -> Iterator[tuple[object, int]]:
    try:
        rows = list(raw_rows(data))
    except ValueError:
        faults.append(finding(file, 0, "", NOT_TEXT))
        return
    columns = _columns(table)
    absent = [column for column, _, _, _ in columns if rows and column not in rows[0].cells]
    faults.extend(finding(file, 1, column, NO_COLUMN) for column in absent)
    for row in rows:
        values = list(_values(row, file, columns, faults))
        if len(values) == len(columns):
            yield table.record(*values), row.line


def _values(row: RawRow, file: str, columns: tuple[Any, ...], faults: list[Finding]) -> Iterator[object]:
    for column, convert, blank, may_be_blank in columns:
        text = row.cells.get(column, "")
        if not text:
            if may_be_blank:
                yield blank
            else:
                faults.append(finding(file, row.line, column, BLANK_CELL))
            continue
        try:
            yield convert(text)
        except (ValueError, ZeroDivisionError):
            faults.append(finding(file, row.line, column, BAD_CELL, value=text))


@lru_cache(maxsize=128)
def _columns_of(record: type, renamed: tuple[tuple[str, str], ...]) -> tuple[Any, ...]:
    names = dict(renamed)
    made: list[tuple[str, Callable[[str], object], object, bool]] = []
    for field in fields(record):
        kind = str(field.type)
        plain = kind.removesuffix(" | None")
        may_be_blank = plain != kind or plain in BLANK
        made.append((names.get(field.name, field.name), CELLS[plain], BLANK.get(plain), may_be_blank))
    return tuple(made)


def _columns(table: Table) -> tuple[Any, ...]:
    return _columns_of(table.record, tuple(table.columns.items()))


def _manifest(data: bytes) -> tuple[PackManifest, list[Finding]]:
    try:
        said = json.loads(data.decode("utf-8-sig"))
        manifest = PackManifest(
            code=nfc(said["code"]),
            kind=nfc(said["kind"]),
            name=nfc(said["name"]),
            issuer=nfc(said["issuer"]),
            version=nfc(said["version"]),
            valid_from=day(said["valid_from"]) if said.get("valid_from") else None,
            valid_to=day(said["valid_to"]) if said.get("valid_to") else None,
            inherits=nfc(said["inherits"]) if said.get("inherits") else None,
            note=nfc(said.get("note") or ""),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        unknown = PackManifest("", "", "", "", "", None, None)
        return unknown, [finding(MANIFEST, 0, "", NOT_JSON)]
    return manifest, []
