"""Where the help stands: beside the page while there is room, over it in a small window; made when asked for, freed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter

from tdkt_desktop.settings import Settings
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import help_keys, help_verbs, style
from tdkt_desktop.ui.help_book import HelpBook
from tdkt_desktop.ui.page_stack import PageStack

if TYPE_CHECKING:
    from tdkt_desktop.ui.help_panel import HelpPanel

LEAST, MOST = 320, 640
"""How narrow and how wide the help stands beside a page."""


class HelpPlace(QObject):
    """Opens and closes the help beside the pages. `changed` when the room for the page is another."""

    changed = Signal()
    closed = Signal()
    page_wanted = Signal(str)

    def __init__(self, stack: PageStack, *, settings: Settings) -> None:
        super().__init__(stack)
        self._stack, self._settings = stack, settings
        self.panel: HelpPanel | None = None
        self.book = HelpBook(self._live_keys)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(stack)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.splitterMoved.connect(self._keep_width)
        self.splitter.installEventFilter(self)
        self._later = QTimer(self)  # the page gives way only once it was laid out anew
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._share)
        self._is_over = False

    def width_beside(self, room: int) -> int:
        """How much of a window of `room` pixels the help takes from the page: nothing when closed or over it."""
        if self.panel is None or room < style.RAIL_BELOW:
            return 0
        return min(max(self._settings.number("help_width"), LEAST), MOST, room - 2 * style.SIDEBAR_WIDTH - LEAST)

    def open(self, key: str) -> None:
        """Show a page of the help; a help that is open goes there."""
        if self.panel is None:
            from tdkt_desktop.ui.help_panel import HelpPanel  # an officer's start spares it

            self.panel = HelpPanel(self.book)
            self.panel.closed.connect(self.close)
            self.panel.page_wanted.connect(self._go_to)
            self.splitter.addWidget(self.panel)
            self.splitter.setStretchFactor(1, 0)
            self.panel.show()
            self.changed.emit()
        self.panel.show_page(key)
        self.panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close(self) -> None:
        """Put the help away; nothing of it stays."""
        if self.panel is None:
            return
        panel, self.panel = self.panel, None
        self._stack.show()
        panel.hide()
        panel.setParent(None)
        panel.deleteLater()
        self.changed.emit()
        self.closed.emit()

    def fit(self, room: int) -> None:
        """The window has another width."""
        beside = self.width_beside(room)
        self._is_over = self.panel is not None and not beside
        self._stack.setVisible(not self._is_over)
        if self.panel is not None:
            self.panel.setMinimumWidth(LEAST if beside else 0)
            self.panel.setMaximumWidth(MOST if beside else 16777215)
            self._share()
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        splitter = getattr(self, "splitter", None)  # gone while Python takes a closed window apart
        if watched is splitter and event.type() is QEvent.Type.Resize:
            self._later.start()
        return False

    def _share(self) -> None:
        """The help keeps its width, the page takes the rest."""
        beside = self.width_beside(self.splitter.window().width())
        if beside:
            self.splitter.setSizes([max(self.splitter.width() - beside - 1, 1), beside])

    def follow(self, before: str, now: str) -> None:
        """Another page of the program was opened: the help of the one goes on to the help of the other."""
        if self._is_over:
            self.close()
        elif self.panel is not None and self.panel.current == before:
            self.panel.show_page(now)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        self.page_wanted.emit(key)

    def _keep_width(self) -> None:
        if self.panel is not None and not self._is_over:
            self._settings.set("help_width", min(max(self.panel.width(), LEAST), MOST))

    def _live_keys(self) -> str:
        page = self._stack.page
        if page is None or self.panel is None:
            return ""
        entry = self._stack.entries[self._stack.current]
        lines = help_verbs.live_key_lines(page, counters=tr("Keys", "Show the rows of one counter above the table"))
        return f"**{tr('Page', entry.title)}**\n\n{help_keys.markdown(lines)}"
