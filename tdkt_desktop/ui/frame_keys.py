"""The keys of the window: what each is bound to, the round that F6 goes, and an answer for keys that a page lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import help_keys, help_verbs
from tdkt_desktop.ui.page_stack import PageStack

Say = Callable[[str], None]
Regions = Callable[[], Sequence[QWidget]]


class FrameKeys(QObject):
    """Binds the keys of `help_keys.FRAME` to methods of the window or of itself, and answers the shared keys."""

    def __init__(self, window: QWidget, *, stack: PageStack, regions: Regions, say: Say) -> None:
        super().__init__(window)
        self._stack, self._regions, self._say = stack, regions, say
        for key in help_keys.FRAME:
            slot = getattr(self, key.deed, None) or getattr(window, key.deed)
            QShortcut(QKeySequence(key.keys), window).activated.connect(slot)
        for entry in stack.entries.values():
            if entry.number:
                shortcut = QShortcut(QKeySequence(f"Ctrl+{entry.number}"), window)
                shortcut.setProperty("page", entry.key)
                shortcut.activated.connect(self._open_by_key)

    def answer(self, event: QKeyEvent) -> bool:
        """Do what a shared key means here, wherever the focus is; say why where it means nothing. True when known."""
        sequence = QKeySequence(event.keyCombination())
        key = next((one for one in help_keys.SHARED if QKeySequence(one.keys) == sequence), None)
        if key is None:
            return False
        page = self._stack.page
        verbs = help_verbs.live(page) if page is not None else []
        verb = next((one for one in verbs if one.key and QKeySequence(one.key) == sequence), None)
        if verb is not None:
            verb.do()
        elif key.missing:
            entry = self._stack.entries.get(self._stack.current)
            title = tr("Page", entry.title) if entry is not None else ""
            self._say(tr("Keys", key.missing, page=title))
        else:
            self._save()
        return True

    def _save(self) -> None:
        """What is being typed counts as left, and is kept; everything else is saved already."""
        typed = QApplication.focusWidget()
        if isinstance(typed, QLineEdit | QPlainTextEdit):
            typed.clearFocus()
            typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(tr("Window", "Everything is saved already."))

    def _open_by_key(self) -> None:
        self._stack.open(str(self.sender().property("page")))

    # ---- focus

    def go_to_filter(self) -> None:
        """Ctrl+F: the filter of the page in sight."""
        if self._stack.page is not None:
            self._stack.page.go_to_filter()

    def give_focus(self) -> None:
        """Put the focus where the work of the page in sight is done."""
        if self._stack.page is not None:
            head, *work = self._stack.page.regions()
            any(focus_in(region) for region in (*work, head))

    def next_region(self) -> None:
        """F6: on to the next part of the window."""
        self._step(1)

    def previous_region(self) -> None:
        """Shift+F6: back to the part before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        regions = self._regions()
        focus = QApplication.focusWidget()
        inside = [place for place, region in enumerate(regions) if focus is not None and _holds(region, focus)]
        for move in range(1, len(regions) + 1):
            place = ((inside[-1] if inside else 0) + step * move) % len(regions)
            if focus_in(regions[place]):
                return


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def focus_in(region: QWidget) -> bool:
    """Give the focus to a region or to the first thing in it that takes it; False when it is not in sight."""
    if not region.isVisible():
        return False
    if region.focusPolicy() != Qt.FocusPolicy.NoFocus:
        region.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    for widget in region.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(region) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
