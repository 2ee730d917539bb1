"""Columns typed in an old letter code: what stands in the file, and what it is read as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from tdkt_desktop.intake.corrections import RowPlace, SheetPlace
from tdkt_desktop.intake.encodings import TCVN3, UNICODE, VNI, decode
from tdkt_desktop.intake.report import SheetReport
from tdkt_desktop.intake.sheets import column_index, column_letter
from tdkt_desktop.ui.pages.import_columns import letters_of
from tdkt_desktop.ui.pages.import_doubts import name_field
from tdkt_desktop.ui.pages.import_rows import IGNORED, TAKEN, Entry, Preview

FONTS = {TCVN3: "TCVN3 (.VnTime)", VNI: "VNI (VNI-Times)"}
_LOOKED_AT = 200
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class OldFont:
    """Columns of tables that are typed in one old letter code; one name before and after the change."""

    encoding: str
    columns: tuple[tuple[SheetPlace, str], ...]
    before: str
    after: str
    rows: int
    is_used: bool = True

    @property
    def letters(self) -> str:
        """“B, C, E”, or “A – G”."""
        places = sorted({column_index(letter) for _, letter in self.columns})
        if len(places) > _MOST_NAMED and places[-1] - places[0] == len(places) - 1:
            return f"{column_letter(places[0])} – {column_letter(places[-1])}"
        return ", ".join(map(column_letter, places))


def old_fonts(preview: Preview) -> list[OldFont]:
    """The old letter codes of what is in sight, those that the officer does not want changed among them."""
    found: dict[tuple[str, bool], list[tuple[SheetPlace, str]]] = {}
    for place, _, sheet in preview.in_sight:
        said = preview.lists.corrections.sheets.get(place)
        for letter, code in sheet.encodings.items():
            if _changes(preview, place, letter, code):
                found.setdefault((code, True), []).append((place, letter))
        for letter, code in (said.encodings if said is not None else {}).items():
            if code == UNICODE:
                found.setdefault((_code_of(preview, place, letter), False), []).append((place, letter))
    return [_font(preview, code, tuple(columns), is_used=is_used) for (code, is_used), columns in found.items() if code]


def _changes(preview: Preview, place: SheetPlace, letter: str, code: str) -> bool:
    """Whether any of a column's first cells reads otherwise in a letter code."""
    rows = islice(preview.raw.numbers_of(place), _LOOKED_AT)
    texts = (preview.raw.written_at(RowPlace(*place, row), letter) for row in rows)
    return any(not text.isascii() and decode(text, code) != text for text in texts)


def _code_of(preview: Preview, place: SheetPlace, letter: str) -> str:
    """The letter code that a column showed before the officer kept it as it is."""
    for row in islice(preview.raw.numbers_of(place), _LOOKED_AT):
        text = preview.raw.written_at(RowPlace(*place, row), letter)
        for code in (TCVN3, VNI):
            if not text.isascii() and decode(text, code) != text:
                return code
    return TCVN3


def _font(preview: Preview, code: str, columns: Sequence[tuple[SheetPlace, str]], *, is_used: bool) -> OldFont:
    places = {place for place, _ in columns}
    groups = (TAKEN, *(group for group in preview.entries if group not in (TAKEN, IGNORED)))
    entries = [
        entry for group in groups for entry in preview.entries[group] if (entry.place.file, entry.place.sheet) in places
    ]
    before, after = _sample(preview, entries, columns, code)
    return OldFont(code, tuple(columns), before, after, len(entries), is_used)


def _sample(
    preview: Preview, entries: Sequence[Entry], columns: Sequence[tuple[SheetPlace, str]], code: str
) -> tuple[str, str]:
    """A name as it stands in the file and as it is read: the officer sees the change before it counts."""
    wanted = set(columns)
    for at in range(max((len(letters_in(entry.sheet)) for entry in entries[:1]), default=0)):
        for entry in entries[:_LOOKED_AT]:
            letters = letters_in(entry.sheet)
            place = SheetPlace(entry.place.file, entry.place.sheet)
            if at >= len(letters) or (place, letters[at]) not in wanted:
                continue
            before = preview.raw.written_at(entry.place, letters[at])
            if not before.isascii() and (after := decode(before, code)) != before:
                name = str(entry.row.values.get(name_field(entry.sheet), ""))
                return before, name if at == 0 and name.casefold() == after.casefold() else after
    return "", ""


def letters_in(sheet: SheetReport) -> list[str]:
    """The letters of a table's columns, that of the name first."""
    named = letters_of(sheet, "name").split(", ")
    return list(dict.fromkeys([*filter(None, named), *sheet.encodings, *sheet.columns.values()]))
