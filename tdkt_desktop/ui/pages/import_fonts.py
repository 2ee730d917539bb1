"""All rows of columns in an old letter code, as the file has them and as they are read; each column has its say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.encodings import TCVN3, UNICODE, VNI
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, hairline
from tdkt_desktop.ui.listing import Align, Column, Filters, Kind, Row, Sort
from tdkt_desktop.ui.pages.import_columns import letters_of
from tdkt_desktop.ui.pages.import_letters import FONTS, OldFont
from tdkt_desktop.ui.pages.import_rows import IGNORED, Entry, Preview
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.style import Role
from tdkt_desktop.ui.table import Table

_COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("Column", "Row"), Kind.NUMBER, 64, align=Align.RIGHT, is_muted=True),
    Column("before", QT_TRANSLATE_NOOP("Column", "As the file has it"), width=380, can_sort=False, is_muted=True),
    Column("after", QT_TRANSLATE_NOOP("Column", "As it is read"), can_sort=False),
)
MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class LetterRows:
    """Rows of one column before and after, made when they are looked at."""

    preview: Preview
    entries: Sequence[Entry]
    letter: str

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        del filters
        return len(self.entries)

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        del sort, filters
        raw, letter = self.preview.raw, self.letter
        return [
            {
                "id": entry.place,
                "number": entry.row.row,
                "before": raw.written_at(entry.place, letter),
                "after": raw.text_at(entry.place, letter),
            }
            for entry in self.entries[offset : offset + limit]
        ]


class FontView(QWidget):
    """In the table's place. `change_wanted` gives the table, the column and its letter code; `left` goes back."""

    change_wanted = Signal(object, str, str)
    left = Signal()

    def __init__(self, preview: Preview, found: OldFont, *, now: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview, self.found = preview, found
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Import", "Letters before and after"))
        self.now = ""
        self.boxes: list[ChoiceField] = []
        self.table = Table(_COLUMNS)
        self.table.setAccessibleName(self.accessibleName())
        self.table.escaped.connect(self.left)
        self.words = ElidedLabel(role=Role.STRONG)
        self.back = Button(tr("Import", "Back to the rows"), icon="arrow_left", key="Esc")
        self.back.clicked.connect(self.left)
        self.columns = QHBoxLayout()
        self._lay_out()
        shown = [letter for _, letter in found.columns]
        named = letters_of(preview.raw.report_of(found.columns[0][0]), "name")
        self.show_letter(next((letter for letter in (now, named) if letter in shown), shown[0]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(style.PAGE_LEFT, 6, style.PAGE_RIGHT, 4)
        head.setSpacing(12)
        head.addWidget(self.words, 1)
        head.addWidget(self.back)
        self.columns.setContentsMargins(style.PAGE_LEFT, 0, style.PAGE_RIGHT, 8)
        self.columns.setSpacing(12)
        names = self._preview.raw
        for place, letter in self.found.columns[:MOST_COLUMNS]:
            heading = names.headings_of(place).get(letter, "")
            title = f"{letter} · {heading}" if heading else letter
            box = ChoiceField(title, choices=letter_choices())
            code = names.report_of(place).encodings.get(letter, UNICODE)
            box.box.setCurrentIndex(max(box.box.findData(code), 0))
            box.box.setProperty("column", letter)
            box.box.setProperty("table", [place.file, place.sheet])
            box.box.activated.connect(self._chosen)
            self.boxes.append(box)
            self.columns.addWidget(box, 1)
        self.columns.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.columns)
        column.addWidget(hairline())
        column.addWidget(self.table, 1)

    def show_letter(self, letter: str) -> None:
        """Show the rows of a column."""
        self.now = letter
        place = next(place for place, other in self.found.columns if other == letter)
        entries = [
            entry
            for group, found in self._preview.entries.items()
            for entry in found
            if group != IGNORED and (entry.place.file, entry.place.sheet) == place
        ]
        entries.sort(key=_by_row)
        self.table.show_listing(LetterRows(self._preview, entries, letter), filters={})
        heading = self._preview.raw.headings_of(place).get(letter, "")
        self.words.set_words(tr("Import", "Column {letter}: “{heading}”", letter=letter, heading=heading or "–"))

    def _chosen(self) -> None:
        box = self.sender()
        place = SheetPlace(*box.property("table"))
        letter = str(box.property("column"))
        code = next(str(field.value) for field in self.boxes if field.box is box)
        self.show_letter(letter)
        if self._preview.raw.report_of(place).encodings.get(letter, UNICODE) != code:
            self.change_wanted.emit(place, letter, code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def letter_choices() -> list[tuple[object, str]]:
    """The letter codes that a column can be typed in."""
    return [(UNICODE, tr("Import", "As the file has it")), (TCVN3, FONTS[TCVN3]), (VNI, FONTS[VNI])]


def _by_row(entry: Entry) -> int:
    return entry.row.row
