"""What changes from one pack to another, in the officer's words: rows new, gone, and put otherwise; files likewise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.packs.aloud import PackAloud, PackRow
from tdkt_desktop.packs.cases import FOLDER as CASES
from tdkt_desktop.packs.certificates import FIELDS, MEASURES, CertificateLayout, is_layout, measures, read_layout
from tdkt_desktop.packs.layers import identity_of
from tdkt_desktop.packs.shapes import PARTS
from tdkt_desktop.packs.source import MANIFEST, PackFiles

TOLD_ELSEWHERE = frozenset({MANIFEST, "README.md"})
"""Files that speak of their pack; no rule stands in them."""

FORM_FILES = (".docx", ".xlsx")
Words = str | Sentence
MEASURE_OF = QT_TRANSLATE_NOOP("Certificate", "{field}: {measure}")
ON_BLANK = QT_TRANSLATE_NOOP("Certificate", "on the blank")
YES, NO = QT_TRANSLATE_NOOP("Certificate", "yes"), QT_TRANSLATE_NOOP("Certificate", "no")
STANDS = {
    "left": QT_TRANSLATE_NOOP("Certificate", "at the left"),
    "center": QT_TRANSLATE_NOOP("Certificate", "in the middle"),
    "right": QT_TRANSLATE_NOOP("Certificate", "at the right"),
}


class Kind(StrEnum):
    """What became of a row or file."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A cell that is put otherwise: its heading, and what stood and stands there; blank is ""."""

    heading: Words
    before: Words
    after: Words


@dataclass(frozen=True, slots=True)
class Change:
    """A row that is new, gone or put otherwise, as sentences; `part` is a key of `shapes.PARTS`."""

    kind: Kind
    part: str
    table: str
    before: PackRow | None
    after: PackRow | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def row(self) -> PackRow:
        """The row as it will be; as it was when it is gone."""
        found = self.after or self.before
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class FileChange:
    """A form, picture or other file that is new, gone or another; of a certificate, what of its layout changes."""

    kind: Kind
    path: str
    layout: CertificateLayout | None = None
    fields: tuple[FieldChange, ...] = ()

    @property
    def is_form(self) -> bool:
        """Whether it is a form to be filled in."""
        return self.path.endswith(FORM_FILES)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes, in the order of the parts and tables; files after them."""

    changes: tuple[Change, ...]
    files: tuple[FileChange, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows of each part change, parts without changes left out."""
        counted = Counter(change.part for change in self.changes)
        return {part: counted[part] for part in PARTS if counted[part]}


def compared(old: PackFiles, new: PackFiles) -> Comparison:
    """What changes from one pack to another; both whole, with what they inherit."""
    before, after = PackAloud(old), PackAloud(new)
    return Comparison(tuple(_rows(before, after)), tuple(_files(old, new)))


def _rows(before: PackAloud, after: PackAloud) -> list[Change]:
    old, new = _by_identity(before), _by_identity(after)
    found = []
    for identity, row in new.items():
        was = old.get(identity)
        if was is None:
            found.append(Change(Kind.NEW, row.shape.part, row.shape.file, None, row))
        elif fields := tuple(_fields(was, row, after)):
            found.append(Change(Kind.CHANGED, row.shape.part, row.shape.file, was, row, fields))
    gone = (row for identity, row in old.items() if identity not in new)
    found += [Change(Kind.GONE, row.shape.part, row.shape.file, row, None) for row in gone]
    order = {part: place for place, part in enumerate(PARTS)}
    return sorted(found, key=lambda change: order[change.part])


def _fields(was: PackRow, row: PackRow, aloud: PackAloud) -> list[FieldChange]:
    found = []
    for column in dict.fromkeys((*row.cells, *was.cells)):
        before, after = was.cells.get(column, ""), row.cells.get(column, "")
        if before != after:
            said = [aloud.words(column, cell) if cell else "" for cell in (before, after)]
            if said[0] != said[1]:  # '0.80' and '80 %' are one share
                found.append(FieldChange(aloud.heading(row.shape.file, column), said[0], said[1]))
    return found


def _by_identity(aloud: PackAloud) -> dict[tuple[str, ...], PackRow]:
    return {(row.shape.file, *identity_of(row.shape.file, row.cells)): row for row in aloud.rows}


def _files(old: PackFiles, new: PackFiles) -> list[FileChange]:
    found = []
    for path in sorted({*old.files, *new.files}):
        if path in TOLD_ELSEWHERE or path.startswith(CASES) or (path.endswith(".csv") and "/" not in path):
            continue
        before, after = old.files.get(path), new.files.get(path)
        if before != after:
            kind = Kind.NEW if before is None else Kind.GONE if after is None else Kind.CHANGED
            found.append(_file(kind, path, before, after))
    return found


def _file(kind: Kind, path: str, before: bytes | None, after: bytes | None) -> FileChange:
    if not is_layout(path):
        return FileChange(kind, path)
    was, now = (read_layout(path, data) if data is not None else None for data in (before, after))
    fields = tuple(_moved(was, now)) if was is not None and now is not None else ()
    return FileChange(kind, path, now or was, fields)


def _moved(was: CertificateLayout, now: CertificateLayout) -> Iterator[FieldChange]:
    """The measures of a certificate that change, field by field."""
    old, new = ({box.field: measures(box) for box in layout.boxes} for layout in (was, now))
    for field in dict.fromkeys((*old, *new)):
        title = Sentence("Certificate", FIELDS[field][0]) if field in FIELDS else field
        if field not in new or field not in old:
            words = Sentence("Certificate", ON_BLANK)
            yield FieldChange(title, words if field in old else "", words if field in new else "")
            continue
        for name, value in new[field].items():
            if value != old[field][name]:
                heading = Sentence(
                    "Certificate", MEASURE_OF, {"field": title, "measure": Sentence("Certificate", MEASURES[name])}
                )
                yield FieldChange(heading, _measured(name, old[field][name]), _measured(name, value))


def _measured(name: str, value: object) -> Words:
    if isinstance(value, bool):
        return Sentence("Certificate", YES if value else NO)
    if name == "align":
        return Sentence("Certificate", STANDS.get(str(value), "{side}"), {"side": value})
    number = f"{value:g}".replace(".", ",")
    return number if name == "lines" else f"{number} {'pt' if name in ('size', 'least_size') else 'mm'}"
