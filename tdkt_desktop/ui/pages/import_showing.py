"""Puts what was understood of lists on the page: notes, sums, sheets, rows, foot; and what opens over them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.pages.import_columns import WIDE, Layout, layout_of, only_sheet
from tdkt_desktop.ui.pages.import_files import ImportFiles
from tdkt_desktop.ui.pages.import_letters import old_fonts
from tdkt_desktop.ui.pages.import_notes import (
    FontNote,
    WholeNote,
    doubts_of_sheets,
    refusals_of,
    source_line,
    understood_words,
)
from tdkt_desktop.ui.pages.import_over import ImportOver
from tdkt_desktop.ui.pages.import_people import ImportPeople
from tdkt_desktop.ui.pages.import_rows import HELD, IGNORED, LEFT, SETTLED, TAKEN, TWICE, Preview, PreviewListing
from tdkt_desktop.ui.pages.import_words import RowWords
from tdkt_desktop.ui.style import Tone

MOST_NOTES = 2
TALL = 600


class ImportShowing(QObject):
    """Knows which counter is pressed, which form or view is open."""

    shown = Signal()

    def __init__(self, page: ImportFiles) -> None:
        super().__init__(page)
        self._page = page
        self.group = ""
        self.over = ImportOver(page)
        self.people = ImportPeople(page)
        self.over.changed.connect(self._show_again)
        self.people.changed.connect(self._show_notes_again)
        self._layout: Layout | None = None
        self._wide = True
        self.several = self._is_tight = False

    def show(self, preview: Preview) -> None:
        """Show a preview; the place in the table stays."""
        page = self._page
        self.show_notes(preview)
        self._show_sum(preview)
        self._show_sheets(preview)
        self._show_rows(preview)
        self._show_foot(preview)
        self.over.renew(preview)
        rows = page.rows_view if preview.sheets or preview.seen else page.reading
        page.views.setCurrentWidget(self.over.fonts or rows)
        page.reading.set_words(
            tr("Import", "No list was found in the files"), tr("Import", "Choose other files, or drop them here.")
        )

    def forget(self) -> None:
        """Nothing is shown any more."""
        self.group = ""
        self.over.close()
        self.people.forget()

    @Slot()
    def _show_again(self) -> None:
        if self._page.preview is not None:
            self.show(self._page.preview)

    # ---- notes

    @Slot()
    def _show_notes_again(self) -> None:
        if self._page.preview is not None:
            self.show_notes(self._page.preview)

    def show_notes(self, preview: Preview) -> None:
        """What holds for whole lists, what was said last, what is asked."""
        page = self._page
        doubts = doubts_of_sheets(preview)
        page.set_facts(source_line(preview, doubts=doubts if page.is_short else []))
        notes: list[QWidget] = self._said_note()
        for found in old_fonts(preview) if self.over.fonts is None else ():
            note = FontNote(found, short=page.width() < style.RAIL_BELOW)
            note.whole_wanted.connect(self.over.see_letters)
            note.old_wanted.connect(self.over.keep_letters)
            note.new_wanted.connect(self.over.change_letters)
            notes.append(note)
        notes += [*refusals_of(preview), *self.people.note(), *self._memory_note(preview)]
        if doubts and not page.is_short:
            notes.append(WholeNote(" ".join(doubts), tone=Tone.WARN, icon="warning"))
        most = 1 if page.is_short else MOST_NOTES if page.height() < TALL else MOST_NOTES + 1
        page.notes.show(notes[:most])
        self._is_tight = bool(notes) and page.is_short and page.is_narrow  # the sum gives its room to the note
        self._fit_sum(preview)
        place = only_sheet(preview)
        page.understood.setVisible(place is not None)
        if place is not None:
            page.understood.set_words(understood_words(preview.raw.report_of(place)), key="Alt+H")

    def _fit_sum(self, preview: Preview) -> None:
        page = self._page
        is_covered = self._is_tight or (self.over.form is not None and page.is_short)
        page.sum_box.setVisible(bool(preview.sheets) and not is_covered)

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

    def _memory_note(self, preview: Preview) -> list[QWidget]:
        """That the lists are read as the officer corrected earlier ones of the same unit."""
        remembered = preview.lists.remembered
        if not remembered:
            return []
        units = ", ".join(dict.fromkeys(one.unit for one in remembered.values() if one.unit))
        words = (
            tr("Import", "Read as the last list of {units} was", units=units)
            if units
            else tr("Import", "Read as the last list of this form was")
        )
        note = Note(words, icon="history")
        note.setMinimumHeight(40)
        note.add_button(Button(tr("Import", "Do not use it"))).clicked.connect(self._page.state.look_anew)
        return [note]

    # ---- sum, rows, sheets, foot

    def _show_sum(self, preview: Preview) -> None:
        page = self._page
        left_out = preview.count(IGNORED)
        remark = tr("Import", "{count} rows are no data", count=left_out) if left_out else ""
        if left_out and not page.is_short and page.width() >= WIDE:
            remark = tr("Import", "{count} rows are no data: titles, totals, signatures", count=left_out)
        settled = preview.count(SETTLED)  # only lists that are opened again have such rows
        before = (Count(SETTLED, tr("Import", "Settled before"), settled, None, "history"),) if settled else ()
        page.sum_line.set_counts(
            Count("", tr("Import", "Rows in the table"), preview.table_rows),
            (
                Count(TAKEN, tr("Import", "Taken"), preview.taken, Tone.OK, "checkmark_circle"),
                Count(HELD, tr("Import", "Held back"), preview.held, Tone.WARN, "warning"),
                Count(TWICE, tr("Import", "Repeated"), preview.count(TWICE), None, "copy"),
                *before,
            ),
            remark="" if page.is_narrow else remark,
        )
        for button in page.sum_line.buttons:
            button.setChecked(bool(self.group) and button.count.key == self.group)
        self._fit_sum(preview)
        counts = " + ".join(
            map(format_number, (preview.taken, preview.held, preview.count(TWICE), *filter(None, (settled,))))
        )
        words = tr("Import", "{parts} = {count} rows", parts=counts, count=preview.table_rows)
        page.count(words if preview.sheets else "")

    def _show_rows(self, preview: Preview) -> None:
        table = self._page.table
        layout = self._layout = layout_of(preview, room=self._room(), wanted=self._page.menus.wanted)
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

    @Slot(str)
    def show_column(self, key: str) -> None:
        """Show a column that is not read, or hide it again."""
        menus, preview = self._page.menus, self._page.preview
        menus.wanted = menus.wanted ^ {key}
        if preview is not None:
            self._show_rows(preview)

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

    def apply_filters(self) -> None:
        """Show the rows that counter and search keep."""
        self._page.table.rows.filter_by(self.filters())
        self._page.table.show_matches(self._page.search.text().strip())

    def _show_sheets(self, preview: Preview) -> None:
        page = self._page
        several = self.several = page.sheets.show_sheets(preview)
        page.sheets.setVisible(several and page.width() >= style.RAIL_BELOW - style.RAIL_WIDTH)

    def _show_foot(self, preview: Preview) -> None:
        page = self._page
        page.foot.show_counts(preview.taken_in_all, held=preview.held_in_all, in_round=page.in_round)
        self.shown.emit()
        page.foot.setVisible(not page.is_short)  # a low window has its button in the head

    @Slot(int)
    def show_selection(self, count: int) -> None:
        """Several rows are selected: what can be done with them."""
        selection = self._page.selection
        selection.words.setText(tr("Table", "{count} selected", count=count))
        selection.setVisible(count > 1)
        if count > 1:
            selection.fit()

    def close_something(self) -> bool:
        """Close the form or view that is open, else take the filters away; False when there is nothing of it."""
        page = self._page
        if self.over.close() or self.people.close():
            return True
        if not (self.group or page.search.text()):
            return False
        self.group = ""
        page.search.show_text("")
        for button in page.sum_line.buttons:
            button.setChecked(False)
        self.apply_filters()
        page.table.setFocus()
        return True
