"""A pack laid over those it builds on: it names the rows that it overrides, adds or takes out, and inherits the rest.

A row is named by the key columns of its table and its first day. A pack's table may leave columns out: they keep what
they were. A blank cell is blank. `removed` = yes takes the row out. Other files replace those of the same path.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.cells import YES, partial_day
from tdkt_desktop.packs.findings import Finding, finding
from tdkt_desktop.packs.read import RawRow, manifest_of, raw_rows
from tdkt_desktop.packs.refusals import PackBaseMissing, PackInheritsItself
from tdkt_desktop.packs.shapes import BY_FILE, Shape
from tdkt_desktop.packs.source import MANIFEST, PackFiles

REMOVED = "removed"
TABLE = ".csv"
WORD_TABLES: Mapping[str, tuple[str, ...]] = {
    "pack_columns": ("table", "column"),
    "pack_codes": ("column", "code"),
}
NOT_TEXT = QT_TRANSLATE_NOOP("Pack", "{file} is not UTF-8 text.")
NO_COLUMN = QT_TRANSLATE_NOOP("Pack", "The table {file} lacks the column {column}.")
TWICE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: “{value}” stands twice (see line {other}).")
NOT_THERE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: there is no row “{value}” that could be taken out.")
WHICH_ONE = QT_TRANSLATE_NOOP("Pack", "{file}, line {line}: “{value}” has several rows; say which by its first day.")

Place = tuple[str, int]
Identity = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Which pack and which line of its file a row of the layered pack comes from."""

    pack: str
    line: int


@dataclass(frozen=True, slots=True)
class Layered:
    """Packs laid over each other, as one; `origins` tells of each row whose it is, `findings` what did not fit."""

    pack: PackFiles
    layers: tuple[PackFiles, ...]
    origins: Mapping[Place, Origin]
    findings: tuple[Finding, ...] = ()

    def traced(self, found: Finding) -> Finding:
        """A finding of the layered pack, told by the line in the file of the pack it comes from."""
        origin = self.origins.get((found.file, found.line))
        if origin is None:
            return found
        values = dict(found.sentence.values)
        values.pop("file", None)
        for name in ("line", "other"):
            place = values.get(name)
            known = self.origins.get((found.file, place)) if isinstance(place, int) else None
            values[name] = known.line if known is not None else place
        line = values.pop("line", origin.line)
        values = {name: value for name, value in values.items() if name != "column"}
        told = finding(found.file, int(str(line)), found.column, found.sentence.source, **values)
        return told if origin.pack == self.pack.name else finding(
            f"{origin.pack}/{found.file}", int(str(line)), found.column, found.sentence.source, **values
        )  # fmt: skip


def chain_of(pack: PackFiles, bases: Mapping[str, PackFiles]) -> tuple[PackFiles, ...]:
    """The packs that a pack builds on, from the ground up, itself last. `bases` are by code.

    Raises PackBaseMissing, PackInheritsItself, PackUnreadable.
    """
    chain = [pack]
    codes = [manifest_of(pack).code]
    wanted = manifest_of(pack).inherits
    while wanted:
        if wanted in codes:
            raise PackInheritsItself(pack=pack.name, circle=" → ".join([*codes, wanted]))
        if wanted not in bases:
            raise PackBaseMissing(pack=pack.name, base=wanted)
        chain.insert(0, bases[wanted])
        codes.append(wanted)
        wanted = manifest_of(bases[wanted]).inherits
    return tuple(chain)


def layered(chain: Sequence[PackFiles]) -> Layered:
    """Packs laid over each other, the first at the ground; the manifest is that of the last."""
    ground, *others = chain
    tables = {file: _whole(ground, file) for file in _tables(ground)}
    rest = {path: data for path, data in ground.files.items() if not _is_table(path)}
    findings: list[Finding] = []
    for pack in others:
        rest.update({path: data for path, data in pack.files.items() if not _is_table(path)})
        for file in _tables(pack):
            table = _Table.read(pack, file, findings)
            if table is not None:
                tables[file] = table.over(tables.get(file), findings)
    top = chain[-1]
    origins: dict[Place, Origin] = {}
    files = dict(rest)
    for file, table in tables.items():
        files[file] = table.written()
        for place, row in enumerate(table.rows, start=2):
            origins[file, place] = row.origin
    files[MANIFEST] = top.files[MANIFEST]
    return Layered(PackFiles(top.name, files), tuple(chain), origins, tuple(findings))


def key_columns(file: str) -> tuple[str, ...] | None:
    """The columns that name a row of a table through time; None for a table that is only replaced as a whole."""
    shape = BY_FILE.get(file)
    return shape.key if shape is not None else WORD_TABLES.get(file)


