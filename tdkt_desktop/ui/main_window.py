"""The window: sidebar, top bar, the open page, status bar; palette, toast and errors over it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.step import Step
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import help_verbs, icons, style
from tdkt_desktop.ui.errors import ErrorBorder
from tdkt_desktop.ui.finding import Ground, Recents, answer
from tdkt_desktop.ui.floats import Toast
from tdkt_desktop.ui.found_deeds import FoundDeeds
from tdkt_desktop.ui.frame_keys import FrameKeys
from tdkt_desktop.ui.help_book import KEYS_PAGE
from tdkt_desktop.ui.help_place import HelpPlace
from tdkt_desktop.ui.office_state import OfficeState
from tdkt_desktop.ui.page_stack import PageStack
from tdkt_desktop.ui.pages import PAGES, PageEntry
from tdkt_desktop.ui.palette import Find, FoundGroup, Palette
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.sidebar import Sidebar
from tdkt_desktop.ui.status_bar import StatusBar, TaskCard, TaskView
from tdkt_desktop.ui.top_bar import TopBar, lowered
from tdkt_desktop.ui.window_memory import WindowMemory

LEAST_WIDTH, LEAST_HEIGHT = 680, 300


class MainWindow(QWidget):
    """The frame. `find` answers the palette with people, units, decisions and documents."""

    closing = Signal()

    def __init__(self, seam: Seam, *, title: str, pages: Sequence[PageEntry] = PAGES, find: Find | None = None) -> None:
        super().__init__()
        self.seam = seam
        self._find = find
        self._first_year = seam.office.today.year
        self._was_shown = False
        self.setWindowTitle(title)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(pages)
        self.top = TopBar()
        self.stack = PageStack(seam, pages)
        self.status = StatusBar()
        self.help_place = HelpPlace(self.stack, settings=seam.settings)
        self._lay_out()
        self.toast = Toast(self)
        self.task_view = TaskView(seam.tasks, status=self.status, card=TaskCard(self))
        self.errors = ErrorBorder(self, has_help=self._has_help)
        self.keys = FrameKeys(self, stack=self.stack, regions=self.regions, say=self._say)
        folder = str(getattr(seam.office, "folder", ""))
        self._memory = WindowMemory(seam.settings, office=folder)
        recents = Recents(seam.settings, office=folder)
        self.deeds = FoundDeeds(
            self.stack, tasks=seam.tasks, help_place=self.help_place, recents=recents, say=self._say
        )
        self.state = OfficeState(seam, status=self.status)
        self._connect()
        self._recall()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.help_place.splitter, 1)
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
        self.top.find_wanted.connect(self._find_typed)
        self.top.undo_wanted.connect(seam.undo)
        self.top.step_unwanted.connect(seam.undo_alone)
        self.top.redo_wanted.connect(self.redo)
        self.top.help_wanted.connect(self.help)
        self.stack.opened.connect(self._page_opened)
        self.stack.counted.connect(self.status.set_words)
        self.stack.waiting.connect(self._wait)
        self.help_place.changed.connect(self._fit)
        self.help_place.closed.connect(self.keys.give_focus)
        self.errors.help_wanted.connect(self.help)
        self.help_place.page_wanted.connect(self.open_page)
        self.toast.undo_wanted.connect(self.undo)
        seam.step_done.connect(self._say_done)
        seam.step_undone.connect(self._say_undone)
        seam.step_redone.connect(self._say_redone)
        seam.past_changed.connect(self.top.show_past)
        seam.failed.connect(self.errors.show)
        seam.year_changed.connect(self._show_years)
        seam.page_wanted.connect(self.open_page)
        seam.words_wanted.connect(self._say)

    # ---- Actions

    @cached_property
    def palette_box(self) -> Palette:
        """The palette, made when it is first called for."""
        box = Palette(self, find=self.answer)
        box.chosen.connect(self.deeds.take)
        box.closed.connect(self.keys.give_focus)
        return box

    def undo(self) -> None:
        """Take back the last Step, or say that there is none."""
        if self.seam.undo() is None:
            self._say(tr("Window", "There is nothing to undo."))

    def open_steps(self) -> None:
        """The last Steps, each to be undone alone."""
        self.top.open_steps()

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

    # ---- pages

    @Slot(str)
    @Slot(str, object)
    def open_page(self, key: str, record: object = None) -> None:
        """Show a page, made when it is first opened, and there a record."""
        self.help_place.follow(self.stack.current, key)
        self.stack.open(key, record)

    def go_back(self) -> None:
        """Alt+←: one step back in the page, then to the page before."""
        self.stack.go_back()

    def go_on(self) -> None:
        """Alt+→: forward again."""
        self.stack.go_on()

    @Slot(str)
    def _page_opened(self, key: str) -> None:
        self.sidebar.set_current(key)
        if "palette_box" in vars(self):
            self.palette_box.hide()
        self.seam.settings.set("page", key)
        self._fit()
        self.keys.give_focus()

    @Slot(str, int)
    def _wait(self, key: str, count: int) -> None:
        self.sidebar.set_waiting({key: count})

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

    @Slot(str)
    def _find_typed(self, typed: str) -> None:
        self.palette_box.open(typed)

    def answer(self, text: str) -> list[FoundGroup]:
        """What the palette shows for a text."""
        page = self.stack.page
        ground = Ground(
            entries=tuple(self.stack.entries.values()),
            here=self.stack.current,
            verbs=help_verbs.live(page) if page is not None else (),
            all_verbs=help_verbs.all_verbs(),
            help_pages=self.help_place.book.pages,
        )
        return answer(text, find=self._find, ground=ground, recents=self.deeds.recents)

    def help(self) -> None:
        """F1: the help of the open page."""
        self.help_place.open(self.stack.help_page)

    def _has_help(self) -> bool:
        return self.help_place.book.page(self.stack.current) is not None

    def show_keys(self) -> None:
        """Ctrl+/: all keys of the open page."""
        self.help_place.open(KEYS_PAGE)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 stops, in order."""
        page, panel = self.stack.page, self.help_place.panel
        of_page = page.regions() if page is not None and self.stack.isVisible() else []
        return [self.sidebar, *of_page, *([panel.view] if panel is not None else [])]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.answer(event):
            super().keyPressEvent(event)

    # ---- size and memory

    def toggle_sidebar(self) -> None:
        """Full sidebar or rail, remembered; below 1,100 pixels it is always the rail."""
        settings = self.seam.settings
        settings.set("sidebar_narrow", not settings.flag("sidebar_narrow"))
        self._fit()

    def toggle_whole_screen(self) -> None:
        """F11: the whole screen, and back."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.keys.give_focus()  # else the first thing in the window has it: the sidebar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.help_place.width_beside(self.width())
        short, narrow = self.height() < style.SHORT_BELOW, room < style.NARROW_BELOW
        rail = room < style.RAIL_BELOW or self.seam.settings.flag("sidebar_narrow")
        if rail != self.sidebar.is_rail:
            self.sidebar.set_rail(rail=rail)
        self.top.set_narrow(narrow=self.width() < style.RAIL_BELOW, least=self.width() < style.NARROW_BELOW)
        self.help_place.fit(self.width())
        self.status.setVisible(not short)
        if self.stack.page is not None:
            self.stack.page.fit(short=short, narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            icons.forget()  # the window was moved to another screen

    def _recall(self) -> None:
        self._memory.restore(self)
        self._show_years()
        self.seam.refresh_past()
        page = self._memory.page(tuple(self.stack.entries))
        self.open_page(page, self._memory.record(page))

    def closeEvent(self, event: QCloseEvent) -> None:
        record = self.stack.page.open_record() if self.stack.page is not None else None
        self._memory.keep(self, page=self.stack.current, record=record)
        self.closing.emit()
        super().closeEvent(event)
