"""What the officer calls the kinds of list."""

from __future__ import annotations

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr

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


def kind_words(kind: str) -> str:
    """What the officer calls a kind of list."""
    known = KINDS.get(kind)
    return tr("Import", known) if known else kind


def sheet_words(name: str) -> str:
    """What a sheet is called; a table in a text has no name, only its place."""
    kind, _, number = name.partition(" ")
    return tr("Import", "Table {number}", number=number) if kind == "table" and number.isdecimal() else name
