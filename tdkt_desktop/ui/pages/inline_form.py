"""A form in its place on the page: fields side by side, what it will do, and its two buttons; never a dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.field import ENTER
from tdkt_desktop.ui.fields import Field
from tdkt_desktop.ui.labels import ElidedLabel, TitleLabel
from tdkt_desktop.ui.pages.touch_line import TouchLine
from tdkt_desktop.ui.style import Role

FIELD_LEAST = 168
LIST_NEEDS = 330
"""Height of a page, in logical pixels, below which a form takes the place of the list."""


class InlineForm(QFrame):
    """Fields with one filled button: Enter or Ctrl+S in a field is the button, Esc is *Hủy*; `closed` when put away."""

    confirmed = Signal()
    closed = Signal()
    touch_opened = Signal(str, object)
    field_least = FIELD_LEAST
    fills_page = False  # whether it is so long that it takes the list's place

    def __init__(
        self,
        title: str,
        *,
        fields: Sequence[Field],
        verb: str,
        icon: str = "checkmark",
        in_panel: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", "info")
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the list gives way, not the form
        self.fields = tuple(fields)
        self.title = TitleLabel(title, role=Role.SECTION)
        self.remark = ElidedLabel(role=Role.SMALL, shade="text2")
        self.confirm_button = Button(verb, kind="filled", icon=icon, key="Enter")
        self.cancel_button = Button(tr("Form", "Cancel"), key="Esc")
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button.clicked.connect(self.close_form)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._lay_out(in_panel=in_panel)
        self._across = 0
        self._spread()
        for widget in (*(field.editor for field in self.fields), self.cancel_button, self.confirm_button):
            widget.installEventFilter(self)

    def _lay_out(self, *, in_panel: bool) -> None:
        """Title and buttons in one line over the fields; in the narrow panel the buttons stand below."""
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.remark, 1)
        row = self._buttons = foot if in_panel else head
        row.setSpacing(8)
        for button in (
            (self.confirm_button, self.cancel_button) if in_panel else (self.cancel_button, self.confirm_button)
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.setContentsMargins(14, 8, 10, 10)
        column.setSpacing(6 if in_panel else 4)
        column.addLayout(head)
        column.addLayout(self._grid)
        if in_panel:
            row.addStretch(1)
            column.addLayout(foot)

    def add_button(self, button: Button) -> None:
        """A button of the form's own, before *Hủy*."""
        self._buttons.insertWidget(self._buttons.indexOf(self.cancel_button), button)

    def add_touch_line(self) -> TouchLine:
        """A line under the fields that says whom the change touches; `touch_opened` tells of its links."""
        line = TouchLine()
        line.opened.connect(self.touch_opened)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(line)
        return line

    def begin(self) -> None:
        """Put the cursor into the first field that is still empty."""
        empty = [field for field in self.fields if not field.text()]
        (empty or self.fields)[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Do it, unless a field says that something is wrong."""
        self.settle_all()
        wrong = [field for field in self.fields if field.error]
        if wrong:
            wrong[0].go_to()
            return
        self.confirmed.emit()

    def settle_all(self) -> None:
        """Look at once at what waits for a pause in typing."""
        for field in self.fields:
            field.settle()

    def close_form(self) -> None:
        """Put the form away; nothing was done."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or any(field.is_open for field in self.fields):
            return False  # a list of proposals gets its keys first
        saves = event.matches(QKeySequence.StandardKey.Save)
        if event.type() is QEvent.Type.ShortcutOverride and saves:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        is_enter = event.key() in ENTER and watched is not self.cancel_button
        if is_enter and isinstance(watched, QPlainTextEdit) and not event.modifiers():
            return False  # a new line of a long text
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif is_enter or saves:
            self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)  # the field is left, and checked
            self.confirm()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """As many fields side by side as have room."""
        room = max(self.width() - 24, self.field_least)
        across = min(max(room // (self.field_least + 16), 1), len(self.fields))
        if across == self._across:
            return
        self._across = across
        for place, field in enumerate(self.fields):
            self._grid.addWidget(field, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for place in range(len(self.fields)):
            self._grid.setColumnStretch(place, 1 if place < across else 0)


class ChoiceField(Field):
    """One of a few values, chosen by letter, arrows or mouse."""

    def __init__(self, title: str, *, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        self.box = ChoiceBox()
        super().__init__(title, self.box, parent=parent)
        for value, words in choices:
            self.box.addItem(words, value)

    def text(self) -> str:
        return self.box.currentText()

    def set_text(self, text: str) -> None:
        self.box.setCurrentText(text)

    @property
    def value(self) -> object:
        """The value that is chosen."""
        return self.box.currentData()

    def _left(self) -> None:
        """A choice is never half typed."""


class ChoiceBox(QComboBox):
    """A list to choose from that looks like a field; it is as wide as the form lets it be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setStyleSheet("QComboBox::drop-down { border: none; width: 28px; } QComboBox::down-arrow { image: none; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        spot = QRectF(self.width() - 26, 0, 16, self.height())
        icons.draw(QPainter(self), "chevron_down", spot, colour=style.theme().text2)
