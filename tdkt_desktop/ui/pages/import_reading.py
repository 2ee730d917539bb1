"""How one table is understood: the kind of list and where its headings stand, to be said otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tdkt_desktop.intake.corrections import NOT_A_LIST, SheetCorrections, SheetPlace
from tdkt_desktop.intake.kinds import AUTO
from tdkt_desktop.intake.report import SheetReport
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.pages.import_kinds import KINDS, kind_words, sheet_words
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm


class ReadingForm(InlineForm):
    """Kind, first and last row of the headings; empty rows let the program find them."""

    field_least = 130  # figures and a short list: one line of fields also in the smallest window

    def __init__(
        self, place: SheetPlace, sheet: SheetReport, said: SheetCorrections, parent: QWidget | None = None
    ) -> None:
        self.place, self._before = place, said
        choices = [("", tr("Import", "as the program finds"))]
        choices += [(kind, _capital(kind_words(kind))) for kind in KINDS]
        choices.append((NOT_A_LIST, tr("Import", "No list, leave it out")))
        self.kind = ChoiceField(tr("Import", "Kind of list"), choices=choices)
        known = said.kind or (sheet.kind if sheet.kind != AUTO and sheet.header_rows else "")
        self.kind.box.setCurrentIndex(max(self.kind.box.findData(known), 0))
        rows = said.header_rows or ((sheet.header_rows[0], sheet.header_rows[-1]) if sheet.header_rows else ("", ""))
        self.first = LineField(tr("Import", "Headings from row"), text=str(rows[0]), check=_wrong_row)
        self.last = LineField(tr("Import", "to row"), text=str(rows[1]), check=_wrong_row)
        super().__init__(
            tr("Import", "How “{name}” is understood", name=sheet_words(sheet.sheet)),
            fields=(self.kind, self.first, self.last),
            verb=tr("Import", "Read it so"),
            parent=parent,
        )
        self.remark.set_words(tr("Import", "Columns are changed in the header of the table: Alt+↓."))

    def said(self) -> SheetCorrections:
        """What the officer says of the table now; its columns and letters stay as they were said."""
        rows = [int(text) for text in (self.first.text(), self.last.text()) if text.isdecimal()]
        header = (min(rows), max(rows)) if rows else None
        kind = str(self.kind.value or "")
        columns = self._before.columns if header == self._before.header_rows and kind == self._before.kind else {}
        return SheetCorrections(kind, header, columns, self._before.encodings)

    def words(self) -> str:
        """What is said, for the way back."""
        return tr("Import", "Understood as {words}", words=self.kind.text().lower())


def _wrong_row(text: str) -> str:
    return "" if not text or (text.isdecimal() and 0 < int(text) < 10**6) else tr("Import", "A number of a row")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
