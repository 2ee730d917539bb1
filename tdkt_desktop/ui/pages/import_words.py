"""The rows of a preview in words: values as the officer reads them, doubts as the file has them, reasons, cures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from tdkt_desktop.domain.dates import DateImpossible, PartialDate, short_partial
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import Fate, RowPlace
from tdkt_desktop.intake.report import Result, RowReport
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Row, in_words
from tdkt_desktop.ui.pages.import_cures import beside_reason, button_words, cures_of
from tdkt_desktop.ui.pages.import_doubts import doubts_of, name_field, reasons_of
from tdkt_desktop.ui.pages.import_fields import DAYS, VALUES
from tdkt_desktop.ui.pages.import_kinds import sheet_words
from tdkt_desktop.ui.pages.import_rows import HELD, IGNORED, LEFT, MENDED, SETTLED, TWICE, Entry, Preview
from tdkt_desktop.ui.pages.import_table import Doubt
from tdkt_desktop.ui.pages.round_rows import award_name

CHOSEN = frozenset({"unit", "award", "rating", "new", "scope"})
"""Fields that are chosen from what is on file."""
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


@dataclass(slots=True)
class RowWords:
    """Makes the rows of one preview."""

    preview: Preview
    rulebook: Rulebook
    fields: Sequence[str]  # of the columns in the table
    letters: Sequence[str] = ()  # of columns that are shown as the file has them
    _several: bool = field(init=False)
    _typed: dict[RowPlace, dict[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        self._several = len([found for found in self.preview.in_sight if found[2].table_rows]) > 1
        self._typed = {}
        for (place, name), text in self.preview.lists.corrections.cells.items():
            self._typed.setdefault(place, {})[name] = text

    def words(self, entry: Entry) -> str:
        """What a search looks at: all values, and what the file says where something is doubtful."""
        place, _sheet, row = entry
        said = [*row.said, *self._typed.get(place, {}).values()]
        said += [self._in_words(name, value) for name, value in row.values.items()]
        return " ".join(said) if said else self.preview.raw.line_at(place)

    def cell(self, entry: Entry, key: str) -> object:
        """What rows are ordered by: their number, or what a column says."""
        place, sheet, row = entry
        if key == "number":
            return row.row
        if key.startswith("x:"):
            return self.preview.raw.text_at(place, key[2:])
        shown = name_field(sheet) if key == "name" else key
        return self._shown(row, shown, said=doubts_of(row, sheet).get(shown, ""), typed=self._typed.get(place, {}))

    def row(self, entry: Entry, group: str) -> Row:
        """The row of an entry under a heading."""
        place, sheet, row = entry
        said = doubts_of(row, sheet) if group in (HELD, LEFT) else {}
        typed = self._typed.get(place, {})
        why, below = self._why(entry, group, typed)
        cures = cures_of(self.preview.lists, place) if group in (HELD, LEFT, TWICE) else ()
        if cures and (nearest := beside_reason(cures[0])):
            below = nearest[:1].upper() + nearest[1:]
        made: dict[str, object] = {
            "id": place,
            "group": group,
            "number": row.row,
            "place": self._place(entry) if self._several else "",
            "why": why,
            "said": below,
            "said_below": " · ".join(filter(None, (why, below))) or (self._place(entry) if self._several else ""),
            "faint": group in (TWICE, LEFT, SETTLED, IGNORED),
        }
        named = name_field(sheet)
        for name in self.fields:
            shown = named if name == "name" else name
            made[name] = self._shown(row, shown, said=said.get(shown, ""), typed=typed)
        if not made["name"] and group != IGNORED:
            made["name"] = tr("Word", "not known")
        if group == IGNORED:
            made["name"] = self.preview.raw.line_at(place)
        for letter in self.letters:
            made[f"x:{letter}"] = self.preview.raw.text_at(place, letter)
        made["doubts"] = {
            "name" if name == named else name: self._doubt(name, typed.get(name, text))
            for name, text in said.items()
            if group == HELD
        }
        made["cure"] = button_words(cures[0]) if cures else ""
        return made

    def _place(self, entry: Entry) -> str:
        return f"{sheet_words(entry.sheet.sheet)} · {self.preview.report.files[entry.place.file].file}"

    def _shown(self, row: RowReport, name: str, *, said: str, typed: Mapping[str, str]) -> str:
        if said:
            return typed.get(name, said)
        value = row.values.get(VALUES.get(name, name))
        return self._in_words(name, value) if value not in (None, "") else ""

    def _in_words(self, name: str, value: object) -> str:
        if name in DAYS and isinstance(value, str):
            return day_words(value)
        if name == "award":
            codes = value if isinstance(value, list | tuple) else [value]
            return ", ".join(award_name(self.rulebook, str(code)) for code in codes)
        if isinstance(value, list | tuple):
            return ", ".join(str(part.get("name", "")) if isinstance(part, Mapping) else str(part) for part in value)
        if isinstance(value, float):
            return in_words(Decimal(str(value)))
        return str(value) if isinstance(value, str | int) else in_words(value)

    def _doubt(self, name: str, text: str) -> Doubt:
        if name in CHOSEN:
            return Doubt(text or tr("Import", "Choose…"), is_choice=True)
        return Doubt(text)

    def _why(self, entry: Entry, group: str, typed: Mapping[str, str]) -> tuple[str, str]:
        row = entry.row
        if row.result in _NO_DATA:
            return tr("Import", _NO_DATA[row.result]), ""
        first, below = reasons_of(row)
        if group != MENDED:
            return first, below
        fate = self.preview.lists.corrections.fates.get(entry.place)
        mended = [tr("Import", "Taken because you wish it")] if fate is Fate.TAKE else []
        names = self.preview.names_in(entry.sheet)
        mended += [tr("Import", "You wrote {field}: {text}", field=names.get(name, name).lower(), text=text or "–")
                   for name, text in typed.items()]  # fmt: skip
        return " · ".join(mended), first


def day_words(iso: str) -> str:
    """A day, a month or a year out of its ISO form."""
    try:
        return short_partial(PartialDate.parse_iso(iso))
    except (ValueError, DateImpossible):
        return iso
