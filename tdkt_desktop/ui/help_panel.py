"""The help beside the page: contents, search over all pages, back and forward; in a small window over the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.help_book import FIRST, HelpBook, HelpPage
from tdkt_desktop.ui.help_view import HelpView
from tdkt_desktop.ui.labels import ElidedLabel, hairline, label
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.palette import FOUND, Found, FoundDelegate
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.style import Role

_WALKING = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_LIST_WIDTH, _BOTH_FROM = 230, 640
_ICONS = {entry.key: entry.icon for entry in PAGES} | {"bat-dau": "play", "nam": "calendar_ltr", "phim": "keyboard"}


class HelpPanel(QWidget):
    """Shows the pages of a book. `closed` when it was put away, `page_wanted` for a page of the program."""

    closed = Signal()
    page_wanted = Signal(str)

    def __init__(self, book: HelpBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.current = ""
        self._before: list[str] = []
        self._after: list[str] = []
        self._lists = False
        self.setProperty("kind", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Help", "Help"))
        self.back = Button(tr("Help", "Back to the page of help before"), kind="icon", icon="arrow_left", key="Alt+←")
        self.on = Button(tr("Help", "Forward in the help"), kind="icon", icon="arrow_right", key="Alt+→")
        self.contents = Button(tr("Help", "Contents"), kind="icon", icon="navigation")
        self.close_button = Button(tr("Help", "Close the help"), kind="icon", icon="dismiss", key="Esc")
        self.title = ElidedLabel(tr("Help", "Help"), role=Role.SECTION)
        self.search = SearchBox(tr("Help", "Search the help"))
        self.search.setMaximumWidth(16777215)
        self.list = QListView()
        self.lines = QStandardItemModel(self.list)
        self.cells = FoundDelegate(self.list)
        self.nothing = label(tr("Help", "Nothing found in the help."), shade="text2", wraps=True)
        self.view = HelpView()
        self._dress_list()
        self._lay_out()
        self._connect()
        self._show_contents()

    def _dress_list(self) -> None:
        self.list.setProperty("kind", "found")
        self.list.setAccessibleName(tr("Help", "Contents"))
        self.list.setItemDelegate(self.cells)
        self.list.setModel(self.lines)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cells.has_hint = False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 6, 0)
        head.setSpacing(2)
        for button in (self.contents, self.back, self.on):
            head.addWidget(button)
        head.addSpacing(6)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        find = QHBoxLayout()
        find.setContentsMargins(16, 4, 16, 8)
        find.addWidget(self.search)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(6, 6, 6, 0)
        side.addWidget(self.nothing)
        side.addWidget(self.list, 1)
        self._side = QWidget()
        self._side.setLayout(side)
        self._line = hairline()
        self._line.setFixedHeight(16777215)
        self._line.setMinimumHeight(0)
        self._line.setFixedWidth(1)
        body.addWidget(self._side)
        body.addWidget(self._line)
        body.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(find)
        column.addWidget(hairline())
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.on.clicked.connect(self.go_on)
        self.contents.clicked.connect(self.toggle_contents)
        self.close_button.clicked.connect(self.closed)
        self.search.changed.connect(self._search)
        self.search.left.connect(self._to_list)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.view.help_wanted.connect(self.show_page)
        self.view.page_wanted.connect(self.page_wanted)

    # ---- pages

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page of the help; the first one where there is none of that key."""
        page = self.book.page(key) or self.book.page(FIRST[0])
        if page is None:
            return
        if self.current and self.current != page.key:
            self._before.append(self.current)
            self._after.clear()
        self._show(page)

    def go_back(self) -> bool:
        """To the page of help before; False when there is none."""
        return self._walk(self._before, self._after)

    def go_on(self) -> bool:
        """Forward again; False when there is nothing."""
        return self._walk(self._after, self._before)

    def _walk(self, source: list[str], target: list[str]) -> bool:
        page = self.book.page(source[-1]) if source else None
        if page is None:
            return False
        source.pop()
        target.append(self.current)
        self._show(page)
        return True

    def _show(self, page: HelpPage) -> None:
        self.current = page.key
        self.view.show_text(self.book.markdown(page), words=self.search.text().strip())
        self.title.set_words(page.title)
        self.back.setEnabled(bool(self._before))
        self.on.setEnabled(bool(self._after))
        self._lists = False
        self._fit()
        self._choose_current()

    # ---- contents and search

    @Slot()
    def toggle_contents(self) -> None:
        """Show the list of all pages, or the page again."""
        self._lists = not self._lists
        self._fit()
        (self.list if self._side.isVisibleTo(self) else self.view).setFocus()

    def _show_contents(self) -> None:
        self._fill([Found(page.title, icon=_ICONS.get(page.key, "document_text")) for page in self.book.pages])
        self._keys = [page.key for page in self.book.pages]
        self._choose_current()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.cells.query = words
        if not words:
            self._show_contents()
            self._lists = False
        else:
            found = self.book.find(words)
            icons = [_ICONS.get(match.page.key, "document_text") for match in found]
            self._keys = [match.page.key for match in found]
            self._fill([Found(match.page.title, match.line, icon) for match, icon in zip(found, icons, strict=True)])
            self._lists = True
            if self._keys:
                self.list.setCurrentIndex(self.lines.index(0, 0))
        self._fit()

    def _fill(self, lines: list[Found]) -> None:
        self.lines.clear()
        for found in lines:
            item = QStandardItem(found.title)
            item.setData(found, FOUND)
            item.setData(", ".join(filter(None, (found.title, found.second))), Qt.ItemDataRole.AccessibleTextRole)
            item.setData(found.second or found.title, Qt.ItemDataRole.ToolTipRole)
            item.setEditable(False)
            self.lines.appendRow(item)
        self.nothing.setVisible(not lines)

    def _choose_current(self) -> None:
        if self.current in self._keys and not self.search.text():
            self.list.setCurrentIndex(self.lines.index(self._keys.index(self.current), 0))

    @Slot()
    def _to_list(self) -> None:
        """Enter or ↓ in the box: with one more Enter the page opens."""
        if self._keys:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.show_page(self._keys[index.row()])
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- room and keys

    def _fit(self) -> None:
        both = self.width() >= _BOTH_FROM
        lists = both or self._lists
        self._side.setVisible(lists)
        self._line.setVisible(both)
        self.view.setVisible(both or not lists)
        self._side.setMaximumWidth(_LIST_WIDTH if both else 16777215)
        self._side.setMinimumWidth(_LIST_WIDTH if both else 0)
        self.contents.setVisible(not both)
        self.cells.two_lines = bool(self.search.text())
        self.list.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _walks(event):
            event.accept()  # in the help Alt+← and Alt+→ walk its own pages
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif alt and event.key() == Qt.Key.Key_Left:
            self.go_back()
        elif alt and event.key() == Qt.Key.Key_Right:
            self.go_on()
        else:
            super().keyPressEvent(event)


def _walks(event: QKeyEvent) -> bool:
    return event.key() in _WALKING and event.modifiers() == Qt.KeyboardModifier.AltModifier
