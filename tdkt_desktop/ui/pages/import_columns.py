"""The columns of a preview: those of the file under its own letters, what holds a row back, and its cure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from PySide6.QtGui import QFontMetricsF

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.report import SheetReport
from tdkt_desktop.intake.sheets import column_index
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tdkt_desktop.ui import style
from tdkt_desktop.ui.listing import Align, Column, Edit, Editing, Kind
from tdkt_desktop.ui.pages.import_cures import button_words, cures_of
from tdkt_desktop.ui.pages.import_doubts import doubts_of, name_field
from tdkt_desktop.ui.pages.import_fields import NAMES, PARTS, VALUES, look_of
from tdkt_desktop.ui.pages.import_rows import HELD, LEFT, MENDED, TAKEN, TWICE, WARNED, Preview
from tdkt_desktop.ui.pages.import_table import CURE, WHY
from tdkt_desktop.ui.style import Role

WIDE = 980
"""Logical pixels of a table in which the reason has a column of its own."""

CORE = ("birth_date", "position", "unit", "award")
_EXTRA_FROM = 7
_LOOKED_AT = 400
_CURE_MOST = 168
_FEW = 60
_SEVERAL = 16
_WHY, _WHY_SHORT = 330, 250


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns of a table, and which letters of the file stand behind each."""

    columns: tuple[Column, ...]
    fields: tuple[str, ...]
    raw: tuple[str, ...] = ()  # letters of columns that are not read
    letters: dict[str, str] = field(default_factory=dict)  # key of the column → 'B' or 'B, C'


def layout_of(preview: Preview, *, room: int, wanted: frozenset[str] = frozenset()) -> Layout:
    """The columns of what is in sight, for a table of `room` logical pixels; `wanted`: extra ones to be shown."""
    sheets = [sheet for _, _, sheet in preview.in_sight if sheet.header_rows or sheet.table_rows]
    doubtful = doubtful_fields(preview)
    fields = _fields_of_one(sheets[0], preview) if len(sheets) == 1 else _fields_of_many(sheets, preview, doubtful)
    letters = {name: letters_of(sheets[0], name) for name in fields} if len(sheets) == 1 else {}
    is_wide = room >= WIDE
    shown = [Column("number", QT_TRANSLATE_NOOP("Column", "Row"), Kind.NUMBER, 58, align=Align.RIGHT, is_muted=True)]
    names = {name: words for sheet in reversed(sheets) for name, words in preview.names_in(sheet).items()}
    for name in fields:
        title = _title(names.get(_named(sheets, name), name), letters.get(name, ""))
        shown.append(_column(name, title, is_wide=is_wide, is_doubtful=name in doubtful, sheets=len(sheets)))
    if not is_wide and not any(column.key == "name" for column in shown):
        shown.append(Column("name", QT_TRANSLATE_NOOP("Column", "Name"), Kind.TWO))
    raw = _unread(preview) if len(sheets) <= 1 else ()
    shown += [
        Column(f"x:{letter}", _title(heading, letter), width=110, priority=9, is_extra=bool(sheets), is_muted=True)
        for letter, heading in raw
    ]
    last = _why_columns(preview, is_wide=is_wide)
    shown = [replace(one, is_extra=False, priority=1) if one.key in wanted else one for one in shown]
    return Layout((*shown, *last), tuple(fields), tuple(letter for letter, _ in raw), letters)


def doubtful_fields(preview: Preview) -> set[str]:
    """The fields that hold rows back, under the keys of their columns."""
    found = set[str]()
    for entry in islice(preview.entries[HELD], _LOOKED_AT):
        named = name_field(entry.sheet)
        found.update("name" if name == named else name for name in doubts_of(entry.row, entry.sheet))
    return found


def letters_of(sheet: SheetReport, key: str) -> str:
    """The letters of the columns that hold a field or its parts."""
    wanted = name_field(sheet) if key == "name" else key
    found = {letter for name, letter in sheet.columns.items() if PARTS.get(name, name) == wanted}
    return ", ".join(sorted(found, key=column_index))