def identity_of(file: str, cells: Mapping[str, str]) -> Identity:
    """What names a row in every version of its table: its key and its first day."""
    shape = BY_FILE.get(file)
    key = tuple(cells.get(column, "") for column in key_columns(file) or ())
    return (*key, first_day(shape, cells)) if shape is not None else key


def first_day(shape: Shape, cells: Mapping[str, str]) -> str:
    """The first day of a row in one spelling; a cell that is no day stays as it is, and the check tells of it."""
    cell = cells.get(shape.dates[0], "")
    with suppress(ValueError):
        return partial_day(cell).iso if cell else ""
    return cell


# ---- tables


@dataclass(frozen=True, slots=True)
class _Row:
    cells: Mapping[str, str]
    origin: Origin


@dataclass(frozen=True, slots=True)
class _Table:
    file: str
    columns: tuple[str, ...]
    rows: tuple[_Row, ...]

    @classmethod
    def read(cls, pack: PackFiles, file: str, findings: list[Finding]) -> _Table | None:
        """A table of a pack; None, with a finding, when it is no text."""
        try:
            rows = list(raw_rows(pack.files[file]))
        except ValueError:
            findings.append(finding(file, 0, "", NOT_TEXT))
            return None
        return cls._of(pack.name, file, rows)

    @classmethod
    def _of(cls, pack: str, file: str, rows: Iterable[RawRow]) -> _Table:
        made = tuple(_Row(row.cells, Origin(pack, row.line)) for row in rows)
        columns = tuple(dict.fromkeys(column for row in made for column in row.cells))
        return cls(file, columns, made)

    def over(self, below: _Table | None, findings: list[Finding]) -> _Table:
        """This table laid over another."""
        name = self.file.removesuffix(TABLE)
        keys = key_columns(name)
        if below is None or keys is None:
            return self
        lacking = [column for column in keys if column not in self.columns] if self.rows else []
        if lacking:
            findings.append(finding(self.file, 1, lacking[0], NO_COLUMN))
            return below
        merged = {identity_of(name, row.cells): row for row in below.rows}
        seen: dict[Identity, int] = {}
        for row in self.rows:
            self._lay(row, merged, seen, findings)
        columns = (*below.columns, *(one for one in self.columns if one not in below.columns and one != REMOVED))
        return _Table(self.file, columns, tuple(merged.values()))

    def _lay(self, row: _Row, merged: dict[Identity, _Row], seen: dict[Identity, int], findings: list[Finding]) -> None:
        name, line = self.file.removesuffix(TABLE), row.origin.line
        identity = self._identity(row, merged)
        said = " ".join(part for part in (identity or identity_of(name, row.cells)) if part)
        if identity is None:
            findings.append(finding(self.file, line, "", WHICH_ONE, value=said))
        elif identity in seen:
            findings.append(finding(self.file, line, "", TWICE, value=said, other=seen[identity]))
        elif YES.get(row.cells.get(REMOVED, "")):
            seen[identity] = line
            if merged.pop(identity, None) is None:
                findings.append(finding(self.file, line, REMOVED, NOT_THERE, value=said))
        else:
            seen[identity] = line
            before = merged.get(identity)
            cells = {**(before.cells if before is not None else {}), **row.cells}
            cells.pop(REMOVED, None)
            merged[identity] = _Row(cells, row.origin)

    def _identity(self, row: _Row, merged: Mapping[Identity, _Row]) -> Identity | None:
        """The identity that a row means; without a first day the one row of its key, None where there are several."""
        name = self.file.removesuffix(TABLE)
        shape = BY_FILE.get(name)
        if shape is None or shape.dates[0] in row.cells:
            return identity_of(name, row.cells)
        key = identity_of(name, row.cells)[:-1]
        same = [identity for identity in merged if identity[:-1] == key]
        return (*key, "") if not same else same[0] if len(same) == 1 else None

    def written(self) -> bytes:
        """The table as csv."""
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, self.columns, restval="", extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(_one_line(row.cells) for row in self.rows)
        return out.getvalue().encode("utf-8")


def _one_line(cells: Mapping[str, str]) -> dict[str, str]:
    return {column: " ".join(cell.split()) for column, cell in cells.items()}


def _whole(pack: PackFiles, file: str) -> _Table:
    made = _Table.read(pack, file, [])
    return made if made is not None else _Table(file, (), ())


def _tables(pack: PackFiles) -> list[str]:
    return [path for path in pack.files if _is_table(path)]


def _is_table(path: str) -> bool:
    """A table of rules stands at the top of a pack; a csv in a folder is a file like others."""
    return path.endswith(TABLE) and "/" not in path
