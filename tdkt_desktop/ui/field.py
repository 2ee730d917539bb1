"""What all fields of a form share, and the fields of plain text: label above, error and its cure below."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import tidy
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.abstract import AbstractWidget
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import IconLabel, label
from tdkt_desktop.ui.style import Role, Tone

PAUSE_MS = 600
"""Typing that rests so long is looked at; before, a text is only half written."""

Check = Callable[[str], str]
"""Gives what is wrong with a text, in the officer's words; empty when nothing is."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QWidget, metaclass=AbstractWidget):
    """A label, an input, and room for what is wrong with a proposed cure; Ctrl+S in it saves what stands there."""

    saved = Signal(str)  # the tidy text, when the field is left with another than before

    def __init__(self, title: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.title = title
        self._saved_text = ""
        self._offered = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.check_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = label(title, role=Role.SMALLSTRONG, shade="text2")
        name.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.installEventFilter(self)
        self._hint = label(hint, role=Role.SMALL, shade="text3", wraps=True)
        self._hint.setVisible(bool(hint))
        self._error = QWidget()
        said = QHBoxLayout()
        said.setSpacing(6)
        self._error_words = label("", role=Role.SMALL, shade=Tone.BAD.value, wraps=True)
        said.addWidget(IconLabel("error_circle", meaning=tr("Field", "Wrong"), tone=Tone.BAD, size=14))
        said.addWidget(self._error_words, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._error)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(2)
        self._below.addLayout(said, 1)
        self._error.hide()
        self.cure_button: Button | None = None
        column.addWidget(name)
        column.addWidget(editor)
        column.addWidget(self._hint)
        column.addWidget(self._error)

    # ---- what stands in it

    @abstractmethod
    def text(self) -> str:
        """What stands in the field."""

    @abstractmethod
    def set_text(self, text: str) -> None:
        """Show a saved text."""

    @abstractmethod
    def _left(self) -> None:
        """The field is left: save what stands there."""

    def commit(self) -> None:
        """Save what stands in the field now, as leaving it does."""
        self._left()

    @property
    def is_open(self) -> bool:
        """Whether a list of proposals stands under the input, which then gets the keys first."""
        return False

    # ---- what is wrong with it

    @property
    def error(self) -> str:
        """What is wrong now; empty when nothing is."""
        return self._error_words.text()

    def check_now(self) -> None:
        """Look at what stands in the field; a field that can only hold right things has nothing to look at."""

    def settle(self) -> None:
        """Look at once at what waits for a pause in typing."""
        if self._pause.isActive():
            self._pause.stop()
            self.check_now()

    def show_error(self, words: str, *, cure: str = "") -> None:
        """Say what is wrong under the field, with the value that would mend it as a button there; "" clears."""
        self._pause.stop()
        if words and (words, cure) == (self.error, self._offered):
            return  # the cure may have the cursor just now
        self._offered = cure
        self._error_words.setText(words)
        self._error.setVisible(bool(words))
        self._hint.setVisible(bool(self._hint.text()) and not words)
        self.editor.setProperty("bad", "true" if words else "false")
        self.editor.setAccessibleDescription(f"{words} {tr('Field', 'Take {value}', value=cure)}" if cure else words)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        if self.cure_button is not None:
            self.cure_button.hide()
            self.cure_button.deleteLater()
            self.cure_button = None
        if words and cure:
            self.cure_button = Button(tr("Field", "Take {value}", value=cure), kind="link").make_small()
            self.cure_button.clicked.connect(self._take_cure)
            self.cure_button.installEventFilter(self)
            self._below.addWidget(self.cure_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.cure_button.show()  # a layout shows it only later, too late for the cursor to go there
            self._fit_cure()

    def _fit_cure(self) -> None:
        """The cure stands behind the words where both have room in one line, else under them."""
        if self.cure_button is None:
            return
        words = self._error_words.fontMetrics().horizontalAdvance(self._error_words.text())
        has_room = words + self.cure_button.sizeHint().width() + 24 <= self.width()
        one_line, two_lines = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(one_line if has_room else two_lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cure()

    def go_to(self) -> None:
        """Put the cursor where the officer goes on: on the cure where there is one, else into the field."""
        (self.cure_button or self.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_cure(self) -> None:
        offered = self._offered
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_text(offered)
        self._saved_text = ""
        self._left()

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        saves = event.matches(QKeySequence.StandardKey.Save) and watched is self.editor
        if event.type() is QEvent.Type.ShortcutOverride and saves:
            event.accept()  # the window's Ctrl+S only says that everything is saved
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if saves:
            self.commit()
        elif watched is self.cure_button and event.key() in ENTER:
            self._take_cure()
        else:
            return watched is self.editor and self._takes(event)
        return True

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key in the input does something of this kind of field."""
        del event
        return False


class LineField(Field):
    """One line of text; `check` gives what is wrong while it is typed, `cure` what would be right instead."""

    def __init__(
        self,
        title: str,
        *,
        text: str = "",
        hint: str = "",
        check: Check | None = None,
        cure: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(title, self.line, hint=hint, parent=parent)
        self._check, self._cure = check, cure
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._left)
        self.set_text(text)

    def text(self) -> str:
        return tidy(self.line.text())

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)  # else the end of a long text shows
        self._saved_text = tidy(text)
        self.show_error("")

    def check_now(self) -> None:
        if self._check is not None:
            self._show_wrong(self._check(self.text()))

    def _typed(self) -> None:
        """Right words clear an error at once; a wrong text is told after a pause, or when it cannot become right."""
        words = self._check(self.text()) if self._check is not None else ""
        if not words or self.error or self._is_hopeless(self.text()):
            self._show_wrong(words)
        else:
            self._pause.start()

    def _show_wrong(self, words: str) -> None:
        self.show_error(words, cure=self._cure(self.text()) if words and self._cure is not None else "")

    def _is_hopeless(self, text: str) -> bool:
        """Whether no further letter can make the text right."""
        del text
        return False

    def _left(self) -> None:
        self.settle()
        text = self.text()
        if not self.error and text != self._saved_text:
            self._saved_text = text
            self.saved.emit(text)


class TextField(Field):
    """Two or more lines for long texts such as *Trích yếu* and *Kính gửi*."""

    def __init__(self, title: str, *, text: str = "", lines: int = 2, parent: QWidget | None = None) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        super().__init__(title, self.area, parent=parent)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * lines + 18)
        self.set_text(text)

    def text(self) -> str:
        return "\n".join(filter(None, map(tidy, self.area.toPlainText().splitlines())))

    def set_text(self, text: str) -> None:
        self.area.setPlainText(text)
        self._saved_text = self.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and watched is self.area:
            self._left()
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        text = self.text()
        if not self.error and text != self._saved_text:
            self._saved_text = text
            self.saved.emit(text)
