"""What was understood of lists, as rows under headings: held back, repeated, accepted, and what is no data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.actions.imports import preview_import
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.intake.encodings import UNICODE
from tdkt_desktop.intake.readers import read_sheets
from tdkt_desktop.intake.report import FileReport, ImportReport, Result, RowReport, SheetReport
from tdkt_desktop.intake.sheets import column_index
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.listing import Align, Column, Filters, Group, Kind, Row, Sort
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.tasks import Progress

HELD, TWICE, TAKEN, IGNORED = "held", "twice", "taken", "ignored"

GROUPS = {
    HELD: QT_TRANSLATE_NOOP("Import", "Held back, to be looked at ({count})"),
    TWICE: QT_TRANSLATE_NOOP("Import", "Repeated ({count})"),
    TAKEN: QT_TRANSLATE_NOOP("Import", "Will be taken in ({count})"),
    IGNORED: QT_TRANSLATE_NOOP("Import", "Left out, no data ({count})"),
}
_IN_FILE = {"BIRTH_INVALID": "birth", "UNIT_": "unit", "TITLE_": "award"}
"""Codes whose `said` is what the file has in a column that could not be read."""
_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_REPEATED = frozenset({"DUP_ROW", "DUP_FILE"})
_NO_DATA = {
    Result.HEADER: QT_TRANSLATE_NOOP("Import", "Heading of the columns"),
    Result.LETTERHEAD: QT_TRANSLATE_NOOP("Import", "Title or letterhead"),
    Result.COLUMN_NUMBERS: QT_TRANSLATE_NOOP("Import", "Numbers of the columns"),
    Result.SECTION: QT_TRANSLATE_NOOP("Import", "Name of a section"),
    Result.TOTAL: QT_TRANSLATE_NOOP("Import", "Total"),
    Result.GROUP_TOTAL: QT_TRANSLATE_NOOP("Import", "Subtotal"),
    Result.MAX_ROW: QT_TRANSLATE_NOOP("Import", "Highest scores"),
    Result.SIGNATURE: QT_TRANSLATE_NOOP("Import", "Signature, place of receipt"),
    Result.BLANK: QT_TRANSLATE_NOOP("Import", "Empty line to be filled in"),
}
KINDS = {
    "nominations": QT_TRANSLATE_NOOP("Import", "persons proposed"),
    "collectives": QT_TRANSLATE_NOOP("Import", "collectives proposed"),
    "households": QT_TRANSLATE_NOOP("Import", "households proposed"),
    "people": QT_TRANSLATE_NOOP("Import", "staff"),
    "grades": QT_TRANSLATE_NOOP("Import", "grades of the year"),
    "register": QT_TRANSLATE_NOOP("Import", "award register"),
    "units": QT_TRANSLATE_NOOP("Import", "units"),
    "unit_changes": QT_TRANSLATE_NOOP("Import", "changes of units"),
    "registrations": QT_TRANSLATE_NOOP("Import", "registrations for titles"),
    "schedule": QT_TRANSLATE_NOOP("Import", "tasks of the year"),
    "scores": QT_TRANSLATE_NOOP("Import", "scores of a cluster"),
    "initiatives": QT_TRANSLATE_NOOP("Import", "initiatives"),
}
_NAMES = ("full_name", "head_name", "name", "title", "content", "new_name", "unit")
_SHOWN = (
    ("name", QT_TRANSLATE_NOOP("Column", "Full name"), 0, 0),
    ("birth", QT_TRANSLATE_NOOP("Column", "Date of birth"), 100, 4),
    ("position", QT_TRANSLATE_NOOP("Column", "Position"), 136, 5),
    ("unit", QT_TRANSLATE_NOOP("Column", "Unit"), 222, 3),
    ("award", QT_TRANSLATE_NOOP("Column", "Award title"), 120, 2),
)
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": _NAMES,
    "birth": ("birth_date", "birth_male", "birth_female"),
    "position": ("position",),
    "unit": ("unit",),
    "award": ("award",),
}


@dataclass(frozen=True, slots=True)
class OldFont:
    """Columns of one sheet that were typed in an old letter code, with one name before and after."""

    sheet: str
    encoding: str
    columns: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A report with its rows ready for the table."""

    report: ImportReport
    paths: tuple[Path, ...]
    rows: Mapping[str, Sequence[Row]]
    fonts: tuple[OldFont, ...]

    def count(self, group: str) -> int:
        """How many rows stand in a group."""
        return len(self.rows[group])

    @property
    def sheets(self) -> list[tuple[FileReport, SheetReport]]:
        """The sheets that hold a list."""
        files = (file for file in self.report.files if file.is_read)
        return [(file, sheet) for file in files for sheet in file.sheets if sheet.header_rows or sheet.table_rows]

    @property
    def refused(self) -> list[FileReport]:
        """The files that could not be read."""
        return [file for file in self.report.files if not file.is_read]

    @property
    def table_rows(self) -> int:
        """Rows of the tables themselves, as the files have them."""
        return sum(sheet.table_rows for _, sheet in self.sheets)