def _title(words: str, letter: str) -> str:
    return f"{letter} · {words}" if letter else words


def _named(sheets: Sequence[SheetReport], key: str) -> str:
    return name_field(sheets[0]) if key == "name" and sheets else key


def _column(key: str, title: str, *, is_wide: bool, is_doubtful: bool, sheets: int) -> Column:
    if key == "name":
        second = "place" if sheets > 1 and is_wide else ""
        wide = 180 if sheets == 1 else 220
        return Column(key, title, Kind.TWO, wide if is_wide else 0, second=second or ("" if is_wide else "said_below"),
                      edit=Editing())  # fmt: skip
    width, priority = look_of(key)
    return Column(
        key,
        title,
        width=width + _SEVERAL * title.count(", "),
        priority=(1 if key in CORE else 2) if is_doubtful else priority + 1,
        is_extra=priority >= _EXTRA_FROM and not is_doubtful,
        edit=Editing(Edit.TEXT),
    )


def _why_columns(preview: Preview, *, is_wide: bool) -> tuple[Column, ...]:
    """Wide: the reason with its cure takes what room is left. Narrow: it stands under the name, the cure alone."""
    title = QT_TRANSLATE_NOOP("Column", "Why held back")
    cure = QT_TRANSLATE_NOOP("Column", "Cure")
    if is_wide:
        return (
            Column(WHY, title, Kind.TEXT, second="said", can_sort=False, least=_WHY if preview.held else _WHY_SHORT),
            Column(CURE, cure, width=40, is_extra=True, is_painted=True, can_sort=False),
        )
    metrics = QFontMetricsF(style.font(Role.BODY))
    waiting = [*islice(preview.entries[HELD], _FEW), *islice(preview.entries[TWICE], _FEW)]
    words = {button_words(cure) for entry in waiting for cure in cures_of(preview.lists, entry.place)[:1]}
    wide = max((int(metrics.horizontalAdvance(word)) + 46 for word in words if word), default=40)
    return (
        Column(WHY, title, Kind.TEXT, 240, second="said", can_sort=False, is_extra=True),
        Column(CURE, "", width=min(wide, _CURE_MOST), is_painted=True, can_sort=False),
    )


def _fields_of_one(sheet: SheetReport, preview: Preview) -> list[str]:
    """The fields of one table in the order of its columns; then what comes from sections, titles and crosses."""
    placed = sorted((column_index(letter), name) for name, letter in sheet.columns.items())
    named, awards = name_field(sheet), national_vocabulary().awards
    wholes = [PARTS.get(name, name) for _, name in placed if name not in awards]
    keys = ["name" if name == named else name for name in wholes]
    if "name" not in keys:
        keys.insert(0, "name")
    keys += [name for name in ("unit", "award") if name not in keys and _is_filled(name, preview)]
    return list(dict.fromkeys(keys))


def _fields_of_many(sheets: Sequence[SheetReport], preview: Preview, doubtful: set[str]) -> list[str]:
    have = {PARTS.get(name, name) for sheet in sheets for name in sheet.columns}
    core = [name for name in CORE if name in have or _is_filled(name, preview)]
    return ["name", *core, *sorted(doubtful - {*core, "name", *NAMES})]


def _is_filled(name: str, preview: Preview) -> bool:
    """Whether any of the first rows says something of a field."""
    key = VALUES.get(name, name)
    return any(
        entry.row.values.get(key)
        for group in (HELD, LEFT, MENDED, WARNED, TAKEN)
        for entry in islice(preview.entries[group], _LOOKED_AT)
    )


def _unread(preview: Preview) -> tuple[tuple[str, str], ...]:
    """Columns of the one table in sight that no field stands behind: letter and heading."""
    place = only_sheet(preview)
    return preview.raw.unread_columns(place) if place is not None else ()


def only_sheet(preview: Preview) -> SheetPlace | None:
    """The one table whose rows are in sight."""
    if preview.seen is not None:
        return preview.seen
    sheets = preview.sheets or [found for found in preview.every_sheet if found[2].rows]
    return sheets[0][0] if len(sheets) == 1 else None
