"""The window: sidebar, top bar, the open page, status bar; palette, toast and errors over it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.step import Step
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import icons, style
from tdkt_desktop.ui.errors import ErrorBorder
from tdkt_desktop.ui.finding import answer
from tdkt_desktop.ui.floats import Toast
from tdkt_desktop.ui.page_stack import PageStack
from tdkt_desktop.ui.pages import PAGES, PageEntry
from tdkt_desktop.ui.palette import Find, Found, FoundGroup, Palette
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.sidebar import Sidebar
from tdkt_desktop.ui.status_bar import StatusBar, TaskCard, TaskView
from tdkt_desktop.ui.top_bar import TopBar, lowered

LEAST_WIDTH, LEAST_HEIGHT = 680, 300


class MainWindow(QWidget):
    """The frame. `find` answers the palette with people, units, decisions and documents."""

    help_wanted = Signal(str)  # key of the page
    closing = Signal()

    def __init__(self, seam: Seam, *, title: str, pages: Sequence[PageEntry] = PAGES, find: Find | None = None) -> None:
        super().__init__()
        self.seam = seam
        self._find = find
        self._first_year = seam.office.today.year
        self.setWindowTitle(title)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(pages)
        self.top = TopBar()
        self.stack = PageStack(seam, pages)
        self.status = StatusBar()
        self._lay_out()
        self.toast = Toast(self)
        self.task_view = TaskView(seam.tasks, status=self.status, card=TaskCard(self))
        self.errors = ErrorBorder(self)
        self._connect()
        self._bind_keys()
        self._recall()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        seam = self.seam
        self.sidebar.chosen.connect(self.open_page)
        self.top.year_chosen.connect(seam.choose_year)
        self.top.find_wanted.connect(self.open_palette)
        self.top.undo_wanted.connect(seam.undo)
        self.top.help_wanted.connect(self.help)
        self.stack.opened.connect(self._page_opened)
        self.stack.counted.connect(self.status.set_words)
        self.stack.waiting.connect(self._wait)
        self.toast.undo_wanted.connect(self.undo)
        seam.step_done.connect(self._say_done)
        seam.step_undone.connect(self._say_undone)
        seam.step_redone.connect(self._say_redone)
        seam.past_changed.connect(self.top.show_past)
        seam.failed.connect(self.errors.show)
        seam.year_changed.connect(self._show_years)
        seam.page_wanted.connect(self.open_page)
        seam.words_wanted.connect(self._say)

    def _bind_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+S", self._say_saved),
            ("Ctrl+B", self.toggle_sidebar),
            ("Ctrl+F", self._go_to_filter),
            ("F6", self._next_region),
            ("Shift+F6", self._previous_region),
            ("F11", self._toggle_whole_screen),
            ("F1", self.help),
            ("Alt+Left", self.stack.go_back),
            ("Alt+Right", self.stack.go_on),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for entry in self.stack.entries.values():
            if entry.number:
                shortcut = QShortcut(QKeySequence(f"Ctrl+{entry.number}"), self)
                shortcut.setProperty("page", entry.key)
                shortcut.activated.connect(self._open_by_key)

    # ---- Actions

    @cached_property
    def palette_box(self) -> Palette:
        """The palette, made when it is first called for."""
        box = Palette(self, find=self.answer)
        box.chosen.connect(self._found)
        box.closed.connect(self._give_focus)
        return box

    def undo(self) -> None:
        """Take back the last Step, or say that there is none."""
        if self.seam.undo() is None:
            self._say(tr("Window", "There is nothing to undo."))

    def redo(self) -> None:
        """Do again the Step taken back last, or say that there is none."""
        if self.seam.redo() is None:
            self._say(tr("Window", "There is nothing to do again."))

    @Slot(object)
    def _say_done(self, step: Step) -> None:
        self.toast.say(tr("Window", "Done: {step}", step=lowered(say(step.name))), can_undo=True)

    @Slot(object)
    def _say_undone(self, step: Step) -> None:
        self.toast.say(tr("Window", "Undone: {step}", step=lowered(say(step.name))), can_undo=False)

    @Slot(object)
    def _say_redone(self, step: Step) -> None:
        self.toast.say(tr("Window", "Done again: {step}", step=lowered(say(step.name))), can_undo=True)

    @Slot(str)
    def _say(self, words: str) -> None:
        self.toast.say(words, can_undo=False)

    def _say_saved(self) -> None:
        self._say(tr("Window", "Everything is saved already."))

    # ---- pages

    @Slot(str)
    @Slot(str, object)
    def open_page(self, key: str, record: object = None) -> None:
        """Show a page, made when it is first opened, and there a record."""
        self.stack.open(key, record)

    @Slot(str)
    def _page_opened(self, key: str) -> None:
        self.sidebar.set_current(key)
        self.seam.settings.set("page", key)
        self._fit()
        self._give_focus()

    @Slot(str, int)
    def _wait(self, key: str, count: int) -> None:
        self.sidebar.set_waiting({key: count})

    def _open_by_key(self) -> None:
        self.open_page(str(self.sender().property("page")))

    def set_first_year(self, year: int) -> None:
        """The first year with records: where the menu of years ends."""
        self._first_year = year
        self._show_years()

    def _show_years(self) -> None:
        this_year = self.seam.office.today.year
        self.top.year.set_years(self.seam.year, this_year=this_year, first_year=self._first_year)
        self.top.set_past(past=self.seam.year < this_year)

    # ---- palette, help

    def open_palette(self) -> None:
        """Find everything."""
        self.palette_box.open()

    def answer(self, text: str) -> list[FoundGroup]:
        """What the palette shows for a text."""
        page = self.stack.page
        verbs = page.verbs() if page is not None else ()
        return answer(text, find=self._find, entries=self.stack.entries.values(), verbs=verbs)

    @Slot(object)
    def _found(self, found: Found) -> None:
        if found.do is not None:
            found.do()
        else:
            self.open_page(found.page, found.record)

    def help(self) -> None:
        """Ask for the help of the open page."""
        self.help_wanted.emit(self.stack.current)

    # ---- focus

    def _give_focus(self) -> None:
        page = self.stack.page
        regions = page.regions() if page is not None else []
        if regions:
            _focus_in(regions[1] if len(regions) > 1 else regions[0])

    def _go_to_filter(self) -> None:
        if self.stack.page is not None:
            self.stack.page.go_to_filter()

    def _next_region(self) -> None:
        self._step_region(1)

    def _previous_region(self) -> None:
        self._step_region(-1)

    def _step_region(self, step: int) -> None:
        page = self.stack.page
        regions = [self.sidebar, *(page.regions() if page is not None else [])]
        focus = QApplication.focusWidget()
        inside = [place for place, region in enumerate(regions) if focus is not None and _holds(region, focus)]
        for move in range(1, len(regions) + 1):
            place = ((inside[-1] if inside else 0) + step * move) % len(regions)
            if _focus_in(regions[place]):
                return

    # ---- size and memory

    def toggle_sidebar(self) -> None:
        """Full sidebar or rail, remembered; below 1,100 pixels it is always the rail."""
        settings = self.seam.settings
        settings.set("sidebar_narrow", not settings.flag("sidebar_narrow"))
        self._fit()

    def _toggle_whole_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short, narrow = self.height() < style.SHORT_BELOW, self.width() < style.NARROW_BELOW
        rail = self.width() < style.RAIL_BELOW or self.seam.settings.flag("sidebar_narrow")
        if rail != self.sidebar.is_rail:
            self.sidebar.set_rail(rail=rail)
        self.top.set_narrow(narrow=self.width() < style.RAIL_BELOW)
        self.status.setVisible(not short)
        if self.stack.page is not None:
            self.stack.page.fit(short=short, narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            icons.forget()  # the window was moved to another screen

    def _recall(self) -> None:
        kept = QByteArray.fromBase64(self.seam.settings.text("window_geometry").encode())
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(1280, 720)
        self._show_years()
        self.seam.refresh_past()
        first = next(iter(self.stack.entries), "")
        page = self.seam.settings.text("page")
        self.open_page(page if page in self.stack.entries else first)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.seam.settings.set("window_geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.closing.emit()
        super().closeEvent(event)


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _focus_in(region: QWidget) -> bool:
    """Give the focus to a region or to the first thing in it that takes it."""
    if region.focusPolicy() != Qt.FocusPolicy.NoFocus:
        region.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    for widget in region.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(region) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
