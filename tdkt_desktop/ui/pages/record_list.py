"""What lists of records share: a form above the list, facts in the panel, lists taken in, the list written out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.pages.file_choice import refusal_of
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.views import PageOfViews
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

if TYPE_CHECKING:
    from tdkt_desktop.ui.pages.import_preview import ImportPreview


class RecordList(ListPage):
    """A list page with at most one form above it; `lists_wanted` asks for lists to be taken in, or gives paths."""

    lists_wanted = Signal(object)  # list of paths; empty = ask for them

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.form: InlineForm | None = None
        self._on_confirm: Callable[[], object] | None = None
        super().__init__(seam, title=title, parent=parent)
        self.table.rows.modelAboutToBeReset.connect(self._even_rows)

    @Slot()
    def _even_rows(self) -> None:
        """The rows of the old headings get the height of a record: another listing has headings elsewhere."""
        header = self.table.verticalHeader()
        for number in self.table.rows.group_rows:
            header.resizeSection(number, header.defaultSectionSize())

    # ---- the form above the list

    def show_form(self, form: InlineForm, on_confirm: Callable[[], object]) -> None:
        """Open a form above the list; `on_confirm`, a bound method of the page, does what it says."""
        self.close_form()
        self.form, self._on_confirm = form, on_confirm
        form.confirmed.connect(self._form_confirmed)
        form.closed.connect(self.close_form)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.strips.insertWidget(0, form)
        self._make_room()
        form.show()
        form.begin()

    @Slot()
    def close_form(self) -> None:
        """Put away the form that is open."""
        if self.form is not None:
            form, self.form, self._on_confirm = self.form, None, None
            self.strips.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._make_room()
            self.table.setFocus()

    def _make_room(self) -> None:
        """In a low window the form takes the filters' place, in a narrow one the whole page."""
        is_open = self.form is not None
        self.head.setVisible(not (is_open and self.is_narrow))
        top = 8 if self.head.isHidden() else 0
        self.strips.setContentsMargins(style.PAGE_LEFT, top, style.PAGE_RIGHT, 0)
        self.splitter.setVisible(not (is_open and self.is_narrow))
        is_walking = self.is_narrow and not self.panel.isHidden()
        self.filters_box.setVisible(not is_walking and not (is_open and self.is_short))

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._make_room()

    @Slot()
    def _form_confirmed(self) -> None:
        if self._on_confirm is not None:
            self._on_confirm()

    @Slot(object)
    def form_done(self, step: object) -> None:
        """What the form asked for was done: put it away."""
        del step
        self.close_form()

    # ---- lists in

    def ask_for_lists(self) -> None:
        """Take lists in."""
        self.lists_wanted.emit([])

    def lists_from(self, path: Path) -> bool:
        self.lists_wanted.emit([path])
        return True


class ListWithLists(PageOfViews):
    """A record list and the preview of lists that are taken into it, each in the other's place."""

    def __init__(self, seam: Seam, found: RecordList, *, title: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.tables = found.tables
        self.list, self._kind = found, kind
        self._preview: ImportPreview | None = None
        self.add_view(self.list)
        self.list.waiting_changed.connect(self.waiting_changed)
        self.list.lists_wanted.connect(self.take_in)
        self.drop = DropZone(self.list, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
        self.drop.dropped.connect(self.take_in)

    @property
    def preview(self) -> ImportPreview:
        """The preview, made when lists are first taken in: the readers behind it are heavy."""
        if self._preview is None:
            from tdkt_desktop.ui.pages.import_preview import ImportPreview

            self._preview = ImportPreview(self.seam, title=tr("Import", "Take in lists"))
            self._preview.files_read.connect(self._show_preview)
            self._preview.left.connect(self.show_list)
            self.add_view(self._preview)
        return self._preview

    @Slot(object)
    def take_in(self, paths: list[Path]) -> None:
        """Take lists in: ask for them when none are given."""
        self.preview.begin(round_id=None, year=self.seam.year, kind=self._kind)
        if paths:
            self.preview.read(paths)
        else:
            self.preview.ask()

    @Slot()
    def _show_preview(self) -> None:
        self.show_view(self.preview)

    @Slot()
    def show_list(self) -> None:
        """Back to the list."""
        self.show_view(self.list)

    def go_back(self) -> bool:
        return self.view.go_back()

    def show_year(self, year: int) -> None:
        self.list.show_year(year)
        self.show_list()

    def show_record(self, record: object) -> None:
        self.show_list()
        self.list.show_record(record)


class Facts(QWidget):
    """Facts of a record under each other: titles at the left, words or links at the right; empty ones are left out.

    `linked` gives the record of a link that was pressed.
    """

    linked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add(self, title: str, words: object) -> None:
        """A fact in words."""
        if words:
            self._put(title, label(str(words), wraps=True))

    def add_links(self, title: str, links: Sequence[tuple[object, str]], *, icon: str = "link") -> None:
        """Records that the fact speaks of: (record, its name)."""
        if not links:
            return
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for record, name in links:
            line = LinkLine(name, icon=icon)
            line.setProperty("record", record)
            line.clicked.connect(self._pressed)
            column.addWidget(line)
        self._put(title, box)

    def _put(self, title: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(title, role=Role.SMALL, shade="text2"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)

    @Slot()
    def _pressed(self) -> None:
        self.linked.emit(self.sender().property("record"))


def section(words: str) -> QLabel:
    """The heading of a part of the panel."""
    return label(words, role=Role.SECTION)