def read_lists(
    office: Office,
    paths: Sequence[Path],
    *,
    kind: str,
    round_id: int | None,
    year: int | None,
    progress: Progress,
) -> Preview:
    """Understand files and make their rows ready to be shown; keeps nothing. Raises `Cancelled`."""
    report = preview_import(office, paths, kind, year=year, round_id=round_id, progress=progress)
    rows: dict[str, list[Row]] = {group: [] for group in GROUPS}
    several = sum(bool(sheet.table_rows) for file in report.files for sheet in file.sheets) > 1
    for file_number, file in enumerate(report.files):
        for sheet_number, sheet in enumerate(file.sheets):
            place = f"{file.file} · {sheet.sheet}" if several else ""
            for row in sheet.rows:
                group = group_of(row)
                made = _row(row, group, place=place, named=_name_field(sheet), office=office)
                rows[group].append({**made, "id": (file_number, sheet_number, row.row)})
    return Preview(report, tuple(paths), rows, tuple(_old_fonts(report, paths)))


def group_of(row: RowReport) -> str:
    """Under which heading a row stands."""
    if row.result is Result.ACCEPTED:
        return TAKEN
    if row.result is not Result.HELD:
        return IGNORED
    return TWICE if _REPEATED.intersection(row.codes) else HELD


class PreviewListing:
    """Rows of a preview under their headings. Filters: `group` and `text`; a sort orders within each heading."""

    def __init__(self, preview: Preview) -> None:
        self._rows = preview.rows

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """The headings that have rows."""
        del sort
        found = [(group, len(self._kept(group, filters))) for group in GROUPS]
        return [Group(tr("Import", GROUPS[group], count=count), count) for group, count in found if count]

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return sum(len(self._kept(group, filters)) for group in GROUPS)

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        every: list[Row] = []
        for group in GROUPS:
            kept = self._kept(group, filters)
            if sort is not None:
                kept = sorted(kept, key=_Key(sort.key), reverse=sort.descending)
            every += kept
        return every[offset : offset + limit]

    def _kept(self, group: str, filters: Filters) -> Sequence[Row]:
        if filters.get("group") not in (None, "", group):
            return ()
        words = fold(str(filters.get("text") or "")).split()
        if not words:
            return self._rows[group]
        return [row for row in self._rows[group] if all(word in fold(_spoken(row)) for word in words)]


def columns_of(preview: Preview) -> tuple[Column, ...]:
    """Number of the row, the columns that hold anything under the file's own letters, and why a row is held."""
    shown = [Column("number", QT_TRANSLATE_NOOP("Column", "Row"), Kind.NUMBER, 58, align=Align.RIGHT, is_muted=True)]
    data = [*preview.rows[HELD], *preview.rows[TWICE], *preview.rows[TAKEN]]
    for key, title, width, priority in _SHOWN:
        if key != "name" and not any(row[key] for row in data):
            continue
        letter = _letter(preview, key)
        words = f"{letter} · {tr('Column', title)}" if letter else title
        kind, second = (Kind.TWO, "place") if key == "name" else (Kind.TEXT, "")
        shown.append(Column(key, words, kind, width, priority, second=second))
    why = QT_TRANSLATE_NOOP("Column", "Why held back")
    return (*shown, Column("why", why, Kind.TEXT, 284, second="said", can_sort=False))


