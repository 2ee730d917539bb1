"""The status bar: office, saved, last backup; at the right what the page counts or the running task, and the pack."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from tdkt_desktop.domain.money import format_number
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.floats import shadow
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.style import Height, Role, Tone
from tdkt_desktop.ui.tasks import Task, TaskRunner


def task_words(task: Task) -> str:
    """What a task is doing, and how far it is: "Nhận danh sách · 31 / 46"."""
    progress = task.progress
    words = say(progress.what if progress.what is not None else task.name)
    if progress.total:
        return f"{words} · {format_number(progress.done)} / {format_number(progress.total)}"
    return words


def show_progress(bar: QProgressBar, task: Task) -> None:
    """Determinate whenever the count is known."""
    bar.setRange(0, task.progress.total)
    bar.setValue(task.progress.done)


class StatusBar(QWidget):
    """One line at the foot of the window."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Height.STATUS_BAR)
        self._saved = label(tr("Window", "Saved"), role=Role.SMALL, shade="text2")
        self._office = label("", role=Role.SMALL, shade="text2")
        self._backup = ElidedLabel(role=Role.SMALL, shade="text2")
        self._pack = ElidedLabel(role=Role.SMALL, shade="text2")
        self._pack.hide()
        self._words = label("", role=Role.SMALL, shade="text2")
        self._task = label("", role=Role.SMALL, shade="text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(tr("Window", "Progress"))
        self.stop = Button(tr("Window", "Stop"), kind="link")
        self.stop.setProperty("tiny", "true")
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(IconLabel("checkmark_circle", meaning=tr("Window", "Saved"), tone=Tone.OK, size=14))
        row.addWidget(self._saved)
        row.addWidget(self._office)
        row.addWidget(self._backup, 30)
        row.addStretch(1)
        for widget in (self._task, self._bar, self.stop, self._words):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self._pack, 20)
        self.show_task(None)

    def set_backup(self, words: str) -> None:
        """When the last backup was made."""
        self._backup.set_words(f"·  {words}" if words else "")
        self._backup.setMaximumWidth(self._backup.sizeHint().width())

    @property
    def backup(self) -> str:
        """What it says of the last backup."""
        return self._backup.words

    @property
    def pack(self) -> str:
        """What it says of the pack."""
        return self._pack.words

    @property
    def office(self) -> str:
        """What it says of the office."""
        return self._office.text()

    def set_office(self, words: str) -> None:
        """The open office."""
        self._office.setText(f"·  {words}" if words else "")

    def set_pack(self, words: str) -> None:
        """The pack in use."""
        self._pack.set_words(words)
        self._pack.setMaximumWidth(self._pack.sizeHint().width())  # what it does not need is the backup's
        self._pack.setVisible(bool(words))

    def set_words(self, words: str) -> None:
        """What the page counts."""
        self._words.setText(words)

    def show_task(self, task: Task | None) -> None:
        """The running task in place of the page's count."""
        for widget in (self._task, self._bar, self.stop):
            widget.setVisible(task is not None)
        self._words.setVisible(task is None)
        if task is not None:
            self._task.setText(task_words(task))
            show_progress(self._bar, task)


class TaskCard(QFrame):
    """After two seconds: what is done, how far, *Dừng*; the window stays usable for reading."""

    stop_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = ElidedLabel(role=Role.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Window", "Progress"))
        self.stop = Button(tr("Window", "Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        self.setFixedWidth(340)
        shadow(self)
        self.hide()

    def show_task(self, task: Task) -> None:
        """Show or renew."""
        self._words.set_words(task_words(task))
        show_progress(self._bar, task)
        window = self.parentWidget()
        assert window is not None
        self.adjustSize()
        self.move(window.width() - self.width() - 20, window.height() - self.height() - 16 - Height.STATUS_BAR)
        self.show()
        self.raise_()


class TaskView(QObject):
    """Shows the running task: after 400 ms in the status bar, after 2 s as a card; *Dừng* stops all that runs."""

    def __init__(self, tasks: TaskRunner, *, status: StatusBar, card: TaskCard) -> None:
        super().__init__(status)
        self._tasks, self._status, self.card = tasks, status, card
        status.stop_wanted.connect(self._stop)
        card.stop_wanted.connect(self._stop)
        tasks.long_running.connect(self._show)
        tasks.very_long_running.connect(card.show_task)
        tasks.ended.connect(self._ended)

    @Slot(object)
    def _show(self, task: Task) -> None:
        self._status.show_task(task)
        task.progressed.connect(self._renew)

    def _renew(self) -> None:
        task = self.sender()
        assert isinstance(task, Task)
        self._status.show_task(task)
        if self.card.isVisible():
            self.card.show_task(task)

    @Slot(object)
    def _ended(self, task: Task) -> None:
        del task
        self._status.show_task(None)
        self.card.hide()

    def _stop(self) -> None:
        for task in self._tasks.running:
            task.cancel()
