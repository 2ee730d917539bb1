"""Cards of the page Hôm nay: the next step, the year in bars, what was done last, the backup."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.next_step import Deed, NextStep
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.page import NEXT_KEY
from tdkt_desktop.ui.pages.near_days import backup_words, past_time
from tdkt_desktop.ui.pages.today_facts import Bar
from tdkt_desktop.ui.style import Role, Tone

LAST_STEPS = 4
LATER = (
    (1, QT_TRANSLATE_NOOP("Today", "Until tomorrow")),
    (3, QT_TRANSLATE_NOOP("Today", "For three days")),
    (7, QT_TRANSLATE_NOOP("Today", "For a week")),
)
"""For how many days a next step can be left alone."""
_ICONS = {
    Deed.BEGIN: "people",
    Deed.TAKE_IN: "arrow_download",
    Deed.MEND_HELD: "play",
    Deed.APPRAISE: "play",
    Deed.LOOK: "play",
    Deed.COUNCIL: "vote",
    Deed.DECIDE: "gavel",
    Deed.SEND_UP: "send",
    Deed.COMPLETE: "arrow_undo",
    Deed.FINISH: "checkmark",
    Deed.BACK_UP: "save",
}


class Card(QFrame):
    """A white card with a hairline around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")


class NextStepCard(Card):
    """The one thing to do next, with its reason and its verb."""

    wanted = Signal(object)  # NextStep
    later_wanted = Signal(object, int)  # NextStep, days from today

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: NextStep | None = None
        self._head = label(tr("Today", "Next step"), role=Role.SMALLSTRONG, shade="accent")
        self.title = label("", role=Role.LEAD, wraps=True)
        self.why = label("", shade="text2", wraps=True)
        self.later = Button(tr("Today", "Later…"), kind="quiet")
        self.verb = Button("", kind="filled", icon="play")
        self.later.clicked.connect(self._later)
        self.verb.clicked.connect(self.do)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._head, self.title, self.why):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(33, 11, 15, 12)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addSpacing(8)
        row.addWidget(self.later)
        row.addWidget(self.verb)

    def show_step(self, step: NextStep | None, *, rest: str) -> None:
        """Show a step; without one, say what comes nearest."""
        self.step = step
        self.title.setText(say(step.title) if step is not None else tr("Today", "Nothing is due today"))
        self.title.setToolTip(step.duty.content if step is not None and step.duty is not None else "")
        self.why.setText(say(step.why) if step is not None else rest)
        self.later.setVisible(step is not None)
        self.verb.setVisible(step is not None)
        if step is not None:
            self.verb.set_icon(_ICONS[step.deed])
            self.verb.set_words(say(step.verb), key=NEXT_KEY)
        self.setAccessibleName(self.title.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.theme().accent_fill))
        painter.drawRoundedRect(QRectF(16, 12, 4, self.height() - 24), 2, 2)

    def do(self) -> None:
        """Ask for the step that is shown."""
        if self.step is not None:
            self.wanted.emit(self.step)

    def _later(self) -> None:
        menu = self.menu()
        menu.popup(self.later.mapToGlobal(self.later.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def menu(self) -> QMenu:
        """Until when the step is left alone."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days, words in LATER:
            entry = QAction(tr("Today", words), menu)
            entry.setData(days)
            entry.triggered.connect(self._chosen)
            menu.addAction(entry)
        return menu

    def _chosen(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.later_wanted.emit(self.step, int(entry.data()))


class BarLine(QAbstractButton):
    """How many of how many, as figure and bar; a press opens what it counts."""

    def __init__(self, bar: Bar, *, opens: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.words = bar, tr("Today", bar.title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self.words}: {format_number(bar.done)} / {format_number(bar.total)}")

    def sizeHint(self) -> QSize:
        return QSize(200, int(QFontMetricsF(style.font(Role.BODY)).height()) + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.height() - 14.0
        total = f" / {format_number(self.bar.total)}"
        done = format_number(self.bar.done)
        small = QFontMetricsF(style.font(Role.SMALL)).horizontalAdvance(total) + 1
        strong = QFontMetricsF(style.font(Role.STRONG)).horizontalAdvance(done) + 1
        left = self.width() - small - strong
        paint.words(painter, QRectF(0, 2, left - 8, high), self.words)
        paint.words(painter, QRectF(left, 2, strong, high), done, role=Role.STRONG)
        paint.words(painter, QRectF(left + strong, 2, small, high), total, role=Role.SMALL, colour=shown.text2)
        groove = QRectF(0, self.height() - 10.0, self.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.line))
        painter.drawRoundedRect(groove, 3, 3)
        if self.bar.done:
            share = max(self.bar.done / self.bar.total * groove.width(), 6.0)
            painter.setBrush(QColor(shown.accent_fill))
            painter.drawRoundedRect(QRectF(0, groove.y(), share, 6), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class YearCard(Card):
    """The year in bars."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", role=Role.SECTION)
        self.plan = Button(tr("Today", "See the plan"), kind="link")
        self.plan.clicked.connect(self._open_plan)
        self.lines: list[BarLine] = []
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.plan)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(15, 8, 14, 10)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._nothing = label(tr("Today", "This year has no plan and no round yet."), shade="text2", wraps=True)
        self._column.addWidget(self._nothing)

    def show_year(self, year: int, bars: Sequence[Bar], *, pages: frozenset[str]) -> None:
        """Show the bars of a year; only what leads to a page that exists can be pressed."""
        self._title.setText(tr("Today", "Year {year}", year=year))
        self.plan.setVisible("schedule" in pages)
        self._nothing.setVisible(not bars)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [BarLine(bar, opens=bar.page in pages) for bar in bars]
        for line in self.lines:
            self._column.addWidget(line)
            line.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        line = self.sender()
        assert isinstance(line, BarLine)
        self.page_wanted.emit(line.bar.page)

    def _open_plan(self) -> None:
        self.page_wanted.emit("schedule")


