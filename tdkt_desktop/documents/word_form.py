"""A paper in the province's own Word or Excel form: the form's file and what it is filled with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tdkt_desktop.documents.expressions import TemplateFault, Values
from tdkt_desktop.documents.form_fields import values_of
from tdkt_desktop.documents.paper import WordFile
from tdkt_desktop.documents.sheet_template import SheetTemplate
from tdkt_desktop.documents.word_template import WordTemplate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP


class FormNotFilled(OfficerError):
    """A province's form that cannot be filled with what is on record."""

    happened = QT_TRANSLATE_NOOP("Error", "The province's form cannot be filled in at “{expression}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written; the PDF does not need that form.")
    next_step = QT_TRANSLATE_NOOP("Error", "Tell the issuer of the pack, and use the PDF until then.")


@dataclass(frozen=True, slots=True)
class WordForm:
    """The file of a form and what to fill it with; the file is made when it is written."""

    template: bytes
    sheets: tuple[Values, ...]

    def written(self) -> bytes:
        """The filled Word file. Raises `FormNotFilled`."""
        try:
            return read_template(self.template).filled(self.sheets)
        except TemplateFault as fault:
            raise FormNotFilled(expression=fault.expression) from fault

    def with_sheets(self, others: Sequence[WordFile | None]) -> WordForm | None:
        """One file of the sheets of several; None where they are not of one form."""
        sheets = list(self.sheets)
        for other in others:
            if not isinstance(other, WordForm) or other.template != self.template:
                return None
            sheets += other.sheets
        return WordForm(self.template, tuple(sheets))


@dataclass(frozen=True, slots=True)
class SheetForm:
    """The file of an Excel table and what to fill it with."""

    template: bytes
    values: Values

    def written(self) -> bytes:
        """The filled Excel file. Raises `FormNotFilled`."""
        try:
            return read_sheet(self.template).filled(self.values)
        except TemplateFault as fault:
            raise FormNotFilled(expression=fault.expression) from fault


def sheet_form(template: bytes, facts: object) -> SheetForm:
    """An Excel table of the province with the facts of one paper."""
    return SheetForm(template, values_of(facts))


@lru_cache(maxsize=8)
def read_sheet(data: bytes) -> SheetTemplate:
    """A table, read once. Raises `TemplateFault`, `BadZipFile`."""
    return SheetTemplate(data)


def word_form(template: bytes, facts: object) -> WordForm:
    """A form of the province with the facts of one paper."""
    return WordForm(template, (values_of(facts),))


@lru_cache(maxsize=8)
def read_template(data: bytes) -> WordTemplate:
    """A form, read once. Raises `TemplateFault`, `BadZipFile`."""
    return WordTemplate(data)
