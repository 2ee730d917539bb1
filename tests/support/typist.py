"""Somebody who has a keyboard and nothing else: keys go to whatever has the focus, and are counted."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.tasks import TaskRunner

PATIENCE_MS = 120_000


class Typist:
    """Presses keys in a window. `strokes` counts them: a letter of Vietnamese, composed by the input method, is one."""

    def __init__(self, window: QWidget, qtbot: QtBot, *, tasks: TaskRunner) -> None:
        self.window, self._qtbot, self._tasks = window, qtbot, tasks
        self.strokes = 0

    def press(self, *keys: str) -> None:
        """Press keys by their names, such as "Ctrl+N", "Enter", "D"; then wait until the program is idle."""
        for name in keys:
            pressed = QKeySequence("Return" if name == "Enter" else name.replace("+Enter", "+Return"))[0]
            QTest.keyClick(self._target(), pressed.key(), pressed.keyboardModifiers())
            self.strokes += 1
            self.wait()

    def write(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._target(), event)
            self.strokes += 1

    def wait(self) -> None:
        """Until nothing is read or written any more."""
        QApplication.processEvents()
        self._qtbot.waitUntil(self._tasks.is_idle, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def _target(self) -> QWidget:
        """Where a key goes now; a closed dialog gives the focus back to the window, as a desktop does."""
        if QApplication.activePopupWidget() is None and QApplication.focusWidget() is None:
            self.window.activateWindow()
            QApplication.processEvents()
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found