class LastStepsCard(Card):
    """What was done last, and the way back."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = Button(tr("Today", "Undo"), kind="link", icon="arrow_undo", key="Ctrl+Z")
        self.undo.clicked.connect(self.undo_wanted)
        head = QHBoxLayout()
        head.addWidget(label(tr("Today", "Just done"), role=Role.SECTION), 1)
        head.addWidget(self.undo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(15, 8, 14, 12)
        self._column.setSpacing(7)
        self._column.addLayout(head)
        self._lines: list[QWidget] = []

    def show_steps(self, steps: Sequence[Step], *, now: datetime, can_undo: bool) -> None:
        """Show the newest Steps that still stand."""
        self.undo.setVisible(can_undo)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for step in [step for step in steps if not step.undone][:LAST_STEPS]:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(ElidedLabel(say(step.name)), 1)
            row.addWidget(label(past_time(step.at, now), role=Role.SMALL, shade="text2"))
            self._column.addWidget(line)
            self._lines.append(line)
        self.setVisible(bool(self._lines))


class BackupCard(Card):
    """Whether everything is safe, and a copy for the stick."""

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safe = IconLabel("shield_checkmark", meaning=tr("Today", "Safe"), tone=Tone.OK)
        self._unsafe = IconLabel("warning", meaning=tr("Today", "Not backed up"), tone=Tone.WARN)
        self._title = ElidedLabel(role=Role.STRONG)
        self._words = ElidedLabel(role=Role.SMALL, shade="text2")
        self.copy = Button(tr("Today", "Copy to USB…"))
        self.copy.clicked.connect(self.copy_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 10, 11, 10)
        row.setSpacing(9)
        row.addWidget(self._safe)
        row.addWidget(self._unsafe)
        row.addLayout(words, 1)
        row.addWidget(self.copy)

    def show_backup(self, at: datetime | None, *, now: datetime) -> None:
        """Show when the last routine backup was made."""
        self._safe.setVisible(at is not None)
        self._unsafe.setVisible(at is None)
        self._title.set_words(tr("Today", "The data is safe") if at else tr("Today", "Not backed up yet"))
        words = backup_words(at, now) if at else tr("Today", "Made when the office is closed")
        self._words.set_words(words)
