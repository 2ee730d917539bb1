"""Puts what was understood of lists on the page: notes, sums, sheets, rows, foot; and what opens over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.encodings import UNICODE
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.import_columns import WIDE, Layout, layout_of, only_sheet
from tdkt_desktop.ui.pages.import_fonts import FontView
from tdkt_desktop.ui.pages.import_letters import OldFont, old_fonts
from tdkt_desktop.ui.pages.import_notes import (
    FontNote,
    WholeNote,
    doubts_of_sheets,
    refusals_of,
    source_line,
    understood_words,
)
from tdkt_desktop.ui.pages.import_reading import ReadingForm
from tdkt_desktop.ui.pages.import_rows import HELD, IGNORED, LEFT, TAKEN, TWICE, Preview, PreviewListing
from tdkt_desktop.ui.pages.import_said import of_sheet
from tdkt_desktop.ui.pages.import_words import RowWords
from tdkt_desktop.ui.style import Tone

if TYPE_CHECKING:
    from tdkt_desktop.ui.pages.import_preview import ImportPreview

MOST_NOTES = 2


class ImportShowing(QObject):
    """Knows which counter is pressed, which form or view is open."""

    def __init__(self, page: ImportPreview) -> None:
        super().__init__(page)
        self._page = page
        self.group = ""
        self.form: ReadingForm | None = None
        self.fonts: FontView | None = None
        self._layout: Layout | None = None
        self._wide = True

    def show(self, preview: Preview) -> None:
        """Show a preview; the place in the table stays."""
        page = self._page
        self._show_notes(preview)
        self._show_sum(preview)
        self._show_rows(preview)
        self._show_sheets(preview)
        self._show_foot(preview)
        if self.fonts is not None:
            self._open_fonts(preview, self.fonts.found, now=self.fonts.now)
        page.views.setCurrentWidget(self.fonts or (page.rows_view if preview.sheets or preview.seen else page.reading))
        page.reading.set_words(
            tr("Import", "No list was found in the files"), tr("Import", "Choose other files, or drop them here.")
        )

    def forget(self) -> None:
        """Nothing is shown any more."""
        self.group = ""
        self._close_form()
        self._close_fonts()

    # ---- notes

    def _show_notes(self, preview: Preview) -> None:
        page = self._page
        doubts = doubts_of_sheets(preview)
        page.set_facts(source_line(preview, doubts=doubts if page.is_short else []))
        notes: list[QWidget] = [*self._said_note(), *refusals_of(preview)]
        for found in old_fonts(preview) if self.fonts is None else ():
            note = FontNote(found, short=page.width() < style.RAIL_BELOW)
            note.whole_wanted.connect(self.see_letters)
            note.old_wanted.connect(self.keep_letters)
            note.new_wanted.connect(self.change_letters)
            notes.append(note)
        if doubts and not page.is_short:
            notes.append(WholeNote(" ".join(doubts), tone=Tone.WARN, icon="warning"))
        page.notes.show(notes[: 1 if page.is_short else MOST_NOTES])
        place = only_sheet(preview)
        page.understood.setVisible(place is not None)
        if place is not None:
            page.understood.set_words(understood_words(preview.raw.report_of(place)), key="Alt+H")

    def _said_note(self) -> list[QWidget]:
        """What was said last, the way back, and whether it holds for other rows too."""
        page = self._page
        if not page.state.deeds:
            return []
        note = Note(page.state.deeds[-1].words, tone=Tone.OK, icon="checkmark_circle")
        note.setMinimumHeight(40)
        alike = page.deeds.alike
        if alike is not None:
            words = tr("Import", "Apply to {count} rows like it", count=alike.others)
            note.add_button(Button(words, key="A")).clicked.connect(page.deeds.apply_to_alike)
        note.add_button(Button(tr("Import", "Take back"), icon="arrow_undo", key="Ctrl+Z")).clicked.connect(
            page.deeds.take_back
        )
        return [note]

    # ---- sum, rows, sheets, foot

    def _show_sum(self, preview: Preview) -> None:
        page = self._page
        left_out = preview.count(IGNORED)
        remark = tr("Import", "{count} rows are no data", count=left_out) if left_out else ""
        if left_out and not page.is_short and page.width() >= WIDE:
            remark = tr("Import", "{count} rows are no data: titles, totals, signatures", count=left_out)
        page.sum_line.set_counts(
            Count("", tr("Import", "Rows in the table"), preview.table_rows),
            (
                Count(TAKEN, tr("Import", "Taken"), preview.taken, Tone.OK, "checkmark_circle"),
                Count(HELD, tr("Import", "Held back"), preview.held, Tone.WARN, "warning"),
                Count(TWICE, tr("Import", "Repeated"), preview.count(TWICE), None, "copy"),
            ),
            remark="" if page.is_narrow else remark,
        )
        for button in page.sum_line.buttons:
            button.setChecked(bool(self.group) and button.count.key == self.group)
        page.sum_box.setVisible(bool(preview.sheets) and not (self.form is not None and page.is_short))
        counts = " + ".join(map(str, (preview.taken, preview.held, preview.count(TWICE))))
        words = tr("Import", "{parts} = {count} rows", parts=counts, count=preview.table_rows)
        page.count(words if preview.sheets else "")

    def _show_rows(self, preview: Preview) -> None:
        table = self._page.table
        layout = self._layout = layout_of(preview, room=self._room())
        self._wide = self._room() >= WIDE
        header = table.horizontalHeader()
        header.fielded = frozenset(column.key for column in layout.columns if column.edit is not None)  # type: ignore[attr-defined]
        self._page.menus.letters = dict(layout.letters)
        table.rows.columns = layout.columns
        table.hidden = frozenset(column.key for column in layout.columns if column.is_extra)
        words = RowWords(preview, self._page.office.rulebook, fields=layout.fields, letters=layout.raw)
        listing = PreviewListing(preview, words)
        filters = self.filters()
        table.held = self._held_rows(preview, listing, filters)
        table.show_listing(listing, filters=filters)

    def _held_rows(self, preview: Preview, listing: PreviewListing, filters: dict[str, object]) -> range:
        """The numbers of the rows that are held back, where they come first under these filters."""
        del preview
        counts = listing.groups(sort=None, filters=filters)
        first = listing.rows(0, 1, sort=None, filters=filters)
        return range(1, 1 + counts[0].count) if first and first[0]["group"] in (HELD, LEFT) else range(0)

    def _room(self) -> int:
        page = self._page
        beside = page.sheets.width() if page.sheets.isVisibleTo(page) else 0
        return page.width() - beside - 16

    def fit_width(self) -> None:
        """Other columns where the page has become wider or narrower."""
        if self._layout is not None and self._page.preview is not None and (self._room() >= WIDE) != self._wide:
            self.show(self._page.preview)

    def filters(self) -> dict[str, object]:
        """Counter and search."""
        text = self._page.search.text().strip()
        return {**({"group": self.group} if self.group else {}), **({"text": text} if text else {})}

    def _show_sheets(self, preview: Preview) -> None:
        page = self._page
        several = page.sheets.show_sheets(preview)
        page.sheets.setVisible(several and page.width() >= style.RAIL_BELOW - style.RAIL_WIDTH)

    def _show_foot(self, preview: Preview) -> None:
        page = self._page
        page.foot.show_counts(preview.taken_in_all, held=preview.held_in_all, in_round=page.in_round)
        verbs = [
            Verb(tr("Import", "How it is understood…"), page.ask_reading, "table", "Alt+H"),
            Verb(tr("Import", "Choose other files…"), page.ask, "folder", "Ctrl+I"),
        ]
        if page.is_short and preview.taken_in_all:
            verbs.append(Verb(page.foot.keep_button.words, page.keep, "checkmark", is_filled=True))
        page.set_verbs(*verbs)
        page.foot.setVisible(not page.is_short)  # a low window has its button in the head

    @Slot(int)
    def show_selection(self, count: int) -> None:
        """Several rows are selected: what can be done with them."""
        selection = self._page.selection
        selection.words.setText(tr("Table", "{count} selected", count=count))
        selection.setVisible(count > 1)
        if count > 1:
            selection.fit()

    # ---- what opens over the rows

    def open_reading(self) -> None:
        """How the table in sight is understood."""
        page = self._page
        place = only_sheet(page.preview) if page.preview is not None else None
        if page.preview is None or place is None:
            page.seam.say(tr("Import", "Choose one sheet first, at the left."))
            return
        self._close_form()
        form = self.form = ReadingForm(place, page.preview.raw.report_of(place), of_sheet(page.state.said, place))
        form.confirmed.connect(self._reading_said)
        form.closed.connect(self._close_form)
        page.forms.addWidget(form)
        form.show()
        self._fit_form()
        form.begin()
        form.kind.box.setFocus()

    @Slot()
    def _reading_said(self) -> None:
        form = self.form
        if form is not None:
            said, words, place = form.said(), form.words(), form.place
            self._close_form()
            self._page.deeds.set_sheet(place, said, words=words)

    @Slot()
    def _close_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self._page.forms.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._fit_form()
            self._page.table.setFocus()

    def _fit_form(self) -> None:
        """In a low window the form takes the room of sums and rows."""
        page, is_open = self._page, self.form is not None
        page.sum_box.setVisible(not (is_open and page.is_short))
        page.beside.setVisible(not (is_open and page.is_short))

    @Slot(object)
    def see_letters(self, found: OldFont) -> None:
        """All rows of the columns in an old letter code, before and after."""
        if self._page.preview is not None:
            self._open_fonts(self._page.preview, found)
            self.show(self._page.preview)

    def _open_fonts(self, preview: Preview, found: OldFont, *, now: str = "") -> None:
        self._drop_fonts()
        view = self.fonts = FontView(preview, found, now=now)
        view.left.connect(self._close_fonts)
        view.change_wanted.connect(self._change_column)
        self._page.views.addWidget(view)
        self._page.views.setCurrentWidget(view)
        view.table.setFocus()

    @Slot()
    def _close_fonts(self) -> None:
        if self.fonts is not None:
            self._drop_fonts()
            if self._page.preview is not None:
                self.show(self._page.preview)
                self._page.table.setFocus()

    def _drop_fonts(self) -> None:
        if self.fonts is not None:
            view, self.fonts = self.fonts, None
            self._page.views.removeWidget(view)
            view.hide()
            view.deleteLater()

    @Slot(object)
    def change_letters(self, found: OldFont) -> None:
        """All columns of an old letter code are read in changed letters."""
        words = tr("Import", "Columns {columns}: changed letters", columns=found.letters)
        if not found.is_used:
            self._page.deeds.set_letters(_codes(found, found.encoding), words=words)

    @Slot(object)
    def keep_letters(self, found: OldFont) -> None:
        """All columns of an old letter code stay as the file has them."""
        words = tr("Import", "Columns {columns}: letters as the file has them", columns=found.letters)
        if found.is_used:
            self._page.deeds.set_letters(_codes(found, UNICODE), words=words)

    @Slot(object, str, str)
    def _change_column(self, place: SheetPlace, letter: str, code: str) -> None:
        if self.fonts is not None:
            self.fonts.now = letter
        told = tr("Import", "Letters of column {letter} changed", letter=letter)
        self._page.deeds.set_letters({place: {letter: code}}, words=told)

    def close_something(self) -> bool:
        """Close the form or view that is open, else take the filters away; False when there is nothing of it."""
        page = self._page
        if self.form is not None:
            self._close_form()
        elif self.fonts is not None:
            self._close_fonts()
        elif self.group or page.search.text():
            self.group = ""
            page.search.show_text("")
            for button in page.sum_line.buttons:
                button.setChecked(False)
            page.apply_filters()
            page.table.setFocus()
        else:
            return False
        return True


def _codes(found: OldFont, code: str) -> dict[SheetPlace, dict[str, str]]:
    codes: dict[SheetPlace, dict[str, str]] = {}
    for place, letter in found.columns:
        codes.setdefault(place, {})[letter] = code
    return codes