def _letter(preview: Preview, key: str) -> str:
    """The file's letter of a column, when all sheets agree."""
    letters = {
        next((sheet.columns[field] for field in _FIELDS[key] if field in sheet.columns), "")
        for _, sheet in preview.sheets
    }
    return letters.pop() if len(letters) == 1 else ""


def _name_field(sheet: SheetReport) -> str:
    """The field that says what a row is about."""
    return next((field for field in _NAMES if field in sheet.columns), _NAMES[0])


def _row(row: RowReport, group: str, *, place: str, named: str, office: Office) -> Row:
    values = row.values
    as_written = {
        key: said
        for code, said in zip(row.codes, row.said, strict=True)
        for prefix, key in _IN_FILE.items()
        if code.startswith(prefix)
    }
    birth = str(values.get("birth_date") or "")
    award = values.get("award")
    codes = award if isinstance(award, list | tuple) else [award] if award else []
    if row.result in _NO_DATA:
        why, said = tr("Import", _NO_DATA[row.result]), ""
    else:
        why, said = _why(row)
    return {
        "group": group,
        "number": row.row,
        "name": str(values.get(named) or "") or (tr("Word", "not known") if group != IGNORED else ""),
        "place": place,
        "birth": short_partial(PartialDate.parse_iso(birth)) if birth else as_written.get("birth", ""),
        "position": str(values.get("position") or ""),
        "unit": str(values.get("unit") or as_written.get("unit", "")),
        "award": ", ".join(award_name(office.rulebook, code) for code in codes) or as_written.get("award", ""),
        "why": why,
        "said": said,
    }


def _why(row: RowReport) -> tuple[str, str]:
    """What is wrong in a few words, and below it what the file says, or the other reasons."""
    sentences = [_ISO_DAY.sub(r"\3/\2/\1", say(sentence)) for sentence in row.why]
    if not sentences:
        return "", ""
    first, _, said = sentences[0].partition(" — ")
    rest = [said[:1].upper() + said[1:], *sentences[1:]] if said else sentences[1:]
    return first, " · ".join(filter(None, rest))


def _old_fonts(report: ImportReport, paths: Sequence[Path]) -> list[OldFont]:
    found = []
    for path, file in zip(paths, report.files, strict=True):
        for sheet in file.sheets:
            for encoding in dict.fromkeys(sheet.encodings.values()):
                letters = tuple(letter for letter, known in sheet.encodings.items() if known == encoding)
                if encoding != UNICODE:
                    found.append(OldFont(sheet.sheet, encoding, letters, *_sample(path, sheet)))
    return found


def _sample(path: Path, sheet: SheetReport) -> tuple[str, str]:
    """A name as it stands in the file and as it is read: the officer sees the change before it counts."""
    field = _name_field(sheet)
    rows = {row.row: str(row.values.get(field) or "") for row in sheet.rows if row.result is Result.ACCEPTED}
    marked = next((number for number, name in rows.items() if not name.isascii()), None)
    raw = next((one for one in read_sheets(path, path.read_bytes()) if one.name == sheet.sheet), None)
    if marked is None or raw is None or field not in sheet.columns:
        return "", ""
    cells = next((row.cells for row in raw.rows if row.number == marked), ())
    place = column_index(sheet.columns[field])
    return (str(cells[place]) if place < len(cells) else "", rows[marked])


def _spoken(row: Row) -> str:
    return " ".join(str(row[key]) for key in ("name", "position", "unit", "award", "why", "said"))


class _Key:
    """Orders rows by a column: numbers as numbers, words by the Vietnamese collation."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, row: Row) -> str:
        value = row[self._key]
        return f"{value:08}" if isinstance(value, int) else collation_key(str(value))
