"""How the preview of lists stands: steps, notes, the sum, the sheets beside the table, the foot with its one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.counters import SumLine
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.help_book import LISTS_PAGE
from tdkt_desktop.ui.labels import hairline
from tdkt_desktop.ui.listing import Column, Kind
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Page
from tdkt_desktop.ui.pages.file_choice import refusal_of
from tdkt_desktop.ui.pages.import_cells import ImportCells
from tdkt_desktop.ui.pages.import_choices import Choices
from tdkt_desktop.ui.pages.import_deeds import ImportDeeds
from tdkt_desktop.ui.pages.import_foot import ImportFoot
from tdkt_desktop.ui.pages.import_header import ImportHeader
from tdkt_desktop.ui.pages.import_menus import ColumnMenus
from tdkt_desktop.ui.pages.import_notes import Notes
from tdkt_desktop.ui.pages.import_row_menu import RowMenu
from tdkt_desktop.ui.pages.import_sheets import SheetList
from tdkt_desktop.ui.pages.import_state import ImportState
from tdkt_desktop.ui.pages.import_table import ImportTable
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.selection_bar import SelectionBar
from tdkt_desktop.ui.stepper import Stepper

CHOOSE, COLUMNS, REVIEW, KEEP = range(4)
LETTERS = frozenset(map(int, (Qt.Key.Key_C, Qt.Key.Key_N, Qt.Key.Key_L, Qt.Key.Key_A)))
"""Keys that the page takes while the table has the focus: cure, take anyway, leave, all like it."""


class ImportFrame(Page):
    """The widgets and their places; `ImportPreview` fills them."""

    help_page = LISTS_PAGE
    left = Signal()
    kept = Signal(object)
    files_read = Signal()  # files came in: the preview is to be shown

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.state = ImportState(seam, parent=self)
        self.deeds = ImportDeeds(self.state, seam, parent=self)
        self.choices = Choices(self.office)
        self.stepper = Stepper(
            (
                tr("Import", "Choose files"),
                tr("Import", "Recognise columns"),
                tr("Import", "Look through"),
                tr("Import", "Take in"),
            )
        )
        self.understood = Button("", kind="link", key="Alt+H")
        self.notes = Notes()
        self.forms = QVBoxLayout()
        self.sum_line = SumLine()
        self.search = SearchBox(tr("Table", "Filter the table"))
        self.table = ImportTable((Column("name", "", Kind.TWO),))
        self.table.setAccessibleName(title)
        self.table.letters = LETTERS
        self.menus = ColumnMenus(self.table, self.deeds)
        self.cells = ImportCells(self.table, self.state, self.deeds, choices=self.choices, parent=self)
        self.row_menu = RowMenu(self.table, self.deeds, parent=self)
        self.sheets = SheetList()
        self.selection = SelectionBar()
        self.reading = EmptyState("document_text", title=tr("Import", "Reading the lists"), words="")
        self.foot = ImportFoot()
        self._lay_out()
        self._bind_keys()
        self.head.back.show()
        self.drop = DropZone(self, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)

    def _lay_out(self) -> None:
        self.steps_box = QWidget()
        steps = QHBoxLayout(self.steps_box)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.addWidget(self.stepper, 1)
        steps.addWidget(self.understood)
        self.sum_box = QWidget()
        sums = QHBoxLayout(self.sum_box)
        sums.setContentsMargins(0, 0, 0, 0)
        sums.setSpacing(12)
        sums.addWidget(self.sum_line, 1)
        sums.addWidget(self.search)
        self.search.setMaximumWidth(220)
        self.strips.addWidget(self.steps_box)
        self.strips.addLayout(self.forms)
        self.strips.addLayout(self.notes)
        self.strips.addWidget(self.sum_box)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.selection)
        self.selection.hide()
        self.views = QStackedWidget()
        self.views.addWidget(self.reading)
        self.views.addWidget(rows)
        self.rows_view = rows
        self.beside = QWidget()
        self.side_by_side = QHBoxLayout(self.beside)
        self.side_by_side.setContentsMargins(0, 0, 0, 0)
        self.side_by_side.setSpacing(0)
        self.side_by_side.addWidget(self.sheets)
        self.side_by_side.addWidget(self.views, 1)
        self.sheets.hide()
        self.body.addWidget(self.beside, 1)
        self.body.addWidget(hairline())
        self.body.addWidget(self.foot)
        header = self.table.horizontalHeader()
        assert isinstance(header, ImportHeader)
        header.maker = self.menus

    def choose_sheet(self) -> None:
        """Choose the table to look at, where the list of them has no room."""
        self.sheets.open_menu(self.head)

    def _bind_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self.keep),
            ("Esc", self.escape),
            ("Alt+H", self.ask_reading),
            ("Alt+P", self.ask_people),
            ("Alt+Down", self.table.open_column_menu),
            ("Shift+C", self.row_menu.open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # ---- answered by the preview

    def keep(self) -> None:
        """Ctrl+Enter."""

    def escape(self) -> None:
        """Esc."""

    def ask_reading(self) -> None:
        """Alt+H."""

    def ask_people(self) -> None:
        """Alt+P."""

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.steps_box.setVisible(not short)
        self.search.setVisible(not narrow)
        self.search.setMaximumWidth(160 if self.width() < style.RAIL_BELOW else 220)
