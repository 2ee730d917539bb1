"""The menu of a column of a preview: which field it holds, in which letters, or that it is not read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.intake.corrections import SheetPlace
from tdkt_desktop.intake.encodings import TCVN3, UNICODE, VNI
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Column
from tdkt_desktop.ui.pages.import_columns import only_sheet
from tdkt_desktop.ui.pages.import_deeds import ImportDeeds
from tdkt_desktop.ui.pages.import_doubts import name_field
from tdkt_desktop.ui.pages.import_table import CURE, WHY, ImportTable

_CODES = (
    (UNICODE, QT_TRANSLATE_NOOP("Import", "Letters as the file has them")),
    (TCVN3, QT_TRANSLATE_NOOP("Import", "Old font TCVN3 (.VnTime)")),
    (VNI, QT_TRANSLATE_NOOP("Import", "Old font VNI")),
)


class ColumnMenus(QWidget):
    """Makes the menus anew each time, from what is in hand; hidden itself. `show_wanted`: a column comes or goes."""

    show_wanted = Signal(str)

    def __init__(self, table: ImportTable, deeds: ImportDeeds) -> None:
        super().__init__(table)
        self._table, self._deeds = table, deeds
        self.letters: dict[str, str] = {}
        self.wanted: frozenset[str] = frozenset()  # extra columns that the officer wants to see
        self._offers: list[tuple[object, ...]] = []
        self.hide()

    def menu_of(self, column: Column) -> QMenu:
        """The fields of the kind with the present one checked; then order, letters, and columns not in sight."""
        self._offers.clear()
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview = self._deeds.preview
        place = only_sheet(preview) if preview is not None else None
        if preview is not None and place is not None and column.key not in (WHY, CURE, "number"):
            for letter in self._letters_of(column):
                self._add_fields(menu, place, letter)
            if not self._letters_of(column):
                self._add_sources(menu, place, column)
            menu.addSeparator()
        if column.can_sort:
            for words, descending in ((tr("Table", "Sort ascending"), False), (tr("Table", "Sort descending"), True)):
                self._add(menu, words, ("sort", column.key, descending))
        self._add_hidden(menu)
        return menu

    def _letters_of(self, column: Column) -> list[str]:
        if column.key.startswith("x:"):
            return [column.key[2:]]
        return [letter for letter in self.letters.get(column.key, "").split(", ") if letter]

    def _add_fields(self, menu: QMenu, place: SheetPlace, letter: str) -> None:
        """What a column of the file can be."""
        preview = self._deeds.preview
        assert preview is not None
        sheet = preview.raw.report_of(place)
        here = {name for name, at in sheet.columns.items() if at == letter}
        elsewhere = {name: at for name, at in sheet.columns.items() if at != letter}
        heading = preview.raw.headings_of(place).get(letter, "")
        menu.addSection(tr("Import", "Column {letter}: “{heading}”", letter=letter, heading=heading or "–"))
        group = QActionGroup(menu)
        awards = QMenu(tr("Import", "Marks under one award"), menu)
        for name, words in preview.names_in(sheet).items():
            told = words if name not in elsewhere else f"{words} ({elsewhere[name]})"
            entry = self._add(
                awards if name in national_vocabulary().awards else menu, told, ("field", place, letter, name, words)
            )
            entry.setCheckable(True)
            entry.setChecked(name in here)
            group.addAction(entry)
        if awards.actions():
            menu.addMenu(awards)
        menu.addSeparator()
        unread = self._add(menu, tr("Import", "Do not read this column"), ("field", place, letter, "", ""))
        unread.setCheckable(True)
        unread.setChecked(not here)
        codes = menu.addMenu(tr("Import", "Letters of the column"))
        now = sheet.encodings.get(letter, UNICODE)
        for code, words in _CODES:
            entry = self._add(codes, tr("Import", words), ("letters", place, letter, code))
            entry.setCheckable(True)
            entry.setChecked(code == now)

    def _add_sources(self, menu: QMenu, place: SheetPlace, column: Column) -> None:
        """A field that comes from a section or the title: which column holds it after all."""
        preview = self._deeds.preview
        assert preview is not None
        sheet = preview.raw.report_of(place)
        field = name_field(sheet) if column.key == "name" else column.key
        words = preview.names_in(sheet).get(field, field)
        menu.addSection(tr("Import", "{field} stands in column", field=words))
        for letter, heading in preview.raw.headings_of(place).items():
            self._add(menu, f"{letter} · {heading}" if heading else letter, ("field", place, letter, field, words))

    def _add_hidden(self, menu: QMenu) -> None:
        others = [one for one in self._table.rows.columns if one.key in {*self.wanted, *_extra(self._table)}]
        if not others:
            return
        menu.addSeparator()
        for column in others:
            entry = self._add(menu, tr("Import", "Show {column}", column=column.title), ("show", column.key))
            entry.setCheckable(True)
            entry.setChecked(column.key in self.wanted)

    def _add(self, menu: QMenu, words: str, told: tuple[object, ...]) -> QAction:
        entry = menu.addAction(words)
        entry.setData(len(self._offers))
        self._offers.append(told)
        entry.triggered.connect(self._chosen)
        return entry

    def _chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        match self._offers[int(action.data())]:
            case ("field", SheetPlace() as place, str(letter), str(field), str(words)):
                self._deeds.set_field(place, letter, field, words=words)
            case ("letters", SheetPlace() as place, str(letter), str(code)):
                told = tr("Import", "Letters of column {letter} changed", letter=letter)
                self._deeds.set_letters({place: {letter: code}}, words=told)
            case ("sort", str(key), bool(descending)):
                self._table.sort_by(key, descending)
            case ("show", str(key)):
                self.show_wanted.emit(key)


def _extra(table: ImportTable) -> list[str]:
    return [column.key for column in table.rows.columns if column.is_extra and column.key not in (WHY, CURE)]
