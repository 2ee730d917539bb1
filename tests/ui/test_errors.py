"""Errors are shown in one place: a refusal in three parts, or the crash dialog; both are freed when closed."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.ui import errors
from tdkt_desktop.ui.errors import ErrorBorder, Refusal


class StickPulledOut(OfficerError):
    happened = "USB “{stick}” bị rút khi đang chép tệp thứ {done} trên {total}."
    kept = "Dữ liệu trong máy không đổi."
    next_step = "Cắm lại USB."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    return made


@pytest.fixture
def border(window: QWidget) -> Iterator[ErrorBorder]:
    made = ErrorBorder(window)
    yield made
    if made.shown is not None:
        made.shown.close()


def words(dialog: Refusal) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_refusal_says_what_happened_what_is_kept_and_what_to_do(border: ErrorBorder) -> None:
    dialog = border.show(StickPulledOut(stick="KINGSTON (E:)", done=31, total=46))
    assert words(dialog)[1::2] == ["Chuyện gì đã xảy ra", "Những gì còn nguyên", "Việc cần làm"]
    assert words(dialog)[2] == "USB “KINGSTON (E:)” bị rút khi đang chép tệp thứ 31 trên 46."
    assert words(dialog)[4::2] == ["Dữ liệu trong máy không đổi.", "Cắm lại USB."]
    assert dialog.close_button.property("kind") == "filled"


def test_a_cure_is_the_one_filled_button(qtbot: QtBot, window: QWidget) -> None:
    dialog = errors.refusal(
        StickPulledOut(stick="E:", done=1, total=2), title="Chưa chép xong", cure="Chép lại", parent=window
    )
    dialog.open()
    assert dialog.close_button.words == "Để sau"
    assert dialog.close_button.property("kind") == "plain"
    with qtbot.waitSignal(dialog.cure_wanted):
        dialog.cure_button.click()


def test_a_closed_dialog_is_freed(window: QWidget, collected: None, qtbot: QtBot) -> None:
    dialog = errors.refusal(OfficerError(), parent=window)
    gone = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.open()
        dialog.close()
    del dialog
    qtbot.waitUntil(lambda: gone() is None)


def test_a_dialog_of_the_border_is_freed_too(border: ErrorBorder, collected: None, qtbot: QtBot) -> None:
    dialog = border.show(OfficerError())
    gone = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    del dialog
    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None)
    assert border.shown is None


def test_our_own_mistake_shows_no_trace_but_copies_it(border: ErrorBorder, caplog: pytest.LogCaptureFixture) -> None:
    try:
        {}["missing"]
    except KeyError as error:
        dialog = border.show(error)
    assert not any("KeyError" in text for text in words(dialog))
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError: 'missing'" in copied
    assert "Python" in copied
    assert "KeyError" in caplog.text


@pytest.mark.parametrize(
    ("text", "shown"),
    [("CCCD 001234564471.", "CCCD ••••4471."), ("QĐ 96/QĐ-UBND", "QĐ 96/QĐ-UBND"), ("CMND 123456789", "CMND ••••6789")],
)
def test_citizen_numbers_are_masked_in_reports(text: str, shown: str) -> None:
    assert errors.masked(text) == shown


def test_what_nobody_caught_is_shown(border: ErrorBorder, qtbot: QtBot) -> None:
    border.install()
    try:
        sys.excepthook(OfficerError, OfficerError(), None)
        qtbot.waitUntil(lambda: border.shown is not None)
        first = border.shown
        error = RuntimeError("in a thread")
        threading.excepthook(threading.ExceptHookArgs((RuntimeError, error, None, None)))
        qtbot.waitUntil(lambda: border.shown is not first)
    finally:
        border.uninstall()
    assert sys.excepthook is sys.__excepthook__


def test_a_second_error_replaces_the_first(border: ErrorBorder, qtbot: QtBot) -> None:
    first = border.show(OfficerError())
    with qtbot.waitSignal(first.destroyed):
        second = border.show(OfficerError())
    assert border.shown is second
