"""Nhận danh sách: what was understood of the files, mended in place. One button keeps it; leaving keeps nothing.

Any page can take lists in: `begin` says for which round and year, `read` or `ask` gets the files.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.lists_in_hand import ListsInHand, keep_lists
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.kinds import AUTO
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.import_files import ImportFiles
from tdkt_desktop.ui.pages.import_frame import COLUMNS, REVIEW
from tdkt_desktop.ui.pages.import_round import needs_round
from tdkt_desktop.ui.pages.import_rows import sorted_rows
from tdkt_desktop.ui.pages.import_showing import ImportShowing
from tdkt_desktop.ui.pages.intake_note_deed import IntakeNote
from tdkt_desktop.ui.seam import Seam

KEEPING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Taking the rows in"))


class ImportPreview(ImportFiles):
    """`left` when the officer goes away or everything was kept; `kept` gives the Step of what was kept."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.showing = ImportShowing(self)
        self.note = IntakeNote(seam, over=self)
        self._connect()

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.cancel)
        self.stepper.went.connect(self._step_back)
        self.understood.clicked.connect(self.ask_reading)
        self.sum_line.chosen.connect(self.show_group)
        self.search.changed.connect(self.apply_filters)
        self.search.left.connect(self.table.setFocus)
        self.table.typed.connect(self.search.add)
        self.table.escaped.connect(self.escape)
        self.table.cure_wanted.connect(self._cure_one)
        self.table.deleting_wanted.connect(self.deeds.leave)
        self.table.selection_count_changed.connect(self.showing.show_selection)
        self.table.pasted.connect(self.paste)
        self.menus.show_wanted.connect(self.showing.show_column)
        self.sheets.seen.connect(self.look_at)
        self.state.looked.connect(self._looked)
        self.showing.shown.connect(self._offer_verbs)
        self.showing.over.round_chosen.connect(self.keep_now)
        self.foot.cancel_button.clicked.connect(self.cancel)
        self.foot.keep_button.clicked.connect(self.keep)
        verbs = (
            Verb(tr("Import", "Copy to Excel"), self._copy, "copy"),
            Verb(tr("Import", "Set aside"), self.leave_rows, "subtract_circle", "L"),
            Verb(tr("Import", "Take anyway"), self.take_rows, "checkmark_circle", "N"),
            Verb(tr("Import", "Do the proposed cures"), self.cure_rows, "checkmark", "C"),
        )
        self.selection.verbs.set_verbs([Verb(one.words, one.do, one.icon) for one in verbs], owner=self.selection)

    # ---- what was understood

    @Slot(object)
    def show_lists(self, lists: object) -> None:
        """Show lists in hand from their first row."""
        assert isinstance(lists, ListsInHand)
        self.task = None
        if self._kind != AUTO and _fit_nothing(lists):
            self._kind = AUTO  # lists of another kind than the page's own
            self.read(lists.paths)
            return
        self.choices.forget()
        self.state.begin(lists)
        self.deeds.alike = None
        self.search.show_text("")
        self.table.rows.filters = {}
        self.stepper.set_now(REVIEW)
        self._sort(None)
        self.showing.people.look()
        self.table.go_to(self.table.rows.id_at(1))  # the first row under the first heading
        self.table.setFocus()

    @Slot()
    def _looked(self) -> None:
        """Understood again: the place in the list stays; after a row that was mended comes the next one."""
        table = self.table
        here, number = table.current_id(), table.currentIndex().row()
        was_held = number in table.held
        self._sort(self.preview.seen if self.preview is not None else None)
        if was_held and table.held and table.rows.number_of(here) not in table.held:
            table.go_to(table.rows.id_at(min(number, table.held.stop - 1)))  # the next one to be mended
        self.showing.people.look()

    @Slot(object)
    def look_at(self, place: SheetPlace | None) -> None:
        """Look at one table, or at all of them."""
        self._sort(place)

    def _sort(self, seen: SheetPlace | None) -> None:
        assert self.state.lists is not None
        self.preview = self.deeds.preview = sorted_rows(self.state.lists, today=self.office.today, seen=seen)
        self.showing.show(self.preview)

    @Slot(str)
    def show_group(self, group: str) -> None:
        """Show only the rows of one counter; "" shows all."""
        self.showing.group = group
        self.apply_filters()

    @Slot()
    def apply_filters(self, *_: object) -> None:
        """Show the rows that counter and search keep."""
        self.showing.apply_filters()

    @Slot()
    def _offer_verbs(self) -> None:
        verbs = [
            Verb(tr("Import", "How it is understood…"), self.ask_reading, "table"),
            Verb(tr("Import", "Intake note…"), self.write_note, "document_pdf", "Ctrl+P"),
            Verb(tr("Import", "Choose other files…"), self.ask, "folder", "Ctrl+I"),
            Verb(tr("Import", "Paste from Excel"), self.paste, "clipboard_paste", "Ctrl+V"),
        ]
        if self.showing.several and not self.sheets.isVisibleTo(self):
            verbs.insert(0, Verb(tr("Import", "Choose a sheet…"), self.choose_sheet, "document_bullet_list"))
        if self.is_short and self.preview is not None and self.preview.taken_in_all:
            verbs.append(Verb(self.foot.keep_button.words, self.keep, "checkmark", is_filled=True))
        self.set_verbs(*verbs)

    # ---- rows

    @Slot(object)
    def _cure_one(self, row_id: object) -> None:
        self.deeds.cure([row_id])

    def cure_rows(self) -> None:
        """C: the proposed cures of the selected rows."""
        self.deeds.cure(self.table.selected_ids())

    def take_rows(self) -> None:
        """N: take the selected rows anyway."""
        self.deeds.take(self.table.selected_ids())

    def leave_rows(self) -> None:
        """L: set the selected rows aside."""
        self.deeds.leave(self.table.selected_ids())

    def _copy(self) -> None:
        cells.copy_selected(self.table)
        self.seam.say(tr("Table", "{count} rows copied, to be pasted into Excel.", count=self.table.selected_count()))

    def ask_reading(self) -> None:
        """Show how the table in sight is understood, to be said otherwise."""
        self.showing.over.open_reading()

    def write_note(self) -> None:
        """Write the note that goes back to the unit: what is taken, what is missing, row by row."""
        if self.state.lists is not None:
            self.note.of_report(self.state.lists.report, round_id=self._round_id)

    @Slot(int)
    def _step_back(self, place: int) -> None:
        (self.ask_reading if place == COLUMNS else self.ask)()

    # ---- keeping, leaving

    def keep(self) -> None:
        """Keep the accepted rows, and the held ones to be mended: one Step."""
        if self.preview is None or self.state.lists is None:
            return
        if not self.preview.taken_in_all:
            self.seam.say(tr("Import", "No row can be taken in. Nothing was kept."))
            return
        self.cells.line.commit()
        if not self.in_round and needs_round(self.state.lists.report) and self.showing.over.ask_round():
            return
        self.keep_now(self.state.lists)

    @Slot(object)
    def keep_now(self, lists: ListsInHand) -> None:
        """Keep lists as they are understood now."""
        self.foot.keep_button.setEnabled(False)
        self.seam.run(keep_lists, lists, name=KEEPING, done=self._kept, failed=self._refused)

    @Slot(object)
    def _kept(self, step: object) -> None:
        self.foot.keep_button.setEnabled(True)
        self._let_go()
        self.kept.emit(step)
        self.left.emit()

    @Slot(object)
    def _refused(self, error: object) -> None:
        del error  # shown by the window; the preview stays
        self.foot.keep_button.setEnabled(True)

    def cancel(self) -> None:
        """Leave; nothing was kept."""
        self._stop_reading()
        self._let_go()
        self.left.emit()

    def _let_go(self) -> None:
        self.cells.line.leave()
        self.state.forget()
        self.preview = self.deeds.preview = None
        self.showing.forget()

    def escape(self) -> None:
        """Close what is open, then take the filter away, then leave."""
        if not self.showing.close_something():
            self.cancel()

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes back what was said here last, before the window's own undo."""
        is_asked = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            if self.state.deeds:
                event.accept()
            return bool(self.state.deeds)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers()
        letters = {
            Qt.Key.Key_C: self.cure_rows,
            Qt.Key.Key_N: self.take_rows,
            Qt.Key.Key_L: self.leave_rows,
            Qt.Key.Key_A: self.deeds.apply_to_alike,
        }
        if event.matches(QKeySequence.StandardKey.Undo) and self.deeds.take_back():
            return
        if plain and self.preview is not None and event.key() in letters:
            letters[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    # ---- asked by the window

    def go_back(self) -> bool:
        self.cancel()
        return True

    def go_to_filter(self) -> None:
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def regions(self) -> Sequence[QWidget]:
        if self.preview is None:
            return [self.head]
        sheets = [self.sheets] if self.sheets.isVisibleTo(self) else []
        panel = self.showing.people.panel
        asked = [panel] if panel is not None and self.showing.people.is_open else []
        return [self.head, self.table, *sheets, *asked, self.foot]

    def ask_people(self) -> None:
        """Ask who of the lists is on file already."""
        self.showing.people.open()

    def fit(self, *, short: bool, narrow: bool) -> None:
        was = (self.is_short, self.is_narrow)
        super().fit(short=short, narrow=narrow)
        if self.preview is not None and was != (short, narrow):
            self.showing.show(self.preview)
            self.showing.people.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.showing.fit_width()


def _fit_nothing(lists: ListsInHand) -> bool:
    """Whether no file has the columns of the kind that was asked for."""
    return all(file.error == "NO_COLUMNS" for file in lists.report.files)
