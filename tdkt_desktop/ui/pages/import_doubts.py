"""What is doubtful about a row: which of its fields, why, and what the file says there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tdkt_desktop.intake.report import RowReport, SheetReport
from tdkt_desktop.translate import say
from tdkt_desktop.ui.pages.import_fields import NAMES, PARTS

_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
REPEATED = frozenset({"DUP_ROW", "DUP_FILE"})
REMARKS = frozenset(
    {
        "BIRTH_MISSING",
        "BIRTH_YEAR_ONLY",
        "IN_ROUND",
        "PARENT_UNKNOWN",
        "SHARES_NOT_100",
        "SIMILAR_TITLE",
        "STT_DUP",
        "STT_GAP",
        "TWO_TITLES",
        "YEAR_GUESSED",
    }
)
"""Codes that alone hold no row back."""
_FIELDS = {
    "UNIT_": ("unit", "new", "unit_name", "name"),
    "TITLE_": ("award",),
    "BIRTH_": ("birth_date",),
    "RATING_": ("rating",),
    "DECISION_": ("decision_no",),
    "NOT_RECOGNISED": ("decision_no",),
    "DATE_": ("decision_date", "valid_from", "date"),
    "YEAR_": ("period", "year"),
    "SCORE_": ("score", "total"),
    "AUTHOR_": ("authors",),
    "SCOPE_": ("scope",),
    "SHARES_": ("share",),
    "VOTES_": ("votes_yes",),
    "PARENT_": ("parent",),
}


def field_of(code: str, sheet: SheetReport) -> str:
    """The field of a sheet that a code speaks of; '' when it speaks of the whole row."""
    if code in ("NAME_MISSING", "SIMILAR_TITLE"):
        return name_field(sheet)
    fields = next((fields for prefix, fields in _FIELDS.items() if code.startswith(prefix)), ())
    present = [field for field in fields if field in sheet.columns]
    return present[0] if present else fields[0] if fields else ""


def name_field(sheet: SheetReport) -> str:
    """The field that says what a row of a sheet is about."""
    have = {PARTS.get(field, field) for field in sheet.columns}
    return next((field for field in NAMES if field in have), NAMES[0])


def doubts_of(row: RowReport, sheet: SheetReport) -> dict[str, str]:
    """The fields that hold the row back, each with what the file says there."""
    found: dict[str, str] = {}
    for code, said in zip(row.codes, row.said, strict=True):
        field = "" if code in REMARKS or code in REPEATED else field_of(code, sheet)
        if field:
            found.setdefault(field, said)
    return found


def reasons_of(row: RowReport, *, only: str = "", sheet: SheetReport | None = None) -> tuple[str, str]:
    """What is wrong in a few words, what holds the row back first; below it what the file says, or more reasons.

    `only`: the one field of its sheet that is asked about.
    """
    pairs = sorted(zip(row.codes, row.why, strict=True), key=_remarks_last)
    if only and sheet is not None:
        pairs = [pair for pair in pairs if field_of(pair[0], sheet) == only]
    return in_two_lines([_ISO_DAY.sub(r"\3/\2/\1", say(sentence)) for _code, sentence in pairs])


def in_two_lines(sentences: Sequence[str]) -> tuple[str, str]:
    """Sentences as a first line and a second one."""
    if not sentences:
        return "", ""
    first, _, said = sentences[0].partition(" — ")
    rest = [said[:1].upper() + said[1:], *sentences[1:]] if said else sentences[1:]
    return first, " · ".join(filter(None, rest))


def _remarks_last(pair: tuple[str, object]) -> bool:
    return pair[0] in REMARKS
