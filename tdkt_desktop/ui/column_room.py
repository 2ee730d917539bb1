"""Room for columns: which of them fit, how wide, and what the officer changed about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.ui.listing import Align, Column, Kind

STRETCH_LEAST = 280
GROWS_FROM = 110
"""Narrower columns hold days, years and numbers, which are never longer."""

ROOMY = 560
"""From this width on the column that stretches shares what more there is with those of texts."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Widths of the columns that are shown, and the columns whose words move to the second line."""

    widths: Mapping[str, int]
    folded: tuple[Column, ...]


def plan(columns: Sequence[Column], room: int, *, widths: Mapping[str, int], hidden: frozenset[str]) -> Plan:
    """Share `room` logical pixels among the columns; those of the highest priority leave first."""
    shown = [column for column in columns if column.key not in hidden]
    folded: list[Column] = []
    while _needed(shown, widths) > room:
        leaving = max(shown, key=_priority, default=None)
        if leaving is None or leaving.priority == 0:
            break
        shown.remove(leaving)
        if leaving.kind is not Kind.CHECK:
            folded.insert(0, leaving)
    given = {column.key: _width(column, widths) for column in shown}
    stretching = next((column for column in shown if column.width == 0), None)
    if stretching is not None:
        others = sum(width for key, width in given.items() if key != stretching.key)
        given[stretching.key] = max(room - others, 80)
        _share_room(given, [column for column in shown if _can_grow(column, widths)], stretching)
    return Plan(given, tuple(folded))


def _can_grow(column: Column, widths: Mapping[str, int]) -> bool:
    """Whether a column of texts, whose width the officer left alone, may take more room."""
    is_text = column.kind in (Kind.TEXT, Kind.LINK) and column.align is Align.LEFT and not column.is_painted
    return column.width >= GROWS_FROM and is_text and column.key not in widths


def _share_room(given: dict[str, int], growing: Sequence[Column], stretching: Column) -> None:
    """Long names are not cut on a wide screen: half of what is left over goes to them, to three quarters more each."""
    left = (given[stretching.key] - ROOMY) // 2
    wanted = sum(column.width * 3 // 4 for column in growing)
    if left > 0 and wanted:
        for column in growing:
            more = min(column.width * 3 // 4, left * column.width * 3 // 4 // wanted)
            given[column.key] += more
            given[stretching.key] -= more


def read(remembered: Mapping[str, object]) -> tuple[dict[str, int], frozenset[str]]:
    """Widths and hidden columns out of what was remembered."""
    widths: dict[str, int] = {}
    hidden = set()
    for key, entry in remembered.items():
        if not isinstance(entry, Mapping):
            continue
        width = entry.get("width")
        if isinstance(width, int) and width > 0:
            widths[key] = width
        if entry.get("hidden") is True:
            hidden.add(key)
    return widths, frozenset(hidden)


def extra_keys(columns: Sequence[Column]) -> frozenset[str]:
    """The columns that are hidden until the officer chooses them."""
    return frozenset(column.key for column in columns if column.is_extra)


def written(
    widths: Mapping[str, int], hidden: frozenset[str], *, extra: frozenset[str] = frozenset()
) -> dict[str, object]:
    """What to remember of what the officer changed: column key -> {"width": int, "hidden": bool}."""
    keys = {*widths, *(hidden ^ extra)}
    return {key: {"width": widths.get(key, 0), "hidden": key in hidden} for key in sorted(keys)}


def _priority(column: Column) -> int:
    return column.priority


def _width(column: Column, widths: Mapping[str, int]) -> int:
    if column.width == 0:
        return max(STRETCH_LEAST, column.least)
    return widths.get(column.key, column.width)


def _needed(columns: Sequence[Column], widths: Mapping[str, int]) -> int:
    return sum(_width(column, widths) for column in columns)
