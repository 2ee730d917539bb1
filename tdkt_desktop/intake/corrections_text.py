"""What was said of lists in a form that an office can keep, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tdkt_desktop.intake.corrections import Corrections, Fate, RowPlace, SheetCorrections, SheetPlace, Written


def of_file(corrections: Corrections, file: int, *, at: int = 0) -> Corrections:
    """The part that is about one file, as if that file stood at another place among the files in hand."""
    return Corrections(
        sheets={place._replace(file=at): said for place, said in corrections.sheets.items() if place.file == file},
        cells={
            (place._replace(file=at), name): text
            for (place, name), text in corrections.cells.items()
            if place.file == file
        },
        meanings=corrections.meanings,
        fates={place._replace(file=at): fate for place, fate in corrections.fates.items() if place.file == file},
        people={place._replace(file=at): who for place, who in corrections.people.items() if place.file == file},
    )


def together(one: Corrections, other: Corrections) -> Corrections:
    """Both; where both say something of the same, the other's word counts."""
    return Corrections(
        sheets={**one.sheets, **other.sheets},
        cells={**one.cells, **other.cells},
        meanings={**one.meanings, **other.meanings},
        fates={**one.fates, **other.fates},
        people={**one.people, **other.people},
    )


def as_json(corrections: Corrections) -> dict[str, object]:
    """All that was said, as JSON can hold it."""
    return {
        "sheets": [[*place, sheet_as_json(sheet)] for place, sheet in corrections.sheets.items()],
        "cells": [[*place, name, text] for (place, name), text in corrections.cells.items()],
        "meanings": [[*written, text] for written, text in corrections.meanings.items()],
        "fates": [[*place, fate.value] for place, fate in corrections.fates.items()],
        "people": [[*place, who] for place, who in corrections.people.items()],
    }


def from_json(said: Mapping[str, list[list[Any]]]) -> Corrections:
    """What `as_json` made; nothing of nothing."""
    return Corrections(
        sheets={SheetPlace(*row[:2]): sheet_of_json(row[2]) for row in said.get("sheets", ())},
        cells={(RowPlace(*row[:3]), str(row[3])): str(row[4]) for row in said.get("cells", ())},
        meanings={Written(*row[:2]): str(row[2]) for row in said.get("meanings", ())},
        fates={RowPlace(*row[:3]): Fate(row[3]) for row in said.get("fates", ())},
        people={RowPlace(*row[:3]): row[3] for row in said.get("people", ())},
    )


def sheet_as_json(sheet: SheetCorrections) -> dict[str, object]:
    """One table's corrections as JSON can hold them."""
    return {
        "kind": sheet.kind,
        "header_rows": list(sheet.header_rows) if sheet.header_rows else None,
        "columns": dict(sheet.columns),
        "encodings": dict(sheet.encodings),
    }


def sheet_of_json(said: Mapping[str, Any]) -> SheetCorrections:
    """One table's corrections back from JSON."""
    found = SheetCorrections(said["kind"], None, said["columns"], said["encodings"])
    rows = said["header_rows"]
    return replace(found, header_rows=(rows[0], rows[1])) if rows else found
