"""The base of every page: a head with title, facts and at most four verbs, strips below it, and a body.

A page asks a Reader for rows, shows them, calls Actions through its Seam, and refreshes when a Step touched its tables.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, TitleLabel, hairline
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

MOST_VERBS = 4
NEXT_KEY = "Alt+Return"


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do on a page: what it is called, a bound method that does it, its icon and key."""

    words: str
    do: Callable[[], object]
    icon: str = ""
    key: str = ""
    is_filled: bool = False


class VerbRow(QWidget):
    """Verbs as buttons; the filled one stands at the outer end, and what has no room under ⋯."""

    def __init__(self, *, filled_first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled_first = filled_first
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.buttons: list[Button] = []
        self.verbs: list[Verb] = []
        self._folded: list[Verb] = []
        self._shortcuts: list[QShortcut] = []
        self.more = Button(tr("Page", "More"), kind="icon", icon="more_horizontal")
        self.more.clicked.connect(self._open_more)
        self._row.addWidget(self.more)
        self.more.hide()

    def set_verbs(self, verbs: Sequence[Verb], *, owner: QWidget) -> None:
        """Show these; their keys work while `owner` or something in it has the focus."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)  # until it is gone, two of one key would silence each other
            shortcut.deleteLater()
        self.verbs = sorted(verbs, key=_filled_last, reverse=self._filled_first)
        self.buttons, self._shortcuts = [], []
        shown = self.verbs[:MOST_VERBS] if self._filled_first else self.verbs[-MOST_VERBS:]
        for place, verb in enumerate(shown):
            button = Button(verb.words, kind="filled" if verb.is_filled else "plain", icon=verb.icon, key=verb.key)
            button.clicked.connect(verb.do)
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        for verb in self.verbs:
            if verb.key:
                shortcut = QShortcut(QKeySequence(verb.key), owner)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(verb.do)
                self._shortcuts.append(shortcut)

    def fit(self, room: int) -> None:
        """Fold verbs from the inner end until the rest fits; the outermost always stays."""
        inward = self.buttons[::-1] if not self._filled_first else self.buttons
        over = len(self.verbs) - len(self.buttons)
        shown, taken = 0, 0
        for button in inward:
            taken += button.sizeHint().width() + 8
            more = 40 if over or shown + 1 < len(inward) else 0
            if shown and taken + more > room:
                break
            shown += 1
        for place, button in enumerate(inward):
            button.setVisible(place < shown)
        left = len(self.verbs) - shown
        self._folded = self.verbs[shown:] if self._filled_first else self.verbs[:left]
        self.more.setVisible(bool(self._folded))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in self._folded:
            entry = QAction(verb.words, menu)
            if verb.key:
                entry.setShortcut(QKeySequence(verb.key))
                entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the page's own key acts
            entry.triggered.connect(verb.do)
            menu.addAction(entry)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


class PageHead(QWidget):
    """Title, one line of facts, verbs at the right; where the height is short, the facts stand beside the title."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(tr("Page", "Back"), kind="icon", icon="arrow_left", key="Alt+←")
        self.back.hide()
        self.title = TitleLabel(title, role=Role.TITLE)
        self.extra = QHBoxLayout()  # a chip beside the title
        self._below = ElidedLabel(role=Role.SMALL, shade="text2")
        self._beside = ElidedLabel(role=Role.SMALL, shade="text2")
        self.verbs = VerbRow()
        self._facts = ""
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.back)
        first.addWidget(self.title)
        first.addLayout(self.extra)
        first.addWidget(self._beside, 1)
        first.addStretch(0)
        self._left = QVBoxLayout()
        self._left.setSpacing(1)
        self._left.addLayout(first)
        self._left.addWidget(self._below)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self.verbs, 0)
        self.set_short(short=False)

    def set_facts(self, words: str) -> None:
        """One line of facts under (or beside) the title."""
        self._facts = words
        self._below.set_words(words)
        self._beside.set_words(words)

    def set_short(self, *, short: bool) -> None:
        """Whether the window is low."""
        self._is_short = short
        self._below.setVisible(not short)
        self._beside.setVisible(short)
        self._row.setContentsMargins(style.PAGE_LEFT, 6 if short else 12, style.PAGE_RIGHT, 4 if short else 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width between title and verbs."""
        title = self.title.sizeHint().width() + (40 if not self.back.isHidden() else 0)
        if self._is_short and self._facts:
            title += min(self._beside.sizeHint().width() + 8, 200)
        self.verbs.fit(self.width() - style.PAGE_LEFT - style.PAGE_RIGHT - 16 - title)


class Page(QWidget):
    """One screen. Subclasses set `tables` and override `refresh`; they are made once and kept alive."""

    help_page = ""  # the page of the help that tells of this one, where it is not the page's own
    tables: frozenset[str] = frozenset()  # a Step that touches one of these calls `refresh`
    count_words = Signal(str)  # what the page counts, for the status bar
    waiting_changed = Signal(int)  # things that wait for the officer, for the sidebar

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seam = seam
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.counted = ""
        self.is_short = False
        self.is_narrow = False
        self.head = PageHead(title)
        self.strips = QVBoxLayout()
        self.strips.setContentsMargins(style.PAGE_LEFT, 0, style.PAGE_RIGHT, 0)
        self.strips.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self.strips)
        whole.addSpacing(8)
        whole.addWidget(hairline())
        whole.addLayout(self.body, 1)
        whole.addStretch()  # keeps head and strips at the top also where the body is put away

    # ---- what a page tells

    def set_verbs(self, *verbs: Verb) -> None:
        """What can be done here: at most four buttons, the rest under ⋯ and in the palette.

        Alt+Enter is the filled one, where it has no key of its own.
        """
        keyed = [replace(verb, key=NEXT_KEY) if verb.is_filled and not verb.key else verb for verb in verbs]
        self.head.verbs.set_verbs(keyed, owner=self)
        self.head.fit()

    def verbs(self) -> Sequence[Verb]:
        """What can be done here, for the palette."""
        return self.head.verbs.verbs

    def set_facts(self, words: str) -> None:
        """One line of facts under the title."""
        self.head.set_facts(words)

    def set_title(self, title: str) -> None:
        """Another title, such as the name of the round that is open."""
        self.head.title.setText(title)
        self.setAccessibleName(title)
        self.head.fit()

    def count(self, words: str) -> None:
        """What the page counts, in the status bar."""
        self.counted = words
        self.count_words.emit(words)

    # ---- what a page is told

    def refresh(self, changed: frozenset[str]) -> None:
        """Read again; `changed` are the tables that a Step touched, empty when the page is first shown."""

    def show_year(self, year: int) -> None:
        """Another year was chosen; most pages read again."""
        del year
        self.refresh(frozenset())

    def show_record(self, record: object) -> None:
        """Go to a record: from the palette, a link or another page."""

    def open_record(self) -> object:
        """What `show_record` would open again at the next start; None when nothing is open."""
        return None

    def go_to_filter(self) -> None:
        """Ctrl+F: go to the filter."""

    def go_back(self) -> bool:
        """Alt+←: one step back within the page; False when it stands at its first view."""
        return False

    def regions(self) -> Sequence[QWidget]:
        """Where F6 stops on this page, in order."""
        return [self]

    def fit(self, *, short: bool, narrow: bool) -> None:
        """The window has another size: low (under 520) or narrow (under 800 logical pixels)."""
        self.is_short, self.is_narrow = short, narrow
        self.head.set_short(short=short)
        self.strips.setSpacing(4 if short else 8)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "head"):
            self.head.fit()


def _filled_last(verb: Verb) -> bool:
    return verb.is_filled
