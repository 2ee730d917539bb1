"""The parts of the packs at the left of their rows, as a list or, where room is short, as a choice; and the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.domain.dates import DateImpossible, short_date
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.fields import read_day
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.pages.inline_form import ChoiceBox
from tdkt_desktop.ui.pages.packs_rows import PART_ORDER, PART_TITLES
from tdkt_desktop.ui.style import Role

ICONS: Mapping[str, str] = {
    "": "box",
    "packs": "archive",
    "awards": "ribbon_star",
    "conditions": "checkmark_circle",
    "quotas": "data_bar_vertical",
    "money": "wallet",
    "council": "vote",
    "dossiers": "attach",
    "calendar": "calendar_ltr",
    "movements": "flag",
    "bases": "book_open",
    "units": "building",
    "statistics": "table",
    "forms": "document_text",
    "intake": "text_font",
}
DAY_WIDTH = 112
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartList(QScrollArea):
    """The parts below each other with their number of rows; ↑ and ↓ walk, `chosen` gives the key, "" for all."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Pack", "Parts of the packs"))
        self.buttons: dict[str, Button] = {}
        box = QWidget()
        box.setProperty("kind", "clear")
        column = QVBoxLayout(box)
        column.setContentsMargins(style.PAGE_LEFT - 8, 8, 8, 8)
        column.setSpacing(1)
        for key in ("", *PART_ORDER):
            button = Button(title_of(key), kind="quiet", icon=ICONS[key])
            button.setCheckable(True)
            button.setProperty("key", key)
            button.clicked.connect(self._pressed)
            button.installEventFilter(self)
            self.buttons[key] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(box)
        self.choose("")

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many rows each part has under the present day, for the tooltip and for screen readers."""
        for key, button in self.buttons.items():
            words = tr("Pack", "{title} · {count} rows", title=title_of(key), count=counts.get(key, 0))
            button.setAccessibleName(words)
            button.setToolTip(words)

    def choose(self, key: str) -> None:
        """Show a part as the chosen one without telling anybody."""
        for known, button in self.buttons.items():
            button.setChecked(known == key)

    def fit(self) -> None:
        """As wide as its longest title."""
        wide = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(wide + style.PAGE_LEFT + 14)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _STEPS:
            buttons = list(self.buttons.values())
            place = buttons.index(watched) + _STEPS[Qt.Key(event.key())]  # type: ignore[arg-type]
            target = buttons[min(max(place, 0), len(buttons) - 1)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(target)
            return True
        return False

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        assert isinstance(button, Button)
        self._choose(button)

    def _choose(self, button: Button) -> None:
        key = str(button.property("key"))
        self.choose(key)
        self.chosen.emit(key)


class PartChoice(ChoiceBox):
    """The same parts in one line, for a window without room for a list."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pack", "Parts of the packs"))
        for key in ("", *PART_ORDER):
            self.addItem(title_of(key), key)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(260)
        self.activated.connect(self._taken)

    def choose(self, key: str) -> None:
        """Show a part as the chosen one without telling anybody."""
        self.setCurrentIndex(self.findData(key))

    @Slot()
    def _taken(self) -> None:
        self.chosen.emit(str(self.currentData()))


class DayBox(QWidget):
    """“Tại ngày” with a day in one line; `changed` when another day is typed, and a day that is none stays marked."""

    changed = Signal()

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.day = today, today
        words = tr("Pack", "On the day")
        self.name = label(words, role=Role.SMALL, shade="text2")
        self.line = QLineEdit()
        self.line.setAccessibleName(words)
        self.line.setToolTip(tr("Pack", "What is in force on this day: 1/7/2025, today, +30"))
        self.line.setFixedWidth(DAY_WIDTH)
        self.name.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.line)
        self.line.editingFinished.connect(self._left)
        self.set_day(today)

    def set_day(self, day: date) -> None:
        """Show a day without telling anybody."""
        self.day = day
        self.line.setText(short_date(day))
        self._mark("")

    @Slot()
    def _left(self) -> None:
        text = self.line.text()
        try:
            found = read_day(text, today=self._today)
        except DateImpossible:
            self._mark(tr("Field", "There is no such day: “{text}”", text=text))
            return
        if found is not None and not isinstance(found, date):
            self._mark(tr("Field", "Not a date: “{text}”", text=text))
            return
        before = self.day
        self.set_day(found or self._today)
        if self.day != before:
            self.changed.emit()

    def _mark(self, wrong: str) -> None:
        self.line.setProperty("bad", "true" if wrong else "false")
        self.line.setAccessibleDescription(wrong)
        self.line.setToolTip(wrong or tr("Pack", "What is in force on this day: 1/7/2025, today, +30"))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)


def title_of(key: str) -> str:
    """What a part is called; "" is all of them."""
    return tr("PackPart", PART_TITLES[key]) if key else tr("Pack", "All parts")
