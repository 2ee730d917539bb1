"""Lists without headings, such as cells pasted from an e-mail: columns told by what stands in them.

Only what the office and its pack know is told: persons, units, awards, grades, days. Nothing else is read, nothing is
guessed from the place of a column; the officer says the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tdkt_desktop.domain.dates import DateImpossible
from tdkt_desktop.intake.cleaning import read_birth
from tdkt_desktop.intake.context import Tools
from tdkt_desktop.intake.headers import Header
from tdkt_desktop.intake.numbering import ordinal
from tdkt_desktop.intake.sheets import Cell, Row
from tdkt_desktop.intake.texts import TextSheet

_LOOKED_AT = 300
_MOST_COLUMNS = 64
_ENOUGH = 0.6
_PERSON = "full_name"
_PROVING = frozenset({"unit", "award"})
"""Without one of them a column of names is no list of the office's people."""

_Rows = Sequence[tuple[Row, Sequence[str]]]


def header_of_content(sheet: TextSheet, tools: Tools) -> Header | None:
    """Columns of persons with their unit or award, and the rows above the first person; None when there are none."""
    rows = [(row, sheet.texts(row)) for row in sheet.sheet.rows[:_LOOKED_AT]]
    width = min(sheet.sheet.width, _MOST_COLUMNS)
    person = _most(rows, range(width), tools.names.looks_like_person)
    if person is None:
        return None
    data = [(row, texts) for row, texts in rows if _has(texts, person, tools.names.looks_like_person)]
    columns = {_PERSON: person}
    for field, fits in _fields(tools):
        found = _fitting(data, [column for column in range(width) if column not in columns.values()], fits)
        if found is not None:
            columns[field] = found
    if not _PROVING & columns.keys():
        return None
    first = sheet.sheet.rows.index(data[0][0])
    return Header(first, first - 1, columns) if first else Header(-1, -1, columns)


def _fields(tools: Tools) -> Sequence[tuple[str, Callable[[str, Cell], bool]]]:
    return (
        ("unit", lambda text, _: tools.units.name_of(text) is not None),
        ("award", lambda text, _: bool(tools.awards.find_all(text))),
        ("rating", lambda text, _: tools.grades.find(text) is not None),
        ("stt", lambda text, _: ordinal(text) is not None and len(text) < 4),
        ("birth_date", lambda text, cell: _is_birth(text, cell, tools)),
    )


def _is_birth(text: str, cell: Cell, tools: Tools) -> bool:
    if isinstance(cell, str) and not (len(text) >= 4 and text[-1:].isdigit()):
        return False
    try:
        return read_birth(text if isinstance(cell, str) else cell, tools.today) is not None
    except DateImpossible:
        return False


def _has(texts: Sequence[str], column: int, fits: Callable[[str], bool]) -> bool:
    return column < len(texts) and texts[column] != "" and fits(texts[column])


def _most(rows: _Rows, columns: Sequence[int], fits: Callable[[str], bool]) -> int | None:
    """The column in which most texts fit."""
    counts = {column: sum(_has(texts, column, fits) for _, texts in rows) for column in columns}
    best = max(counts, key=lambda column: counts[column], default=None)
    return best if best is not None and counts[best] else None


def _fitting(rows: _Rows, columns: Sequence[int], fits: Callable[[str, Cell], bool]) -> int | None:
    """The column whose filled cells fit best, when enough of them do."""
    best, best_share = None, _ENOUGH
    for column in columns:
        filled = [(texts[column], row.cells[column]) for row, texts in rows if column < len(texts) and texts[column]]
        share = sum(fits(text, cell) for text, cell in filled) / len(filled) if filled else 0.0
        if share > best_share or (share == best_share and best is None):
            best, best_share = column, share
    return best
