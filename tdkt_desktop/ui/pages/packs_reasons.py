"""What is wrong with a pack in the words of an officer who sees no files: the table, the column, the reason."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs import check, layers, read
from tdkt_desktop.packs.aloud import share_words
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.shapes import BY_FILE
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.pages.packs_rows import national_words

REASONS: Mapping[str, str] = {
    read.BLANK_CELL: QT_TRANSLATE_NOOP("Pack", "This must not be left blank"),
    read.BAD_CELL: QT_TRANSLATE_NOOP("Pack", "“{value}” cannot stand here"),
    check.UNKNOWN_CODE: QT_TRANSLATE_NOOP("Pack", "There is no “{value}” in “{target}”"),
    check.UNKNOWN_KIND: QT_TRANSLATE_NOOP("Pack", "The program knows no condition “{value}”"),
    check.BAD_RULE: QT_TRANSLATE_NOOP("Pack", "This condition cannot use “{value}”"),
    check.ENDS_FIRST: QT_TRANSLATE_NOOP("Pack", "It ends before it begins"),
    check.OVERLAP: QT_TRANSLATE_NOOP("Pack", "From {day} on another row holds too; let that one end first"),
    check.HOLE: QT_TRANSLATE_NOOP("Pack", "Nothing would hold on {day}"),
    check.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Pack", "“{value}” is not possible"),
    check.NO_SUCH_ROW: QT_TRANSLATE_NOOP("Pack", "The row “{value}” is missing; nothing can be judged without it"),
    layers.TWICE: QT_TRANSLATE_NOOP("Pack", "“{value}” stands here already"),
    layers.NOT_THERE: QT_TRANSLATE_NOOP("Pack", "There is no row “{value}” to be taken out"),
    layers.WHICH_ONE: QT_TRANSLATE_NOOP("Pack", "“{value}” has several rows; its first day is missing"),
}


def reason_of(fault: Finding) -> str:
    """Why a row is wrong."""
    source = REASONS.get(fault.sentence.source)
    if source is None:
        return say(fault.sentence)
    values = {name: value for name, value in fault.sentence.values.items() if name in ("value", "day", "target")}
    if isinstance(values.get("value"), Fraction):
        values["value"] = share_words(str(values["value"]))
    if "target" in values:
        values["target"] = table_of(str(values["target"]))
    if fault.sentence.source == check.BAD_RULE:
        values["value"] = national_words().heading("parameters", str(values["value"]))
    return tr("Pack", source, **values)


def table_of(file: str) -> str:
    """What a table is called; another file by its name."""
    shape = BY_FILE.get(file.rpartition("/")[2].removesuffix(".csv"))
    return tr("PackTable", shape.title) if shape is not None else file


def column_of(fault: Finding) -> str:
    """What the column of a fault is called."""
    table = fault.file.rpartition("/")[2].removesuffix(".csv")
    return national_words().heading(table, fault.column) if fault.column else ""


def place_of(fault: Finding) -> str:
    """Table, line and column of a fault."""
    table = table_of(fault.file)
    where = tr("Pack", "{title}, line {line}", title=table, line=fault.line) if fault.line else table
    return " · ".join(filter(None, (where, column_of(fault))))
