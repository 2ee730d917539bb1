"""The one place where errors are shown: a refusal in three parts, or the crash dialog for what is our mistake."""

from __future__ import annotations

import logging
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.translate import say_error, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import IconLabel, label
from tdkt_desktop.ui.style import Role, Tone

log = logging.getLogger(__name__)
_CCCD = re.compile(r"(?<!\d)\d{5,8}(\d{4})(?!\d)")
_WIDTH = 540


class Refusal(QDialog):
    """What happened, what is kept, what to do: one filled button that cures, the other closes."""

    cure_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        parts: tuple[str, str, str],
        *,
        title: str,
        details: str = "",
        cure: str = "",
        has_help: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "surface")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(parts))
        self.details = details
        wide = min(_WIDTH, parent.width() - 40) if parent is not None else _WIDTH
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 20, 18)
        column.setSpacing(10)
        heading = label(title, role=Role.LEAD, wraps=True)
        heading.setFixedWidth(wide - 44)
        column.addWidget(heading)
        heads = (
            (tr("Refusal", "What happened"), IconLabel("error_circle", meaning="", tone=Tone.BAD)),
            (tr("Refusal", "What is kept"), IconLabel("shield_checkmark", meaning="", tone=Tone.OK)),
            (tr("Refusal", "What to do"), IconLabel("arrow_right", meaning="", tone=Tone.INFO)),
        )
        for (head, icon), words in zip(heads, parts, strict=True):
            column.addWidget(_part(head, icon, words=words, width=wide - 80))
        column.addLayout(self._foot(cure, has_help=has_help))
        self.setFixedWidth(wide)

    def _foot(self, cure: str, *, has_help: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        self.copy_button = Button(tr("Refusal", "Copy error details"), kind="link", icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.setVisible(bool(self.details))
        row.addWidget(self.copy_button)
        self.help_button = Button(tr("Refusal", "See the help"), kind="link", icon="question_circle", key="F1")
        self.help_button.clicked.connect(self._help)
        self.help_button.setVisible(has_help)
        row.addWidget(self.help_button)
        row.addStretch(1)
        self.close_button = Button(
            tr("Refusal", "Later") if cure else tr("Refusal", "Close"), kind="plain" if cure else "filled"
        )
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        self.cure_button = Button(cure, kind="filled")
        self.cure_button.setVisible(bool(cure))
        self.cure_button.clicked.connect(self._cure)
        row.addWidget(self.cure_button)
        (self.cure_button if cure else self.close_button).setDefault(True)
        return row

    def _cure(self) -> None:
        self.cure_wanted.emit()
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and not self.help_button.isHidden():
            self._help()
        else:
            super().keyPressEvent(event)

    def _help(self) -> None:
        self.accept()
        self.help_wanted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)


def _part(head: str, icon: IconLabel, *, words: str, width: int) -> QWidget:
    block = QWidget()
    row = QHBoxLayout(block)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    icon.setAccessibleName(head)
    icon.setToolTip(head)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label(head, role=Role.SMALLSTRONG, shade="text2"))
    text = label(words, wraps=True)
    text.setFixedWidth(width)
    text.setFixedHeight(text.heightForWidth(width))  # a wrapped label in a fitted dialog else gets a wrong height
    column.addWidget(text)
    row.addLayout(column, 1)
    return block


def refusal(
    error: OfficerError, *, title: str = "", cure: str = "", has_help: bool = False, parent: QWidget | None = None
) -> Refusal:
    """The dialog of a refusal; `title` says what was not done, `cure` names the button that does what helps."""
    parts = say_error(error)
    shown = title or tr("Refusal", "Not done yet")
    return Refusal(parts, title=shown, details=report(error), cure=cure, has_help=has_help, parent=parent)


def crash(error: BaseException, *, parent: QWidget | None = None) -> Refusal:
    """The dialog of our own mistake: the log and *Chép chi tiết lỗi* hold the trace."""
    parts = (
        tr("Refusal", "The program met a mistake of its own and stopped this task."),
        tr("Refusal", "The office keeps everything finished before. This task changed nothing."),
        tr("Refusal", "Copy the error details, send them to whoever looks after the program, then go on working."),
    )
    return Refusal(parts, title=tr("Refusal", "Not done yet"), details=report(error), parent=parent)


def report(error: BaseException) -> str:
    """Version, platform and trace, without personal data."""
    trace = "".join(traceback.format_exception(error))
    head = f"TĐKT Desktop · Python {platform.python_version()} · {platform.platform()}"
    return masked(f"{head}\n{trace}")


def masked(text: str) -> str:
    """A text without citizen numbers and without the name of this PC's user."""
    return _CCCD.sub(r"••••\1", text).replace(str(Path.home()), "~")


class ErrorBorder(QObject):
    """Shows every error over the window: refusals of tasks, and what Qt's slots and other threads let through."""

    caught = Signal(object)  # from any thread
    help_wanted = Signal()  # of the open page

    def __init__(self, window: QWidget, *, has_help: Callable[[], bool] | None = None) -> None:
        """`has_help` says whether the help knows the open page: then a refusal leads there."""
        super().__init__(window)
        self._window, self._has_help = window, has_help
        self.shown: Refusal | None = None
        self.caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take what nobody caught: exceptions in slots and threads, and Qt's own messages."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(_qt_message)

    @staticmethod
    def uninstall() -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    @Slot(object)
    def show(self, error: object) -> Refusal:
        """Show one error; a second one replaces the first, both are in the log."""
        assert isinstance(error, BaseException)
        if isinstance(error, OfficerError):
            log.info("refused: %s", masked(str(error)))
            dialog = refusal(error, has_help=self._has_help is not None and self._has_help(), parent=self._window)
            dialog.help_wanted.connect(self.help_wanted)
        else:
            log.error("%s", report(error))
            dialog = crash(error, parent=self._window)
        if self.shown is not None:
            self.shown.close()
        self.shown = dialog
        dialog.finished.connect(self._forget)
        dialog.open()
        return dialog

    @Slot()
    def _forget(self) -> None:
        if self.sender() is self.shown:
            self.shown = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught.emit(error)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.caught.emit(arguments.exc_value)


def _qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    log.log(levels.get(kind, logging.ERROR), "Qt: %s", message)
