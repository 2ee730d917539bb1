"""Fields of forms that the officer may set by hand: what each is called, and how it is typed.

A form's fields are those that its `gather` asks the Source for; nothing is declared twice. Their names are those of
the province's own Word forms, Vietnamese without marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tdkt_desktop.domain.dates import DateImpossible, long_date, parse_vietnamese_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

OWN_NUMBER = "so_van_ban"
OWN_DAY = "ngay_van_ban"


class FieldKind(StrEnum):
    """How a field is typed."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"


TITLES: Mapping[str, tuple[str, FieldKind]] = {
    OWN_NUMBER: (QT_TRANSLATE_NOOP("FormField", "Number and symbol"), FieldKind.LINE),
    OWN_DAY: (QT_TRANSLATE_NOOP("FormField", "Day"), FieldKind.DAY),
    "dia_danh": (QT_TRANSLATE_NOOP("FormField", "Place name before the date"), FieldKind.LINE),
    "so_quyet_dinh": (QT_TRANSLATE_NOOP("FormField", "Number of the decision"), FieldKind.LINE),
    "trich_yeu": (QT_TRANSLATE_NOOP("FormField", "Content in brief"), FieldKind.TEXT),
    "kem_theo": (QT_TRANSLATE_NOOP("FormField", "Attached to"), FieldKind.TEXT),
    "can_cu_cuoi": (QT_TRANSLATE_NOOP("FormField", "Last legal basis"), FieldKind.TEXT),
    "noi_thi_hanh": (QT_TRANSLATE_NOOP("FormField", "Who carries it out"), FieldKind.TEXT),
    "noi_nhan": (QT_TRANSLATE_NOOP("FormField", "Recipients, parted by semicolons"), FieldKind.TEXT),
    "nguon_chi": (QT_TRANSLATE_NOOP("FormField", "Source of the money"), FieldKind.TEXT),
    "thanh_tich": (QT_TRANSLATE_NOOP("FormField", "Achievement"), FieldKind.TEXT),
    "nguoi_ky_bao_cao": (QT_TRANSLATE_NOOP("FormField", "Signer of the report"), FieldKind.LINE),
    "chuc_vu_ky": (QT_TRANSLATE_NOOP("FormField", "Position of the signer"), FieldKind.LINE),
    "nguoi_ky": (QT_TRANSLATE_NOOP("FormField", "Signer"), FieldKind.LINE),
    "nguoi_lap": (QT_TRANSLATE_NOOP("FormField", "Drawn up by"), FieldKind.LINE),
    "nguoi_tham_dinh": (QT_TRANSLATE_NOOP("FormField", "Appraised by"), FieldKind.LINE),
    "nguoi_giao": (QT_TRANSLATE_NOOP("FormField", "Handed over by"), FieldKind.LINE),
    "nguoi_nhan": (QT_TRANSLATE_NOOP("FormField", "Received by"), FieldKind.LINE),
    "gio_bat_dau": (QT_TRANSLATE_NOOP("FormField", "Begun at"), FieldKind.LINE),
    "gio_ket_thuc": (QT_TRANSLATE_NOOP("FormField", "Ended at"), FieldKind.LINE),
    "dia_diem": (QT_TRANSLATE_NOOP("FormField", "Held at"), FieldKind.LINE),
}
"""Title (context "FormField") and kind of each field, by name; in the order in which they are asked."""


class FieldsUnknown(OfficerError):
    """Fields were set that the form does not print."""

    happened = QT_TRANSLATE_NOOP("Error", "The form {code} has no field “{names}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "It knows these fields: {known}.")


class FieldWrong(OfficerError):
    """A field for a day holds none."""

    happened = QT_TRANSLATE_NOOP("Error", "The field {name} cannot be “{text}”: it is not a day of the calendar.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write a day as 05/12/2026.")


def read_own_day(name: str, text: str) -> date:
    """A day that was typed into a field. Raises `FieldWrong`."""
    try:
        found = parse_vietnamese_date(text)
    except DateImpossible:
        found = None
    if found is None or found.precision != "day":
        raise FieldWrong(name=name, text=text)
    return found.first


def as_printed(name: str, text: str) -> str:
    """How the page prints what stands in a field, so that it can be found there."""
    if name == "dia_danh":
        return f"{text}, ngày"
    if name in TITLES and TITLES[name][1] is FieldKind.DAY:
        try:
            return long_date(read_own_day(name, text))
        except FieldWrong:
            return ""
    return text.rstrip(" .;,")


@dataclass(frozen=True, slots=True)
class FormField:
    """A field that a form asked for, and what it would print there when nothing is set by hand."""

    name: str
    proposed: str

    @property
    def title(self) -> str:
        """Source string of the context "FormField"."""
        return TITLES[self.name][0] if self.name in TITLES else self.name

    @property
    def kind(self) -> FieldKind:
        """How it is typed."""
        return TITLES[self.name][1] if self.name in TITLES else FieldKind.LINE
