"""Fields of a form: label above, error below in words, saved when the field is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tdkt_desktop.domain.dates import DateImpossible, PartialDate, parse_vietnamese_date, short_partial
from tdkt_desktop.domain.text import fold, tidy
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import IconLabel, label
from tdkt_desktop.ui.style import Role, Tone

Check = Callable[[str], str]
"""Gives what is wrong with a text, in the officer's words; empty when nothing is."""


class _Unread(Enum):
    """What a date field gives for a text that is no date."""

    UNREAD = "unread"


UNREAD = _Unread.UNREAD


class Field(QWidget):
    """A label, an input, and room for what is wrong with a proposed cure; base of the fields below."""

    saved = Signal(str)  # the tidy text, when the field is left with another than before

    def __init__(self, title: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.title = title
        self._saved_text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = label(title, role=Role.SMALLSTRONG, shade="text2")
        name.setBuddy(editor)
        editor.setAccessibleName(title)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._line.addWidget(editor, 1)
        self._hint = label(hint, role=Role.SMALL, shade="text3", wraps=True)
        self._hint.setVisible(bool(hint))
        self._error = QWidget()
        below = QHBoxLayout(self._error)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        self._error_words = label("", role=Role.SMALL, shade=Tone.BAD.value, wraps=True)
        below.addWidget(IconLabel("error_circle", meaning=tr("Field", "Wrong"), tone=Tone.BAD, size=14))
        below.addWidget(self._error_words, 1)
        self._error.hide()
        self.cure_button: Button | None = None
        column.addWidget(name)
        column.addLayout(self._line)
        column.addWidget(self._hint)
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """What is wrong now; empty when nothing is."""
        return self._error_words.text()

    def show_error(self, words: str, *, cure: str = "") -> None:
        """Say what is wrong under the field, with the value that would mend it as a button beside; "" clears."""
        self._error_words.setText(words)
        self._error.setVisible(bool(words))
        self._hint.setVisible(bool(self._hint.text()) and not words)
        self.editor.setProperty("bad", "true" if words else "false")
        self.editor.setAccessibleDescription(words)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        if self.cure_button is not None:
            self.cure_button.deleteLater()
            self.cure_button = None
        if words and cure:
            self.cure_button = Button(tr("Field", "Take {value}", value=cure))
            self.cure_button.setProperty("cure", cure)
            self.cure_button.clicked.connect(self._take_cure)
            self._line.addWidget(self.cure_button)

    def text(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show a saved text."""
        raise NotImplementedError

    def _take_cure(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self.set_text(str(button.property("cure")))
        self._saved_text = ""
        self._left()

    def _left(self) -> None:
        raise NotImplementedError


class LineField(Field):
    """One line of text; `check` gives what is wrong while it is typed."""

    def __init__(
        self, title: str, *, text: str = "", hint: str = "", check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        super().__init__(title, self.line, hint=hint, parent=parent)
        self._check = check
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

    def _typed(self) -> None:
        self.show_error(self._check(self.text()) if self._check is not None else "")

    def _left(self) -> None:
        text = self.text()
        if not self.error and text != self._saved_text:
            self._saved_text = text
            self.saved.emit(text)


class TextField(Field):
    """Two or more lines for long texts such as *Trích yếu* and *Kính gửi*; saved with `commit`."""

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

    def commit(self) -> None:
        """Save what was typed: the form calls it when the focus leaves."""
        self._left()

    def _left(self) -> None:
        text = self.text()
        if text != self._saved_text:
            self._saved_text = text
            self.saved.emit(text)


class DateField(LineField):
    """A date as officers type it: 5/12/26, 05122026, 5.12, hôm nay, +7; shown as 05/12/2026 when left.

    `day()` gives a date, a partial date (only where `partial`), None when empty, or `UNREAD`.
    """

    def __init__(
        self, title: str, *, today: date, partial: bool = False, hint: str = "", parent: QWidget | None = None
    ) -> None:
        self._today, self._partial = today, partial
        super().__init__(title, hint=hint, check=self._wrong, parent=parent)
        self.line.setPlaceholderText(tr("Field", "day/month/year"))

    def day(self) -> date | PartialDate | _Unread | None:
        """The date that stands in the field."""
        try:
            found = read_day(self.text(), today=self._today)
        except DateImpossible:
            return UNREAD
        if isinstance(found, PartialDate) and not self._partial:
            return UNREAD
        return found

    def set_day(self, day: date | PartialDate | None) -> None:
        """Show a date."""
        self.set_text(_shown(day))

    def _wrong(self, text: str) -> str:
        try:
            found = read_day(text, today=self._today)
        except DateImpossible:
            return tr("Field", "There is no such day: “{text}”", text=text)
        if found is UNREAD:
            return tr("Field", "Not a date: “{text}”", text=text)
        if isinstance(found, PartialDate) and not self._partial:
            return tr("Field", "The day is missing: “{text}”", text=text)
        return ""

    def _typed(self) -> None:
        if len(self.text()) >= 8:
            super()._typed()
        else:
            self.show_error("")  # an unfinished date is not yet a wrong one

    def _left(self) -> None:
        self.show_error(self._wrong(self.text()))
        day = self.day()
        if not self.error and day is not UNREAD:
            shown = _shown(day if isinstance(day, date | PartialDate) else None)
            if shown != self.line.text():
                self.line.setText(shown)
            super()._left()


def read_day(text: str, *, today: date) -> date | PartialDate | _Unread | None:
    """Read a date as it is typed. None for an empty text, `UNREAD` for no date. Raises `DateImpossible`."""
    plain = fold(text)
    if not plain:
        return None
    if plain in (fold(tr("Field", "today")), "t"):
        return today
    if plain[0] in "+-" and plain[1:].isdigit() and len(plain) <= 5:
        return today + timedelta(days=int(plain))
    found = parse_vietnamese_date(text)
    if found is None:
        found = parse_vietnamese_date(f"{text}/{today.year}")  # 5/12 and 5.12 are of this year
    if found is None:
        return UNREAD
    return found.first if found.precision == "day" else found


def _shown(day: date | PartialDate | None) -> str:
    if day is None:
        return ""
    return short_partial(day) if isinstance(day, PartialDate) else f"{day:%d/%m/%Y}"
