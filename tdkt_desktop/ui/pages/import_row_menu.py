"""The menu of a row of a preview: every cure that is known, and what else can be done with the selected rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tdkt_desktop.intake.cures import Cure
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.pages.import_deeds import ImportDeeds
from tdkt_desktop.ui.pages.import_table import ImportTable


class RowMenu(QObject):
    """Opened by the right button or Shift+C over the row under the cursor."""

    def __init__(self, table: ImportTable, deeds: ImportDeeds, *, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._deeds = table, deeds
        self._cures: Sequence[Cure] = ()
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_at)

    @Slot(QPoint)
    def _open_at(self, place: QPoint) -> None:
        if self._table.rows.id_at(self._table.rowAt(place.y())) is not None:
            self._open(self._table.viewport().mapToGlobal(place))

    @Slot()
    def open(self) -> QMenu:
        """Open it under the cell of the cursor."""
        below = self._table.visualRect(self._table.currentIndex()).bottomLeft()
        return self._open(self._table.viewport().mapToGlobal(below))

    def _open(self, place: QPoint) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cures = self._deeds.cures_of(self._table.current_id())
        for number, cure in enumerate(self._cures):
            entry = self._add(menu, say(cure.words), self._cure, "C" if number == 0 else "")
            entry.setData(number)
        if self._cures:
            menu.addSeparator()
        self._add(menu, tr("Import", "Write what is right"), self._edit, "F2")
        self._add(menu, tr("Import", "Take anyway"), self._take, "N")
        self._add(menu, tr("Import", "Set aside"), self._leave, "L")
        menu.popup(place)
        return menu

    def _add(self, menu: QMenu, words: str, do: Callable[[], None], key: str) -> QAction:
        entry = menu.addAction(words)
        if key:
            entry.setShortcut(QKeySequence(key))
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the page's own key acts
        entry.triggered.connect(do)
        return entry

    def _cure(self) -> None:
        action, place = self.sender(), self._table.current_id()
        assert isinstance(action, QAction)
        found = self._deeds.entries_of([place])
        if found:
            self._deeds.do([(found[0][1].place, self._cures[int(action.data())])])

    def _edit(self) -> None:
        self._table.opened.emit(self._table.current_id())

    def _take(self) -> None:
        self._deeds.take(self._table.selected_ids())

    def _leave(self) -> None:
        self._deeds.leave(self._table.selected_ids())
