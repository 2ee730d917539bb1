"""States of a page worth looking at: filled, empty, with an error, busy. For pictures and for tests of the look."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import StrEnum

from PySide6.QtWidgets import QDialog, QFileDialog

from tdkt_desktop.office.attachments import AttachmentMissing
from tdkt_desktop.ui.fields import DateField
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.tasks import READING, Lane, Progress

ADDS = "Ctrl+N"
NO_DAY = "31/2/2026"
LOST_FILE = "bao-cao-thanh-tich.docx"
DONE, ALL = 31, 46


class Scene(StrEnum):
    """What a page is shown in the middle of."""

    FILLED = "filled"
    EMPTY = "empty"
    ERROR = "error"
    BUSY = "busy"


def played(window: MainWindow, scene: Scene) -> AbstractContextManager[None]:
    """The open page of a window in the middle of a scene; put back afterwards. FILLED and EMPTY are the office's."""
    if scene is Scene.ERROR:
        return _with_error(window)
    if scene is Scene.BUSY:
        return _busy(window)
    return nullcontext()


@contextmanager
def _with_error(window: MainWindow) -> Iterator[None]:
    """The form that adds a record filled in wrongly; on a page that adds nothing, a refusal."""
    form = _opened_form(window)
    if form is None:
        window.seam.failed.emit(AttachmentMissing(name=LOST_FILE))
        yield
        for dialog in window.findChildren(QDialog):
            dialog.close()
        return
    for field in form.fields:
        if isinstance(field, DateField):
            field.line.setText(NO_DAY)
            field.line.editingFinished.emit()
    form.confirm()
    yield
    form.close_form()


def _opened_form(window: MainWindow) -> InlineForm | None:
    page = window.stack.page
    adding = [verb for verb in (page.verbs() if page is not None else ()) if verb.key == ADDS]
    if page is None or not adding:
        return None
    adding[0].do()
    if asked := page.findChildren(QFileDialog):
        asked[0].close()
        return None
    forms = [form for form in page.findChildren(InlineForm) if form.isVisibleTo(page)]
    return forms[0] if forms else None


@contextmanager
def _busy(window: MainWindow) -> Iterator[None]:
    """A long task that is at 31 of 46."""
    runner, leave, begun = window.seam.tasks, threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress(DONE, ALL)
        begun.set()
        leave.wait()

    task = runner.start(work, name=READING, lane=Lane.READ)
    begun.wait()
    runner.long_running.emit(task)
    runner.very_long_running.emit(task)
    yield
    leave.set()
