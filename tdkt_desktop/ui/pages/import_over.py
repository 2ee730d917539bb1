"""What opens over the rows of a preview: how a table is understood, and letters before and after."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.encodings import UNICODE
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.import_columns import only_sheet
from tdkt_desktop.ui.pages.import_files import ImportFiles
from tdkt_desktop.ui.pages.import_fonts import FontView
from tdkt_desktop.ui.pages.import_letters import OldFont
from tdkt_desktop.ui.pages.import_reading import ReadingForm
from tdkt_desktop.ui.pages.import_round import RoundForm
from tdkt_desktop.ui.pages.import_rows import Preview
from tdkt_desktop.ui.pages.import_said import of_sheet
from tdkt_desktop.ui.pages.inline_form import InlineForm


class ImportOver(QObject):
    """At most one form and one view are open. `changed`: show the rows anew; `round_chosen`: keep these lists."""

    changed = Signal()
    round_chosen = Signal(object)  # ListsInHand

    def __init__(self, page: ImportFiles) -> None:
        super().__init__(page)
        self._page = page
        self.form: InlineForm | None = None
        self.fonts: FontView | None = None

    def close(self) -> bool:
        """Close what is open; False when nothing is."""
        if self.form is not None:
            self._close_form()
        elif self.fonts is not None:
            self._close_fonts()
        else:
            return False
        return True

    def renew(self, preview: Preview) -> None:
        """The lists were understood again: show their letters anew."""
        if self.fonts is not None:
            self._open_fonts(preview, self.fonts.found, now=self.fonts.now)

    def open_reading(self) -> None:
        """How the table in sight is understood."""
        page = self._page
        place = only_sheet(page.preview) if page.preview is not None else None
        if page.preview is None or place is None:
            page.seam.say(tr("Import", "Choose one sheet first, at the left."))
            return
        self._close_form()
        form = ReadingForm(place, page.preview.raw.report_of(place), of_sheet(page.state.said, place))
        form.confirmed.connect(self._reading_said)
        self._show_form(form)
        form.kind.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_round(self) -> bool:
        """Ask for which round the lists come; False where the office has none."""
        page = self._page
        with page.office.reader() as reader:
            rounds = reader.rounds.all()
        if not rounds or page.preview is None:
            return False
        self._close_form()
        form = RoundForm(rounds, count=page.preview.taken_in_all)
        form.confirmed.connect(self._round_said)
        self._show_form(form)
        form.round.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_form(self, form: InlineForm) -> None:
        self.form = form
        form.closed.connect(self._close_form)
        self._page.forms.addWidget(form)
        form.show()
        self._fit_form()

    @Slot()
    def _round_said(self) -> None:
        form, lists = self.form, self._page.state.lists
        if isinstance(form, RoundForm) and lists is not None:
            round_id = form.round_id
            self._close_form()
            self.round_chosen.emit(replace(lists, round_id=round_id))

    @Slot()
    def _reading_said(self) -> None:
        form = self.form
        if isinstance(form, ReadingForm):
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
            self.changed.emit()

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
                self.changed.emit()
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


def _codes(found: OldFont, code: str) -> dict[SheetPlace, dict[str, str]]:
    codes: dict[SheetPlace, dict[str, str]] = {}
    for place, letter in found.columns:
        codes.setdefault(place, {})[letter] = code
    return codes
