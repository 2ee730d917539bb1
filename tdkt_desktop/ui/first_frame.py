"""What stands around the steps of the first start: the ways to begin, and the room of a step beside its paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.paper_sketch import PaperSketch
from tdkt_desktop.ui.style import Role

_STEP_WIDTH = 620
TITLES = (
    (
        QT_TRANSLATE_NOOP("Start", "Your office"),
        QT_TRANSLATE_NOOP(
            "Start", "These words stand on every paper. They can be changed at any time in the settings."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Start", "The year and its forms"),
        QT_TRANSLATE_NOOP("Start", "Papers bear the year; the pack says which rules hold and which forms there are."),
    ),
    (
        QT_TRANSLATE_NOOP("Start", "Units and staff"),
        QT_TRANSLATE_NOOP("Start", "Paste them from Excel, take them from a file, or leave them for later."),
    ),
    (
        QT_TRANSLATE_NOOP("Start", "The Council"),
        QT_TRANSLATE_NOOP("Start", "Type its members, or paste name, post and part from Excel. It can wait."),
    ),
)


def welcome() -> EmptyState:
    """Three ways to begin."""
    ways = (
        Beginning(
            tr("Start", "Make an office"),
            tr("Start", "Four short steps; the year's plan and reports are filled in."),
            "building",
        ),
        Beginning(
            tr("Start", "Open an office"), tr("Start", "Its folder lies on this PC, a stick or a server."), "folder"
        ),
        Beginning(
            tr("Start", "Restore a backup"),
            tr("Start", "From one file, into a new folder; nothing is written over."),
            "history",
        ),
    )
    words = tr("Start", "Everything stays on this PC. Nothing here needs a network.")
    return EmptyState("trophy", title=tr("Start", "Emulation and award work"), words=words, beginnings=ways)


class StepFrame(QWidget):
    """One step at a time under its title, scrolling where the window is low; the paper at the right."""

    def __init__(self, steps: Sequence[QWidget], *, sketch: PaperSketch) -> None:
        super().__init__()
        self._steps = tuple(steps)
        self._title = label("", role=Role.TITLE)
        self._words = label("", shade="text2", wraps=True)
        inner = QWidget()
        inner.setMaximumWidth(_STEP_WIDTH)
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(8)
        for step in self._steps:
            inside.addWidget(step)
        inside.addStretch(1)
        left = QWidget()
        left.setProperty("kind", "clear")
        across = QHBoxLayout(left)
        across.setContentsMargins(32, 16, 32, 12)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        self.desk = QScrollArea()
        self.desk.setProperty("kind", "plain")
        self.desk.setWidgetResizable(True)
        self.desk.setFrameShape(QFrame.Shape.NoFrame)
        self.desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.desk.setWidget(left)
        self.side = QWidget()
        self.side.setProperty("kind", "raised")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(32, 16, 32, 20)
        beside.setSpacing(10)
        beside.addWidget(label(tr("Start", "Papers will look like this"), role=Role.SMALLSTRONG, shade="text2"))
        beside.addWidget(sketch, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.desk, 62)
        row.addWidget(self.side, 38)
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Show one step, from its top."""
        title, words = TITLES[place]
        self._title.setText(tr("Start", title))
        self._words.setText(tr("Start", words))
        for number, step in enumerate(self._steps):
            step.setVisible(number == place)
        self.desk.verticalScrollBar().setValue(0)


class FootBar(QWidget):
    """The buttons under a step, and how far the making is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sample = Button(tr("Start", "Look at the sample office"), kind="link")
        self.busy_words = label("", role=Role.SMALL, shade="text2")
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(160)
        self.busy.setAccessibleName(tr("Start", "Progress"))
        self.where = label("", role=Role.SMALL, shade="text2")
        self.back = Button(tr("Start", "Back"), key="Alt+←")
        self.later = Button(tr("Start", "Later"))
        self.make = Button(tr("Start", "Go on"), kind="filled", icon="arrow_right", key="Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, style.PAGE_RIGHT, 7)
        row.setSpacing(8)
        row.addWidget(self.sample)
        row.addStretch(1)
        for widget in (self.busy_words, self.busy, self.where, self.back, self.later, self.make):
            row.addWidget(widget)

    def show_busy(self, words: str, done: int, total: int) -> None:
        """Say what is being done; "" when nothing is."""
        self.busy_words.setText(words)
        self.busy.setRange(0, total)
        self.busy.setValue(done)
        for widget in (self.busy_words, self.busy):
            widget.setVisible(bool(words))

    def fit(self, *, is_asking: bool, is_wide: bool) -> None:
        """What is not needed gives way: in a narrow window, and while something is done."""
        is_busy = bool(self.busy_words.text())
        self.sample.setVisible(is_wide and not is_busy)
        self.make.setVisible(is_asking)
        for widget in (self.back, self.later, self.where):
            widget.setVisible(is_asking and not is_busy)


def band() -> QWidget:
    """A raised strip over the steps."""
    made = QWidget()
    made.setProperty("kind", "raised")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made
