"""Every page, walked over with the keyboard: no key is silent, none means two things, and all verbs are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui import help_keys, help_verbs
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PAGES
from tests.ui.pages.conftest import Rounds

CTRL = Qt.KeyboardModifier.ControlModifier
SHARED = {"Ctrl+N": Qt.Key.Key_N, "Ctrl+I": Qt.Key.Key_I, "Ctrl+P": Qt.Key.Key_P, "Ctrl+E": Qt.Key.Key_E}


@pytest.fixture
def window(rounds: Rounds) -> Iterator[MainWindow]:
    yield rounds.window
    for dialog in rounds.window.findChildren(QDialog):
        dialog.close()


def open_every_page(window: MainWindow, rounds: Rounds) -> Iterator[str]:
    for entry in PAGES:
        window.open_page(entry.key)
        rounds.idle()
        yield entry.key


def reach(shortcut: QShortcut) -> QWidget | None:
    """The widget in which a shortcut works; None for the whole window."""
    owner = shortcut.parent()
    whole = shortcut.context() is Qt.ShortcutContext.WindowShortcut
    return None if whole or not isinstance(owner, QWidget) else owner


def overlap(first: QWidget | None, second: QWidget | None) -> bool:
    if first is None or second is None:
        return True
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)


def ambiguous(window: MainWindow) -> list[str]:
    """Keys that two things in sight would answer at once."""
    by_key: dict[str, list[QWidget | None]] = defaultdict(list)
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            by_key[shortcut.key().toString()].append(reach(shortcut))
    return [
        key
        for key, places in by_key.items()
        if any(overlap(one, other) for at, one in enumerate(places) for other in places[at + 1 :])
    ]


def test_no_key_means_two_things_on_one_page(window: MainWindow, rounds: Rounds) -> None:
    found = {key: twice for key in open_every_page(window, rounds) if (twice := ambiguous(window))}
    rounds.page.open_round(rounds.round_id)
    window.open_page("rounds")
    rounds.idle()
    assert found == {}
    assert ambiguous(window) == []


def test_two_verbs_with_one_key_would_be_found(window: MainWindow) -> None:
    page = window.stack.page
    assert page is not None
    QShortcut(QKeySequence("Ctrl+K"), page).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    assert ambiguous(window) == ["Ctrl+K"]


def test_each_shared_key_does_something_or_says_why(
    window: MainWindow, rounds: Rounds, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    silent: list[str] = []
    done: list[str] = []
    for page_key in open_every_page(window, rounds):
        page = window.stack.page
        assert page is not None
        verbs = {verb.key for verb in help_verbs.live(page) if verb.key}
        for keys, key in SHARED.items():
            if keys in verbs:
                done.append(f"{page_key} {keys}")
                continue  # done by the page: its own tests press it
            window.toast.hide()
            qtbot.keyClick(QApplication.focusWidget() or window, key, CTRL)
            if not window.toast.isVisible() or "Trang " not in window.toast.words:
                silent.append(f"{page_key} {keys}")
        window.toast.hide()
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S, CTRL)
        if not window.toast.isVisible():
            silent.append(f"{page_key} Ctrl+S")
    assert silent == []
    assert len(done) >= len(PAGES)


def test_a_shared_key_works_from_the_sidebar_too(window: MainWindow, rounds: Rounds, qtbot: QtBot) -> None:
    window.open_page("units")
    rounds.idle()
    row = window.sidebar.rows["units"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_N, CTRL)
    assert not window.sidebar.isAncestorOf(QApplication.focusWidget())


def test_f6_goes_round_on_every_page_and_comes_back(window: MainWindow, rounds: Rounds, qtbot: QtBot) -> None:
    lost = []
    for page_key in open_every_page(window, rounds):
        seen: list[QWidget | None] = []
        for _ in range(8):
            qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
            seen.append(QApplication.focusWidget())
        in_sidebar = [widget for widget in seen if widget is not None and window.sidebar.isAncestorOf(widget)]
        in_page = [widget for widget in seen if widget is not None and window.stack.isAncestorOf(widget)]
        if not in_sidebar or not in_page:
            lost.append(page_key)
    assert lost == []


def test_numbers_open_the_pages_that_have_one(window: MainWindow, rounds: Rounds, qtbot: QtBot) -> None:
    for entry in PAGES:
        if entry.number:
            qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0.value + entry.number), CTRL)
            rounds.idle()
            assert window.stack.current == entry.key


def test_the_verbs_written_down_are_those_of_the_pages(window: MainWindow, rounds: Rounds) -> None:
    known = {(verb.page, verb.words): verb for verb in help_verbs.all_verbs()}
    unknown, other_key = [], []
    for page_key in open_every_page(window, rounds):
        page = window.stack.page
        assert page is not None
        for verb in page.verbs():
            written = known.get((page_key, verb.words))
            if not help_verbs.is_lasting(verb):
                continue
            if written is None:
                unknown.append(f"{page_key}: {verb.words}")
            elif written.key != verb.key:
                other_key.append(f"{page_key}: {verb.words} {verb.key}")
    assert not unknown + other_key, f"run `dev.py pictures --help-pictures`: {unknown + other_key}"


def test_every_frame_key_is_told_and_bound_once() -> None:
    keys = [key.keys for key in help_keys.FRAME] + [key.keys for key in help_keys.SHARED]
    assert len(set(keys)) == len(keys)
    told = {line.keys for line in help_keys.frame_lines()}
    assert {help_keys.shown(key) for key in keys} == told
